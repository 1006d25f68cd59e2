/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Traffic Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Traffic that is let through.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.TrafficRule#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.plumbline.model.TrafficRule#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link org.plumbline.model.TrafficRule#getFromPort <em>From Port</em>}</li>
 *   <li>{@link org.plumbline.model.TrafficRule#getToPort <em>To Port</em>}</li>
 *   <li>{@link org.plumbline.model.TrafficRule#getCidr <em>Cidr</em>}</li>
 *   <li>{@link org.plumbline.model.TrafficRule#getPeer <em>Peer</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getTrafficRule()
 * @model
 * @generated
 */
public interface TrafficRule extends Element {
	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which way.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.plumbline.model.Direction
	 * @see #setDirection(Direction)
	 * @see org.plumbline.model.PlumblinePackage#getTrafficRule_Direction()
	 * @model
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link org.plumbline.model.TrafficRule#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.plumbline.model.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>Protocol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * tcp, udp, icmp or all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protocol</em>' attribute.
	 * @see #setProtocol(String)
	 * @see org.plumbline.model.PlumblinePackage#getTrafficRule_Protocol()
	 * @model
	 * @generated
	 */
	String getProtocol();

	/**
	 * Sets the value of the '{@link org.plumbline.model.TrafficRule#getProtocol <em>Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protocol</em>' attribute.
	 * @see #getProtocol()
	 * @generated
	 */
	void setProtocol(String value);

	/**
	 * Returns the value of the '<em><b>From Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First port; not set means every port.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From Port</em>' attribute.
	 * @see #isSetFromPort()
	 * @see #unsetFromPort()
	 * @see #setFromPort(int)
	 * @see org.plumbline.model.PlumblinePackage#getTrafficRule_FromPort()
	 * @model unsettable="true"
	 * @generated
	 */
	int getFromPort();

	/**
	 * Sets the value of the '{@link org.plumbline.model.TrafficRule#getFromPort <em>From Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Port</em>' attribute.
	 * @see #isSetFromPort()
	 * @see #unsetFromPort()
	 * @see #getFromPort()
	 * @generated
	 */
	void setFromPort(int value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.TrafficRule#getFromPort <em>From Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetFromPort()
	 * @see #getFromPort()
	 * @see #setFromPort(int)
	 * @generated
	 */
	void unsetFromPort();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.TrafficRule#getFromPort <em>From Port</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>From Port</em>' attribute is set.
	 * @see #unsetFromPort()
	 * @see #getFromPort()
	 * @see #setFromPort(int)
	 * @generated
	 */
	boolean isSetFromPort();

	/**
	 * Returns the value of the '<em><b>To Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last port; not set means every port.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Port</em>' attribute.
	 * @see #isSetToPort()
	 * @see #unsetToPort()
	 * @see #setToPort(int)
	 * @see org.plumbline.model.PlumblinePackage#getTrafficRule_ToPort()
	 * @model unsettable="true"
	 * @generated
	 */
	int getToPort();

	/**
	 * Sets the value of the '{@link org.plumbline.model.TrafficRule#getToPort <em>To Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Port</em>' attribute.
	 * @see #isSetToPort()
	 * @see #unsetToPort()
	 * @see #getToPort()
	 * @generated
	 */
	void setToPort(int value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.TrafficRule#getToPort <em>To Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetToPort()
	 * @see #getToPort()
	 * @see #setToPort(int)
	 * @generated
	 */
	void unsetToPort();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.TrafficRule#getToPort <em>To Port</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>To Port</em>' attribute is set.
	 * @see #unsetToPort()
	 * @see #getToPort()
	 * @see #setToPort(int)
	 * @generated
	 */
	boolean isSetToPort();

	/**
	 * Returns the value of the '<em><b>Cidr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Addresses on the other side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cidr</em>' attribute.
	 * @see #setCidr(String)
	 * @see org.plumbline.model.PlumblinePackage#getTrafficRule_Cidr()
	 * @model
	 * @generated
	 */
	String getCidr();

	/**
	 * Sets the value of the '{@link org.plumbline.model.TrafficRule#getCidr <em>Cidr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cidr</em>' attribute.
	 * @see #getCidr()
	 * @generated
	 */
	void setCidr(String value);

	/**
	 * Returns the value of the '<em><b>Peer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Security group on the other side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Peer</em>' reference.
	 * @see #setPeer(SecurityGroup)
	 * @see org.plumbline.model.PlumblinePackage#getTrafficRule_Peer()
	 * @model resolveProxies="false"
	 * @generated
	 */
	SecurityGroup getPeer();

	/**
	 * Sets the value of the '{@link org.plumbline.model.TrafficRule#getPeer <em>Peer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Peer</em>' reference.
	 * @see #getPeer()
	 * @generated
	 */
	void setPeer(SecurityGroup value);

} // TrafficRule
