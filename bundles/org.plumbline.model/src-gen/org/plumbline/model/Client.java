/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Client</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody or something that uses the workload from outside.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.Client#getUserCount <em>User Count</em>}</li>
 *   <li>{@link org.plumbline.model.Client#getArea <em>Area</em>}</li>
 *   <li>{@link org.plumbline.model.Client#getOlderDevices <em>Older Devices</em>}</li>
 *   <li>{@link org.plumbline.model.Client#getExperienceMonitored <em>Experience Monitored</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getClient()
 * @model
 * @generated
 */
public interface Client extends Component {
	/**
	 * Returns the value of the '<em><b>User Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People or devices that use it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>User Count</em>' attribute.
	 * @see #isSetUserCount()
	 * @see #unsetUserCount()
	 * @see #setUserCount(double)
	 * @see org.plumbline.model.PlumblinePackage#getClient_UserCount()
	 * @model unsettable="true"
	 * @generated
	 */
	double getUserCount();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Client#getUserCount <em>User Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>User Count</em>' attribute.
	 * @see #isSetUserCount()
	 * @see #unsetUserCount()
	 * @see #getUserCount()
	 * @generated
	 */
	void setUserCount(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Client#getUserCount <em>User Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetUserCount()
	 * @see #getUserCount()
	 * @see #setUserCount(double)
	 * @generated
	 */
	void unsetUserCount();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Client#getUserCount <em>User Count</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>User Count</em>' attribute is set.
	 * @see #unsetUserCount()
	 * @see #getUserCount()
	 * @see #setUserCount(double)
	 * @generated
	 */
	boolean isSetUserCount();

	/**
	 * Returns the value of the '<em><b>Area</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.WorldArea}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where its users are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Area</em>' attribute.
	 * @see org.plumbline.model.WorldArea
	 * @see #setArea(WorldArea)
	 * @see org.plumbline.model.PlumblinePackage#getClient_Area()
	 * @model
	 * @generated
	 */
	WorldArea getArea();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Client#getArea <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area</em>' attribute.
	 * @see org.plumbline.model.WorldArea
	 * @see #getArea()
	 * @generated
	 */
	void setArea(WorldArea value);

	/**
	 * Returns the value of the '<em><b>Older Devices</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It runs on devices that are five years old or older.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Older Devices</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setOlderDevices(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getClient_OlderDevices()
	 * @model
	 * @generated
	 */
	Fact getOlderDevices();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Client#getOlderDevices <em>Older Devices</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Older Devices</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getOlderDevices()
	 * @generated
	 */
	void setOlderDevices(Fact value);

	/**
	 * Returns the value of the '<em><b>Experience Monitored</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What its users experience is measured, at their side or by synthetic requests.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Experience Monitored</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setExperienceMonitored(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getClient_ExperienceMonitored()
	 * @model
	 * @generated
	 */
	Fact getExperienceMonitored();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Client#getExperienceMonitored <em>Experience Monitored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Experience Monitored</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getExperienceMonitored()
	 * @generated
	 */
	void setExperienceMonitored(Fact value);

} // Client
