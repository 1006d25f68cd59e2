/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Delivery Pipeline</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.impl.DeliveryPipelineImpl#getTests <em>Tests</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DeliveryPipelineImpl#getApproval <em>Approval</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DeliveryPipelineImpl#getAutomaticRollback <em>Automatic Rollback</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DeliveryPipelineImpl#getSecurityScan <em>Security Scan</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DeliveryPipelineImpl#getSigning <em>Signing</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DeliveryPipelineImpl#getResilienceTests <em>Resilience Tests</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DeliveryPipelineImpl#getEnvironments <em>Environments</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeliveryPipelineImpl extends ComponentImpl implements DeliveryPipeline {
	/**
	 * The default value of the '{@link #getTests() <em>Tests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTests()
	 * @generated
	 * @ordered
	 */
	protected static final Fact TESTS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getTests() <em>Tests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTests()
	 * @generated
	 * @ordered
	 */
	protected Fact tests = TESTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getApproval() <em>Approval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApproval()
	 * @generated
	 * @ordered
	 */
	protected static final Fact APPROVAL_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getApproval() <em>Approval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApproval()
	 * @generated
	 * @ordered
	 */
	protected Fact approval = APPROVAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getAutomaticRollback() <em>Automatic Rollback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAutomaticRollback()
	 * @generated
	 * @ordered
	 */
	protected static final Fact AUTOMATIC_ROLLBACK_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAutomaticRollback() <em>Automatic Rollback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAutomaticRollback()
	 * @generated
	 * @ordered
	 */
	protected Fact automaticRollback = AUTOMATIC_ROLLBACK_EDEFAULT;

	/**
	 * The default value of the '{@link #getSecurityScan() <em>Security Scan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecurityScan()
	 * @generated
	 * @ordered
	 */
	protected static final Fact SECURITY_SCAN_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getSecurityScan() <em>Security Scan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecurityScan()
	 * @generated
	 * @ordered
	 */
	protected Fact securityScan = SECURITY_SCAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getSigning() <em>Signing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSigning()
	 * @generated
	 * @ordered
	 */
	protected static final Fact SIGNING_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getSigning() <em>Signing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSigning()
	 * @generated
	 * @ordered
	 */
	protected Fact signing = SIGNING_EDEFAULT;

	/**
	 * The default value of the '{@link #getResilienceTests() <em>Resilience Tests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResilienceTests()
	 * @generated
	 * @ordered
	 */
	protected static final Fact RESILIENCE_TESTS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getResilienceTests() <em>Resilience Tests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResilienceTests()
	 * @generated
	 * @ordered
	 */
	protected Fact resilienceTests = RESILIENCE_TESTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnvironments() <em>Environments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnvironments()
	 * @generated
	 * @ordered
	 */
	protected static final int ENVIRONMENTS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEnvironments() <em>Environments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnvironments()
	 * @generated
	 * @ordered
	 */
	protected int environments = ENVIRONMENTS_EDEFAULT;

	/**
	 * This is true if the Environments attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean environmentsESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeliveryPipelineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlumblinePackage.Literals.DELIVERY_PIPELINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getTests() {
		return tests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTests(Fact newTests) {
		Fact oldTests = tests;
		tests = newTests == null ? TESTS_EDEFAULT : newTests;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DELIVERY_PIPELINE__TESTS, oldTests, tests));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getApproval() {
		return approval;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApproval(Fact newApproval) {
		Fact oldApproval = approval;
		approval = newApproval == null ? APPROVAL_EDEFAULT : newApproval;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DELIVERY_PIPELINE__APPROVAL, oldApproval, approval));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getAutomaticRollback() {
		return automaticRollback;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAutomaticRollback(Fact newAutomaticRollback) {
		Fact oldAutomaticRollback = automaticRollback;
		automaticRollback = newAutomaticRollback == null ? AUTOMATIC_ROLLBACK_EDEFAULT : newAutomaticRollback;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DELIVERY_PIPELINE__AUTOMATIC_ROLLBACK, oldAutomaticRollback, automaticRollback));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getSecurityScan() {
		return securityScan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecurityScan(Fact newSecurityScan) {
		Fact oldSecurityScan = securityScan;
		securityScan = newSecurityScan == null ? SECURITY_SCAN_EDEFAULT : newSecurityScan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DELIVERY_PIPELINE__SECURITY_SCAN, oldSecurityScan, securityScan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getSigning() {
		return signing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSigning(Fact newSigning) {
		Fact oldSigning = signing;
		signing = newSigning == null ? SIGNING_EDEFAULT : newSigning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DELIVERY_PIPELINE__SIGNING, oldSigning, signing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getResilienceTests() {
		return resilienceTests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResilienceTests(Fact newResilienceTests) {
		Fact oldResilienceTests = resilienceTests;
		resilienceTests = newResilienceTests == null ? RESILIENCE_TESTS_EDEFAULT : newResilienceTests;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DELIVERY_PIPELINE__RESILIENCE_TESTS, oldResilienceTests, resilienceTests));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEnvironments() {
		return environments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnvironments(int newEnvironments) {
		int oldEnvironments = environments;
		environments = newEnvironments;
		boolean oldEnvironmentsESet = environmentsESet;
		environmentsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DELIVERY_PIPELINE__ENVIRONMENTS, oldEnvironments, environments, !oldEnvironmentsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetEnvironments() {
		int oldEnvironments = environments;
		boolean oldEnvironmentsESet = environmentsESet;
		environments = ENVIRONMENTS_EDEFAULT;
		environmentsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.DELIVERY_PIPELINE__ENVIRONMENTS, oldEnvironments, ENVIRONMENTS_EDEFAULT, oldEnvironmentsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetEnvironments() {
		return environmentsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlumblinePackage.DELIVERY_PIPELINE__TESTS:
				return getTests();
			case PlumblinePackage.DELIVERY_PIPELINE__APPROVAL:
				return getApproval();
			case PlumblinePackage.DELIVERY_PIPELINE__AUTOMATIC_ROLLBACK:
				return getAutomaticRollback();
			case PlumblinePackage.DELIVERY_PIPELINE__SECURITY_SCAN:
				return getSecurityScan();
			case PlumblinePackage.DELIVERY_PIPELINE__SIGNING:
				return getSigning();
			case PlumblinePackage.DELIVERY_PIPELINE__RESILIENCE_TESTS:
				return getResilienceTests();
			case PlumblinePackage.DELIVERY_PIPELINE__ENVIRONMENTS:
				return getEnvironments();
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
			case PlumblinePackage.DELIVERY_PIPELINE__TESTS:
				setTests((Fact)newValue);
				return;
			case PlumblinePackage.DELIVERY_PIPELINE__APPROVAL:
				setApproval((Fact)newValue);
				return;
			case PlumblinePackage.DELIVERY_PIPELINE__AUTOMATIC_ROLLBACK:
				setAutomaticRollback((Fact)newValue);
				return;
			case PlumblinePackage.DELIVERY_PIPELINE__SECURITY_SCAN:
				setSecurityScan((Fact)newValue);
				return;
			case PlumblinePackage.DELIVERY_PIPELINE__SIGNING:
				setSigning((Fact)newValue);
				return;
			case PlumblinePackage.DELIVERY_PIPELINE__RESILIENCE_TESTS:
				setResilienceTests((Fact)newValue);
				return;
			case PlumblinePackage.DELIVERY_PIPELINE__ENVIRONMENTS:
				setEnvironments((Integer)newValue);
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
			case PlumblinePackage.DELIVERY_PIPELINE__TESTS:
				setTests(TESTS_EDEFAULT);
				return;
			case PlumblinePackage.DELIVERY_PIPELINE__APPROVAL:
				setApproval(APPROVAL_EDEFAULT);
				return;
			case PlumblinePackage.DELIVERY_PIPELINE__AUTOMATIC_ROLLBACK:
				setAutomaticRollback(AUTOMATIC_ROLLBACK_EDEFAULT);
				return;
			case PlumblinePackage.DELIVERY_PIPELINE__SECURITY_SCAN:
				setSecurityScan(SECURITY_SCAN_EDEFAULT);
				return;
			case PlumblinePackage.DELIVERY_PIPELINE__SIGNING:
				setSigning(SIGNING_EDEFAULT);
				return;
			case PlumblinePackage.DELIVERY_PIPELINE__RESILIENCE_TESTS:
				setResilienceTests(RESILIENCE_TESTS_EDEFAULT);
				return;
			case PlumblinePackage.DELIVERY_PIPELINE__ENVIRONMENTS:
				unsetEnvironments();
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
			case PlumblinePackage.DELIVERY_PIPELINE__TESTS:
				return tests != TESTS_EDEFAULT;
			case PlumblinePackage.DELIVERY_PIPELINE__APPROVAL:
				return approval != APPROVAL_EDEFAULT;
			case PlumblinePackage.DELIVERY_PIPELINE__AUTOMATIC_ROLLBACK:
				return automaticRollback != AUTOMATIC_ROLLBACK_EDEFAULT;
			case PlumblinePackage.DELIVERY_PIPELINE__SECURITY_SCAN:
				return securityScan != SECURITY_SCAN_EDEFAULT;
			case PlumblinePackage.DELIVERY_PIPELINE__SIGNING:
				return signing != SIGNING_EDEFAULT;
			case PlumblinePackage.DELIVERY_PIPELINE__RESILIENCE_TESTS:
				return resilienceTests != RESILIENCE_TESTS_EDEFAULT;
			case PlumblinePackage.DELIVERY_PIPELINE__ENVIRONMENTS:
				return isSetEnvironments();
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
		result.append(" (tests: ");
		result.append(tests);
		result.append(", approval: ");
		result.append(approval);
		result.append(", automaticRollback: ");
		result.append(automaticRollback);
		result.append(", securityScan: ");
		result.append(securityScan);
		result.append(", signing: ");
		result.append(signing);
		result.append(", resilienceTests: ");
		result.append(resilienceTests);
		result.append(", environments: ");
		if (environmentsESet) result.append(environments); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //DeliveryPipelineImpl
