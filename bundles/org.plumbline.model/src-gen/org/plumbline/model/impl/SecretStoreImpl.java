/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.Fact;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.SecretKind;
import org.plumbline.model.SecretStore;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Secret Store</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.impl.SecretStoreImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.impl.SecretStoreImpl#getRotation <em>Rotation</em>}</li>
 *   <li>{@link org.plumbline.model.impl.SecretStoreImpl#getRotationDays <em>Rotation Days</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SecretStoreImpl extends ComponentImpl implements SecretStore {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final SecretKind KIND_EDEFAULT = SecretKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected SecretKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getRotation() <em>Rotation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRotation()
	 * @generated
	 * @ordered
	 */
	protected static final Fact ROTATION_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getRotation() <em>Rotation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRotation()
	 * @generated
	 * @ordered
	 */
	protected Fact rotation = ROTATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getRotationDays() <em>Rotation Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRotationDays()
	 * @generated
	 * @ordered
	 */
	protected static final double ROTATION_DAYS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRotationDays() <em>Rotation Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRotationDays()
	 * @generated
	 * @ordered
	 */
	protected double rotationDays = ROTATION_DAYS_EDEFAULT;

	/**
	 * This is true if the Rotation Days attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean rotationDaysESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SecretStoreImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlumblinePackage.Literals.SECRET_STORE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SecretKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(SecretKind newKind) {
		SecretKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.SECRET_STORE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getRotation() {
		return rotation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRotation(Fact newRotation) {
		Fact oldRotation = rotation;
		rotation = newRotation == null ? ROTATION_EDEFAULT : newRotation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.SECRET_STORE__ROTATION, oldRotation, rotation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRotationDays() {
		return rotationDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRotationDays(double newRotationDays) {
		double oldRotationDays = rotationDays;
		rotationDays = newRotationDays;
		boolean oldRotationDaysESet = rotationDaysESet;
		rotationDaysESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.SECRET_STORE__ROTATION_DAYS, oldRotationDays, rotationDays, !oldRotationDaysESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRotationDays() {
		double oldRotationDays = rotationDays;
		boolean oldRotationDaysESet = rotationDaysESet;
		rotationDays = ROTATION_DAYS_EDEFAULT;
		rotationDaysESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.SECRET_STORE__ROTATION_DAYS, oldRotationDays, ROTATION_DAYS_EDEFAULT, oldRotationDaysESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRotationDays() {
		return rotationDaysESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlumblinePackage.SECRET_STORE__KIND:
				return getKind();
			case PlumblinePackage.SECRET_STORE__ROTATION:
				return getRotation();
			case PlumblinePackage.SECRET_STORE__ROTATION_DAYS:
				return getRotationDays();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlumblinePackage.SECRET_STORE__KIND:
				setKind((SecretKind)newValue);
				return;
			case PlumblinePackage.SECRET_STORE__ROTATION:
				setRotation((Fact)newValue);
				return;
			case PlumblinePackage.SECRET_STORE__ROTATION_DAYS:
				setRotationDays((Double)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PlumblinePackage.SECRET_STORE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PlumblinePackage.SECRET_STORE__ROTATION:
				setRotation(ROTATION_EDEFAULT);
				return;
			case PlumblinePackage.SECRET_STORE__ROTATION_DAYS:
				unsetRotationDays();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PlumblinePackage.SECRET_STORE__KIND:
				return kind != KIND_EDEFAULT;
			case PlumblinePackage.SECRET_STORE__ROTATION:
				return rotation != ROTATION_EDEFAULT;
			case PlumblinePackage.SECRET_STORE__ROTATION_DAYS:
				return isSetRotationDays();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: ");
		result.append(kind);
		result.append(", rotation: ");
		result.append(rotation);
		result.append(", rotationDays: ");
		if (rotationDaysESet) result.append(rotationDays); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //SecretStoreImpl
