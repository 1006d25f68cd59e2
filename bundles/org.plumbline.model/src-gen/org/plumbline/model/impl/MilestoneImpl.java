/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.plumbline.model.Milestone;
import org.plumbline.model.PlumblinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Milestone</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.impl.MilestoneImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.plumbline.model.impl.MilestoneImpl#getHighRisks <em>High Risks</em>}</li>
 *   <li>{@link org.plumbline.model.impl.MilestoneImpl#getMediumRisks <em>Medium Risks</em>}</li>
 *   <li>{@link org.plumbline.model.impl.MilestoneImpl#getFindings <em>Findings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MilestoneImpl extends ElementImpl implements Milestone {
	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final String DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected String date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHighRisks() <em>High Risks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighRisks()
	 * @generated
	 * @ordered
	 */
	protected static final int HIGH_RISKS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getHighRisks() <em>High Risks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighRisks()
	 * @generated
	 * @ordered
	 */
	protected int highRisks = HIGH_RISKS_EDEFAULT;

	/**
	 * This is true if the High Risks attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean highRisksESet;

	/**
	 * The default value of the '{@link #getMediumRisks() <em>Medium Risks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediumRisks()
	 * @generated
	 * @ordered
	 */
	protected static final int MEDIUM_RISKS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMediumRisks() <em>Medium Risks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediumRisks()
	 * @generated
	 * @ordered
	 */
	protected int mediumRisks = MEDIUM_RISKS_EDEFAULT;

	/**
	 * This is true if the Medium Risks attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean mediumRisksESet;

	/**
	 * The cached value of the '{@link #getFindings() <em>Findings</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindings()
	 * @generated
	 * @ordered
	 */
	protected EList<String> findings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MilestoneImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlumblinePackage.Literals.MILESTONE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(String newDate) {
		String oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.MILESTONE__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHighRisks() {
		return highRisks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHighRisks(int newHighRisks) {
		int oldHighRisks = highRisks;
		highRisks = newHighRisks;
		boolean oldHighRisksESet = highRisksESet;
		highRisksESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.MILESTONE__HIGH_RISKS, oldHighRisks, highRisks, !oldHighRisksESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetHighRisks() {
		int oldHighRisks = highRisks;
		boolean oldHighRisksESet = highRisksESet;
		highRisks = HIGH_RISKS_EDEFAULT;
		highRisksESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.MILESTONE__HIGH_RISKS, oldHighRisks, HIGH_RISKS_EDEFAULT, oldHighRisksESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetHighRisks() {
		return highRisksESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMediumRisks() {
		return mediumRisks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMediumRisks(int newMediumRisks) {
		int oldMediumRisks = mediumRisks;
		mediumRisks = newMediumRisks;
		boolean oldMediumRisksESet = mediumRisksESet;
		mediumRisksESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.MILESTONE__MEDIUM_RISKS, oldMediumRisks, mediumRisks, !oldMediumRisksESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMediumRisks() {
		int oldMediumRisks = mediumRisks;
		boolean oldMediumRisksESet = mediumRisksESet;
		mediumRisks = MEDIUM_RISKS_EDEFAULT;
		mediumRisksESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.MILESTONE__MEDIUM_RISKS, oldMediumRisks, MEDIUM_RISKS_EDEFAULT, oldMediumRisksESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMediumRisks() {
		return mediumRisksESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFindings() {
		if (findings == null) {
			findings = new EDataTypeUniqueEList<String>(String.class, this, PlumblinePackage.MILESTONE__FINDINGS);
		}
		return findings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlumblinePackage.MILESTONE__DATE:
				return getDate();
			case PlumblinePackage.MILESTONE__HIGH_RISKS:
				return getHighRisks();
			case PlumblinePackage.MILESTONE__MEDIUM_RISKS:
				return getMediumRisks();
			case PlumblinePackage.MILESTONE__FINDINGS:
				return getFindings();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlumblinePackage.MILESTONE__DATE:
				setDate((String)newValue);
				return;
			case PlumblinePackage.MILESTONE__HIGH_RISKS:
				setHighRisks((Integer)newValue);
				return;
			case PlumblinePackage.MILESTONE__MEDIUM_RISKS:
				setMediumRisks((Integer)newValue);
				return;
			case PlumblinePackage.MILESTONE__FINDINGS:
				getFindings().clear();
				getFindings().addAll((Collection<? extends String>)newValue);
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
			case PlumblinePackage.MILESTONE__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case PlumblinePackage.MILESTONE__HIGH_RISKS:
				unsetHighRisks();
				return;
			case PlumblinePackage.MILESTONE__MEDIUM_RISKS:
				unsetMediumRisks();
				return;
			case PlumblinePackage.MILESTONE__FINDINGS:
				getFindings().clear();
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
			case PlumblinePackage.MILESTONE__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case PlumblinePackage.MILESTONE__HIGH_RISKS:
				return isSetHighRisks();
			case PlumblinePackage.MILESTONE__MEDIUM_RISKS:
				return isSetMediumRisks();
			case PlumblinePackage.MILESTONE__FINDINGS:
				return findings != null && !findings.isEmpty();
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
		result.append(" (date: ");
		result.append(date);
		result.append(", highRisks: ");
		if (highRisksESet) result.append(highRisks); else result.append("<unset>");
		result.append(", mediumRisks: ");
		if (mediumRisksESet) result.append(mediumRisks); else result.append("<unset>");
		result.append(", findings: ");
		result.append(findings);
		result.append(')');
		return result.toString();
	}

} //MilestoneImpl
