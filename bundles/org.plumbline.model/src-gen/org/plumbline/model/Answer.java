/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Answer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The answer to one question of the framework or of a lens.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.Answer#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.plumbline.model.Answer#getChoices <em>Choices</em>}</li>
 *   <li>{@link org.plumbline.model.Answer#isNotApplicable <em>Not Applicable</em>}</li>
 *   <li>{@link org.plumbline.model.Answer#getReason <em>Reason</em>}</li>
 *   <li>{@link org.plumbline.model.Answer#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.plumbline.model.Answer#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.plumbline.model.Answer#getNotFollowed <em>Not Followed</em>}</li>
 *   <li>{@link org.plumbline.model.Answer#getInapplicable <em>Inapplicable</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getAnswer()
 * @model
 * @generated
 */
public interface Answer extends Element {
	/**
	 * Returns the value of the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the question, such as SEC01.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question</em>' attribute.
	 * @see #setQuestion(String)
	 * @see org.plumbline.model.PlumblinePackage#getAnswer_Question()
	 * @model
	 * @generated
	 */
	String getQuestion();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Answer#getQuestion <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' attribute.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(String value);

	/**
	 * Returns the value of the '<em><b>Choices</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Best practices that are followed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Choices</em>' attribute list.
	 * @see org.plumbline.model.PlumblinePackage#getAnswer_Choices()
	 * @model
	 * @generated
	 */
	EList<String> getChoices();

	/**
	 * Returns the value of the '<em><b>Not Applicable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The question does not apply to the workload.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Not Applicable</em>' attribute.
	 * @see #setNotApplicable(boolean)
	 * @see org.plumbline.model.PlumblinePackage#getAnswer_NotApplicable()
	 * @model
	 * @generated
	 */
	boolean isNotApplicable();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Answer#isNotApplicable <em>Not Applicable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not Applicable</em>' attribute.
	 * @see #isNotApplicable()
	 * @generated
	 */
	void setNotApplicable(boolean value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it does not apply.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.plumbline.model.PlumblinePackage#getAnswer_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Answer#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.plumbline.model.PlumblinePackage#getAnswer_Notes()
	 * @model
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Answer#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it can be seen: links, documents, elements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute list.
	 * @see org.plumbline.model.PlumblinePackage#getAnswer_Evidence()
	 * @model
	 * @generated
	 */
	EList<String> getEvidence();

	/**
	 * Returns the value of the '<em><b>Not Followed</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Best practices that the team says it does not follow.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Not Followed</em>' attribute list.
	 * @see org.plumbline.model.PlumblinePackage#getAnswer_NotFollowed()
	 * @model
	 * @generated
	 */
	EList<String> getNotFollowed();

	/**
	 * Returns the value of the '<em><b>Inapplicable</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Best practices that do not apply to the workload, while the question does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inapplicable</em>' attribute list.
	 * @see org.plumbline.model.PlumblinePackage#getAnswer_Inapplicable()
	 * @model
	 * @generated
	 */
	EList<String> getInapplicable();

} // Answer
