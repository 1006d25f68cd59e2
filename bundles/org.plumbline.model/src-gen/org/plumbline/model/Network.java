/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Network</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A virtual network.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.Network#getCidr <em>Cidr</em>}</li>
 *   <li>{@link org.plumbline.model.Network#getFlowLogs <em>Flow Logs</em>}</li>
 *   <li>{@link org.plumbline.model.Network#getPrivateEndpoints <em>Private Endpoints</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getNetwork()
 * @model
 * @generated
 */
public interface Network extends Boundary {
	/**
	 * Returns the value of the '<em><b>Cidr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address range.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cidr</em>' attribute.
	 * @see #setCidr(String)
	 * @see org.plumbline.model.PlumblinePackage#getNetwork_Cidr()
	 * @model
	 * @generated
	 */
	String getCidr();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Network#getCidr <em>Cidr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cidr</em>' attribute.
	 * @see #getCidr()
	 * @generated
	 */
	void setCidr(String value);

	/**
	 * Returns the value of the '<em><b>Flow Logs</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Accepted and refused traffic is recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flow Logs</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setFlowLogs(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getNetwork_FlowLogs()
	 * @model
	 * @generated
	 */
	Fact getFlowLogs();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Network#getFlowLogs <em>Flow Logs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flow Logs</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getFlowLogs()
	 * @generated
	 */
	void setFlowLogs(Fact value);

	/**
	 * Returns the value of the '<em><b>Private Endpoints</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Regional cloud services are reached through endpoints inside the network.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Private Endpoints</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setPrivateEndpoints(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getNetwork_PrivateEndpoints()
	 * @model
	 * @generated
	 */
	Fact getPrivateEndpoints();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Network#getPrivateEndpoints <em>Private Endpoints</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Private Endpoints</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getPrivateEndpoints()
	 * @generated
	 */
	void setPrivateEndpoints(Fact value);

} // Network
