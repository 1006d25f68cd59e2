/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Boundary</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that encloses: an account, a Region, a zone, a network, a subnet, a group.
 * <!-- end-model-doc -->
 *
 *
 * @see org.plumbline.model.PlumblinePackage#getBoundary()
 * @model abstract="true"
 * @generated
 */
public interface Boundary extends Node, NodeContainer {
} // Boundary
