/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Milestone</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A state of the review that was kept, to see later what drifted.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.Milestone#getDate <em>Date</em>}</li>
 *   <li>{@link org.plumbline.model.Milestone#getHighRisks <em>High Risks</em>}</li>
 *   <li>{@link org.plumbline.model.Milestone#getMediumRisks <em>Medium Risks</em>}</li>
 *   <li>{@link org.plumbline.model.Milestone#getFindings <em>Findings</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getMilestone()
 * @model
 * @generated
 */
public interface Milestone extends Element {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date, as yyyy-mm-dd.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.plumbline.model.PlumblinePackage#getMilestone_Date()
	 * @model
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Milestone#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

	/**
	 * Returns the value of the '<em><b>High Risks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * High risks then.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High Risks</em>' attribute.
	 * @see #isSetHighRisks()
	 * @see #unsetHighRisks()
	 * @see #setHighRisks(int)
	 * @see org.plumbline.model.PlumblinePackage#getMilestone_HighRisks()
	 * @model unsettable="true"
	 * @generated
	 */
	int getHighRisks();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Milestone#getHighRisks <em>High Risks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High Risks</em>' attribute.
	 * @see #isSetHighRisks()
	 * @see #unsetHighRisks()
	 * @see #getHighRisks()
	 * @generated
	 */
	void setHighRisks(int value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Milestone#getHighRisks <em>High Risks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetHighRisks()
	 * @see #getHighRisks()
	 * @see #setHighRisks(int)
	 * @generated
	 */
	void unsetHighRisks();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Milestone#getHighRisks <em>High Risks</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>High Risks</em>' attribute is set.
	 * @see #unsetHighRisks()
	 * @see #getHighRisks()
	 * @see #setHighRisks(int)
	 * @generated
	 */
	boolean isSetHighRisks();

	/**
	 * Returns the value of the '<em><b>Medium Risks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Medium risks then.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Medium Risks</em>' attribute.
	 * @see #isSetMediumRisks()
	 * @see #unsetMediumRisks()
	 * @see #setMediumRisks(int)
	 * @see org.plumbline.model.PlumblinePackage#getMilestone_MediumRisks()
	 * @model unsettable="true"
	 * @generated
	 */
	int getMediumRisks();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Milestone#getMediumRisks <em>Medium Risks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Medium Risks</em>' attribute.
	 * @see #isSetMediumRisks()
	 * @see #unsetMediumRisks()
	 * @see #getMediumRisks()
	 * @generated
	 */
	void setMediumRisks(int value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Milestone#getMediumRisks <em>Medium Risks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMediumRisks()
	 * @see #getMediumRisks()
	 * @see #setMediumRisks(int)
	 * @generated
	 */
	void unsetMediumRisks();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Milestone#getMediumRisks <em>Medium Risks</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Medium Risks</em>' attribute is set.
	 * @see #unsetMediumRisks()
	 * @see #getMediumRisks()
	 * @see #setMediumRisks(int)
	 * @generated
	 */
	boolean isSetMediumRisks();

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identities of the findings then.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Findings</em>' attribute list.
	 * @see org.plumbline.model.PlumblinePackage#getMilestone_Findings()
	 * @model
	 * @generated
	 */
	EList<String> getFindings();

} // Milestone
