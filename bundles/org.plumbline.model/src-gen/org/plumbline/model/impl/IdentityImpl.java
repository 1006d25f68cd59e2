/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.Fact;
import org.plumbline.model.Identity;
import org.plumbline.model.IdentityKind;
import org.plumbline.model.PlumblinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Identity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.impl.IdentityImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.impl.IdentityImpl#getMultiFactor <em>Multi Factor</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IdentityImpl extends ComponentImpl implements Identity {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final IdentityKind KIND_EDEFAULT = IdentityKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected IdentityKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getMultiFactor() <em>Multi Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultiFactor()
	 * @generated
	 * @ordered
	 */
	protected static final Fact MULTI_FACTOR_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getMultiFactor() <em>Multi Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultiFactor()
	 * @generated
	 * @ordered
	 */
	protected Fact multiFactor = MULTI_FACTOR_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IdentityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlumblinePackage.Literals.IDENTITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IdentityKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(IdentityKind newKind) {
		IdentityKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.IDENTITY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getMultiFactor() {
		return multiFactor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMultiFactor(Fact newMultiFactor) {
		Fact oldMultiFactor = multiFactor;
		multiFactor = newMultiFactor == null ? MULTI_FACTOR_EDEFAULT : newMultiFactor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.IDENTITY__MULTI_FACTOR, oldMultiFactor, multiFactor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlumblinePackage.IDENTITY__KIND:
				return getKind();
			case PlumblinePackage.IDENTITY__MULTI_FACTOR:
				return getMultiFactor();
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
			case PlumblinePackage.IDENTITY__KIND:
				setKind((IdentityKind)newValue);
				return;
			case PlumblinePackage.IDENTITY__MULTI_FACTOR:
				setMultiFactor((Fact)newValue);
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
			case PlumblinePackage.IDENTITY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PlumblinePackage.IDENTITY__MULTI_FACTOR:
				setMultiFactor(MULTI_FACTOR_EDEFAULT);
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
			case PlumblinePackage.IDENTITY__KIND:
				return kind != KIND_EDEFAULT;
			case PlumblinePackage.IDENTITY__MULTI_FACTOR:
				return multiFactor != MULTI_FACTOR_EDEFAULT;
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
		result.append(", multiFactor: ");
		result.append(multiFactor);
		result.append(')');
		return result.toString();
	}

} //IdentityImpl
