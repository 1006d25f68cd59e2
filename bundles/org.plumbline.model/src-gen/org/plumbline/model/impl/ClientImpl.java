/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.Client;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.WorldArea;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Client</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.impl.ClientImpl#getUserCount <em>User Count</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ClientImpl#getArea <em>Area</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ClientImpl#getOlderDevices <em>Older Devices</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ClientImpl#getExperienceMonitored <em>Experience Monitored</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClientImpl extends ComponentImpl implements Client {
	/**
	 * The default value of the '{@link #getUserCount() <em>User Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUserCount()
	 * @generated
	 * @ordered
	 */
	protected static final double USER_COUNT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getUserCount() <em>User Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUserCount()
	 * @generated
	 * @ordered
	 */
	protected double userCount = USER_COUNT_EDEFAULT;

	/**
	 * This is true if the User Count attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean userCountESet;

	/**
	 * The default value of the '{@link #getArea() <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArea()
	 * @generated
	 * @ordered
	 */
	protected static final WorldArea AREA_EDEFAULT = WorldArea.UNKNOWN;

	/**
	 * The cached value of the '{@link #getArea() <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArea()
	 * @generated
	 * @ordered
	 */
	protected WorldArea area = AREA_EDEFAULT;

	/**
	 * The default value of the '{@link #getOlderDevices() <em>Older Devices</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOlderDevices()
	 * @generated
	 * @ordered
	 */
	protected static final Fact OLDER_DEVICES_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getOlderDevices() <em>Older Devices</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOlderDevices()
	 * @generated
	 * @ordered
	 */
	protected Fact olderDevices = OLDER_DEVICES_EDEFAULT;

	/**
	 * The default value of the '{@link #getExperienceMonitored() <em>Experience Monitored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExperienceMonitored()
	 * @generated
	 * @ordered
	 */
	protected static final Fact EXPERIENCE_MONITORED_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getExperienceMonitored() <em>Experience Monitored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExperienceMonitored()
	 * @generated
	 * @ordered
	 */
	protected Fact experienceMonitored = EXPERIENCE_MONITORED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClientImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlumblinePackage.Literals.CLIENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getUserCount() {
		return userCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUserCount(double newUserCount) {
		double oldUserCount = userCount;
		userCount = newUserCount;
		boolean oldUserCountESet = userCountESet;
		userCountESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.CLIENT__USER_COUNT, oldUserCount, userCount, !oldUserCountESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetUserCount() {
		double oldUserCount = userCount;
		boolean oldUserCountESet = userCountESet;
		userCount = USER_COUNT_EDEFAULT;
		userCountESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.CLIENT__USER_COUNT, oldUserCount, USER_COUNT_EDEFAULT, oldUserCountESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetUserCount() {
		return userCountESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorldArea getArea() {
		return area;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArea(WorldArea newArea) {
		WorldArea oldArea = area;
		area = newArea == null ? AREA_EDEFAULT : newArea;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.CLIENT__AREA, oldArea, area));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getOlderDevices() {
		return olderDevices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOlderDevices(Fact newOlderDevices) {
		Fact oldOlderDevices = olderDevices;
		olderDevices = newOlderDevices == null ? OLDER_DEVICES_EDEFAULT : newOlderDevices;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.CLIENT__OLDER_DEVICES, oldOlderDevices, olderDevices));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getExperienceMonitored() {
		return experienceMonitored;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExperienceMonitored(Fact newExperienceMonitored) {
		Fact oldExperienceMonitored = experienceMonitored;
		experienceMonitored = newExperienceMonitored == null ? EXPERIENCE_MONITORED_EDEFAULT : newExperienceMonitored;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.CLIENT__EXPERIENCE_MONITORED, oldExperienceMonitored, experienceMonitored));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlumblinePackage.CLIENT__USER_COUNT:
				return getUserCount();
			case PlumblinePackage.CLIENT__AREA:
				return getArea();
			case PlumblinePackage.CLIENT__OLDER_DEVICES:
				return getOlderDevices();
			case PlumblinePackage.CLIENT__EXPERIENCE_MONITORED:
				return getExperienceMonitored();
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
			case PlumblinePackage.CLIENT__USER_COUNT:
				setUserCount((Double)newValue);
				return;
			case PlumblinePackage.CLIENT__AREA:
				setArea((WorldArea)newValue);
				return;
			case PlumblinePackage.CLIENT__OLDER_DEVICES:
				setOlderDevices((Fact)newValue);
				return;
			case PlumblinePackage.CLIENT__EXPERIENCE_MONITORED:
				setExperienceMonitored((Fact)newValue);
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
			case PlumblinePackage.CLIENT__USER_COUNT:
				unsetUserCount();
				return;
			case PlumblinePackage.CLIENT__AREA:
				setArea(AREA_EDEFAULT);
				return;
			case PlumblinePackage.CLIENT__OLDER_DEVICES:
				setOlderDevices(OLDER_DEVICES_EDEFAULT);
				return;
			case PlumblinePackage.CLIENT__EXPERIENCE_MONITORED:
				setExperienceMonitored(EXPERIENCE_MONITORED_EDEFAULT);
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
			case PlumblinePackage.CLIENT__USER_COUNT:
				return isSetUserCount();
			case PlumblinePackage.CLIENT__AREA:
				return area != AREA_EDEFAULT;
			case PlumblinePackage.CLIENT__OLDER_DEVICES:
				return olderDevices != OLDER_DEVICES_EDEFAULT;
			case PlumblinePackage.CLIENT__EXPERIENCE_MONITORED:
				return experienceMonitored != EXPERIENCE_MONITORED_EDEFAULT;
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
		result.append(" (userCount: ");
		if (userCountESet) result.append(userCount); else result.append("<unset>");
		result.append(", area: ");
		result.append(area);
		result.append(", olderDevices: ");
		result.append(olderDevices);
		result.append(", experienceMonitored: ");
		result.append(experienceMonitored);
		result.append(')');
		return result.toString();
	}

} //ClientImpl
