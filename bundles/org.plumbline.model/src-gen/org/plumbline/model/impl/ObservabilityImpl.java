/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.Fact;
import org.plumbline.model.Observability;
import org.plumbline.model.ObservabilityKind;
import org.plumbline.model.PlumblinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Observability</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.impl.ObservabilityImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ObservabilityImpl#getRetentionDays <em>Retention Days</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ObservabilityImpl#getAllRegions <em>All Regions</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ObservabilityImpl#getIntegrityProtected <em>Integrity Protected</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ObservabilityImpl#getDataEvents <em>Data Events</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ObservabilityImpl#getWatched <em>Watched</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ObservabilityImpl extends ComponentImpl implements Observability {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ObservabilityKind KIND_EDEFAULT = ObservabilityKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ObservabilityKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getRetentionDays() <em>Retention Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetentionDays()
	 * @generated
	 * @ordered
	 */
	protected static final double RETENTION_DAYS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRetentionDays() <em>Retention Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetentionDays()
	 * @generated
	 * @ordered
	 */
	protected double retentionDays = RETENTION_DAYS_EDEFAULT;

	/**
	 * This is true if the Retention Days attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean retentionDaysESet;

	/**
	 * The default value of the '{@link #getAllRegions() <em>All Regions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAllRegions()
	 * @generated
	 * @ordered
	 */
	protected static final Fact ALL_REGIONS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAllRegions() <em>All Regions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAllRegions()
	 * @generated
	 * @ordered
	 */
	protected Fact allRegions = ALL_REGIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getIntegrityProtected() <em>Integrity Protected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntegrityProtected()
	 * @generated
	 * @ordered
	 */
	protected static final Fact INTEGRITY_PROTECTED_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getIntegrityProtected() <em>Integrity Protected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntegrityProtected()
	 * @generated
	 * @ordered
	 */
	protected Fact integrityProtected = INTEGRITY_PROTECTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDataEvents() <em>Data Events</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataEvents()
	 * @generated
	 * @ordered
	 */
	protected static final Fact DATA_EVENTS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getDataEvents() <em>Data Events</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataEvents()
	 * @generated
	 * @ordered
	 */
	protected Fact dataEvents = DATA_EVENTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getWatched() <em>Watched</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWatched()
	 * @generated
	 * @ordered
	 */
	protected static final Fact WATCHED_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getWatched() <em>Watched</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWatched()
	 * @generated
	 * @ordered
	 */
	protected Fact watched = WATCHED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ObservabilityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlumblinePackage.Literals.OBSERVABILITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ObservabilityKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ObservabilityKind newKind) {
		ObservabilityKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.OBSERVABILITY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRetentionDays() {
		return retentionDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetentionDays(double newRetentionDays) {
		double oldRetentionDays = retentionDays;
		retentionDays = newRetentionDays;
		boolean oldRetentionDaysESet = retentionDaysESet;
		retentionDaysESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.OBSERVABILITY__RETENTION_DAYS, oldRetentionDays, retentionDays, !oldRetentionDaysESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRetentionDays() {
		double oldRetentionDays = retentionDays;
		boolean oldRetentionDaysESet = retentionDaysESet;
		retentionDays = RETENTION_DAYS_EDEFAULT;
		retentionDaysESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.OBSERVABILITY__RETENTION_DAYS, oldRetentionDays, RETENTION_DAYS_EDEFAULT, oldRetentionDaysESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRetentionDays() {
		return retentionDaysESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getAllRegions() {
		return allRegions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAllRegions(Fact newAllRegions) {
		Fact oldAllRegions = allRegions;
		allRegions = newAllRegions == null ? ALL_REGIONS_EDEFAULT : newAllRegions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.OBSERVABILITY__ALL_REGIONS, oldAllRegions, allRegions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getIntegrityProtected() {
		return integrityProtected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntegrityProtected(Fact newIntegrityProtected) {
		Fact oldIntegrityProtected = integrityProtected;
		integrityProtected = newIntegrityProtected == null ? INTEGRITY_PROTECTED_EDEFAULT : newIntegrityProtected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.OBSERVABILITY__INTEGRITY_PROTECTED, oldIntegrityProtected, integrityProtected));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getDataEvents() {
		return dataEvents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataEvents(Fact newDataEvents) {
		Fact oldDataEvents = dataEvents;
		dataEvents = newDataEvents == null ? DATA_EVENTS_EDEFAULT : newDataEvents;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.OBSERVABILITY__DATA_EVENTS, oldDataEvents, dataEvents));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getWatched() {
		return watched;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWatched(Fact newWatched) {
		Fact oldWatched = watched;
		watched = newWatched == null ? WATCHED_EDEFAULT : newWatched;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.OBSERVABILITY__WATCHED, oldWatched, watched));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlumblinePackage.OBSERVABILITY__KIND:
				return getKind();
			case PlumblinePackage.OBSERVABILITY__RETENTION_DAYS:
				return getRetentionDays();
			case PlumblinePackage.OBSERVABILITY__ALL_REGIONS:
				return getAllRegions();
			case PlumblinePackage.OBSERVABILITY__INTEGRITY_PROTECTED:
				return getIntegrityProtected();
			case PlumblinePackage.OBSERVABILITY__DATA_EVENTS:
				return getDataEvents();
			case PlumblinePackage.OBSERVABILITY__WATCHED:
				return getWatched();
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
			case PlumblinePackage.OBSERVABILITY__KIND:
				setKind((ObservabilityKind)newValue);
				return;
			case PlumblinePackage.OBSERVABILITY__RETENTION_DAYS:
				setRetentionDays((Double)newValue);
				return;
			case PlumblinePackage.OBSERVABILITY__ALL_REGIONS:
				setAllRegions((Fact)newValue);
				return;
			case PlumblinePackage.OBSERVABILITY__INTEGRITY_PROTECTED:
				setIntegrityProtected((Fact)newValue);
				return;
			case PlumblinePackage.OBSERVABILITY__DATA_EVENTS:
				setDataEvents((Fact)newValue);
				return;
			case PlumblinePackage.OBSERVABILITY__WATCHED:
				setWatched((Fact)newValue);
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
			case PlumblinePackage.OBSERVABILITY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PlumblinePackage.OBSERVABILITY__RETENTION_DAYS:
				unsetRetentionDays();
				return;
			case PlumblinePackage.OBSERVABILITY__ALL_REGIONS:
				setAllRegions(ALL_REGIONS_EDEFAULT);
				return;
			case PlumblinePackage.OBSERVABILITY__INTEGRITY_PROTECTED:
				setIntegrityProtected(INTEGRITY_PROTECTED_EDEFAULT);
				return;
			case PlumblinePackage.OBSERVABILITY__DATA_EVENTS:
				setDataEvents(DATA_EVENTS_EDEFAULT);
				return;
			case PlumblinePackage.OBSERVABILITY__WATCHED:
				setWatched(WATCHED_EDEFAULT);
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
			case PlumblinePackage.OBSERVABILITY__KIND:
				return kind != KIND_EDEFAULT;
			case PlumblinePackage.OBSERVABILITY__RETENTION_DAYS:
				return isSetRetentionDays();
			case PlumblinePackage.OBSERVABILITY__ALL_REGIONS:
				return allRegions != ALL_REGIONS_EDEFAULT;
			case PlumblinePackage.OBSERVABILITY__INTEGRITY_PROTECTED:
				return integrityProtected != INTEGRITY_PROTECTED_EDEFAULT;
			case PlumblinePackage.OBSERVABILITY__DATA_EVENTS:
				return dataEvents != DATA_EVENTS_EDEFAULT;
			case PlumblinePackage.OBSERVABILITY__WATCHED:
				return watched != WATCHED_EDEFAULT;
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", retentionDays: ");
		if (retentionDaysESet) result.append(retentionDays); else result.append("<unset>");
		result.append(", allRegions: ");
		result.append(allRegions);
		result.append(", integrityProtected: ");
		result.append(integrityProtected);
		result.append(", dataEvents: ");
		result.append(dataEvents);
		result.append(", watched: ");
		result.append(watched);
		result.append(')');
		return result.toString();
	}

} //ObservabilityImpl
