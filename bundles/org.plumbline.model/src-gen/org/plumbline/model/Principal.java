/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Principal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Who acts: a role, a user, a group.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.Principal#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.Principal#getTrusted <em>Trusted</em>}</li>
 *   <li>{@link org.plumbline.model.Principal#getExternalIdRequired <em>External Id Required</em>}</li>
 *   <li>{@link org.plumbline.model.Principal#getAccessKeys <em>Access Keys</em>}</li>
 *   <li>{@link org.plumbline.model.Principal#getBoundary <em>Boundary</em>}</li>
 *   <li>{@link org.plumbline.model.Principal#getPolicies <em>Policies</em>}</li>
 *   <li>{@link org.plumbline.model.Principal#getPasswordSignIn <em>Password Sign In</em>}</li>
 *   <li>{@link org.plumbline.model.Principal#getMultiFactor <em>Multi Factor</em>}</li>
 *   <li>{@link org.plumbline.model.Principal#getInGroup <em>In Group</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getPrincipal()
 * @model
 * @generated
 */
public interface Principal extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.PrincipalKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who acts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.PrincipalKind
	 * @see #setKind(PrincipalKind)
	 * @see org.plumbline.model.PlumblinePackage#getPrincipal_Kind()
	 * @model
	 * @generated
	 */
	PrincipalKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Principal#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.PrincipalKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PrincipalKind value);

	/**
	 * Returns the value of the '<em><b>Trusted</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Services, accounts and principals that may take on the role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trusted</em>' attribute list.
	 * @see org.plumbline.model.PlumblinePackage#getPrincipal_Trusted()
	 * @model
	 * @generated
	 */
	EList<String> getTrusted();

	/**
	 * Returns the value of the '<em><b>External Id Required</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Trust of another account asks for an external id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>External Id Required</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setExternalIdRequired(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPrincipal_ExternalIdRequired()
	 * @model
	 * @generated
	 */
	Fact getExternalIdRequired();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Principal#getExternalIdRequired <em>External Id Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>External Id Required</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getExternalIdRequired()
	 * @generated
	 */
	void setExternalIdRequired(Fact value);

	/**
	 * Returns the value of the '<em><b>Access Keys</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It has long-lived access keys.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Access Keys</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setAccessKeys(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPrincipal_AccessKeys()
	 * @model
	 * @generated
	 */
	Fact getAccessKeys();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Principal#getAccessKeys <em>Access Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Access Keys</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getAccessKeys()
	 * @generated
	 */
	void setAccessKeys(Fact value);

	/**
	 * Returns the value of the '<em><b>Boundary</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A permissions boundary limits it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boundary</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setBoundary(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPrincipal_Boundary()
	 * @model
	 * @generated
	 */
	Fact getBoundary();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Principal#getBoundary <em>Boundary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boundary</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getBoundary()
	 * @generated
	 */
	void setBoundary(Fact value);

	/**
	 * Returns the value of the '<em><b>Policies</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.Policy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Policies that hold for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policies</em>' reference list.
	 * @see org.plumbline.model.PlumblinePackage#getPrincipal_Policies()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Policy> getPolicies();

	/**
	 * Returns the value of the '<em><b>Password Sign In</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A person signs in as it to the console with a password.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Password Sign In</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setPasswordSignIn(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPrincipal_PasswordSignIn()
	 * @model
	 * @generated
	 */
	Fact getPasswordSignIn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Principal#getPasswordSignIn <em>Password Sign In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Password Sign In</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getPasswordSignIn()
	 * @generated
	 */
	void setPasswordSignIn(Fact value);

	/**
	 * Returns the value of the '<em><b>Multi Factor</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signing in as it takes a second factor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Multi Factor</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setMultiFactor(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPrincipal_MultiFactor()
	 * @model
	 * @generated
	 */
	Fact getMultiFactor();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Principal#getMultiFactor <em>Multi Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Multi Factor</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getMultiFactor()
	 * @generated
	 */
	void setMultiFactor(Fact value);

	/**
	 * Returns the value of the '<em><b>In Group</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It is a member of a group, whose permissions it has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Group</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setInGroup(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPrincipal_InGroup()
	 * @model
	 * @generated
	 */
	Fact getInGroup();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Principal#getInGroup <em>In Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Group</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getInGroup()
	 * @generated
	 */
	void setInGroup(Fact value);

} // Principal
