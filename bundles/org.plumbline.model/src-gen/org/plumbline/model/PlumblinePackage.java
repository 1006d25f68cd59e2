/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * A cloud workload as an architect proposes it, precise enough for a Well-Architected review.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.PlumblineFactory
 * @model kind="package"
 * @generated
 */
public interface PlumblinePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://plumbline.org/model/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "plumbline";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PlumblinePackage eINSTANCE = org.plumbline.model.impl.PlumblinePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.ElementImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__NAME = 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__DESCRIPTION = 2;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ORIGIN = 3;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__PROPERTIES = 4;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.PropertyImpl <em>Property</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.PropertyImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getProperty()
	 * @generated
	 */
	int PROPERTY = 1;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.NodeContainerImpl <em>Node Container</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.NodeContainerImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getNodeContainer()
	 * @generated
	 */
	int NODE_CONTAINER = 2;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_CONTAINER__NODES = 0;

	/**
	 * The number of structural features of the '<em>Node Container</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_CONTAINER_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.WorkloadImpl <em>Workload</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.WorkloadImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getWorkload()
	 * @generated
	 */
	int WORKLOAD = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__ORIGIN = ELEMENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__PROPERTIES = ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__NODES = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__PURPOSE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__STAGE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Criticality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__CRITICALITY = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__OWNER = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Review Team</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__REVIEW_TEAM = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Objectives</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__OBJECTIVES = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Practices</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__PRACTICES = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Flows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__FLOWS = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Security Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__SECURITY_GROUPS = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Principals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__PRINCIPALS = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Policies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__POLICIES = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Alarms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__ALARMS = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Budgets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__BUDGETS = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Review</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD__REVIEW = ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Workload</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKLOAD_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.ObjectivesImpl <em>Objectives</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.ObjectivesImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getObjectives()
	 * @generated
	 */
	int OBJECTIVES = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVES__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVES__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVES__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVES__ORIGIN = ELEMENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVES__PROPERTIES = ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Availability Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVES__AVAILABILITY_PERCENT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Recovery Time Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVES__RECOVERY_TIME_MINUTES = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Recovery Point Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVES__RECOVERY_POINT_MINUTES = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Latency Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVES__LATENCY_MILLIS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Peak Requests Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVES__PEAK_REQUESTS_PER_SECOND = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Monthly Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVES__MONTHLY_BUDGET = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Data Residency</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVES__DATA_RESIDENCY = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Compliance Schemes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVES__COMPLIANCE_SCHEMES = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Objectives</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVES_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.PracticesImpl <em>Practices</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.PracticesImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getPractices()
	 * @generated
	 */
	int PRACTICES = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__ORIGIN = ELEMENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__PROPERTIES = ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Incident Response Plan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__INCIDENT_RESPONSE_PLAN = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Incident Contacts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__INCIDENT_CONTACTS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Incident Exercises</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__INCIDENT_EXERCISES = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Runbooks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__RUNBOOKS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Playbooks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__PLAYBOOKS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>On Call</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__ON_CALL = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Post Incident Reviews</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__POST_INCIDENT_REVIEWS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Infrastructure As Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__INFRASTRUCTURE_AS_CODE = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Code Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__CODE_REVIEW = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Automated Tests</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__AUTOMATED_TESTS = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Automated Deployment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__AUTOMATED_DEPLOYMENT = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Rollback Plan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__ROLLBACK_PLAN = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Patching</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__PATCHING = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Threat Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__THREAT_MODEL = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Access Reviews</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__ACCESS_REVIEWS = ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Multi Factor Authentication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__MULTI_FACTOR_AUTHENTICATION = ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Central Identity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__CENTRAL_IDENTITY = ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Data Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__DATA_CLASSIFICATION = ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Restore Tests</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__RESTORE_TESTS = ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Failover Tests</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__FAILOVER_TESTS = ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Fault Injection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__FAULT_INJECTION = ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Quota Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__QUOTA_REVIEW = ELEMENT_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Load Tests</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__LOAD_TESTS = ELEMENT_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Performance Baselines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__PERFORMANCE_BASELINES = ELEMENT_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Performance Reviews</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__PERFORMANCE_REVIEWS = ELEMENT_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Cost Ownership</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__COST_OWNERSHIP = ELEMENT_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Cost Allocation Tags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__COST_ALLOCATION_TAGS = ELEMENT_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Budget Alerts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__BUDGET_ALERTS = ELEMENT_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Commitment Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__COMMITMENT_REVIEW = ELEMENT_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Right Sizing Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__RIGHT_SIZING_REVIEW = ELEMENT_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Decommissioning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__DECOMMISSIONING = ELEMENT_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Sustainability Goals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__SUSTAINABILITY_GOALS = ELEMENT_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Data Retention</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__DATA_RETENTION = ELEMENT_FEATURE_COUNT + 32;

	/**
	 * The feature id for the '<em><b>Cost Estimate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__COST_ESTIMATE = ELEMENT_FEATURE_COUNT + 33;

	/**
	 * The feature id for the '<em><b>Unit Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__UNIT_COST = ELEMENT_FEATURE_COUNT + 34;

	/**
	 * The feature id for the '<em><b>Control Objectives</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__CONTROL_OBJECTIVES = ELEMENT_FEATURE_COUNT + 35;

	/**
	 * The feature id for the '<em><b>Penetration Tests</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__PENETRATION_TESTS = ELEMENT_FEATURE_COUNT + 36;

	/**
	 * The feature id for the '<em><b>Emergency Access</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__EMERGENCY_ACCESS = ELEMENT_FEATURE_COUNT + 37;

	/**
	 * The feature id for the '<em><b>Forensics</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__FORENSICS = ELEMENT_FEATURE_COUNT + 38;

	/**
	 * The feature id for the '<em><b>Quotas Aligned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__QUOTAS_ALIGNED = ELEMENT_FEATURE_COUNT + 39;

	/**
	 * The feature id for the '<em><b>Emergency Levers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__EMERGENCY_LEVERS = ELEMENT_FEATURE_COUNT + 40;

	/**
	 * The feature id for the '<em><b>Bulkheads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__BULKHEADS = ELEMENT_FEATURE_COUNT + 41;

	/**
	 * The feature id for the '<em><b>Game Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__GAME_DAYS = ELEMENT_FEATURE_COUNT + 42;

	/**
	 * The feature id for the '<em><b>Tested Requests Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__TESTED_REQUESTS_PER_SECOND = ELEMENT_FEATURE_COUNT + 43;

	/**
	 * The feature id for the '<em><b>Recovery Strategy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__RECOVERY_STRATEGY = ELEMENT_FEATURE_COUNT + 44;

	/**
	 * The feature id for the '<em><b>Automated Recovery</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__AUTOMATED_RECOVERY = ELEMENT_FEATURE_COUNT + 45;

	/**
	 * The feature id for the '<em><b>Data Plane Recovery</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__DATA_PLANE_RECOVERY = ELEMENT_FEATURE_COUNT + 46;

	/**
	 * The feature id for the '<em><b>Drift Detection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__DRIFT_DETECTION = ELEMENT_FEATURE_COUNT + 47;

	/**
	 * The feature id for the '<em><b>Version Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__VERSION_CONTROL = ELEMENT_FEATURE_COUNT + 48;

	/**
	 * The feature id for the '<em><b>Business Indicators</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__BUSINESS_INDICATORS = ELEMENT_FEATURE_COUNT + 49;

	/**
	 * The feature id for the '<em><b>Readiness Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__READINESS_REVIEW = ELEMENT_FEATURE_COUNT + 50;

	/**
	 * The feature id for the '<em><b>Support Plan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__SUPPORT_PLAN = ELEMENT_FEATURE_COUNT + 51;

	/**
	 * The feature id for the '<em><b>Event Priorities</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__EVENT_PRIORITIES = ELEMENT_FEATURE_COUNT + 52;

	/**
	 * The feature id for the '<em><b>Escalation Paths</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__ESCALATION_PATHS = ELEMENT_FEATURE_COUNT + 53;

	/**
	 * The feature id for the '<em><b>Customer Communication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__CUSTOMER_COMMUNICATION = ELEMENT_FEATURE_COUNT + 54;

	/**
	 * The feature id for the '<em><b>Knowledge Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__KNOWLEDGE_BASE = ELEMENT_FEATURE_COUNT + 55;

	/**
	 * The feature id for the '<em><b>Improvement Process</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__IMPROVEMENT_PROCESS = ELEMENT_FEATURE_COUNT + 56;

	/**
	 * The feature id for the '<em><b>Operations Goals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__OPERATIONS_GOALS = ELEMENT_FEATURE_COUNT + 57;

	/**
	 * The feature id for the '<em><b>Benchmarks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__BENCHMARKS = ELEMENT_FEATURE_COUNT + 58;

	/**
	 * The feature id for the '<em><b>Releases Per Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES__RELEASES_PER_MONTH = ELEMENT_FEATURE_COUNT + 59;

	/**
	 * The number of structural features of the '<em>Practices</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICES_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 60;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.NodeImpl <em>Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.NodeImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getNode()
	 * @generated
	 */
	int NODE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__ORIGIN = ELEMENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__PROPERTIES = ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Out Of Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__OUT_OF_SCOPE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__OUTGOING = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__INCOMING = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Environment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__ENVIRONMENT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.BoundaryImpl <em>Boundary</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.BoundaryImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getBoundary()
	 * @generated
	 */
	int BOUNDARY = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__ID = NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__DESCRIPTION = NODE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__ORIGIN = NODE__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__PROPERTIES = NODE__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Out Of Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__OUT_OF_SCOPE = NODE__OUT_OF_SCOPE;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__OUTGOING = NODE__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__INCOMING = NODE__INCOMING;

	/**
	 * The feature id for the '<em><b>Environment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__ENVIRONMENT = NODE__ENVIRONMENT;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY__NODES = NODE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Boundary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOUNDARY_FEATURE_COUNT = NODE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.AccountImpl <em>Account</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.AccountImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getAccount()
	 * @generated
	 */
	int ACCOUNT = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__ID = BOUNDARY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__NAME = BOUNDARY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__DESCRIPTION = BOUNDARY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__ORIGIN = BOUNDARY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__PROPERTIES = BOUNDARY__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Out Of Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__OUT_OF_SCOPE = BOUNDARY__OUT_OF_SCOPE;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__OUTGOING = BOUNDARY__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__INCOMING = BOUNDARY__INCOMING;

	/**
	 * The feature id for the '<em><b>Environment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__ENVIRONMENT = BOUNDARY__ENVIRONMENT;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__NODES = BOUNDARY__NODES;

	/**
	 * The feature id for the '<em><b>Account Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__ACCOUNT_ID = BOUNDARY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Root Protected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__ROOT_PROTECTED = BOUNDARY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Guardrails</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__GUARDRAILS = BOUNDARY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Trail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__TRAIL = BOUNDARY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Dedicated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__DEDICATED = BOUNDARY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Threat Detection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__THREAT_DETECTION = BOUNDARY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Configuration Recorded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__CONFIGURATION_RECORDED = BOUNDARY_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Account</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_FEATURE_COUNT = BOUNDARY_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.RegionImpl <em>Region</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.RegionImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getRegion()
	 * @generated
	 */
	int REGION = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION__ID = BOUNDARY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION__NAME = BOUNDARY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION__DESCRIPTION = BOUNDARY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION__ORIGIN = BOUNDARY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION__PROPERTIES = BOUNDARY__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Out Of Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION__OUT_OF_SCOPE = BOUNDARY__OUT_OF_SCOPE;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION__OUTGOING = BOUNDARY__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION__INCOMING = BOUNDARY__INCOMING;

	/**
	 * The feature id for the '<em><b>Environment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION__ENVIRONMENT = BOUNDARY__ENVIRONMENT;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION__NODES = BOUNDARY__NODES;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION__CODE = BOUNDARY_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Region</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION_FEATURE_COUNT = BOUNDARY_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.AvailabilityZoneImpl <em>Availability Zone</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.AvailabilityZoneImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getAvailabilityZone()
	 * @generated
	 */
	int AVAILABILITY_ZONE = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY_ZONE__ID = BOUNDARY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY_ZONE__NAME = BOUNDARY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY_ZONE__DESCRIPTION = BOUNDARY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY_ZONE__ORIGIN = BOUNDARY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY_ZONE__PROPERTIES = BOUNDARY__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Out Of Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY_ZONE__OUT_OF_SCOPE = BOUNDARY__OUT_OF_SCOPE;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY_ZONE__OUTGOING = BOUNDARY__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY_ZONE__INCOMING = BOUNDARY__INCOMING;

	/**
	 * The feature id for the '<em><b>Environment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY_ZONE__ENVIRONMENT = BOUNDARY__ENVIRONMENT;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY_ZONE__NODES = BOUNDARY__NODES;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY_ZONE__CODE = BOUNDARY_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Availability Zone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY_ZONE_FEATURE_COUNT = BOUNDARY_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.NetworkImpl <em>Network</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.NetworkImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getNetwork()
	 * @generated
	 */
	int NETWORK = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__ID = BOUNDARY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__NAME = BOUNDARY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__DESCRIPTION = BOUNDARY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__ORIGIN = BOUNDARY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__PROPERTIES = BOUNDARY__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Out Of Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__OUT_OF_SCOPE = BOUNDARY__OUT_OF_SCOPE;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__OUTGOING = BOUNDARY__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__INCOMING = BOUNDARY__INCOMING;

	/**
	 * The feature id for the '<em><b>Environment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__ENVIRONMENT = BOUNDARY__ENVIRONMENT;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__NODES = BOUNDARY__NODES;

	/**
	 * The feature id for the '<em><b>Cidr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__CIDR = BOUNDARY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Flow Logs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__FLOW_LOGS = BOUNDARY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Private Endpoints</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__PRIVATE_ENDPOINTS = BOUNDARY_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Network</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_FEATURE_COUNT = BOUNDARY_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.SubnetImpl <em>Subnet</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.SubnetImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getSubnet()
	 * @generated
	 */
	int SUBNET = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__ID = BOUNDARY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__NAME = BOUNDARY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__DESCRIPTION = BOUNDARY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__ORIGIN = BOUNDARY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__PROPERTIES = BOUNDARY__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Out Of Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__OUT_OF_SCOPE = BOUNDARY__OUT_OF_SCOPE;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__OUTGOING = BOUNDARY__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__INCOMING = BOUNDARY__INCOMING;

	/**
	 * The feature id for the '<em><b>Environment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__ENVIRONMENT = BOUNDARY__ENVIRONMENT;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__NODES = BOUNDARY__NODES;

	/**
	 * The feature id for the '<em><b>Cidr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__CIDR = BOUNDARY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Public Access</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__PUBLIC_ACCESS = BOUNDARY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__ZONE = BOUNDARY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Assigns Public Addresses</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET__ASSIGNS_PUBLIC_ADDRESSES = BOUNDARY_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Subnet</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBNET_FEATURE_COUNT = BOUNDARY_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.GroupImpl <em>Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.GroupImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getGroup()
	 * @generated
	 */
	int GROUP = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__ID = BOUNDARY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__NAME = BOUNDARY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__DESCRIPTION = BOUNDARY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__ORIGIN = BOUNDARY__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__PROPERTIES = BOUNDARY__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Out Of Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__OUT_OF_SCOPE = BOUNDARY__OUT_OF_SCOPE;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__OUTGOING = BOUNDARY__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__INCOMING = BOUNDARY__INCOMING;

	/**
	 * The feature id for the '<em><b>Environment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__ENVIRONMENT = BOUNDARY__ENVIRONMENT;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__NODES = BOUNDARY__NODES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__KIND = BOUNDARY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Cidr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__CIDR = BOUNDARY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_FEATURE_COUNT = BOUNDARY_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.ComponentImpl <em>Component</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.ComponentImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getComponent()
	 * @generated
	 */
	int COMPONENT = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__ID = NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__DESCRIPTION = NODE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__ORIGIN = NODE__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__PROPERTIES = NODE__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Out Of Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__OUT_OF_SCOPE = NODE__OUT_OF_SCOPE;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__OUTGOING = NODE__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__INCOMING = NODE__INCOMING;

	/**
	 * The feature id for the '<em><b>Environment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__ENVIRONMENT = NODE__ENVIRONMENT;

	/**
	 * The feature id for the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__SERVICE = NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Data Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__DATA_CLASS = NODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Internet Facing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__INTERNET_FACING = NODE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Authentication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__AUTHENTICATION = NODE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Encrypted At Rest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__ENCRYPTED_AT_REST = NODE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Customer Managed Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__CUSTOMER_MANAGED_KEY = NODE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Encrypted In Transit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__ENCRYPTED_IN_TRANSIT = NODE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Plain Text Secrets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__PLAIN_TEXT_SECRETS = NODE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Principal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__PRINCIPAL = NODE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Security Groups</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__SECURITY_GROUPS = NODE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Logging</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__LOGGING = NODE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Metrics</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__METRICS = NODE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Tracing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__TRACING = NODE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Deployment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__DEPLOYMENT = NODE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Rollout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__ROLLOUT = NODE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Managed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__MANAGED = NODE_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Tagged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__TAGGED = NODE_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Multi Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__MULTI_ZONE = NODE_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Multi Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__MULTI_REGION = NODE_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__REPLICAS = NODE_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Min Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__MIN_REPLICAS = NODE_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Max Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__MAX_REPLICAS = NODE_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Zone Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__ZONE_COUNT = NODE_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Scaling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__SCALING = NODE_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Health Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__HEALTH_CHECK = NODE_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Deletion Protection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__DELETION_PROTECTION = NODE_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Quota Watched</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__QUOTA_WATCHED = NODE_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Availability Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__AVAILABILITY_PERCENT = NODE_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Recovery Time Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__RECOVERY_TIME_MINUTES = NODE_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Recovery Point Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__RECOVERY_POINT_MINUTES = NODE_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__SIZE = NODE_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Latency Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__LATENCY_MILLIS = NODE_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Max Requests Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__MAX_REQUESTS_PER_SECOND = NODE_FEATURE_COUNT + 32;

	/**
	 * The feature id for the '<em><b>Utilization Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__UTILIZATION_PERCENT = NODE_FEATURE_COUNT + 33;

	/**
	 * The feature id for the '<em><b>Load Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__LOAD_PATTERN = NODE_FEATURE_COUNT + 34;

	/**
	 * The feature id for the '<em><b>Pricing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__PRICING = NODE_FEATURE_COUNT + 35;

	/**
	 * The feature id for the '<em><b>Monthly Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__MONTHLY_COST = NODE_FEATURE_COUNT + 36;

	/**
	 * The feature id for the '<em><b>Quota Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__QUOTA_REPLICAS = NODE_FEATURE_COUNT + 37;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__OWNER = NODE_FEATURE_COUNT + 38;

	/**
	 * The feature id for the '<em><b>Own Network</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__OWN_NETWORK = NODE_FEATURE_COUNT + 39;

	/**
	 * The feature id for the '<em><b>Internal Encryption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT__INTERNAL_ENCRYPTION = NODE_FEATURE_COUNT + 40;

	/**
	 * The number of structural features of the '<em>Component</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPONENT_FEATURE_COUNT = NODE_FEATURE_COUNT + 41;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.ComputeImpl <em>Compute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.ComputeImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getCompute()
	 * @generated
	 */
	int COMPUTE = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__ID = COMPONENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__NAME = COMPONENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__DESCRIPTION = COMPONENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__ORIGIN = COMPONENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__PROPERTIES = COMPONENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Out Of Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__OUT_OF_SCOPE = COMPONENT__OUT_OF_SCOPE;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__OUTGOING = COMPONENT__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__INCOMING = COMPONENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Environment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__ENVIRONMENT = COMPONENT__ENVIRONMENT;

	/**
	 * The feature id for the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__SERVICE = COMPONENT__SERVICE;

	/**
	 * The feature id for the '<em><b>Data Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__DATA_CLASS = COMPONENT__DATA_CLASS;

	/**
	 * The feature id for the '<em><b>Internet Facing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__INTERNET_FACING = COMPONENT__INTERNET_FACING;

	/**
	 * The feature id for the '<em><b>Authentication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__AUTHENTICATION = COMPONENT__AUTHENTICATION;

	/**
	 * The feature id for the '<em><b>Encrypted At Rest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__ENCRYPTED_AT_REST = COMPONENT__ENCRYPTED_AT_REST;

	/**
	 * The feature id for the '<em><b>Customer Managed Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__CUSTOMER_MANAGED_KEY = COMPONENT__CUSTOMER_MANAGED_KEY;

	/**
	 * The feature id for the '<em><b>Encrypted In Transit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__ENCRYPTED_IN_TRANSIT = COMPONENT__ENCRYPTED_IN_TRANSIT;

	/**
	 * The feature id for the '<em><b>Plain Text Secrets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__PLAIN_TEXT_SECRETS = COMPONENT__PLAIN_TEXT_SECRETS;

	/**
	 * The feature id for the '<em><b>Principal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__PRINCIPAL = COMPONENT__PRINCIPAL;

	/**
	 * The feature id for the '<em><b>Security Groups</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__SECURITY_GROUPS = COMPONENT__SECURITY_GROUPS;

	/**
	 * The feature id for the '<em><b>Logging</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__LOGGING = COMPONENT__LOGGING;

	/**
	 * The feature id for the '<em><b>Metrics</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__METRICS = COMPONENT__METRICS;

	/**
	 * The feature id for the '<em><b>Tracing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__TRACING = COMPONENT__TRACING;

	/**
	 * The feature id for the '<em><b>Deployment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__DEPLOYMENT = COMPONENT__DEPLOYMENT;

	/**
	 * The feature id for the '<em><b>Rollout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__ROLLOUT = COMPONENT__ROLLOUT;

	/**
	 * The feature id for the '<em><b>Managed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__MANAGED = COMPONENT__MANAGED;

	/**
	 * The feature id for the '<em><b>Tagged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__TAGGED = COMPONENT__TAGGED;

	/**
	 * The feature id for the '<em><b>Multi Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__MULTI_ZONE = COMPONENT__MULTI_ZONE;

	/**
	 * The feature id for the '<em><b>Multi Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__MULTI_REGION = COMPONENT__MULTI_REGION;

	/**
	 * The feature id for the '<em><b>Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__REPLICAS = COMPONENT__REPLICAS;

	/**
	 * The feature id for the '<em><b>Min Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__MIN_REPLICAS = COMPONENT__MIN_REPLICAS;

	/**
	 * The feature id for the '<em><b>Max Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__MAX_REPLICAS = COMPONENT__MAX_REPLICAS;

	/**
	 * The feature id for the '<em><b>Zone Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__ZONE_COUNT = COMPONENT__ZONE_COUNT;

	/**
	 * The feature id for the '<em><b>Scaling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__SCALING = COMPONENT__SCALING;

	/**
	 * The feature id for the '<em><b>Health Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__HEALTH_CHECK = COMPONENT__HEALTH_CHECK;

	/**
	 * The feature id for the '<em><b>Deletion Protection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__DELETION_PROTECTION = COMPONENT__DELETION_PROTECTION;

	/**
	 * The feature id for the '<em><b>Quota Watched</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__QUOTA_WATCHED = COMPONENT__QUOTA_WATCHED;

	/**
	 * The feature id for the '<em><b>Availability Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__AVAILABILITY_PERCENT = COMPONENT__AVAILABILITY_PERCENT;

	/**
	 * The feature id for the '<em><b>Recovery Time Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__RECOVERY_TIME_MINUTES = COMPONENT__RECOVERY_TIME_MINUTES;

	/**
	 * The feature id for the '<em><b>Recovery Point Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__RECOVERY_POINT_MINUTES = COMPONENT__RECOVERY_POINT_MINUTES;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__SIZE = COMPONENT__SIZE;

	/**
	 * The feature id for the '<em><b>Latency Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__LATENCY_MILLIS = COMPONENT__LATENCY_MILLIS;

	/**
	 * The feature id for the '<em><b>Max Requests Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__MAX_REQUESTS_PER_SECOND = COMPONENT__MAX_REQUESTS_PER_SECOND;

	/**
	 * The feature id for the '<em><b>Utilization Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__UTILIZATION_PERCENT = COMPONENT__UTILIZATION_PERCENT;

	/**
	 * The feature id for the '<em><b>Load Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__LOAD_PATTERN = COMPONENT__LOAD_PATTERN;

	/**
	 * The feature id for the '<em><b>Pricing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__PRICING = COMPONENT__PRICING;

	/**
	 * The feature id for the '<em><b>Monthly Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__MONTHLY_COST = COMPONENT__MONTHLY_COST;

	/**
	 * The feature id for the '<em><b>Quota Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__QUOTA_REPLICAS = COMPONENT__QUOTA_REPLICAS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__OWNER = COMPONENT__OWNER;

	/**
	 * The feature id for the '<em><b>Own Network</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__OWN_NETWORK = COMPONENT__OWN_NETWORK;

	/**
	 * The feature id for the '<em><b>Internal Encryption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__INTERNAL_ENCRYPTION = COMPONENT__INTERNAL_ENCRYPTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__KIND = COMPONENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Runtime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__RUNTIME = COMPONENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Runtime Supported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__RUNTIME_SUPPORTED = COMPONENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Architecture</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__ARCHITECTURE = COMPONENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Virtual Cpus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__VIRTUAL_CPUS = COMPONENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Memory Megabytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__MEMORY_MEGABYTES = COMPONENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Timeout Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__TIMEOUT_SECONDS = COMPONENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Reserved Concurrency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__RESERVED_CONCURRENCY = COMPONENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Dead Letter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__DEAD_LETTER = COMPONENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Session State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__SESSION_STATE = COMPONENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Metadata Tokens</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__METADATA_TOKENS = COMPONENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Privileged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__PRIVILEGED = COMPONENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Public Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__PUBLIC_ADDRESS = COMPONENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Interruptible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__INTERRUPTIBLE = COMPONENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Hardened Image</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__HARDENED_IMAGE = COMPONENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Key Pair</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__KEY_PAIR = COMPONENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Immutable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__IMMUTABLE = COMPONENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Root User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__ROOT_USER = COMPONENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Host Network</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__HOST_NETWORK = COMPONENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Read Only Root</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__READ_ONLY_ROOT = COMPONENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Self Healing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__SELF_HEALING = COMPONENT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Temporary Credentials</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__TEMPORARY_CREDENTIALS = COMPONENT_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Disk Bandwidth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__DISK_BANDWIDTH = COMPONENT_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Automatic Upgrades</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE__AUTOMATIC_UPGRADES = COMPONENT_FEATURE_COUNT + 23;

	/**
	 * The number of structural features of the '<em>Compute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPUTE_FEATURE_COUNT = COMPONENT_FEATURE_COUNT + 24;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.DataStoreImpl <em>Data Store</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.DataStoreImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getDataStore()
	 * @generated
	 */
	int DATA_STORE = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__ID = COMPONENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__NAME = COMPONENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__DESCRIPTION = COMPONENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__ORIGIN = COMPONENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__PROPERTIES = COMPONENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Out Of Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__OUT_OF_SCOPE = COMPONENT__OUT_OF_SCOPE;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__OUTGOING = COMPONENT__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__INCOMING = COMPONENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Environment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__ENVIRONMENT = COMPONENT__ENVIRONMENT;

	/**
	 * The feature id for the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__SERVICE = COMPONENT__SERVICE;

	/**
	 * The feature id for the '<em><b>Data Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__DATA_CLASS = COMPONENT__DATA_CLASS;

	/**
	 * The feature id for the '<em><b>Internet Facing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__INTERNET_FACING = COMPONENT__INTERNET_FACING;

	/**
	 * The feature id for the '<em><b>Authentication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__AUTHENTICATION = COMPONENT__AUTHENTICATION;

	/**
	 * The feature id for the '<em><b>Encrypted At Rest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__ENCRYPTED_AT_REST = COMPONENT__ENCRYPTED_AT_REST;

	/**
	 * The feature id for the '<em><b>Customer Managed Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__CUSTOMER_MANAGED_KEY = COMPONENT__CUSTOMER_MANAGED_KEY;

	/**
	 * The feature id for the '<em><b>Encrypted In Transit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__ENCRYPTED_IN_TRANSIT = COMPONENT__ENCRYPTED_IN_TRANSIT;

	/**
	 * The feature id for the '<em><b>Plain Text Secrets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__PLAIN_TEXT_SECRETS = COMPONENT__PLAIN_TEXT_SECRETS;

	/**
	 * The feature id for the '<em><b>Principal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__PRINCIPAL = COMPONENT__PRINCIPAL;

	/**
	 * The feature id for the '<em><b>Security Groups</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__SECURITY_GROUPS = COMPONENT__SECURITY_GROUPS;

	/**
	 * The feature id for the '<em><b>Logging</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__LOGGING = COMPONENT__LOGGING;

	/**
	 * The feature id for the '<em><b>Metrics</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__METRICS = COMPONENT__METRICS;

	/**
	 * The feature id for the '<em><b>Tracing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__TRACING = COMPONENT__TRACING;

	/**
	 * The feature id for the '<em><b>Deployment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__DEPLOYMENT = COMPONENT__DEPLOYMENT;

	/**
	 * The feature id for the '<em><b>Rollout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__ROLLOUT = COMPONENT__ROLLOUT;

	/**
	 * The feature id for the '<em><b>Managed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__MANAGED = COMPONENT__MANAGED;

	/**
	 * The feature id for the '<em><b>Tagged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__TAGGED = COMPONENT__TAGGED;

	/**
	 * The feature id for the '<em><b>Multi Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__MULTI_ZONE = COMPONENT__MULTI_ZONE;

	/**
	 * The feature id for the '<em><b>Multi Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__MULTI_REGION = COMPONENT__MULTI_REGION;

	/**
	 * The feature id for the '<em><b>Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__REPLICAS = COMPONENT__REPLICAS;

	/**
	 * The feature id for the '<em><b>Min Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__MIN_REPLICAS = COMPONENT__MIN_REPLICAS;

	/**
	 * The feature id for the '<em><b>Max Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__MAX_REPLICAS = COMPONENT__MAX_REPLICAS;

	/**
	 * The feature id for the '<em><b>Zone Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__ZONE_COUNT = COMPONENT__ZONE_COUNT;

	/**
	 * The feature id for the '<em><b>Scaling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__SCALING = COMPONENT__SCALING;

	/**
	 * The feature id for the '<em><b>Health Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__HEALTH_CHECK = COMPONENT__HEALTH_CHECK;

	/**
	 * The feature id for the '<em><b>Deletion Protection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__DELETION_PROTECTION = COMPONENT__DELETION_PROTECTION;

	/**
	 * The feature id for the '<em><b>Quota Watched</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__QUOTA_WATCHED = COMPONENT__QUOTA_WATCHED;

	/**
	 * The feature id for the '<em><b>Availability Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__AVAILABILITY_PERCENT = COMPONENT__AVAILABILITY_PERCENT;

	/**
	 * The feature id for the '<em><b>Recovery Time Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__RECOVERY_TIME_MINUTES = COMPONENT__RECOVERY_TIME_MINUTES;

	/**
	 * The feature id for the '<em><b>Recovery Point Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__RECOVERY_POINT_MINUTES = COMPONENT__RECOVERY_POINT_MINUTES;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__SIZE = COMPONENT__SIZE;

	/**
	 * The feature id for the '<em><b>Latency Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__LATENCY_MILLIS = COMPONENT__LATENCY_MILLIS;

	/**
	 * The feature id for the '<em><b>Max Requests Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__MAX_REQUESTS_PER_SECOND = COMPONENT__MAX_REQUESTS_PER_SECOND;

	/**
	 * The feature id for the '<em><b>Utilization Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__UTILIZATION_PERCENT = COMPONENT__UTILIZATION_PERCENT;

	/**
	 * The feature id for the '<em><b>Load Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__LOAD_PATTERN = COMPONENT__LOAD_PATTERN;

	/**
	 * The feature id for the '<em><b>Pricing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__PRICING = COMPONENT__PRICING;

	/**
	 * The feature id for the '<em><b>Monthly Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__MONTHLY_COST = COMPONENT__MONTHLY_COST;

	/**
	 * The feature id for the '<em><b>Quota Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__QUOTA_REPLICAS = COMPONENT__QUOTA_REPLICAS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__OWNER = COMPONENT__OWNER;

	/**
	 * The feature id for the '<em><b>Own Network</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__OWN_NETWORK = COMPONENT__OWN_NETWORK;

	/**
	 * The feature id for the '<em><b>Internal Encryption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__INTERNAL_ENCRYPTION = COMPONENT__INTERNAL_ENCRYPTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__KIND = COMPONENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Engine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__ENGINE = COMPONENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Engine Supported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__ENGINE_SUPPORTED = COMPONENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Storage Gigabytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__STORAGE_GIGABYTES = COMPONENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Read Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__READ_REPLICAS = COMPONENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Backup</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__BACKUP = COMPONENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Backup Retention Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__BACKUP_RETENTION_DAYS = COMPONENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Point In Time Recovery</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__POINT_IN_TIME_RECOVERY = COMPONENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Cross Region Backup</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__CROSS_REGION_BACKUP = COMPONENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Versioning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__VERSIONING = COMPONENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Storage Autoscaling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__STORAGE_AUTOSCALING = COMPONENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Automatic Upgrades</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__AUTOMATIC_UPGRADES = COMPONENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Public Access Blocked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__PUBLIC_ACCESS_BLOCKED = COMPONENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Lifecycle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__LIFECYCLE = COMPONENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Read Share Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__READ_SHARE_PERCENT = COMPONENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Storage Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__STORAGE_CLASS = COMPONENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Access Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__ACCESS_PATTERN = COMPONENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Recreatable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__RECREATABLE = COMPONENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Version Expiry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__VERSION_EXPIRY = COMPONENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Write Once</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__WRITE_ONCE = COMPONENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Cross Account Backup</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__CROSS_ACCOUNT_BACKUP = COMPONENT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Maintenance Window</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE__MAINTENANCE_WINDOW = COMPONENT_FEATURE_COUNT + 21;

	/**
	 * The number of structural features of the '<em>Data Store</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_STORE_FEATURE_COUNT = COMPONENT_FEATURE_COUNT + 22;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.MessagingImpl <em>Messaging</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.MessagingImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getMessaging()
	 * @generated
	 */
	int MESSAGING = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__ID = COMPONENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__NAME = COMPONENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__DESCRIPTION = COMPONENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__ORIGIN = COMPONENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__PROPERTIES = COMPONENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Out Of Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__OUT_OF_SCOPE = COMPONENT__OUT_OF_SCOPE;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__OUTGOING = COMPONENT__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__INCOMING = COMPONENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Environment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__ENVIRONMENT = COMPONENT__ENVIRONMENT;

	/**
	 * The feature id for the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__SERVICE = COMPONENT__SERVICE;

	/**
	 * The feature id for the '<em><b>Data Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__DATA_CLASS = COMPONENT__DATA_CLASS;

	/**
	 * The feature id for the '<em><b>Internet Facing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__INTERNET_FACING = COMPONENT__INTERNET_FACING;

	/**
	 * The feature id for the '<em><b>Authentication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__AUTHENTICATION = COMPONENT__AUTHENTICATION;

	/**
	 * The feature id for the '<em><b>Encrypted At Rest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__ENCRYPTED_AT_REST = COMPONENT__ENCRYPTED_AT_REST;

	/**
	 * The feature id for the '<em><b>Customer Managed Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__CUSTOMER_MANAGED_KEY = COMPONENT__CUSTOMER_MANAGED_KEY;

	/**
	 * The feature id for the '<em><b>Encrypted In Transit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__ENCRYPTED_IN_TRANSIT = COMPONENT__ENCRYPTED_IN_TRANSIT;

	/**
	 * The feature id for the '<em><b>Plain Text Secrets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__PLAIN_TEXT_SECRETS = COMPONENT__PLAIN_TEXT_SECRETS;

	/**
	 * The feature id for the '<em><b>Principal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__PRINCIPAL = COMPONENT__PRINCIPAL;

	/**
	 * The feature id for the '<em><b>Security Groups</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__SECURITY_GROUPS = COMPONENT__SECURITY_GROUPS;

	/**
	 * The feature id for the '<em><b>Logging</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__LOGGING = COMPONENT__LOGGING;

	/**
	 * The feature id for the '<em><b>Metrics</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__METRICS = COMPONENT__METRICS;

	/**
	 * The feature id for the '<em><b>Tracing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__TRACING = COMPONENT__TRACING;

	/**
	 * The feature id for the '<em><b>Deployment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__DEPLOYMENT = COMPONENT__DEPLOYMENT;

	/**
	 * The feature id for the '<em><b>Rollout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__ROLLOUT = COMPONENT__ROLLOUT;

	/**
	 * The feature id for the '<em><b>Managed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__MANAGED = COMPONENT__MANAGED;

	/**
	 * The feature id for the '<em><b>Tagged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__TAGGED = COMPONENT__TAGGED;

	/**
	 * The feature id for the '<em><b>Multi Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__MULTI_ZONE = COMPONENT__MULTI_ZONE;

	/**
	 * The feature id for the '<em><b>Multi Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__MULTI_REGION = COMPONENT__MULTI_REGION;

	/**
	 * The feature id for the '<em><b>Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__REPLICAS = COMPONENT__REPLICAS;

	/**
	 * The feature id for the '<em><b>Min Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__MIN_REPLICAS = COMPONENT__MIN_REPLICAS;

	/**
	 * The feature id for the '<em><b>Max Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__MAX_REPLICAS = COMPONENT__MAX_REPLICAS;

	/**
	 * The feature id for the '<em><b>Zone Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__ZONE_COUNT = COMPONENT__ZONE_COUNT;

	/**
	 * The feature id for the '<em><b>Scaling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__SCALING = COMPONENT__SCALING;

	/**
	 * The feature id for the '<em><b>Health Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__HEALTH_CHECK = COMPONENT__HEALTH_CHECK;

	/**
	 * The feature id for the '<em><b>Deletion Protection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__DELETION_PROTECTION = COMPONENT__DELETION_PROTECTION;

	/**
	 * The feature id for the '<em><b>Quota Watched</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__QUOTA_WATCHED = COMPONENT__QUOTA_WATCHED;

	/**
	 * The feature id for the '<em><b>Availability Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__AVAILABILITY_PERCENT = COMPONENT__AVAILABILITY_PERCENT;

	/**
	 * The feature id for the '<em><b>Recovery Time Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__RECOVERY_TIME_MINUTES = COMPONENT__RECOVERY_TIME_MINUTES;

	/**
	 * The feature id for the '<em><b>Recovery Point Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__RECOVERY_POINT_MINUTES = COMPONENT__RECOVERY_POINT_MINUTES;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__SIZE = COMPONENT__SIZE;

	/**
	 * The feature id for the '<em><b>Latency Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__LATENCY_MILLIS = COMPONENT__LATENCY_MILLIS;

	/**
	 * The feature id for the '<em><b>Max Requests Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__MAX_REQUESTS_PER_SECOND = COMPONENT__MAX_REQUESTS_PER_SECOND;

	/**
	 * The feature id for the '<em><b>Utilization Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__UTILIZATION_PERCENT = COMPONENT__UTILIZATION_PERCENT;

	/**
	 * The feature id for the '<em><b>Load Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__LOAD_PATTERN = COMPONENT__LOAD_PATTERN;

	/**
	 * The feature id for the '<em><b>Pricing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__PRICING = COMPONENT__PRICING;

	/**
	 * The feature id for the '<em><b>Monthly Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__MONTHLY_COST = COMPONENT__MONTHLY_COST;

	/**
	 * The feature id for the '<em><b>Quota Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__QUOTA_REPLICAS = COMPONENT__QUOTA_REPLICAS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__OWNER = COMPONENT__OWNER;

	/**
	 * The feature id for the '<em><b>Own Network</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__OWN_NETWORK = COMPONENT__OWN_NETWORK;

	/**
	 * The feature id for the '<em><b>Internal Encryption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__INTERNAL_ENCRYPTION = COMPONENT__INTERNAL_ENCRYPTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__KIND = COMPONENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Dead Letter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__DEAD_LETTER = COMPONENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Retention Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__RETENTION_HOURS = COMPONENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Ordered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__ORDERED = COMPONENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Max Receives</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__MAX_RECEIVES = COMPONENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Bounded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__BOUNDED = COMPONENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Partitions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING__PARTITIONS = COMPONENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Messaging</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGING_FEATURE_COUNT = COMPONENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.NetworkEntryImpl <em>Network Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.NetworkEntryImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getNetworkEntry()
	 * @generated
	 */
	int NETWORK_ENTRY = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__ID = COMPONENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__NAME = COMPONENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__DESCRIPTION = COMPONENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__ORIGIN = COMPONENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__PROPERTIES = COMPONENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Out Of Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__OUT_OF_SCOPE = COMPONENT__OUT_OF_SCOPE;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__OUTGOING = COMPONENT__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__INCOMING = COMPONENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Environment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__ENVIRONMENT = COMPONENT__ENVIRONMENT;

	/**
	 * The feature id for the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__SERVICE = COMPONENT__SERVICE;

	/**
	 * The feature id for the '<em><b>Data Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__DATA_CLASS = COMPONENT__DATA_CLASS;

	/**
	 * The feature id for the '<em><b>Internet Facing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__INTERNET_FACING = COMPONENT__INTERNET_FACING;

	/**
	 * The feature id for the '<em><b>Authentication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__AUTHENTICATION = COMPONENT__AUTHENTICATION;

	/**
	 * The feature id for the '<em><b>Encrypted At Rest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__ENCRYPTED_AT_REST = COMPONENT__ENCRYPTED_AT_REST;

	/**
	 * The feature id for the '<em><b>Customer Managed Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__CUSTOMER_MANAGED_KEY = COMPONENT__CUSTOMER_MANAGED_KEY;

	/**
	 * The feature id for the '<em><b>Encrypted In Transit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__ENCRYPTED_IN_TRANSIT = COMPONENT__ENCRYPTED_IN_TRANSIT;

	/**
	 * The feature id for the '<em><b>Plain Text Secrets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__PLAIN_TEXT_SECRETS = COMPONENT__PLAIN_TEXT_SECRETS;

	/**
	 * The feature id for the '<em><b>Principal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__PRINCIPAL = COMPONENT__PRINCIPAL;

	/**
	 * The feature id for the '<em><b>Security Groups</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__SECURITY_GROUPS = COMPONENT__SECURITY_GROUPS;

	/**
	 * The feature id for the '<em><b>Logging</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__LOGGING = COMPONENT__LOGGING;

	/**
	 * The feature id for the '<em><b>Metrics</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__METRICS = COMPONENT__METRICS;

	/**
	 * The feature id for the '<em><b>Tracing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__TRACING = COMPONENT__TRACING;

	/**
	 * The feature id for the '<em><b>Deployment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__DEPLOYMENT = COMPONENT__DEPLOYMENT;

	/**
	 * The feature id for the '<em><b>Rollout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__ROLLOUT = COMPONENT__ROLLOUT;

	/**
	 * The feature id for the '<em><b>Managed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__MANAGED = COMPONENT__MANAGED;

	/**
	 * The feature id for the '<em><b>Tagged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__TAGGED = COMPONENT__TAGGED;

	/**
	 * The feature id for the '<em><b>Multi Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__MULTI_ZONE = COMPONENT__MULTI_ZONE;

	/**
	 * The feature id for the '<em><b>Multi Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__MULTI_REGION = COMPONENT__MULTI_REGION;

	/**
	 * The feature id for the '<em><b>Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__REPLICAS = COMPONENT__REPLICAS;

	/**
	 * The feature id for the '<em><b>Min Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__MIN_REPLICAS = COMPONENT__MIN_REPLICAS;

	/**
	 * The feature id for the '<em><b>Max Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__MAX_REPLICAS = COMPONENT__MAX_REPLICAS;

	/**
	 * The feature id for the '<em><b>Zone Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__ZONE_COUNT = COMPONENT__ZONE_COUNT;

	/**
	 * The feature id for the '<em><b>Scaling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__SCALING = COMPONENT__SCALING;

	/**
	 * The feature id for the '<em><b>Health Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__HEALTH_CHECK = COMPONENT__HEALTH_CHECK;

	/**
	 * The feature id for the '<em><b>Deletion Protection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__DELETION_PROTECTION = COMPONENT__DELETION_PROTECTION;

	/**
	 * The feature id for the '<em><b>Quota Watched</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__QUOTA_WATCHED = COMPONENT__QUOTA_WATCHED;

	/**
	 * The feature id for the '<em><b>Availability Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__AVAILABILITY_PERCENT = COMPONENT__AVAILABILITY_PERCENT;

	/**
	 * The feature id for the '<em><b>Recovery Time Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__RECOVERY_TIME_MINUTES = COMPONENT__RECOVERY_TIME_MINUTES;

	/**
	 * The feature id for the '<em><b>Recovery Point Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__RECOVERY_POINT_MINUTES = COMPONENT__RECOVERY_POINT_MINUTES;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__SIZE = COMPONENT__SIZE;

	/**
	 * The feature id for the '<em><b>Latency Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__LATENCY_MILLIS = COMPONENT__LATENCY_MILLIS;

	/**
	 * The feature id for the '<em><b>Max Requests Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__MAX_REQUESTS_PER_SECOND = COMPONENT__MAX_REQUESTS_PER_SECOND;

	/**
	 * The feature id for the '<em><b>Utilization Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__UTILIZATION_PERCENT = COMPONENT__UTILIZATION_PERCENT;

	/**
	 * The feature id for the '<em><b>Load Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__LOAD_PATTERN = COMPONENT__LOAD_PATTERN;

	/**
	 * The feature id for the '<em><b>Pricing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__PRICING = COMPONENT__PRICING;

	/**
	 * The feature id for the '<em><b>Monthly Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__MONTHLY_COST = COMPONENT__MONTHLY_COST;

	/**
	 * The feature id for the '<em><b>Quota Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__QUOTA_REPLICAS = COMPONENT__QUOTA_REPLICAS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__OWNER = COMPONENT__OWNER;

	/**
	 * The feature id for the '<em><b>Own Network</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__OWN_NETWORK = COMPONENT__OWN_NETWORK;

	/**
	 * The feature id for the '<em><b>Internal Encryption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__INTERNAL_ENCRYPTION = COMPONENT__INTERNAL_ENCRYPTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__KIND = COMPONENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Web Firewall</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__WEB_FIREWALL = COMPONENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Throttling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__THROTTLING = COMPONENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Cross Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__CROSS_ZONE = COMPONENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Caching</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__CACHING = COMPONENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Minimum Tls Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__MINIMUM_TLS_VERSION = COMPONENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Compression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__COMPRESSION = COMPONENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Connects</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__CONNECTS = COMPONENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__CONTRACT = COMPONENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Http Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__HTTP_VERSION = COMPONENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Certificate Renewal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__CERTIFICATE_RENEWAL = COMPONENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Refuses Malformed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__REFUSES_MALFORMED = COMPONENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Proves Itself</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY__PROVES_ITSELF = COMPONENT_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Network Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENTRY_FEATURE_COUNT = COMPONENT_FEATURE_COUNT + 13;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.IdentityImpl <em>Identity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.IdentityImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getIdentity()
	 * @generated
	 */
	int IDENTITY = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__ID = COMPONENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__NAME = COMPONENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__DESCRIPTION = COMPONENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__ORIGIN = COMPONENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__PROPERTIES = COMPONENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Out Of Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__OUT_OF_SCOPE = COMPONENT__OUT_OF_SCOPE;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__OUTGOING = COMPONENT__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__INCOMING = COMPONENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Environment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__ENVIRONMENT = COMPONENT__ENVIRONMENT;

	/**
	 * The feature id for the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__SERVICE = COMPONENT__SERVICE;

	/**
	 * The feature id for the '<em><b>Data Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__DATA_CLASS = COMPONENT__DATA_CLASS;

	/**
	 * The feature id for the '<em><b>Internet Facing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__INTERNET_FACING = COMPONENT__INTERNET_FACING;

	/**
	 * The feature id for the '<em><b>Authentication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__AUTHENTICATION = COMPONENT__AUTHENTICATION;

	/**
	 * The feature id for the '<em><b>Encrypted At Rest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__ENCRYPTED_AT_REST = COMPONENT__ENCRYPTED_AT_REST;

	/**
	 * The feature id for the '<em><b>Customer Managed Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__CUSTOMER_MANAGED_KEY = COMPONENT__CUSTOMER_MANAGED_KEY;

	/**
	 * The feature id for the '<em><b>Encrypted In Transit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__ENCRYPTED_IN_TRANSIT = COMPONENT__ENCRYPTED_IN_TRANSIT;

	/**
	 * The feature id for the '<em><b>Plain Text Secrets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__PLAIN_TEXT_SECRETS = COMPONENT__PLAIN_TEXT_SECRETS;

	/**
	 * The feature id for the '<em><b>Principal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__PRINCIPAL = COMPONENT__PRINCIPAL;

	/**
	 * The feature id for the '<em><b>Security Groups</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__SECURITY_GROUPS = COMPONENT__SECURITY_GROUPS;

	/**
	 * The feature id for the '<em><b>Logging</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__LOGGING = COMPONENT__LOGGING;

	/**
	 * The feature id for the '<em><b>Metrics</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__METRICS = COMPONENT__METRICS;

	/**
	 * The feature id for the '<em><b>Tracing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__TRACING = COMPONENT__TRACING;

	/**
	 * The feature id for the '<em><b>Deployment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__DEPLOYMENT = COMPONENT__DEPLOYMENT;

	/**
	 * The feature id for the '<em><b>Rollout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__ROLLOUT = COMPONENT__ROLLOUT;

	/**
	 * The feature id for the '<em><b>Managed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__MANAGED = COMPONENT__MANAGED;

	/**
	 * The feature id for the '<em><b>Tagged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__TAGGED = COMPONENT__TAGGED;

	/**
	 * The feature id for the '<em><b>Multi Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__MULTI_ZONE = COMPONENT__MULTI_ZONE;

	/**
	 * The feature id for the '<em><b>Multi Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__MULTI_REGION = COMPONENT__MULTI_REGION;

	/**
	 * The feature id for the '<em><b>Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__REPLICAS = COMPONENT__REPLICAS;

	/**
	 * The feature id for the '<em><b>Min Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__MIN_REPLICAS = COMPONENT__MIN_REPLICAS;

	/**
	 * The feature id for the '<em><b>Max Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__MAX_REPLICAS = COMPONENT__MAX_REPLICAS;

	/**
	 * The feature id for the '<em><b>Zone Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__ZONE_COUNT = COMPONENT__ZONE_COUNT;

	/**
	 * The feature id for the '<em><b>Scaling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__SCALING = COMPONENT__SCALING;

	/**
	 * The feature id for the '<em><b>Health Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__HEALTH_CHECK = COMPONENT__HEALTH_CHECK;

	/**
	 * The feature id for the '<em><b>Deletion Protection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__DELETION_PROTECTION = COMPONENT__DELETION_PROTECTION;

	/**
	 * The feature id for the '<em><b>Quota Watched</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__QUOTA_WATCHED = COMPONENT__QUOTA_WATCHED;

	/**
	 * The feature id for the '<em><b>Availability Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__AVAILABILITY_PERCENT = COMPONENT__AVAILABILITY_PERCENT;

	/**
	 * The feature id for the '<em><b>Recovery Time Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__RECOVERY_TIME_MINUTES = COMPONENT__RECOVERY_TIME_MINUTES;

	/**
	 * The feature id for the '<em><b>Recovery Point Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__RECOVERY_POINT_MINUTES = COMPONENT__RECOVERY_POINT_MINUTES;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__SIZE = COMPONENT__SIZE;

	/**
	 * The feature id for the '<em><b>Latency Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__LATENCY_MILLIS = COMPONENT__LATENCY_MILLIS;

	/**
	 * The feature id for the '<em><b>Max Requests Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__MAX_REQUESTS_PER_SECOND = COMPONENT__MAX_REQUESTS_PER_SECOND;

	/**
	 * The feature id for the '<em><b>Utilization Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__UTILIZATION_PERCENT = COMPONENT__UTILIZATION_PERCENT;

	/**
	 * The feature id for the '<em><b>Load Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__LOAD_PATTERN = COMPONENT__LOAD_PATTERN;

	/**
	 * The feature id for the '<em><b>Pricing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__PRICING = COMPONENT__PRICING;

	/**
	 * The feature id for the '<em><b>Monthly Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__MONTHLY_COST = COMPONENT__MONTHLY_COST;

	/**
	 * The feature id for the '<em><b>Quota Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__QUOTA_REPLICAS = COMPONENT__QUOTA_REPLICAS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__OWNER = COMPONENT__OWNER;

	/**
	 * The feature id for the '<em><b>Own Network</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__OWN_NETWORK = COMPONENT__OWN_NETWORK;

	/**
	 * The feature id for the '<em><b>Internal Encryption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__INTERNAL_ENCRYPTION = COMPONENT__INTERNAL_ENCRYPTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__KIND = COMPONENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Multi Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY__MULTI_FACTOR = COMPONENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Identity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTITY_FEATURE_COUNT = COMPONENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.SecretStoreImpl <em>Secret Store</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.SecretStoreImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getSecretStore()
	 * @generated
	 */
	int SECRET_STORE = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__ID = COMPONENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__NAME = COMPONENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__DESCRIPTION = COMPONENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__ORIGIN = COMPONENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__PROPERTIES = COMPONENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Out Of Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__OUT_OF_SCOPE = COMPONENT__OUT_OF_SCOPE;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__OUTGOING = COMPONENT__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__INCOMING = COMPONENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Environment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__ENVIRONMENT = COMPONENT__ENVIRONMENT;

	/**
	 * The feature id for the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__SERVICE = COMPONENT__SERVICE;

	/**
	 * The feature id for the '<em><b>Data Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__DATA_CLASS = COMPONENT__DATA_CLASS;

	/**
	 * The feature id for the '<em><b>Internet Facing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__INTERNET_FACING = COMPONENT__INTERNET_FACING;

	/**
	 * The feature id for the '<em><b>Authentication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__AUTHENTICATION = COMPONENT__AUTHENTICATION;

	/**
	 * The feature id for the '<em><b>Encrypted At Rest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__ENCRYPTED_AT_REST = COMPONENT__ENCRYPTED_AT_REST;

	/**
	 * The feature id for the '<em><b>Customer Managed Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__CUSTOMER_MANAGED_KEY = COMPONENT__CUSTOMER_MANAGED_KEY;

	/**
	 * The feature id for the '<em><b>Encrypted In Transit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__ENCRYPTED_IN_TRANSIT = COMPONENT__ENCRYPTED_IN_TRANSIT;

	/**
	 * The feature id for the '<em><b>Plain Text Secrets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__PLAIN_TEXT_SECRETS = COMPONENT__PLAIN_TEXT_SECRETS;

	/**
	 * The feature id for the '<em><b>Principal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__PRINCIPAL = COMPONENT__PRINCIPAL;

	/**
	 * The feature id for the '<em><b>Security Groups</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__SECURITY_GROUPS = COMPONENT__SECURITY_GROUPS;

	/**
	 * The feature id for the '<em><b>Logging</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__LOGGING = COMPONENT__LOGGING;

	/**
	 * The feature id for the '<em><b>Metrics</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__METRICS = COMPONENT__METRICS;

	/**
	 * The feature id for the '<em><b>Tracing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__TRACING = COMPONENT__TRACING;

	/**
	 * The feature id for the '<em><b>Deployment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__DEPLOYMENT = COMPONENT__DEPLOYMENT;

	/**
	 * The feature id for the '<em><b>Rollout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__ROLLOUT = COMPONENT__ROLLOUT;

	/**
	 * The feature id for the '<em><b>Managed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__MANAGED = COMPONENT__MANAGED;

	/**
	 * The feature id for the '<em><b>Tagged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__TAGGED = COMPONENT__TAGGED;

	/**
	 * The feature id for the '<em><b>Multi Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__MULTI_ZONE = COMPONENT__MULTI_ZONE;

	/**
	 * The feature id for the '<em><b>Multi Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__MULTI_REGION = COMPONENT__MULTI_REGION;

	/**
	 * The feature id for the '<em><b>Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__REPLICAS = COMPONENT__REPLICAS;

	/**
	 * The feature id for the '<em><b>Min Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__MIN_REPLICAS = COMPONENT__MIN_REPLICAS;

	/**
	 * The feature id for the '<em><b>Max Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__MAX_REPLICAS = COMPONENT__MAX_REPLICAS;

	/**
	 * The feature id for the '<em><b>Zone Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__ZONE_COUNT = COMPONENT__ZONE_COUNT;

	/**
	 * The feature id for the '<em><b>Scaling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__SCALING = COMPONENT__SCALING;

	/**
	 * The feature id for the '<em><b>Health Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__HEALTH_CHECK = COMPONENT__HEALTH_CHECK;

	/**
	 * The feature id for the '<em><b>Deletion Protection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__DELETION_PROTECTION = COMPONENT__DELETION_PROTECTION;

	/**
	 * The feature id for the '<em><b>Quota Watched</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__QUOTA_WATCHED = COMPONENT__QUOTA_WATCHED;

	/**
	 * The feature id for the '<em><b>Availability Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__AVAILABILITY_PERCENT = COMPONENT__AVAILABILITY_PERCENT;

	/**
	 * The feature id for the '<em><b>Recovery Time Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__RECOVERY_TIME_MINUTES = COMPONENT__RECOVERY_TIME_MINUTES;

	/**
	 * The feature id for the '<em><b>Recovery Point Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__RECOVERY_POINT_MINUTES = COMPONENT__RECOVERY_POINT_MINUTES;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__SIZE = COMPONENT__SIZE;

	/**
	 * The feature id for the '<em><b>Latency Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__LATENCY_MILLIS = COMPONENT__LATENCY_MILLIS;

	/**
	 * The feature id for the '<em><b>Max Requests Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__MAX_REQUESTS_PER_SECOND = COMPONENT__MAX_REQUESTS_PER_SECOND;

	/**
	 * The feature id for the '<em><b>Utilization Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__UTILIZATION_PERCENT = COMPONENT__UTILIZATION_PERCENT;

	/**
	 * The feature id for the '<em><b>Load Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__LOAD_PATTERN = COMPONENT__LOAD_PATTERN;

	/**
	 * The feature id for the '<em><b>Pricing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__PRICING = COMPONENT__PRICING;

	/**
	 * The feature id for the '<em><b>Monthly Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__MONTHLY_COST = COMPONENT__MONTHLY_COST;

	/**
	 * The feature id for the '<em><b>Quota Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__QUOTA_REPLICAS = COMPONENT__QUOTA_REPLICAS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__OWNER = COMPONENT__OWNER;

	/**
	 * The feature id for the '<em><b>Own Network</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__OWN_NETWORK = COMPONENT__OWN_NETWORK;

	/**
	 * The feature id for the '<em><b>Internal Encryption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__INTERNAL_ENCRYPTION = COMPONENT__INTERNAL_ENCRYPTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__KIND = COMPONENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Rotation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__ROTATION = COMPONENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Rotation Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE__ROTATION_DAYS = COMPONENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Secret Store</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRET_STORE_FEATURE_COUNT = COMPONENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.ObservabilityImpl <em>Observability</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.ObservabilityImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getObservability()
	 * @generated
	 */
	int OBSERVABILITY = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__ID = COMPONENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__NAME = COMPONENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__DESCRIPTION = COMPONENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__ORIGIN = COMPONENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__PROPERTIES = COMPONENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Out Of Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__OUT_OF_SCOPE = COMPONENT__OUT_OF_SCOPE;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__OUTGOING = COMPONENT__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__INCOMING = COMPONENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Environment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__ENVIRONMENT = COMPONENT__ENVIRONMENT;

	/**
	 * The feature id for the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__SERVICE = COMPONENT__SERVICE;

	/**
	 * The feature id for the '<em><b>Data Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__DATA_CLASS = COMPONENT__DATA_CLASS;

	/**
	 * The feature id for the '<em><b>Internet Facing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__INTERNET_FACING = COMPONENT__INTERNET_FACING;

	/**
	 * The feature id for the '<em><b>Authentication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__AUTHENTICATION = COMPONENT__AUTHENTICATION;

	/**
	 * The feature id for the '<em><b>Encrypted At Rest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__ENCRYPTED_AT_REST = COMPONENT__ENCRYPTED_AT_REST;

	/**
	 * The feature id for the '<em><b>Customer Managed Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__CUSTOMER_MANAGED_KEY = COMPONENT__CUSTOMER_MANAGED_KEY;

	/**
	 * The feature id for the '<em><b>Encrypted In Transit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__ENCRYPTED_IN_TRANSIT = COMPONENT__ENCRYPTED_IN_TRANSIT;

	/**
	 * The feature id for the '<em><b>Plain Text Secrets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__PLAIN_TEXT_SECRETS = COMPONENT__PLAIN_TEXT_SECRETS;

	/**
	 * The feature id for the '<em><b>Principal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__PRINCIPAL = COMPONENT__PRINCIPAL;

	/**
	 * The feature id for the '<em><b>Security Groups</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__SECURITY_GROUPS = COMPONENT__SECURITY_GROUPS;

	/**
	 * The feature id for the '<em><b>Logging</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__LOGGING = COMPONENT__LOGGING;

	/**
	 * The feature id for the '<em><b>Metrics</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__METRICS = COMPONENT__METRICS;

	/**
	 * The feature id for the '<em><b>Tracing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__TRACING = COMPONENT__TRACING;

	/**
	 * The feature id for the '<em><b>Deployment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__DEPLOYMENT = COMPONENT__DEPLOYMENT;

	/**
	 * The feature id for the '<em><b>Rollout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__ROLLOUT = COMPONENT__ROLLOUT;

	/**
	 * The feature id for the '<em><b>Managed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__MANAGED = COMPONENT__MANAGED;

	/**
	 * The feature id for the '<em><b>Tagged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__TAGGED = COMPONENT__TAGGED;

	/**
	 * The feature id for the '<em><b>Multi Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__MULTI_ZONE = COMPONENT__MULTI_ZONE;

	/**
	 * The feature id for the '<em><b>Multi Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__MULTI_REGION = COMPONENT__MULTI_REGION;

	/**
	 * The feature id for the '<em><b>Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__REPLICAS = COMPONENT__REPLICAS;

	/**
	 * The feature id for the '<em><b>Min Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__MIN_REPLICAS = COMPONENT__MIN_REPLICAS;

	/**
	 * The feature id for the '<em><b>Max Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__MAX_REPLICAS = COMPONENT__MAX_REPLICAS;

	/**
	 * The feature id for the '<em><b>Zone Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__ZONE_COUNT = COMPONENT__ZONE_COUNT;

	/**
	 * The feature id for the '<em><b>Scaling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__SCALING = COMPONENT__SCALING;

	/**
	 * The feature id for the '<em><b>Health Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__HEALTH_CHECK = COMPONENT__HEALTH_CHECK;

	/**
	 * The feature id for the '<em><b>Deletion Protection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__DELETION_PROTECTION = COMPONENT__DELETION_PROTECTION;

	/**
	 * The feature id for the '<em><b>Quota Watched</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__QUOTA_WATCHED = COMPONENT__QUOTA_WATCHED;

	/**
	 * The feature id for the '<em><b>Availability Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__AVAILABILITY_PERCENT = COMPONENT__AVAILABILITY_PERCENT;

	/**
	 * The feature id for the '<em><b>Recovery Time Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__RECOVERY_TIME_MINUTES = COMPONENT__RECOVERY_TIME_MINUTES;

	/**
	 * The feature id for the '<em><b>Recovery Point Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__RECOVERY_POINT_MINUTES = COMPONENT__RECOVERY_POINT_MINUTES;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__SIZE = COMPONENT__SIZE;

	/**
	 * The feature id for the '<em><b>Latency Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__LATENCY_MILLIS = COMPONENT__LATENCY_MILLIS;

	/**
	 * The feature id for the '<em><b>Max Requests Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__MAX_REQUESTS_PER_SECOND = COMPONENT__MAX_REQUESTS_PER_SECOND;

	/**
	 * The feature id for the '<em><b>Utilization Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__UTILIZATION_PERCENT = COMPONENT__UTILIZATION_PERCENT;

	/**
	 * The feature id for the '<em><b>Load Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__LOAD_PATTERN = COMPONENT__LOAD_PATTERN;

	/**
	 * The feature id for the '<em><b>Pricing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__PRICING = COMPONENT__PRICING;

	/**
	 * The feature id for the '<em><b>Monthly Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__MONTHLY_COST = COMPONENT__MONTHLY_COST;

	/**
	 * The feature id for the '<em><b>Quota Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__QUOTA_REPLICAS = COMPONENT__QUOTA_REPLICAS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__OWNER = COMPONENT__OWNER;

	/**
	 * The feature id for the '<em><b>Own Network</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__OWN_NETWORK = COMPONENT__OWN_NETWORK;

	/**
	 * The feature id for the '<em><b>Internal Encryption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__INTERNAL_ENCRYPTION = COMPONENT__INTERNAL_ENCRYPTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__KIND = COMPONENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Retention Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__RETENTION_DAYS = COMPONENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>All Regions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__ALL_REGIONS = COMPONENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Integrity Protected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__INTEGRITY_PROTECTED = COMPONENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Data Events</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__DATA_EVENTS = COMPONENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Watched</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY__WATCHED = COMPONENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Observability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABILITY_FEATURE_COUNT = COMPONENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.DeliveryPipelineImpl <em>Delivery Pipeline</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.DeliveryPipelineImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getDeliveryPipeline()
	 * @generated
	 */
	int DELIVERY_PIPELINE = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__ID = COMPONENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__NAME = COMPONENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__DESCRIPTION = COMPONENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__ORIGIN = COMPONENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__PROPERTIES = COMPONENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Out Of Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__OUT_OF_SCOPE = COMPONENT__OUT_OF_SCOPE;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__OUTGOING = COMPONENT__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__INCOMING = COMPONENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Environment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__ENVIRONMENT = COMPONENT__ENVIRONMENT;

	/**
	 * The feature id for the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__SERVICE = COMPONENT__SERVICE;

	/**
	 * The feature id for the '<em><b>Data Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__DATA_CLASS = COMPONENT__DATA_CLASS;

	/**
	 * The feature id for the '<em><b>Internet Facing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__INTERNET_FACING = COMPONENT__INTERNET_FACING;

	/**
	 * The feature id for the '<em><b>Authentication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__AUTHENTICATION = COMPONENT__AUTHENTICATION;

	/**
	 * The feature id for the '<em><b>Encrypted At Rest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__ENCRYPTED_AT_REST = COMPONENT__ENCRYPTED_AT_REST;

	/**
	 * The feature id for the '<em><b>Customer Managed Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__CUSTOMER_MANAGED_KEY = COMPONENT__CUSTOMER_MANAGED_KEY;

	/**
	 * The feature id for the '<em><b>Encrypted In Transit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__ENCRYPTED_IN_TRANSIT = COMPONENT__ENCRYPTED_IN_TRANSIT;

	/**
	 * The feature id for the '<em><b>Plain Text Secrets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__PLAIN_TEXT_SECRETS = COMPONENT__PLAIN_TEXT_SECRETS;

	/**
	 * The feature id for the '<em><b>Principal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__PRINCIPAL = COMPONENT__PRINCIPAL;

	/**
	 * The feature id for the '<em><b>Security Groups</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__SECURITY_GROUPS = COMPONENT__SECURITY_GROUPS;

	/**
	 * The feature id for the '<em><b>Logging</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__LOGGING = COMPONENT__LOGGING;

	/**
	 * The feature id for the '<em><b>Metrics</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__METRICS = COMPONENT__METRICS;

	/**
	 * The feature id for the '<em><b>Tracing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__TRACING = COMPONENT__TRACING;

	/**
	 * The feature id for the '<em><b>Deployment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__DEPLOYMENT = COMPONENT__DEPLOYMENT;

	/**
	 * The feature id for the '<em><b>Rollout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__ROLLOUT = COMPONENT__ROLLOUT;

	/**
	 * The feature id for the '<em><b>Managed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__MANAGED = COMPONENT__MANAGED;

	/**
	 * The feature id for the '<em><b>Tagged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__TAGGED = COMPONENT__TAGGED;

	/**
	 * The feature id for the '<em><b>Multi Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__MULTI_ZONE = COMPONENT__MULTI_ZONE;

	/**
	 * The feature id for the '<em><b>Multi Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__MULTI_REGION = COMPONENT__MULTI_REGION;

	/**
	 * The feature id for the '<em><b>Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__REPLICAS = COMPONENT__REPLICAS;

	/**
	 * The feature id for the '<em><b>Min Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__MIN_REPLICAS = COMPONENT__MIN_REPLICAS;

	/**
	 * The feature id for the '<em><b>Max Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__MAX_REPLICAS = COMPONENT__MAX_REPLICAS;

	/**
	 * The feature id for the '<em><b>Zone Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__ZONE_COUNT = COMPONENT__ZONE_COUNT;

	/**
	 * The feature id for the '<em><b>Scaling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__SCALING = COMPONENT__SCALING;

	/**
	 * The feature id for the '<em><b>Health Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__HEALTH_CHECK = COMPONENT__HEALTH_CHECK;

	/**
	 * The feature id for the '<em><b>Deletion Protection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__DELETION_PROTECTION = COMPONENT__DELETION_PROTECTION;

	/**
	 * The feature id for the '<em><b>Quota Watched</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__QUOTA_WATCHED = COMPONENT__QUOTA_WATCHED;

	/**
	 * The feature id for the '<em><b>Availability Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__AVAILABILITY_PERCENT = COMPONENT__AVAILABILITY_PERCENT;

	/**
	 * The feature id for the '<em><b>Recovery Time Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__RECOVERY_TIME_MINUTES = COMPONENT__RECOVERY_TIME_MINUTES;

	/**
	 * The feature id for the '<em><b>Recovery Point Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__RECOVERY_POINT_MINUTES = COMPONENT__RECOVERY_POINT_MINUTES;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__SIZE = COMPONENT__SIZE;

	/**
	 * The feature id for the '<em><b>Latency Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__LATENCY_MILLIS = COMPONENT__LATENCY_MILLIS;

	/**
	 * The feature id for the '<em><b>Max Requests Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__MAX_REQUESTS_PER_SECOND = COMPONENT__MAX_REQUESTS_PER_SECOND;

	/**
	 * The feature id for the '<em><b>Utilization Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__UTILIZATION_PERCENT = COMPONENT__UTILIZATION_PERCENT;

	/**
	 * The feature id for the '<em><b>Load Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__LOAD_PATTERN = COMPONENT__LOAD_PATTERN;

	/**
	 * The feature id for the '<em><b>Pricing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__PRICING = COMPONENT__PRICING;

	/**
	 * The feature id for the '<em><b>Monthly Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__MONTHLY_COST = COMPONENT__MONTHLY_COST;

	/**
	 * The feature id for the '<em><b>Quota Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__QUOTA_REPLICAS = COMPONENT__QUOTA_REPLICAS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__OWNER = COMPONENT__OWNER;

	/**
	 * The feature id for the '<em><b>Own Network</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__OWN_NETWORK = COMPONENT__OWN_NETWORK;

	/**
	 * The feature id for the '<em><b>Internal Encryption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__INTERNAL_ENCRYPTION = COMPONENT__INTERNAL_ENCRYPTION;

	/**
	 * The feature id for the '<em><b>Tests</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__TESTS = COMPONENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Approval</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__APPROVAL = COMPONENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Automatic Rollback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__AUTOMATIC_ROLLBACK = COMPONENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Security Scan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__SECURITY_SCAN = COMPONENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Signing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__SIGNING = COMPONENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Resilience Tests</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__RESILIENCE_TESTS = COMPONENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Environments</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE__ENVIRONMENTS = COMPONENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Delivery Pipeline</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_PIPELINE_FEATURE_COUNT = COMPONENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.ClientImpl <em>Client</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.ClientImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getClient()
	 * @generated
	 */
	int CLIENT = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__ID = COMPONENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__NAME = COMPONENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__DESCRIPTION = COMPONENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__ORIGIN = COMPONENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__PROPERTIES = COMPONENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Out Of Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__OUT_OF_SCOPE = COMPONENT__OUT_OF_SCOPE;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__OUTGOING = COMPONENT__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__INCOMING = COMPONENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Environment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__ENVIRONMENT = COMPONENT__ENVIRONMENT;

	/**
	 * The feature id for the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__SERVICE = COMPONENT__SERVICE;

	/**
	 * The feature id for the '<em><b>Data Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__DATA_CLASS = COMPONENT__DATA_CLASS;

	/**
	 * The feature id for the '<em><b>Internet Facing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__INTERNET_FACING = COMPONENT__INTERNET_FACING;

	/**
	 * The feature id for the '<em><b>Authentication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__AUTHENTICATION = COMPONENT__AUTHENTICATION;

	/**
	 * The feature id for the '<em><b>Encrypted At Rest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__ENCRYPTED_AT_REST = COMPONENT__ENCRYPTED_AT_REST;

	/**
	 * The feature id for the '<em><b>Customer Managed Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__CUSTOMER_MANAGED_KEY = COMPONENT__CUSTOMER_MANAGED_KEY;

	/**
	 * The feature id for the '<em><b>Encrypted In Transit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__ENCRYPTED_IN_TRANSIT = COMPONENT__ENCRYPTED_IN_TRANSIT;

	/**
	 * The feature id for the '<em><b>Plain Text Secrets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__PLAIN_TEXT_SECRETS = COMPONENT__PLAIN_TEXT_SECRETS;

	/**
	 * The feature id for the '<em><b>Principal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__PRINCIPAL = COMPONENT__PRINCIPAL;

	/**
	 * The feature id for the '<em><b>Security Groups</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__SECURITY_GROUPS = COMPONENT__SECURITY_GROUPS;

	/**
	 * The feature id for the '<em><b>Logging</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__LOGGING = COMPONENT__LOGGING;

	/**
	 * The feature id for the '<em><b>Metrics</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__METRICS = COMPONENT__METRICS;

	/**
	 * The feature id for the '<em><b>Tracing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__TRACING = COMPONENT__TRACING;

	/**
	 * The feature id for the '<em><b>Deployment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__DEPLOYMENT = COMPONENT__DEPLOYMENT;

	/**
	 * The feature id for the '<em><b>Rollout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__ROLLOUT = COMPONENT__ROLLOUT;

	/**
	 * The feature id for the '<em><b>Managed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__MANAGED = COMPONENT__MANAGED;

	/**
	 * The feature id for the '<em><b>Tagged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__TAGGED = COMPONENT__TAGGED;

	/**
	 * The feature id for the '<em><b>Multi Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__MULTI_ZONE = COMPONENT__MULTI_ZONE;

	/**
	 * The feature id for the '<em><b>Multi Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__MULTI_REGION = COMPONENT__MULTI_REGION;

	/**
	 * The feature id for the '<em><b>Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__REPLICAS = COMPONENT__REPLICAS;

	/**
	 * The feature id for the '<em><b>Min Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__MIN_REPLICAS = COMPONENT__MIN_REPLICAS;

	/**
	 * The feature id for the '<em><b>Max Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__MAX_REPLICAS = COMPONENT__MAX_REPLICAS;

	/**
	 * The feature id for the '<em><b>Zone Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__ZONE_COUNT = COMPONENT__ZONE_COUNT;

	/**
	 * The feature id for the '<em><b>Scaling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__SCALING = COMPONENT__SCALING;

	/**
	 * The feature id for the '<em><b>Health Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__HEALTH_CHECK = COMPONENT__HEALTH_CHECK;

	/**
	 * The feature id for the '<em><b>Deletion Protection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__DELETION_PROTECTION = COMPONENT__DELETION_PROTECTION;

	/**
	 * The feature id for the '<em><b>Quota Watched</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__QUOTA_WATCHED = COMPONENT__QUOTA_WATCHED;

	/**
	 * The feature id for the '<em><b>Availability Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__AVAILABILITY_PERCENT = COMPONENT__AVAILABILITY_PERCENT;

	/**
	 * The feature id for the '<em><b>Recovery Time Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__RECOVERY_TIME_MINUTES = COMPONENT__RECOVERY_TIME_MINUTES;

	/**
	 * The feature id for the '<em><b>Recovery Point Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__RECOVERY_POINT_MINUTES = COMPONENT__RECOVERY_POINT_MINUTES;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__SIZE = COMPONENT__SIZE;

	/**
	 * The feature id for the '<em><b>Latency Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__LATENCY_MILLIS = COMPONENT__LATENCY_MILLIS;

	/**
	 * The feature id for the '<em><b>Max Requests Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__MAX_REQUESTS_PER_SECOND = COMPONENT__MAX_REQUESTS_PER_SECOND;

	/**
	 * The feature id for the '<em><b>Utilization Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__UTILIZATION_PERCENT = COMPONENT__UTILIZATION_PERCENT;

	/**
	 * The feature id for the '<em><b>Load Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__LOAD_PATTERN = COMPONENT__LOAD_PATTERN;

	/**
	 * The feature id for the '<em><b>Pricing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__PRICING = COMPONENT__PRICING;

	/**
	 * The feature id for the '<em><b>Monthly Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__MONTHLY_COST = COMPONENT__MONTHLY_COST;

	/**
	 * The feature id for the '<em><b>Quota Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__QUOTA_REPLICAS = COMPONENT__QUOTA_REPLICAS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__OWNER = COMPONENT__OWNER;

	/**
	 * The feature id for the '<em><b>Own Network</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__OWN_NETWORK = COMPONENT__OWN_NETWORK;

	/**
	 * The feature id for the '<em><b>Internal Encryption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__INTERNAL_ENCRYPTION = COMPONENT__INTERNAL_ENCRYPTION;

	/**
	 * The feature id for the '<em><b>User Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__USER_COUNT = COMPONENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Area</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__AREA = COMPONENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Older Devices</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__OLDER_DEVICES = COMPONENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Experience Monitored</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT__EXPERIENCE_MONITORED = COMPONENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Client</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_FEATURE_COUNT = COMPONENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.ExternalSystemImpl <em>External System</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.ExternalSystemImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getExternalSystem()
	 * @generated
	 */
	int EXTERNAL_SYSTEM = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__ID = COMPONENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__NAME = COMPONENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__DESCRIPTION = COMPONENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__ORIGIN = COMPONENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__PROPERTIES = COMPONENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Out Of Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__OUT_OF_SCOPE = COMPONENT__OUT_OF_SCOPE;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__OUTGOING = COMPONENT__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__INCOMING = COMPONENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Environment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__ENVIRONMENT = COMPONENT__ENVIRONMENT;

	/**
	 * The feature id for the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__SERVICE = COMPONENT__SERVICE;

	/**
	 * The feature id for the '<em><b>Data Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__DATA_CLASS = COMPONENT__DATA_CLASS;

	/**
	 * The feature id for the '<em><b>Internet Facing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__INTERNET_FACING = COMPONENT__INTERNET_FACING;

	/**
	 * The feature id for the '<em><b>Authentication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__AUTHENTICATION = COMPONENT__AUTHENTICATION;

	/**
	 * The feature id for the '<em><b>Encrypted At Rest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__ENCRYPTED_AT_REST = COMPONENT__ENCRYPTED_AT_REST;

	/**
	 * The feature id for the '<em><b>Customer Managed Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__CUSTOMER_MANAGED_KEY = COMPONENT__CUSTOMER_MANAGED_KEY;

	/**
	 * The feature id for the '<em><b>Encrypted In Transit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__ENCRYPTED_IN_TRANSIT = COMPONENT__ENCRYPTED_IN_TRANSIT;

	/**
	 * The feature id for the '<em><b>Plain Text Secrets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__PLAIN_TEXT_SECRETS = COMPONENT__PLAIN_TEXT_SECRETS;

	/**
	 * The feature id for the '<em><b>Principal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__PRINCIPAL = COMPONENT__PRINCIPAL;

	/**
	 * The feature id for the '<em><b>Security Groups</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__SECURITY_GROUPS = COMPONENT__SECURITY_GROUPS;

	/**
	 * The feature id for the '<em><b>Logging</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__LOGGING = COMPONENT__LOGGING;

	/**
	 * The feature id for the '<em><b>Metrics</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__METRICS = COMPONENT__METRICS;

	/**
	 * The feature id for the '<em><b>Tracing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__TRACING = COMPONENT__TRACING;

	/**
	 * The feature id for the '<em><b>Deployment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__DEPLOYMENT = COMPONENT__DEPLOYMENT;

	/**
	 * The feature id for the '<em><b>Rollout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__ROLLOUT = COMPONENT__ROLLOUT;

	/**
	 * The feature id for the '<em><b>Managed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__MANAGED = COMPONENT__MANAGED;

	/**
	 * The feature id for the '<em><b>Tagged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__TAGGED = COMPONENT__TAGGED;

	/**
	 * The feature id for the '<em><b>Multi Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__MULTI_ZONE = COMPONENT__MULTI_ZONE;

	/**
	 * The feature id for the '<em><b>Multi Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__MULTI_REGION = COMPONENT__MULTI_REGION;

	/**
	 * The feature id for the '<em><b>Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__REPLICAS = COMPONENT__REPLICAS;

	/**
	 * The feature id for the '<em><b>Min Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__MIN_REPLICAS = COMPONENT__MIN_REPLICAS;

	/**
	 * The feature id for the '<em><b>Max Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__MAX_REPLICAS = COMPONENT__MAX_REPLICAS;

	/**
	 * The feature id for the '<em><b>Zone Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__ZONE_COUNT = COMPONENT__ZONE_COUNT;

	/**
	 * The feature id for the '<em><b>Scaling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__SCALING = COMPONENT__SCALING;

	/**
	 * The feature id for the '<em><b>Health Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__HEALTH_CHECK = COMPONENT__HEALTH_CHECK;

	/**
	 * The feature id for the '<em><b>Deletion Protection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__DELETION_PROTECTION = COMPONENT__DELETION_PROTECTION;

	/**
	 * The feature id for the '<em><b>Quota Watched</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__QUOTA_WATCHED = COMPONENT__QUOTA_WATCHED;

	/**
	 * The feature id for the '<em><b>Availability Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__AVAILABILITY_PERCENT = COMPONENT__AVAILABILITY_PERCENT;

	/**
	 * The feature id for the '<em><b>Recovery Time Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__RECOVERY_TIME_MINUTES = COMPONENT__RECOVERY_TIME_MINUTES;

	/**
	 * The feature id for the '<em><b>Recovery Point Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__RECOVERY_POINT_MINUTES = COMPONENT__RECOVERY_POINT_MINUTES;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__SIZE = COMPONENT__SIZE;

	/**
	 * The feature id for the '<em><b>Latency Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__LATENCY_MILLIS = COMPONENT__LATENCY_MILLIS;

	/**
	 * The feature id for the '<em><b>Max Requests Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__MAX_REQUESTS_PER_SECOND = COMPONENT__MAX_REQUESTS_PER_SECOND;

	/**
	 * The feature id for the '<em><b>Utilization Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__UTILIZATION_PERCENT = COMPONENT__UTILIZATION_PERCENT;

	/**
	 * The feature id for the '<em><b>Load Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__LOAD_PATTERN = COMPONENT__LOAD_PATTERN;

	/**
	 * The feature id for the '<em><b>Pricing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__PRICING = COMPONENT__PRICING;

	/**
	 * The feature id for the '<em><b>Monthly Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__MONTHLY_COST = COMPONENT__MONTHLY_COST;

	/**
	 * The feature id for the '<em><b>Quota Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__QUOTA_REPLICAS = COMPONENT__QUOTA_REPLICAS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__OWNER = COMPONENT__OWNER;

	/**
	 * The feature id for the '<em><b>Own Network</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__OWN_NETWORK = COMPONENT__OWN_NETWORK;

	/**
	 * The feature id for the '<em><b>Internal Encryption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__INTERNAL_ENCRYPTION = COMPONENT__INTERNAL_ENCRYPTION;

	/**
	 * The feature id for the '<em><b>Provider</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__PROVIDER = COMPONENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Contracted Availability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM__CONTRACTED_AVAILABILITY = COMPONENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>External System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTERNAL_SYSTEM_FEATURE_COUNT = COMPONENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.GenericComponentImpl <em>Generic Component</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.GenericComponentImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getGenericComponent()
	 * @generated
	 */
	int GENERIC_COMPONENT = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__ID = COMPONENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__NAME = COMPONENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__DESCRIPTION = COMPONENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__ORIGIN = COMPONENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__PROPERTIES = COMPONENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Out Of Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__OUT_OF_SCOPE = COMPONENT__OUT_OF_SCOPE;

	/**
	 * The feature id for the '<em><b>Outgoing</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__OUTGOING = COMPONENT__OUTGOING;

	/**
	 * The feature id for the '<em><b>Incoming</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__INCOMING = COMPONENT__INCOMING;

	/**
	 * The feature id for the '<em><b>Environment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__ENVIRONMENT = COMPONENT__ENVIRONMENT;

	/**
	 * The feature id for the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__SERVICE = COMPONENT__SERVICE;

	/**
	 * The feature id for the '<em><b>Data Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__DATA_CLASS = COMPONENT__DATA_CLASS;

	/**
	 * The feature id for the '<em><b>Internet Facing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__INTERNET_FACING = COMPONENT__INTERNET_FACING;

	/**
	 * The feature id for the '<em><b>Authentication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__AUTHENTICATION = COMPONENT__AUTHENTICATION;

	/**
	 * The feature id for the '<em><b>Encrypted At Rest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__ENCRYPTED_AT_REST = COMPONENT__ENCRYPTED_AT_REST;

	/**
	 * The feature id for the '<em><b>Customer Managed Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__CUSTOMER_MANAGED_KEY = COMPONENT__CUSTOMER_MANAGED_KEY;

	/**
	 * The feature id for the '<em><b>Encrypted In Transit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__ENCRYPTED_IN_TRANSIT = COMPONENT__ENCRYPTED_IN_TRANSIT;

	/**
	 * The feature id for the '<em><b>Plain Text Secrets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__PLAIN_TEXT_SECRETS = COMPONENT__PLAIN_TEXT_SECRETS;

	/**
	 * The feature id for the '<em><b>Principal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__PRINCIPAL = COMPONENT__PRINCIPAL;

	/**
	 * The feature id for the '<em><b>Security Groups</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__SECURITY_GROUPS = COMPONENT__SECURITY_GROUPS;

	/**
	 * The feature id for the '<em><b>Logging</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__LOGGING = COMPONENT__LOGGING;

	/**
	 * The feature id for the '<em><b>Metrics</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__METRICS = COMPONENT__METRICS;

	/**
	 * The feature id for the '<em><b>Tracing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__TRACING = COMPONENT__TRACING;

	/**
	 * The feature id for the '<em><b>Deployment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__DEPLOYMENT = COMPONENT__DEPLOYMENT;

	/**
	 * The feature id for the '<em><b>Rollout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__ROLLOUT = COMPONENT__ROLLOUT;

	/**
	 * The feature id for the '<em><b>Managed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__MANAGED = COMPONENT__MANAGED;

	/**
	 * The feature id for the '<em><b>Tagged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__TAGGED = COMPONENT__TAGGED;

	/**
	 * The feature id for the '<em><b>Multi Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__MULTI_ZONE = COMPONENT__MULTI_ZONE;

	/**
	 * The feature id for the '<em><b>Multi Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__MULTI_REGION = COMPONENT__MULTI_REGION;

	/**
	 * The feature id for the '<em><b>Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__REPLICAS = COMPONENT__REPLICAS;

	/**
	 * The feature id for the '<em><b>Min Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__MIN_REPLICAS = COMPONENT__MIN_REPLICAS;

	/**
	 * The feature id for the '<em><b>Max Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__MAX_REPLICAS = COMPONENT__MAX_REPLICAS;

	/**
	 * The feature id for the '<em><b>Zone Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__ZONE_COUNT = COMPONENT__ZONE_COUNT;

	/**
	 * The feature id for the '<em><b>Scaling</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__SCALING = COMPONENT__SCALING;

	/**
	 * The feature id for the '<em><b>Health Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__HEALTH_CHECK = COMPONENT__HEALTH_CHECK;

	/**
	 * The feature id for the '<em><b>Deletion Protection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__DELETION_PROTECTION = COMPONENT__DELETION_PROTECTION;

	/**
	 * The feature id for the '<em><b>Quota Watched</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__QUOTA_WATCHED = COMPONENT__QUOTA_WATCHED;

	/**
	 * The feature id for the '<em><b>Availability Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__AVAILABILITY_PERCENT = COMPONENT__AVAILABILITY_PERCENT;

	/**
	 * The feature id for the '<em><b>Recovery Time Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__RECOVERY_TIME_MINUTES = COMPONENT__RECOVERY_TIME_MINUTES;

	/**
	 * The feature id for the '<em><b>Recovery Point Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__RECOVERY_POINT_MINUTES = COMPONENT__RECOVERY_POINT_MINUTES;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__SIZE = COMPONENT__SIZE;

	/**
	 * The feature id for the '<em><b>Latency Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__LATENCY_MILLIS = COMPONENT__LATENCY_MILLIS;

	/**
	 * The feature id for the '<em><b>Max Requests Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__MAX_REQUESTS_PER_SECOND = COMPONENT__MAX_REQUESTS_PER_SECOND;

	/**
	 * The feature id for the '<em><b>Utilization Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__UTILIZATION_PERCENT = COMPONENT__UTILIZATION_PERCENT;

	/**
	 * The feature id for the '<em><b>Load Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__LOAD_PATTERN = COMPONENT__LOAD_PATTERN;

	/**
	 * The feature id for the '<em><b>Pricing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__PRICING = COMPONENT__PRICING;

	/**
	 * The feature id for the '<em><b>Monthly Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__MONTHLY_COST = COMPONENT__MONTHLY_COST;

	/**
	 * The feature id for the '<em><b>Quota Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__QUOTA_REPLICAS = COMPONENT__QUOTA_REPLICAS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__OWNER = COMPONENT__OWNER;

	/**
	 * The feature id for the '<em><b>Own Network</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__OWN_NETWORK = COMPONENT__OWN_NETWORK;

	/**
	 * The feature id for the '<em><b>Internal Encryption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT__INTERNAL_ENCRYPTION = COMPONENT__INTERNAL_ENCRYPTION;

	/**
	 * The number of structural features of the '<em>Generic Component</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GENERIC_COMPONENT_FEATURE_COUNT = COMPONENT_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.DataFlowImpl <em>Data Flow</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.DataFlowImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getDataFlow()
	 * @generated
	 */
	int DATA_FLOW = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__ORIGIN = ELEMENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__PROPERTIES = ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__SOURCE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__TARGET = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Protocol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__PROTOCOL = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__PORT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Interaction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__INTERACTION = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Encrypted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__ENCRYPTED = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Authentication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__AUTHENTICATION = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Data Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__DATA_CLASS = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Monthly Gigabytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__MONTHLY_GIGABYTES = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Peak Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__PEAK_PER_SECOND = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Read Share Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__READ_SHARE_PERCENT = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Timeout Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__TIMEOUT_MILLIS = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Retries</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__RETRIES = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Backoff</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__BACKOFF = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Dead Letter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__DEAD_LETTER = ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Idempotent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__IDEMPOTENT = ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Critical</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__CRITICAL = ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Deferrable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__DEFERRABLE = ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Fallback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__FALLBACK = ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Access</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__ACCESS = ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Pooled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW__POOLED = ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The number of structural features of the '<em>Data Flow</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_FLOW_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 21;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.SecurityGroupImpl <em>Security Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.SecurityGroupImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getSecurityGroup()
	 * @generated
	 */
	int SECURITY_GROUP = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_GROUP__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_GROUP__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_GROUP__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_GROUP__ORIGIN = ELEMENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_GROUP__PROPERTIES = ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_GROUP__RULES = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Security Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_GROUP_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.TrafficRuleImpl <em>Traffic Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.TrafficRuleImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getTrafficRule()
	 * @generated
	 */
	int TRAFFIC_RULE = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC_RULE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC_RULE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC_RULE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC_RULE__ORIGIN = ELEMENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC_RULE__PROPERTIES = ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC_RULE__DIRECTION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Protocol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC_RULE__PROTOCOL = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>From Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC_RULE__FROM_PORT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>To Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC_RULE__TO_PORT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cidr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC_RULE__CIDR = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Peer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC_RULE__PEER = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Traffic Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAFFIC_RULE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.PrincipalImpl <em>Principal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.PrincipalImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getPrincipal()
	 * @generated
	 */
	int PRINCIPAL = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPAL__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPAL__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPAL__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPAL__ORIGIN = ELEMENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPAL__PROPERTIES = ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPAL__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Trusted</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPAL__TRUSTED = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>External Id Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPAL__EXTERNAL_ID_REQUIRED = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Access Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPAL__ACCESS_KEYS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Boundary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPAL__BOUNDARY = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Policies</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPAL__POLICIES = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Password Sign In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPAL__PASSWORD_SIGN_IN = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Multi Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPAL__MULTI_FACTOR = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>In Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPAL__IN_GROUP = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Principal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINCIPAL_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.PolicyImpl <em>Policy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.PolicyImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getPolicy()
	 * @generated
	 */
	int POLICY = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__ORIGIN = ELEMENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__PROPERTIES = ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Inline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__INLINE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Managed Arn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__MANAGED_ARN = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Resource</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__RESOURCE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Statements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY__STATEMENTS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.StatementImpl <em>Statement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.StatementImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getStatement()
	 * @generated
	 */
	int STATEMENT = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__ORIGIN = ELEMENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__PROPERTIES = ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__EFFECT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__ACTIONS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Not Actions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__NOT_ACTIONS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Resources</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__RESOURCES = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Not Resources</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__NOT_RESOURCES = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Principals</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__PRINCIPALS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__CONDITIONS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Statement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.AlarmImpl <em>Alarm</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.AlarmImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getAlarm()
	 * @generated
	 */
	int ALARM = 32;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM__ORIGIN = ELEMENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM__PROPERTIES = ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM__METRIC = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM__THRESHOLD = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Notifies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM__NOTIFIES = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Watches</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM__WATCHES = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Procedure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM__PROCEDURE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Business Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM__BUSINESS_OUTCOME = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Alarm</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALARM_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.BudgetImpl <em>Budget</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.BudgetImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getBudget()
	 * @generated
	 */
	int BUDGET = 33;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__ORIGIN = ELEMENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__PROPERTIES = ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Monthly Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__MONTHLY_LIMIT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Alerts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET__ALERTS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Budget</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUDGET_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.ReviewImpl <em>Review</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.ReviewImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getReview()
	 * @generated
	 */
	int REVIEW = 34;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__ORIGIN = ELEMENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__PROPERTIES = ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Lenses</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__LENSES = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__ANSWERS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__DECISIONS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Milestones</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__MILESTONES = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.AnswerImpl <em>Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.AnswerImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getAnswer()
	 * @generated
	 */
	int ANSWER = 35;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__ORIGIN = ELEMENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__PROPERTIES = ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__QUESTION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Choices</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__CHOICES = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Not Applicable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__NOT_APPLICABLE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__REASON = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__NOTES = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__EVIDENCE = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Not Followed</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__NOT_FOLLOWED = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Inapplicable</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__INAPPLICABLE = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.DecisionImpl <em>Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.DecisionImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getDecision()
	 * @generated
	 */
	int DECISION = 36;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ORIGIN = ELEMENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__PROPERTIES = ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Finding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__FINDING = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__KIND = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__REASON = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__OWNER = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__DECIDED_ON = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__EXPIRES_ON = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.plumbline.model.impl.MilestoneImpl <em>Milestone</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.impl.MilestoneImpl
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getMilestone()
	 * @generated
	 */
	int MILESTONE = 37;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__ORIGIN = ELEMENT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__PROPERTIES = ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__DATE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>High Risks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__HIGH_RISKS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Medium Risks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__MEDIUM_RISKS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__FINDINGS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Milestone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.plumbline.model.Fact <em>Fact</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.Fact
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getFact()
	 * @generated
	 */
	int FACT = 38;

	/**
	 * The meta object id for the '{@link org.plumbline.model.Stage <em>Stage</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.Stage
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getStage()
	 * @generated
	 */
	int STAGE = 39;

	/**
	 * The meta object id for the '{@link org.plumbline.model.Criticality <em>Criticality</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.Criticality
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getCriticality()
	 * @generated
	 */
	int CRITICALITY = 40;

	/**
	 * The meta object id for the '{@link org.plumbline.model.DataClass <em>Data Class</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.DataClass
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getDataClass()
	 * @generated
	 */
	int DATA_CLASS = 41;

	/**
	 * The meta object id for the '{@link org.plumbline.model.Interaction <em>Interaction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.Interaction
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getInteraction()
	 * @generated
	 */
	int INTERACTION = 42;

	/**
	 * The meta object id for the '{@link org.plumbline.model.Authentication <em>Authentication</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.Authentication
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getAuthentication()
	 * @generated
	 */
	int AUTHENTICATION = 43;

	/**
	 * The meta object id for the '{@link org.plumbline.model.PricingModel <em>Pricing Model</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.PricingModel
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getPricingModel()
	 * @generated
	 */
	int PRICING_MODEL = 44;

	/**
	 * The meta object id for the '{@link org.plumbline.model.LoadPattern <em>Load Pattern</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.LoadPattern
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getLoadPattern()
	 * @generated
	 */
	int LOAD_PATTERN = 45;

	/**
	 * The meta object id for the '{@link org.plumbline.model.AccessKind <em>Access Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.AccessKind
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getAccessKind()
	 * @generated
	 */
	int ACCESS_KIND = 46;

	/**
	 * The meta object id for the '{@link org.plumbline.model.Scaling <em>Scaling</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.Scaling
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getScaling()
	 * @generated
	 */
	int SCALING = 47;

	/**
	 * The meta object id for the '{@link org.plumbline.model.Environment <em>Environment</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.Environment
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getEnvironment()
	 * @generated
	 */
	int ENVIRONMENT = 48;

	/**
	 * The meta object id for the '{@link org.plumbline.model.AccessPattern <em>Access Pattern</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.AccessPattern
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getAccessPattern()
	 * @generated
	 */
	int ACCESS_PATTERN = 49;

	/**
	 * The meta object id for the '{@link org.plumbline.model.WorldArea <em>World Area</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.WorldArea
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getWorldArea()
	 * @generated
	 */
	int WORLD_AREA = 50;

	/**
	 * The meta object id for the '{@link org.plumbline.model.ProcessorArchitecture <em>Processor Architecture</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.ProcessorArchitecture
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getProcessorArchitecture()
	 * @generated
	 */
	int PROCESSOR_ARCHITECTURE = 51;

	/**
	 * The meta object id for the '{@link org.plumbline.model.Deployment <em>Deployment</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.Deployment
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getDeployment()
	 * @generated
	 */
	int DEPLOYMENT = 52;

	/**
	 * The meta object id for the '{@link org.plumbline.model.Rollout <em>Rollout</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.Rollout
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getRollout()
	 * @generated
	 */
	int ROLLOUT = 53;

	/**
	 * The meta object id for the '{@link org.plumbline.model.ComputeKind <em>Compute Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.ComputeKind
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getComputeKind()
	 * @generated
	 */
	int COMPUTE_KIND = 54;

	/**
	 * The meta object id for the '{@link org.plumbline.model.DataStoreKind <em>Data Store Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.DataStoreKind
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getDataStoreKind()
	 * @generated
	 */
	int DATA_STORE_KIND = 55;

	/**
	 * The meta object id for the '{@link org.plumbline.model.MessagingKind <em>Messaging Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.MessagingKind
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getMessagingKind()
	 * @generated
	 */
	int MESSAGING_KIND = 56;

	/**
	 * The meta object id for the '{@link org.plumbline.model.NetworkEntryKind <em>Network Entry Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.NetworkEntryKind
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getNetworkEntryKind()
	 * @generated
	 */
	int NETWORK_ENTRY_KIND = 57;

	/**
	 * The meta object id for the '{@link org.plumbline.model.IdentityKind <em>Identity Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.IdentityKind
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getIdentityKind()
	 * @generated
	 */
	int IDENTITY_KIND = 58;

	/**
	 * The meta object id for the '{@link org.plumbline.model.SecretKind <em>Secret Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.SecretKind
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getSecretKind()
	 * @generated
	 */
	int SECRET_KIND = 59;

	/**
	 * The meta object id for the '{@link org.plumbline.model.ObservabilityKind <em>Observability Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.ObservabilityKind
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getObservabilityKind()
	 * @generated
	 */
	int OBSERVABILITY_KIND = 60;

	/**
	 * The meta object id for the '{@link org.plumbline.model.GroupKind <em>Group Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.GroupKind
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getGroupKind()
	 * @generated
	 */
	int GROUP_KIND = 61;

	/**
	 * The meta object id for the '{@link org.plumbline.model.RecoveryStrategy <em>Recovery Strategy</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.RecoveryStrategy
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getRecoveryStrategy()
	 * @generated
	 */
	int RECOVERY_STRATEGY = 62;

	/**
	 * The meta object id for the '{@link org.plumbline.model.PrincipalKind <em>Principal Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.PrincipalKind
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getPrincipalKind()
	 * @generated
	 */
	int PRINCIPAL_KIND = 63;

	/**
	 * The meta object id for the '{@link org.plumbline.model.Effect <em>Effect</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.Effect
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getEffect()
	 * @generated
	 */
	int EFFECT = 64;

	/**
	 * The meta object id for the '{@link org.plumbline.model.Direction <em>Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.Direction
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getDirection()
	 * @generated
	 */
	int DIRECTION = 65;

	/**
	 * The meta object id for the '{@link org.plumbline.model.DecisionKind <em>Decision Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.DecisionKind
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getDecisionKind()
	 * @generated
	 */
	int DECISION_KIND = 66;

	/**
	 * The meta object id for the '<em>Source Location</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.SourceLocation
	 * @see org.plumbline.model.impl.PlumblinePackageImpl#getSourceLocation()
	 * @generated
	 */
	int SOURCE_LOCATION = 67;


	/**
	 * Returns the meta object for class '{@link org.plumbline.model.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.plumbline.model.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Element#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.Element#getId()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Element#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.plumbline.model.Element#getName()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Element#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.plumbline.model.Element#getDescription()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Element#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.plumbline.model.Element#getOrigin()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Origin();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.Element#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.plumbline.model.Element#getProperties()
	 * @see #getElement()
	 * @generated
	 */
	EReference getElement_Properties();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.Property <em>Property</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Property</em>'.
	 * @see org.plumbline.model.Property
	 * @generated
	 */
	EClass getProperty();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Property#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.plumbline.model.Property#getKey()
	 * @see #getProperty()
	 * @generated
	 */
	EAttribute getProperty_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Property#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.plumbline.model.Property#getValue()
	 * @see #getProperty()
	 * @generated
	 */
	EAttribute getProperty_Value();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.NodeContainer <em>Node Container</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node Container</em>'.
	 * @see org.plumbline.model.NodeContainer
	 * @generated
	 */
	EClass getNodeContainer();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.NodeContainer#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Nodes</em>'.
	 * @see org.plumbline.model.NodeContainer#getNodes()
	 * @see #getNodeContainer()
	 * @generated
	 */
	EReference getNodeContainer_Nodes();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.Workload <em>Workload</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Workload</em>'.
	 * @see org.plumbline.model.Workload
	 * @generated
	 */
	EClass getWorkload();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Workload#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.plumbline.model.Workload#getPurpose()
	 * @see #getWorkload()
	 * @generated
	 */
	EAttribute getWorkload_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Workload#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.plumbline.model.Workload#getStage()
	 * @see #getWorkload()
	 * @generated
	 */
	EAttribute getWorkload_Stage();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Workload#getCriticality <em>Criticality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Criticality</em>'.
	 * @see org.plumbline.model.Workload#getCriticality()
	 * @see #getWorkload()
	 * @generated
	 */
	EAttribute getWorkload_Criticality();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Workload#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.plumbline.model.Workload#getOwner()
	 * @see #getWorkload()
	 * @generated
	 */
	EAttribute getWorkload_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Workload#getReviewTeam <em>Review Team</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review Team</em>'.
	 * @see org.plumbline.model.Workload#getReviewTeam()
	 * @see #getWorkload()
	 * @generated
	 */
	EAttribute getWorkload_ReviewTeam();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.Workload#getObjectives <em>Objectives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Objectives</em>'.
	 * @see org.plumbline.model.Workload#getObjectives()
	 * @see #getWorkload()
	 * @generated
	 */
	EReference getWorkload_Objectives();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.Workload#getPractices <em>Practices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Practices</em>'.
	 * @see org.plumbline.model.Workload#getPractices()
	 * @see #getWorkload()
	 * @generated
	 */
	EReference getWorkload_Practices();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.Workload#getFlows <em>Flows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Flows</em>'.
	 * @see org.plumbline.model.Workload#getFlows()
	 * @see #getWorkload()
	 * @generated
	 */
	EReference getWorkload_Flows();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.Workload#getSecurityGroups <em>Security Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Security Groups</em>'.
	 * @see org.plumbline.model.Workload#getSecurityGroups()
	 * @see #getWorkload()
	 * @generated
	 */
	EReference getWorkload_SecurityGroups();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.Workload#getPrincipals <em>Principals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Principals</em>'.
	 * @see org.plumbline.model.Workload#getPrincipals()
	 * @see #getWorkload()
	 * @generated
	 */
	EReference getWorkload_Principals();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.Workload#getPolicies <em>Policies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Policies</em>'.
	 * @see org.plumbline.model.Workload#getPolicies()
	 * @see #getWorkload()
	 * @generated
	 */
	EReference getWorkload_Policies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.Workload#getAlarms <em>Alarms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Alarms</em>'.
	 * @see org.plumbline.model.Workload#getAlarms()
	 * @see #getWorkload()
	 * @generated
	 */
	EReference getWorkload_Alarms();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.Workload#getBudgets <em>Budgets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Budgets</em>'.
	 * @see org.plumbline.model.Workload#getBudgets()
	 * @see #getWorkload()
	 * @generated
	 */
	EReference getWorkload_Budgets();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.Workload#getReview <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Review</em>'.
	 * @see org.plumbline.model.Workload#getReview()
	 * @see #getWorkload()
	 * @generated
	 */
	EReference getWorkload_Review();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.Objectives <em>Objectives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Objectives</em>'.
	 * @see org.plumbline.model.Objectives
	 * @generated
	 */
	EClass getObjectives();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Objectives#getAvailabilityPercent <em>Availability Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Availability Percent</em>'.
	 * @see org.plumbline.model.Objectives#getAvailabilityPercent()
	 * @see #getObjectives()
	 * @generated
	 */
	EAttribute getObjectives_AvailabilityPercent();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Objectives#getRecoveryTimeMinutes <em>Recovery Time Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recovery Time Minutes</em>'.
	 * @see org.plumbline.model.Objectives#getRecoveryTimeMinutes()
	 * @see #getObjectives()
	 * @generated
	 */
	EAttribute getObjectives_RecoveryTimeMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Objectives#getRecoveryPointMinutes <em>Recovery Point Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recovery Point Minutes</em>'.
	 * @see org.plumbline.model.Objectives#getRecoveryPointMinutes()
	 * @see #getObjectives()
	 * @generated
	 */
	EAttribute getObjectives_RecoveryPointMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Objectives#getLatencyMillis <em>Latency Millis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latency Millis</em>'.
	 * @see org.plumbline.model.Objectives#getLatencyMillis()
	 * @see #getObjectives()
	 * @generated
	 */
	EAttribute getObjectives_LatencyMillis();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Objectives#getPeakRequestsPerSecond <em>Peak Requests Per Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Peak Requests Per Second</em>'.
	 * @see org.plumbline.model.Objectives#getPeakRequestsPerSecond()
	 * @see #getObjectives()
	 * @generated
	 */
	EAttribute getObjectives_PeakRequestsPerSecond();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Objectives#getMonthlyBudget <em>Monthly Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Monthly Budget</em>'.
	 * @see org.plumbline.model.Objectives#getMonthlyBudget()
	 * @see #getObjectives()
	 * @generated
	 */
	EAttribute getObjectives_MonthlyBudget();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.Objectives#getDataResidency <em>Data Residency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Data Residency</em>'.
	 * @see org.plumbline.model.Objectives#getDataResidency()
	 * @see #getObjectives()
	 * @generated
	 */
	EAttribute getObjectives_DataResidency();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.Objectives#getComplianceSchemes <em>Compliance Schemes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Compliance Schemes</em>'.
	 * @see org.plumbline.model.Objectives#getComplianceSchemes()
	 * @see #getObjectives()
	 * @generated
	 */
	EAttribute getObjectives_ComplianceSchemes();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.Practices <em>Practices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Practices</em>'.
	 * @see org.plumbline.model.Practices
	 * @generated
	 */
	EClass getPractices();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getIncidentResponsePlan <em>Incident Response Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Incident Response Plan</em>'.
	 * @see org.plumbline.model.Practices#getIncidentResponsePlan()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_IncidentResponsePlan();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getIncidentContacts <em>Incident Contacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Incident Contacts</em>'.
	 * @see org.plumbline.model.Practices#getIncidentContacts()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_IncidentContacts();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getIncidentExercises <em>Incident Exercises</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Incident Exercises</em>'.
	 * @see org.plumbline.model.Practices#getIncidentExercises()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_IncidentExercises();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getRunbooks <em>Runbooks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Runbooks</em>'.
	 * @see org.plumbline.model.Practices#getRunbooks()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_Runbooks();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getPlaybooks <em>Playbooks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Playbooks</em>'.
	 * @see org.plumbline.model.Practices#getPlaybooks()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_Playbooks();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getOnCall <em>On Call</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On Call</em>'.
	 * @see org.plumbline.model.Practices#getOnCall()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_OnCall();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getPostIncidentReviews <em>Post Incident Reviews</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Post Incident Reviews</em>'.
	 * @see org.plumbline.model.Practices#getPostIncidentReviews()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_PostIncidentReviews();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getInfrastructureAsCode <em>Infrastructure As Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Infrastructure As Code</em>'.
	 * @see org.plumbline.model.Practices#getInfrastructureAsCode()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_InfrastructureAsCode();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getCodeReview <em>Code Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code Review</em>'.
	 * @see org.plumbline.model.Practices#getCodeReview()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_CodeReview();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getAutomatedTests <em>Automated Tests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Automated Tests</em>'.
	 * @see org.plumbline.model.Practices#getAutomatedTests()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_AutomatedTests();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getAutomatedDeployment <em>Automated Deployment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Automated Deployment</em>'.
	 * @see org.plumbline.model.Practices#getAutomatedDeployment()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_AutomatedDeployment();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getRollbackPlan <em>Rollback Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rollback Plan</em>'.
	 * @see org.plumbline.model.Practices#getRollbackPlan()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_RollbackPlan();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getPatching <em>Patching</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Patching</em>'.
	 * @see org.plumbline.model.Practices#getPatching()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_Patching();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getThreatModel <em>Threat Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threat Model</em>'.
	 * @see org.plumbline.model.Practices#getThreatModel()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_ThreatModel();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getAccessReviews <em>Access Reviews</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Access Reviews</em>'.
	 * @see org.plumbline.model.Practices#getAccessReviews()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_AccessReviews();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getMultiFactorAuthentication <em>Multi Factor Authentication</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Multi Factor Authentication</em>'.
	 * @see org.plumbline.model.Practices#getMultiFactorAuthentication()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_MultiFactorAuthentication();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getCentralIdentity <em>Central Identity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Central Identity</em>'.
	 * @see org.plumbline.model.Practices#getCentralIdentity()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_CentralIdentity();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getDataClassification <em>Data Classification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Classification</em>'.
	 * @see org.plumbline.model.Practices#getDataClassification()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_DataClassification();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getRestoreTests <em>Restore Tests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Restore Tests</em>'.
	 * @see org.plumbline.model.Practices#getRestoreTests()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_RestoreTests();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getFailoverTests <em>Failover Tests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Failover Tests</em>'.
	 * @see org.plumbline.model.Practices#getFailoverTests()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_FailoverTests();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getFaultInjection <em>Fault Injection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fault Injection</em>'.
	 * @see org.plumbline.model.Practices#getFaultInjection()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_FaultInjection();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getQuotaReview <em>Quota Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quota Review</em>'.
	 * @see org.plumbline.model.Practices#getQuotaReview()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_QuotaReview();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getLoadTests <em>Load Tests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Load Tests</em>'.
	 * @see org.plumbline.model.Practices#getLoadTests()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_LoadTests();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getPerformanceBaselines <em>Performance Baselines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Performance Baselines</em>'.
	 * @see org.plumbline.model.Practices#getPerformanceBaselines()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_PerformanceBaselines();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getPerformanceReviews <em>Performance Reviews</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Performance Reviews</em>'.
	 * @see org.plumbline.model.Practices#getPerformanceReviews()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_PerformanceReviews();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getCostOwnership <em>Cost Ownership</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost Ownership</em>'.
	 * @see org.plumbline.model.Practices#getCostOwnership()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_CostOwnership();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getCostAllocationTags <em>Cost Allocation Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost Allocation Tags</em>'.
	 * @see org.plumbline.model.Practices#getCostAllocationTags()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_CostAllocationTags();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getBudgetAlerts <em>Budget Alerts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Budget Alerts</em>'.
	 * @see org.plumbline.model.Practices#getBudgetAlerts()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_BudgetAlerts();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getCommitmentReview <em>Commitment Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Commitment Review</em>'.
	 * @see org.plumbline.model.Practices#getCommitmentReview()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_CommitmentReview();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getRightSizingReview <em>Right Sizing Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Right Sizing Review</em>'.
	 * @see org.plumbline.model.Practices#getRightSizingReview()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_RightSizingReview();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getDecommissioning <em>Decommissioning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decommissioning</em>'.
	 * @see org.plumbline.model.Practices#getDecommissioning()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_Decommissioning();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getSustainabilityGoals <em>Sustainability Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sustainability Goals</em>'.
	 * @see org.plumbline.model.Practices#getSustainabilityGoals()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_SustainabilityGoals();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getDataRetention <em>Data Retention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Retention</em>'.
	 * @see org.plumbline.model.Practices#getDataRetention()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_DataRetention();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getCostEstimate <em>Cost Estimate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost Estimate</em>'.
	 * @see org.plumbline.model.Practices#getCostEstimate()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_CostEstimate();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getUnitCost <em>Unit Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Cost</em>'.
	 * @see org.plumbline.model.Practices#getUnitCost()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_UnitCost();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getControlObjectives <em>Control Objectives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Control Objectives</em>'.
	 * @see org.plumbline.model.Practices#getControlObjectives()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_ControlObjectives();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getPenetrationTests <em>Penetration Tests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Penetration Tests</em>'.
	 * @see org.plumbline.model.Practices#getPenetrationTests()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_PenetrationTests();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getEmergencyAccess <em>Emergency Access</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Emergency Access</em>'.
	 * @see org.plumbline.model.Practices#getEmergencyAccess()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_EmergencyAccess();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getForensics <em>Forensics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Forensics</em>'.
	 * @see org.plumbline.model.Practices#getForensics()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_Forensics();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getQuotasAligned <em>Quotas Aligned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quotas Aligned</em>'.
	 * @see org.plumbline.model.Practices#getQuotasAligned()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_QuotasAligned();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getEmergencyLevers <em>Emergency Levers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Emergency Levers</em>'.
	 * @see org.plumbline.model.Practices#getEmergencyLevers()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_EmergencyLevers();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getBulkheads <em>Bulkheads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bulkheads</em>'.
	 * @see org.plumbline.model.Practices#getBulkheads()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_Bulkheads();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getGameDays <em>Game Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Game Days</em>'.
	 * @see org.plumbline.model.Practices#getGameDays()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_GameDays();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getTestedRequestsPerSecond <em>Tested Requests Per Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tested Requests Per Second</em>'.
	 * @see org.plumbline.model.Practices#getTestedRequestsPerSecond()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_TestedRequestsPerSecond();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getRecoveryStrategy <em>Recovery Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recovery Strategy</em>'.
	 * @see org.plumbline.model.Practices#getRecoveryStrategy()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_RecoveryStrategy();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getAutomatedRecovery <em>Automated Recovery</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Automated Recovery</em>'.
	 * @see org.plumbline.model.Practices#getAutomatedRecovery()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_AutomatedRecovery();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getDataPlaneRecovery <em>Data Plane Recovery</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Plane Recovery</em>'.
	 * @see org.plumbline.model.Practices#getDataPlaneRecovery()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_DataPlaneRecovery();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getDriftDetection <em>Drift Detection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Drift Detection</em>'.
	 * @see org.plumbline.model.Practices#getDriftDetection()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_DriftDetection();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getVersionControl <em>Version Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version Control</em>'.
	 * @see org.plumbline.model.Practices#getVersionControl()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_VersionControl();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getBusinessIndicators <em>Business Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Business Indicators</em>'.
	 * @see org.plumbline.model.Practices#getBusinessIndicators()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_BusinessIndicators();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getReadinessReview <em>Readiness Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Readiness Review</em>'.
	 * @see org.plumbline.model.Practices#getReadinessReview()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_ReadinessReview();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getSupportPlan <em>Support Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Support Plan</em>'.
	 * @see org.plumbline.model.Practices#getSupportPlan()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_SupportPlan();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getEventPriorities <em>Event Priorities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Event Priorities</em>'.
	 * @see org.plumbline.model.Practices#getEventPriorities()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_EventPriorities();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getEscalationPaths <em>Escalation Paths</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Escalation Paths</em>'.
	 * @see org.plumbline.model.Practices#getEscalationPaths()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_EscalationPaths();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getCustomerCommunication <em>Customer Communication</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Customer Communication</em>'.
	 * @see org.plumbline.model.Practices#getCustomerCommunication()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_CustomerCommunication();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getKnowledgeBase <em>Knowledge Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Knowledge Base</em>'.
	 * @see org.plumbline.model.Practices#getKnowledgeBase()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_KnowledgeBase();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getImprovementProcess <em>Improvement Process</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Improvement Process</em>'.
	 * @see org.plumbline.model.Practices#getImprovementProcess()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_ImprovementProcess();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getOperationsGoals <em>Operations Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operations Goals</em>'.
	 * @see org.plumbline.model.Practices#getOperationsGoals()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_OperationsGoals();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getBenchmarks <em>Benchmarks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Benchmarks</em>'.
	 * @see org.plumbline.model.Practices#getBenchmarks()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_Benchmarks();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Practices#getReleasesPerMonth <em>Releases Per Month</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Releases Per Month</em>'.
	 * @see org.plumbline.model.Practices#getReleasesPerMonth()
	 * @see #getPractices()
	 * @generated
	 */
	EAttribute getPractices_ReleasesPerMonth();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.Node <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node</em>'.
	 * @see org.plumbline.model.Node
	 * @generated
	 */
	EClass getNode();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Node#isOutOfScope <em>Out Of Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Out Of Scope</em>'.
	 * @see org.plumbline.model.Node#isOutOfScope()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_OutOfScope();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.Node#getOutgoing <em>Outgoing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Outgoing</em>'.
	 * @see org.plumbline.model.Node#getOutgoing()
	 * @see #getNode()
	 * @generated
	 */
	EReference getNode_Outgoing();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.Node#getIncoming <em>Incoming</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Incoming</em>'.
	 * @see org.plumbline.model.Node#getIncoming()
	 * @see #getNode()
	 * @generated
	 */
	EReference getNode_Incoming();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Node#getEnvironment <em>Environment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Environment</em>'.
	 * @see org.plumbline.model.Node#getEnvironment()
	 * @see #getNode()
	 * @generated
	 */
	EAttribute getNode_Environment();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.Boundary <em>Boundary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Boundary</em>'.
	 * @see org.plumbline.model.Boundary
	 * @generated
	 */
	EClass getBoundary();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.Account <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Account</em>'.
	 * @see org.plumbline.model.Account
	 * @generated
	 */
	EClass getAccount();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Account#getAccountId <em>Account Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account Id</em>'.
	 * @see org.plumbline.model.Account#getAccountId()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_AccountId();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Account#getRootProtected <em>Root Protected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Root Protected</em>'.
	 * @see org.plumbline.model.Account#getRootProtected()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_RootProtected();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Account#getGuardrails <em>Guardrails</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guardrails</em>'.
	 * @see org.plumbline.model.Account#getGuardrails()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Guardrails();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Account#getTrail <em>Trail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trail</em>'.
	 * @see org.plumbline.model.Account#getTrail()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Trail();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Account#getDedicated <em>Dedicated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dedicated</em>'.
	 * @see org.plumbline.model.Account#getDedicated()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Dedicated();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Account#getThreatDetection <em>Threat Detection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threat Detection</em>'.
	 * @see org.plumbline.model.Account#getThreatDetection()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_ThreatDetection();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Account#getConfigurationRecorded <em>Configuration Recorded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Configuration Recorded</em>'.
	 * @see org.plumbline.model.Account#getConfigurationRecorded()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_ConfigurationRecorded();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.Region <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Region</em>'.
	 * @see org.plumbline.model.Region
	 * @generated
	 */
	EClass getRegion();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Region#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.plumbline.model.Region#getCode()
	 * @see #getRegion()
	 * @generated
	 */
	EAttribute getRegion_Code();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.AvailabilityZone <em>Availability Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Availability Zone</em>'.
	 * @see org.plumbline.model.AvailabilityZone
	 * @generated
	 */
	EClass getAvailabilityZone();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.AvailabilityZone#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.plumbline.model.AvailabilityZone#getCode()
	 * @see #getAvailabilityZone()
	 * @generated
	 */
	EAttribute getAvailabilityZone_Code();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.Network <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Network</em>'.
	 * @see org.plumbline.model.Network
	 * @generated
	 */
	EClass getNetwork();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Network#getCidr <em>Cidr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cidr</em>'.
	 * @see org.plumbline.model.Network#getCidr()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_Cidr();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Network#getFlowLogs <em>Flow Logs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flow Logs</em>'.
	 * @see org.plumbline.model.Network#getFlowLogs()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_FlowLogs();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Network#getPrivateEndpoints <em>Private Endpoints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Private Endpoints</em>'.
	 * @see org.plumbline.model.Network#getPrivateEndpoints()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_PrivateEndpoints();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.Subnet <em>Subnet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Subnet</em>'.
	 * @see org.plumbline.model.Subnet
	 * @generated
	 */
	EClass getSubnet();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Subnet#getCidr <em>Cidr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cidr</em>'.
	 * @see org.plumbline.model.Subnet#getCidr()
	 * @see #getSubnet()
	 * @generated
	 */
	EAttribute getSubnet_Cidr();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Subnet#getPublicAccess <em>Public Access</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Public Access</em>'.
	 * @see org.plumbline.model.Subnet#getPublicAccess()
	 * @see #getSubnet()
	 * @generated
	 */
	EAttribute getSubnet_PublicAccess();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Subnet#getZone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Zone</em>'.
	 * @see org.plumbline.model.Subnet#getZone()
	 * @see #getSubnet()
	 * @generated
	 */
	EAttribute getSubnet_Zone();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Subnet#getAssignsPublicAddresses <em>Assigns Public Addresses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assigns Public Addresses</em>'.
	 * @see org.plumbline.model.Subnet#getAssignsPublicAddresses()
	 * @see #getSubnet()
	 * @generated
	 */
	EAttribute getSubnet_AssignsPublicAddresses();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.Group <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Group</em>'.
	 * @see org.plumbline.model.Group
	 * @generated
	 */
	EClass getGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Group#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.Group#getKind()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Group#getCidr <em>Cidr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cidr</em>'.
	 * @see org.plumbline.model.Group#getCidr()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Cidr();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.Component <em>Component</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Component</em>'.
	 * @see org.plumbline.model.Component
	 * @generated
	 */
	EClass getComponent();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service</em>'.
	 * @see org.plumbline.model.Component#getService()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_Service();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getDataClass <em>Data Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Class</em>'.
	 * @see org.plumbline.model.Component#getDataClass()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_DataClass();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getInternetFacing <em>Internet Facing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Internet Facing</em>'.
	 * @see org.plumbline.model.Component#getInternetFacing()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_InternetFacing();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getAuthentication <em>Authentication</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authentication</em>'.
	 * @see org.plumbline.model.Component#getAuthentication()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_Authentication();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getEncryptedAtRest <em>Encrypted At Rest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Encrypted At Rest</em>'.
	 * @see org.plumbline.model.Component#getEncryptedAtRest()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_EncryptedAtRest();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getCustomerManagedKey <em>Customer Managed Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Customer Managed Key</em>'.
	 * @see org.plumbline.model.Component#getCustomerManagedKey()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_CustomerManagedKey();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getEncryptedInTransit <em>Encrypted In Transit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Encrypted In Transit</em>'.
	 * @see org.plumbline.model.Component#getEncryptedInTransit()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_EncryptedInTransit();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getPlainTextSecrets <em>Plain Text Secrets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plain Text Secrets</em>'.
	 * @see org.plumbline.model.Component#getPlainTextSecrets()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_PlainTextSecrets();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.Component#getPrincipal <em>Principal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Principal</em>'.
	 * @see org.plumbline.model.Component#getPrincipal()
	 * @see #getComponent()
	 * @generated
	 */
	EReference getComponent_Principal();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.Component#getSecurityGroups <em>Security Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Security Groups</em>'.
	 * @see org.plumbline.model.Component#getSecurityGroups()
	 * @see #getComponent()
	 * @generated
	 */
	EReference getComponent_SecurityGroups();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getLogging <em>Logging</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Logging</em>'.
	 * @see org.plumbline.model.Component#getLogging()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_Logging();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getMetrics <em>Metrics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metrics</em>'.
	 * @see org.plumbline.model.Component#getMetrics()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_Metrics();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getTracing <em>Tracing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tracing</em>'.
	 * @see org.plumbline.model.Component#getTracing()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_Tracing();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getDeployment <em>Deployment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deployment</em>'.
	 * @see org.plumbline.model.Component#getDeployment()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_Deployment();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getRollout <em>Rollout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rollout</em>'.
	 * @see org.plumbline.model.Component#getRollout()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_Rollout();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getManaged <em>Managed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Managed</em>'.
	 * @see org.plumbline.model.Component#getManaged()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_Managed();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getTagged <em>Tagged</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tagged</em>'.
	 * @see org.plumbline.model.Component#getTagged()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_Tagged();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getMultiZone <em>Multi Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Multi Zone</em>'.
	 * @see org.plumbline.model.Component#getMultiZone()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_MultiZone();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getMultiRegion <em>Multi Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Multi Region</em>'.
	 * @see org.plumbline.model.Component#getMultiRegion()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_MultiRegion();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getReplicas <em>Replicas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Replicas</em>'.
	 * @see org.plumbline.model.Component#getReplicas()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_Replicas();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getMinReplicas <em>Min Replicas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min Replicas</em>'.
	 * @see org.plumbline.model.Component#getMinReplicas()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_MinReplicas();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getMaxReplicas <em>Max Replicas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Replicas</em>'.
	 * @see org.plumbline.model.Component#getMaxReplicas()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_MaxReplicas();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getZoneCount <em>Zone Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Zone Count</em>'.
	 * @see org.plumbline.model.Component#getZoneCount()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_ZoneCount();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getScaling <em>Scaling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scaling</em>'.
	 * @see org.plumbline.model.Component#getScaling()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_Scaling();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getHealthCheck <em>Health Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Health Check</em>'.
	 * @see org.plumbline.model.Component#getHealthCheck()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_HealthCheck();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getDeletionProtection <em>Deletion Protection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deletion Protection</em>'.
	 * @see org.plumbline.model.Component#getDeletionProtection()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_DeletionProtection();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getQuotaWatched <em>Quota Watched</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quota Watched</em>'.
	 * @see org.plumbline.model.Component#getQuotaWatched()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_QuotaWatched();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getAvailabilityPercent <em>Availability Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Availability Percent</em>'.
	 * @see org.plumbline.model.Component#getAvailabilityPercent()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_AvailabilityPercent();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getRecoveryTimeMinutes <em>Recovery Time Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recovery Time Minutes</em>'.
	 * @see org.plumbline.model.Component#getRecoveryTimeMinutes()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_RecoveryTimeMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getRecoveryPointMinutes <em>Recovery Point Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recovery Point Minutes</em>'.
	 * @see org.plumbline.model.Component#getRecoveryPointMinutes()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_RecoveryPointMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.plumbline.model.Component#getSize()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getLatencyMillis <em>Latency Millis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latency Millis</em>'.
	 * @see org.plumbline.model.Component#getLatencyMillis()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_LatencyMillis();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getMaxRequestsPerSecond <em>Max Requests Per Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Requests Per Second</em>'.
	 * @see org.plumbline.model.Component#getMaxRequestsPerSecond()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_MaxRequestsPerSecond();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getUtilizationPercent <em>Utilization Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Utilization Percent</em>'.
	 * @see org.plumbline.model.Component#getUtilizationPercent()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_UtilizationPercent();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getLoadPattern <em>Load Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Load Pattern</em>'.
	 * @see org.plumbline.model.Component#getLoadPattern()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_LoadPattern();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getPricing <em>Pricing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pricing</em>'.
	 * @see org.plumbline.model.Component#getPricing()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_Pricing();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getMonthlyCost <em>Monthly Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Monthly Cost</em>'.
	 * @see org.plumbline.model.Component#getMonthlyCost()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_MonthlyCost();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getQuotaReplicas <em>Quota Replicas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quota Replicas</em>'.
	 * @see org.plumbline.model.Component#getQuotaReplicas()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_QuotaReplicas();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.plumbline.model.Component#getOwner()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getOwnNetwork <em>Own Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Own Network</em>'.
	 * @see org.plumbline.model.Component#getOwnNetwork()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_OwnNetwork();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Component#getInternalEncryption <em>Internal Encryption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Internal Encryption</em>'.
	 * @see org.plumbline.model.Component#getInternalEncryption()
	 * @see #getComponent()
	 * @generated
	 */
	EAttribute getComponent_InternalEncryption();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.Compute <em>Compute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Compute</em>'.
	 * @see org.plumbline.model.Compute
	 * @generated
	 */
	EClass getCompute();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Compute#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.Compute#getKind()
	 * @see #getCompute()
	 * @generated
	 */
	EAttribute getCompute_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Compute#getRuntime <em>Runtime</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Runtime</em>'.
	 * @see org.plumbline.model.Compute#getRuntime()
	 * @see #getCompute()
	 * @generated
	 */
	EAttribute getCompute_Runtime();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Compute#getRuntimeSupported <em>Runtime Supported</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Runtime Supported</em>'.
	 * @see org.plumbline.model.Compute#getRuntimeSupported()
	 * @see #getCompute()
	 * @generated
	 */
	EAttribute getCompute_RuntimeSupported();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Compute#getArchitecture <em>Architecture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Architecture</em>'.
	 * @see org.plumbline.model.Compute#getArchitecture()
	 * @see #getCompute()
	 * @generated
	 */
	EAttribute getCompute_Architecture();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Compute#getVirtualCpus <em>Virtual Cpus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Virtual Cpus</em>'.
	 * @see org.plumbline.model.Compute#getVirtualCpus()
	 * @see #getCompute()
	 * @generated
	 */
	EAttribute getCompute_VirtualCpus();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Compute#getMemoryMegabytes <em>Memory Megabytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory Megabytes</em>'.
	 * @see org.plumbline.model.Compute#getMemoryMegabytes()
	 * @see #getCompute()
	 * @generated
	 */
	EAttribute getCompute_MemoryMegabytes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Compute#getTimeoutSeconds <em>Timeout Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Timeout Seconds</em>'.
	 * @see org.plumbline.model.Compute#getTimeoutSeconds()
	 * @see #getCompute()
	 * @generated
	 */
	EAttribute getCompute_TimeoutSeconds();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Compute#getReservedConcurrency <em>Reserved Concurrency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reserved Concurrency</em>'.
	 * @see org.plumbline.model.Compute#getReservedConcurrency()
	 * @see #getCompute()
	 * @generated
	 */
	EAttribute getCompute_ReservedConcurrency();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Compute#getDeadLetter <em>Dead Letter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dead Letter</em>'.
	 * @see org.plumbline.model.Compute#getDeadLetter()
	 * @see #getCompute()
	 * @generated
	 */
	EAttribute getCompute_DeadLetter();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Compute#getSessionState <em>Session State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Session State</em>'.
	 * @see org.plumbline.model.Compute#getSessionState()
	 * @see #getCompute()
	 * @generated
	 */
	EAttribute getCompute_SessionState();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Compute#getMetadataTokens <em>Metadata Tokens</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metadata Tokens</em>'.
	 * @see org.plumbline.model.Compute#getMetadataTokens()
	 * @see #getCompute()
	 * @generated
	 */
	EAttribute getCompute_MetadataTokens();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Compute#getPrivileged <em>Privileged</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Privileged</em>'.
	 * @see org.plumbline.model.Compute#getPrivileged()
	 * @see #getCompute()
	 * @generated
	 */
	EAttribute getCompute_Privileged();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Compute#getPublicAddress <em>Public Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Public Address</em>'.
	 * @see org.plumbline.model.Compute#getPublicAddress()
	 * @see #getCompute()
	 * @generated
	 */
	EAttribute getCompute_PublicAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Compute#getInterruptible <em>Interruptible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interruptible</em>'.
	 * @see org.plumbline.model.Compute#getInterruptible()
	 * @see #getCompute()
	 * @generated
	 */
	EAttribute getCompute_Interruptible();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Compute#getHardenedImage <em>Hardened Image</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hardened Image</em>'.
	 * @see org.plumbline.model.Compute#getHardenedImage()
	 * @see #getCompute()
	 * @generated
	 */
	EAttribute getCompute_HardenedImage();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Compute#getKeyPair <em>Key Pair</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key Pair</em>'.
	 * @see org.plumbline.model.Compute#getKeyPair()
	 * @see #getCompute()
	 * @generated
	 */
	EAttribute getCompute_KeyPair();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Compute#getImmutable <em>Immutable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Immutable</em>'.
	 * @see org.plumbline.model.Compute#getImmutable()
	 * @see #getCompute()
	 * @generated
	 */
	EAttribute getCompute_Immutable();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Compute#getRootUser <em>Root User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Root User</em>'.
	 * @see org.plumbline.model.Compute#getRootUser()
	 * @see #getCompute()
	 * @generated
	 */
	EAttribute getCompute_RootUser();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Compute#getHostNetwork <em>Host Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host Network</em>'.
	 * @see org.plumbline.model.Compute#getHostNetwork()
	 * @see #getCompute()
	 * @generated
	 */
	EAttribute getCompute_HostNetwork();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Compute#getReadOnlyRoot <em>Read Only Root</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read Only Root</em>'.
	 * @see org.plumbline.model.Compute#getReadOnlyRoot()
	 * @see #getCompute()
	 * @generated
	 */
	EAttribute getCompute_ReadOnlyRoot();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Compute#getSelfHealing <em>Self Healing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Self Healing</em>'.
	 * @see org.plumbline.model.Compute#getSelfHealing()
	 * @see #getCompute()
	 * @generated
	 */
	EAttribute getCompute_SelfHealing();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Compute#getTemporaryCredentials <em>Temporary Credentials</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Temporary Credentials</em>'.
	 * @see org.plumbline.model.Compute#getTemporaryCredentials()
	 * @see #getCompute()
	 * @generated
	 */
	EAttribute getCompute_TemporaryCredentials();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Compute#getDiskBandwidth <em>Disk Bandwidth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disk Bandwidth</em>'.
	 * @see org.plumbline.model.Compute#getDiskBandwidth()
	 * @see #getCompute()
	 * @generated
	 */
	EAttribute getCompute_DiskBandwidth();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Compute#getAutomaticUpgrades <em>Automatic Upgrades</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Automatic Upgrades</em>'.
	 * @see org.plumbline.model.Compute#getAutomaticUpgrades()
	 * @see #getCompute()
	 * @generated
	 */
	EAttribute getCompute_AutomaticUpgrades();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.DataStore <em>Data Store</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Store</em>'.
	 * @see org.plumbline.model.DataStore
	 * @generated
	 */
	EClass getDataStore();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataStore#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.DataStore#getKind()
	 * @see #getDataStore()
	 * @generated
	 */
	EAttribute getDataStore_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataStore#getEngine <em>Engine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Engine</em>'.
	 * @see org.plumbline.model.DataStore#getEngine()
	 * @see #getDataStore()
	 * @generated
	 */
	EAttribute getDataStore_Engine();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataStore#getEngineSupported <em>Engine Supported</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Engine Supported</em>'.
	 * @see org.plumbline.model.DataStore#getEngineSupported()
	 * @see #getDataStore()
	 * @generated
	 */
	EAttribute getDataStore_EngineSupported();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataStore#getStorageGigabytes <em>Storage Gigabytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Storage Gigabytes</em>'.
	 * @see org.plumbline.model.DataStore#getStorageGigabytes()
	 * @see #getDataStore()
	 * @generated
	 */
	EAttribute getDataStore_StorageGigabytes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataStore#getReadReplicas <em>Read Replicas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read Replicas</em>'.
	 * @see org.plumbline.model.DataStore#getReadReplicas()
	 * @see #getDataStore()
	 * @generated
	 */
	EAttribute getDataStore_ReadReplicas();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataStore#getBackup <em>Backup</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Backup</em>'.
	 * @see org.plumbline.model.DataStore#getBackup()
	 * @see #getDataStore()
	 * @generated
	 */
	EAttribute getDataStore_Backup();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataStore#getBackupRetentionDays <em>Backup Retention Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Backup Retention Days</em>'.
	 * @see org.plumbline.model.DataStore#getBackupRetentionDays()
	 * @see #getDataStore()
	 * @generated
	 */
	EAttribute getDataStore_BackupRetentionDays();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataStore#getPointInTimeRecovery <em>Point In Time Recovery</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Point In Time Recovery</em>'.
	 * @see org.plumbline.model.DataStore#getPointInTimeRecovery()
	 * @see #getDataStore()
	 * @generated
	 */
	EAttribute getDataStore_PointInTimeRecovery();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataStore#getCrossRegionBackup <em>Cross Region Backup</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cross Region Backup</em>'.
	 * @see org.plumbline.model.DataStore#getCrossRegionBackup()
	 * @see #getDataStore()
	 * @generated
	 */
	EAttribute getDataStore_CrossRegionBackup();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataStore#getVersioning <em>Versioning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Versioning</em>'.
	 * @see org.plumbline.model.DataStore#getVersioning()
	 * @see #getDataStore()
	 * @generated
	 */
	EAttribute getDataStore_Versioning();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataStore#getStorageAutoscaling <em>Storage Autoscaling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Storage Autoscaling</em>'.
	 * @see org.plumbline.model.DataStore#getStorageAutoscaling()
	 * @see #getDataStore()
	 * @generated
	 */
	EAttribute getDataStore_StorageAutoscaling();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataStore#getAutomaticUpgrades <em>Automatic Upgrades</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Automatic Upgrades</em>'.
	 * @see org.plumbline.model.DataStore#getAutomaticUpgrades()
	 * @see #getDataStore()
	 * @generated
	 */
	EAttribute getDataStore_AutomaticUpgrades();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataStore#getPublicAccessBlocked <em>Public Access Blocked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Public Access Blocked</em>'.
	 * @see org.plumbline.model.DataStore#getPublicAccessBlocked()
	 * @see #getDataStore()
	 * @generated
	 */
	EAttribute getDataStore_PublicAccessBlocked();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataStore#getLifecycle <em>Lifecycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lifecycle</em>'.
	 * @see org.plumbline.model.DataStore#getLifecycle()
	 * @see #getDataStore()
	 * @generated
	 */
	EAttribute getDataStore_Lifecycle();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataStore#getReadSharePercent <em>Read Share Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read Share Percent</em>'.
	 * @see org.plumbline.model.DataStore#getReadSharePercent()
	 * @see #getDataStore()
	 * @generated
	 */
	EAttribute getDataStore_ReadSharePercent();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataStore#getStorageClass <em>Storage Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Storage Class</em>'.
	 * @see org.plumbline.model.DataStore#getStorageClass()
	 * @see #getDataStore()
	 * @generated
	 */
	EAttribute getDataStore_StorageClass();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataStore#getAccessPattern <em>Access Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Access Pattern</em>'.
	 * @see org.plumbline.model.DataStore#getAccessPattern()
	 * @see #getDataStore()
	 * @generated
	 */
	EAttribute getDataStore_AccessPattern();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataStore#getRecreatable <em>Recreatable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recreatable</em>'.
	 * @see org.plumbline.model.DataStore#getRecreatable()
	 * @see #getDataStore()
	 * @generated
	 */
	EAttribute getDataStore_Recreatable();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataStore#getVersionExpiry <em>Version Expiry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version Expiry</em>'.
	 * @see org.plumbline.model.DataStore#getVersionExpiry()
	 * @see #getDataStore()
	 * @generated
	 */
	EAttribute getDataStore_VersionExpiry();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataStore#getWriteOnce <em>Write Once</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Write Once</em>'.
	 * @see org.plumbline.model.DataStore#getWriteOnce()
	 * @see #getDataStore()
	 * @generated
	 */
	EAttribute getDataStore_WriteOnce();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataStore#getCrossAccountBackup <em>Cross Account Backup</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cross Account Backup</em>'.
	 * @see org.plumbline.model.DataStore#getCrossAccountBackup()
	 * @see #getDataStore()
	 * @generated
	 */
	EAttribute getDataStore_CrossAccountBackup();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataStore#getMaintenanceWindow <em>Maintenance Window</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maintenance Window</em>'.
	 * @see org.plumbline.model.DataStore#getMaintenanceWindow()
	 * @see #getDataStore()
	 * @generated
	 */
	EAttribute getDataStore_MaintenanceWindow();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.Messaging <em>Messaging</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Messaging</em>'.
	 * @see org.plumbline.model.Messaging
	 * @generated
	 */
	EClass getMessaging();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Messaging#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.Messaging#getKind()
	 * @see #getMessaging()
	 * @generated
	 */
	EAttribute getMessaging_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Messaging#getDeadLetter <em>Dead Letter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dead Letter</em>'.
	 * @see org.plumbline.model.Messaging#getDeadLetter()
	 * @see #getMessaging()
	 * @generated
	 */
	EAttribute getMessaging_DeadLetter();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Messaging#getRetentionHours <em>Retention Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retention Hours</em>'.
	 * @see org.plumbline.model.Messaging#getRetentionHours()
	 * @see #getMessaging()
	 * @generated
	 */
	EAttribute getMessaging_RetentionHours();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Messaging#getOrdered <em>Ordered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ordered</em>'.
	 * @see org.plumbline.model.Messaging#getOrdered()
	 * @see #getMessaging()
	 * @generated
	 */
	EAttribute getMessaging_Ordered();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Messaging#getMaxReceives <em>Max Receives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Receives</em>'.
	 * @see org.plumbline.model.Messaging#getMaxReceives()
	 * @see #getMessaging()
	 * @generated
	 */
	EAttribute getMessaging_MaxReceives();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Messaging#getBounded <em>Bounded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bounded</em>'.
	 * @see org.plumbline.model.Messaging#getBounded()
	 * @see #getMessaging()
	 * @generated
	 */
	EAttribute getMessaging_Bounded();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Messaging#getPartitions <em>Partitions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Partitions</em>'.
	 * @see org.plumbline.model.Messaging#getPartitions()
	 * @see #getMessaging()
	 * @generated
	 */
	EAttribute getMessaging_Partitions();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.NetworkEntry <em>Network Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Network Entry</em>'.
	 * @see org.plumbline.model.NetworkEntry
	 * @generated
	 */
	EClass getNetworkEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.NetworkEntry#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.NetworkEntry#getKind()
	 * @see #getNetworkEntry()
	 * @generated
	 */
	EAttribute getNetworkEntry_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.NetworkEntry#getWebFirewall <em>Web Firewall</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Web Firewall</em>'.
	 * @see org.plumbline.model.NetworkEntry#getWebFirewall()
	 * @see #getNetworkEntry()
	 * @generated
	 */
	EAttribute getNetworkEntry_WebFirewall();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.NetworkEntry#getThrottling <em>Throttling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Throttling</em>'.
	 * @see org.plumbline.model.NetworkEntry#getThrottling()
	 * @see #getNetworkEntry()
	 * @generated
	 */
	EAttribute getNetworkEntry_Throttling();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.NetworkEntry#getCrossZone <em>Cross Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cross Zone</em>'.
	 * @see org.plumbline.model.NetworkEntry#getCrossZone()
	 * @see #getNetworkEntry()
	 * @generated
	 */
	EAttribute getNetworkEntry_CrossZone();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.NetworkEntry#getCaching <em>Caching</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Caching</em>'.
	 * @see org.plumbline.model.NetworkEntry#getCaching()
	 * @see #getNetworkEntry()
	 * @generated
	 */
	EAttribute getNetworkEntry_Caching();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.NetworkEntry#getMinimumTlsVersion <em>Minimum Tls Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Tls Version</em>'.
	 * @see org.plumbline.model.NetworkEntry#getMinimumTlsVersion()
	 * @see #getNetworkEntry()
	 * @generated
	 */
	EAttribute getNetworkEntry_MinimumTlsVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.NetworkEntry#getCompression <em>Compression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Compression</em>'.
	 * @see org.plumbline.model.NetworkEntry#getCompression()
	 * @see #getNetworkEntry()
	 * @generated
	 */
	EAttribute getNetworkEntry_Compression();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.NetworkEntry#getConnects <em>Connects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Connects</em>'.
	 * @see org.plumbline.model.NetworkEntry#getConnects()
	 * @see #getNetworkEntry()
	 * @generated
	 */
	EReference getNetworkEntry_Connects();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.NetworkEntry#getContract <em>Contract</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contract</em>'.
	 * @see org.plumbline.model.NetworkEntry#getContract()
	 * @see #getNetworkEntry()
	 * @generated
	 */
	EAttribute getNetworkEntry_Contract();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.NetworkEntry#getHttpVersion <em>Http Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Http Version</em>'.
	 * @see org.plumbline.model.NetworkEntry#getHttpVersion()
	 * @see #getNetworkEntry()
	 * @generated
	 */
	EAttribute getNetworkEntry_HttpVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.NetworkEntry#getCertificateRenewal <em>Certificate Renewal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Certificate Renewal</em>'.
	 * @see org.plumbline.model.NetworkEntry#getCertificateRenewal()
	 * @see #getNetworkEntry()
	 * @generated
	 */
	EAttribute getNetworkEntry_CertificateRenewal();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.NetworkEntry#getRefusesMalformed <em>Refuses Malformed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Refuses Malformed</em>'.
	 * @see org.plumbline.model.NetworkEntry#getRefusesMalformed()
	 * @see #getNetworkEntry()
	 * @generated
	 */
	EAttribute getNetworkEntry_RefusesMalformed();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.NetworkEntry#getProvesItself <em>Proves Itself</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Proves Itself</em>'.
	 * @see org.plumbline.model.NetworkEntry#getProvesItself()
	 * @see #getNetworkEntry()
	 * @generated
	 */
	EAttribute getNetworkEntry_ProvesItself();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.Identity <em>Identity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identity</em>'.
	 * @see org.plumbline.model.Identity
	 * @generated
	 */
	EClass getIdentity();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Identity#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.Identity#getKind()
	 * @see #getIdentity()
	 * @generated
	 */
	EAttribute getIdentity_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Identity#getMultiFactor <em>Multi Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Multi Factor</em>'.
	 * @see org.plumbline.model.Identity#getMultiFactor()
	 * @see #getIdentity()
	 * @generated
	 */
	EAttribute getIdentity_MultiFactor();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.SecretStore <em>Secret Store</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Secret Store</em>'.
	 * @see org.plumbline.model.SecretStore
	 * @generated
	 */
	EClass getSecretStore();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.SecretStore#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.SecretStore#getKind()
	 * @see #getSecretStore()
	 * @generated
	 */
	EAttribute getSecretStore_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.SecretStore#getRotation <em>Rotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rotation</em>'.
	 * @see org.plumbline.model.SecretStore#getRotation()
	 * @see #getSecretStore()
	 * @generated
	 */
	EAttribute getSecretStore_Rotation();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.SecretStore#getRotationDays <em>Rotation Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rotation Days</em>'.
	 * @see org.plumbline.model.SecretStore#getRotationDays()
	 * @see #getSecretStore()
	 * @generated
	 */
	EAttribute getSecretStore_RotationDays();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.Observability <em>Observability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Observability</em>'.
	 * @see org.plumbline.model.Observability
	 * @generated
	 */
	EClass getObservability();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Observability#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.Observability#getKind()
	 * @see #getObservability()
	 * @generated
	 */
	EAttribute getObservability_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Observability#getRetentionDays <em>Retention Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retention Days</em>'.
	 * @see org.plumbline.model.Observability#getRetentionDays()
	 * @see #getObservability()
	 * @generated
	 */
	EAttribute getObservability_RetentionDays();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Observability#getAllRegions <em>All Regions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>All Regions</em>'.
	 * @see org.plumbline.model.Observability#getAllRegions()
	 * @see #getObservability()
	 * @generated
	 */
	EAttribute getObservability_AllRegions();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Observability#getIntegrityProtected <em>Integrity Protected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Integrity Protected</em>'.
	 * @see org.plumbline.model.Observability#getIntegrityProtected()
	 * @see #getObservability()
	 * @generated
	 */
	EAttribute getObservability_IntegrityProtected();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Observability#getDataEvents <em>Data Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Events</em>'.
	 * @see org.plumbline.model.Observability#getDataEvents()
	 * @see #getObservability()
	 * @generated
	 */
	EAttribute getObservability_DataEvents();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Observability#getWatched <em>Watched</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Watched</em>'.
	 * @see org.plumbline.model.Observability#getWatched()
	 * @see #getObservability()
	 * @generated
	 */
	EAttribute getObservability_Watched();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.DeliveryPipeline <em>Delivery Pipeline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Delivery Pipeline</em>'.
	 * @see org.plumbline.model.DeliveryPipeline
	 * @generated
	 */
	EClass getDeliveryPipeline();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DeliveryPipeline#getTests <em>Tests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tests</em>'.
	 * @see org.plumbline.model.DeliveryPipeline#getTests()
	 * @see #getDeliveryPipeline()
	 * @generated
	 */
	EAttribute getDeliveryPipeline_Tests();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DeliveryPipeline#getApproval <em>Approval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approval</em>'.
	 * @see org.plumbline.model.DeliveryPipeline#getApproval()
	 * @see #getDeliveryPipeline()
	 * @generated
	 */
	EAttribute getDeliveryPipeline_Approval();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DeliveryPipeline#getAutomaticRollback <em>Automatic Rollback</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Automatic Rollback</em>'.
	 * @see org.plumbline.model.DeliveryPipeline#getAutomaticRollback()
	 * @see #getDeliveryPipeline()
	 * @generated
	 */
	EAttribute getDeliveryPipeline_AutomaticRollback();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DeliveryPipeline#getSecurityScan <em>Security Scan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Security Scan</em>'.
	 * @see org.plumbline.model.DeliveryPipeline#getSecurityScan()
	 * @see #getDeliveryPipeline()
	 * @generated
	 */
	EAttribute getDeliveryPipeline_SecurityScan();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DeliveryPipeline#getSigning <em>Signing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signing</em>'.
	 * @see org.plumbline.model.DeliveryPipeline#getSigning()
	 * @see #getDeliveryPipeline()
	 * @generated
	 */
	EAttribute getDeliveryPipeline_Signing();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DeliveryPipeline#getResilienceTests <em>Resilience Tests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resilience Tests</em>'.
	 * @see org.plumbline.model.DeliveryPipeline#getResilienceTests()
	 * @see #getDeliveryPipeline()
	 * @generated
	 */
	EAttribute getDeliveryPipeline_ResilienceTests();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DeliveryPipeline#getEnvironments <em>Environments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Environments</em>'.
	 * @see org.plumbline.model.DeliveryPipeline#getEnvironments()
	 * @see #getDeliveryPipeline()
	 * @generated
	 */
	EAttribute getDeliveryPipeline_Environments();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.Client <em>Client</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Client</em>'.
	 * @see org.plumbline.model.Client
	 * @generated
	 */
	EClass getClient();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Client#getUserCount <em>User Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>User Count</em>'.
	 * @see org.plumbline.model.Client#getUserCount()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_UserCount();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Client#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Area</em>'.
	 * @see org.plumbline.model.Client#getArea()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_Area();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Client#getOlderDevices <em>Older Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Older Devices</em>'.
	 * @see org.plumbline.model.Client#getOlderDevices()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_OlderDevices();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Client#getExperienceMonitored <em>Experience Monitored</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Experience Monitored</em>'.
	 * @see org.plumbline.model.Client#getExperienceMonitored()
	 * @see #getClient()
	 * @generated
	 */
	EAttribute getClient_ExperienceMonitored();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.ExternalSystem <em>External System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>External System</em>'.
	 * @see org.plumbline.model.ExternalSystem
	 * @generated
	 */
	EClass getExternalSystem();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.ExternalSystem#getProvider <em>Provider</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provider</em>'.
	 * @see org.plumbline.model.ExternalSystem#getProvider()
	 * @see #getExternalSystem()
	 * @generated
	 */
	EAttribute getExternalSystem_Provider();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.ExternalSystem#getContractedAvailability <em>Contracted Availability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contracted Availability</em>'.
	 * @see org.plumbline.model.ExternalSystem#getContractedAvailability()
	 * @see #getExternalSystem()
	 * @generated
	 */
	EAttribute getExternalSystem_ContractedAvailability();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.GenericComponent <em>Generic Component</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Generic Component</em>'.
	 * @see org.plumbline.model.GenericComponent
	 * @generated
	 */
	EClass getGenericComponent();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.DataFlow <em>Data Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Flow</em>'.
	 * @see org.plumbline.model.DataFlow
	 * @generated
	 */
	EClass getDataFlow();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.DataFlow#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.plumbline.model.DataFlow#getSource()
	 * @see #getDataFlow()
	 * @generated
	 */
	EReference getDataFlow_Source();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.DataFlow#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.plumbline.model.DataFlow#getTarget()
	 * @see #getDataFlow()
	 * @generated
	 */
	EReference getDataFlow_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataFlow#getProtocol <em>Protocol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Protocol</em>'.
	 * @see org.plumbline.model.DataFlow#getProtocol()
	 * @see #getDataFlow()
	 * @generated
	 */
	EAttribute getDataFlow_Protocol();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataFlow#getPort <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Port</em>'.
	 * @see org.plumbline.model.DataFlow#getPort()
	 * @see #getDataFlow()
	 * @generated
	 */
	EAttribute getDataFlow_Port();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataFlow#getInteraction <em>Interaction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interaction</em>'.
	 * @see org.plumbline.model.DataFlow#getInteraction()
	 * @see #getDataFlow()
	 * @generated
	 */
	EAttribute getDataFlow_Interaction();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataFlow#getEncrypted <em>Encrypted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Encrypted</em>'.
	 * @see org.plumbline.model.DataFlow#getEncrypted()
	 * @see #getDataFlow()
	 * @generated
	 */
	EAttribute getDataFlow_Encrypted();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataFlow#getAuthentication <em>Authentication</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authentication</em>'.
	 * @see org.plumbline.model.DataFlow#getAuthentication()
	 * @see #getDataFlow()
	 * @generated
	 */
	EAttribute getDataFlow_Authentication();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataFlow#getDataClass <em>Data Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Class</em>'.
	 * @see org.plumbline.model.DataFlow#getDataClass()
	 * @see #getDataFlow()
	 * @generated
	 */
	EAttribute getDataFlow_DataClass();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataFlow#getMonthlyGigabytes <em>Monthly Gigabytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Monthly Gigabytes</em>'.
	 * @see org.plumbline.model.DataFlow#getMonthlyGigabytes()
	 * @see #getDataFlow()
	 * @generated
	 */
	EAttribute getDataFlow_MonthlyGigabytes();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataFlow#getPeakPerSecond <em>Peak Per Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Peak Per Second</em>'.
	 * @see org.plumbline.model.DataFlow#getPeakPerSecond()
	 * @see #getDataFlow()
	 * @generated
	 */
	EAttribute getDataFlow_PeakPerSecond();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataFlow#getReadSharePercent <em>Read Share Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read Share Percent</em>'.
	 * @see org.plumbline.model.DataFlow#getReadSharePercent()
	 * @see #getDataFlow()
	 * @generated
	 */
	EAttribute getDataFlow_ReadSharePercent();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataFlow#getTimeoutMillis <em>Timeout Millis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Timeout Millis</em>'.
	 * @see org.plumbline.model.DataFlow#getTimeoutMillis()
	 * @see #getDataFlow()
	 * @generated
	 */
	EAttribute getDataFlow_TimeoutMillis();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataFlow#getRetries <em>Retries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retries</em>'.
	 * @see org.plumbline.model.DataFlow#getRetries()
	 * @see #getDataFlow()
	 * @generated
	 */
	EAttribute getDataFlow_Retries();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataFlow#getBackoff <em>Backoff</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Backoff</em>'.
	 * @see org.plumbline.model.DataFlow#getBackoff()
	 * @see #getDataFlow()
	 * @generated
	 */
	EAttribute getDataFlow_Backoff();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataFlow#getDeadLetter <em>Dead Letter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dead Letter</em>'.
	 * @see org.plumbline.model.DataFlow#getDeadLetter()
	 * @see #getDataFlow()
	 * @generated
	 */
	EAttribute getDataFlow_DeadLetter();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataFlow#getIdempotent <em>Idempotent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Idempotent</em>'.
	 * @see org.plumbline.model.DataFlow#getIdempotent()
	 * @see #getDataFlow()
	 * @generated
	 */
	EAttribute getDataFlow_Idempotent();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataFlow#getCritical <em>Critical</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Critical</em>'.
	 * @see org.plumbline.model.DataFlow#getCritical()
	 * @see #getDataFlow()
	 * @generated
	 */
	EAttribute getDataFlow_Critical();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataFlow#getDeferrable <em>Deferrable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deferrable</em>'.
	 * @see org.plumbline.model.DataFlow#getDeferrable()
	 * @see #getDataFlow()
	 * @generated
	 */
	EAttribute getDataFlow_Deferrable();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataFlow#getFallback <em>Fallback</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fallback</em>'.
	 * @see org.plumbline.model.DataFlow#getFallback()
	 * @see #getDataFlow()
	 * @generated
	 */
	EAttribute getDataFlow_Fallback();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataFlow#getAccess <em>Access</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Access</em>'.
	 * @see org.plumbline.model.DataFlow#getAccess()
	 * @see #getDataFlow()
	 * @generated
	 */
	EAttribute getDataFlow_Access();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.DataFlow#getPooled <em>Pooled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pooled</em>'.
	 * @see org.plumbline.model.DataFlow#getPooled()
	 * @see #getDataFlow()
	 * @generated
	 */
	EAttribute getDataFlow_Pooled();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.SecurityGroup <em>Security Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Security Group</em>'.
	 * @see org.plumbline.model.SecurityGroup
	 * @generated
	 */
	EClass getSecurityGroup();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.SecurityGroup#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rules</em>'.
	 * @see org.plumbline.model.SecurityGroup#getRules()
	 * @see #getSecurityGroup()
	 * @generated
	 */
	EReference getSecurityGroup_Rules();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.TrafficRule <em>Traffic Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Traffic Rule</em>'.
	 * @see org.plumbline.model.TrafficRule
	 * @generated
	 */
	EClass getTrafficRule();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.TrafficRule#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.plumbline.model.TrafficRule#getDirection()
	 * @see #getTrafficRule()
	 * @generated
	 */
	EAttribute getTrafficRule_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.TrafficRule#getProtocol <em>Protocol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Protocol</em>'.
	 * @see org.plumbline.model.TrafficRule#getProtocol()
	 * @see #getTrafficRule()
	 * @generated
	 */
	EAttribute getTrafficRule_Protocol();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.TrafficRule#getFromPort <em>From Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From Port</em>'.
	 * @see org.plumbline.model.TrafficRule#getFromPort()
	 * @see #getTrafficRule()
	 * @generated
	 */
	EAttribute getTrafficRule_FromPort();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.TrafficRule#getToPort <em>To Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Port</em>'.
	 * @see org.plumbline.model.TrafficRule#getToPort()
	 * @see #getTrafficRule()
	 * @generated
	 */
	EAttribute getTrafficRule_ToPort();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.TrafficRule#getCidr <em>Cidr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cidr</em>'.
	 * @see org.plumbline.model.TrafficRule#getCidr()
	 * @see #getTrafficRule()
	 * @generated
	 */
	EAttribute getTrafficRule_Cidr();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.TrafficRule#getPeer <em>Peer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Peer</em>'.
	 * @see org.plumbline.model.TrafficRule#getPeer()
	 * @see #getTrafficRule()
	 * @generated
	 */
	EReference getTrafficRule_Peer();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.Principal <em>Principal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Principal</em>'.
	 * @see org.plumbline.model.Principal
	 * @generated
	 */
	EClass getPrincipal();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Principal#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.Principal#getKind()
	 * @see #getPrincipal()
	 * @generated
	 */
	EAttribute getPrincipal_Kind();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.Principal#getTrusted <em>Trusted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Trusted</em>'.
	 * @see org.plumbline.model.Principal#getTrusted()
	 * @see #getPrincipal()
	 * @generated
	 */
	EAttribute getPrincipal_Trusted();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Principal#getExternalIdRequired <em>External Id Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>External Id Required</em>'.
	 * @see org.plumbline.model.Principal#getExternalIdRequired()
	 * @see #getPrincipal()
	 * @generated
	 */
	EAttribute getPrincipal_ExternalIdRequired();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Principal#getAccessKeys <em>Access Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Access Keys</em>'.
	 * @see org.plumbline.model.Principal#getAccessKeys()
	 * @see #getPrincipal()
	 * @generated
	 */
	EAttribute getPrincipal_AccessKeys();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Principal#getBoundary <em>Boundary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Boundary</em>'.
	 * @see org.plumbline.model.Principal#getBoundary()
	 * @see #getPrincipal()
	 * @generated
	 */
	EAttribute getPrincipal_Boundary();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.Principal#getPolicies <em>Policies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Policies</em>'.
	 * @see org.plumbline.model.Principal#getPolicies()
	 * @see #getPrincipal()
	 * @generated
	 */
	EReference getPrincipal_Policies();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Principal#getPasswordSignIn <em>Password Sign In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Password Sign In</em>'.
	 * @see org.plumbline.model.Principal#getPasswordSignIn()
	 * @see #getPrincipal()
	 * @generated
	 */
	EAttribute getPrincipal_PasswordSignIn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Principal#getMultiFactor <em>Multi Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Multi Factor</em>'.
	 * @see org.plumbline.model.Principal#getMultiFactor()
	 * @see #getPrincipal()
	 * @generated
	 */
	EAttribute getPrincipal_MultiFactor();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Principal#getInGroup <em>In Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Group</em>'.
	 * @see org.plumbline.model.Principal#getInGroup()
	 * @see #getPrincipal()
	 * @generated
	 */
	EAttribute getPrincipal_InGroup();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.Policy <em>Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Policy</em>'.
	 * @see org.plumbline.model.Policy
	 * @generated
	 */
	EClass getPolicy();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Policy#getInline <em>Inline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inline</em>'.
	 * @see org.plumbline.model.Policy#getInline()
	 * @see #getPolicy()
	 * @generated
	 */
	EAttribute getPolicy_Inline();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Policy#getManagedArn <em>Managed Arn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Managed Arn</em>'.
	 * @see org.plumbline.model.Policy#getManagedArn()
	 * @see #getPolicy()
	 * @generated
	 */
	EAttribute getPolicy_ManagedArn();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.Policy#getResource <em>Resource</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Resource</em>'.
	 * @see org.plumbline.model.Policy#getResource()
	 * @see #getPolicy()
	 * @generated
	 */
	EReference getPolicy_Resource();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.Policy#getStatements <em>Statements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Statements</em>'.
	 * @see org.plumbline.model.Policy#getStatements()
	 * @see #getPolicy()
	 * @generated
	 */
	EReference getPolicy_Statements();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.Statement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Statement</em>'.
	 * @see org.plumbline.model.Statement
	 * @generated
	 */
	EClass getStatement();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Statement#getEffect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effect</em>'.
	 * @see org.plumbline.model.Statement#getEffect()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Effect();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.Statement#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Actions</em>'.
	 * @see org.plumbline.model.Statement#getActions()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Actions();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.Statement#getNotActions <em>Not Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Not Actions</em>'.
	 * @see org.plumbline.model.Statement#getNotActions()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_NotActions();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.Statement#getResources <em>Resources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Resources</em>'.
	 * @see org.plumbline.model.Statement#getResources()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Resources();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.Statement#getNotResources <em>Not Resources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Not Resources</em>'.
	 * @see org.plumbline.model.Statement#getNotResources()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_NotResources();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.Statement#getPrincipals <em>Principals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Principals</em>'.
	 * @see org.plumbline.model.Statement#getPrincipals()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Principals();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.Statement#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Conditions</em>'.
	 * @see org.plumbline.model.Statement#getConditions()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Conditions();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.Alarm <em>Alarm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Alarm</em>'.
	 * @see org.plumbline.model.Alarm
	 * @generated
	 */
	EClass getAlarm();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Alarm#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metric</em>'.
	 * @see org.plumbline.model.Alarm#getMetric()
	 * @see #getAlarm()
	 * @generated
	 */
	EAttribute getAlarm_Metric();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Alarm#getThreshold <em>Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threshold</em>'.
	 * @see org.plumbline.model.Alarm#getThreshold()
	 * @see #getAlarm()
	 * @generated
	 */
	EAttribute getAlarm_Threshold();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Alarm#getNotifies <em>Notifies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notifies</em>'.
	 * @see org.plumbline.model.Alarm#getNotifies()
	 * @see #getAlarm()
	 * @generated
	 */
	EAttribute getAlarm_Notifies();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.Alarm#getWatches <em>Watches</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Watches</em>'.
	 * @see org.plumbline.model.Alarm#getWatches()
	 * @see #getAlarm()
	 * @generated
	 */
	EReference getAlarm_Watches();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Alarm#getProcedure <em>Procedure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Procedure</em>'.
	 * @see org.plumbline.model.Alarm#getProcedure()
	 * @see #getAlarm()
	 * @generated
	 */
	EAttribute getAlarm_Procedure();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Alarm#getBusinessOutcome <em>Business Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Business Outcome</em>'.
	 * @see org.plumbline.model.Alarm#getBusinessOutcome()
	 * @see #getAlarm()
	 * @generated
	 */
	EAttribute getAlarm_BusinessOutcome();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.Budget <em>Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Budget</em>'.
	 * @see org.plumbline.model.Budget
	 * @generated
	 */
	EClass getBudget();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Budget#getMonthlyLimit <em>Monthly Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Monthly Limit</em>'.
	 * @see org.plumbline.model.Budget#getMonthlyLimit()
	 * @see #getBudget()
	 * @generated
	 */
	EAttribute getBudget_MonthlyLimit();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Budget#getAlerts <em>Alerts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alerts</em>'.
	 * @see org.plumbline.model.Budget#getAlerts()
	 * @see #getBudget()
	 * @generated
	 */
	EAttribute getBudget_Alerts();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.Review <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Review</em>'.
	 * @see org.plumbline.model.Review
	 * @generated
	 */
	EClass getReview();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.Review#getLenses <em>Lenses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Lenses</em>'.
	 * @see org.plumbline.model.Review#getLenses()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Lenses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.Review#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Answers</em>'.
	 * @see org.plumbline.model.Review#getAnswers()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_Answers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.Review#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decisions</em>'.
	 * @see org.plumbline.model.Review#getDecisions()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_Decisions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.Review#getMilestones <em>Milestones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Milestones</em>'.
	 * @see org.plumbline.model.Review#getMilestones()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_Milestones();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.Answer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Answer</em>'.
	 * @see org.plumbline.model.Answer
	 * @generated
	 */
	EClass getAnswer();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Answer#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see org.plumbline.model.Answer#getQuestion()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Question();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.Answer#getChoices <em>Choices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Choices</em>'.
	 * @see org.plumbline.model.Answer#getChoices()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Choices();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Answer#isNotApplicable <em>Not Applicable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Not Applicable</em>'.
	 * @see org.plumbline.model.Answer#isNotApplicable()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_NotApplicable();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Answer#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.plumbline.model.Answer#getReason()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Answer#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.plumbline.model.Answer#getNotes()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Notes();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.Answer#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Evidence</em>'.
	 * @see org.plumbline.model.Answer#getEvidence()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Evidence();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.Answer#getNotFollowed <em>Not Followed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Not Followed</em>'.
	 * @see org.plumbline.model.Answer#getNotFollowed()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_NotFollowed();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.Answer#getInapplicable <em>Inapplicable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Inapplicable</em>'.
	 * @see org.plumbline.model.Answer#getInapplicable()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Inapplicable();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision</em>'.
	 * @see org.plumbline.model.Decision
	 * @generated
	 */
	EClass getDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Decision#getFinding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finding</em>'.
	 * @see org.plumbline.model.Decision#getFinding()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Finding();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Decision#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.Decision#getKind()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Decision#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.plumbline.model.Decision#getReason()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Decision#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.plumbline.model.Decision#getOwner()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Decision#getDecidedOn <em>Decided On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided On</em>'.
	 * @see org.plumbline.model.Decision#getDecidedOn()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_DecidedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Decision#getExpiresOn <em>Expires On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expires On</em>'.
	 * @see org.plumbline.model.Decision#getExpiresOn()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_ExpiresOn();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.Milestone <em>Milestone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Milestone</em>'.
	 * @see org.plumbline.model.Milestone
	 * @generated
	 */
	EClass getMilestone();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Milestone#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.plumbline.model.Milestone#getDate()
	 * @see #getMilestone()
	 * @generated
	 */
	EAttribute getMilestone_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Milestone#getHighRisks <em>High Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High Risks</em>'.
	 * @see org.plumbline.model.Milestone#getHighRisks()
	 * @see #getMilestone()
	 * @generated
	 */
	EAttribute getMilestone_HighRisks();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.Milestone#getMediumRisks <em>Medium Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Medium Risks</em>'.
	 * @see org.plumbline.model.Milestone#getMediumRisks()
	 * @see #getMilestone()
	 * @generated
	 */
	EAttribute getMilestone_MediumRisks();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.Milestone#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Findings</em>'.
	 * @see org.plumbline.model.Milestone#getFindings()
	 * @see #getMilestone()
	 * @generated
	 */
	EAttribute getMilestone_Findings();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.Fact <em>Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Fact</em>'.
	 * @see org.plumbline.model.Fact
	 * @generated
	 */
	EEnum getFact();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.Stage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stage</em>'.
	 * @see org.plumbline.model.Stage
	 * @generated
	 */
	EEnum getStage();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.Criticality <em>Criticality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Criticality</em>'.
	 * @see org.plumbline.model.Criticality
	 * @generated
	 */
	EEnum getCriticality();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.DataClass <em>Data Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Data Class</em>'.
	 * @see org.plumbline.model.DataClass
	 * @generated
	 */
	EEnum getDataClass();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.Interaction <em>Interaction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Interaction</em>'.
	 * @see org.plumbline.model.Interaction
	 * @generated
	 */
	EEnum getInteraction();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.Authentication <em>Authentication</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Authentication</em>'.
	 * @see org.plumbline.model.Authentication
	 * @generated
	 */
	EEnum getAuthentication();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.PricingModel <em>Pricing Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Pricing Model</em>'.
	 * @see org.plumbline.model.PricingModel
	 * @generated
	 */
	EEnum getPricingModel();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.LoadPattern <em>Load Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Load Pattern</em>'.
	 * @see org.plumbline.model.LoadPattern
	 * @generated
	 */
	EEnum getLoadPattern();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.AccessKind <em>Access Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Access Kind</em>'.
	 * @see org.plumbline.model.AccessKind
	 * @generated
	 */
	EEnum getAccessKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.Scaling <em>Scaling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Scaling</em>'.
	 * @see org.plumbline.model.Scaling
	 * @generated
	 */
	EEnum getScaling();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.Environment <em>Environment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Environment</em>'.
	 * @see org.plumbline.model.Environment
	 * @generated
	 */
	EEnum getEnvironment();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.AccessPattern <em>Access Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Access Pattern</em>'.
	 * @see org.plumbline.model.AccessPattern
	 * @generated
	 */
	EEnum getAccessPattern();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.WorldArea <em>World Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>World Area</em>'.
	 * @see org.plumbline.model.WorldArea
	 * @generated
	 */
	EEnum getWorldArea();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.ProcessorArchitecture <em>Processor Architecture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Processor Architecture</em>'.
	 * @see org.plumbline.model.ProcessorArchitecture
	 * @generated
	 */
	EEnum getProcessorArchitecture();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.Deployment <em>Deployment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Deployment</em>'.
	 * @see org.plumbline.model.Deployment
	 * @generated
	 */
	EEnum getDeployment();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.Rollout <em>Rollout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rollout</em>'.
	 * @see org.plumbline.model.Rollout
	 * @generated
	 */
	EEnum getRollout();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.ComputeKind <em>Compute Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Compute Kind</em>'.
	 * @see org.plumbline.model.ComputeKind
	 * @generated
	 */
	EEnum getComputeKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.DataStoreKind <em>Data Store Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Data Store Kind</em>'.
	 * @see org.plumbline.model.DataStoreKind
	 * @generated
	 */
	EEnum getDataStoreKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.MessagingKind <em>Messaging Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Messaging Kind</em>'.
	 * @see org.plumbline.model.MessagingKind
	 * @generated
	 */
	EEnum getMessagingKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.NetworkEntryKind <em>Network Entry Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Network Entry Kind</em>'.
	 * @see org.plumbline.model.NetworkEntryKind
	 * @generated
	 */
	EEnum getNetworkEntryKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.IdentityKind <em>Identity Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Identity Kind</em>'.
	 * @see org.plumbline.model.IdentityKind
	 * @generated
	 */
	EEnum getIdentityKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.SecretKind <em>Secret Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Secret Kind</em>'.
	 * @see org.plumbline.model.SecretKind
	 * @generated
	 */
	EEnum getSecretKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.ObservabilityKind <em>Observability Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Observability Kind</em>'.
	 * @see org.plumbline.model.ObservabilityKind
	 * @generated
	 */
	EEnum getObservabilityKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.GroupKind <em>Group Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Group Kind</em>'.
	 * @see org.plumbline.model.GroupKind
	 * @generated
	 */
	EEnum getGroupKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.RecoveryStrategy <em>Recovery Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Recovery Strategy</em>'.
	 * @see org.plumbline.model.RecoveryStrategy
	 * @generated
	 */
	EEnum getRecoveryStrategy();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.PrincipalKind <em>Principal Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Principal Kind</em>'.
	 * @see org.plumbline.model.PrincipalKind
	 * @generated
	 */
	EEnum getPrincipalKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.Effect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Effect</em>'.
	 * @see org.plumbline.model.Effect
	 * @generated
	 */
	EEnum getEffect();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.Direction <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Direction</em>'.
	 * @see org.plumbline.model.Direction
	 * @generated
	 */
	EEnum getDirection();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.DecisionKind <em>Decision Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Decision Kind</em>'.
	 * @see org.plumbline.model.DecisionKind
	 * @generated
	 */
	EEnum getDecisionKind();

	/**
	 * Returns the meta object for data type '{@link org.plumbline.model.SourceLocation <em>Source Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Where an element was imported from: file, line, logical id, resource type. Written as line|resource type|file|logical id.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Source Location</em>'.
	 * @see org.plumbline.model.SourceLocation
	 * @model instanceClass="org.plumbline.model.SourceLocation"
	 * @generated
	 */
	EDataType getSourceLocation();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PlumblineFactory getPlumblineFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.ElementImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__ID = eINSTANCE.getElement_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__NAME = eINSTANCE.getElement_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__DESCRIPTION = eINSTANCE.getElement_Description();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__ORIGIN = eINSTANCE.getElement_Origin();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ELEMENT__PROPERTIES = eINSTANCE.getElement_Properties();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.PropertyImpl <em>Property</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.PropertyImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getProperty()
		 * @generated
		 */
		EClass PROPERTY = eINSTANCE.getProperty();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY__KEY = eINSTANCE.getProperty_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY__VALUE = eINSTANCE.getProperty_Value();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.NodeContainerImpl <em>Node Container</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.NodeContainerImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getNodeContainer()
		 * @generated
		 */
		EClass NODE_CONTAINER = eINSTANCE.getNodeContainer();

		/**
		 * The meta object literal for the '<em><b>Nodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE_CONTAINER__NODES = eINSTANCE.getNodeContainer_Nodes();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.WorkloadImpl <em>Workload</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.WorkloadImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getWorkload()
		 * @generated
		 */
		EClass WORKLOAD = eINSTANCE.getWorkload();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKLOAD__PURPOSE = eINSTANCE.getWorkload_Purpose();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKLOAD__STAGE = eINSTANCE.getWorkload_Stage();

		/**
		 * The meta object literal for the '<em><b>Criticality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKLOAD__CRITICALITY = eINSTANCE.getWorkload_Criticality();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKLOAD__OWNER = eINSTANCE.getWorkload_Owner();

		/**
		 * The meta object literal for the '<em><b>Review Team</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKLOAD__REVIEW_TEAM = eINSTANCE.getWorkload_ReviewTeam();

		/**
		 * The meta object literal for the '<em><b>Objectives</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKLOAD__OBJECTIVES = eINSTANCE.getWorkload_Objectives();

		/**
		 * The meta object literal for the '<em><b>Practices</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKLOAD__PRACTICES = eINSTANCE.getWorkload_Practices();

		/**
		 * The meta object literal for the '<em><b>Flows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKLOAD__FLOWS = eINSTANCE.getWorkload_Flows();

		/**
		 * The meta object literal for the '<em><b>Security Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKLOAD__SECURITY_GROUPS = eINSTANCE.getWorkload_SecurityGroups();

		/**
		 * The meta object literal for the '<em><b>Principals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKLOAD__PRINCIPALS = eINSTANCE.getWorkload_Principals();

		/**
		 * The meta object literal for the '<em><b>Policies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKLOAD__POLICIES = eINSTANCE.getWorkload_Policies();

		/**
		 * The meta object literal for the '<em><b>Alarms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKLOAD__ALARMS = eINSTANCE.getWorkload_Alarms();

		/**
		 * The meta object literal for the '<em><b>Budgets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKLOAD__BUDGETS = eINSTANCE.getWorkload_Budgets();

		/**
		 * The meta object literal for the '<em><b>Review</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORKLOAD__REVIEW = eINSTANCE.getWorkload_Review();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.ObjectivesImpl <em>Objectives</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.ObjectivesImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getObjectives()
		 * @generated
		 */
		EClass OBJECTIVES = eINSTANCE.getObjectives();

		/**
		 * The meta object literal for the '<em><b>Availability Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVES__AVAILABILITY_PERCENT = eINSTANCE.getObjectives_AvailabilityPercent();

		/**
		 * The meta object literal for the '<em><b>Recovery Time Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVES__RECOVERY_TIME_MINUTES = eINSTANCE.getObjectives_RecoveryTimeMinutes();

		/**
		 * The meta object literal for the '<em><b>Recovery Point Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVES__RECOVERY_POINT_MINUTES = eINSTANCE.getObjectives_RecoveryPointMinutes();

		/**
		 * The meta object literal for the '<em><b>Latency Millis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVES__LATENCY_MILLIS = eINSTANCE.getObjectives_LatencyMillis();

		/**
		 * The meta object literal for the '<em><b>Peak Requests Per Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVES__PEAK_REQUESTS_PER_SECOND = eINSTANCE.getObjectives_PeakRequestsPerSecond();

		/**
		 * The meta object literal for the '<em><b>Monthly Budget</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVES__MONTHLY_BUDGET = eINSTANCE.getObjectives_MonthlyBudget();

		/**
		 * The meta object literal for the '<em><b>Data Residency</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVES__DATA_RESIDENCY = eINSTANCE.getObjectives_DataResidency();

		/**
		 * The meta object literal for the '<em><b>Compliance Schemes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVES__COMPLIANCE_SCHEMES = eINSTANCE.getObjectives_ComplianceSchemes();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.PracticesImpl <em>Practices</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.PracticesImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getPractices()
		 * @generated
		 */
		EClass PRACTICES = eINSTANCE.getPractices();

		/**
		 * The meta object literal for the '<em><b>Incident Response Plan</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__INCIDENT_RESPONSE_PLAN = eINSTANCE.getPractices_IncidentResponsePlan();

		/**
		 * The meta object literal for the '<em><b>Incident Contacts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__INCIDENT_CONTACTS = eINSTANCE.getPractices_IncidentContacts();

		/**
		 * The meta object literal for the '<em><b>Incident Exercises</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__INCIDENT_EXERCISES = eINSTANCE.getPractices_IncidentExercises();

		/**
		 * The meta object literal for the '<em><b>Runbooks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__RUNBOOKS = eINSTANCE.getPractices_Runbooks();

		/**
		 * The meta object literal for the '<em><b>Playbooks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__PLAYBOOKS = eINSTANCE.getPractices_Playbooks();

		/**
		 * The meta object literal for the '<em><b>On Call</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__ON_CALL = eINSTANCE.getPractices_OnCall();

		/**
		 * The meta object literal for the '<em><b>Post Incident Reviews</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__POST_INCIDENT_REVIEWS = eINSTANCE.getPractices_PostIncidentReviews();

		/**
		 * The meta object literal for the '<em><b>Infrastructure As Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__INFRASTRUCTURE_AS_CODE = eINSTANCE.getPractices_InfrastructureAsCode();

		/**
		 * The meta object literal for the '<em><b>Code Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__CODE_REVIEW = eINSTANCE.getPractices_CodeReview();

		/**
		 * The meta object literal for the '<em><b>Automated Tests</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__AUTOMATED_TESTS = eINSTANCE.getPractices_AutomatedTests();

		/**
		 * The meta object literal for the '<em><b>Automated Deployment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__AUTOMATED_DEPLOYMENT = eINSTANCE.getPractices_AutomatedDeployment();

		/**
		 * The meta object literal for the '<em><b>Rollback Plan</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__ROLLBACK_PLAN = eINSTANCE.getPractices_RollbackPlan();

		/**
		 * The meta object literal for the '<em><b>Patching</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__PATCHING = eINSTANCE.getPractices_Patching();

		/**
		 * The meta object literal for the '<em><b>Threat Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__THREAT_MODEL = eINSTANCE.getPractices_ThreatModel();

		/**
		 * The meta object literal for the '<em><b>Access Reviews</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__ACCESS_REVIEWS = eINSTANCE.getPractices_AccessReviews();

		/**
		 * The meta object literal for the '<em><b>Multi Factor Authentication</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__MULTI_FACTOR_AUTHENTICATION = eINSTANCE.getPractices_MultiFactorAuthentication();

		/**
		 * The meta object literal for the '<em><b>Central Identity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__CENTRAL_IDENTITY = eINSTANCE.getPractices_CentralIdentity();

		/**
		 * The meta object literal for the '<em><b>Data Classification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__DATA_CLASSIFICATION = eINSTANCE.getPractices_DataClassification();

		/**
		 * The meta object literal for the '<em><b>Restore Tests</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__RESTORE_TESTS = eINSTANCE.getPractices_RestoreTests();

		/**
		 * The meta object literal for the '<em><b>Failover Tests</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__FAILOVER_TESTS = eINSTANCE.getPractices_FailoverTests();

		/**
		 * The meta object literal for the '<em><b>Fault Injection</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__FAULT_INJECTION = eINSTANCE.getPractices_FaultInjection();

		/**
		 * The meta object literal for the '<em><b>Quota Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__QUOTA_REVIEW = eINSTANCE.getPractices_QuotaReview();

		/**
		 * The meta object literal for the '<em><b>Load Tests</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__LOAD_TESTS = eINSTANCE.getPractices_LoadTests();

		/**
		 * The meta object literal for the '<em><b>Performance Baselines</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__PERFORMANCE_BASELINES = eINSTANCE.getPractices_PerformanceBaselines();

		/**
		 * The meta object literal for the '<em><b>Performance Reviews</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__PERFORMANCE_REVIEWS = eINSTANCE.getPractices_PerformanceReviews();

		/**
		 * The meta object literal for the '<em><b>Cost Ownership</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__COST_OWNERSHIP = eINSTANCE.getPractices_CostOwnership();

		/**
		 * The meta object literal for the '<em><b>Cost Allocation Tags</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__COST_ALLOCATION_TAGS = eINSTANCE.getPractices_CostAllocationTags();

		/**
		 * The meta object literal for the '<em><b>Budget Alerts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__BUDGET_ALERTS = eINSTANCE.getPractices_BudgetAlerts();

		/**
		 * The meta object literal for the '<em><b>Commitment Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__COMMITMENT_REVIEW = eINSTANCE.getPractices_CommitmentReview();

		/**
		 * The meta object literal for the '<em><b>Right Sizing Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__RIGHT_SIZING_REVIEW = eINSTANCE.getPractices_RightSizingReview();

		/**
		 * The meta object literal for the '<em><b>Decommissioning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__DECOMMISSIONING = eINSTANCE.getPractices_Decommissioning();

		/**
		 * The meta object literal for the '<em><b>Sustainability Goals</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__SUSTAINABILITY_GOALS = eINSTANCE.getPractices_SustainabilityGoals();

		/**
		 * The meta object literal for the '<em><b>Data Retention</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__DATA_RETENTION = eINSTANCE.getPractices_DataRetention();

		/**
		 * The meta object literal for the '<em><b>Cost Estimate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__COST_ESTIMATE = eINSTANCE.getPractices_CostEstimate();

		/**
		 * The meta object literal for the '<em><b>Unit Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__UNIT_COST = eINSTANCE.getPractices_UnitCost();

		/**
		 * The meta object literal for the '<em><b>Control Objectives</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__CONTROL_OBJECTIVES = eINSTANCE.getPractices_ControlObjectives();

		/**
		 * The meta object literal for the '<em><b>Penetration Tests</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__PENETRATION_TESTS = eINSTANCE.getPractices_PenetrationTests();

		/**
		 * The meta object literal for the '<em><b>Emergency Access</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__EMERGENCY_ACCESS = eINSTANCE.getPractices_EmergencyAccess();

		/**
		 * The meta object literal for the '<em><b>Forensics</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__FORENSICS = eINSTANCE.getPractices_Forensics();

		/**
		 * The meta object literal for the '<em><b>Quotas Aligned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__QUOTAS_ALIGNED = eINSTANCE.getPractices_QuotasAligned();

		/**
		 * The meta object literal for the '<em><b>Emergency Levers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__EMERGENCY_LEVERS = eINSTANCE.getPractices_EmergencyLevers();

		/**
		 * The meta object literal for the '<em><b>Bulkheads</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__BULKHEADS = eINSTANCE.getPractices_Bulkheads();

		/**
		 * The meta object literal for the '<em><b>Game Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__GAME_DAYS = eINSTANCE.getPractices_GameDays();

		/**
		 * The meta object literal for the '<em><b>Tested Requests Per Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__TESTED_REQUESTS_PER_SECOND = eINSTANCE.getPractices_TestedRequestsPerSecond();

		/**
		 * The meta object literal for the '<em><b>Recovery Strategy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__RECOVERY_STRATEGY = eINSTANCE.getPractices_RecoveryStrategy();

		/**
		 * The meta object literal for the '<em><b>Automated Recovery</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__AUTOMATED_RECOVERY = eINSTANCE.getPractices_AutomatedRecovery();

		/**
		 * The meta object literal for the '<em><b>Data Plane Recovery</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__DATA_PLANE_RECOVERY = eINSTANCE.getPractices_DataPlaneRecovery();

		/**
		 * The meta object literal for the '<em><b>Drift Detection</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__DRIFT_DETECTION = eINSTANCE.getPractices_DriftDetection();

		/**
		 * The meta object literal for the '<em><b>Version Control</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__VERSION_CONTROL = eINSTANCE.getPractices_VersionControl();

		/**
		 * The meta object literal for the '<em><b>Business Indicators</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__BUSINESS_INDICATORS = eINSTANCE.getPractices_BusinessIndicators();

		/**
		 * The meta object literal for the '<em><b>Readiness Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__READINESS_REVIEW = eINSTANCE.getPractices_ReadinessReview();

		/**
		 * The meta object literal for the '<em><b>Support Plan</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__SUPPORT_PLAN = eINSTANCE.getPractices_SupportPlan();

		/**
		 * The meta object literal for the '<em><b>Event Priorities</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__EVENT_PRIORITIES = eINSTANCE.getPractices_EventPriorities();

		/**
		 * The meta object literal for the '<em><b>Escalation Paths</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__ESCALATION_PATHS = eINSTANCE.getPractices_EscalationPaths();

		/**
		 * The meta object literal for the '<em><b>Customer Communication</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__CUSTOMER_COMMUNICATION = eINSTANCE.getPractices_CustomerCommunication();

		/**
		 * The meta object literal for the '<em><b>Knowledge Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__KNOWLEDGE_BASE = eINSTANCE.getPractices_KnowledgeBase();

		/**
		 * The meta object literal for the '<em><b>Improvement Process</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__IMPROVEMENT_PROCESS = eINSTANCE.getPractices_ImprovementProcess();

		/**
		 * The meta object literal for the '<em><b>Operations Goals</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__OPERATIONS_GOALS = eINSTANCE.getPractices_OperationsGoals();

		/**
		 * The meta object literal for the '<em><b>Benchmarks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__BENCHMARKS = eINSTANCE.getPractices_Benchmarks();

		/**
		 * The meta object literal for the '<em><b>Releases Per Month</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICES__RELEASES_PER_MONTH = eINSTANCE.getPractices_ReleasesPerMonth();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.NodeImpl <em>Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.NodeImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getNode()
		 * @generated
		 */
		EClass NODE = eINSTANCE.getNode();

		/**
		 * The meta object literal for the '<em><b>Out Of Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__OUT_OF_SCOPE = eINSTANCE.getNode_OutOfScope();

		/**
		 * The meta object literal for the '<em><b>Outgoing</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE__OUTGOING = eINSTANCE.getNode_Outgoing();

		/**
		 * The meta object literal for the '<em><b>Incoming</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NODE__INCOMING = eINSTANCE.getNode_Incoming();

		/**
		 * The meta object literal for the '<em><b>Environment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NODE__ENVIRONMENT = eINSTANCE.getNode_Environment();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.BoundaryImpl <em>Boundary</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.BoundaryImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getBoundary()
		 * @generated
		 */
		EClass BOUNDARY = eINSTANCE.getBoundary();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.AccountImpl <em>Account</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.AccountImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getAccount()
		 * @generated
		 */
		EClass ACCOUNT = eINSTANCE.getAccount();

		/**
		 * The meta object literal for the '<em><b>Account Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__ACCOUNT_ID = eINSTANCE.getAccount_AccountId();

		/**
		 * The meta object literal for the '<em><b>Root Protected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__ROOT_PROTECTED = eINSTANCE.getAccount_RootProtected();

		/**
		 * The meta object literal for the '<em><b>Guardrails</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__GUARDRAILS = eINSTANCE.getAccount_Guardrails();

		/**
		 * The meta object literal for the '<em><b>Trail</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__TRAIL = eINSTANCE.getAccount_Trail();

		/**
		 * The meta object literal for the '<em><b>Dedicated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__DEDICATED = eINSTANCE.getAccount_Dedicated();

		/**
		 * The meta object literal for the '<em><b>Threat Detection</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__THREAT_DETECTION = eINSTANCE.getAccount_ThreatDetection();

		/**
		 * The meta object literal for the '<em><b>Configuration Recorded</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__CONFIGURATION_RECORDED = eINSTANCE.getAccount_ConfigurationRecorded();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.RegionImpl <em>Region</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.RegionImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getRegion()
		 * @generated
		 */
		EClass REGION = eINSTANCE.getRegion();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGION__CODE = eINSTANCE.getRegion_Code();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.AvailabilityZoneImpl <em>Availability Zone</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.AvailabilityZoneImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getAvailabilityZone()
		 * @generated
		 */
		EClass AVAILABILITY_ZONE = eINSTANCE.getAvailabilityZone();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AVAILABILITY_ZONE__CODE = eINSTANCE.getAvailabilityZone_Code();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.NetworkImpl <em>Network</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.NetworkImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getNetwork()
		 * @generated
		 */
		EClass NETWORK = eINSTANCE.getNetwork();

		/**
		 * The meta object literal for the '<em><b>Cidr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__CIDR = eINSTANCE.getNetwork_Cidr();

		/**
		 * The meta object literal for the '<em><b>Flow Logs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__FLOW_LOGS = eINSTANCE.getNetwork_FlowLogs();

		/**
		 * The meta object literal for the '<em><b>Private Endpoints</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__PRIVATE_ENDPOINTS = eINSTANCE.getNetwork_PrivateEndpoints();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.SubnetImpl <em>Subnet</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.SubnetImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getSubnet()
		 * @generated
		 */
		EClass SUBNET = eINSTANCE.getSubnet();

		/**
		 * The meta object literal for the '<em><b>Cidr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBNET__CIDR = eINSTANCE.getSubnet_Cidr();

		/**
		 * The meta object literal for the '<em><b>Public Access</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBNET__PUBLIC_ACCESS = eINSTANCE.getSubnet_PublicAccess();

		/**
		 * The meta object literal for the '<em><b>Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBNET__ZONE = eINSTANCE.getSubnet_Zone();

		/**
		 * The meta object literal for the '<em><b>Assigns Public Addresses</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBNET__ASSIGNS_PUBLIC_ADDRESSES = eINSTANCE.getSubnet_AssignsPublicAddresses();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.GroupImpl <em>Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.GroupImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getGroup()
		 * @generated
		 */
		EClass GROUP = eINSTANCE.getGroup();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__KIND = eINSTANCE.getGroup_Kind();

		/**
		 * The meta object literal for the '<em><b>Cidr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__CIDR = eINSTANCE.getGroup_Cidr();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.ComponentImpl <em>Component</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.ComponentImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getComponent()
		 * @generated
		 */
		EClass COMPONENT = eINSTANCE.getComponent();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__SERVICE = eINSTANCE.getComponent_Service();

		/**
		 * The meta object literal for the '<em><b>Data Class</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__DATA_CLASS = eINSTANCE.getComponent_DataClass();

		/**
		 * The meta object literal for the '<em><b>Internet Facing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__INTERNET_FACING = eINSTANCE.getComponent_InternetFacing();

		/**
		 * The meta object literal for the '<em><b>Authentication</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__AUTHENTICATION = eINSTANCE.getComponent_Authentication();

		/**
		 * The meta object literal for the '<em><b>Encrypted At Rest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__ENCRYPTED_AT_REST = eINSTANCE.getComponent_EncryptedAtRest();

		/**
		 * The meta object literal for the '<em><b>Customer Managed Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__CUSTOMER_MANAGED_KEY = eINSTANCE.getComponent_CustomerManagedKey();

		/**
		 * The meta object literal for the '<em><b>Encrypted In Transit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__ENCRYPTED_IN_TRANSIT = eINSTANCE.getComponent_EncryptedInTransit();

		/**
		 * The meta object literal for the '<em><b>Plain Text Secrets</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__PLAIN_TEXT_SECRETS = eINSTANCE.getComponent_PlainTextSecrets();

		/**
		 * The meta object literal for the '<em><b>Principal</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPONENT__PRINCIPAL = eINSTANCE.getComponent_Principal();

		/**
		 * The meta object literal for the '<em><b>Security Groups</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPONENT__SECURITY_GROUPS = eINSTANCE.getComponent_SecurityGroups();

		/**
		 * The meta object literal for the '<em><b>Logging</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__LOGGING = eINSTANCE.getComponent_Logging();

		/**
		 * The meta object literal for the '<em><b>Metrics</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__METRICS = eINSTANCE.getComponent_Metrics();

		/**
		 * The meta object literal for the '<em><b>Tracing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__TRACING = eINSTANCE.getComponent_Tracing();

		/**
		 * The meta object literal for the '<em><b>Deployment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__DEPLOYMENT = eINSTANCE.getComponent_Deployment();

		/**
		 * The meta object literal for the '<em><b>Rollout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__ROLLOUT = eINSTANCE.getComponent_Rollout();

		/**
		 * The meta object literal for the '<em><b>Managed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__MANAGED = eINSTANCE.getComponent_Managed();

		/**
		 * The meta object literal for the '<em><b>Tagged</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__TAGGED = eINSTANCE.getComponent_Tagged();

		/**
		 * The meta object literal for the '<em><b>Multi Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__MULTI_ZONE = eINSTANCE.getComponent_MultiZone();

		/**
		 * The meta object literal for the '<em><b>Multi Region</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__MULTI_REGION = eINSTANCE.getComponent_MultiRegion();

		/**
		 * The meta object literal for the '<em><b>Replicas</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__REPLICAS = eINSTANCE.getComponent_Replicas();

		/**
		 * The meta object literal for the '<em><b>Min Replicas</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__MIN_REPLICAS = eINSTANCE.getComponent_MinReplicas();

		/**
		 * The meta object literal for the '<em><b>Max Replicas</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__MAX_REPLICAS = eINSTANCE.getComponent_MaxReplicas();

		/**
		 * The meta object literal for the '<em><b>Zone Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__ZONE_COUNT = eINSTANCE.getComponent_ZoneCount();

		/**
		 * The meta object literal for the '<em><b>Scaling</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__SCALING = eINSTANCE.getComponent_Scaling();

		/**
		 * The meta object literal for the '<em><b>Health Check</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__HEALTH_CHECK = eINSTANCE.getComponent_HealthCheck();

		/**
		 * The meta object literal for the '<em><b>Deletion Protection</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__DELETION_PROTECTION = eINSTANCE.getComponent_DeletionProtection();

		/**
		 * The meta object literal for the '<em><b>Quota Watched</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__QUOTA_WATCHED = eINSTANCE.getComponent_QuotaWatched();

		/**
		 * The meta object literal for the '<em><b>Availability Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__AVAILABILITY_PERCENT = eINSTANCE.getComponent_AvailabilityPercent();

		/**
		 * The meta object literal for the '<em><b>Recovery Time Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__RECOVERY_TIME_MINUTES = eINSTANCE.getComponent_RecoveryTimeMinutes();

		/**
		 * The meta object literal for the '<em><b>Recovery Point Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__RECOVERY_POINT_MINUTES = eINSTANCE.getComponent_RecoveryPointMinutes();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__SIZE = eINSTANCE.getComponent_Size();

		/**
		 * The meta object literal for the '<em><b>Latency Millis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__LATENCY_MILLIS = eINSTANCE.getComponent_LatencyMillis();

		/**
		 * The meta object literal for the '<em><b>Max Requests Per Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__MAX_REQUESTS_PER_SECOND = eINSTANCE.getComponent_MaxRequestsPerSecond();

		/**
		 * The meta object literal for the '<em><b>Utilization Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__UTILIZATION_PERCENT = eINSTANCE.getComponent_UtilizationPercent();

		/**
		 * The meta object literal for the '<em><b>Load Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__LOAD_PATTERN = eINSTANCE.getComponent_LoadPattern();

		/**
		 * The meta object literal for the '<em><b>Pricing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__PRICING = eINSTANCE.getComponent_Pricing();

		/**
		 * The meta object literal for the '<em><b>Monthly Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__MONTHLY_COST = eINSTANCE.getComponent_MonthlyCost();

		/**
		 * The meta object literal for the '<em><b>Quota Replicas</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__QUOTA_REPLICAS = eINSTANCE.getComponent_QuotaReplicas();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__OWNER = eINSTANCE.getComponent_Owner();

		/**
		 * The meta object literal for the '<em><b>Own Network</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__OWN_NETWORK = eINSTANCE.getComponent_OwnNetwork();

		/**
		 * The meta object literal for the '<em><b>Internal Encryption</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPONENT__INTERNAL_ENCRYPTION = eINSTANCE.getComponent_InternalEncryption();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.ComputeImpl <em>Compute</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.ComputeImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getCompute()
		 * @generated
		 */
		EClass COMPUTE = eINSTANCE.getCompute();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTE__KIND = eINSTANCE.getCompute_Kind();

		/**
		 * The meta object literal for the '<em><b>Runtime</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTE__RUNTIME = eINSTANCE.getCompute_Runtime();

		/**
		 * The meta object literal for the '<em><b>Runtime Supported</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTE__RUNTIME_SUPPORTED = eINSTANCE.getCompute_RuntimeSupported();

		/**
		 * The meta object literal for the '<em><b>Architecture</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTE__ARCHITECTURE = eINSTANCE.getCompute_Architecture();

		/**
		 * The meta object literal for the '<em><b>Virtual Cpus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTE__VIRTUAL_CPUS = eINSTANCE.getCompute_VirtualCpus();

		/**
		 * The meta object literal for the '<em><b>Memory Megabytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTE__MEMORY_MEGABYTES = eINSTANCE.getCompute_MemoryMegabytes();

		/**
		 * The meta object literal for the '<em><b>Timeout Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTE__TIMEOUT_SECONDS = eINSTANCE.getCompute_TimeoutSeconds();

		/**
		 * The meta object literal for the '<em><b>Reserved Concurrency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTE__RESERVED_CONCURRENCY = eINSTANCE.getCompute_ReservedConcurrency();

		/**
		 * The meta object literal for the '<em><b>Dead Letter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTE__DEAD_LETTER = eINSTANCE.getCompute_DeadLetter();

		/**
		 * The meta object literal for the '<em><b>Session State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTE__SESSION_STATE = eINSTANCE.getCompute_SessionState();

		/**
		 * The meta object literal for the '<em><b>Metadata Tokens</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTE__METADATA_TOKENS = eINSTANCE.getCompute_MetadataTokens();

		/**
		 * The meta object literal for the '<em><b>Privileged</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTE__PRIVILEGED = eINSTANCE.getCompute_Privileged();

		/**
		 * The meta object literal for the '<em><b>Public Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTE__PUBLIC_ADDRESS = eINSTANCE.getCompute_PublicAddress();

		/**
		 * The meta object literal for the '<em><b>Interruptible</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTE__INTERRUPTIBLE = eINSTANCE.getCompute_Interruptible();

		/**
		 * The meta object literal for the '<em><b>Hardened Image</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTE__HARDENED_IMAGE = eINSTANCE.getCompute_HardenedImage();

		/**
		 * The meta object literal for the '<em><b>Key Pair</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTE__KEY_PAIR = eINSTANCE.getCompute_KeyPair();

		/**
		 * The meta object literal for the '<em><b>Immutable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTE__IMMUTABLE = eINSTANCE.getCompute_Immutable();

		/**
		 * The meta object literal for the '<em><b>Root User</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTE__ROOT_USER = eINSTANCE.getCompute_RootUser();

		/**
		 * The meta object literal for the '<em><b>Host Network</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTE__HOST_NETWORK = eINSTANCE.getCompute_HostNetwork();

		/**
		 * The meta object literal for the '<em><b>Read Only Root</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTE__READ_ONLY_ROOT = eINSTANCE.getCompute_ReadOnlyRoot();

		/**
		 * The meta object literal for the '<em><b>Self Healing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTE__SELF_HEALING = eINSTANCE.getCompute_SelfHealing();

		/**
		 * The meta object literal for the '<em><b>Temporary Credentials</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTE__TEMPORARY_CREDENTIALS = eINSTANCE.getCompute_TemporaryCredentials();

		/**
		 * The meta object literal for the '<em><b>Disk Bandwidth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTE__DISK_BANDWIDTH = eINSTANCE.getCompute_DiskBandwidth();

		/**
		 * The meta object literal for the '<em><b>Automatic Upgrades</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPUTE__AUTOMATIC_UPGRADES = eINSTANCE.getCompute_AutomaticUpgrades();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.DataStoreImpl <em>Data Store</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.DataStoreImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getDataStore()
		 * @generated
		 */
		EClass DATA_STORE = eINSTANCE.getDataStore();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_STORE__KIND = eINSTANCE.getDataStore_Kind();

		/**
		 * The meta object literal for the '<em><b>Engine</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_STORE__ENGINE = eINSTANCE.getDataStore_Engine();

		/**
		 * The meta object literal for the '<em><b>Engine Supported</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_STORE__ENGINE_SUPPORTED = eINSTANCE.getDataStore_EngineSupported();

		/**
		 * The meta object literal for the '<em><b>Storage Gigabytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_STORE__STORAGE_GIGABYTES = eINSTANCE.getDataStore_StorageGigabytes();

		/**
		 * The meta object literal for the '<em><b>Read Replicas</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_STORE__READ_REPLICAS = eINSTANCE.getDataStore_ReadReplicas();

		/**
		 * The meta object literal for the '<em><b>Backup</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_STORE__BACKUP = eINSTANCE.getDataStore_Backup();

		/**
		 * The meta object literal for the '<em><b>Backup Retention Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_STORE__BACKUP_RETENTION_DAYS = eINSTANCE.getDataStore_BackupRetentionDays();

		/**
		 * The meta object literal for the '<em><b>Point In Time Recovery</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_STORE__POINT_IN_TIME_RECOVERY = eINSTANCE.getDataStore_PointInTimeRecovery();

		/**
		 * The meta object literal for the '<em><b>Cross Region Backup</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_STORE__CROSS_REGION_BACKUP = eINSTANCE.getDataStore_CrossRegionBackup();

		/**
		 * The meta object literal for the '<em><b>Versioning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_STORE__VERSIONING = eINSTANCE.getDataStore_Versioning();

		/**
		 * The meta object literal for the '<em><b>Storage Autoscaling</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_STORE__STORAGE_AUTOSCALING = eINSTANCE.getDataStore_StorageAutoscaling();

		/**
		 * The meta object literal for the '<em><b>Automatic Upgrades</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_STORE__AUTOMATIC_UPGRADES = eINSTANCE.getDataStore_AutomaticUpgrades();

		/**
		 * The meta object literal for the '<em><b>Public Access Blocked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_STORE__PUBLIC_ACCESS_BLOCKED = eINSTANCE.getDataStore_PublicAccessBlocked();

		/**
		 * The meta object literal for the '<em><b>Lifecycle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_STORE__LIFECYCLE = eINSTANCE.getDataStore_Lifecycle();

		/**
		 * The meta object literal for the '<em><b>Read Share Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_STORE__READ_SHARE_PERCENT = eINSTANCE.getDataStore_ReadSharePercent();

		/**
		 * The meta object literal for the '<em><b>Storage Class</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_STORE__STORAGE_CLASS = eINSTANCE.getDataStore_StorageClass();

		/**
		 * The meta object literal for the '<em><b>Access Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_STORE__ACCESS_PATTERN = eINSTANCE.getDataStore_AccessPattern();

		/**
		 * The meta object literal for the '<em><b>Recreatable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_STORE__RECREATABLE = eINSTANCE.getDataStore_Recreatable();

		/**
		 * The meta object literal for the '<em><b>Version Expiry</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_STORE__VERSION_EXPIRY = eINSTANCE.getDataStore_VersionExpiry();

		/**
		 * The meta object literal for the '<em><b>Write Once</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_STORE__WRITE_ONCE = eINSTANCE.getDataStore_WriteOnce();

		/**
		 * The meta object literal for the '<em><b>Cross Account Backup</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_STORE__CROSS_ACCOUNT_BACKUP = eINSTANCE.getDataStore_CrossAccountBackup();

		/**
		 * The meta object literal for the '<em><b>Maintenance Window</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_STORE__MAINTENANCE_WINDOW = eINSTANCE.getDataStore_MaintenanceWindow();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.MessagingImpl <em>Messaging</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.MessagingImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getMessaging()
		 * @generated
		 */
		EClass MESSAGING = eINSTANCE.getMessaging();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MESSAGING__KIND = eINSTANCE.getMessaging_Kind();

		/**
		 * The meta object literal for the '<em><b>Dead Letter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MESSAGING__DEAD_LETTER = eINSTANCE.getMessaging_DeadLetter();

		/**
		 * The meta object literal for the '<em><b>Retention Hours</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MESSAGING__RETENTION_HOURS = eINSTANCE.getMessaging_RetentionHours();

		/**
		 * The meta object literal for the '<em><b>Ordered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MESSAGING__ORDERED = eINSTANCE.getMessaging_Ordered();

		/**
		 * The meta object literal for the '<em><b>Max Receives</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MESSAGING__MAX_RECEIVES = eINSTANCE.getMessaging_MaxReceives();

		/**
		 * The meta object literal for the '<em><b>Bounded</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MESSAGING__BOUNDED = eINSTANCE.getMessaging_Bounded();

		/**
		 * The meta object literal for the '<em><b>Partitions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MESSAGING__PARTITIONS = eINSTANCE.getMessaging_Partitions();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.NetworkEntryImpl <em>Network Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.NetworkEntryImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getNetworkEntry()
		 * @generated
		 */
		EClass NETWORK_ENTRY = eINSTANCE.getNetworkEntry();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_ENTRY__KIND = eINSTANCE.getNetworkEntry_Kind();

		/**
		 * The meta object literal for the '<em><b>Web Firewall</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_ENTRY__WEB_FIREWALL = eINSTANCE.getNetworkEntry_WebFirewall();

		/**
		 * The meta object literal for the '<em><b>Throttling</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_ENTRY__THROTTLING = eINSTANCE.getNetworkEntry_Throttling();

		/**
		 * The meta object literal for the '<em><b>Cross Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_ENTRY__CROSS_ZONE = eINSTANCE.getNetworkEntry_CrossZone();

		/**
		 * The meta object literal for the '<em><b>Caching</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_ENTRY__CACHING = eINSTANCE.getNetworkEntry_Caching();

		/**
		 * The meta object literal for the '<em><b>Minimum Tls Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_ENTRY__MINIMUM_TLS_VERSION = eINSTANCE.getNetworkEntry_MinimumTlsVersion();

		/**
		 * The meta object literal for the '<em><b>Compression</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_ENTRY__COMPRESSION = eINSTANCE.getNetworkEntry_Compression();

		/**
		 * The meta object literal for the '<em><b>Connects</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK_ENTRY__CONNECTS = eINSTANCE.getNetworkEntry_Connects();

		/**
		 * The meta object literal for the '<em><b>Contract</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_ENTRY__CONTRACT = eINSTANCE.getNetworkEntry_Contract();

		/**
		 * The meta object literal for the '<em><b>Http Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_ENTRY__HTTP_VERSION = eINSTANCE.getNetworkEntry_HttpVersion();

		/**
		 * The meta object literal for the '<em><b>Certificate Renewal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_ENTRY__CERTIFICATE_RENEWAL = eINSTANCE.getNetworkEntry_CertificateRenewal();

		/**
		 * The meta object literal for the '<em><b>Refuses Malformed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_ENTRY__REFUSES_MALFORMED = eINSTANCE.getNetworkEntry_RefusesMalformed();

		/**
		 * The meta object literal for the '<em><b>Proves Itself</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_ENTRY__PROVES_ITSELF = eINSTANCE.getNetworkEntry_ProvesItself();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.IdentityImpl <em>Identity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.IdentityImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getIdentity()
		 * @generated
		 */
		EClass IDENTITY = eINSTANCE.getIdentity();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY__KIND = eINSTANCE.getIdentity_Kind();

		/**
		 * The meta object literal for the '<em><b>Multi Factor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTITY__MULTI_FACTOR = eINSTANCE.getIdentity_MultiFactor();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.SecretStoreImpl <em>Secret Store</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.SecretStoreImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getSecretStore()
		 * @generated
		 */
		EClass SECRET_STORE = eINSTANCE.getSecretStore();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECRET_STORE__KIND = eINSTANCE.getSecretStore_Kind();

		/**
		 * The meta object literal for the '<em><b>Rotation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECRET_STORE__ROTATION = eINSTANCE.getSecretStore_Rotation();

		/**
		 * The meta object literal for the '<em><b>Rotation Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECRET_STORE__ROTATION_DAYS = eINSTANCE.getSecretStore_RotationDays();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.ObservabilityImpl <em>Observability</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.ObservabilityImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getObservability()
		 * @generated
		 */
		EClass OBSERVABILITY = eINSTANCE.getObservability();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVABILITY__KIND = eINSTANCE.getObservability_Kind();

		/**
		 * The meta object literal for the '<em><b>Retention Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVABILITY__RETENTION_DAYS = eINSTANCE.getObservability_RetentionDays();

		/**
		 * The meta object literal for the '<em><b>All Regions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVABILITY__ALL_REGIONS = eINSTANCE.getObservability_AllRegions();

		/**
		 * The meta object literal for the '<em><b>Integrity Protected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVABILITY__INTEGRITY_PROTECTED = eINSTANCE.getObservability_IntegrityProtected();

		/**
		 * The meta object literal for the '<em><b>Data Events</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVABILITY__DATA_EVENTS = eINSTANCE.getObservability_DataEvents();

		/**
		 * The meta object literal for the '<em><b>Watched</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVABILITY__WATCHED = eINSTANCE.getObservability_Watched();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.DeliveryPipelineImpl <em>Delivery Pipeline</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.DeliveryPipelineImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getDeliveryPipeline()
		 * @generated
		 */
		EClass DELIVERY_PIPELINE = eINSTANCE.getDeliveryPipeline();

		/**
		 * The meta object literal for the '<em><b>Tests</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY_PIPELINE__TESTS = eINSTANCE.getDeliveryPipeline_Tests();

		/**
		 * The meta object literal for the '<em><b>Approval</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY_PIPELINE__APPROVAL = eINSTANCE.getDeliveryPipeline_Approval();

		/**
		 * The meta object literal for the '<em><b>Automatic Rollback</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY_PIPELINE__AUTOMATIC_ROLLBACK = eINSTANCE.getDeliveryPipeline_AutomaticRollback();

		/**
		 * The meta object literal for the '<em><b>Security Scan</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY_PIPELINE__SECURITY_SCAN = eINSTANCE.getDeliveryPipeline_SecurityScan();

		/**
		 * The meta object literal for the '<em><b>Signing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY_PIPELINE__SIGNING = eINSTANCE.getDeliveryPipeline_Signing();

		/**
		 * The meta object literal for the '<em><b>Resilience Tests</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY_PIPELINE__RESILIENCE_TESTS = eINSTANCE.getDeliveryPipeline_ResilienceTests();

		/**
		 * The meta object literal for the '<em><b>Environments</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY_PIPELINE__ENVIRONMENTS = eINSTANCE.getDeliveryPipeline_Environments();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.ClientImpl <em>Client</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.ClientImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getClient()
		 * @generated
		 */
		EClass CLIENT = eINSTANCE.getClient();

		/**
		 * The meta object literal for the '<em><b>User Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__USER_COUNT = eINSTANCE.getClient_UserCount();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__AREA = eINSTANCE.getClient_Area();

		/**
		 * The meta object literal for the '<em><b>Older Devices</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__OLDER_DEVICES = eINSTANCE.getClient_OlderDevices();

		/**
		 * The meta object literal for the '<em><b>Experience Monitored</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT__EXPERIENCE_MONITORED = eINSTANCE.getClient_ExperienceMonitored();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.ExternalSystemImpl <em>External System</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.ExternalSystemImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getExternalSystem()
		 * @generated
		 */
		EClass EXTERNAL_SYSTEM = eINSTANCE.getExternalSystem();

		/**
		 * The meta object literal for the '<em><b>Provider</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTERNAL_SYSTEM__PROVIDER = eINSTANCE.getExternalSystem_Provider();

		/**
		 * The meta object literal for the '<em><b>Contracted Availability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTERNAL_SYSTEM__CONTRACTED_AVAILABILITY = eINSTANCE.getExternalSystem_ContractedAvailability();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.GenericComponentImpl <em>Generic Component</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.GenericComponentImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getGenericComponent()
		 * @generated
		 */
		EClass GENERIC_COMPONENT = eINSTANCE.getGenericComponent();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.DataFlowImpl <em>Data Flow</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.DataFlowImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getDataFlow()
		 * @generated
		 */
		EClass DATA_FLOW = eINSTANCE.getDataFlow();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_FLOW__SOURCE = eINSTANCE.getDataFlow_Source();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_FLOW__TARGET = eINSTANCE.getDataFlow_Target();

		/**
		 * The meta object literal for the '<em><b>Protocol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_FLOW__PROTOCOL = eINSTANCE.getDataFlow_Protocol();

		/**
		 * The meta object literal for the '<em><b>Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_FLOW__PORT = eINSTANCE.getDataFlow_Port();

		/**
		 * The meta object literal for the '<em><b>Interaction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_FLOW__INTERACTION = eINSTANCE.getDataFlow_Interaction();

		/**
		 * The meta object literal for the '<em><b>Encrypted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_FLOW__ENCRYPTED = eINSTANCE.getDataFlow_Encrypted();

		/**
		 * The meta object literal for the '<em><b>Authentication</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_FLOW__AUTHENTICATION = eINSTANCE.getDataFlow_Authentication();

		/**
		 * The meta object literal for the '<em><b>Data Class</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_FLOW__DATA_CLASS = eINSTANCE.getDataFlow_DataClass();

		/**
		 * The meta object literal for the '<em><b>Monthly Gigabytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_FLOW__MONTHLY_GIGABYTES = eINSTANCE.getDataFlow_MonthlyGigabytes();

		/**
		 * The meta object literal for the '<em><b>Peak Per Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_FLOW__PEAK_PER_SECOND = eINSTANCE.getDataFlow_PeakPerSecond();

		/**
		 * The meta object literal for the '<em><b>Read Share Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_FLOW__READ_SHARE_PERCENT = eINSTANCE.getDataFlow_ReadSharePercent();

		/**
		 * The meta object literal for the '<em><b>Timeout Millis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_FLOW__TIMEOUT_MILLIS = eINSTANCE.getDataFlow_TimeoutMillis();

		/**
		 * The meta object literal for the '<em><b>Retries</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_FLOW__RETRIES = eINSTANCE.getDataFlow_Retries();

		/**
		 * The meta object literal for the '<em><b>Backoff</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_FLOW__BACKOFF = eINSTANCE.getDataFlow_Backoff();

		/**
		 * The meta object literal for the '<em><b>Dead Letter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_FLOW__DEAD_LETTER = eINSTANCE.getDataFlow_DeadLetter();

		/**
		 * The meta object literal for the '<em><b>Idempotent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_FLOW__IDEMPOTENT = eINSTANCE.getDataFlow_Idempotent();

		/**
		 * The meta object literal for the '<em><b>Critical</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_FLOW__CRITICAL = eINSTANCE.getDataFlow_Critical();

		/**
		 * The meta object literal for the '<em><b>Deferrable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_FLOW__DEFERRABLE = eINSTANCE.getDataFlow_Deferrable();

		/**
		 * The meta object literal for the '<em><b>Fallback</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_FLOW__FALLBACK = eINSTANCE.getDataFlow_Fallback();

		/**
		 * The meta object literal for the '<em><b>Access</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_FLOW__ACCESS = eINSTANCE.getDataFlow_Access();

		/**
		 * The meta object literal for the '<em><b>Pooled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_FLOW__POOLED = eINSTANCE.getDataFlow_Pooled();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.SecurityGroupImpl <em>Security Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.SecurityGroupImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getSecurityGroup()
		 * @generated
		 */
		EClass SECURITY_GROUP = eINSTANCE.getSecurityGroup();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECURITY_GROUP__RULES = eINSTANCE.getSecurityGroup_Rules();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.TrafficRuleImpl <em>Traffic Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.TrafficRuleImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getTrafficRule()
		 * @generated
		 */
		EClass TRAFFIC_RULE = eINSTANCE.getTrafficRule();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAFFIC_RULE__DIRECTION = eINSTANCE.getTrafficRule_Direction();

		/**
		 * The meta object literal for the '<em><b>Protocol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAFFIC_RULE__PROTOCOL = eINSTANCE.getTrafficRule_Protocol();

		/**
		 * The meta object literal for the '<em><b>From Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAFFIC_RULE__FROM_PORT = eINSTANCE.getTrafficRule_FromPort();

		/**
		 * The meta object literal for the '<em><b>To Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAFFIC_RULE__TO_PORT = eINSTANCE.getTrafficRule_ToPort();

		/**
		 * The meta object literal for the '<em><b>Cidr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAFFIC_RULE__CIDR = eINSTANCE.getTrafficRule_Cidr();

		/**
		 * The meta object literal for the '<em><b>Peer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRAFFIC_RULE__PEER = eINSTANCE.getTrafficRule_Peer();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.PrincipalImpl <em>Principal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.PrincipalImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getPrincipal()
		 * @generated
		 */
		EClass PRINCIPAL = eINSTANCE.getPrincipal();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINCIPAL__KIND = eINSTANCE.getPrincipal_Kind();

		/**
		 * The meta object literal for the '<em><b>Trusted</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINCIPAL__TRUSTED = eINSTANCE.getPrincipal_Trusted();

		/**
		 * The meta object literal for the '<em><b>External Id Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINCIPAL__EXTERNAL_ID_REQUIRED = eINSTANCE.getPrincipal_ExternalIdRequired();

		/**
		 * The meta object literal for the '<em><b>Access Keys</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINCIPAL__ACCESS_KEYS = eINSTANCE.getPrincipal_AccessKeys();

		/**
		 * The meta object literal for the '<em><b>Boundary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINCIPAL__BOUNDARY = eINSTANCE.getPrincipal_Boundary();

		/**
		 * The meta object literal for the '<em><b>Policies</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRINCIPAL__POLICIES = eINSTANCE.getPrincipal_Policies();

		/**
		 * The meta object literal for the '<em><b>Password Sign In</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINCIPAL__PASSWORD_SIGN_IN = eINSTANCE.getPrincipal_PasswordSignIn();

		/**
		 * The meta object literal for the '<em><b>Multi Factor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINCIPAL__MULTI_FACTOR = eINSTANCE.getPrincipal_MultiFactor();

		/**
		 * The meta object literal for the '<em><b>In Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINCIPAL__IN_GROUP = eINSTANCE.getPrincipal_InGroup();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.PolicyImpl <em>Policy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.PolicyImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getPolicy()
		 * @generated
		 */
		EClass POLICY = eINSTANCE.getPolicy();

		/**
		 * The meta object literal for the '<em><b>Inline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY__INLINE = eINSTANCE.getPolicy_Inline();

		/**
		 * The meta object literal for the '<em><b>Managed Arn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY__MANAGED_ARN = eINSTANCE.getPolicy_ManagedArn();

		/**
		 * The meta object literal for the '<em><b>Resource</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POLICY__RESOURCE = eINSTANCE.getPolicy_Resource();

		/**
		 * The meta object literal for the '<em><b>Statements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POLICY__STATEMENTS = eINSTANCE.getPolicy_Statements();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.StatementImpl <em>Statement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.StatementImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getStatement()
		 * @generated
		 */
		EClass STATEMENT = eINSTANCE.getStatement();

		/**
		 * The meta object literal for the '<em><b>Effect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT__EFFECT = eINSTANCE.getStatement_Effect();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT__ACTIONS = eINSTANCE.getStatement_Actions();

		/**
		 * The meta object literal for the '<em><b>Not Actions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT__NOT_ACTIONS = eINSTANCE.getStatement_NotActions();

		/**
		 * The meta object literal for the '<em><b>Resources</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT__RESOURCES = eINSTANCE.getStatement_Resources();

		/**
		 * The meta object literal for the '<em><b>Not Resources</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT__NOT_RESOURCES = eINSTANCE.getStatement_NotResources();

		/**
		 * The meta object literal for the '<em><b>Principals</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT__PRINCIPALS = eINSTANCE.getStatement_Principals();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT__CONDITIONS = eINSTANCE.getStatement_Conditions();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.AlarmImpl <em>Alarm</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.AlarmImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getAlarm()
		 * @generated
		 */
		EClass ALARM = eINSTANCE.getAlarm();

		/**
		 * The meta object literal for the '<em><b>Metric</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALARM__METRIC = eINSTANCE.getAlarm_Metric();

		/**
		 * The meta object literal for the '<em><b>Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALARM__THRESHOLD = eINSTANCE.getAlarm_Threshold();

		/**
		 * The meta object literal for the '<em><b>Notifies</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALARM__NOTIFIES = eINSTANCE.getAlarm_Notifies();

		/**
		 * The meta object literal for the '<em><b>Watches</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALARM__WATCHES = eINSTANCE.getAlarm_Watches();

		/**
		 * The meta object literal for the '<em><b>Procedure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALARM__PROCEDURE = eINSTANCE.getAlarm_Procedure();

		/**
		 * The meta object literal for the '<em><b>Business Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALARM__BUSINESS_OUTCOME = eINSTANCE.getAlarm_BusinessOutcome();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.BudgetImpl <em>Budget</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.BudgetImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getBudget()
		 * @generated
		 */
		EClass BUDGET = eINSTANCE.getBudget();

		/**
		 * The meta object literal for the '<em><b>Monthly Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET__MONTHLY_LIMIT = eINSTANCE.getBudget_MonthlyLimit();

		/**
		 * The meta object literal for the '<em><b>Alerts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUDGET__ALERTS = eINSTANCE.getBudget_Alerts();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.ReviewImpl <em>Review</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.ReviewImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getReview()
		 * @generated
		 */
		EClass REVIEW = eINSTANCE.getReview();

		/**
		 * The meta object literal for the '<em><b>Lenses</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__LENSES = eINSTANCE.getReview_Lenses();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__ANSWERS = eINSTANCE.getReview_Answers();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__DECISIONS = eINSTANCE.getReview_Decisions();

		/**
		 * The meta object literal for the '<em><b>Milestones</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__MILESTONES = eINSTANCE.getReview_Milestones();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.AnswerImpl <em>Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.AnswerImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getAnswer()
		 * @generated
		 */
		EClass ANSWER = eINSTANCE.getAnswer();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__QUESTION = eINSTANCE.getAnswer_Question();

		/**
		 * The meta object literal for the '<em><b>Choices</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__CHOICES = eINSTANCE.getAnswer_Choices();

		/**
		 * The meta object literal for the '<em><b>Not Applicable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__NOT_APPLICABLE = eINSTANCE.getAnswer_NotApplicable();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__REASON = eINSTANCE.getAnswer_Reason();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__NOTES = eINSTANCE.getAnswer_Notes();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__EVIDENCE = eINSTANCE.getAnswer_Evidence();

		/**
		 * The meta object literal for the '<em><b>Not Followed</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__NOT_FOLLOWED = eINSTANCE.getAnswer_NotFollowed();

		/**
		 * The meta object literal for the '<em><b>Inapplicable</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__INAPPLICABLE = eINSTANCE.getAnswer_Inapplicable();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.DecisionImpl <em>Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.DecisionImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getDecision()
		 * @generated
		 */
		EClass DECISION = eINSTANCE.getDecision();

		/**
		 * The meta object literal for the '<em><b>Finding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__FINDING = eINSTANCE.getDecision_Finding();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__KIND = eINSTANCE.getDecision_Kind();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__REASON = eINSTANCE.getDecision_Reason();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__OWNER = eINSTANCE.getDecision_Owner();

		/**
		 * The meta object literal for the '<em><b>Decided On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__DECIDED_ON = eINSTANCE.getDecision_DecidedOn();

		/**
		 * The meta object literal for the '<em><b>Expires On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__EXPIRES_ON = eINSTANCE.getDecision_ExpiresOn();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.impl.MilestoneImpl <em>Milestone</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.impl.MilestoneImpl
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getMilestone()
		 * @generated
		 */
		EClass MILESTONE = eINSTANCE.getMilestone();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MILESTONE__DATE = eINSTANCE.getMilestone_Date();

		/**
		 * The meta object literal for the '<em><b>High Risks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MILESTONE__HIGH_RISKS = eINSTANCE.getMilestone_HighRisks();

		/**
		 * The meta object literal for the '<em><b>Medium Risks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MILESTONE__MEDIUM_RISKS = eINSTANCE.getMilestone_MediumRisks();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MILESTONE__FINDINGS = eINSTANCE.getMilestone_Findings();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.Fact <em>Fact</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.Fact
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getFact()
		 * @generated
		 */
		EEnum FACT = eINSTANCE.getFact();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.Stage <em>Stage</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.Stage
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getStage()
		 * @generated
		 */
		EEnum STAGE = eINSTANCE.getStage();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.Criticality <em>Criticality</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.Criticality
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getCriticality()
		 * @generated
		 */
		EEnum CRITICALITY = eINSTANCE.getCriticality();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.DataClass <em>Data Class</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.DataClass
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getDataClass()
		 * @generated
		 */
		EEnum DATA_CLASS = eINSTANCE.getDataClass();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.Interaction <em>Interaction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.Interaction
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getInteraction()
		 * @generated
		 */
		EEnum INTERACTION = eINSTANCE.getInteraction();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.Authentication <em>Authentication</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.Authentication
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getAuthentication()
		 * @generated
		 */
		EEnum AUTHENTICATION = eINSTANCE.getAuthentication();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.PricingModel <em>Pricing Model</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.PricingModel
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getPricingModel()
		 * @generated
		 */
		EEnum PRICING_MODEL = eINSTANCE.getPricingModel();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.LoadPattern <em>Load Pattern</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.LoadPattern
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getLoadPattern()
		 * @generated
		 */
		EEnum LOAD_PATTERN = eINSTANCE.getLoadPattern();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.AccessKind <em>Access Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.AccessKind
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getAccessKind()
		 * @generated
		 */
		EEnum ACCESS_KIND = eINSTANCE.getAccessKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.Scaling <em>Scaling</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.Scaling
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getScaling()
		 * @generated
		 */
		EEnum SCALING = eINSTANCE.getScaling();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.Environment <em>Environment</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.Environment
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getEnvironment()
		 * @generated
		 */
		EEnum ENVIRONMENT = eINSTANCE.getEnvironment();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.AccessPattern <em>Access Pattern</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.AccessPattern
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getAccessPattern()
		 * @generated
		 */
		EEnum ACCESS_PATTERN = eINSTANCE.getAccessPattern();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.WorldArea <em>World Area</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.WorldArea
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getWorldArea()
		 * @generated
		 */
		EEnum WORLD_AREA = eINSTANCE.getWorldArea();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.ProcessorArchitecture <em>Processor Architecture</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.ProcessorArchitecture
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getProcessorArchitecture()
		 * @generated
		 */
		EEnum PROCESSOR_ARCHITECTURE = eINSTANCE.getProcessorArchitecture();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.Deployment <em>Deployment</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.Deployment
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getDeployment()
		 * @generated
		 */
		EEnum DEPLOYMENT = eINSTANCE.getDeployment();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.Rollout <em>Rollout</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.Rollout
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getRollout()
		 * @generated
		 */
		EEnum ROLLOUT = eINSTANCE.getRollout();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.ComputeKind <em>Compute Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.ComputeKind
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getComputeKind()
		 * @generated
		 */
		EEnum COMPUTE_KIND = eINSTANCE.getComputeKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.DataStoreKind <em>Data Store Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.DataStoreKind
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getDataStoreKind()
		 * @generated
		 */
		EEnum DATA_STORE_KIND = eINSTANCE.getDataStoreKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.MessagingKind <em>Messaging Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.MessagingKind
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getMessagingKind()
		 * @generated
		 */
		EEnum MESSAGING_KIND = eINSTANCE.getMessagingKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.NetworkEntryKind <em>Network Entry Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.NetworkEntryKind
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getNetworkEntryKind()
		 * @generated
		 */
		EEnum NETWORK_ENTRY_KIND = eINSTANCE.getNetworkEntryKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.IdentityKind <em>Identity Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.IdentityKind
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getIdentityKind()
		 * @generated
		 */
		EEnum IDENTITY_KIND = eINSTANCE.getIdentityKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.SecretKind <em>Secret Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.SecretKind
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getSecretKind()
		 * @generated
		 */
		EEnum SECRET_KIND = eINSTANCE.getSecretKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.ObservabilityKind <em>Observability Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.ObservabilityKind
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getObservabilityKind()
		 * @generated
		 */
		EEnum OBSERVABILITY_KIND = eINSTANCE.getObservabilityKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.GroupKind <em>Group Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.GroupKind
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getGroupKind()
		 * @generated
		 */
		EEnum GROUP_KIND = eINSTANCE.getGroupKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.RecoveryStrategy <em>Recovery Strategy</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.RecoveryStrategy
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getRecoveryStrategy()
		 * @generated
		 */
		EEnum RECOVERY_STRATEGY = eINSTANCE.getRecoveryStrategy();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.PrincipalKind <em>Principal Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.PrincipalKind
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getPrincipalKind()
		 * @generated
		 */
		EEnum PRINCIPAL_KIND = eINSTANCE.getPrincipalKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.Effect <em>Effect</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.Effect
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getEffect()
		 * @generated
		 */
		EEnum EFFECT = eINSTANCE.getEffect();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.Direction <em>Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.Direction
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getDirection()
		 * @generated
		 */
		EEnum DIRECTION = eINSTANCE.getDirection();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.DecisionKind <em>Decision Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.DecisionKind
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getDecisionKind()
		 * @generated
		 */
		EEnum DECISION_KIND = eINSTANCE.getDecisionKind();

		/**
		 * The meta object literal for the '<em>Source Location</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.SourceLocation
		 * @see org.plumbline.model.impl.PlumblinePackageImpl#getSourceLocation()
		 * @generated
		 */
		EDataType SOURCE_LOCATION = eINSTANCE.getSourceLocation();

	}

} //PlumblinePackage
