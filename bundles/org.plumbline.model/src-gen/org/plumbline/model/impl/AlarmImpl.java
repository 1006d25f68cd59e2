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

import org.eclipse.emf.ecore.util.EObjectEList;

import org.plumbline.model.Alarm;
import org.plumbline.model.Component;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Alarm</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.impl.AlarmImpl#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.plumbline.model.impl.AlarmImpl#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.plumbline.model.impl.AlarmImpl#getNotifies <em>Notifies</em>}</li>
 *   <li>{@link org.plumbline.model.impl.AlarmImpl#getWatches <em>Watches</em>}</li>
 *   <li>{@link org.plumbline.model.impl.AlarmImpl#getProcedure <em>Procedure</em>}</li>
 *   <li>{@link org.plumbline.model.impl.AlarmImpl#getBusinessOutcome <em>Business Outcome</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AlarmImpl extends ElementImpl implements Alarm {
	/**
	 * The default value of the '{@link #getMetric() <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetric()
	 * @generated
	 * @ordered
	 */
	protected static final String METRIC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMetric() <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetric()
	 * @generated
	 * @ordered
	 */
	protected String metric = METRIC_EDEFAULT;

	/**
	 * The default value of the '{@link #getThreshold() <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreshold()
	 * @generated
	 * @ordered
	 */
	protected static final double THRESHOLD_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getThreshold() <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreshold()
	 * @generated
	 * @ordered
	 */
	protected double threshold = THRESHOLD_EDEFAULT;

	/**
	 * This is true if the Threshold attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean thresholdESet;

	/**
	 * The default value of the '{@link #getNotifies() <em>Notifies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotifies()
	 * @generated
	 * @ordered
	 */
	protected static final Fact NOTIFIES_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getNotifies() <em>Notifies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotifies()
	 * @generated
	 * @ordered
	 */
	protected Fact notifies = NOTIFIES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getWatches() <em>Watches</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWatches()
	 * @generated
	 * @ordered
	 */
	protected EList<Component> watches;

	/**
	 * The default value of the '{@link #getProcedure() <em>Procedure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcedure()
	 * @generated
	 * @ordered
	 */
	protected static final Fact PROCEDURE_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getProcedure() <em>Procedure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcedure()
	 * @generated
	 * @ordered
	 */
	protected Fact procedure = PROCEDURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBusinessOutcome() <em>Business Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusinessOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final Fact BUSINESS_OUTCOME_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getBusinessOutcome() <em>Business Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusinessOutcome()
	 * @generated
	 * @ordered
	 */
	protected Fact businessOutcome = BUSINESS_OUTCOME_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AlarmImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlumblinePackage.Literals.ALARM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMetric() {
		return metric;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMetric(String newMetric) {
		String oldMetric = metric;
		metric = newMetric;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.ALARM__METRIC, oldMetric, metric));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getThreshold() {
		return threshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThreshold(double newThreshold) {
		double oldThreshold = threshold;
		threshold = newThreshold;
		boolean oldThresholdESet = thresholdESet;
		thresholdESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.ALARM__THRESHOLD, oldThreshold, threshold, !oldThresholdESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetThreshold() {
		double oldThreshold = threshold;
		boolean oldThresholdESet = thresholdESet;
		threshold = THRESHOLD_EDEFAULT;
		thresholdESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.ALARM__THRESHOLD, oldThreshold, THRESHOLD_EDEFAULT, oldThresholdESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetThreshold() {
		return thresholdESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getNotifies() {
		return notifies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotifies(Fact newNotifies) {
		Fact oldNotifies = notifies;
		notifies = newNotifies == null ? NOTIFIES_EDEFAULT : newNotifies;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.ALARM__NOTIFIES, oldNotifies, notifies));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Component> getWatches() {
		if (watches == null) {
			watches = new EObjectEList<Component>(Component.class, this, PlumblinePackage.ALARM__WATCHES);
		}
		return watches;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getProcedure() {
		return procedure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProcedure(Fact newProcedure) {
		Fact oldProcedure = procedure;
		procedure = newProcedure == null ? PROCEDURE_EDEFAULT : newProcedure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.ALARM__PROCEDURE, oldProcedure, procedure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getBusinessOutcome() {
		return businessOutcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBusinessOutcome(Fact newBusinessOutcome) {
		Fact oldBusinessOutcome = businessOutcome;
		businessOutcome = newBusinessOutcome == null ? BUSINESS_OUTCOME_EDEFAULT : newBusinessOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.ALARM__BUSINESS_OUTCOME, oldBusinessOutcome, businessOutcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlumblinePackage.ALARM__METRIC:
				return getMetric();
			case PlumblinePackage.ALARM__THRESHOLD:
				return getThreshold();
			case PlumblinePackage.ALARM__NOTIFIES:
				return getNotifies();
			case PlumblinePackage.ALARM__WATCHES:
				return getWatches();
			case PlumblinePackage.ALARM__PROCEDURE:
				return getProcedure();
			case PlumblinePackage.ALARM__BUSINESS_OUTCOME:
				return getBusinessOutcome();
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
			case PlumblinePackage.ALARM__METRIC:
				setMetric((String)newValue);
				return;
			case PlumblinePackage.ALARM__THRESHOLD:
				setThreshold((Double)newValue);
				return;
			case PlumblinePackage.ALARM__NOTIFIES:
				setNotifies((Fact)newValue);
				return;
			case PlumblinePackage.ALARM__WATCHES:
				getWatches().clear();
				getWatches().addAll((Collection<? extends Component>)newValue);
				return;
			case PlumblinePackage.ALARM__PROCEDURE:
				setProcedure((Fact)newValue);
				return;
			case PlumblinePackage.ALARM__BUSINESS_OUTCOME:
				setBusinessOutcome((Fact)newValue);
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
			case PlumblinePackage.ALARM__METRIC:
				setMetric(METRIC_EDEFAULT);
				return;
			case PlumblinePackage.ALARM__THRESHOLD:
				unsetThreshold();
				return;
			case PlumblinePackage.ALARM__NOTIFIES:
				setNotifies(NOTIFIES_EDEFAULT);
				return;
			case PlumblinePackage.ALARM__WATCHES:
				getWatches().clear();
				return;
			case PlumblinePackage.ALARM__PROCEDURE:
				setProcedure(PROCEDURE_EDEFAULT);
				return;
			case PlumblinePackage.ALARM__BUSINESS_OUTCOME:
				setBusinessOutcome(BUSINESS_OUTCOME_EDEFAULT);
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
			case PlumblinePackage.ALARM__METRIC:
				return METRIC_EDEFAULT == null ? metric != null : !METRIC_EDEFAULT.equals(metric);
			case PlumblinePackage.ALARM__THRESHOLD:
				return isSetThreshold();
			case PlumblinePackage.ALARM__NOTIFIES:
				return notifies != NOTIFIES_EDEFAULT;
			case PlumblinePackage.ALARM__WATCHES:
				return watches != null && !watches.isEmpty();
			case PlumblinePackage.ALARM__PROCEDURE:
				return procedure != PROCEDURE_EDEFAULT;
			case PlumblinePackage.ALARM__BUSINESS_OUTCOME:
				return businessOutcome != BUSINESS_OUTCOME_EDEFAULT;
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
		result.append(" (metric: ");
		result.append(metric);
		result.append(", threshold: ");
		if (thresholdESet) result.append(threshold); else result.append("<unset>");
		result.append(", notifies: ");
		result.append(notifies);
		result.append(", procedure: ");
		result.append(procedure);
		result.append(", businessOutcome: ");
		result.append(businessOutcome);
		result.append(')');
		return result.toString();
	}

} //AlarmImpl
