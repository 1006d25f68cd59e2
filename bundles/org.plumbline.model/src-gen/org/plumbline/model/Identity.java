/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Identity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Vouches for users.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.Identity#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.Identity#getMultiFactor <em>Multi Factor</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getIdentity()
 * @model
 * @generated
 */
public interface Identity extends Component {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.IdentityKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who vouches.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.IdentityKind
	 * @see #setKind(IdentityKind)
	 * @see org.plumbline.model.PlumblinePackage#getIdentity_Kind()
	 * @model
	 * @generated
	 */
	IdentityKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Identity#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.IdentityKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(IdentityKind value);

	/**
	 * Returns the value of the '<em><b>Multi Factor</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Users sign in with a second factor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Multi Factor</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setMultiFactor(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getIdentity_MultiFactor()
	 * @model
	 * @generated
	 */
	Fact getMultiFactor();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Identity#getMultiFactor <em>Multi Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Multi Factor</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getMultiFactor()
	 * @generated
	 */
	void setMultiFactor(Fact value);

} // Identity
