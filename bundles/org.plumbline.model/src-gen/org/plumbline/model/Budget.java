/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Budget</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cost limit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.Budget#getMonthlyLimit <em>Monthly Limit</em>}</li>
 *   <li>{@link org.plumbline.model.Budget#getAlerts <em>Alerts</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getBudget()
 * @model
 * @generated
 */
public interface Budget extends Element {
	/**
	 * Returns the value of the '<em><b>Monthly Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Limit, in US dollars a month.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Monthly Limit</em>' attribute.
	 * @see #isSetMonthlyLimit()
	 * @see #unsetMonthlyLimit()
	 * @see #setMonthlyLimit(double)
	 * @see org.plumbline.model.PlumblinePackage#getBudget_MonthlyLimit()
	 * @model unsettable="true"
	 * @generated
	 */
	double getMonthlyLimit();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Budget#getMonthlyLimit <em>Monthly Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Monthly Limit</em>' attribute.
	 * @see #isSetMonthlyLimit()
	 * @see #unsetMonthlyLimit()
	 * @see #getMonthlyLimit()
	 * @generated
	 */
	void setMonthlyLimit(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Budget#getMonthlyLimit <em>Monthly Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMonthlyLimit()
	 * @see #getMonthlyLimit()
	 * @see #setMonthlyLimit(double)
	 * @generated
	 */
	void unsetMonthlyLimit();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Budget#getMonthlyLimit <em>Monthly Limit</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Monthly Limit</em>' attribute is set.
	 * @see #unsetMonthlyLimit()
	 * @see #getMonthlyLimit()
	 * @see #setMonthlyLimit(double)
	 * @generated
	 */
	boolean isSetMonthlyLimit();

	/**
	 * Returns the value of the '<em><b>Alerts</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Somebody is told before the limit is reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alerts</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setAlerts(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getBudget_Alerts()
	 * @model
	 * @generated
	 */
	Fact getAlerts();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Budget#getAlerts <em>Alerts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alerts</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getAlerts()
	 * @generated
	 */
	void setAlerts(Fact value);

} // Budget
