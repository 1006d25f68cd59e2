/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.Alarm;
import org.plumbline.model.Budget;
import org.plumbline.model.Criticality;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.Objectives;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Policy;
import org.plumbline.model.Practices;
import org.plumbline.model.Principal;
import org.plumbline.model.Review;
import org.plumbline.model.SecurityGroup;
import org.plumbline.model.Stage;
import org.plumbline.model.Workload;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Workload</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.impl.WorkloadImpl#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.plumbline.model.impl.WorkloadImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.plumbline.model.impl.WorkloadImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.plumbline.model.impl.WorkloadImpl#getCriticality <em>Criticality</em>}</li>
 *   <li>{@link org.plumbline.model.impl.WorkloadImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.plumbline.model.impl.WorkloadImpl#getReviewTeam <em>Review Team</em>}</li>
 *   <li>{@link org.plumbline.model.impl.WorkloadImpl#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.plumbline.model.impl.WorkloadImpl#getPractices <em>Practices</em>}</li>
 *   <li>{@link org.plumbline.model.impl.WorkloadImpl#getFlows <em>Flows</em>}</li>
 *   <li>{@link org.plumbline.model.impl.WorkloadImpl#getSecurityGroups <em>Security Groups</em>}</li>
 *   <li>{@link org.plumbline.model.impl.WorkloadImpl#getPrincipals <em>Principals</em>}</li>
 *   <li>{@link org.plumbline.model.impl.WorkloadImpl#getPolicies <em>Policies</em>}</li>
 *   <li>{@link org.plumbline.model.impl.WorkloadImpl#getAlarms <em>Alarms</em>}</li>
 *   <li>{@link org.plumbline.model.impl.WorkloadImpl#getBudgets <em>Budgets</em>}</li>
 *   <li>{@link org.plumbline.model.impl.WorkloadImpl#getReview <em>Review</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WorkloadImpl extends ElementImpl implements Workload {
	/**
	 * The cached value of the '{@link #getNodes() <em>Nodes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Node> nodes;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected static final Stage STAGE_EDEFAULT = Stage.UNKNOWN;

	/**
	 * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected Stage stage = STAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCriticality() <em>Criticality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriticality()
	 * @generated
	 * @ordered
	 */
	protected static final Criticality CRITICALITY_EDEFAULT = Criticality.UNKNOWN;

	/**
	 * The cached value of the '{@link #getCriticality() <em>Criticality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriticality()
	 * @generated
	 * @ordered
	 */
	protected Criticality criticality = CRITICALITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected static final String OWNER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected String owner = OWNER_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewTeam() <em>Review Team</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewTeam()
	 * @generated
	 * @ordered
	 */
	protected static final String REVIEW_TEAM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewTeam() <em>Review Team</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewTeam()
	 * @generated
	 * @ordered
	 */
	protected String reviewTeam = REVIEW_TEAM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getObjectives() <em>Objectives</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectives()
	 * @generated
	 * @ordered
	 */
	protected Objectives objectives;

	/**
	 * The cached value of the '{@link #getPractices() <em>Practices</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPractices()
	 * @generated
	 * @ordered
	 */
	protected Practices practices;

	/**
	 * The cached value of the '{@link #getFlows() <em>Flows</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlows()
	 * @generated
	 * @ordered
	 */
	protected EList<DataFlow> flows;

	/**
	 * The cached value of the '{@link #getSecurityGroups() <em>Security Groups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecurityGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<SecurityGroup> securityGroups;

	/**
	 * The cached value of the '{@link #getPrincipals() <em>Principals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrincipals()
	 * @generated
	 * @ordered
	 */
	protected EList<Principal> principals;

	/**
	 * The cached value of the '{@link #getPolicies() <em>Policies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicies()
	 * @generated
	 * @ordered
	 */
	protected EList<Policy> policies;

	/**
	 * The cached value of the '{@link #getAlarms() <em>Alarms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlarms()
	 * @generated
	 * @ordered
	 */
	protected EList<Alarm> alarms;

	/**
	 * The cached value of the '{@link #getBudgets() <em>Budgets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBudgets()
	 * @generated
	 * @ordered
	 */
	protected EList<Budget> budgets;

	/**
	 * The cached value of the '{@link #getReview() <em>Review</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReview()
	 * @generated
	 * @ordered
	 */
	protected Review review;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WorkloadImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlumblinePackage.Literals.WORKLOAD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Node> getNodes() {
		if (nodes == null) {
			nodes = new EObjectContainmentEList<Node>(Node.class, this, PlumblinePackage.WORKLOAD__NODES);
		}
		return nodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.WORKLOAD__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stage getStage() {
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(Stage newStage) {
		Stage oldStage = stage;
		stage = newStage == null ? STAGE_EDEFAULT : newStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.WORKLOAD__STAGE, oldStage, stage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Criticality getCriticality() {
		return criticality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCriticality(Criticality newCriticality) {
		Criticality oldCriticality = criticality;
		criticality = newCriticality == null ? CRITICALITY_EDEFAULT : newCriticality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.WORKLOAD__CRITICALITY, oldCriticality, criticality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(String newOwner) {
		String oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.WORKLOAD__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReviewTeam() {
		return reviewTeam;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewTeam(String newReviewTeam) {
		String oldReviewTeam = reviewTeam;
		reviewTeam = newReviewTeam;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.WORKLOAD__REVIEW_TEAM, oldReviewTeam, reviewTeam));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Objectives getObjectives() {
		return objectives;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetObjectives(Objectives newObjectives, NotificationChain msgs) {
		Objectives oldObjectives = objectives;
		objectives = newObjectives;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlumblinePackage.WORKLOAD__OBJECTIVES, oldObjectives, newObjectives);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObjectives(Objectives newObjectives) {
		if (newObjectives != objectives) {
			NotificationChain msgs = null;
			if (objectives != null)
				msgs = ((InternalEObject)objectives).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlumblinePackage.WORKLOAD__OBJECTIVES, null, msgs);
			if (newObjectives != null)
				msgs = ((InternalEObject)newObjectives).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlumblinePackage.WORKLOAD__OBJECTIVES, null, msgs);
			msgs = basicSetObjectives(newObjectives, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.WORKLOAD__OBJECTIVES, newObjectives, newObjectives));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Practices getPractices() {
		return practices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPractices(Practices newPractices, NotificationChain msgs) {
		Practices oldPractices = practices;
		practices = newPractices;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlumblinePackage.WORKLOAD__PRACTICES, oldPractices, newPractices);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPractices(Practices newPractices) {
		if (newPractices != practices) {
			NotificationChain msgs = null;
			if (practices != null)
				msgs = ((InternalEObject)practices).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlumblinePackage.WORKLOAD__PRACTICES, null, msgs);
			if (newPractices != null)
				msgs = ((InternalEObject)newPractices).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlumblinePackage.WORKLOAD__PRACTICES, null, msgs);
			msgs = basicSetPractices(newPractices, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.WORKLOAD__PRACTICES, newPractices, newPractices));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DataFlow> getFlows() {
		if (flows == null) {
			flows = new EObjectContainmentEList<DataFlow>(DataFlow.class, this, PlumblinePackage.WORKLOAD__FLOWS);
		}
		return flows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SecurityGroup> getSecurityGroups() {
		if (securityGroups == null) {
			securityGroups = new EObjectContainmentEList<SecurityGroup>(SecurityGroup.class, this, PlumblinePackage.WORKLOAD__SECURITY_GROUPS);
		}
		return securityGroups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Principal> getPrincipals() {
		if (principals == null) {
			principals = new EObjectContainmentEList<Principal>(Principal.class, this, PlumblinePackage.WORKLOAD__PRINCIPALS);
		}
		return principals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Policy> getPolicies() {
		if (policies == null) {
			policies = new EObjectContainmentEList<Policy>(Policy.class, this, PlumblinePackage.WORKLOAD__POLICIES);
		}
		return policies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Alarm> getAlarms() {
		if (alarms == null) {
			alarms = new EObjectContainmentEList<Alarm>(Alarm.class, this, PlumblinePackage.WORKLOAD__ALARMS);
		}
		return alarms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Budget> getBudgets() {
		if (budgets == null) {
			budgets = new EObjectContainmentEList<Budget>(Budget.class, this, PlumblinePackage.WORKLOAD__BUDGETS);
		}
		return budgets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Review getReview() {
		return review;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReview(Review newReview, NotificationChain msgs) {
		Review oldReview = review;
		review = newReview;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlumblinePackage.WORKLOAD__REVIEW, oldReview, newReview);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReview(Review newReview) {
		if (newReview != review) {
			NotificationChain msgs = null;
			if (review != null)
				msgs = ((InternalEObject)review).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PlumblinePackage.WORKLOAD__REVIEW, null, msgs);
			if (newReview != null)
				msgs = ((InternalEObject)newReview).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PlumblinePackage.WORKLOAD__REVIEW, null, msgs);
			msgs = basicSetReview(newReview, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.WORKLOAD__REVIEW, newReview, newReview));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlumblinePackage.WORKLOAD__NODES:
				return ((InternalEList<?>)getNodes()).basicRemove(otherEnd, msgs);
			case PlumblinePackage.WORKLOAD__OBJECTIVES:
				return basicSetObjectives(null, msgs);
			case PlumblinePackage.WORKLOAD__PRACTICES:
				return basicSetPractices(null, msgs);
			case PlumblinePackage.WORKLOAD__FLOWS:
				return ((InternalEList<?>)getFlows()).basicRemove(otherEnd, msgs);
			case PlumblinePackage.WORKLOAD__SECURITY_GROUPS:
				return ((InternalEList<?>)getSecurityGroups()).basicRemove(otherEnd, msgs);
			case PlumblinePackage.WORKLOAD__PRINCIPALS:
				return ((InternalEList<?>)getPrincipals()).basicRemove(otherEnd, msgs);
			case PlumblinePackage.WORKLOAD__POLICIES:
				return ((InternalEList<?>)getPolicies()).basicRemove(otherEnd, msgs);
			case PlumblinePackage.WORKLOAD__ALARMS:
				return ((InternalEList<?>)getAlarms()).basicRemove(otherEnd, msgs);
			case PlumblinePackage.WORKLOAD__BUDGETS:
				return ((InternalEList<?>)getBudgets()).basicRemove(otherEnd, msgs);
			case PlumblinePackage.WORKLOAD__REVIEW:
				return basicSetReview(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlumblinePackage.WORKLOAD__NODES:
				return getNodes();
			case PlumblinePackage.WORKLOAD__PURPOSE:
				return getPurpose();
			case PlumblinePackage.WORKLOAD__STAGE:
				return getStage();
			case PlumblinePackage.WORKLOAD__CRITICALITY:
				return getCriticality();
			case PlumblinePackage.WORKLOAD__OWNER:
				return getOwner();
			case PlumblinePackage.WORKLOAD__REVIEW_TEAM:
				return getReviewTeam();
			case PlumblinePackage.WORKLOAD__OBJECTIVES:
				return getObjectives();
			case PlumblinePackage.WORKLOAD__PRACTICES:
				return getPractices();
			case PlumblinePackage.WORKLOAD__FLOWS:
				return getFlows();
			case PlumblinePackage.WORKLOAD__SECURITY_GROUPS:
				return getSecurityGroups();
			case PlumblinePackage.WORKLOAD__PRINCIPALS:
				return getPrincipals();
			case PlumblinePackage.WORKLOAD__POLICIES:
				return getPolicies();
			case PlumblinePackage.WORKLOAD__ALARMS:
				return getAlarms();
			case PlumblinePackage.WORKLOAD__BUDGETS:
				return getBudgets();
			case PlumblinePackage.WORKLOAD__REVIEW:
				return getReview();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlumblinePackage.WORKLOAD__NODES:
				getNodes().clear();
				getNodes().addAll((Collection<? extends Node>)newValue);
				return;
			case PlumblinePackage.WORKLOAD__PURPOSE:
				setPurpose((String)newValue);
				return;
			case PlumblinePackage.WORKLOAD__STAGE:
				setStage((Stage)newValue);
				return;
			case PlumblinePackage.WORKLOAD__CRITICALITY:
				setCriticality((Criticality)newValue);
				return;
			case PlumblinePackage.WORKLOAD__OWNER:
				setOwner((String)newValue);
				return;
			case PlumblinePackage.WORKLOAD__REVIEW_TEAM:
				setReviewTeam((String)newValue);
				return;
			case PlumblinePackage.WORKLOAD__OBJECTIVES:
				setObjectives((Objectives)newValue);
				return;
			case PlumblinePackage.WORKLOAD__PRACTICES:
				setPractices((Practices)newValue);
				return;
			case PlumblinePackage.WORKLOAD__FLOWS:
				getFlows().clear();
				getFlows().addAll((Collection<? extends DataFlow>)newValue);
				return;
			case PlumblinePackage.WORKLOAD__SECURITY_GROUPS:
				getSecurityGroups().clear();
				getSecurityGroups().addAll((Collection<? extends SecurityGroup>)newValue);
				return;
			case PlumblinePackage.WORKLOAD__PRINCIPALS:
				getPrincipals().clear();
				getPrincipals().addAll((Collection<? extends Principal>)newValue);
				return;
			case PlumblinePackage.WORKLOAD__POLICIES:
				getPolicies().clear();
				getPolicies().addAll((Collection<? extends Policy>)newValue);
				return;
			case PlumblinePackage.WORKLOAD__ALARMS:
				getAlarms().clear();
				getAlarms().addAll((Collection<? extends Alarm>)newValue);
				return;
			case PlumblinePackage.WORKLOAD__BUDGETS:
				getBudgets().clear();
				getBudgets().addAll((Collection<? extends Budget>)newValue);
				return;
			case PlumblinePackage.WORKLOAD__REVIEW:
				setReview((Review)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PlumblinePackage.WORKLOAD__NODES:
				getNodes().clear();
				return;
			case PlumblinePackage.WORKLOAD__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case PlumblinePackage.WORKLOAD__STAGE:
				setStage(STAGE_EDEFAULT);
				return;
			case PlumblinePackage.WORKLOAD__CRITICALITY:
				setCriticality(CRITICALITY_EDEFAULT);
				return;
			case PlumblinePackage.WORKLOAD__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case PlumblinePackage.WORKLOAD__REVIEW_TEAM:
				setReviewTeam(REVIEW_TEAM_EDEFAULT);
				return;
			case PlumblinePackage.WORKLOAD__OBJECTIVES:
				setObjectives((Objectives)null);
				return;
			case PlumblinePackage.WORKLOAD__PRACTICES:
				setPractices((Practices)null);
				return;
			case PlumblinePackage.WORKLOAD__FLOWS:
				getFlows().clear();
				return;
			case PlumblinePackage.WORKLOAD__SECURITY_GROUPS:
				getSecurityGroups().clear();
				return;
			case PlumblinePackage.WORKLOAD__PRINCIPALS:
				getPrincipals().clear();
				return;
			case PlumblinePackage.WORKLOAD__POLICIES:
				getPolicies().clear();
				return;
			case PlumblinePackage.WORKLOAD__ALARMS:
				getAlarms().clear();
				return;
			case PlumblinePackage.WORKLOAD__BUDGETS:
				getBudgets().clear();
				return;
			case PlumblinePackage.WORKLOAD__REVIEW:
				setReview((Review)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PlumblinePackage.WORKLOAD__NODES:
				return nodes != null && !nodes.isEmpty();
			case PlumblinePackage.WORKLOAD__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case PlumblinePackage.WORKLOAD__STAGE:
				return stage != STAGE_EDEFAULT;
			case PlumblinePackage.WORKLOAD__CRITICALITY:
				return criticality != CRITICALITY_EDEFAULT;
			case PlumblinePackage.WORKLOAD__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
			case PlumblinePackage.WORKLOAD__REVIEW_TEAM:
				return REVIEW_TEAM_EDEFAULT == null ? reviewTeam != null : !REVIEW_TEAM_EDEFAULT.equals(reviewTeam);
			case PlumblinePackage.WORKLOAD__OBJECTIVES:
				return objectives != null;
			case PlumblinePackage.WORKLOAD__PRACTICES:
				return practices != null;
			case PlumblinePackage.WORKLOAD__FLOWS:
				return flows != null && !flows.isEmpty();
			case PlumblinePackage.WORKLOAD__SECURITY_GROUPS:
				return securityGroups != null && !securityGroups.isEmpty();
			case PlumblinePackage.WORKLOAD__PRINCIPALS:
				return principals != null && !principals.isEmpty();
			case PlumblinePackage.WORKLOAD__POLICIES:
				return policies != null && !policies.isEmpty();
			case PlumblinePackage.WORKLOAD__ALARMS:
				return alarms != null && !alarms.isEmpty();
			case PlumblinePackage.WORKLOAD__BUDGETS:
				return budgets != null && !budgets.isEmpty();
			case PlumblinePackage.WORKLOAD__REVIEW:
				return review != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == NodeContainer.class) {
			switch (derivedFeatureID) {
				case PlumblinePackage.WORKLOAD__NODES: return PlumblinePackage.NODE_CONTAINER__NODES;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == NodeContainer.class) {
			switch (baseFeatureID) {
				case PlumblinePackage.NODE_CONTAINER__NODES: return PlumblinePackage.WORKLOAD__NODES;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (purpose: ");
		result.append(purpose);
		result.append(", stage: ");
		result.append(stage);
		result.append(", criticality: ");
		result.append(criticality);
		result.append(", owner: ");
		result.append(owner);
		result.append(", reviewTeam: ");
		result.append(reviewTeam);
		result.append(')');
		return result.toString();
	}

} //WorkloadImpl
