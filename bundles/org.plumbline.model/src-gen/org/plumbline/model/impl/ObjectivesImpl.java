/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.plumbline.model.Objectives;
import org.plumbline.model.PlumblinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Objectives</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.impl.ObjectivesImpl#getAvailabilityPercent <em>Availability Percent</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ObjectivesImpl#getRecoveryTimeMinutes <em>Recovery Time Minutes</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ObjectivesImpl#getRecoveryPointMinutes <em>Recovery Point Minutes</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ObjectivesImpl#getLatencyMillis <em>Latency Millis</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ObjectivesImpl#getPeakRequestsPerSecond <em>Peak Requests Per Second</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ObjectivesImpl#getMonthlyBudget <em>Monthly Budget</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ObjectivesImpl#getDataResidency <em>Data Residency</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ObjectivesImpl#getComplianceSchemes <em>Compliance Schemes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ObjectivesImpl extends ElementImpl implements Objectives {
	/**
	 * The default value of the '{@link #getAvailabilityPercent() <em>Availability Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvailabilityPercent()
	 * @generated
	 * @ordered
	 */
	protected static final double AVAILABILITY_PERCENT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getAvailabilityPercent() <em>Availability Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvailabilityPercent()
	 * @generated
	 * @ordered
	 */
	protected double availabilityPercent = AVAILABILITY_PERCENT_EDEFAULT;

	/**
	 * This is true if the Availability Percent attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean availabilityPercentESet;

	/**
	 * The default value of the '{@link #getRecoveryTimeMinutes() <em>Recovery Time Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecoveryTimeMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final double RECOVERY_TIME_MINUTES_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRecoveryTimeMinutes() <em>Recovery Time Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecoveryTimeMinutes()
	 * @generated
	 * @ordered
	 */
	protected double recoveryTimeMinutes = RECOVERY_TIME_MINUTES_EDEFAULT;

	/**
	 * This is true if the Recovery Time Minutes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean recoveryTimeMinutesESet;

	/**
	 * The default value of the '{@link #getRecoveryPointMinutes() <em>Recovery Point Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecoveryPointMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final double RECOVERY_POINT_MINUTES_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRecoveryPointMinutes() <em>Recovery Point Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecoveryPointMinutes()
	 * @generated
	 * @ordered
	 */
	protected double recoveryPointMinutes = RECOVERY_POINT_MINUTES_EDEFAULT;

	/**
	 * This is true if the Recovery Point Minutes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean recoveryPointMinutesESet;

	/**
	 * The default value of the '{@link #getLatencyMillis() <em>Latency Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatencyMillis()
	 * @generated
	 * @ordered
	 */
	protected static final double LATENCY_MILLIS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLatencyMillis() <em>Latency Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatencyMillis()
	 * @generated
	 * @ordered
	 */
	protected double latencyMillis = LATENCY_MILLIS_EDEFAULT;

	/**
	 * This is true if the Latency Millis attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean latencyMillisESet;

	/**
	 * The default value of the '{@link #getPeakRequestsPerSecond() <em>Peak Requests Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeakRequestsPerSecond()
	 * @generated
	 * @ordered
	 */
	protected static final double PEAK_REQUESTS_PER_SECOND_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPeakRequestsPerSecond() <em>Peak Requests Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeakRequestsPerSecond()
	 * @generated
	 * @ordered
	 */
	protected double peakRequestsPerSecond = PEAK_REQUESTS_PER_SECOND_EDEFAULT;

	/**
	 * This is true if the Peak Requests Per Second attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean peakRequestsPerSecondESet;

	/**
	 * The default value of the '{@link #getMonthlyBudget() <em>Monthly Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonthlyBudget()
	 * @generated
	 * @ordered
	 */
	protected static final double MONTHLY_BUDGET_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMonthlyBudget() <em>Monthly Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonthlyBudget()
	 * @generated
	 * @ordered
	 */
	protected double monthlyBudget = MONTHLY_BUDGET_EDEFAULT;

	/**
	 * This is true if the Monthly Budget attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean monthlyBudgetESet;

	/**
	 * The cached value of the '{@link #getDataResidency() <em>Data Residency</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataResidency()
	 * @generated
	 * @ordered
	 */
	protected EList<String> dataResidency;

	/**
	 * The cached value of the '{@link #getComplianceSchemes() <em>Compliance Schemes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComplianceSchemes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> complianceSchemes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ObjectivesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlumblinePackage.Literals.OBJECTIVES;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAvailabilityPercent() {
		return availabilityPercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvailabilityPercent(double newAvailabilityPercent) {
		double oldAvailabilityPercent = availabilityPercent;
		availabilityPercent = newAvailabilityPercent;
		boolean oldAvailabilityPercentESet = availabilityPercentESet;
		availabilityPercentESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.OBJECTIVES__AVAILABILITY_PERCENT, oldAvailabilityPercent, availabilityPercent, !oldAvailabilityPercentESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAvailabilityPercent() {
		double oldAvailabilityPercent = availabilityPercent;
		boolean oldAvailabilityPercentESet = availabilityPercentESet;
		availabilityPercent = AVAILABILITY_PERCENT_EDEFAULT;
		availabilityPercentESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.OBJECTIVES__AVAILABILITY_PERCENT, oldAvailabilityPercent, AVAILABILITY_PERCENT_EDEFAULT, oldAvailabilityPercentESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAvailabilityPercent() {
		return availabilityPercentESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRecoveryTimeMinutes() {
		return recoveryTimeMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecoveryTimeMinutes(double newRecoveryTimeMinutes) {
		double oldRecoveryTimeMinutes = recoveryTimeMinutes;
		recoveryTimeMinutes = newRecoveryTimeMinutes;
		boolean oldRecoveryTimeMinutesESet = recoveryTimeMinutesESet;
		recoveryTimeMinutesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.OBJECTIVES__RECOVERY_TIME_MINUTES, oldRecoveryTimeMinutes, recoveryTimeMinutes, !oldRecoveryTimeMinutesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRecoveryTimeMinutes() {
		double oldRecoveryTimeMinutes = recoveryTimeMinutes;
		boolean oldRecoveryTimeMinutesESet = recoveryTimeMinutesESet;
		recoveryTimeMinutes = RECOVERY_TIME_MINUTES_EDEFAULT;
		recoveryTimeMinutesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.OBJECTIVES__RECOVERY_TIME_MINUTES, oldRecoveryTimeMinutes, RECOVERY_TIME_MINUTES_EDEFAULT, oldRecoveryTimeMinutesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRecoveryTimeMinutes() {
		return recoveryTimeMinutesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRecoveryPointMinutes() {
		return recoveryPointMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecoveryPointMinutes(double newRecoveryPointMinutes) {
		double oldRecoveryPointMinutes = recoveryPointMinutes;
		recoveryPointMinutes = newRecoveryPointMinutes;
		boolean oldRecoveryPointMinutesESet = recoveryPointMinutesESet;
		recoveryPointMinutesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.OBJECTIVES__RECOVERY_POINT_MINUTES, oldRecoveryPointMinutes, recoveryPointMinutes, !oldRecoveryPointMinutesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRecoveryPointMinutes() {
		double oldRecoveryPointMinutes = recoveryPointMinutes;
		boolean oldRecoveryPointMinutesESet = recoveryPointMinutesESet;
		recoveryPointMinutes = RECOVERY_POINT_MINUTES_EDEFAULT;
		recoveryPointMinutesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.OBJECTIVES__RECOVERY_POINT_MINUTES, oldRecoveryPointMinutes, RECOVERY_POINT_MINUTES_EDEFAULT, oldRecoveryPointMinutesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRecoveryPointMinutes() {
		return recoveryPointMinutesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLatencyMillis() {
		return latencyMillis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatencyMillis(double newLatencyMillis) {
		double oldLatencyMillis = latencyMillis;
		latencyMillis = newLatencyMillis;
		boolean oldLatencyMillisESet = latencyMillisESet;
		latencyMillisESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.OBJECTIVES__LATENCY_MILLIS, oldLatencyMillis, latencyMillis, !oldLatencyMillisESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetLatencyMillis() {
		double oldLatencyMillis = latencyMillis;
		boolean oldLatencyMillisESet = latencyMillisESet;
		latencyMillis = LATENCY_MILLIS_EDEFAULT;
		latencyMillisESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.OBJECTIVES__LATENCY_MILLIS, oldLatencyMillis, LATENCY_MILLIS_EDEFAULT, oldLatencyMillisESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLatencyMillis() {
		return latencyMillisESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPeakRequestsPerSecond() {
		return peakRequestsPerSecond;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeakRequestsPerSecond(double newPeakRequestsPerSecond) {
		double oldPeakRequestsPerSecond = peakRequestsPerSecond;
		peakRequestsPerSecond = newPeakRequestsPerSecond;
		boolean oldPeakRequestsPerSecondESet = peakRequestsPerSecondESet;
		peakRequestsPerSecondESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.OBJECTIVES__PEAK_REQUESTS_PER_SECOND, oldPeakRequestsPerSecond, peakRequestsPerSecond, !oldPeakRequestsPerSecondESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPeakRequestsPerSecond() {
		double oldPeakRequestsPerSecond = peakRequestsPerSecond;
		boolean oldPeakRequestsPerSecondESet = peakRequestsPerSecondESet;
		peakRequestsPerSecond = PEAK_REQUESTS_PER_SECOND_EDEFAULT;
		peakRequestsPerSecondESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.OBJECTIVES__PEAK_REQUESTS_PER_SECOND, oldPeakRequestsPerSecond, PEAK_REQUESTS_PER_SECOND_EDEFAULT, oldPeakRequestsPerSecondESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPeakRequestsPerSecond() {
		return peakRequestsPerSecondESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMonthlyBudget() {
		return monthlyBudget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMonthlyBudget(double newMonthlyBudget) {
		double oldMonthlyBudget = monthlyBudget;
		monthlyBudget = newMonthlyBudget;
		boolean oldMonthlyBudgetESet = monthlyBudgetESet;
		monthlyBudgetESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.OBJECTIVES__MONTHLY_BUDGET, oldMonthlyBudget, monthlyBudget, !oldMonthlyBudgetESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMonthlyBudget() {
		double oldMonthlyBudget = monthlyBudget;
		boolean oldMonthlyBudgetESet = monthlyBudgetESet;
		monthlyBudget = MONTHLY_BUDGET_EDEFAULT;
		monthlyBudgetESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.OBJECTIVES__MONTHLY_BUDGET, oldMonthlyBudget, MONTHLY_BUDGET_EDEFAULT, oldMonthlyBudgetESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMonthlyBudget() {
		return monthlyBudgetESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getDataResidency() {
		if (dataResidency == null) {
			dataResidency = new EDataTypeUniqueEList<String>(String.class, this, PlumblinePackage.OBJECTIVES__DATA_RESIDENCY);
		}
		return dataResidency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getComplianceSchemes() {
		if (complianceSchemes == null) {
			complianceSchemes = new EDataTypeUniqueEList<String>(String.class, this, PlumblinePackage.OBJECTIVES__COMPLIANCE_SCHEMES);
		}
		return complianceSchemes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlumblinePackage.OBJECTIVES__AVAILABILITY_PERCENT:
				return getAvailabilityPercent();
			case PlumblinePackage.OBJECTIVES__RECOVERY_TIME_MINUTES:
				return getRecoveryTimeMinutes();
			case PlumblinePackage.OBJECTIVES__RECOVERY_POINT_MINUTES:
				return getRecoveryPointMinutes();
			case PlumblinePackage.OBJECTIVES__LATENCY_MILLIS:
				return getLatencyMillis();
			case PlumblinePackage.OBJECTIVES__PEAK_REQUESTS_PER_SECOND:
				return getPeakRequestsPerSecond();
			case PlumblinePackage.OBJECTIVES__MONTHLY_BUDGET:
				return getMonthlyBudget();
			case PlumblinePackage.OBJECTIVES__DATA_RESIDENCY:
				return getDataResidency();
			case PlumblinePackage.OBJECTIVES__COMPLIANCE_SCHEMES:
				return getComplianceSchemes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlumblinePackage.OBJECTIVES__AVAILABILITY_PERCENT:
				setAvailabilityPercent((Double)newValue);
				return;
			case PlumblinePackage.OBJECTIVES__RECOVERY_TIME_MINUTES:
				setRecoveryTimeMinutes((Double)newValue);
				return;
			case PlumblinePackage.OBJECTIVES__RECOVERY_POINT_MINUTES:
				setRecoveryPointMinutes((Double)newValue);
				return;
			case PlumblinePackage.OBJECTIVES__LATENCY_MILLIS:
				setLatencyMillis((Double)newValue);
				return;
			case PlumblinePackage.OBJECTIVES__PEAK_REQUESTS_PER_SECOND:
				setPeakRequestsPerSecond((Double)newValue);
				return;
			case PlumblinePackage.OBJECTIVES__MONTHLY_BUDGET:
				setMonthlyBudget((Double)newValue);
				return;
			case PlumblinePackage.OBJECTIVES__DATA_RESIDENCY:
				getDataResidency().clear();
				getDataResidency().addAll((Collection<? extends String>)newValue);
				return;
			case PlumblinePackage.OBJECTIVES__COMPLIANCE_SCHEMES:
				getComplianceSchemes().clear();
				getComplianceSchemes().addAll((Collection<? extends String>)newValue);
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
			case PlumblinePackage.OBJECTIVES__AVAILABILITY_PERCENT:
				unsetAvailabilityPercent();
				return;
			case PlumblinePackage.OBJECTIVES__RECOVERY_TIME_MINUTES:
				unsetRecoveryTimeMinutes();
				return;
			case PlumblinePackage.OBJECTIVES__RECOVERY_POINT_MINUTES:
				unsetRecoveryPointMinutes();
				return;
			case PlumblinePackage.OBJECTIVES__LATENCY_MILLIS:
				unsetLatencyMillis();
				return;
			case PlumblinePackage.OBJECTIVES__PEAK_REQUESTS_PER_SECOND:
				unsetPeakRequestsPerSecond();
				return;
			case PlumblinePackage.OBJECTIVES__MONTHLY_BUDGET:
				unsetMonthlyBudget();
				return;
			case PlumblinePackage.OBJECTIVES__DATA_RESIDENCY:
				getDataResidency().clear();
				return;
			case PlumblinePackage.OBJECTIVES__COMPLIANCE_SCHEMES:
				getComplianceSchemes().clear();
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
			case PlumblinePackage.OBJECTIVES__AVAILABILITY_PERCENT:
				return isSetAvailabilityPercent();
			case PlumblinePackage.OBJECTIVES__RECOVERY_TIME_MINUTES:
				return isSetRecoveryTimeMinutes();
			case PlumblinePackage.OBJECTIVES__RECOVERY_POINT_MINUTES:
				return isSetRecoveryPointMinutes();
			case PlumblinePackage.OBJECTIVES__LATENCY_MILLIS:
				return isSetLatencyMillis();
			case PlumblinePackage.OBJECTIVES__PEAK_REQUESTS_PER_SECOND:
				return isSetPeakRequestsPerSecond();
			case PlumblinePackage.OBJECTIVES__MONTHLY_BUDGET:
				return isSetMonthlyBudget();
			case PlumblinePackage.OBJECTIVES__DATA_RESIDENCY:
				return dataResidency != null && !dataResidency.isEmpty();
			case PlumblinePackage.OBJECTIVES__COMPLIANCE_SCHEMES:
				return complianceSchemes != null && !complianceSchemes.isEmpty();
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
		result.append(" (availabilityPercent: ");
		if (availabilityPercentESet) result.append(availabilityPercent); else result.append("<unset>");
		result.append(", recoveryTimeMinutes: ");
		if (recoveryTimeMinutesESet) result.append(recoveryTimeMinutes); else result.append("<unset>");
		result.append(", recoveryPointMinutes: ");
		if (recoveryPointMinutesESet) result.append(recoveryPointMinutes); else result.append("<unset>");
		result.append(", latencyMillis: ");
		if (latencyMillisESet) result.append(latencyMillis); else result.append("<unset>");
		result.append(", peakRequestsPerSecond: ");
		if (peakRequestsPerSecondESet) result.append(peakRequestsPerSecond); else result.append("<unset>");
		result.append(", monthlyBudget: ");
		if (monthlyBudgetESet) result.append(monthlyBudget); else result.append("<unset>");
		result.append(", dataResidency: ");
		result.append(dataResidency);
		result.append(", complianceSchemes: ");
		result.append(complianceSchemes);
		result.append(')');
		return result.toString();
	}

} //ObjectivesImpl
