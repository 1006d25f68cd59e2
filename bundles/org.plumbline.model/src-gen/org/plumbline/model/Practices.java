/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Practices</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the team builds and runs the workload: what no drawing of components can show.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.Practices#getIncidentResponsePlan <em>Incident Response Plan</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getIncidentContacts <em>Incident Contacts</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getIncidentExercises <em>Incident Exercises</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getRunbooks <em>Runbooks</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getPlaybooks <em>Playbooks</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getOnCall <em>On Call</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getPostIncidentReviews <em>Post Incident Reviews</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getInfrastructureAsCode <em>Infrastructure As Code</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getCodeReview <em>Code Review</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getAutomatedTests <em>Automated Tests</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getAutomatedDeployment <em>Automated Deployment</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getRollbackPlan <em>Rollback Plan</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getPatching <em>Patching</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getThreatModel <em>Threat Model</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getAccessReviews <em>Access Reviews</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getMultiFactorAuthentication <em>Multi Factor Authentication</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getCentralIdentity <em>Central Identity</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getDataClassification <em>Data Classification</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getRestoreTests <em>Restore Tests</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getFailoverTests <em>Failover Tests</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getFaultInjection <em>Fault Injection</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getQuotaReview <em>Quota Review</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getLoadTests <em>Load Tests</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getPerformanceBaselines <em>Performance Baselines</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getPerformanceReviews <em>Performance Reviews</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getCostOwnership <em>Cost Ownership</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getCostAllocationTags <em>Cost Allocation Tags</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getBudgetAlerts <em>Budget Alerts</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getCommitmentReview <em>Commitment Review</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getRightSizingReview <em>Right Sizing Review</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getDecommissioning <em>Decommissioning</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getSustainabilityGoals <em>Sustainability Goals</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getDataRetention <em>Data Retention</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getCostEstimate <em>Cost Estimate</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getUnitCost <em>Unit Cost</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getControlObjectives <em>Control Objectives</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getPenetrationTests <em>Penetration Tests</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getEmergencyAccess <em>Emergency Access</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getForensics <em>Forensics</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getQuotasAligned <em>Quotas Aligned</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getEmergencyLevers <em>Emergency Levers</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getBulkheads <em>Bulkheads</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getGameDays <em>Game Days</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getTestedRequestsPerSecond <em>Tested Requests Per Second</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getRecoveryStrategy <em>Recovery Strategy</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getAutomatedRecovery <em>Automated Recovery</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getDataPlaneRecovery <em>Data Plane Recovery</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getDriftDetection <em>Drift Detection</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getVersionControl <em>Version Control</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getBusinessIndicators <em>Business Indicators</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getReadinessReview <em>Readiness Review</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getSupportPlan <em>Support Plan</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getEventPriorities <em>Event Priorities</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getEscalationPaths <em>Escalation Paths</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getCustomerCommunication <em>Customer Communication</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getKnowledgeBase <em>Knowledge Base</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getImprovementProcess <em>Improvement Process</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getOperationsGoals <em>Operations Goals</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getBenchmarks <em>Benchmarks</em>}</li>
 *   <li>{@link org.plumbline.model.Practices#getReleasesPerMonth <em>Releases Per Month</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getPractices()
 * @model
 * @generated
 */
public interface Practices extends Element {
	/**
	 * Returns the value of the '<em><b>Incident Response Plan</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A written plan names who does what in a security or service incident.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Incident Response Plan</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setIncidentResponsePlan(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_IncidentResponsePlan()
	 * @model
	 * @generated
	 */
	Fact getIncidentResponsePlan();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getIncidentResponsePlan <em>Incident Response Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Incident Response Plan</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getIncidentResponsePlan()
	 * @generated
	 */
	void setIncidentResponsePlan(Fact value);

	/**
	 * Returns the value of the '<em><b>Incident Contacts</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People and outside resources for an incident are named and reachable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Incident Contacts</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setIncidentContacts(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_IncidentContacts()
	 * @model
	 * @generated
	 */
	Fact getIncidentContacts();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getIncidentContacts <em>Incident Contacts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Incident Contacts</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getIncidentContacts()
	 * @generated
	 */
	void setIncidentContacts(Fact value);

	/**
	 * Returns the value of the '<em><b>Incident Exercises</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Incident response is rehearsed at least once a year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Incident Exercises</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setIncidentExercises(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_IncidentExercises()
	 * @model
	 * @generated
	 */
	Fact getIncidentExercises();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getIncidentExercises <em>Incident Exercises</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Incident Exercises</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getIncidentExercises()
	 * @generated
	 */
	void setIncidentExercises(Fact value);

	/**
	 * Returns the value of the '<em><b>Runbooks</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Routine operations are written down as runbooks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Runbooks</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setRunbooks(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_Runbooks()
	 * @model
	 * @generated
	 */
	Fact getRunbooks();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getRunbooks <em>Runbooks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Runbooks</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getRunbooks()
	 * @generated
	 */
	void setRunbooks(Fact value);

	/**
	 * Returns the value of the '<em><b>Playbooks</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Investigations are written down as playbooks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Playbooks</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setPlaybooks(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_Playbooks()
	 * @model
	 * @generated
	 */
	Fact getPlaybooks();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getPlaybooks <em>Playbooks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Playbooks</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getPlaybooks()
	 * @generated
	 */
	void setPlaybooks(Fact value);

	/**
	 * Returns the value of the '<em><b>On Call</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Somebody is on call for the hours the business needs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On Call</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setOnCall(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_OnCall()
	 * @model
	 * @generated
	 */
	Fact getOnCall();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getOnCall <em>On Call</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On Call</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getOnCall()
	 * @generated
	 */
	void setOnCall(Fact value);

	/**
	 * Returns the value of the '<em><b>Post Incident Reviews</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Incidents are reviewed and the lessons acted on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Post Incident Reviews</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setPostIncidentReviews(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_PostIncidentReviews()
	 * @model
	 * @generated
	 */
	Fact getPostIncidentReviews();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getPostIncidentReviews <em>Post Incident Reviews</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Post Incident Reviews</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getPostIncidentReviews()
	 * @generated
	 */
	void setPostIncidentReviews(Fact value);

	/**
	 * Returns the value of the '<em><b>Infrastructure As Code</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The infrastructure is created from versioned templates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Infrastructure As Code</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setInfrastructureAsCode(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_InfrastructureAsCode()
	 * @model
	 * @generated
	 */
	Fact getInfrastructureAsCode();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getInfrastructureAsCode <em>Infrastructure As Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Infrastructure As Code</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getInfrastructureAsCode()
	 * @generated
	 */
	void setInfrastructureAsCode(Fact value);

	/**
	 * Returns the value of the '<em><b>Code Review</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every change is reviewed by a second person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code Review</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setCodeReview(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_CodeReview()
	 * @model
	 * @generated
	 */
	Fact getCodeReview();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getCodeReview <em>Code Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code Review</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getCodeReview()
	 * @generated
	 */
	void setCodeReview(Fact value);

	/**
	 * Returns the value of the '<em><b>Automated Tests</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Changes are tested automatically before they are deployed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Automated Tests</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setAutomatedTests(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_AutomatedTests()
	 * @model
	 * @generated
	 */
	Fact getAutomatedTests();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getAutomatedTests <em>Automated Tests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Automated Tests</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getAutomatedTests()
	 * @generated
	 */
	void setAutomatedTests(Fact value);

	/**
	 * Returns the value of the '<em><b>Automated Deployment</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Changes are built and deployed without manual steps.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Automated Deployment</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setAutomatedDeployment(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_AutomatedDeployment()
	 * @model
	 * @generated
	 */
	Fact getAutomatedDeployment();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getAutomatedDeployment <em>Automated Deployment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Automated Deployment</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getAutomatedDeployment()
	 * @generated
	 */
	void setAutomatedDeployment(Fact value);

	/**
	 * Returns the value of the '<em><b>Rollback Plan</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A failed change is rolled back by a rehearsed procedure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rollback Plan</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setRollbackPlan(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_RollbackPlan()
	 * @model
	 * @generated
	 */
	Fact getRollbackPlan();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getRollbackPlan <em>Rollback Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rollback Plan</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getRollbackPlan()
	 * @generated
	 */
	void setRollbackPlan(Fact value);

	/**
	 * Returns the value of the '<em><b>Patching</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hosts, images and libraries are patched on a schedule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Patching</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setPatching(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_Patching()
	 * @model
	 * @generated
	 */
	Fact getPatching();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getPatching <em>Patching</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Patching</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getPatching()
	 * @generated
	 */
	void setPatching(Fact value);

	/**
	 * Returns the value of the '<em><b>Threat Model</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A threat model exists and is kept current.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threat Model</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setThreatModel(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_ThreatModel()
	 * @model
	 * @generated
	 */
	Fact getThreatModel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getThreatModel <em>Threat Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threat Model</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getThreatModel()
	 * @generated
	 */
	void setThreatModel(Fact value);

	/**
	 * Returns the value of the '<em><b>Access Reviews</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Permissions are reviewed and trimmed on a schedule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Access Reviews</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setAccessReviews(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_AccessReviews()
	 * @model
	 * @generated
	 */
	Fact getAccessReviews();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getAccessReviews <em>Access Reviews</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Access Reviews</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getAccessReviews()
	 * @generated
	 */
	void setAccessReviews(Fact value);

	/**
	 * Returns the value of the '<em><b>Multi Factor Authentication</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People sign in with a second factor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Multi Factor Authentication</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setMultiFactorAuthentication(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_MultiFactorAuthentication()
	 * @model
	 * @generated
	 */
	Fact getMultiFactorAuthentication();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getMultiFactorAuthentication <em>Multi Factor Authentication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Multi Factor Authentication</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getMultiFactorAuthentication()
	 * @generated
	 */
	void setMultiFactorAuthentication(Fact value);

	/**
	 * Returns the value of the '<em><b>Central Identity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People sign in through one central identity provider.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Central Identity</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setCentralIdentity(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_CentralIdentity()
	 * @model
	 * @generated
	 */
	Fact getCentralIdentity();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getCentralIdentity <em>Central Identity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Central Identity</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getCentralIdentity()
	 * @generated
	 */
	void setCentralIdentity(Fact value);

	/**
	 * Returns the value of the '<em><b>Data Classification</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data is classified and handled by its class.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Classification</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setDataClassification(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_DataClassification()
	 * @model
	 * @generated
	 */
	Fact getDataClassification();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getDataClassification <em>Data Classification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Classification</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getDataClassification()
	 * @generated
	 */
	void setDataClassification(Fact value);

	/**
	 * Returns the value of the '<em><b>Restore Tests</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Backups are restored on a schedule to prove they work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restore Tests</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setRestoreTests(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_RestoreTests()
	 * @model
	 * @generated
	 */
	Fact getRestoreTests();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getRestoreTests <em>Restore Tests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restore Tests</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getRestoreTests()
	 * @generated
	 */
	void setRestoreTests(Fact value);

	/**
	 * Returns the value of the '<em><b>Failover Tests</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fail-over and recovery are tested on a schedule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Failover Tests</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setFailoverTests(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_FailoverTests()
	 * @model
	 * @generated
	 */
	Fact getFailoverTests();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getFailoverTests <em>Failover Tests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Failover Tests</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getFailoverTests()
	 * @generated
	 */
	void setFailoverTests(Fact value);

	/**
	 * Returns the value of the '<em><b>Fault Injection</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Failures are injected on purpose to see what happens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fault Injection</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setFaultInjection(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_FaultInjection()
	 * @model
	 * @generated
	 */
	Fact getFaultInjection();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getFaultInjection <em>Fault Injection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fault Injection</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getFaultInjection()
	 * @generated
	 */
	void setFaultInjection(Fact value);

	/**
	 * Returns the value of the '<em><b>Quota Review</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Service quotas are watched and raised ahead of need.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quota Review</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setQuotaReview(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_QuotaReview()
	 * @model
	 * @generated
	 */
	Fact getQuotaReview();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getQuotaReview <em>Quota Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quota Review</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getQuotaReview()
	 * @generated
	 */
	void setQuotaReview(Fact value);

	/**
	 * Returns the value of the '<em><b>Load Tests</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The design is load-tested at peak before it goes live.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Load Tests</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setLoadTests(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_LoadTests()
	 * @model
	 * @generated
	 */
	Fact getLoadTests();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getLoadTests <em>Load Tests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Load Tests</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getLoadTests()
	 * @generated
	 */
	void setLoadTests(Fact value);

	/**
	 * Returns the value of the '<em><b>Performance Baselines</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Performance metrics have recorded baselines that changes are compared with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Performance Baselines</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setPerformanceBaselines(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_PerformanceBaselines()
	 * @model
	 * @generated
	 */
	Fact getPerformanceBaselines();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getPerformanceBaselines <em>Performance Baselines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Performance Baselines</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getPerformanceBaselines()
	 * @generated
	 */
	void setPerformanceBaselines(Fact value);

	/**
	 * Returns the value of the '<em><b>Performance Reviews</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Choices of services and sizes are revisited as new ones appear.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Performance Reviews</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setPerformanceReviews(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_PerformanceReviews()
	 * @model
	 * @generated
	 */
	Fact getPerformanceReviews();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getPerformanceReviews <em>Performance Reviews</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Performance Reviews</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getPerformanceReviews()
	 * @generated
	 */
	void setPerformanceReviews(Fact value);

	/**
	 * Returns the value of the '<em><b>Cost Ownership</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Somebody answers for the cost of the workload.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost Ownership</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setCostOwnership(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_CostOwnership()
	 * @model
	 * @generated
	 */
	Fact getCostOwnership();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getCostOwnership <em>Cost Ownership</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost Ownership</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getCostOwnership()
	 * @generated
	 */
	void setCostOwnership(Fact value);

	/**
	 * Returns the value of the '<em><b>Cost Allocation Tags</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Resources carry tags that allocate their cost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost Allocation Tags</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setCostAllocationTags(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_CostAllocationTags()
	 * @model
	 * @generated
	 */
	Fact getCostAllocationTags();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getCostAllocationTags <em>Cost Allocation Tags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost Allocation Tags</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getCostAllocationTags()
	 * @generated
	 */
	void setCostAllocationTags(Fact value);

	/**
	 * Returns the value of the '<em><b>Budget Alerts</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Spending against the budget raises an alert.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Budget Alerts</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setBudgetAlerts(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_BudgetAlerts()
	 * @model
	 * @generated
	 */
	Fact getBudgetAlerts();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getBudgetAlerts <em>Budget Alerts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Budget Alerts</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getBudgetAlerts()
	 * @generated
	 */
	void setBudgetAlerts(Fact value);

	/**
	 * Returns the value of the '<em><b>Commitment Review</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Savings plans or reservations are reviewed against steady use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commitment Review</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setCommitmentReview(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_CommitmentReview()
	 * @model
	 * @generated
	 */
	Fact getCommitmentReview();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getCommitmentReview <em>Commitment Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Commitment Review</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getCommitmentReview()
	 * @generated
	 */
	void setCommitmentReview(Fact value);

	/**
	 * Returns the value of the '<em><b>Right Sizing Review</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sizes are checked against measured use on a schedule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Right Sizing Review</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setRightSizingReview(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_RightSizingReview()
	 * @model
	 * @generated
	 */
	Fact getRightSizingReview();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getRightSizingReview <em>Right Sizing Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Right Sizing Review</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getRightSizingReview()
	 * @generated
	 */
	void setRightSizingReview(Fact value);

	/**
	 * Returns the value of the '<em><b>Decommissioning</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unused resources are found and removed on a schedule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decommissioning</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setDecommissioning(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_Decommissioning()
	 * @model
	 * @generated
	 */
	Fact getDecommissioning();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getDecommissioning <em>Decommissioning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decommissioning</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getDecommissioning()
	 * @generated
	 */
	void setDecommissioning(Fact value);

	/**
	 * Returns the value of the '<em><b>Sustainability Goals</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Goals for resource use per unit of business value are set and followed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sustainability Goals</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setSustainabilityGoals(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_SustainabilityGoals()
	 * @model
	 * @generated
	 */
	Fact getSustainabilityGoals();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getSustainabilityGoals <em>Sustainability Goals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sustainability Goals</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getSustainabilityGoals()
	 * @generated
	 */
	void setSustainabilityGoals(Fact value);

	/**
	 * Returns the value of the '<em><b>Data Retention</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data is deleted when it is no longer needed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Retention</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setDataRetention(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_DataRetention()
	 * @model
	 * @generated
	 */
	Fact getDataRetention();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getDataRetention <em>Data Retention</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Retention</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getDataRetention()
	 * @generated
	 */
	void setDataRetention(Fact value);

	/**
	 * Returns the value of the '<em><b>Cost Estimate</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cost of each component, data transfer included, is estimated before it is built.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost Estimate</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setCostEstimate(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_CostEstimate()
	 * @model
	 * @generated
	 */
	Fact getCostEstimate();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getCostEstimate <em>Cost Estimate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost Estimate</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getCostEstimate()
	 * @generated
	 */
	void setCostEstimate(Fact value);

	/**
	 * Returns the value of the '<em><b>Unit Cost</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost per unit of business value, such as an order, is measured and followed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit Cost</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setUnitCost(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_UnitCost()
	 * @model
	 * @generated
	 */
	Fact getUnitCost();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getUnitCost <em>Unit Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Cost</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getUnitCost()
	 * @generated
	 */
	void setUnitCost(Fact value);

	/**
	 * Returns the value of the '<em><b>Control Objectives</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What law, contracts and standards ask of the workload is written down as control objectives.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Control Objectives</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setControlObjectives(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_ControlObjectives()
	 * @model
	 * @generated
	 */
	Fact getControlObjectives();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getControlObjectives <em>Control Objectives</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Control Objectives</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getControlObjectives()
	 * @generated
	 */
	void setControlObjectives(Fact value);

	/**
	 * Returns the value of the '<em><b>Penetration Tests</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Somebody who did not build it tries to break in at least once a year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Penetration Tests</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setPenetrationTests(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_PenetrationTests()
	 * @model
	 * @generated
	 */
	Fact getPenetrationTests();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getPenetrationTests <em>Penetration Tests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Penetration Tests</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getPenetrationTests()
	 * @generated
	 */
	void setPenetrationTests(Fact value);

	/**
	 * Returns the value of the '<em><b>Emergency Access</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A guarded, tried way in exists for when the usual sign-in fails or an incident needs it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Emergency Access</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setEmergencyAccess(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_EmergencyAccess()
	 * @model
	 * @generated
	 */
	Fact getEmergencyAccess();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getEmergencyAccess <em>Emergency Access</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Emergency Access</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getEmergencyAccess()
	 * @generated
	 */
	void setEmergencyAccess(Fact value);

	/**
	 * Returns the value of the '<em><b>Forensics</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Disks, memory and logs of a suspect component can be secured for investigation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Forensics</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setForensics(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_Forensics()
	 * @model
	 * @generated
	 */
	Fact getForensics();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getForensics <em>Forensics</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Forensics</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getForensics()
	 * @generated
	 */
	void setForensics(Fact value);

	/**
	 * Returns the value of the '<em><b>Quotas Aligned</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Quotas are raised alike in every account and Region that the workload runs in or fails over to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quotas Aligned</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setQuotasAligned(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_QuotasAligned()
	 * @model
	 * @generated
	 */
	Fact getQuotasAligned();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getQuotasAligned <em>Quotas Aligned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quotas Aligned</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getQuotasAligned()
	 * @generated
	 */
	void setQuotasAligned(Fact value);

	/**
	 * Returns the value of the '<em><b>Emergency Levers</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Load can be shed and features switched off in an emergency, by levers that were tried.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Emergency Levers</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setEmergencyLevers(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_EmergencyLevers()
	 * @model
	 * @generated
	 */
	Fact getEmergencyLevers();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getEmergencyLevers <em>Emergency Levers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Emergency Levers</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getEmergencyLevers()
	 * @generated
	 */
	void setEmergencyLevers(Fact value);

	/**
	 * Returns the value of the '<em><b>Bulkheads</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A failure or overload reaches only the share of users that the failed part serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bulkheads</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setBulkheads(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_Bulkheads()
	 * @model
	 * @generated
	 */
	Fact getBulkheads();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getBulkheads <em>Bulkheads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bulkheads</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getBulkheads()
	 * @generated
	 */
	void setBulkheads(Fact value);

	/**
	 * Returns the value of the '<em><b>Game Days</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Teams rehearse failures together on game days.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Game Days</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setGameDays(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_GameDays()
	 * @model
	 * @generated
	 */
	Fact getGameDays();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getGameDays <em>Game Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Game Days</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getGameDays()
	 * @generated
	 */
	void setGameDays(Fact value);

	/**
	 * Returns the value of the '<em><b>Tested Requests Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest load that a test has shown the design to serve, in requests a second.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tested Requests Per Second</em>' attribute.
	 * @see #isSetTestedRequestsPerSecond()
	 * @see #unsetTestedRequestsPerSecond()
	 * @see #setTestedRequestsPerSecond(double)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_TestedRequestsPerSecond()
	 * @model unsettable="true"
	 * @generated
	 */
	double getTestedRequestsPerSecond();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getTestedRequestsPerSecond <em>Tested Requests Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tested Requests Per Second</em>' attribute.
	 * @see #isSetTestedRequestsPerSecond()
	 * @see #unsetTestedRequestsPerSecond()
	 * @see #getTestedRequestsPerSecond()
	 * @generated
	 */
	void setTestedRequestsPerSecond(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Practices#getTestedRequestsPerSecond <em>Tested Requests Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTestedRequestsPerSecond()
	 * @see #getTestedRequestsPerSecond()
	 * @see #setTestedRequestsPerSecond(double)
	 * @generated
	 */
	void unsetTestedRequestsPerSecond();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Practices#getTestedRequestsPerSecond <em>Tested Requests Per Second</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Tested Requests Per Second</em>' attribute is set.
	 * @see #unsetTestedRequestsPerSecond()
	 * @see #getTestedRequestsPerSecond()
	 * @see #setTestedRequestsPerSecond(double)
	 * @generated
	 */
	boolean isSetTestedRequestsPerSecond();

	/**
	 * Returns the value of the '<em><b>Recovery Strategy</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.RecoveryStrategy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the workload comes back when a Region is lost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recovery Strategy</em>' attribute.
	 * @see org.plumbline.model.RecoveryStrategy
	 * @see #setRecoveryStrategy(RecoveryStrategy)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_RecoveryStrategy()
	 * @model
	 * @generated
	 */
	RecoveryStrategy getRecoveryStrategy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getRecoveryStrategy <em>Recovery Strategy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recovery Strategy</em>' attribute.
	 * @see org.plumbline.model.RecoveryStrategy
	 * @see #getRecoveryStrategy()
	 * @generated
	 */
	void setRecoveryStrategy(RecoveryStrategy value);

	/**
	 * Returns the value of the '<em><b>Automated Recovery</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recovery runs by itself or by one command instead of a list of manual steps.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Automated Recovery</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setAutomatedRecovery(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_AutomatedRecovery()
	 * @model
	 * @generated
	 */
	Fact getAutomatedRecovery();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getAutomatedRecovery <em>Automated Recovery</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Automated Recovery</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getAutomatedRecovery()
	 * @generated
	 */
	void setAutomatedRecovery(Fact value);

	/**
	 * Returns the value of the '<em><b>Data Plane Recovery</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recovery creates and changes no resources: capacity, addresses and routes stand ready.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Plane Recovery</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setDataPlaneRecovery(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_DataPlaneRecovery()
	 * @model
	 * @generated
	 */
	Fact getDataPlaneRecovery();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getDataPlaneRecovery <em>Data Plane Recovery</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Plane Recovery</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getDataPlaneRecovery()
	 * @generated
	 */
	void setDataPlaneRecovery(Fact value);

	/**
	 * Returns the value of the '<em><b>Drift Detection</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Differences between the running and the standby site are found automatically.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drift Detection</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setDriftDetection(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_DriftDetection()
	 * @model
	 * @generated
	 */
	Fact getDriftDetection();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getDriftDetection <em>Drift Detection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Drift Detection</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getDriftDetection()
	 * @generated
	 */
	void setDriftDetection(Fact value);

	/**
	 * Returns the value of the '<em><b>Version Control</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code and configuration of the workload are under version control.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version Control</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setVersionControl(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_VersionControl()
	 * @model
	 * @generated
	 */
	Fact getVersionControl();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getVersionControl <em>Version Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version Control</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getVersionControl()
	 * @generated
	 */
	void setVersionControl(Fact value);

	/**
	 * Returns the value of the '<em><b>Business Indicators</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Indicators of what the business expects are defined and measured, such as orders an hour.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Business Indicators</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setBusinessIndicators(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_BusinessIndicators()
	 * @model
	 * @generated
	 */
	Fact getBusinessIndicators();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getBusinessIndicators <em>Business Indicators</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Business Indicators</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getBusinessIndicators()
	 * @generated
	 */
	void setBusinessIndicators(Fact value);

	/**
	 * Returns the value of the '<em><b>Readiness Review</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A checklist of operational readiness is gone through before launch and after large changes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Readiness Review</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setReadinessReview(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_ReadinessReview()
	 * @model
	 * @generated
	 */
	Fact getReadinessReview();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getReadinessReview <em>Readiness Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Readiness Review</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getReadinessReview()
	 * @generated
	 */
	void setReadinessReview(Fact value);

	/**
	 * Returns the value of the '<em><b>Support Plan</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Support for production is agreed with the providers, with the answer times that the business needs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Support Plan</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setSupportPlan(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_SupportPlan()
	 * @model
	 * @generated
	 */
	Fact getSupportPlan();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getSupportPlan <em>Support Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Support Plan</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getSupportPlan()
	 * @generated
	 */
	void setSupportPlan(Fact value);

	/**
	 * Returns the value of the '<em><b>Event Priorities</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Events are ranked by their effect on the business and followed up as incidents and problems.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Event Priorities</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setEventPriorities(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_EventPriorities()
	 * @model
	 * @generated
	 */
	Fact getEventPriorities();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getEventPriorities <em>Event Priorities</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event Priorities</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getEventPriorities()
	 * @generated
	 */
	void setEventPriorities(Fact value);

	/**
	 * Returns the value of the '<em><b>Escalation Paths</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It is written down who is called next, and when, while an incident lasts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Escalation Paths</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setEscalationPaths(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_EscalationPaths()
	 * @model
	 * @generated
	 */
	Fact getEscalationPaths();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getEscalationPaths <em>Escalation Paths</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Escalation Paths</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getEscalationPaths()
	 * @generated
	 */
	void setEscalationPaths(Fact value);

	/**
	 * Returns the value of the '<em><b>Customer Communication</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Customers are told of outages by a plan with owners, channels and prepared texts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Customer Communication</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setCustomerCommunication(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_CustomerCommunication()
	 * @model
	 * @generated
	 */
	Fact getCustomerCommunication();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getCustomerCommunication <em>Customer Communication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Customer Communication</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getCustomerCommunication()
	 * @generated
	 */
	void setCustomerCommunication(Fact value);

	/**
	 * Returns the value of the '<em><b>Knowledge Base</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is needed to run the workload is written down, found quickly and kept current.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Knowledge Base</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setKnowledgeBase(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_KnowledgeBase()
	 * @model
	 * @generated
	 */
	Fact getKnowledgeBase();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getKnowledgeBase <em>Knowledge Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Knowledge Base</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getKnowledgeBase()
	 * @generated
	 */
	void setKnowledgeBase(Fact value);

	/**
	 * Returns the value of the '<em><b>Improvement Process</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Feedback and lessons become planned work with time set aside for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Improvement Process</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setImprovementProcess(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_ImprovementProcess()
	 * @model
	 * @generated
	 */
	Fact getImprovementProcess();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getImprovementProcess <em>Improvement Process</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Improvement Process</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getImprovementProcess()
	 * @generated
	 */
	void setImprovementProcess(Fact value);

	/**
	 * Returns the value of the '<em><b>Operations Goals</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Goals of operations, such as time to recover, are measured and reviewed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operations Goals</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setOperationsGoals(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_OperationsGoals()
	 * @model
	 * @generated
	 */
	Fact getOperationsGoals();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getOperationsGoals <em>Operations Goals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operations Goals</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getOperationsGoals()
	 * @generated
	 */
	void setOperationsGoals(Fact value);

	/**
	 * Returns the value of the '<em><b>Benchmarks</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Choices of services and sizes rest on measurements with the load of the workload.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Benchmarks</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setBenchmarks(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_Benchmarks()
	 * @model
	 * @generated
	 */
	Fact getBenchmarks();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getBenchmarks <em>Benchmarks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Benchmarks</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getBenchmarks()
	 * @generated
	 */
	void setBenchmarks(Fact value);

	/**
	 * Returns the value of the '<em><b>Releases Per Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Releases to production in a month.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Releases Per Month</em>' attribute.
	 * @see #isSetReleasesPerMonth()
	 * @see #unsetReleasesPerMonth()
	 * @see #setReleasesPerMonth(double)
	 * @see org.plumbline.model.PlumblinePackage#getPractices_ReleasesPerMonth()
	 * @model unsettable="true"
	 * @generated
	 */
	double getReleasesPerMonth();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Practices#getReleasesPerMonth <em>Releases Per Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Releases Per Month</em>' attribute.
	 * @see #isSetReleasesPerMonth()
	 * @see #unsetReleasesPerMonth()
	 * @see #getReleasesPerMonth()
	 * @generated
	 */
	void setReleasesPerMonth(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Practices#getReleasesPerMonth <em>Releases Per Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetReleasesPerMonth()
	 * @see #getReleasesPerMonth()
	 * @see #setReleasesPerMonth(double)
	 * @generated
	 */
	void unsetReleasesPerMonth();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Practices#getReleasesPerMonth <em>Releases Per Month</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Releases Per Month</em>' attribute is set.
	 * @see #unsetReleasesPerMonth()
	 * @see #getReleasesPerMonth()
	 * @see #setReleasesPerMonth(double)
	 * @generated
	 */
	boolean isSetReleasesPerMonth();

} // Practices
