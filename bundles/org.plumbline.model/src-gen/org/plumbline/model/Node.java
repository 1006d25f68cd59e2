/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A boundary or a component: what flows connect.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.Node#isOutOfScope <em>Out Of Scope</em>}</li>
 *   <li>{@link org.plumbline.model.Node#getOutgoing <em>Outgoing</em>}</li>
 *   <li>{@link org.plumbline.model.Node#getIncoming <em>Incoming</em>}</li>
 *   <li>{@link org.plumbline.model.Node#getEnvironment <em>Environment</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getNode()
 * @model abstract="true"
 * @generated
 */
public interface Node extends Element {
	/**
	 * Returns the value of the '<em><b>Out Of Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Declared outside the review: no findings on it or in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Out Of Scope</em>' attribute.
	 * @see #setOutOfScope(boolean)
	 * @see org.plumbline.model.PlumblinePackage#getNode_OutOfScope()
	 * @model
	 * @generated
	 */
	boolean isOutOfScope();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Node#isOutOfScope <em>Out Of Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Out Of Scope</em>' attribute.
	 * @see #isOutOfScope()
	 * @generated
	 */
	void setOutOfScope(boolean value);

	/**
	 * Returns the value of the '<em><b>Outgoing</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.DataFlow}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.DataFlow#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Flows that start here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outgoing</em>' reference list.
	 * @see org.plumbline.model.PlumblinePackage#getNode_Outgoing()
	 * @see org.plumbline.model.DataFlow#getSource
	 * @model opposite="source" resolveProxies="false" transient="true"
	 * @generated
	 */
	EList<DataFlow> getOutgoing();

	/**
	 * Returns the value of the '<em><b>Incoming</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.DataFlow}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.DataFlow#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Flows that end here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Incoming</em>' reference list.
	 * @see org.plumbline.model.PlumblinePackage#getNode_Incoming()
	 * @see org.plumbline.model.DataFlow#getTarget
	 * @model opposite="target" resolveProxies="false" transient="true"
	 * @generated
	 */
	EList<DataFlow> getIncoming();

	/**
	 * Returns the value of the '<em><b>Environment</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Environment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is run for; where it is not said, that of the nearest boundary around it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Environment</em>' attribute.
	 * @see org.plumbline.model.Environment
	 * @see #setEnvironment(Environment)
	 * @see org.plumbline.model.PlumblinePackage#getNode_Environment()
	 * @model
	 * @generated
	 */
	Environment getEnvironment();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Node#getEnvironment <em>Environment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Environment</em>' attribute.
	 * @see org.plumbline.model.Environment
	 * @see #getEnvironment()
	 * @generated
	 */
	void setEnvironment(Environment value);

} // Node
