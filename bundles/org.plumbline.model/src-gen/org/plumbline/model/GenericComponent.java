/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Generic Component</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A component of a kind that the model does not know; its properties are kept.
 * <!-- end-model-doc -->
 *
 *
 * @see org.plumbline.model.PlumblinePackage#getGenericComponent()
 * @model
 * @generated
 */
public interface GenericComponent extends Component {
} // GenericComponent
