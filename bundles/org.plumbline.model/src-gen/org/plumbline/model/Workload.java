/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Workload</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One workload under review: a set of components that together deliver business value.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.Workload#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.plumbline.model.Workload#getStage <em>Stage</em>}</li>
 *   <li>{@link org.plumbline.model.Workload#getCriticality <em>Criticality</em>}</li>
 *   <li>{@link org.plumbline.model.Workload#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.plumbline.model.Workload#getReviewTeam <em>Review Team</em>}</li>
 *   <li>{@link org.plumbline.model.Workload#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.plumbline.model.Workload#getPractices <em>Practices</em>}</li>
 *   <li>{@link org.plumbline.model.Workload#getFlows <em>Flows</em>}</li>
 *   <li>{@link org.plumbline.model.Workload#getSecurityGroups <em>Security Groups</em>}</li>
 *   <li>{@link org.plumbline.model.Workload#getPrincipals <em>Principals</em>}</li>
 *   <li>{@link org.plumbline.model.Workload#getPolicies <em>Policies</em>}</li>
 *   <li>{@link org.plumbline.model.Workload#getAlarms <em>Alarms</em>}</li>
 *   <li>{@link org.plumbline.model.Workload#getBudgets <em>Budgets</em>}</li>
 *   <li>{@link org.plumbline.model.Workload#getReview <em>Review</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getWorkload()
 * @model
 * @generated
 */
public interface Workload extends Element, NodeContainer {
	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The business outcome the workload serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.plumbline.model.PlumblinePackage#getWorkload_Purpose()
	 * @model
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Workload#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Stage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the workload stands in its life.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see org.plumbline.model.Stage
	 * @see #setStage(Stage)
	 * @see org.plumbline.model.PlumblinePackage#getWorkload_Stage()
	 * @model
	 * @generated
	 */
	Stage getStage();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Workload#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see org.plumbline.model.Stage
	 * @see #getStage()
	 * @generated
	 */
	void setStage(Stage value);

	/**
	 * Returns the value of the '<em><b>Criticality</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Criticality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the business loses while it is down.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criticality</em>' attribute.
	 * @see org.plumbline.model.Criticality
	 * @see #setCriticality(Criticality)
	 * @see org.plumbline.model.PlumblinePackage#getWorkload_Criticality()
	 * @model
	 * @generated
	 */
	Criticality getCriticality();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Workload#getCriticality <em>Criticality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Criticality</em>' attribute.
	 * @see org.plumbline.model.Criticality
	 * @see #getCriticality()
	 * @generated
	 */
	void setCriticality(Criticality value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who answers for the workload.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.plumbline.model.PlumblinePackage#getWorkload_Owner()
	 * @model
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Workload#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Review Team</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who reviews it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review Team</em>' attribute.
	 * @see #setReviewTeam(String)
	 * @see org.plumbline.model.PlumblinePackage#getWorkload_ReviewTeam()
	 * @model
	 * @generated
	 */
	String getReviewTeam();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Workload#getReviewTeam <em>Review Team</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review Team</em>' attribute.
	 * @see #getReviewTeam()
	 * @generated
	 */
	void setReviewTeam(String value);

	/**
	 * Returns the value of the '<em><b>Objectives</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the design has to reach.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objectives</em>' containment reference.
	 * @see #setObjectives(Objectives)
	 * @see org.plumbline.model.PlumblinePackage#getWorkload_Objectives()
	 * @model containment="true"
	 * @generated
	 */
	Objectives getObjectives();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Workload#getObjectives <em>Objectives</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Objectives</em>' containment reference.
	 * @see #getObjectives()
	 * @generated
	 */
	void setObjectives(Objectives value);

	/**
	 * Returns the value of the '<em><b>Practices</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the team builds and runs it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Practices</em>' containment reference.
	 * @see #setPractices(Practices)
	 * @see org.plumbline.model.PlumblinePackage#getWorkload_Practices()
	 * @model containment="true"
	 * @generated
	 */
	Practices getPractices();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Workload#getPractices <em>Practices</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Practices</em>' containment reference.
	 * @see #getPractices()
	 * @generated
	 */
	void setPractices(Practices value);

	/**
	 * Returns the value of the '<em><b>Flows</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.DataFlow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Traffic between nodes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flows</em>' containment reference list.
	 * @see org.plumbline.model.PlumblinePackage#getWorkload_Flows()
	 * @model containment="true"
	 * @generated
	 */
	EList<DataFlow> getFlows();

	/**
	 * Returns the value of the '<em><b>Security Groups</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.SecurityGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sets of traffic rules that components refer to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Security Groups</em>' containment reference list.
	 * @see org.plumbline.model.PlumblinePackage#getWorkload_SecurityGroups()
	 * @model containment="true"
	 * @generated
	 */
	EList<SecurityGroup> getSecurityGroups();

	/**
	 * Returns the value of the '<em><b>Principals</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.Principal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roles, users and groups that act on the workload.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Principals</em>' containment reference list.
	 * @see org.plumbline.model.PlumblinePackage#getWorkload_Principals()
	 * @model containment="true"
	 * @generated
	 */
	EList<Principal> getPrincipals();

	/**
	 * Returns the value of the '<em><b>Policies</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.Policy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Permission policies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policies</em>' containment reference list.
	 * @see org.plumbline.model.PlumblinePackage#getWorkload_Policies()
	 * @model containment="true"
	 * @generated
	 */
	EList<Policy> getPolicies();

	/**
	 * Returns the value of the '<em><b>Alarms</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.Alarm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions that tell somebody.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alarms</em>' containment reference list.
	 * @see org.plumbline.model.PlumblinePackage#getWorkload_Alarms()
	 * @model containment="true"
	 * @generated
	 */
	EList<Alarm> getAlarms();

	/**
	 * Returns the value of the '<em><b>Budgets</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.Budget}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost limits that are watched.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Budgets</em>' containment reference list.
	 * @see org.plumbline.model.PlumblinePackage#getWorkload_Budgets()
	 * @model containment="true"
	 * @generated
	 */
	EList<Budget> getBudgets();

	/**
	 * Returns the value of the '<em><b>Review</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers, decisions and milestones of the review.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review</em>' containment reference.
	 * @see #setReview(Review)
	 * @see org.plumbline.model.PlumblinePackage#getWorkload_Review()
	 * @model containment="true"
	 * @generated
	 */
	Review getReview();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Workload#getReview <em>Review</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review</em>' containment reference.
	 * @see #getReview()
	 * @generated
	 */
	void setReview(Review value);

} // Workload
