/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.Account;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Account</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.impl.AccountImpl#getAccountId <em>Account Id</em>}</li>
 *   <li>{@link org.plumbline.model.impl.AccountImpl#getRootProtected <em>Root Protected</em>}</li>
 *   <li>{@link org.plumbline.model.impl.AccountImpl#getGuardrails <em>Guardrails</em>}</li>
 *   <li>{@link org.plumbline.model.impl.AccountImpl#getTrail <em>Trail</em>}</li>
 *   <li>{@link org.plumbline.model.impl.AccountImpl#getDedicated <em>Dedicated</em>}</li>
 *   <li>{@link org.plumbline.model.impl.AccountImpl#getThreatDetection <em>Threat Detection</em>}</li>
 *   <li>{@link org.plumbline.model.impl.AccountImpl#getConfigurationRecorded <em>Configuration Recorded</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AccountImpl extends BoundaryImpl implements Account {
	/**
	 * The default value of the '{@link #getAccountId() <em>Account Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountId()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCOUNT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccountId() <em>Account Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountId()
	 * @generated
	 * @ordered
	 */
	protected String accountId = ACCOUNT_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getRootProtected() <em>Root Protected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRootProtected()
	 * @generated
	 * @ordered
	 */
	protected static final Fact ROOT_PROTECTED_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getRootProtected() <em>Root Protected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRootProtected()
	 * @generated
	 * @ordered
	 */
	protected Fact rootProtected = ROOT_PROTECTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuardrails() <em>Guardrails</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuardrails()
	 * @generated
	 * @ordered
	 */
	protected static final Fact GUARDRAILS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getGuardrails() <em>Guardrails</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuardrails()
	 * @generated
	 * @ordered
	 */
	protected Fact guardrails = GUARDRAILS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTrail() <em>Trail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrail()
	 * @generated
	 * @ordered
	 */
	protected static final Fact TRAIL_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getTrail() <em>Trail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrail()
	 * @generated
	 * @ordered
	 */
	protected Fact trail = TRAIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getDedicated() <em>Dedicated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDedicated()
	 * @generated
	 * @ordered
	 */
	protected static final Fact DEDICATED_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getDedicated() <em>Dedicated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDedicated()
	 * @generated
	 * @ordered
	 */
	protected Fact dedicated = DEDICATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getThreatDetection() <em>Threat Detection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreatDetection()
	 * @generated
	 * @ordered
	 */
	protected static final Fact THREAT_DETECTION_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getThreatDetection() <em>Threat Detection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreatDetection()
	 * @generated
	 * @ordered
	 */
	protected Fact threatDetection = THREAT_DETECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfigurationRecorded() <em>Configuration Recorded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfigurationRecorded()
	 * @generated
	 * @ordered
	 */
	protected static final Fact CONFIGURATION_RECORDED_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getConfigurationRecorded() <em>Configuration Recorded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfigurationRecorded()
	 * @generated
	 * @ordered
	 */
	protected Fact configurationRecorded = CONFIGURATION_RECORDED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AccountImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlumblinePackage.Literals.ACCOUNT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccountId() {
		return accountId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccountId(String newAccountId) {
		String oldAccountId = accountId;
		accountId = newAccountId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.ACCOUNT__ACCOUNT_ID, oldAccountId, accountId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getRootProtected() {
		return rootProtected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRootProtected(Fact newRootProtected) {
		Fact oldRootProtected = rootProtected;
		rootProtected = newRootProtected == null ? ROOT_PROTECTED_EDEFAULT : newRootProtected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.ACCOUNT__ROOT_PROTECTED, oldRootProtected, rootProtected));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getGuardrails() {
		return guardrails;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuardrails(Fact newGuardrails) {
		Fact oldGuardrails = guardrails;
		guardrails = newGuardrails == null ? GUARDRAILS_EDEFAULT : newGuardrails;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.ACCOUNT__GUARDRAILS, oldGuardrails, guardrails));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getTrail() {
		return trail;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrail(Fact newTrail) {
		Fact oldTrail = trail;
		trail = newTrail == null ? TRAIL_EDEFAULT : newTrail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.ACCOUNT__TRAIL, oldTrail, trail));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getDedicated() {
		return dedicated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDedicated(Fact newDedicated) {
		Fact oldDedicated = dedicated;
		dedicated = newDedicated == null ? DEDICATED_EDEFAULT : newDedicated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.ACCOUNT__DEDICATED, oldDedicated, dedicated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getThreatDetection() {
		return threatDetection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThreatDetection(Fact newThreatDetection) {
		Fact oldThreatDetection = threatDetection;
		threatDetection = newThreatDetection == null ? THREAT_DETECTION_EDEFAULT : newThreatDetection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.ACCOUNT__THREAT_DETECTION, oldThreatDetection, threatDetection));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getConfigurationRecorded() {
		return configurationRecorded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfigurationRecorded(Fact newConfigurationRecorded) {
		Fact oldConfigurationRecorded = configurationRecorded;
		configurationRecorded = newConfigurationRecorded == null ? CONFIGURATION_RECORDED_EDEFAULT : newConfigurationRecorded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.ACCOUNT__CONFIGURATION_RECORDED, oldConfigurationRecorded, configurationRecorded));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlumblinePackage.ACCOUNT__ACCOUNT_ID:
				return getAccountId();
			case PlumblinePackage.ACCOUNT__ROOT_PROTECTED:
				return getRootProtected();
			case PlumblinePackage.ACCOUNT__GUARDRAILS:
				return getGuardrails();
			case PlumblinePackage.ACCOUNT__TRAIL:
				return getTrail();
			case PlumblinePackage.ACCOUNT__DEDICATED:
				return getDedicated();
			case PlumblinePackage.ACCOUNT__THREAT_DETECTION:
				return getThreatDetection();
			case PlumblinePackage.ACCOUNT__CONFIGURATION_RECORDED:
				return getConfigurationRecorded();
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
			case PlumblinePackage.ACCOUNT__ACCOUNT_ID:
				setAccountId((String)newValue);
				return;
			case PlumblinePackage.ACCOUNT__ROOT_PROTECTED:
				setRootProtected((Fact)newValue);
				return;
			case PlumblinePackage.ACCOUNT__GUARDRAILS:
				setGuardrails((Fact)newValue);
				return;
			case PlumblinePackage.ACCOUNT__TRAIL:
				setTrail((Fact)newValue);
				return;
			case PlumblinePackage.ACCOUNT__DEDICATED:
				setDedicated((Fact)newValue);
				return;
			case PlumblinePackage.ACCOUNT__THREAT_DETECTION:
				setThreatDetection((Fact)newValue);
				return;
			case PlumblinePackage.ACCOUNT__CONFIGURATION_RECORDED:
				setConfigurationRecorded((Fact)newValue);
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
			case PlumblinePackage.ACCOUNT__ACCOUNT_ID:
				setAccountId(ACCOUNT_ID_EDEFAULT);
				return;
			case PlumblinePackage.ACCOUNT__ROOT_PROTECTED:
				setRootProtected(ROOT_PROTECTED_EDEFAULT);
				return;
			case PlumblinePackage.ACCOUNT__GUARDRAILS:
				setGuardrails(GUARDRAILS_EDEFAULT);
				return;
			case PlumblinePackage.ACCOUNT__TRAIL:
				setTrail(TRAIL_EDEFAULT);
				return;
			case PlumblinePackage.ACCOUNT__DEDICATED:
				setDedicated(DEDICATED_EDEFAULT);
				return;
			case PlumblinePackage.ACCOUNT__THREAT_DETECTION:
				setThreatDetection(THREAT_DETECTION_EDEFAULT);
				return;
			case PlumblinePackage.ACCOUNT__CONFIGURATION_RECORDED:
				setConfigurationRecorded(CONFIGURATION_RECORDED_EDEFAULT);
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
			case PlumblinePackage.ACCOUNT__ACCOUNT_ID:
				return ACCOUNT_ID_EDEFAULT == null ? accountId != null : !ACCOUNT_ID_EDEFAULT.equals(accountId);
			case PlumblinePackage.ACCOUNT__ROOT_PROTECTED:
				return rootProtected != ROOT_PROTECTED_EDEFAULT;
			case PlumblinePackage.ACCOUNT__GUARDRAILS:
				return guardrails != GUARDRAILS_EDEFAULT;
			case PlumblinePackage.ACCOUNT__TRAIL:
				return trail != TRAIL_EDEFAULT;
			case PlumblinePackage.ACCOUNT__DEDICATED:
				return dedicated != DEDICATED_EDEFAULT;
			case PlumblinePackage.ACCOUNT__THREAT_DETECTION:
				return threatDetection != THREAT_DETECTION_EDEFAULT;
			case PlumblinePackage.ACCOUNT__CONFIGURATION_RECORDED:
				return configurationRecorded != CONFIGURATION_RECORDED_EDEFAULT;
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
		result.append(" (accountId: ");
		result.append(accountId);
		result.append(", rootProtected: ");
		result.append(rootProtected);
		result.append(", guardrails: ");
		result.append(guardrails);
		result.append(", trail: ");
		result.append(trail);
		result.append(", dedicated: ");
		result.append(dedicated);
		result.append(", threatDetection: ");
		result.append(threatDetection);
		result.append(", configurationRecorded: ");
		result.append(configurationRecorded);
		result.append(')');
		return result.toString();
	}

} //AccountImpl
