/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Objectives</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the business asks of the workload. A number that is not set was not agreed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.Objectives#getAvailabilityPercent <em>Availability Percent</em>}</li>
 *   <li>{@link org.plumbline.model.Objectives#getRecoveryTimeMinutes <em>Recovery Time Minutes</em>}</li>
 *   <li>{@link org.plumbline.model.Objectives#getRecoveryPointMinutes <em>Recovery Point Minutes</em>}</li>
 *   <li>{@link org.plumbline.model.Objectives#getLatencyMillis <em>Latency Millis</em>}</li>
 *   <li>{@link org.plumbline.model.Objectives#getPeakRequestsPerSecond <em>Peak Requests Per Second</em>}</li>
 *   <li>{@link org.plumbline.model.Objectives#getMonthlyBudget <em>Monthly Budget</em>}</li>
 *   <li>{@link org.plumbline.model.Objectives#getDataResidency <em>Data Residency</em>}</li>
 *   <li>{@link org.plumbline.model.Objectives#getComplianceSchemes <em>Compliance Schemes</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getObjectives()
 * @model
 * @generated
 */
public interface Objectives extends Element {
	/**
	 * Returns the value of the '<em><b>Availability Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Availability over a month, in percent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Availability Percent</em>' attribute.
	 * @see #isSetAvailabilityPercent()
	 * @see #unsetAvailabilityPercent()
	 * @see #setAvailabilityPercent(double)
	 * @see org.plumbline.model.PlumblinePackage#getObjectives_AvailabilityPercent()
	 * @model unsettable="true"
	 * @generated
	 */
	double getAvailabilityPercent();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Objectives#getAvailabilityPercent <em>Availability Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Availability Percent</em>' attribute.
	 * @see #isSetAvailabilityPercent()
	 * @see #unsetAvailabilityPercent()
	 * @see #getAvailabilityPercent()
	 * @generated
	 */
	void setAvailabilityPercent(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Objectives#getAvailabilityPercent <em>Availability Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAvailabilityPercent()
	 * @see #getAvailabilityPercent()
	 * @see #setAvailabilityPercent(double)
	 * @generated
	 */
	void unsetAvailabilityPercent();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Objectives#getAvailabilityPercent <em>Availability Percent</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Availability Percent</em>' attribute is set.
	 * @see #unsetAvailabilityPercent()
	 * @see #getAvailabilityPercent()
	 * @see #setAvailabilityPercent(double)
	 * @generated
	 */
	boolean isSetAvailabilityPercent();

	/**
	 * Returns the value of the '<em><b>Recovery Time Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recovery time objective: longest acceptable outage, in minutes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recovery Time Minutes</em>' attribute.
	 * @see #isSetRecoveryTimeMinutes()
	 * @see #unsetRecoveryTimeMinutes()
	 * @see #setRecoveryTimeMinutes(double)
	 * @see org.plumbline.model.PlumblinePackage#getObjectives_RecoveryTimeMinutes()
	 * @model unsettable="true"
	 * @generated
	 */
	double getRecoveryTimeMinutes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Objectives#getRecoveryTimeMinutes <em>Recovery Time Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recovery Time Minutes</em>' attribute.
	 * @see #isSetRecoveryTimeMinutes()
	 * @see #unsetRecoveryTimeMinutes()
	 * @see #getRecoveryTimeMinutes()
	 * @generated
	 */
	void setRecoveryTimeMinutes(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Objectives#getRecoveryTimeMinutes <em>Recovery Time Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRecoveryTimeMinutes()
	 * @see #getRecoveryTimeMinutes()
	 * @see #setRecoveryTimeMinutes(double)
	 * @generated
	 */
	void unsetRecoveryTimeMinutes();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Objectives#getRecoveryTimeMinutes <em>Recovery Time Minutes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Recovery Time Minutes</em>' attribute is set.
	 * @see #unsetRecoveryTimeMinutes()
	 * @see #getRecoveryTimeMinutes()
	 * @see #setRecoveryTimeMinutes(double)
	 * @generated
	 */
	boolean isSetRecoveryTimeMinutes();

	/**
	 * Returns the value of the '<em><b>Recovery Point Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recovery point objective: longest acceptable loss of data, in minutes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recovery Point Minutes</em>' attribute.
	 * @see #isSetRecoveryPointMinutes()
	 * @see #unsetRecoveryPointMinutes()
	 * @see #setRecoveryPointMinutes(double)
	 * @see org.plumbline.model.PlumblinePackage#getObjectives_RecoveryPointMinutes()
	 * @model unsettable="true"
	 * @generated
	 */
	double getRecoveryPointMinutes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Objectives#getRecoveryPointMinutes <em>Recovery Point Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recovery Point Minutes</em>' attribute.
	 * @see #isSetRecoveryPointMinutes()
	 * @see #unsetRecoveryPointMinutes()
	 * @see #getRecoveryPointMinutes()
	 * @generated
	 */
	void setRecoveryPointMinutes(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Objectives#getRecoveryPointMinutes <em>Recovery Point Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRecoveryPointMinutes()
	 * @see #getRecoveryPointMinutes()
	 * @see #setRecoveryPointMinutes(double)
	 * @generated
	 */
	void unsetRecoveryPointMinutes();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Objectives#getRecoveryPointMinutes <em>Recovery Point Minutes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Recovery Point Minutes</em>' attribute is set.
	 * @see #unsetRecoveryPointMinutes()
	 * @see #getRecoveryPointMinutes()
	 * @see #setRecoveryPointMinutes(double)
	 * @generated
	 */
	boolean isSetRecoveryPointMinutes();

	/**
	 * Returns the value of the '<em><b>Latency Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Latency at the 95th percentile that users accept, in milliseconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latency Millis</em>' attribute.
	 * @see #isSetLatencyMillis()
	 * @see #unsetLatencyMillis()
	 * @see #setLatencyMillis(double)
	 * @see org.plumbline.model.PlumblinePackage#getObjectives_LatencyMillis()
	 * @model unsettable="true"
	 * @generated
	 */
	double getLatencyMillis();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Objectives#getLatencyMillis <em>Latency Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latency Millis</em>' attribute.
	 * @see #isSetLatencyMillis()
	 * @see #unsetLatencyMillis()
	 * @see #getLatencyMillis()
	 * @generated
	 */
	void setLatencyMillis(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Objectives#getLatencyMillis <em>Latency Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLatencyMillis()
	 * @see #getLatencyMillis()
	 * @see #setLatencyMillis(double)
	 * @generated
	 */
	void unsetLatencyMillis();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Objectives#getLatencyMillis <em>Latency Millis</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Latency Millis</em>' attribute is set.
	 * @see #unsetLatencyMillis()
	 * @see #getLatencyMillis()
	 * @see #setLatencyMillis(double)
	 * @generated
	 */
	boolean isSetLatencyMillis();

	/**
	 * Returns the value of the '<em><b>Peak Requests Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest load to serve, in requests a second.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Peak Requests Per Second</em>' attribute.
	 * @see #isSetPeakRequestsPerSecond()
	 * @see #unsetPeakRequestsPerSecond()
	 * @see #setPeakRequestsPerSecond(double)
	 * @see org.plumbline.model.PlumblinePackage#getObjectives_PeakRequestsPerSecond()
	 * @model unsettable="true"
	 * @generated
	 */
	double getPeakRequestsPerSecond();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Objectives#getPeakRequestsPerSecond <em>Peak Requests Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Peak Requests Per Second</em>' attribute.
	 * @see #isSetPeakRequestsPerSecond()
	 * @see #unsetPeakRequestsPerSecond()
	 * @see #getPeakRequestsPerSecond()
	 * @generated
	 */
	void setPeakRequestsPerSecond(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Objectives#getPeakRequestsPerSecond <em>Peak Requests Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPeakRequestsPerSecond()
	 * @see #getPeakRequestsPerSecond()
	 * @see #setPeakRequestsPerSecond(double)
	 * @generated
	 */
	void unsetPeakRequestsPerSecond();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Objectives#getPeakRequestsPerSecond <em>Peak Requests Per Second</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Peak Requests Per Second</em>' attribute is set.
	 * @see #unsetPeakRequestsPerSecond()
	 * @see #getPeakRequestsPerSecond()
	 * @see #setPeakRequestsPerSecond(double)
	 * @generated
	 */
	boolean isSetPeakRequestsPerSecond();

	/**
	 * Returns the value of the '<em><b>Monthly Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What may be spent, in US dollars a month.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Monthly Budget</em>' attribute.
	 * @see #isSetMonthlyBudget()
	 * @see #unsetMonthlyBudget()
	 * @see #setMonthlyBudget(double)
	 * @see org.plumbline.model.PlumblinePackage#getObjectives_MonthlyBudget()
	 * @model unsettable="true"
	 * @generated
	 */
	double getMonthlyBudget();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Objectives#getMonthlyBudget <em>Monthly Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Monthly Budget</em>' attribute.
	 * @see #isSetMonthlyBudget()
	 * @see #unsetMonthlyBudget()
	 * @see #getMonthlyBudget()
	 * @generated
	 */
	void setMonthlyBudget(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Objectives#getMonthlyBudget <em>Monthly Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMonthlyBudget()
	 * @see #getMonthlyBudget()
	 * @see #setMonthlyBudget(double)
	 * @generated
	 */
	void unsetMonthlyBudget();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Objectives#getMonthlyBudget <em>Monthly Budget</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Monthly Budget</em>' attribute is set.
	 * @see #unsetMonthlyBudget()
	 * @see #getMonthlyBudget()
	 * @see #setMonthlyBudget(double)
	 * @generated
	 */
	boolean isSetMonthlyBudget();

	/**
	 * Returns the value of the '<em><b>Data Residency</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Regions or countries that data must not leave.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Residency</em>' attribute list.
	 * @see org.plumbline.model.PlumblinePackage#getObjectives_DataResidency()
	 * @model
	 * @generated
	 */
	EList<String> getDataResidency();

	/**
	 * Returns the value of the '<em><b>Compliance Schemes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Schemes to comply with, such as PCI DSS or ISO 27001.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Compliance Schemes</em>' attribute list.
	 * @see org.plumbline.model.PlumblinePackage#getObjectives_ComplianceSchemes()
	 * @model
	 * @generated
	 */
	EList<String> getComplianceSchemes();

} // Objectives
