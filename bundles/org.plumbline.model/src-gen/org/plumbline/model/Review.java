/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Review</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What people said and decided in the review.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.Review#getLenses <em>Lenses</em>}</li>
 *   <li>{@link org.plumbline.model.Review#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.plumbline.model.Review#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.plumbline.model.Review#getMilestones <em>Milestones</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getReview()
 * @model
 * @generated
 */
public interface Review extends Element {
	/**
	 * Returns the value of the '<em><b>Lenses</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lenses the review is held against.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lenses</em>' attribute list.
	 * @see org.plumbline.model.PlumblinePackage#getReview_Lenses()
	 * @model
	 * @generated
	 */
	EList<String> getLenses();

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers to questions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' containment reference list.
	 * @see org.plumbline.model.PlumblinePackage#getReview_Answers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Answer> getAnswers();

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.Decision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decisions on findings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decisions</em>' containment reference list.
	 * @see org.plumbline.model.PlumblinePackage#getReview_Decisions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Decision> getDecisions();

	/**
	 * Returns the value of the '<em><b>Milestones</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.Milestone}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * States of the review that were kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Milestones</em>' containment reference list.
	 * @see org.plumbline.model.PlumblinePackage#getReview_Milestones()
	 * @model containment="true"
	 * @generated
	 */
	EList<Milestone> getMilestones();

} // Review
