/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.Fact;
import org.plumbline.model.Network;
import org.plumbline.model.PlumblinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Network</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.impl.NetworkImpl#getCidr <em>Cidr</em>}</li>
 *   <li>{@link org.plumbline.model.impl.NetworkImpl#getFlowLogs <em>Flow Logs</em>}</li>
 *   <li>{@link org.plumbline.model.impl.NetworkImpl#getPrivateEndpoints <em>Private Endpoints</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NetworkImpl extends BoundaryImpl implements Network {
	/**
	 * The default value of the '{@link #getCidr() <em>Cidr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCidr()
	 * @generated
	 * @ordered
	 */
	protected static final String CIDR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCidr() <em>Cidr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCidr()
	 * @generated
	 * @ordered
	 */
	protected String cidr = CIDR_EDEFAULT;

	/**
	 * The default value of the '{@link #getFlowLogs() <em>Flow Logs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlowLogs()
	 * @generated
	 * @ordered
	 */
	protected static final Fact FLOW_LOGS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getFlowLogs() <em>Flow Logs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlowLogs()
	 * @generated
	 * @ordered
	 */
	protected Fact flowLogs = FLOW_LOGS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrivateEndpoints() <em>Private Endpoints</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivateEndpoints()
	 * @generated
	 * @ordered
	 */
	protected static final Fact PRIVATE_ENDPOINTS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getPrivateEndpoints() <em>Private Endpoints</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivateEndpoints()
	 * @generated
	 * @ordered
	 */
	protected Fact privateEndpoints = PRIVATE_ENDPOINTS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NetworkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlumblinePackage.Literals.NETWORK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCidr() {
		return cidr;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCidr(String newCidr) {
		String oldCidr = cidr;
		cidr = newCidr;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.NETWORK__CIDR, oldCidr, cidr));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getFlowLogs() {
		return flowLogs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFlowLogs(Fact newFlowLogs) {
		Fact oldFlowLogs = flowLogs;
		flowLogs = newFlowLogs == null ? FLOW_LOGS_EDEFAULT : newFlowLogs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.NETWORK__FLOW_LOGS, oldFlowLogs, flowLogs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getPrivateEndpoints() {
		return privateEndpoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrivateEndpoints(Fact newPrivateEndpoints) {
		Fact oldPrivateEndpoints = privateEndpoints;
		privateEndpoints = newPrivateEndpoints == null ? PRIVATE_ENDPOINTS_EDEFAULT : newPrivateEndpoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.NETWORK__PRIVATE_ENDPOINTS, oldPrivateEndpoints, privateEndpoints));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlumblinePackage.NETWORK__CIDR:
				return getCidr();
			case PlumblinePackage.NETWORK__FLOW_LOGS:
				return getFlowLogs();
			case PlumblinePackage.NETWORK__PRIVATE_ENDPOINTS:
				return getPrivateEndpoints();
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
			case PlumblinePackage.NETWORK__CIDR:
				setCidr((String)newValue);
				return;
			case PlumblinePackage.NETWORK__FLOW_LOGS:
				setFlowLogs((Fact)newValue);
				return;
			case PlumblinePackage.NETWORK__PRIVATE_ENDPOINTS:
				setPrivateEndpoints((Fact)newValue);
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
			case PlumblinePackage.NETWORK__CIDR:
				setCidr(CIDR_EDEFAULT);
				return;
			case PlumblinePackage.NETWORK__FLOW_LOGS:
				setFlowLogs(FLOW_LOGS_EDEFAULT);
				return;
			case PlumblinePackage.NETWORK__PRIVATE_ENDPOINTS:
				setPrivateEndpoints(PRIVATE_ENDPOINTS_EDEFAULT);
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
			case PlumblinePackage.NETWORK__CIDR:
				return CIDR_EDEFAULT == null ? cidr != null : !CIDR_EDEFAULT.equals(cidr);
			case PlumblinePackage.NETWORK__FLOW_LOGS:
				return flowLogs != FLOW_LOGS_EDEFAULT;
			case PlumblinePackage.NETWORK__PRIVATE_ENDPOINTS:
				return privateEndpoints != PRIVATE_ENDPOINTS_EDEFAULT;
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
		result.append(" (cidr: ");
		result.append(cidr);
		result.append(", flowLogs: ");
		result.append(flowLogs);
		result.append(", privateEndpoints: ");
		result.append(privateEndpoints);
		result.append(')');
		return result.toString();
	}

} //NetworkImpl
