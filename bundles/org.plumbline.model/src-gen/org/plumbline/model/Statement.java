/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Statement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Allows or denies actions on resources.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.Statement#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.plumbline.model.Statement#getActions <em>Actions</em>}</li>
 *   <li>{@link org.plumbline.model.Statement#getNotActions <em>Not Actions</em>}</li>
 *   <li>{@link org.plumbline.model.Statement#getResources <em>Resources</em>}</li>
 *   <li>{@link org.plumbline.model.Statement#getNotResources <em>Not Resources</em>}</li>
 *   <li>{@link org.plumbline.model.Statement#getPrincipals <em>Principals</em>}</li>
 *   <li>{@link org.plumbline.model.Statement#getConditions <em>Conditions</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getStatement()
 * @model
 * @generated
 */
public interface Statement extends Element {
	/**
	 * Returns the value of the '<em><b>Effect</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Effect}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Allow or deny.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effect</em>' attribute.
	 * @see org.plumbline.model.Effect
	 * @see #setEffect(Effect)
	 * @see org.plumbline.model.PlumblinePackage#getStatement_Effect()
	 * @model
	 * @generated
	 */
	Effect getEffect();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Statement#getEffect <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effect</em>' attribute.
	 * @see org.plumbline.model.Effect
	 * @see #getEffect()
	 * @generated
	 */
	void setEffect(Effect value);

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actions, with * as wildcard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actions</em>' attribute list.
	 * @see org.plumbline.model.PlumblinePackage#getStatement_Actions()
	 * @model
	 * @generated
	 */
	EList<String> getActions();

	/**
	 * Returns the value of the '<em><b>Not Actions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All actions but these.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Not Actions</em>' attribute list.
	 * @see org.plumbline.model.PlumblinePackage#getStatement_NotActions()
	 * @model
	 * @generated
	 */
	EList<String> getNotActions();

	/**
	 * Returns the value of the '<em><b>Resources</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Resources, with * as wildcard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resources</em>' attribute list.
	 * @see org.plumbline.model.PlumblinePackage#getStatement_Resources()
	 * @model
	 * @generated
	 */
	EList<String> getResources();

	/**
	 * Returns the value of the '<em><b>Not Resources</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All resources but these.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Not Resources</em>' attribute list.
	 * @see org.plumbline.model.PlumblinePackage#getStatement_NotResources()
	 * @model
	 * @generated
	 */
	EList<String> getNotResources();

	/**
	 * Returns the value of the '<em><b>Principals</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Principals a resource policy speaks of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Principals</em>' attribute list.
	 * @see org.plumbline.model.PlumblinePackage#getStatement_Principals()
	 * @model
	 * @generated
	 */
	EList<String> getPrincipals();

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions, one text each.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' attribute list.
	 * @see org.plumbline.model.PlumblinePackage#getStatement_Conditions()
	 * @model
	 * @generated
	 */
	EList<String> getConditions();

} // Statement
