/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Security Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A set of traffic rules that guards components.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.SecurityGroup#getRules <em>Rules</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getSecurityGroup()
 * @model
 * @generated
 */
public interface SecurityGroup extends Element {
	/**
	 * Returns the value of the '<em><b>Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.TrafficRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is let through.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rules</em>' containment reference list.
	 * @see org.plumbline.model.PlumblinePackage#getSecurityGroup_Rules()
	 * @model containment="true"
	 * @generated
	 */
	EList<TrafficRule> getRules();

} // SecurityGroup
