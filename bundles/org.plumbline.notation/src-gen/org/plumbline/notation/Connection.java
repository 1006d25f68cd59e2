/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Connection</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a flow is drawn.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.notation.Connection#getElement <em>Element</em>}</li>
 *   <li>{@link org.plumbline.notation.Connection#getBendPoints <em>Bend Points</em>}</li>
 * </ul>
 *
 * @see org.plumbline.notation.NotationPackage#getConnection()
 * @model
 * @generated
 */
public interface Connection extends EObject {
	/**
	 * Returns the value of the '<em><b>Element</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identity of the flow in the model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Element</em>' attribute.
	 * @see #setElement(String)
	 * @see org.plumbline.notation.NotationPackage#getConnection_Element()
	 * @model id="true"
	 * @generated
	 */
	String getElement();

	/**
	 * Sets the value of the '{@link org.plumbline.notation.Connection#getElement <em>Element</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element</em>' attribute.
	 * @see #getElement()
	 * @generated
	 */
	void setElement(String value);

	/**
	 * Returns the value of the '<em><b>Bend Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bend points in absolute coordinates of the diagram, from source to target; absent means that the router decides.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bend Points</em>' attribute.
	 * @see #setBendPoints(Points)
	 * @see org.plumbline.notation.NotationPackage#getConnection_BendPoints()
	 * @model dataType="org.plumbline.notation.Points"
	 * @generated
	 */
	Points getBendPoints();

	/**
	 * Sets the value of the '{@link org.plumbline.notation.Connection#getBendPoints <em>Bend Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bend Points</em>' attribute.
	 * @see #getBendPoints()
	 * @generated
	 */
	void setBendPoints(Points value);

} // Connection
