/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Node Container</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What boundaries and components are drawn into.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.NodeContainer#getNodes <em>Nodes</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getNodeContainer()
 * @model abstract="true"
 * @generated
 */
public interface NodeContainer extends EObject {
	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.Node}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Boundaries and components directly inside.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see org.plumbline.model.PlumblinePackage#getNodeContainer_Nodes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Node> getNodes();

} // NodeContainer
