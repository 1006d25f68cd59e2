/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.Budget;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Budget</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.impl.BudgetImpl#getMonthlyLimit <em>Monthly Limit</em>}</li>
 *   <li>{@link org.plumbline.model.impl.BudgetImpl#getAlerts <em>Alerts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BudgetImpl extends ElementImpl implements Budget {
	/**
	 * The default value of the '{@link #getMonthlyLimit() <em>Monthly Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonthlyLimit()
	 * @generated
	 * @ordered
	 */
	protected static final double MONTHLY_LIMIT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMonthlyLimit() <em>Monthly Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonthlyLimit()
	 * @generated
	 * @ordered
	 */
	protected double monthlyLimit = MONTHLY_LIMIT_EDEFAULT;

	/**
	 * This is true if the Monthly Limit attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean monthlyLimitESet;

	/**
	 * The default value of the '{@link #getAlerts() <em>Alerts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlerts()
	 * @generated
	 * @ordered
	 */
	protected static final Fact ALERTS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAlerts() <em>Alerts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlerts()
	 * @generated
	 * @ordered
	 */
	protected Fact alerts = ALERTS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BudgetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlumblinePackage.Literals.BUDGET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMonthlyLimit() {
		return monthlyLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMonthlyLimit(double newMonthlyLimit) {
		double oldMonthlyLimit = monthlyLimit;
		monthlyLimit = newMonthlyLimit;
		boolean oldMonthlyLimitESet = monthlyLimitESet;
		monthlyLimitESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.BUDGET__MONTHLY_LIMIT, oldMonthlyLimit, monthlyLimit, !oldMonthlyLimitESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMonthlyLimit() {
		double oldMonthlyLimit = monthlyLimit;
		boolean oldMonthlyLimitESet = monthlyLimitESet;
		monthlyLimit = MONTHLY_LIMIT_EDEFAULT;
		monthlyLimitESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.BUDGET__MONTHLY_LIMIT, oldMonthlyLimit, MONTHLY_LIMIT_EDEFAULT, oldMonthlyLimitESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMonthlyLimit() {
		return monthlyLimitESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getAlerts() {
		return alerts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlerts(Fact newAlerts) {
		Fact oldAlerts = alerts;
		alerts = newAlerts == null ? ALERTS_EDEFAULT : newAlerts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.BUDGET__ALERTS, oldAlerts, alerts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlumblinePackage.BUDGET__MONTHLY_LIMIT:
				return getMonthlyLimit();
			case PlumblinePackage.BUDGET__ALERTS:
				return getAlerts();
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
			case PlumblinePackage.BUDGET__MONTHLY_LIMIT:
				setMonthlyLimit((Double)newValue);
				return;
			case PlumblinePackage.BUDGET__ALERTS:
				setAlerts((Fact)newValue);
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
			case PlumblinePackage.BUDGET__MONTHLY_LIMIT:
				unsetMonthlyLimit();
				return;
			case PlumblinePackage.BUDGET__ALERTS:
				setAlerts(ALERTS_EDEFAULT);
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
			case PlumblinePackage.BUDGET__MONTHLY_LIMIT:
				return isSetMonthlyLimit();
			case PlumblinePackage.BUDGET__ALERTS:
				return alerts != ALERTS_EDEFAULT;
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
		result.append(" (monthlyLimit: ");
		if (monthlyLimitESet) result.append(monthlyLimit); else result.append("<unset>");
		result.append(", alerts: ");
		result.append(alerts);
		result.append(')');
		return result.toString();
	}

} //BudgetImpl
