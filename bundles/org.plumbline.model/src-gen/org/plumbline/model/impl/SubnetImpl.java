/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.Fact;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Subnet;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Subnet</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.impl.SubnetImpl#getCidr <em>Cidr</em>}</li>
 *   <li>{@link org.plumbline.model.impl.SubnetImpl#getPublicAccess <em>Public Access</em>}</li>
 *   <li>{@link org.plumbline.model.impl.SubnetImpl#getZone <em>Zone</em>}</li>
 *   <li>{@link org.plumbline.model.impl.SubnetImpl#getAssignsPublicAddresses <em>Assigns Public Addresses</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SubnetImpl extends BoundaryImpl implements Subnet {
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
	 * The default value of the '{@link #getPublicAccess() <em>Public Access</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublicAccess()
	 * @generated
	 * @ordered
	 */
	protected static final Fact PUBLIC_ACCESS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getPublicAccess() <em>Public Access</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublicAccess()
	 * @generated
	 * @ordered
	 */
	protected Fact publicAccess = PUBLIC_ACCESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getZone() <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZone()
	 * @generated
	 * @ordered
	 */
	protected static final String ZONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getZone() <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZone()
	 * @generated
	 * @ordered
	 */
	protected String zone = ZONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAssignsPublicAddresses() <em>Assigns Public Addresses</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssignsPublicAddresses()
	 * @generated
	 * @ordered
	 */
	protected static final Fact ASSIGNS_PUBLIC_ADDRESSES_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAssignsPublicAddresses() <em>Assigns Public Addresses</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssignsPublicAddresses()
	 * @generated
	 * @ordered
	 */
	protected Fact assignsPublicAddresses = ASSIGNS_PUBLIC_ADDRESSES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SubnetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlumblinePackage.Literals.SUBNET;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.SUBNET__CIDR, oldCidr, cidr));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getPublicAccess() {
		return publicAccess;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublicAccess(Fact newPublicAccess) {
		Fact oldPublicAccess = publicAccess;
		publicAccess = newPublicAccess == null ? PUBLIC_ACCESS_EDEFAULT : newPublicAccess;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.SUBNET__PUBLIC_ACCESS, oldPublicAccess, publicAccess));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getZone() {
		return zone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZone(String newZone) {
		String oldZone = zone;
		zone = newZone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.SUBNET__ZONE, oldZone, zone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getAssignsPublicAddresses() {
		return assignsPublicAddresses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssignsPublicAddresses(Fact newAssignsPublicAddresses) {
		Fact oldAssignsPublicAddresses = assignsPublicAddresses;
		assignsPublicAddresses = newAssignsPublicAddresses == null ? ASSIGNS_PUBLIC_ADDRESSES_EDEFAULT : newAssignsPublicAddresses;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.SUBNET__ASSIGNS_PUBLIC_ADDRESSES, oldAssignsPublicAddresses, assignsPublicAddresses));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlumblinePackage.SUBNET__CIDR:
				return getCidr();
			case PlumblinePackage.SUBNET__PUBLIC_ACCESS:
				return getPublicAccess();
			case PlumblinePackage.SUBNET__ZONE:
				return getZone();
			case PlumblinePackage.SUBNET__ASSIGNS_PUBLIC_ADDRESSES:
				return getAssignsPublicAddresses();
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
			case PlumblinePackage.SUBNET__CIDR:
				setCidr((String)newValue);
				return;
			case PlumblinePackage.SUBNET__PUBLIC_ACCESS:
				setPublicAccess((Fact)newValue);
				return;
			case PlumblinePackage.SUBNET__ZONE:
				setZone((String)newValue);
				return;
			case PlumblinePackage.SUBNET__ASSIGNS_PUBLIC_ADDRESSES:
				setAssignsPublicAddresses((Fact)newValue);
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
			case PlumblinePackage.SUBNET__CIDR:
				setCidr(CIDR_EDEFAULT);
				return;
			case PlumblinePackage.SUBNET__PUBLIC_ACCESS:
				setPublicAccess(PUBLIC_ACCESS_EDEFAULT);
				return;
			case PlumblinePackage.SUBNET__ZONE:
				setZone(ZONE_EDEFAULT);
				return;
			case PlumblinePackage.SUBNET__ASSIGNS_PUBLIC_ADDRESSES:
				setAssignsPublicAddresses(ASSIGNS_PUBLIC_ADDRESSES_EDEFAULT);
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
			case PlumblinePackage.SUBNET__CIDR:
				return CIDR_EDEFAULT == null ? cidr != null : !CIDR_EDEFAULT.equals(cidr);
			case PlumblinePackage.SUBNET__PUBLIC_ACCESS:
				return publicAccess != PUBLIC_ACCESS_EDEFAULT;
			case PlumblinePackage.SUBNET__ZONE:
				return ZONE_EDEFAULT == null ? zone != null : !ZONE_EDEFAULT.equals(zone);
			case PlumblinePackage.SUBNET__ASSIGNS_PUBLIC_ADDRESSES:
				return assignsPublicAddresses != ASSIGNS_PUBLIC_ADDRESSES_EDEFAULT;
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
		result.append(", publicAccess: ");
		result.append(publicAccess);
		result.append(", zone: ");
		result.append(zone);
		result.append(", assignsPublicAddresses: ");
		result.append(assignsPublicAddresses);
		result.append(')');
		return result.toString();
	}

} //SubnetImpl
