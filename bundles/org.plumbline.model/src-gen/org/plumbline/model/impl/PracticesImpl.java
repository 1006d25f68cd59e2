/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.Fact;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Practices;
import org.plumbline.model.RecoveryStrategy;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Practices</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getIncidentResponsePlan <em>Incident Response Plan</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getIncidentContacts <em>Incident Contacts</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getIncidentExercises <em>Incident Exercises</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getRunbooks <em>Runbooks</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getPlaybooks <em>Playbooks</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getOnCall <em>On Call</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getPostIncidentReviews <em>Post Incident Reviews</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getInfrastructureAsCode <em>Infrastructure As Code</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getCodeReview <em>Code Review</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getAutomatedTests <em>Automated Tests</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getAutomatedDeployment <em>Automated Deployment</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getRollbackPlan <em>Rollback Plan</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getPatching <em>Patching</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getThreatModel <em>Threat Model</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getAccessReviews <em>Access Reviews</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getMultiFactorAuthentication <em>Multi Factor Authentication</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getCentralIdentity <em>Central Identity</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getDataClassification <em>Data Classification</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getRestoreTests <em>Restore Tests</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getFailoverTests <em>Failover Tests</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getFaultInjection <em>Fault Injection</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getQuotaReview <em>Quota Review</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getLoadTests <em>Load Tests</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getPerformanceBaselines <em>Performance Baselines</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getPerformanceReviews <em>Performance Reviews</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getCostOwnership <em>Cost Ownership</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getCostAllocationTags <em>Cost Allocation Tags</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getBudgetAlerts <em>Budget Alerts</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getCommitmentReview <em>Commitment Review</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getRightSizingReview <em>Right Sizing Review</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getDecommissioning <em>Decommissioning</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getSustainabilityGoals <em>Sustainability Goals</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getDataRetention <em>Data Retention</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getCostEstimate <em>Cost Estimate</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getUnitCost <em>Unit Cost</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getControlObjectives <em>Control Objectives</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getPenetrationTests <em>Penetration Tests</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getEmergencyAccess <em>Emergency Access</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getForensics <em>Forensics</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getQuotasAligned <em>Quotas Aligned</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getEmergencyLevers <em>Emergency Levers</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getBulkheads <em>Bulkheads</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getGameDays <em>Game Days</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getTestedRequestsPerSecond <em>Tested Requests Per Second</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getRecoveryStrategy <em>Recovery Strategy</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getAutomatedRecovery <em>Automated Recovery</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getDataPlaneRecovery <em>Data Plane Recovery</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getDriftDetection <em>Drift Detection</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getVersionControl <em>Version Control</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getBusinessIndicators <em>Business Indicators</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getReadinessReview <em>Readiness Review</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getSupportPlan <em>Support Plan</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getEventPriorities <em>Event Priorities</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getEscalationPaths <em>Escalation Paths</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getCustomerCommunication <em>Customer Communication</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getKnowledgeBase <em>Knowledge Base</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getImprovementProcess <em>Improvement Process</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getOperationsGoals <em>Operations Goals</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getBenchmarks <em>Benchmarks</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PracticesImpl#getReleasesPerMonth <em>Releases Per Month</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PracticesImpl extends ElementImpl implements Practices {
	/**
	 * The default value of the '{@link #getIncidentResponsePlan() <em>Incident Response Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncidentResponsePlan()
	 * @generated
	 * @ordered
	 */
	protected static final Fact INCIDENT_RESPONSE_PLAN_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getIncidentResponsePlan() <em>Incident Response Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncidentResponsePlan()
	 * @generated
	 * @ordered
	 */
	protected Fact incidentResponsePlan = INCIDENT_RESPONSE_PLAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getIncidentContacts() <em>Incident Contacts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncidentContacts()
	 * @generated
	 * @ordered
	 */
	protected static final Fact INCIDENT_CONTACTS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getIncidentContacts() <em>Incident Contacts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncidentContacts()
	 * @generated
	 * @ordered
	 */
	protected Fact incidentContacts = INCIDENT_CONTACTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getIncidentExercises() <em>Incident Exercises</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncidentExercises()
	 * @generated
	 * @ordered
	 */
	protected static final Fact INCIDENT_EXERCISES_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getIncidentExercises() <em>Incident Exercises</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncidentExercises()
	 * @generated
	 * @ordered
	 */
	protected Fact incidentExercises = INCIDENT_EXERCISES_EDEFAULT;

	/**
	 * The default value of the '{@link #getRunbooks() <em>Runbooks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRunbooks()
	 * @generated
	 * @ordered
	 */
	protected static final Fact RUNBOOKS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getRunbooks() <em>Runbooks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRunbooks()
	 * @generated
	 * @ordered
	 */
	protected Fact runbooks = RUNBOOKS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlaybooks() <em>Playbooks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlaybooks()
	 * @generated
	 * @ordered
	 */
	protected static final Fact PLAYBOOKS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getPlaybooks() <em>Playbooks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlaybooks()
	 * @generated
	 * @ordered
	 */
	protected Fact playbooks = PLAYBOOKS_EDEFAULT;

	/**
	 * The default value of the '{@link #getOnCall() <em>On Call</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnCall()
	 * @generated
	 * @ordered
	 */
	protected static final Fact ON_CALL_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getOnCall() <em>On Call</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnCall()
	 * @generated
	 * @ordered
	 */
	protected Fact onCall = ON_CALL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPostIncidentReviews() <em>Post Incident Reviews</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostIncidentReviews()
	 * @generated
	 * @ordered
	 */
	protected static final Fact POST_INCIDENT_REVIEWS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getPostIncidentReviews() <em>Post Incident Reviews</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostIncidentReviews()
	 * @generated
	 * @ordered
	 */
	protected Fact postIncidentReviews = POST_INCIDENT_REVIEWS_EDEFAULT;

	/**
	 * The default value of the '{@link #getInfrastructureAsCode() <em>Infrastructure As Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfrastructureAsCode()
	 * @generated
	 * @ordered
	 */
	protected static final Fact INFRASTRUCTURE_AS_CODE_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getInfrastructureAsCode() <em>Infrastructure As Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfrastructureAsCode()
	 * @generated
	 * @ordered
	 */
	protected Fact infrastructureAsCode = INFRASTRUCTURE_AS_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCodeReview() <em>Code Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodeReview()
	 * @generated
	 * @ordered
	 */
	protected static final Fact CODE_REVIEW_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getCodeReview() <em>Code Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodeReview()
	 * @generated
	 * @ordered
	 */
	protected Fact codeReview = CODE_REVIEW_EDEFAULT;

	/**
	 * The default value of the '{@link #getAutomatedTests() <em>Automated Tests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAutomatedTests()
	 * @generated
	 * @ordered
	 */
	protected static final Fact AUTOMATED_TESTS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAutomatedTests() <em>Automated Tests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAutomatedTests()
	 * @generated
	 * @ordered
	 */
	protected Fact automatedTests = AUTOMATED_TESTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAutomatedDeployment() <em>Automated Deployment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAutomatedDeployment()
	 * @generated
	 * @ordered
	 */
	protected static final Fact AUTOMATED_DEPLOYMENT_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAutomatedDeployment() <em>Automated Deployment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAutomatedDeployment()
	 * @generated
	 * @ordered
	 */
	protected Fact automatedDeployment = AUTOMATED_DEPLOYMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRollbackPlan() <em>Rollback Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRollbackPlan()
	 * @generated
	 * @ordered
	 */
	protected static final Fact ROLLBACK_PLAN_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getRollbackPlan() <em>Rollback Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRollbackPlan()
	 * @generated
	 * @ordered
	 */
	protected Fact rollbackPlan = ROLLBACK_PLAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getPatching() <em>Patching</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatching()
	 * @generated
	 * @ordered
	 */
	protected static final Fact PATCHING_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getPatching() <em>Patching</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatching()
	 * @generated
	 * @ordered
	 */
	protected Fact patching = PATCHING_EDEFAULT;

	/**
	 * The default value of the '{@link #getThreatModel() <em>Threat Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreatModel()
	 * @generated
	 * @ordered
	 */
	protected static final Fact THREAT_MODEL_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getThreatModel() <em>Threat Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreatModel()
	 * @generated
	 * @ordered
	 */
	protected Fact threatModel = THREAT_MODEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccessReviews() <em>Access Reviews</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccessReviews()
	 * @generated
	 * @ordered
	 */
	protected static final Fact ACCESS_REVIEWS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAccessReviews() <em>Access Reviews</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccessReviews()
	 * @generated
	 * @ordered
	 */
	protected Fact accessReviews = ACCESS_REVIEWS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMultiFactorAuthentication() <em>Multi Factor Authentication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultiFactorAuthentication()
	 * @generated
	 * @ordered
	 */
	protected static final Fact MULTI_FACTOR_AUTHENTICATION_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getMultiFactorAuthentication() <em>Multi Factor Authentication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultiFactorAuthentication()
	 * @generated
	 * @ordered
	 */
	protected Fact multiFactorAuthentication = MULTI_FACTOR_AUTHENTICATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCentralIdentity() <em>Central Identity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCentralIdentity()
	 * @generated
	 * @ordered
	 */
	protected static final Fact CENTRAL_IDENTITY_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getCentralIdentity() <em>Central Identity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCentralIdentity()
	 * @generated
	 * @ordered
	 */
	protected Fact centralIdentity = CENTRAL_IDENTITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDataClassification() <em>Data Classification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataClassification()
	 * @generated
	 * @ordered
	 */
	protected static final Fact DATA_CLASSIFICATION_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getDataClassification() <em>Data Classification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataClassification()
	 * @generated
	 * @ordered
	 */
	protected Fact dataClassification = DATA_CLASSIFICATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getRestoreTests() <em>Restore Tests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestoreTests()
	 * @generated
	 * @ordered
	 */
	protected static final Fact RESTORE_TESTS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getRestoreTests() <em>Restore Tests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestoreTests()
	 * @generated
	 * @ordered
	 */
	protected Fact restoreTests = RESTORE_TESTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFailoverTests() <em>Failover Tests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFailoverTests()
	 * @generated
	 * @ordered
	 */
	protected static final Fact FAILOVER_TESTS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getFailoverTests() <em>Failover Tests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFailoverTests()
	 * @generated
	 * @ordered
	 */
	protected Fact failoverTests = FAILOVER_TESTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFaultInjection() <em>Fault Injection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaultInjection()
	 * @generated
	 * @ordered
	 */
	protected static final Fact FAULT_INJECTION_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getFaultInjection() <em>Fault Injection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaultInjection()
	 * @generated
	 * @ordered
	 */
	protected Fact faultInjection = FAULT_INJECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuotaReview() <em>Quota Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuotaReview()
	 * @generated
	 * @ordered
	 */
	protected static final Fact QUOTA_REVIEW_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getQuotaReview() <em>Quota Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuotaReview()
	 * @generated
	 * @ordered
	 */
	protected Fact quotaReview = QUOTA_REVIEW_EDEFAULT;

	/**
	 * The default value of the '{@link #getLoadTests() <em>Load Tests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoadTests()
	 * @generated
	 * @ordered
	 */
	protected static final Fact LOAD_TESTS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getLoadTests() <em>Load Tests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoadTests()
	 * @generated
	 * @ordered
	 */
	protected Fact loadTests = LOAD_TESTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPerformanceBaselines() <em>Performance Baselines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerformanceBaselines()
	 * @generated
	 * @ordered
	 */
	protected static final Fact PERFORMANCE_BASELINES_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getPerformanceBaselines() <em>Performance Baselines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerformanceBaselines()
	 * @generated
	 * @ordered
	 */
	protected Fact performanceBaselines = PERFORMANCE_BASELINES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPerformanceReviews() <em>Performance Reviews</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerformanceReviews()
	 * @generated
	 * @ordered
	 */
	protected static final Fact PERFORMANCE_REVIEWS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getPerformanceReviews() <em>Performance Reviews</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerformanceReviews()
	 * @generated
	 * @ordered
	 */
	protected Fact performanceReviews = PERFORMANCE_REVIEWS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCostOwnership() <em>Cost Ownership</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostOwnership()
	 * @generated
	 * @ordered
	 */
	protected static final Fact COST_OWNERSHIP_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getCostOwnership() <em>Cost Ownership</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostOwnership()
	 * @generated
	 * @ordered
	 */
	protected Fact costOwnership = COST_OWNERSHIP_EDEFAULT;

	/**
	 * The default value of the '{@link #getCostAllocationTags() <em>Cost Allocation Tags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostAllocationTags()
	 * @generated
	 * @ordered
	 */
	protected static final Fact COST_ALLOCATION_TAGS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getCostAllocationTags() <em>Cost Allocation Tags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostAllocationTags()
	 * @generated
	 * @ordered
	 */
	protected Fact costAllocationTags = COST_ALLOCATION_TAGS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBudgetAlerts() <em>Budget Alerts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBudgetAlerts()
	 * @generated
	 * @ordered
	 */
	protected static final Fact BUDGET_ALERTS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getBudgetAlerts() <em>Budget Alerts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBudgetAlerts()
	 * @generated
	 * @ordered
	 */
	protected Fact budgetAlerts = BUDGET_ALERTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCommitmentReview() <em>Commitment Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommitmentReview()
	 * @generated
	 * @ordered
	 */
	protected static final Fact COMMITMENT_REVIEW_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getCommitmentReview() <em>Commitment Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommitmentReview()
	 * @generated
	 * @ordered
	 */
	protected Fact commitmentReview = COMMITMENT_REVIEW_EDEFAULT;

	/**
	 * The default value of the '{@link #getRightSizingReview() <em>Right Sizing Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRightSizingReview()
	 * @generated
	 * @ordered
	 */
	protected static final Fact RIGHT_SIZING_REVIEW_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getRightSizingReview() <em>Right Sizing Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRightSizingReview()
	 * @generated
	 * @ordered
	 */
	protected Fact rightSizingReview = RIGHT_SIZING_REVIEW_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecommissioning() <em>Decommissioning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecommissioning()
	 * @generated
	 * @ordered
	 */
	protected static final Fact DECOMMISSIONING_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getDecommissioning() <em>Decommissioning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecommissioning()
	 * @generated
	 * @ordered
	 */
	protected Fact decommissioning = DECOMMISSIONING_EDEFAULT;

	/**
	 * The default value of the '{@link #getSustainabilityGoals() <em>Sustainability Goals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSustainabilityGoals()
	 * @generated
	 * @ordered
	 */
	protected static final Fact SUSTAINABILITY_GOALS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getSustainabilityGoals() <em>Sustainability Goals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSustainabilityGoals()
	 * @generated
	 * @ordered
	 */
	protected Fact sustainabilityGoals = SUSTAINABILITY_GOALS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDataRetention() <em>Data Retention</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataRetention()
	 * @generated
	 * @ordered
	 */
	protected static final Fact DATA_RETENTION_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getDataRetention() <em>Data Retention</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataRetention()
	 * @generated
	 * @ordered
	 */
	protected Fact dataRetention = DATA_RETENTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCostEstimate() <em>Cost Estimate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostEstimate()
	 * @generated
	 * @ordered
	 */
	protected static final Fact COST_ESTIMATE_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getCostEstimate() <em>Cost Estimate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostEstimate()
	 * @generated
	 * @ordered
	 */
	protected Fact costEstimate = COST_ESTIMATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnitCost() <em>Unit Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitCost()
	 * @generated
	 * @ordered
	 */
	protected static final Fact UNIT_COST_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getUnitCost() <em>Unit Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitCost()
	 * @generated
	 * @ordered
	 */
	protected Fact unitCost = UNIT_COST_EDEFAULT;

	/**
	 * The default value of the '{@link #getControlObjectives() <em>Control Objectives</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControlObjectives()
	 * @generated
	 * @ordered
	 */
	protected static final Fact CONTROL_OBJECTIVES_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getControlObjectives() <em>Control Objectives</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControlObjectives()
	 * @generated
	 * @ordered
	 */
	protected Fact controlObjectives = CONTROL_OBJECTIVES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPenetrationTests() <em>Penetration Tests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPenetrationTests()
	 * @generated
	 * @ordered
	 */
	protected static final Fact PENETRATION_TESTS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getPenetrationTests() <em>Penetration Tests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPenetrationTests()
	 * @generated
	 * @ordered
	 */
	protected Fact penetrationTests = PENETRATION_TESTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEmergencyAccess() <em>Emergency Access</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmergencyAccess()
	 * @generated
	 * @ordered
	 */
	protected static final Fact EMERGENCY_ACCESS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getEmergencyAccess() <em>Emergency Access</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmergencyAccess()
	 * @generated
	 * @ordered
	 */
	protected Fact emergencyAccess = EMERGENCY_ACCESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getForensics() <em>Forensics</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForensics()
	 * @generated
	 * @ordered
	 */
	protected static final Fact FORENSICS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getForensics() <em>Forensics</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForensics()
	 * @generated
	 * @ordered
	 */
	protected Fact forensics = FORENSICS_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuotasAligned() <em>Quotas Aligned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuotasAligned()
	 * @generated
	 * @ordered
	 */
	protected static final Fact QUOTAS_ALIGNED_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getQuotasAligned() <em>Quotas Aligned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuotasAligned()
	 * @generated
	 * @ordered
	 */
	protected Fact quotasAligned = QUOTAS_ALIGNED_EDEFAULT;

	/**
	 * The default value of the '{@link #getEmergencyLevers() <em>Emergency Levers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmergencyLevers()
	 * @generated
	 * @ordered
	 */
	protected static final Fact EMERGENCY_LEVERS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getEmergencyLevers() <em>Emergency Levers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmergencyLevers()
	 * @generated
	 * @ordered
	 */
	protected Fact emergencyLevers = EMERGENCY_LEVERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBulkheads() <em>Bulkheads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBulkheads()
	 * @generated
	 * @ordered
	 */
	protected static final Fact BULKHEADS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getBulkheads() <em>Bulkheads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBulkheads()
	 * @generated
	 * @ordered
	 */
	protected Fact bulkheads = BULKHEADS_EDEFAULT;

	/**
	 * The default value of the '{@link #getGameDays() <em>Game Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGameDays()
	 * @generated
	 * @ordered
	 */
	protected static final Fact GAME_DAYS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getGameDays() <em>Game Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGameDays()
	 * @generated
	 * @ordered
	 */
	protected Fact gameDays = GAME_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTestedRequestsPerSecond() <em>Tested Requests Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestedRequestsPerSecond()
	 * @generated
	 * @ordered
	 */
	protected static final double TESTED_REQUESTS_PER_SECOND_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getTestedRequestsPerSecond() <em>Tested Requests Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestedRequestsPerSecond()
	 * @generated
	 * @ordered
	 */
	protected double testedRequestsPerSecond = TESTED_REQUESTS_PER_SECOND_EDEFAULT;

	/**
	 * This is true if the Tested Requests Per Second attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean testedRequestsPerSecondESet;

	/**
	 * The default value of the '{@link #getRecoveryStrategy() <em>Recovery Strategy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecoveryStrategy()
	 * @generated
	 * @ordered
	 */
	protected static final RecoveryStrategy RECOVERY_STRATEGY_EDEFAULT = RecoveryStrategy.UNKNOWN;

	/**
	 * The cached value of the '{@link #getRecoveryStrategy() <em>Recovery Strategy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecoveryStrategy()
	 * @generated
	 * @ordered
	 */
	protected RecoveryStrategy recoveryStrategy = RECOVERY_STRATEGY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAutomatedRecovery() <em>Automated Recovery</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAutomatedRecovery()
	 * @generated
	 * @ordered
	 */
	protected static final Fact AUTOMATED_RECOVERY_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAutomatedRecovery() <em>Automated Recovery</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAutomatedRecovery()
	 * @generated
	 * @ordered
	 */
	protected Fact automatedRecovery = AUTOMATED_RECOVERY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDataPlaneRecovery() <em>Data Plane Recovery</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataPlaneRecovery()
	 * @generated
	 * @ordered
	 */
	protected static final Fact DATA_PLANE_RECOVERY_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getDataPlaneRecovery() <em>Data Plane Recovery</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataPlaneRecovery()
	 * @generated
	 * @ordered
	 */
	protected Fact dataPlaneRecovery = DATA_PLANE_RECOVERY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDriftDetection() <em>Drift Detection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriftDetection()
	 * @generated
	 * @ordered
	 */
	protected static final Fact DRIFT_DETECTION_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getDriftDetection() <em>Drift Detection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriftDetection()
	 * @generated
	 * @ordered
	 */
	protected Fact driftDetection = DRIFT_DETECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersionControl() <em>Version Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersionControl()
	 * @generated
	 * @ordered
	 */
	protected static final Fact VERSION_CONTROL_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getVersionControl() <em>Version Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersionControl()
	 * @generated
	 * @ordered
	 */
	protected Fact versionControl = VERSION_CONTROL_EDEFAULT;

	/**
	 * The default value of the '{@link #getBusinessIndicators() <em>Business Indicators</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusinessIndicators()
	 * @generated
	 * @ordered
	 */
	protected static final Fact BUSINESS_INDICATORS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getBusinessIndicators() <em>Business Indicators</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBusinessIndicators()
	 * @generated
	 * @ordered
	 */
	protected Fact businessIndicators = BUSINESS_INDICATORS_EDEFAULT;

	/**
	 * The default value of the '{@link #getReadinessReview() <em>Readiness Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadinessReview()
	 * @generated
	 * @ordered
	 */
	protected static final Fact READINESS_REVIEW_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getReadinessReview() <em>Readiness Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadinessReview()
	 * @generated
	 * @ordered
	 */
	protected Fact readinessReview = READINESS_REVIEW_EDEFAULT;

	/**
	 * The default value of the '{@link #getSupportPlan() <em>Support Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupportPlan()
	 * @generated
	 * @ordered
	 */
	protected static final Fact SUPPORT_PLAN_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getSupportPlan() <em>Support Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupportPlan()
	 * @generated
	 * @ordered
	 */
	protected Fact supportPlan = SUPPORT_PLAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getEventPriorities() <em>Event Priorities</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEventPriorities()
	 * @generated
	 * @ordered
	 */
	protected static final Fact EVENT_PRIORITIES_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getEventPriorities() <em>Event Priorities</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEventPriorities()
	 * @generated
	 * @ordered
	 */
	protected Fact eventPriorities = EVENT_PRIORITIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getEscalationPaths() <em>Escalation Paths</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEscalationPaths()
	 * @generated
	 * @ordered
	 */
	protected static final Fact ESCALATION_PATHS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getEscalationPaths() <em>Escalation Paths</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEscalationPaths()
	 * @generated
	 * @ordered
	 */
	protected Fact escalationPaths = ESCALATION_PATHS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCustomerCommunication() <em>Customer Communication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomerCommunication()
	 * @generated
	 * @ordered
	 */
	protected static final Fact CUSTOMER_COMMUNICATION_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getCustomerCommunication() <em>Customer Communication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomerCommunication()
	 * @generated
	 * @ordered
	 */
	protected Fact customerCommunication = CUSTOMER_COMMUNICATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getKnowledgeBase() <em>Knowledge Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKnowledgeBase()
	 * @generated
	 * @ordered
	 */
	protected static final Fact KNOWLEDGE_BASE_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getKnowledgeBase() <em>Knowledge Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKnowledgeBase()
	 * @generated
	 * @ordered
	 */
	protected Fact knowledgeBase = KNOWLEDGE_BASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getImprovementProcess() <em>Improvement Process</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImprovementProcess()
	 * @generated
	 * @ordered
	 */
	protected static final Fact IMPROVEMENT_PROCESS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getImprovementProcess() <em>Improvement Process</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImprovementProcess()
	 * @generated
	 * @ordered
	 */
	protected Fact improvementProcess = IMPROVEMENT_PROCESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getOperationsGoals() <em>Operations Goals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperationsGoals()
	 * @generated
	 * @ordered
	 */
	protected static final Fact OPERATIONS_GOALS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getOperationsGoals() <em>Operations Goals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperationsGoals()
	 * @generated
	 * @ordered
	 */
	protected Fact operationsGoals = OPERATIONS_GOALS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBenchmarks() <em>Benchmarks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBenchmarks()
	 * @generated
	 * @ordered
	 */
	protected static final Fact BENCHMARKS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getBenchmarks() <em>Benchmarks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBenchmarks()
	 * @generated
	 * @ordered
	 */
	protected Fact benchmarks = BENCHMARKS_EDEFAULT;

	/**
	 * The default value of the '{@link #getReleasesPerMonth() <em>Releases Per Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReleasesPerMonth()
	 * @generated
	 * @ordered
	 */
	protected static final double RELEASES_PER_MONTH_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getReleasesPerMonth() <em>Releases Per Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReleasesPerMonth()
	 * @generated
	 * @ordered
	 */
	protected double releasesPerMonth = RELEASES_PER_MONTH_EDEFAULT;

	/**
	 * This is true if the Releases Per Month attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean releasesPerMonthESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PracticesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlumblinePackage.Literals.PRACTICES;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getIncidentResponsePlan() {
		return incidentResponsePlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIncidentResponsePlan(Fact newIncidentResponsePlan) {
		Fact oldIncidentResponsePlan = incidentResponsePlan;
		incidentResponsePlan = newIncidentResponsePlan == null ? INCIDENT_RESPONSE_PLAN_EDEFAULT : newIncidentResponsePlan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__INCIDENT_RESPONSE_PLAN, oldIncidentResponsePlan, incidentResponsePlan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getIncidentContacts() {
		return incidentContacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIncidentContacts(Fact newIncidentContacts) {
		Fact oldIncidentContacts = incidentContacts;
		incidentContacts = newIncidentContacts == null ? INCIDENT_CONTACTS_EDEFAULT : newIncidentContacts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__INCIDENT_CONTACTS, oldIncidentContacts, incidentContacts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getIncidentExercises() {
		return incidentExercises;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIncidentExercises(Fact newIncidentExercises) {
		Fact oldIncidentExercises = incidentExercises;
		incidentExercises = newIncidentExercises == null ? INCIDENT_EXERCISES_EDEFAULT : newIncidentExercises;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__INCIDENT_EXERCISES, oldIncidentExercises, incidentExercises));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getRunbooks() {
		return runbooks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRunbooks(Fact newRunbooks) {
		Fact oldRunbooks = runbooks;
		runbooks = newRunbooks == null ? RUNBOOKS_EDEFAULT : newRunbooks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__RUNBOOKS, oldRunbooks, runbooks));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getPlaybooks() {
		return playbooks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlaybooks(Fact newPlaybooks) {
		Fact oldPlaybooks = playbooks;
		playbooks = newPlaybooks == null ? PLAYBOOKS_EDEFAULT : newPlaybooks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__PLAYBOOKS, oldPlaybooks, playbooks));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getOnCall() {
		return onCall;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOnCall(Fact newOnCall) {
		Fact oldOnCall = onCall;
		onCall = newOnCall == null ? ON_CALL_EDEFAULT : newOnCall;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__ON_CALL, oldOnCall, onCall));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getPostIncidentReviews() {
		return postIncidentReviews;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPostIncidentReviews(Fact newPostIncidentReviews) {
		Fact oldPostIncidentReviews = postIncidentReviews;
		postIncidentReviews = newPostIncidentReviews == null ? POST_INCIDENT_REVIEWS_EDEFAULT : newPostIncidentReviews;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__POST_INCIDENT_REVIEWS, oldPostIncidentReviews, postIncidentReviews));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getInfrastructureAsCode() {
		return infrastructureAsCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInfrastructureAsCode(Fact newInfrastructureAsCode) {
		Fact oldInfrastructureAsCode = infrastructureAsCode;
		infrastructureAsCode = newInfrastructureAsCode == null ? INFRASTRUCTURE_AS_CODE_EDEFAULT : newInfrastructureAsCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__INFRASTRUCTURE_AS_CODE, oldInfrastructureAsCode, infrastructureAsCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getCodeReview() {
		return codeReview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCodeReview(Fact newCodeReview) {
		Fact oldCodeReview = codeReview;
		codeReview = newCodeReview == null ? CODE_REVIEW_EDEFAULT : newCodeReview;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__CODE_REVIEW, oldCodeReview, codeReview));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getAutomatedTests() {
		return automatedTests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAutomatedTests(Fact newAutomatedTests) {
		Fact oldAutomatedTests = automatedTests;
		automatedTests = newAutomatedTests == null ? AUTOMATED_TESTS_EDEFAULT : newAutomatedTests;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__AUTOMATED_TESTS, oldAutomatedTests, automatedTests));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getAutomatedDeployment() {
		return automatedDeployment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAutomatedDeployment(Fact newAutomatedDeployment) {
		Fact oldAutomatedDeployment = automatedDeployment;
		automatedDeployment = newAutomatedDeployment == null ? AUTOMATED_DEPLOYMENT_EDEFAULT : newAutomatedDeployment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__AUTOMATED_DEPLOYMENT, oldAutomatedDeployment, automatedDeployment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getRollbackPlan() {
		return rollbackPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRollbackPlan(Fact newRollbackPlan) {
		Fact oldRollbackPlan = rollbackPlan;
		rollbackPlan = newRollbackPlan == null ? ROLLBACK_PLAN_EDEFAULT : newRollbackPlan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__ROLLBACK_PLAN, oldRollbackPlan, rollbackPlan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getPatching() {
		return patching;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPatching(Fact newPatching) {
		Fact oldPatching = patching;
		patching = newPatching == null ? PATCHING_EDEFAULT : newPatching;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__PATCHING, oldPatching, patching));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getThreatModel() {
		return threatModel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThreatModel(Fact newThreatModel) {
		Fact oldThreatModel = threatModel;
		threatModel = newThreatModel == null ? THREAT_MODEL_EDEFAULT : newThreatModel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__THREAT_MODEL, oldThreatModel, threatModel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getAccessReviews() {
		return accessReviews;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccessReviews(Fact newAccessReviews) {
		Fact oldAccessReviews = accessReviews;
		accessReviews = newAccessReviews == null ? ACCESS_REVIEWS_EDEFAULT : newAccessReviews;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__ACCESS_REVIEWS, oldAccessReviews, accessReviews));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getMultiFactorAuthentication() {
		return multiFactorAuthentication;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMultiFactorAuthentication(Fact newMultiFactorAuthentication) {
		Fact oldMultiFactorAuthentication = multiFactorAuthentication;
		multiFactorAuthentication = newMultiFactorAuthentication == null ? MULTI_FACTOR_AUTHENTICATION_EDEFAULT : newMultiFactorAuthentication;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__MULTI_FACTOR_AUTHENTICATION, oldMultiFactorAuthentication, multiFactorAuthentication));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getCentralIdentity() {
		return centralIdentity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCentralIdentity(Fact newCentralIdentity) {
		Fact oldCentralIdentity = centralIdentity;
		centralIdentity = newCentralIdentity == null ? CENTRAL_IDENTITY_EDEFAULT : newCentralIdentity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__CENTRAL_IDENTITY, oldCentralIdentity, centralIdentity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getDataClassification() {
		return dataClassification;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataClassification(Fact newDataClassification) {
		Fact oldDataClassification = dataClassification;
		dataClassification = newDataClassification == null ? DATA_CLASSIFICATION_EDEFAULT : newDataClassification;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__DATA_CLASSIFICATION, oldDataClassification, dataClassification));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getRestoreTests() {
		return restoreTests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRestoreTests(Fact newRestoreTests) {
		Fact oldRestoreTests = restoreTests;
		restoreTests = newRestoreTests == null ? RESTORE_TESTS_EDEFAULT : newRestoreTests;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__RESTORE_TESTS, oldRestoreTests, restoreTests));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getFailoverTests() {
		return failoverTests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFailoverTests(Fact newFailoverTests) {
		Fact oldFailoverTests = failoverTests;
		failoverTests = newFailoverTests == null ? FAILOVER_TESTS_EDEFAULT : newFailoverTests;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__FAILOVER_TESTS, oldFailoverTests, failoverTests));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getFaultInjection() {
		return faultInjection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFaultInjection(Fact newFaultInjection) {
		Fact oldFaultInjection = faultInjection;
		faultInjection = newFaultInjection == null ? FAULT_INJECTION_EDEFAULT : newFaultInjection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__FAULT_INJECTION, oldFaultInjection, faultInjection));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getQuotaReview() {
		return quotaReview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuotaReview(Fact newQuotaReview) {
		Fact oldQuotaReview = quotaReview;
		quotaReview = newQuotaReview == null ? QUOTA_REVIEW_EDEFAULT : newQuotaReview;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__QUOTA_REVIEW, oldQuotaReview, quotaReview));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getLoadTests() {
		return loadTests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLoadTests(Fact newLoadTests) {
		Fact oldLoadTests = loadTests;
		loadTests = newLoadTests == null ? LOAD_TESTS_EDEFAULT : newLoadTests;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__LOAD_TESTS, oldLoadTests, loadTests));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getPerformanceBaselines() {
		return performanceBaselines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerformanceBaselines(Fact newPerformanceBaselines) {
		Fact oldPerformanceBaselines = performanceBaselines;
		performanceBaselines = newPerformanceBaselines == null ? PERFORMANCE_BASELINES_EDEFAULT : newPerformanceBaselines;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__PERFORMANCE_BASELINES, oldPerformanceBaselines, performanceBaselines));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getPerformanceReviews() {
		return performanceReviews;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerformanceReviews(Fact newPerformanceReviews) {
		Fact oldPerformanceReviews = performanceReviews;
		performanceReviews = newPerformanceReviews == null ? PERFORMANCE_REVIEWS_EDEFAULT : newPerformanceReviews;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__PERFORMANCE_REVIEWS, oldPerformanceReviews, performanceReviews));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getCostOwnership() {
		return costOwnership;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCostOwnership(Fact newCostOwnership) {
		Fact oldCostOwnership = costOwnership;
		costOwnership = newCostOwnership == null ? COST_OWNERSHIP_EDEFAULT : newCostOwnership;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__COST_OWNERSHIP, oldCostOwnership, costOwnership));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getCostAllocationTags() {
		return costAllocationTags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCostAllocationTags(Fact newCostAllocationTags) {
		Fact oldCostAllocationTags = costAllocationTags;
		costAllocationTags = newCostAllocationTags == null ? COST_ALLOCATION_TAGS_EDEFAULT : newCostAllocationTags;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__COST_ALLOCATION_TAGS, oldCostAllocationTags, costAllocationTags));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getBudgetAlerts() {
		return budgetAlerts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBudgetAlerts(Fact newBudgetAlerts) {
		Fact oldBudgetAlerts = budgetAlerts;
		budgetAlerts = newBudgetAlerts == null ? BUDGET_ALERTS_EDEFAULT : newBudgetAlerts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__BUDGET_ALERTS, oldBudgetAlerts, budgetAlerts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getCommitmentReview() {
		return commitmentReview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommitmentReview(Fact newCommitmentReview) {
		Fact oldCommitmentReview = commitmentReview;
		commitmentReview = newCommitmentReview == null ? COMMITMENT_REVIEW_EDEFAULT : newCommitmentReview;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__COMMITMENT_REVIEW, oldCommitmentReview, commitmentReview));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getRightSizingReview() {
		return rightSizingReview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRightSizingReview(Fact newRightSizingReview) {
		Fact oldRightSizingReview = rightSizingReview;
		rightSizingReview = newRightSizingReview == null ? RIGHT_SIZING_REVIEW_EDEFAULT : newRightSizingReview;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__RIGHT_SIZING_REVIEW, oldRightSizingReview, rightSizingReview));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getDecommissioning() {
		return decommissioning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecommissioning(Fact newDecommissioning) {
		Fact oldDecommissioning = decommissioning;
		decommissioning = newDecommissioning == null ? DECOMMISSIONING_EDEFAULT : newDecommissioning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__DECOMMISSIONING, oldDecommissioning, decommissioning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getSustainabilityGoals() {
		return sustainabilityGoals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSustainabilityGoals(Fact newSustainabilityGoals) {
		Fact oldSustainabilityGoals = sustainabilityGoals;
		sustainabilityGoals = newSustainabilityGoals == null ? SUSTAINABILITY_GOALS_EDEFAULT : newSustainabilityGoals;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__SUSTAINABILITY_GOALS, oldSustainabilityGoals, sustainabilityGoals));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getDataRetention() {
		return dataRetention;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataRetention(Fact newDataRetention) {
		Fact oldDataRetention = dataRetention;
		dataRetention = newDataRetention == null ? DATA_RETENTION_EDEFAULT : newDataRetention;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__DATA_RETENTION, oldDataRetention, dataRetention));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getCostEstimate() {
		return costEstimate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCostEstimate(Fact newCostEstimate) {
		Fact oldCostEstimate = costEstimate;
		costEstimate = newCostEstimate == null ? COST_ESTIMATE_EDEFAULT : newCostEstimate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__COST_ESTIMATE, oldCostEstimate, costEstimate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getUnitCost() {
		return unitCost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnitCost(Fact newUnitCost) {
		Fact oldUnitCost = unitCost;
		unitCost = newUnitCost == null ? UNIT_COST_EDEFAULT : newUnitCost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__UNIT_COST, oldUnitCost, unitCost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getControlObjectives() {
		return controlObjectives;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setControlObjectives(Fact newControlObjectives) {
		Fact oldControlObjectives = controlObjectives;
		controlObjectives = newControlObjectives == null ? CONTROL_OBJECTIVES_EDEFAULT : newControlObjectives;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__CONTROL_OBJECTIVES, oldControlObjectives, controlObjectives));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getPenetrationTests() {
		return penetrationTests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPenetrationTests(Fact newPenetrationTests) {
		Fact oldPenetrationTests = penetrationTests;
		penetrationTests = newPenetrationTests == null ? PENETRATION_TESTS_EDEFAULT : newPenetrationTests;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__PENETRATION_TESTS, oldPenetrationTests, penetrationTests));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getEmergencyAccess() {
		return emergencyAccess;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmergencyAccess(Fact newEmergencyAccess) {
		Fact oldEmergencyAccess = emergencyAccess;
		emergencyAccess = newEmergencyAccess == null ? EMERGENCY_ACCESS_EDEFAULT : newEmergencyAccess;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__EMERGENCY_ACCESS, oldEmergencyAccess, emergencyAccess));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getForensics() {
		return forensics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForensics(Fact newForensics) {
		Fact oldForensics = forensics;
		forensics = newForensics == null ? FORENSICS_EDEFAULT : newForensics;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__FORENSICS, oldForensics, forensics));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getQuotasAligned() {
		return quotasAligned;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuotasAligned(Fact newQuotasAligned) {
		Fact oldQuotasAligned = quotasAligned;
		quotasAligned = newQuotasAligned == null ? QUOTAS_ALIGNED_EDEFAULT : newQuotasAligned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__QUOTAS_ALIGNED, oldQuotasAligned, quotasAligned));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getEmergencyLevers() {
		return emergencyLevers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmergencyLevers(Fact newEmergencyLevers) {
		Fact oldEmergencyLevers = emergencyLevers;
		emergencyLevers = newEmergencyLevers == null ? EMERGENCY_LEVERS_EDEFAULT : newEmergencyLevers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__EMERGENCY_LEVERS, oldEmergencyLevers, emergencyLevers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getBulkheads() {
		return bulkheads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBulkheads(Fact newBulkheads) {
		Fact oldBulkheads = bulkheads;
		bulkheads = newBulkheads == null ? BULKHEADS_EDEFAULT : newBulkheads;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__BULKHEADS, oldBulkheads, bulkheads));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getGameDays() {
		return gameDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGameDays(Fact newGameDays) {
		Fact oldGameDays = gameDays;
		gameDays = newGameDays == null ? GAME_DAYS_EDEFAULT : newGameDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__GAME_DAYS, oldGameDays, gameDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTestedRequestsPerSecond() {
		return testedRequestsPerSecond;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTestedRequestsPerSecond(double newTestedRequestsPerSecond) {
		double oldTestedRequestsPerSecond = testedRequestsPerSecond;
		testedRequestsPerSecond = newTestedRequestsPerSecond;
		boolean oldTestedRequestsPerSecondESet = testedRequestsPerSecondESet;
		testedRequestsPerSecondESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__TESTED_REQUESTS_PER_SECOND, oldTestedRequestsPerSecond, testedRequestsPerSecond, !oldTestedRequestsPerSecondESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTestedRequestsPerSecond() {
		double oldTestedRequestsPerSecond = testedRequestsPerSecond;
		boolean oldTestedRequestsPerSecondESet = testedRequestsPerSecondESet;
		testedRequestsPerSecond = TESTED_REQUESTS_PER_SECOND_EDEFAULT;
		testedRequestsPerSecondESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.PRACTICES__TESTED_REQUESTS_PER_SECOND, oldTestedRequestsPerSecond, TESTED_REQUESTS_PER_SECOND_EDEFAULT, oldTestedRequestsPerSecondESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTestedRequestsPerSecond() {
		return testedRequestsPerSecondESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecoveryStrategy getRecoveryStrategy() {
		return recoveryStrategy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecoveryStrategy(RecoveryStrategy newRecoveryStrategy) {
		RecoveryStrategy oldRecoveryStrategy = recoveryStrategy;
		recoveryStrategy = newRecoveryStrategy == null ? RECOVERY_STRATEGY_EDEFAULT : newRecoveryStrategy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__RECOVERY_STRATEGY, oldRecoveryStrategy, recoveryStrategy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getAutomatedRecovery() {
		return automatedRecovery;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAutomatedRecovery(Fact newAutomatedRecovery) {
		Fact oldAutomatedRecovery = automatedRecovery;
		automatedRecovery = newAutomatedRecovery == null ? AUTOMATED_RECOVERY_EDEFAULT : newAutomatedRecovery;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__AUTOMATED_RECOVERY, oldAutomatedRecovery, automatedRecovery));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getDataPlaneRecovery() {
		return dataPlaneRecovery;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataPlaneRecovery(Fact newDataPlaneRecovery) {
		Fact oldDataPlaneRecovery = dataPlaneRecovery;
		dataPlaneRecovery = newDataPlaneRecovery == null ? DATA_PLANE_RECOVERY_EDEFAULT : newDataPlaneRecovery;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__DATA_PLANE_RECOVERY, oldDataPlaneRecovery, dataPlaneRecovery));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getDriftDetection() {
		return driftDetection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDriftDetection(Fact newDriftDetection) {
		Fact oldDriftDetection = driftDetection;
		driftDetection = newDriftDetection == null ? DRIFT_DETECTION_EDEFAULT : newDriftDetection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__DRIFT_DETECTION, oldDriftDetection, driftDetection));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getVersionControl() {
		return versionControl;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersionControl(Fact newVersionControl) {
		Fact oldVersionControl = versionControl;
		versionControl = newVersionControl == null ? VERSION_CONTROL_EDEFAULT : newVersionControl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__VERSION_CONTROL, oldVersionControl, versionControl));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getBusinessIndicators() {
		return businessIndicators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBusinessIndicators(Fact newBusinessIndicators) {
		Fact oldBusinessIndicators = businessIndicators;
		businessIndicators = newBusinessIndicators == null ? BUSINESS_INDICATORS_EDEFAULT : newBusinessIndicators;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__BUSINESS_INDICATORS, oldBusinessIndicators, businessIndicators));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getReadinessReview() {
		return readinessReview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadinessReview(Fact newReadinessReview) {
		Fact oldReadinessReview = readinessReview;
		readinessReview = newReadinessReview == null ? READINESS_REVIEW_EDEFAULT : newReadinessReview;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__READINESS_REVIEW, oldReadinessReview, readinessReview));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getSupportPlan() {
		return supportPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupportPlan(Fact newSupportPlan) {
		Fact oldSupportPlan = supportPlan;
		supportPlan = newSupportPlan == null ? SUPPORT_PLAN_EDEFAULT : newSupportPlan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__SUPPORT_PLAN, oldSupportPlan, supportPlan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getEventPriorities() {
		return eventPriorities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEventPriorities(Fact newEventPriorities) {
		Fact oldEventPriorities = eventPriorities;
		eventPriorities = newEventPriorities == null ? EVENT_PRIORITIES_EDEFAULT : newEventPriorities;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__EVENT_PRIORITIES, oldEventPriorities, eventPriorities));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getEscalationPaths() {
		return escalationPaths;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEscalationPaths(Fact newEscalationPaths) {
		Fact oldEscalationPaths = escalationPaths;
		escalationPaths = newEscalationPaths == null ? ESCALATION_PATHS_EDEFAULT : newEscalationPaths;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__ESCALATION_PATHS, oldEscalationPaths, escalationPaths));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getCustomerCommunication() {
		return customerCommunication;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCustomerCommunication(Fact newCustomerCommunication) {
		Fact oldCustomerCommunication = customerCommunication;
		customerCommunication = newCustomerCommunication == null ? CUSTOMER_COMMUNICATION_EDEFAULT : newCustomerCommunication;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__CUSTOMER_COMMUNICATION, oldCustomerCommunication, customerCommunication));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getKnowledgeBase() {
		return knowledgeBase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKnowledgeBase(Fact newKnowledgeBase) {
		Fact oldKnowledgeBase = knowledgeBase;
		knowledgeBase = newKnowledgeBase == null ? KNOWLEDGE_BASE_EDEFAULT : newKnowledgeBase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__KNOWLEDGE_BASE, oldKnowledgeBase, knowledgeBase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getImprovementProcess() {
		return improvementProcess;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImprovementProcess(Fact newImprovementProcess) {
		Fact oldImprovementProcess = improvementProcess;
		improvementProcess = newImprovementProcess == null ? IMPROVEMENT_PROCESS_EDEFAULT : newImprovementProcess;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__IMPROVEMENT_PROCESS, oldImprovementProcess, improvementProcess));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getOperationsGoals() {
		return operationsGoals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOperationsGoals(Fact newOperationsGoals) {
		Fact oldOperationsGoals = operationsGoals;
		operationsGoals = newOperationsGoals == null ? OPERATIONS_GOALS_EDEFAULT : newOperationsGoals;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__OPERATIONS_GOALS, oldOperationsGoals, operationsGoals));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getBenchmarks() {
		return benchmarks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBenchmarks(Fact newBenchmarks) {
		Fact oldBenchmarks = benchmarks;
		benchmarks = newBenchmarks == null ? BENCHMARKS_EDEFAULT : newBenchmarks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__BENCHMARKS, oldBenchmarks, benchmarks));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getReleasesPerMonth() {
		return releasesPerMonth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReleasesPerMonth(double newReleasesPerMonth) {
		double oldReleasesPerMonth = releasesPerMonth;
		releasesPerMonth = newReleasesPerMonth;
		boolean oldReleasesPerMonthESet = releasesPerMonthESet;
		releasesPerMonthESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRACTICES__RELEASES_PER_MONTH, oldReleasesPerMonth, releasesPerMonth, !oldReleasesPerMonthESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetReleasesPerMonth() {
		double oldReleasesPerMonth = releasesPerMonth;
		boolean oldReleasesPerMonthESet = releasesPerMonthESet;
		releasesPerMonth = RELEASES_PER_MONTH_EDEFAULT;
		releasesPerMonthESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.PRACTICES__RELEASES_PER_MONTH, oldReleasesPerMonth, RELEASES_PER_MONTH_EDEFAULT, oldReleasesPerMonthESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetReleasesPerMonth() {
		return releasesPerMonthESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlumblinePackage.PRACTICES__INCIDENT_RESPONSE_PLAN:
				return getIncidentResponsePlan();
			case PlumblinePackage.PRACTICES__INCIDENT_CONTACTS:
				return getIncidentContacts();
			case PlumblinePackage.PRACTICES__INCIDENT_EXERCISES:
				return getIncidentExercises();
			case PlumblinePackage.PRACTICES__RUNBOOKS:
				return getRunbooks();
			case PlumblinePackage.PRACTICES__PLAYBOOKS:
				return getPlaybooks();
			case PlumblinePackage.PRACTICES__ON_CALL:
				return getOnCall();
			case PlumblinePackage.PRACTICES__POST_INCIDENT_REVIEWS:
				return getPostIncidentReviews();
			case PlumblinePackage.PRACTICES__INFRASTRUCTURE_AS_CODE:
				return getInfrastructureAsCode();
			case PlumblinePackage.PRACTICES__CODE_REVIEW:
				return getCodeReview();
			case PlumblinePackage.PRACTICES__AUTOMATED_TESTS:
				return getAutomatedTests();
			case PlumblinePackage.PRACTICES__AUTOMATED_DEPLOYMENT:
				return getAutomatedDeployment();
			case PlumblinePackage.PRACTICES__ROLLBACK_PLAN:
				return getRollbackPlan();
			case PlumblinePackage.PRACTICES__PATCHING:
				return getPatching();
			case PlumblinePackage.PRACTICES__THREAT_MODEL:
				return getThreatModel();
			case PlumblinePackage.PRACTICES__ACCESS_REVIEWS:
				return getAccessReviews();
			case PlumblinePackage.PRACTICES__MULTI_FACTOR_AUTHENTICATION:
				return getMultiFactorAuthentication();
			case PlumblinePackage.PRACTICES__CENTRAL_IDENTITY:
				return getCentralIdentity();
			case PlumblinePackage.PRACTICES__DATA_CLASSIFICATION:
				return getDataClassification();
			case PlumblinePackage.PRACTICES__RESTORE_TESTS:
				return getRestoreTests();
			case PlumblinePackage.PRACTICES__FAILOVER_TESTS:
				return getFailoverTests();
			case PlumblinePackage.PRACTICES__FAULT_INJECTION:
				return getFaultInjection();
			case PlumblinePackage.PRACTICES__QUOTA_REVIEW:
				return getQuotaReview();
			case PlumblinePackage.PRACTICES__LOAD_TESTS:
				return getLoadTests();
			case PlumblinePackage.PRACTICES__PERFORMANCE_BASELINES:
				return getPerformanceBaselines();
			case PlumblinePackage.PRACTICES__PERFORMANCE_REVIEWS:
				return getPerformanceReviews();
			case PlumblinePackage.PRACTICES__COST_OWNERSHIP:
				return getCostOwnership();
			case PlumblinePackage.PRACTICES__COST_ALLOCATION_TAGS:
				return getCostAllocationTags();
			case PlumblinePackage.PRACTICES__BUDGET_ALERTS:
				return getBudgetAlerts();
			case PlumblinePackage.PRACTICES__COMMITMENT_REVIEW:
				return getCommitmentReview();
			case PlumblinePackage.PRACTICES__RIGHT_SIZING_REVIEW:
				return getRightSizingReview();
			case PlumblinePackage.PRACTICES__DECOMMISSIONING:
				return getDecommissioning();
			case PlumblinePackage.PRACTICES__SUSTAINABILITY_GOALS:
				return getSustainabilityGoals();
			case PlumblinePackage.PRACTICES__DATA_RETENTION:
				return getDataRetention();
			case PlumblinePackage.PRACTICES__COST_ESTIMATE:
				return getCostEstimate();
			case PlumblinePackage.PRACTICES__UNIT_COST:
				return getUnitCost();
			case PlumblinePackage.PRACTICES__CONTROL_OBJECTIVES:
				return getControlObjectives();
			case PlumblinePackage.PRACTICES__PENETRATION_TESTS:
				return getPenetrationTests();
			case PlumblinePackage.PRACTICES__EMERGENCY_ACCESS:
				return getEmergencyAccess();
			case PlumblinePackage.PRACTICES__FORENSICS:
				return getForensics();
			case PlumblinePackage.PRACTICES__QUOTAS_ALIGNED:
				return getQuotasAligned();
			case PlumblinePackage.PRACTICES__EMERGENCY_LEVERS:
				return getEmergencyLevers();
			case PlumblinePackage.PRACTICES__BULKHEADS:
				return getBulkheads();
			case PlumblinePackage.PRACTICES__GAME_DAYS:
				return getGameDays();
			case PlumblinePackage.PRACTICES__TESTED_REQUESTS_PER_SECOND:
				return getTestedRequestsPerSecond();
			case PlumblinePackage.PRACTICES__RECOVERY_STRATEGY:
				return getRecoveryStrategy();
			case PlumblinePackage.PRACTICES__AUTOMATED_RECOVERY:
				return getAutomatedRecovery();
			case PlumblinePackage.PRACTICES__DATA_PLANE_RECOVERY:
				return getDataPlaneRecovery();
			case PlumblinePackage.PRACTICES__DRIFT_DETECTION:
				return getDriftDetection();
			case PlumblinePackage.PRACTICES__VERSION_CONTROL:
				return getVersionControl();
			case PlumblinePackage.PRACTICES__BUSINESS_INDICATORS:
				return getBusinessIndicators();
			case PlumblinePackage.PRACTICES__READINESS_REVIEW:
				return getReadinessReview();
			case PlumblinePackage.PRACTICES__SUPPORT_PLAN:
				return getSupportPlan();
			case PlumblinePackage.PRACTICES__EVENT_PRIORITIES:
				return getEventPriorities();
			case PlumblinePackage.PRACTICES__ESCALATION_PATHS:
				return getEscalationPaths();
			case PlumblinePackage.PRACTICES__CUSTOMER_COMMUNICATION:
				return getCustomerCommunication();
			case PlumblinePackage.PRACTICES__KNOWLEDGE_BASE:
				return getKnowledgeBase();
			case PlumblinePackage.PRACTICES__IMPROVEMENT_PROCESS:
				return getImprovementProcess();
			case PlumblinePackage.PRACTICES__OPERATIONS_GOALS:
				return getOperationsGoals();
			case PlumblinePackage.PRACTICES__BENCHMARKS:
				return getBenchmarks();
			case PlumblinePackage.PRACTICES__RELEASES_PER_MONTH:
				return getReleasesPerMonth();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlumblinePackage.PRACTICES__INCIDENT_RESPONSE_PLAN:
				setIncidentResponsePlan((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__INCIDENT_CONTACTS:
				setIncidentContacts((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__INCIDENT_EXERCISES:
				setIncidentExercises((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__RUNBOOKS:
				setRunbooks((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__PLAYBOOKS:
				setPlaybooks((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__ON_CALL:
				setOnCall((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__POST_INCIDENT_REVIEWS:
				setPostIncidentReviews((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__INFRASTRUCTURE_AS_CODE:
				setInfrastructureAsCode((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__CODE_REVIEW:
				setCodeReview((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__AUTOMATED_TESTS:
				setAutomatedTests((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__AUTOMATED_DEPLOYMENT:
				setAutomatedDeployment((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__ROLLBACK_PLAN:
				setRollbackPlan((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__PATCHING:
				setPatching((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__THREAT_MODEL:
				setThreatModel((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__ACCESS_REVIEWS:
				setAccessReviews((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__MULTI_FACTOR_AUTHENTICATION:
				setMultiFactorAuthentication((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__CENTRAL_IDENTITY:
				setCentralIdentity((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__DATA_CLASSIFICATION:
				setDataClassification((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__RESTORE_TESTS:
				setRestoreTests((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__FAILOVER_TESTS:
				setFailoverTests((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__FAULT_INJECTION:
				setFaultInjection((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__QUOTA_REVIEW:
				setQuotaReview((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__LOAD_TESTS:
				setLoadTests((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__PERFORMANCE_BASELINES:
				setPerformanceBaselines((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__PERFORMANCE_REVIEWS:
				setPerformanceReviews((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__COST_OWNERSHIP:
				setCostOwnership((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__COST_ALLOCATION_TAGS:
				setCostAllocationTags((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__BUDGET_ALERTS:
				setBudgetAlerts((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__COMMITMENT_REVIEW:
				setCommitmentReview((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__RIGHT_SIZING_REVIEW:
				setRightSizingReview((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__DECOMMISSIONING:
				setDecommissioning((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__SUSTAINABILITY_GOALS:
				setSustainabilityGoals((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__DATA_RETENTION:
				setDataRetention((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__COST_ESTIMATE:
				setCostEstimate((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__UNIT_COST:
				setUnitCost((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__CONTROL_OBJECTIVES:
				setControlObjectives((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__PENETRATION_TESTS:
				setPenetrationTests((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__EMERGENCY_ACCESS:
				setEmergencyAccess((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__FORENSICS:
				setForensics((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__QUOTAS_ALIGNED:
				setQuotasAligned((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__EMERGENCY_LEVERS:
				setEmergencyLevers((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__BULKHEADS:
				setBulkheads((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__GAME_DAYS:
				setGameDays((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__TESTED_REQUESTS_PER_SECOND:
				setTestedRequestsPerSecond((Double)newValue);
				return;
			case PlumblinePackage.PRACTICES__RECOVERY_STRATEGY:
				setRecoveryStrategy((RecoveryStrategy)newValue);
				return;
			case PlumblinePackage.PRACTICES__AUTOMATED_RECOVERY:
				setAutomatedRecovery((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__DATA_PLANE_RECOVERY:
				setDataPlaneRecovery((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__DRIFT_DETECTION:
				setDriftDetection((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__VERSION_CONTROL:
				setVersionControl((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__BUSINESS_INDICATORS:
				setBusinessIndicators((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__READINESS_REVIEW:
				setReadinessReview((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__SUPPORT_PLAN:
				setSupportPlan((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__EVENT_PRIORITIES:
				setEventPriorities((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__ESCALATION_PATHS:
				setEscalationPaths((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__CUSTOMER_COMMUNICATION:
				setCustomerCommunication((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__KNOWLEDGE_BASE:
				setKnowledgeBase((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__IMPROVEMENT_PROCESS:
				setImprovementProcess((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__OPERATIONS_GOALS:
				setOperationsGoals((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__BENCHMARKS:
				setBenchmarks((Fact)newValue);
				return;
			case PlumblinePackage.PRACTICES__RELEASES_PER_MONTH:
				setReleasesPerMonth((Double)newValue);
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
			case PlumblinePackage.PRACTICES__INCIDENT_RESPONSE_PLAN:
				setIncidentResponsePlan(INCIDENT_RESPONSE_PLAN_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__INCIDENT_CONTACTS:
				setIncidentContacts(INCIDENT_CONTACTS_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__INCIDENT_EXERCISES:
				setIncidentExercises(INCIDENT_EXERCISES_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__RUNBOOKS:
				setRunbooks(RUNBOOKS_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__PLAYBOOKS:
				setPlaybooks(PLAYBOOKS_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__ON_CALL:
				setOnCall(ON_CALL_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__POST_INCIDENT_REVIEWS:
				setPostIncidentReviews(POST_INCIDENT_REVIEWS_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__INFRASTRUCTURE_AS_CODE:
				setInfrastructureAsCode(INFRASTRUCTURE_AS_CODE_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__CODE_REVIEW:
				setCodeReview(CODE_REVIEW_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__AUTOMATED_TESTS:
				setAutomatedTests(AUTOMATED_TESTS_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__AUTOMATED_DEPLOYMENT:
				setAutomatedDeployment(AUTOMATED_DEPLOYMENT_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__ROLLBACK_PLAN:
				setRollbackPlan(ROLLBACK_PLAN_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__PATCHING:
				setPatching(PATCHING_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__THREAT_MODEL:
				setThreatModel(THREAT_MODEL_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__ACCESS_REVIEWS:
				setAccessReviews(ACCESS_REVIEWS_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__MULTI_FACTOR_AUTHENTICATION:
				setMultiFactorAuthentication(MULTI_FACTOR_AUTHENTICATION_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__CENTRAL_IDENTITY:
				setCentralIdentity(CENTRAL_IDENTITY_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__DATA_CLASSIFICATION:
				setDataClassification(DATA_CLASSIFICATION_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__RESTORE_TESTS:
				setRestoreTests(RESTORE_TESTS_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__FAILOVER_TESTS:
				setFailoverTests(FAILOVER_TESTS_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__FAULT_INJECTION:
				setFaultInjection(FAULT_INJECTION_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__QUOTA_REVIEW:
				setQuotaReview(QUOTA_REVIEW_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__LOAD_TESTS:
				setLoadTests(LOAD_TESTS_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__PERFORMANCE_BASELINES:
				setPerformanceBaselines(PERFORMANCE_BASELINES_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__PERFORMANCE_REVIEWS:
				setPerformanceReviews(PERFORMANCE_REVIEWS_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__COST_OWNERSHIP:
				setCostOwnership(COST_OWNERSHIP_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__COST_ALLOCATION_TAGS:
				setCostAllocationTags(COST_ALLOCATION_TAGS_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__BUDGET_ALERTS:
				setBudgetAlerts(BUDGET_ALERTS_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__COMMITMENT_REVIEW:
				setCommitmentReview(COMMITMENT_REVIEW_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__RIGHT_SIZING_REVIEW:
				setRightSizingReview(RIGHT_SIZING_REVIEW_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__DECOMMISSIONING:
				setDecommissioning(DECOMMISSIONING_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__SUSTAINABILITY_GOALS:
				setSustainabilityGoals(SUSTAINABILITY_GOALS_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__DATA_RETENTION:
				setDataRetention(DATA_RETENTION_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__COST_ESTIMATE:
				setCostEstimate(COST_ESTIMATE_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__UNIT_COST:
				setUnitCost(UNIT_COST_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__CONTROL_OBJECTIVES:
				setControlObjectives(CONTROL_OBJECTIVES_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__PENETRATION_TESTS:
				setPenetrationTests(PENETRATION_TESTS_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__EMERGENCY_ACCESS:
				setEmergencyAccess(EMERGENCY_ACCESS_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__FORENSICS:
				setForensics(FORENSICS_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__QUOTAS_ALIGNED:
				setQuotasAligned(QUOTAS_ALIGNED_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__EMERGENCY_LEVERS:
				setEmergencyLevers(EMERGENCY_LEVERS_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__BULKHEADS:
				setBulkheads(BULKHEADS_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__GAME_DAYS:
				setGameDays(GAME_DAYS_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__TESTED_REQUESTS_PER_SECOND:
				unsetTestedRequestsPerSecond();
				return;
			case PlumblinePackage.PRACTICES__RECOVERY_STRATEGY:
				setRecoveryStrategy(RECOVERY_STRATEGY_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__AUTOMATED_RECOVERY:
				setAutomatedRecovery(AUTOMATED_RECOVERY_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__DATA_PLANE_RECOVERY:
				setDataPlaneRecovery(DATA_PLANE_RECOVERY_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__DRIFT_DETECTION:
				setDriftDetection(DRIFT_DETECTION_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__VERSION_CONTROL:
				setVersionControl(VERSION_CONTROL_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__BUSINESS_INDICATORS:
				setBusinessIndicators(BUSINESS_INDICATORS_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__READINESS_REVIEW:
				setReadinessReview(READINESS_REVIEW_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__SUPPORT_PLAN:
				setSupportPlan(SUPPORT_PLAN_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__EVENT_PRIORITIES:
				setEventPriorities(EVENT_PRIORITIES_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__ESCALATION_PATHS:
				setEscalationPaths(ESCALATION_PATHS_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__CUSTOMER_COMMUNICATION:
				setCustomerCommunication(CUSTOMER_COMMUNICATION_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__KNOWLEDGE_BASE:
				setKnowledgeBase(KNOWLEDGE_BASE_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__IMPROVEMENT_PROCESS:
				setImprovementProcess(IMPROVEMENT_PROCESS_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__OPERATIONS_GOALS:
				setOperationsGoals(OPERATIONS_GOALS_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__BENCHMARKS:
				setBenchmarks(BENCHMARKS_EDEFAULT);
				return;
			case PlumblinePackage.PRACTICES__RELEASES_PER_MONTH:
				unsetReleasesPerMonth();
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
			case PlumblinePackage.PRACTICES__INCIDENT_RESPONSE_PLAN:
				return incidentResponsePlan != INCIDENT_RESPONSE_PLAN_EDEFAULT;
			case PlumblinePackage.PRACTICES__INCIDENT_CONTACTS:
				return incidentContacts != INCIDENT_CONTACTS_EDEFAULT;
			case PlumblinePackage.PRACTICES__INCIDENT_EXERCISES:
				return incidentExercises != INCIDENT_EXERCISES_EDEFAULT;
			case PlumblinePackage.PRACTICES__RUNBOOKS:
				return runbooks != RUNBOOKS_EDEFAULT;
			case PlumblinePackage.PRACTICES__PLAYBOOKS:
				return playbooks != PLAYBOOKS_EDEFAULT;
			case PlumblinePackage.PRACTICES__ON_CALL:
				return onCall != ON_CALL_EDEFAULT;
			case PlumblinePackage.PRACTICES__POST_INCIDENT_REVIEWS:
				return postIncidentReviews != POST_INCIDENT_REVIEWS_EDEFAULT;
			case PlumblinePackage.PRACTICES__INFRASTRUCTURE_AS_CODE:
				return infrastructureAsCode != INFRASTRUCTURE_AS_CODE_EDEFAULT;
			case PlumblinePackage.PRACTICES__CODE_REVIEW:
				return codeReview != CODE_REVIEW_EDEFAULT;
			case PlumblinePackage.PRACTICES__AUTOMATED_TESTS:
				return automatedTests != AUTOMATED_TESTS_EDEFAULT;
			case PlumblinePackage.PRACTICES__AUTOMATED_DEPLOYMENT:
				return automatedDeployment != AUTOMATED_DEPLOYMENT_EDEFAULT;
			case PlumblinePackage.PRACTICES__ROLLBACK_PLAN:
				return rollbackPlan != ROLLBACK_PLAN_EDEFAULT;
			case PlumblinePackage.PRACTICES__PATCHING:
				return patching != PATCHING_EDEFAULT;
			case PlumblinePackage.PRACTICES__THREAT_MODEL:
				return threatModel != THREAT_MODEL_EDEFAULT;
			case PlumblinePackage.PRACTICES__ACCESS_REVIEWS:
				return accessReviews != ACCESS_REVIEWS_EDEFAULT;
			case PlumblinePackage.PRACTICES__MULTI_FACTOR_AUTHENTICATION:
				return multiFactorAuthentication != MULTI_FACTOR_AUTHENTICATION_EDEFAULT;
			case PlumblinePackage.PRACTICES__CENTRAL_IDENTITY:
				return centralIdentity != CENTRAL_IDENTITY_EDEFAULT;
			case PlumblinePackage.PRACTICES__DATA_CLASSIFICATION:
				return dataClassification != DATA_CLASSIFICATION_EDEFAULT;
			case PlumblinePackage.PRACTICES__RESTORE_TESTS:
				return restoreTests != RESTORE_TESTS_EDEFAULT;
			case PlumblinePackage.PRACTICES__FAILOVER_TESTS:
				return failoverTests != FAILOVER_TESTS_EDEFAULT;
			case PlumblinePackage.PRACTICES__FAULT_INJECTION:
				return faultInjection != FAULT_INJECTION_EDEFAULT;
			case PlumblinePackage.PRACTICES__QUOTA_REVIEW:
				return quotaReview != QUOTA_REVIEW_EDEFAULT;
			case PlumblinePackage.PRACTICES__LOAD_TESTS:
				return loadTests != LOAD_TESTS_EDEFAULT;
			case PlumblinePackage.PRACTICES__PERFORMANCE_BASELINES:
				return performanceBaselines != PERFORMANCE_BASELINES_EDEFAULT;
			case PlumblinePackage.PRACTICES__PERFORMANCE_REVIEWS:
				return performanceReviews != PERFORMANCE_REVIEWS_EDEFAULT;
			case PlumblinePackage.PRACTICES__COST_OWNERSHIP:
				return costOwnership != COST_OWNERSHIP_EDEFAULT;
			case PlumblinePackage.PRACTICES__COST_ALLOCATION_TAGS:
				return costAllocationTags != COST_ALLOCATION_TAGS_EDEFAULT;
			case PlumblinePackage.PRACTICES__BUDGET_ALERTS:
				return budgetAlerts != BUDGET_ALERTS_EDEFAULT;
			case PlumblinePackage.PRACTICES__COMMITMENT_REVIEW:
				return commitmentReview != COMMITMENT_REVIEW_EDEFAULT;
			case PlumblinePackage.PRACTICES__RIGHT_SIZING_REVIEW:
				return rightSizingReview != RIGHT_SIZING_REVIEW_EDEFAULT;
			case PlumblinePackage.PRACTICES__DECOMMISSIONING:
				return decommissioning != DECOMMISSIONING_EDEFAULT;
			case PlumblinePackage.PRACTICES__SUSTAINABILITY_GOALS:
				return sustainabilityGoals != SUSTAINABILITY_GOALS_EDEFAULT;
			case PlumblinePackage.PRACTICES__DATA_RETENTION:
				return dataRetention != DATA_RETENTION_EDEFAULT;
			case PlumblinePackage.PRACTICES__COST_ESTIMATE:
				return costEstimate != COST_ESTIMATE_EDEFAULT;
			case PlumblinePackage.PRACTICES__UNIT_COST:
				return unitCost != UNIT_COST_EDEFAULT;
			case PlumblinePackage.PRACTICES__CONTROL_OBJECTIVES:
				return controlObjectives != CONTROL_OBJECTIVES_EDEFAULT;
			case PlumblinePackage.PRACTICES__PENETRATION_TESTS:
				return penetrationTests != PENETRATION_TESTS_EDEFAULT;
			case PlumblinePackage.PRACTICES__EMERGENCY_ACCESS:
				return emergencyAccess != EMERGENCY_ACCESS_EDEFAULT;
			case PlumblinePackage.PRACTICES__FORENSICS:
				return forensics != FORENSICS_EDEFAULT;
			case PlumblinePackage.PRACTICES__QUOTAS_ALIGNED:
				return quotasAligned != QUOTAS_ALIGNED_EDEFAULT;
			case PlumblinePackage.PRACTICES__EMERGENCY_LEVERS:
				return emergencyLevers != EMERGENCY_LEVERS_EDEFAULT;
			case PlumblinePackage.PRACTICES__BULKHEADS:
				return bulkheads != BULKHEADS_EDEFAULT;
			case PlumblinePackage.PRACTICES__GAME_DAYS:
				return gameDays != GAME_DAYS_EDEFAULT;
			case PlumblinePackage.PRACTICES__TESTED_REQUESTS_PER_SECOND:
				return isSetTestedRequestsPerSecond();
			case PlumblinePackage.PRACTICES__RECOVERY_STRATEGY:
				return recoveryStrategy != RECOVERY_STRATEGY_EDEFAULT;
			case PlumblinePackage.PRACTICES__AUTOMATED_RECOVERY:
				return automatedRecovery != AUTOMATED_RECOVERY_EDEFAULT;
			case PlumblinePackage.PRACTICES__DATA_PLANE_RECOVERY:
				return dataPlaneRecovery != DATA_PLANE_RECOVERY_EDEFAULT;
			case PlumblinePackage.PRACTICES__DRIFT_DETECTION:
				return driftDetection != DRIFT_DETECTION_EDEFAULT;
			case PlumblinePackage.PRACTICES__VERSION_CONTROL:
				return versionControl != VERSION_CONTROL_EDEFAULT;
			case PlumblinePackage.PRACTICES__BUSINESS_INDICATORS:
				return businessIndicators != BUSINESS_INDICATORS_EDEFAULT;
			case PlumblinePackage.PRACTICES__READINESS_REVIEW:
				return readinessReview != READINESS_REVIEW_EDEFAULT;
			case PlumblinePackage.PRACTICES__SUPPORT_PLAN:
				return supportPlan != SUPPORT_PLAN_EDEFAULT;
			case PlumblinePackage.PRACTICES__EVENT_PRIORITIES:
				return eventPriorities != EVENT_PRIORITIES_EDEFAULT;
			case PlumblinePackage.PRACTICES__ESCALATION_PATHS:
				return escalationPaths != ESCALATION_PATHS_EDEFAULT;
			case PlumblinePackage.PRACTICES__CUSTOMER_COMMUNICATION:
				return customerCommunication != CUSTOMER_COMMUNICATION_EDEFAULT;
			case PlumblinePackage.PRACTICES__KNOWLEDGE_BASE:
				return knowledgeBase != KNOWLEDGE_BASE_EDEFAULT;
			case PlumblinePackage.PRACTICES__IMPROVEMENT_PROCESS:
				return improvementProcess != IMPROVEMENT_PROCESS_EDEFAULT;
			case PlumblinePackage.PRACTICES__OPERATIONS_GOALS:
				return operationsGoals != OPERATIONS_GOALS_EDEFAULT;
			case PlumblinePackage.PRACTICES__BENCHMARKS:
				return benchmarks != BENCHMARKS_EDEFAULT;
			case PlumblinePackage.PRACTICES__RELEASES_PER_MONTH:
				return isSetReleasesPerMonth();
		}
		return super.eIsSet(featureID);
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
		result.append(" (incidentResponsePlan: ");
		result.append(incidentResponsePlan);
		result.append(", incidentContacts: ");
		result.append(incidentContacts);
		result.append(", incidentExercises: ");
		result.append(incidentExercises);
		result.append(", runbooks: ");
		result.append(runbooks);
		result.append(", playbooks: ");
		result.append(playbooks);
		result.append(", onCall: ");
		result.append(onCall);
		result.append(", postIncidentReviews: ");
		result.append(postIncidentReviews);
		result.append(", infrastructureAsCode: ");
		result.append(infrastructureAsCode);
		result.append(", codeReview: ");
		result.append(codeReview);
		result.append(", automatedTests: ");
		result.append(automatedTests);
		result.append(", automatedDeployment: ");
		result.append(automatedDeployment);
		result.append(", rollbackPlan: ");
		result.append(rollbackPlan);
		result.append(", patching: ");
		result.append(patching);
		result.append(", threatModel: ");
		result.append(threatModel);
		result.append(", accessReviews: ");
		result.append(accessReviews);
		result.append(", multiFactorAuthentication: ");
		result.append(multiFactorAuthentication);
		result.append(", centralIdentity: ");
		result.append(centralIdentity);
		result.append(", dataClassification: ");
		result.append(dataClassification);
		result.append(", restoreTests: ");
		result.append(restoreTests);
		result.append(", failoverTests: ");
		result.append(failoverTests);
		result.append(", faultInjection: ");
		result.append(faultInjection);
		result.append(", quotaReview: ");
		result.append(quotaReview);
		result.append(", loadTests: ");
		result.append(loadTests);
		result.append(", performanceBaselines: ");
		result.append(performanceBaselines);
		result.append(", performanceReviews: ");
		result.append(performanceReviews);
		result.append(", costOwnership: ");
		result.append(costOwnership);
		result.append(", costAllocationTags: ");
		result.append(costAllocationTags);
		result.append(", budgetAlerts: ");
		result.append(budgetAlerts);
		result.append(", commitmentReview: ");
		result.append(commitmentReview);
		result.append(", rightSizingReview: ");
		result.append(rightSizingReview);
		result.append(", decommissioning: ");
		result.append(decommissioning);
		result.append(", sustainabilityGoals: ");
		result.append(sustainabilityGoals);
		result.append(", dataRetention: ");
		result.append(dataRetention);
		result.append(", costEstimate: ");
		result.append(costEstimate);
		result.append(", unitCost: ");
		result.append(unitCost);
		result.append(", controlObjectives: ");
		result.append(controlObjectives);
		result.append(", penetrationTests: ");
		result.append(penetrationTests);
		result.append(", emergencyAccess: ");
		result.append(emergencyAccess);
		result.append(", forensics: ");
		result.append(forensics);
		result.append(", quotasAligned: ");
		result.append(quotasAligned);
		result.append(", emergencyLevers: ");
		result.append(emergencyLevers);
		result.append(", bulkheads: ");
		result.append(bulkheads);
		result.append(", gameDays: ");
		result.append(gameDays);
		result.append(", testedRequestsPerSecond: ");
		if (testedRequestsPerSecondESet) result.append(testedRequestsPerSecond); else result.append("<unset>");
		result.append(", recoveryStrategy: ");
		result.append(recoveryStrategy);
		result.append(", automatedRecovery: ");
		result.append(automatedRecovery);
		result.append(", dataPlaneRecovery: ");
		result.append(dataPlaneRecovery);
		result.append(", driftDetection: ");
		result.append(driftDetection);
		result.append(", versionControl: ");
		result.append(versionControl);
		result.append(", businessIndicators: ");
		result.append(businessIndicators);
		result.append(", readinessReview: ");
		result.append(readinessReview);
		result.append(", supportPlan: ");
		result.append(supportPlan);
		result.append(", eventPriorities: ");
		result.append(eventPriorities);
		result.append(", escalationPaths: ");
		result.append(escalationPaths);
		result.append(", customerCommunication: ");
		result.append(customerCommunication);
		result.append(", knowledgeBase: ");
		result.append(knowledgeBase);
		result.append(", improvementProcess: ");
		result.append(improvementProcess);
		result.append(", operationsGoals: ");
		result.append(operationsGoals);
		result.append(", benchmarks: ");
		result.append(benchmarks);
		result.append(", releasesPerMonth: ");
		if (releasesPerMonthESet) result.append(releasesPerMonth); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //PracticesImpl
