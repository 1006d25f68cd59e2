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

import org.plumbline.model.Answer;
import org.plumbline.model.PlumblinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Answer</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.impl.AnswerImpl#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.plumbline.model.impl.AnswerImpl#getChoices <em>Choices</em>}</li>
 *   <li>{@link org.plumbline.model.impl.AnswerImpl#isNotApplicable <em>Not Applicable</em>}</li>
 *   <li>{@link org.plumbline.model.impl.AnswerImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.plumbline.model.impl.AnswerImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.plumbline.model.impl.AnswerImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.plumbline.model.impl.AnswerImpl#getNotFollowed <em>Not Followed</em>}</li>
 *   <li>{@link org.plumbline.model.impl.AnswerImpl#getInapplicable <em>Inapplicable</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AnswerImpl extends ElementImpl implements Answer {
	/**
	 * The default value of the '{@link #getQuestion() <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected static final String QUESTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuestion() <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected String question = QUESTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChoices() <em>Choices</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChoices()
	 * @generated
	 * @ordered
	 */
	protected EList<String> choices;

	/**
	 * The default value of the '{@link #isNotApplicable() <em>Not Applicable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNotApplicable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NOT_APPLICABLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNotApplicable() <em>Not Applicable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNotApplicable()
	 * @generated
	 * @ordered
	 */
	protected boolean notApplicable = NOT_APPLICABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected String notes = NOTES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<String> evidence;

	/**
	 * The cached value of the '{@link #getNotFollowed() <em>Not Followed</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotFollowed()
	 * @generated
	 * @ordered
	 */
	protected EList<String> notFollowed;

	/**
	 * The cached value of the '{@link #getInapplicable() <em>Inapplicable</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInapplicable()
	 * @generated
	 * @ordered
	 */
	protected EList<String> inapplicable;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AnswerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlumblinePackage.Literals.ANSWER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuestion() {
		return question;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuestion(String newQuestion) {
		String oldQuestion = question;
		question = newQuestion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.ANSWER__QUESTION, oldQuestion, question));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getChoices() {
		if (choices == null) {
			choices = new EDataTypeUniqueEList<String>(String.class, this, PlumblinePackage.ANSWER__CHOICES);
		}
		return choices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNotApplicable() {
		return notApplicable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotApplicable(boolean newNotApplicable) {
		boolean oldNotApplicable = notApplicable;
		notApplicable = newNotApplicable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.ANSWER__NOT_APPLICABLE, oldNotApplicable, notApplicable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.ANSWER__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotes() {
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(String newNotes) {
		String oldNotes = notes;
		notes = newNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.ANSWER__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEvidence() {
		if (evidence == null) {
			evidence = new EDataTypeUniqueEList<String>(String.class, this, PlumblinePackage.ANSWER__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getNotFollowed() {
		if (notFollowed == null) {
			notFollowed = new EDataTypeUniqueEList<String>(String.class, this, PlumblinePackage.ANSWER__NOT_FOLLOWED);
		}
		return notFollowed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getInapplicable() {
		if (inapplicable == null) {
			inapplicable = new EDataTypeUniqueEList<String>(String.class, this, PlumblinePackage.ANSWER__INAPPLICABLE);
		}
		return inapplicable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlumblinePackage.ANSWER__QUESTION:
				return getQuestion();
			case PlumblinePackage.ANSWER__CHOICES:
				return getChoices();
			case PlumblinePackage.ANSWER__NOT_APPLICABLE:
				return isNotApplicable();
			case PlumblinePackage.ANSWER__REASON:
				return getReason();
			case PlumblinePackage.ANSWER__NOTES:
				return getNotes();
			case PlumblinePackage.ANSWER__EVIDENCE:
				return getEvidence();
			case PlumblinePackage.ANSWER__NOT_FOLLOWED:
				return getNotFollowed();
			case PlumblinePackage.ANSWER__INAPPLICABLE:
				return getInapplicable();
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
			case PlumblinePackage.ANSWER__QUESTION:
				setQuestion((String)newValue);
				return;
			case PlumblinePackage.ANSWER__CHOICES:
				getChoices().clear();
				getChoices().addAll((Collection<? extends String>)newValue);
				return;
			case PlumblinePackage.ANSWER__NOT_APPLICABLE:
				setNotApplicable((Boolean)newValue);
				return;
			case PlumblinePackage.ANSWER__REASON:
				setReason((String)newValue);
				return;
			case PlumblinePackage.ANSWER__NOTES:
				setNotes((String)newValue);
				return;
			case PlumblinePackage.ANSWER__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends String>)newValue);
				return;
			case PlumblinePackage.ANSWER__NOT_FOLLOWED:
				getNotFollowed().clear();
				getNotFollowed().addAll((Collection<? extends String>)newValue);
				return;
			case PlumblinePackage.ANSWER__INAPPLICABLE:
				getInapplicable().clear();
				getInapplicable().addAll((Collection<? extends String>)newValue);
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
			case PlumblinePackage.ANSWER__QUESTION:
				setQuestion(QUESTION_EDEFAULT);
				return;
			case PlumblinePackage.ANSWER__CHOICES:
				getChoices().clear();
				return;
			case PlumblinePackage.ANSWER__NOT_APPLICABLE:
				setNotApplicable(NOT_APPLICABLE_EDEFAULT);
				return;
			case PlumblinePackage.ANSWER__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case PlumblinePackage.ANSWER__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
			case PlumblinePackage.ANSWER__EVIDENCE:
				getEvidence().clear();
				return;
			case PlumblinePackage.ANSWER__NOT_FOLLOWED:
				getNotFollowed().clear();
				return;
			case PlumblinePackage.ANSWER__INAPPLICABLE:
				getInapplicable().clear();
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
			case PlumblinePackage.ANSWER__QUESTION:
				return QUESTION_EDEFAULT == null ? question != null : !QUESTION_EDEFAULT.equals(question);
			case PlumblinePackage.ANSWER__CHOICES:
				return choices != null && !choices.isEmpty();
			case PlumblinePackage.ANSWER__NOT_APPLICABLE:
				return notApplicable != NOT_APPLICABLE_EDEFAULT;
			case PlumblinePackage.ANSWER__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case PlumblinePackage.ANSWER__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
			case PlumblinePackage.ANSWER__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case PlumblinePackage.ANSWER__NOT_FOLLOWED:
				return notFollowed != null && !notFollowed.isEmpty();
			case PlumblinePackage.ANSWER__INAPPLICABLE:
				return inapplicable != null && !inapplicable.isEmpty();
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
		result.append(" (question: ");
		result.append(question);
		result.append(", choices: ");
		result.append(choices);
		result.append(", notApplicable: ");
		result.append(notApplicable);
		result.append(", reason: ");
		result.append(reason);
		result.append(", notes: ");
		result.append(notes);
		result.append(", evidence: ");
		result.append(evidence);
		result.append(", notFollowed: ");
		result.append(notFollowed);
		result.append(", inapplicable: ");
		result.append(inapplicable);
		result.append(')');
		return result.toString();
	}

} //AnswerImpl
