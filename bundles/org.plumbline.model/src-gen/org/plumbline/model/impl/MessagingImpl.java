/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.Fact;
import org.plumbline.model.Messaging;
import org.plumbline.model.MessagingKind;
import org.plumbline.model.PlumblinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Messaging</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.impl.MessagingImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.impl.MessagingImpl#getDeadLetter <em>Dead Letter</em>}</li>
 *   <li>{@link org.plumbline.model.impl.MessagingImpl#getRetentionHours <em>Retention Hours</em>}</li>
 *   <li>{@link org.plumbline.model.impl.MessagingImpl#getOrdered <em>Ordered</em>}</li>
 *   <li>{@link org.plumbline.model.impl.MessagingImpl#getMaxReceives <em>Max Receives</em>}</li>
 *   <li>{@link org.plumbline.model.impl.MessagingImpl#getBounded <em>Bounded</em>}</li>
 *   <li>{@link org.plumbline.model.impl.MessagingImpl#getPartitions <em>Partitions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MessagingImpl extends ComponentImpl implements Messaging {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final MessagingKind KIND_EDEFAULT = MessagingKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected MessagingKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeadLetter() <em>Dead Letter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadLetter()
	 * @generated
	 * @ordered
	 */
	protected static final Fact DEAD_LETTER_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getDeadLetter() <em>Dead Letter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadLetter()
	 * @generated
	 * @ordered
	 */
	protected Fact deadLetter = DEAD_LETTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getRetentionHours() <em>Retention Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetentionHours()
	 * @generated
	 * @ordered
	 */
	protected static final double RETENTION_HOURS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRetentionHours() <em>Retention Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetentionHours()
	 * @generated
	 * @ordered
	 */
	protected double retentionHours = RETENTION_HOURS_EDEFAULT;

	/**
	 * This is true if the Retention Hours attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean retentionHoursESet;

	/**
	 * The default value of the '{@link #getOrdered() <em>Ordered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrdered()
	 * @generated
	 * @ordered
	 */
	protected static final Fact ORDERED_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getOrdered() <em>Ordered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrdered()
	 * @generated
	 * @ordered
	 */
	protected Fact ordered = ORDERED_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxReceives() <em>Max Receives</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxReceives()
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_RECEIVES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMaxReceives() <em>Max Receives</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxReceives()
	 * @generated
	 * @ordered
	 */
	protected int maxReceives = MAX_RECEIVES_EDEFAULT;

	/**
	 * This is true if the Max Receives attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean maxReceivesESet;

	/**
	 * The default value of the '{@link #getBounded() <em>Bounded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBounded()
	 * @generated
	 * @ordered
	 */
	protected static final Fact BOUNDED_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getBounded() <em>Bounded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBounded()
	 * @generated
	 * @ordered
	 */
	protected Fact bounded = BOUNDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPartitions() <em>Partitions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartitions()
	 * @generated
	 * @ordered
	 */
	protected static final int PARTITIONS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPartitions() <em>Partitions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartitions()
	 * @generated
	 * @ordered
	 */
	protected int partitions = PARTITIONS_EDEFAULT;

	/**
	 * This is true if the Partitions attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean partitionsESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MessagingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlumblinePackage.Literals.MESSAGING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MessagingKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(MessagingKind newKind) {
		MessagingKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.MESSAGING__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getDeadLetter() {
		return deadLetter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeadLetter(Fact newDeadLetter) {
		Fact oldDeadLetter = deadLetter;
		deadLetter = newDeadLetter == null ? DEAD_LETTER_EDEFAULT : newDeadLetter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.MESSAGING__DEAD_LETTER, oldDeadLetter, deadLetter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRetentionHours() {
		return retentionHours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetentionHours(double newRetentionHours) {
		double oldRetentionHours = retentionHours;
		retentionHours = newRetentionHours;
		boolean oldRetentionHoursESet = retentionHoursESet;
		retentionHoursESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.MESSAGING__RETENTION_HOURS, oldRetentionHours, retentionHours, !oldRetentionHoursESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRetentionHours() {
		double oldRetentionHours = retentionHours;
		boolean oldRetentionHoursESet = retentionHoursESet;
		retentionHours = RETENTION_HOURS_EDEFAULT;
		retentionHoursESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.MESSAGING__RETENTION_HOURS, oldRetentionHours, RETENTION_HOURS_EDEFAULT, oldRetentionHoursESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRetentionHours() {
		return retentionHoursESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getOrdered() {
		return ordered;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrdered(Fact newOrdered) {
		Fact oldOrdered = ordered;
		ordered = newOrdered == null ? ORDERED_EDEFAULT : newOrdered;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.MESSAGING__ORDERED, oldOrdered, ordered));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaxReceives() {
		return maxReceives;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxReceives(int newMaxReceives) {
		int oldMaxReceives = maxReceives;
		maxReceives = newMaxReceives;
		boolean oldMaxReceivesESet = maxReceivesESet;
		maxReceivesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.MESSAGING__MAX_RECEIVES, oldMaxReceives, maxReceives, !oldMaxReceivesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMaxReceives() {
		int oldMaxReceives = maxReceives;
		boolean oldMaxReceivesESet = maxReceivesESet;
		maxReceives = MAX_RECEIVES_EDEFAULT;
		maxReceivesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.MESSAGING__MAX_RECEIVES, oldMaxReceives, MAX_RECEIVES_EDEFAULT, oldMaxReceivesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMaxReceives() {
		return maxReceivesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getBounded() {
		return bounded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBounded(Fact newBounded) {
		Fact oldBounded = bounded;
		bounded = newBounded == null ? BOUNDED_EDEFAULT : newBounded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.MESSAGING__BOUNDED, oldBounded, bounded));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPartitions() {
		return partitions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartitions(int newPartitions) {
		int oldPartitions = partitions;
		partitions = newPartitions;
		boolean oldPartitionsESet = partitionsESet;
		partitionsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.MESSAGING__PARTITIONS, oldPartitions, partitions, !oldPartitionsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPartitions() {
		int oldPartitions = partitions;
		boolean oldPartitionsESet = partitionsESet;
		partitions = PARTITIONS_EDEFAULT;
		partitionsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.MESSAGING__PARTITIONS, oldPartitions, PARTITIONS_EDEFAULT, oldPartitionsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPartitions() {
		return partitionsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlumblinePackage.MESSAGING__KIND:
				return getKind();
			case PlumblinePackage.MESSAGING__DEAD_LETTER:
				return getDeadLetter();
			case PlumblinePackage.MESSAGING__RETENTION_HOURS:
				return getRetentionHours();
			case PlumblinePackage.MESSAGING__ORDERED:
				return getOrdered();
			case PlumblinePackage.MESSAGING__MAX_RECEIVES:
				return getMaxReceives();
			case PlumblinePackage.MESSAGING__BOUNDED:
				return getBounded();
			case PlumblinePackage.MESSAGING__PARTITIONS:
				return getPartitions();
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
			case PlumblinePackage.MESSAGING__KIND:
				setKind((MessagingKind)newValue);
				return;
			case PlumblinePackage.MESSAGING__DEAD_LETTER:
				setDeadLetter((Fact)newValue);
				return;
			case PlumblinePackage.MESSAGING__RETENTION_HOURS:
				setRetentionHours((Double)newValue);
				return;
			case PlumblinePackage.MESSAGING__ORDERED:
				setOrdered((Fact)newValue);
				return;
			case PlumblinePackage.MESSAGING__MAX_RECEIVES:
				setMaxReceives((Integer)newValue);
				return;
			case PlumblinePackage.MESSAGING__BOUNDED:
				setBounded((Fact)newValue);
				return;
			case PlumblinePackage.MESSAGING__PARTITIONS:
				setPartitions((Integer)newValue);
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
			case PlumblinePackage.MESSAGING__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PlumblinePackage.MESSAGING__DEAD_LETTER:
				setDeadLetter(DEAD_LETTER_EDEFAULT);
				return;
			case PlumblinePackage.MESSAGING__RETENTION_HOURS:
				unsetRetentionHours();
				return;
			case PlumblinePackage.MESSAGING__ORDERED:
				setOrdered(ORDERED_EDEFAULT);
				return;
			case PlumblinePackage.MESSAGING__MAX_RECEIVES:
				unsetMaxReceives();
				return;
			case PlumblinePackage.MESSAGING__BOUNDED:
				setBounded(BOUNDED_EDEFAULT);
				return;
			case PlumblinePackage.MESSAGING__PARTITIONS:
				unsetPartitions();
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
			case PlumblinePackage.MESSAGING__KIND:
				return kind != KIND_EDEFAULT;
			case PlumblinePackage.MESSAGING__DEAD_LETTER:
				return deadLetter != DEAD_LETTER_EDEFAULT;
			case PlumblinePackage.MESSAGING__RETENTION_HOURS:
				return isSetRetentionHours();
			case PlumblinePackage.MESSAGING__ORDERED:
				return ordered != ORDERED_EDEFAULT;
			case PlumblinePackage.MESSAGING__MAX_RECEIVES:
				return isSetMaxReceives();
			case PlumblinePackage.MESSAGING__BOUNDED:
				return bounded != BOUNDED_EDEFAULT;
			case PlumblinePackage.MESSAGING__PARTITIONS:
				return isSetPartitions();
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
		result.append(", deadLetter: ");
		result.append(deadLetter);
		result.append(", retentionHours: ");
		if (retentionHoursESet) result.append(retentionHours); else result.append("<unset>");
		result.append(", ordered: ");
		result.append(ordered);
		result.append(", maxReceives: ");
		if (maxReceivesESet) result.append(maxReceives); else result.append("<unset>");
		result.append(", bounded: ");
		result.append(bounded);
		result.append(", partitions: ");
		if (partitionsESet) result.append(partitions); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //MessagingImpl
