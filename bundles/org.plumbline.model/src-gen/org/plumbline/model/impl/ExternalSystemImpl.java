/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>External System</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.impl.ExternalSystemImpl#getProvider <em>Provider</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ExternalSystemImpl#getContractedAvailability <em>Contracted Availability</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExternalSystemImpl extends ComponentImpl implements ExternalSystem {
	/**
	 * The default value of the '{@link #getProvider() <em>Provider</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvider()
	 * @generated
	 * @ordered
	 */
	protected static final String PROVIDER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProvider() <em>Provider</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvider()
	 * @generated
	 * @ordered
	 */
	protected String provider = PROVIDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getContractedAvailability() <em>Contracted Availability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContractedAvailability()
	 * @generated
	 * @ordered
	 */
	protected static final Fact CONTRACTED_AVAILABILITY_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getContractedAvailability() <em>Contracted Availability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContractedAvailability()
	 * @generated
	 * @ordered
	 */
	protected Fact contractedAvailability = CONTRACTED_AVAILABILITY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExternalSystemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlumblinePackage.Literals.EXTERNAL_SYSTEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProvider() {
		return provider;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvider(String newProvider) {
		String oldProvider = provider;
		provider = newProvider;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.EXTERNAL_SYSTEM__PROVIDER, oldProvider, provider));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getContractedAvailability() {
		return contractedAvailability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContractedAvailability(Fact newContractedAvailability) {
		Fact oldContractedAvailability = contractedAvailability;
		contractedAvailability = newContractedAvailability == null ? CONTRACTED_AVAILABILITY_EDEFAULT : newContractedAvailability;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.EXTERNAL_SYSTEM__CONTRACTED_AVAILABILITY, oldContractedAvailability, contractedAvailability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlumblinePackage.EXTERNAL_SYSTEM__PROVIDER:
				return getProvider();
			case PlumblinePackage.EXTERNAL_SYSTEM__CONTRACTED_AVAILABILITY:
				return getContractedAvailability();
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
			case PlumblinePackage.EXTERNAL_SYSTEM__PROVIDER:
				setProvider((String)newValue);
				return;
			case PlumblinePackage.EXTERNAL_SYSTEM__CONTRACTED_AVAILABILITY:
				setContractedAvailability((Fact)newValue);
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
			case PlumblinePackage.EXTERNAL_SYSTEM__PROVIDER:
				setProvider(PROVIDER_EDEFAULT);
				return;
			case PlumblinePackage.EXTERNAL_SYSTEM__CONTRACTED_AVAILABILITY:
				setContractedAvailability(CONTRACTED_AVAILABILITY_EDEFAULT);
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
			case PlumblinePackage.EXTERNAL_SYSTEM__PROVIDER:
				return PROVIDER_EDEFAULT == null ? provider != null : !PROVIDER_EDEFAULT.equals(provider);
			case PlumblinePackage.EXTERNAL_SYSTEM__CONTRACTED_AVAILABILITY:
				return contractedAvailability != CONTRACTED_AVAILABILITY_EDEFAULT;
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
		result.append(" (provider: ");
		result.append(provider);
		result.append(", contractedAvailability: ");
		result.append(contractedAvailability);
		result.append(')');
		return result.toString();
	}

} //ExternalSystemImpl
