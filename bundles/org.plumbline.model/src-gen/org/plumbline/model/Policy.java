/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Policy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A set of permission statements.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.Policy#getInline <em>Inline</em>}</li>
 *   <li>{@link org.plumbline.model.Policy#getManagedArn <em>Managed Arn</em>}</li>
 *   <li>{@link org.plumbline.model.Policy#getResource <em>Resource</em>}</li>
 *   <li>{@link org.plumbline.model.Policy#getStatements <em>Statements</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getPolicy()
 * @model
 * @generated
 */
public interface Policy extends Element {
	/**
	 * Returns the value of the '<em><b>Inline</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It is written into its principal instead of standing alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inline</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setInline(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPolicy_Inline()
	 * @model
	 * @generated
	 */
	Fact getInline();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Policy#getInline <em>Inline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inline</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getInline()
	 * @generated
	 */
	void setInline(Fact value);

	/**
	 * Returns the value of the '<em><b>Managed Arn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of a policy that the provider manages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Managed Arn</em>' attribute.
	 * @see #setManagedArn(String)
	 * @see org.plumbline.model.PlumblinePackage#getPolicy_ManagedArn()
	 * @model
	 * @generated
	 */
	String getManagedArn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Policy#getManagedArn <em>Managed Arn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Managed Arn</em>' attribute.
	 * @see #getManagedArn()
	 * @generated
	 */
	void setManagedArn(String value);

	/**
	 * Returns the value of the '<em><b>Resource</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Component whose resource policy it is; absent for a policy of principals.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resource</em>' reference.
	 * @see #setResource(Component)
	 * @see org.plumbline.model.PlumblinePackage#getPolicy_Resource()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Component getResource();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Policy#getResource <em>Resource</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resource</em>' reference.
	 * @see #getResource()
	 * @generated
	 */
	void setResource(Component value);

	/**
	 * Returns the value of the '<em><b>Statements</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.Statement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it allows and denies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statements</em>' containment reference list.
	 * @see org.plumbline.model.PlumblinePackage#getPolicy_Statements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Statement> getStatements();

} // Policy
