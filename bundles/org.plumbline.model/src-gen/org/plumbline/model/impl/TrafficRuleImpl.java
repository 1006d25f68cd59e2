/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.Direction;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.SecurityGroup;
import org.plumbline.model.TrafficRule;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Traffic Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.impl.TrafficRuleImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.plumbline.model.impl.TrafficRuleImpl#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link org.plumbline.model.impl.TrafficRuleImpl#getFromPort <em>From Port</em>}</li>
 *   <li>{@link org.plumbline.model.impl.TrafficRuleImpl#getToPort <em>To Port</em>}</li>
 *   <li>{@link org.plumbline.model.impl.TrafficRuleImpl#getCidr <em>Cidr</em>}</li>
 *   <li>{@link org.plumbline.model.impl.TrafficRuleImpl#getPeer <em>Peer</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TrafficRuleImpl extends ElementImpl implements TrafficRule {
	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final Direction DIRECTION_EDEFAULT = Direction.INBOUND;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected Direction direction = DIRECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getProtocol() <em>Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtocol()
	 * @generated
	 * @ordered
	 */
	protected static final String PROTOCOL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProtocol() <em>Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtocol()
	 * @generated
	 * @ordered
	 */
	protected String protocol = PROTOCOL_EDEFAULT;

	/**
	 * The default value of the '{@link #getFromPort() <em>From Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromPort()
	 * @generated
	 * @ordered
	 */
	protected static final int FROM_PORT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFromPort() <em>From Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromPort()
	 * @generated
	 * @ordered
	 */
	protected int fromPort = FROM_PORT_EDEFAULT;

	/**
	 * This is true if the From Port attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean fromPortESet;

	/**
	 * The default value of the '{@link #getToPort() <em>To Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToPort()
	 * @generated
	 * @ordered
	 */
	protected static final int TO_PORT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getToPort() <em>To Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToPort()
	 * @generated
	 * @ordered
	 */
	protected int toPort = TO_PORT_EDEFAULT;

	/**
	 * This is true if the To Port attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean toPortESet;

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
	 * The cached value of the '{@link #getPeer() <em>Peer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeer()
	 * @generated
	 * @ordered
	 */
	protected SecurityGroup peer;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TrafficRuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlumblinePackage.Literals.TRAFFIC_RULE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Direction getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(Direction newDirection) {
		Direction oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.TRAFFIC_RULE__DIRECTION, oldDirection, direction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProtocol() {
		return protocol;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProtocol(String newProtocol) {
		String oldProtocol = protocol;
		protocol = newProtocol;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.TRAFFIC_RULE__PROTOCOL, oldProtocol, protocol));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFromPort() {
		return fromPort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromPort(int newFromPort) {
		int oldFromPort = fromPort;
		fromPort = newFromPort;
		boolean oldFromPortESet = fromPortESet;
		fromPortESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.TRAFFIC_RULE__FROM_PORT, oldFromPort, fromPort, !oldFromPortESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetFromPort() {
		int oldFromPort = fromPort;
		boolean oldFromPortESet = fromPortESet;
		fromPort = FROM_PORT_EDEFAULT;
		fromPortESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.TRAFFIC_RULE__FROM_PORT, oldFromPort, FROM_PORT_EDEFAULT, oldFromPortESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetFromPort() {
		return fromPortESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getToPort() {
		return toPort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToPort(int newToPort) {
		int oldToPort = toPort;
		toPort = newToPort;
		boolean oldToPortESet = toPortESet;
		toPortESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.TRAFFIC_RULE__TO_PORT, oldToPort, toPort, !oldToPortESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetToPort() {
		int oldToPort = toPort;
		boolean oldToPortESet = toPortESet;
		toPort = TO_PORT_EDEFAULT;
		toPortESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.TRAFFIC_RULE__TO_PORT, oldToPort, TO_PORT_EDEFAULT, oldToPortESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetToPort() {
		return toPortESet;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.TRAFFIC_RULE__CIDR, oldCidr, cidr));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SecurityGroup getPeer() {
		return peer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeer(SecurityGroup newPeer) {
		SecurityGroup oldPeer = peer;
		peer = newPeer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.TRAFFIC_RULE__PEER, oldPeer, peer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlumblinePackage.TRAFFIC_RULE__DIRECTION:
				return getDirection();
			case PlumblinePackage.TRAFFIC_RULE__PROTOCOL:
				return getProtocol();
			case PlumblinePackage.TRAFFIC_RULE__FROM_PORT:
				return getFromPort();
			case PlumblinePackage.TRAFFIC_RULE__TO_PORT:
				return getToPort();
			case PlumblinePackage.TRAFFIC_RULE__CIDR:
				return getCidr();
			case PlumblinePackage.TRAFFIC_RULE__PEER:
				return getPeer();
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
			case PlumblinePackage.TRAFFIC_RULE__DIRECTION:
				setDirection((Direction)newValue);
				return;
			case PlumblinePackage.TRAFFIC_RULE__PROTOCOL:
				setProtocol((String)newValue);
				return;
			case PlumblinePackage.TRAFFIC_RULE__FROM_PORT:
				setFromPort((Integer)newValue);
				return;
			case PlumblinePackage.TRAFFIC_RULE__TO_PORT:
				setToPort((Integer)newValue);
				return;
			case PlumblinePackage.TRAFFIC_RULE__CIDR:
				setCidr((String)newValue);
				return;
			case PlumblinePackage.TRAFFIC_RULE__PEER:
				setPeer((SecurityGroup)newValue);
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
			case PlumblinePackage.TRAFFIC_RULE__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case PlumblinePackage.TRAFFIC_RULE__PROTOCOL:
				setProtocol(PROTOCOL_EDEFAULT);
				return;
			case PlumblinePackage.TRAFFIC_RULE__FROM_PORT:
				unsetFromPort();
				return;
			case PlumblinePackage.TRAFFIC_RULE__TO_PORT:
				unsetToPort();
				return;
			case PlumblinePackage.TRAFFIC_RULE__CIDR:
				setCidr(CIDR_EDEFAULT);
				return;
			case PlumblinePackage.TRAFFIC_RULE__PEER:
				setPeer((SecurityGroup)null);
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
			case PlumblinePackage.TRAFFIC_RULE__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case PlumblinePackage.TRAFFIC_RULE__PROTOCOL:
				return PROTOCOL_EDEFAULT == null ? protocol != null : !PROTOCOL_EDEFAULT.equals(protocol);
			case PlumblinePackage.TRAFFIC_RULE__FROM_PORT:
				return isSetFromPort();
			case PlumblinePackage.TRAFFIC_RULE__TO_PORT:
				return isSetToPort();
			case PlumblinePackage.TRAFFIC_RULE__CIDR:
				return CIDR_EDEFAULT == null ? cidr != null : !CIDR_EDEFAULT.equals(cidr);
			case PlumblinePackage.TRAFFIC_RULE__PEER:
				return peer != null;
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
		result.append(" (direction: ");
		result.append(direction);
		result.append(", protocol: ");
		result.append(protocol);
		result.append(", fromPort: ");
		if (fromPortESet) result.append(fromPort); else result.append("<unset>");
		result.append(", toPort: ");
		if (toPortESet) result.append(toPort); else result.append("<unset>");
		result.append(", cidr: ");
		result.append(cidr);
		result.append(')');
		return result.toString();
	}

} //TrafficRuleImpl
