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
 *   <li>{@link org.plumbline.notation.Connection#getRouting <em>Routing</em>}</li>
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
	 * @model
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

	/**
	 * Returns the value of the '<em><b>Routing</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.notation.Routing}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the flow runs; unset means as the diagram says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Routing</em>' attribute.
	 * @see org.plumbline.notation.Routing
	 * @see #isSetRouting()
	 * @see #unsetRouting()
	 * @see #setRouting(Routing)
	 * @see org.plumbline.notation.NotationPackage#getConnection_Routing()
	 * @model unsettable="true"
	 * @generated
	 */
	Routing getRouting();

	/**
	 * Sets the value of the '{@link org.plumbline.notation.Connection#getRouting <em>Routing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Routing</em>' attribute.
	 * @see org.plumbline.notation.Routing
	 * @see #isSetRouting()
	 * @see #unsetRouting()
	 * @see #getRouting()
	 * @generated
	 */
	void setRouting(Routing value);

	/**
	 * Unsets the value of the '{@link org.plumbline.notation.Connection#getRouting <em>Routing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRouting()
	 * @see #getRouting()
	 * @see #setRouting(Routing)
	 * @generated
	 */
	void unsetRouting();

	/**
	 * Returns whether the value of the '{@link org.plumbline.notation.Connection#getRouting <em>Routing</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Routing</em>' attribute is set.
	 * @see #unsetRouting()
	 * @see #getRouting()
	 * @see #setRouting(Routing)
	 * @generated
	 */
	boolean isSetRouting();

} // Connection
