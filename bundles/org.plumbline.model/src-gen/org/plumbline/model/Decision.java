/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A decision on one finding.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.Decision#getFinding <em>Finding</em>}</li>
 *   <li>{@link org.plumbline.model.Decision#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.Decision#getReason <em>Reason</em>}</li>
 *   <li>{@link org.plumbline.model.Decision#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.plumbline.model.Decision#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link org.plumbline.model.Decision#getExpiresOn <em>Expires On</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getDecision()
 * @model
 * @generated
 */
public interface Decision extends Element {
	/**
	 * Returns the value of the '<em><b>Finding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identity of the finding: rule@element.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finding</em>' attribute.
	 * @see #setFinding(String)
	 * @see org.plumbline.model.PlumblinePackage#getDecision_Finding()
	 * @model
	 * @generated
	 */
	String getFinding();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Decision#getFinding <em>Finding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finding</em>' attribute.
	 * @see #getFinding()
	 * @generated
	 */
	void setFinding(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.DecisionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.DecisionKind
	 * @see #setKind(DecisionKind)
	 * @see org.plumbline.model.PlumblinePackage#getDecision_Kind()
	 * @model
	 * @generated
	 */
	DecisionKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Decision#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.DecisionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DecisionKind value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.plumbline.model.PlumblinePackage#getDecision_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Decision#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who answers for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.plumbline.model.PlumblinePackage#getDecision_Owner()
	 * @model
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Decision#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date, as yyyy-mm-dd.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided On</em>' attribute.
	 * @see #setDecidedOn(String)
	 * @see org.plumbline.model.PlumblinePackage#getDecision_DecidedOn()
	 * @model
	 * @generated
	 */
	String getDecidedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Decision#getDecidedOn <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided On</em>' attribute.
	 * @see #getDecidedOn()
	 * @generated
	 */
	void setDecidedOn(String value);

	/**
	 * Returns the value of the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date after which it no longer holds, as yyyy-mm-dd.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expires On</em>' attribute.
	 * @see #setExpiresOn(String)
	 * @see org.plumbline.model.PlumblinePackage#getDecision_ExpiresOn()
	 * @model
	 * @generated
	 */
	String getExpiresOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Decision#getExpiresOn <em>Expires On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expires On</em>' attribute.
	 * @see #getExpiresOn()
	 * @generated
	 */
	void setExpiresOn(String value);

} // Decision
