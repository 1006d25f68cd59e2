/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Alarm</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A condition on a metric that tells somebody.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.Alarm#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.plumbline.model.Alarm#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.plumbline.model.Alarm#getNotifies <em>Notifies</em>}</li>
 *   <li>{@link org.plumbline.model.Alarm#getWatches <em>Watches</em>}</li>
 *   <li>{@link org.plumbline.model.Alarm#getProcedure <em>Procedure</em>}</li>
 *   <li>{@link org.plumbline.model.Alarm#getBusinessOutcome <em>Business Outcome</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getAlarm()
 * @model
 * @generated
 */
public interface Alarm extends Element {
	/**
	 * Returns the value of the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Metric it looks at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metric</em>' attribute.
	 * @see #setMetric(String)
	 * @see org.plumbline.model.PlumblinePackage#getAlarm_Metric()
	 * @model
	 * @generated
	 */
	String getMetric();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Alarm#getMetric <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric</em>' attribute.
	 * @see #getMetric()
	 * @generated
	 */
	void setMetric(String value);

	/**
	 * Returns the value of the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value at which it goes off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threshold</em>' attribute.
	 * @see #isSetThreshold()
	 * @see #unsetThreshold()
	 * @see #setThreshold(double)
	 * @see org.plumbline.model.PlumblinePackage#getAlarm_Threshold()
	 * @model unsettable="true"
	 * @generated
	 */
	double getThreshold();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Alarm#getThreshold <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threshold</em>' attribute.
	 * @see #isSetThreshold()
	 * @see #unsetThreshold()
	 * @see #getThreshold()
	 * @generated
	 */
	void setThreshold(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Alarm#getThreshold <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetThreshold()
	 * @see #getThreshold()
	 * @see #setThreshold(double)
	 * @generated
	 */
	void unsetThreshold();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Alarm#getThreshold <em>Threshold</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Threshold</em>' attribute is set.
	 * @see #unsetThreshold()
	 * @see #getThreshold()
	 * @see #setThreshold(double)
	 * @generated
	 */
	boolean isSetThreshold();

	/**
	 * Returns the value of the '<em><b>Notifies</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It reaches a person or starts an action.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notifies</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setNotifies(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getAlarm_Notifies()
	 * @model
	 * @generated
	 */
	Fact getNotifies();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Alarm#getNotifies <em>Notifies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notifies</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getNotifies()
	 * @generated
	 */
	void setNotifies(Fact value);

	/**
	 * Returns the value of the '<em><b>Watches</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.Component}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Components it looks at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Watches</em>' reference list.
	 * @see org.plumbline.model.PlumblinePackage#getAlarm_Watches()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Component> getWatches();

	/**
	 * Returns the value of the '<em><b>Procedure</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to do when it goes off is written down and linked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Procedure</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setProcedure(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getAlarm_Procedure()
	 * @model
	 * @generated
	 */
	Fact getProcedure();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Alarm#getProcedure <em>Procedure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Procedure</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getProcedure()
	 * @generated
	 */
	void setProcedure(Fact value);

	/**
	 * Returns the value of the '<em><b>Business Outcome</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It watches what customers or the business notice, such as failed orders, and not a resource.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Business Outcome</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setBusinessOutcome(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getAlarm_BusinessOutcome()
	 * @model
	 * @generated
	 */
	Fact getBusinessOutcome();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Alarm#getBusinessOutcome <em>Business Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Business Outcome</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getBusinessOutcome()
	 * @generated
	 */
	void setBusinessOutcome(Fact value);

} // Alarm
