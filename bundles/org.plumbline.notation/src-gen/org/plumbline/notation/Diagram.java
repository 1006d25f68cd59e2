/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Diagram</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One drawing of a workload.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.notation.Diagram#getName <em>Name</em>}</li>
 *   <li>{@link org.plumbline.notation.Diagram#getShapes <em>Shapes</em>}</li>
 *   <li>{@link org.plumbline.notation.Diagram#getConnections <em>Connections</em>}</li>
 *   <li>{@link org.plumbline.notation.Diagram#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.plumbline.notation.Diagram#isChosen <em>Chosen</em>}</li>
 *   <li>{@link org.plumbline.notation.Diagram#getScope <em>Scope</em>}</li>
 *   <li>{@link org.plumbline.notation.Diagram#getHidden <em>Hidden</em>}</li>
 *   <li>{@link org.plumbline.notation.Diagram#getRouting <em>Routing</em>}</li>
 *   <li>{@link org.plumbline.notation.Diagram#getVerticalGuides <em>Vertical Guides</em>}</li>
 *   <li>{@link org.plumbline.notation.Diagram#getHorizontalGuides <em>Horizontal Guides</em>}</li>
 * </ul>
 *
 * @see org.plumbline.notation.NotationPackage#getDiagram()
 * @model
 * @generated
 */
public interface Diagram extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name shown to people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.plumbline.notation.NotationPackage#getDiagram_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.plumbline.notation.Diagram#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Shapes</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.notation.Shape}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is drawn as a box.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shapes</em>' containment reference list.
	 * @see org.plumbline.notation.NotationPackage#getDiagram_Shapes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Shape> getShapes();

	/**
	 * Returns the value of the '<em><b>Connections</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.notation.Connection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is drawn as a line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Connections</em>' containment reference list.
	 * @see org.plumbline.notation.NotationPackage#getDiagram_Connections()
	 * @model containment="true"
	 * @generated
	 */
	EList<Connection> getConnections();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.notation.Note}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remarks on the drawing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.plumbline.notation.NotationPackage#getDiagram_Notes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Note> getNotes();

	/**
	 * Returns the value of the '<em><b>Chosen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Only elements that were put on this diagram are drawn: those with a shape here and those within the scope. Otherwise all elements of the workload are drawn, new ones too.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chosen</em>' attribute.
	 * @see #setChosen(boolean)
	 * @see org.plumbline.notation.NotationPackage#getDiagram_Chosen()
	 * @model
	 * @generated
	 */
	boolean isChosen();

	/**
	 * Sets the value of the '{@link org.plumbline.notation.Diagram#isChosen <em>Chosen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chosen</em>' attribute.
	 * @see #isChosen()
	 * @generated
	 */
	void setChosen(boolean value);

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identity of the boundary that is drawn with all that is in it, when only chosen elements are drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' attribute.
	 * @see #setScope(String)
	 * @see org.plumbline.notation.NotationPackage#getDiagram_Scope()
	 * @model
	 * @generated
	 */
	String getScope();

	/**
	 * Sets the value of the '{@link org.plumbline.notation.Diagram#getScope <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' attribute.
	 * @see #getScope()
	 * @generated
	 */
	void setScope(String value);

	/**
	 * Returns the value of the '<em><b>Hidden</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identities of elements that were taken off this diagram. What is inside a hidden boundary is hidden too.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hidden</em>' attribute list.
	 * @see org.plumbline.notation.NotationPackage#getDiagram_Hidden()
	 * @model
	 * @generated
	 */
	EList<String> getHidden();

	/**
	 * Returns the value of the '<em><b>Routing</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.notation.Routing}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How flows run that say nothing of their own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Routing</em>' attribute.
	 * @see org.plumbline.notation.Routing
	 * @see #setRouting(Routing)
	 * @see org.plumbline.notation.NotationPackage#getDiagram_Routing()
	 * @model
	 * @generated
	 */
	Routing getRouting();

	/**
	 * Sets the value of the '{@link org.plumbline.notation.Diagram#getRouting <em>Routing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Routing</em>' attribute.
	 * @see org.plumbline.notation.Routing
	 * @see #getRouting()
	 * @generated
	 */
	void setRouting(Routing value);

	/**
	 * Returns the value of the '<em><b>Vertical Guides</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Integer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where upright guides stand that boxes snap to: distances from the left, in pixels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vertical Guides</em>' attribute list.
	 * @see org.plumbline.notation.NotationPackage#getDiagram_VerticalGuides()
	 * @model
	 * @generated
	 */
	EList<Integer> getVerticalGuides();

	/**
	 * Returns the value of the '<em><b>Horizontal Guides</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Integer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where lying guides are that boxes snap to: distances from the top, in pixels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Horizontal Guides</em>' attribute list.
	 * @see org.plumbline.notation.NotationPackage#getDiagram_HorizontalGuides()
	 * @model
	 * @generated
	 */
	EList<Integer> getHorizontalGuides();

} // Diagram
