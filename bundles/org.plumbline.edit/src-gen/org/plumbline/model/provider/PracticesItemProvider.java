/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Practices;

/**
 * This is the item provider adapter for a {@link org.plumbline.model.Practices} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class PracticesItemProvider extends ElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PracticesItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addIncidentResponsePlanPropertyDescriptor(object);
			addIncidentContactsPropertyDescriptor(object);
			addIncidentExercisesPropertyDescriptor(object);
			addRunbooksPropertyDescriptor(object);
			addPlaybooksPropertyDescriptor(object);
			addOnCallPropertyDescriptor(object);
			addPostIncidentReviewsPropertyDescriptor(object);
			addInfrastructureAsCodePropertyDescriptor(object);
			addCodeReviewPropertyDescriptor(object);
			addAutomatedTestsPropertyDescriptor(object);
			addAutomatedDeploymentPropertyDescriptor(object);
			addRollbackPlanPropertyDescriptor(object);
			addPatchingPropertyDescriptor(object);
			addThreatModelPropertyDescriptor(object);
			addAccessReviewsPropertyDescriptor(object);
			addMultiFactorAuthenticationPropertyDescriptor(object);
			addCentralIdentityPropertyDescriptor(object);
			addDataClassificationPropertyDescriptor(object);
			addRestoreTestsPropertyDescriptor(object);
			addFailoverTestsPropertyDescriptor(object);
			addFaultInjectionPropertyDescriptor(object);
			addQuotaReviewPropertyDescriptor(object);
			addLoadTestsPropertyDescriptor(object);
			addPerformanceBaselinesPropertyDescriptor(object);
			addPerformanceReviewsPropertyDescriptor(object);
			addCostOwnershipPropertyDescriptor(object);
			addCostAllocationTagsPropertyDescriptor(object);
			addBudgetAlertsPropertyDescriptor(object);
			addCommitmentReviewPropertyDescriptor(object);
			addRightSizingReviewPropertyDescriptor(object);
			addDecommissioningPropertyDescriptor(object);
			addSustainabilityGoalsPropertyDescriptor(object);
			addDataRetentionPropertyDescriptor(object);
			addCostEstimatePropertyDescriptor(object);
			addUnitCostPropertyDescriptor(object);
			addControlObjectivesPropertyDescriptor(object);
			addPenetrationTestsPropertyDescriptor(object);
			addEmergencyAccessPropertyDescriptor(object);
			addForensicsPropertyDescriptor(object);
			addQuotasAlignedPropertyDescriptor(object);
			addEmergencyLeversPropertyDescriptor(object);
			addBulkheadsPropertyDescriptor(object);
			addGameDaysPropertyDescriptor(object);
			addTestedRequestsPerSecondPropertyDescriptor(object);
			addRecoveryStrategyPropertyDescriptor(object);
			addAutomatedRecoveryPropertyDescriptor(object);
			addDataPlaneRecoveryPropertyDescriptor(object);
			addDriftDetectionPropertyDescriptor(object);
			addVersionControlPropertyDescriptor(object);
			addBusinessIndicatorsPropertyDescriptor(object);
			addReadinessReviewPropertyDescriptor(object);
			addSupportPlanPropertyDescriptor(object);
			addEventPrioritiesPropertyDescriptor(object);
			addEscalationPathsPropertyDescriptor(object);
			addCustomerCommunicationPropertyDescriptor(object);
			addKnowledgeBasePropertyDescriptor(object);
			addImprovementProcessPropertyDescriptor(object);
			addOperationsGoalsPropertyDescriptor(object);
			addBenchmarksPropertyDescriptor(object);
			addReleasesPerMonthPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Incident Response Plan feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addIncidentResponsePlanPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_incidentResponsePlan_feature"),
				 getString("_UI_Practices_incidentResponsePlan_description"),
				 PlumblinePackage.Literals.PRACTICES__INCIDENT_RESPONSE_PLAN,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Incident Contacts feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addIncidentContactsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_incidentContacts_feature"),
				 getString("_UI_Practices_incidentContacts_description"),
				 PlumblinePackage.Literals.PRACTICES__INCIDENT_CONTACTS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Incident Exercises feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addIncidentExercisesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_incidentExercises_feature"),
				 getString("_UI_Practices_incidentExercises_description"),
				 PlumblinePackage.Literals.PRACTICES__INCIDENT_EXERCISES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Runbooks feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRunbooksPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_runbooks_feature"),
				 getString("_UI_Practices_runbooks_description"),
				 PlumblinePackage.Literals.PRACTICES__RUNBOOKS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Playbooks feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPlaybooksPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_playbooks_feature"),
				 getString("_UI_Practices_playbooks_description"),
				 PlumblinePackage.Literals.PRACTICES__PLAYBOOKS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the On Call feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOnCallPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_onCall_feature"),
				 getString("_UI_Practices_onCall_description"),
				 PlumblinePackage.Literals.PRACTICES__ON_CALL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Post Incident Reviews feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPostIncidentReviewsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_postIncidentReviews_feature"),
				 getString("_UI_Practices_postIncidentReviews_description"),
				 PlumblinePackage.Literals.PRACTICES__POST_INCIDENT_REVIEWS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Infrastructure As Code feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addInfrastructureAsCodePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_infrastructureAsCode_feature"),
				 getString("_UI_Practices_infrastructureAsCode_description"),
				 PlumblinePackage.Literals.PRACTICES__INFRASTRUCTURE_AS_CODE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Code Review feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCodeReviewPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_codeReview_feature"),
				 getString("_UI_Practices_codeReview_description"),
				 PlumblinePackage.Literals.PRACTICES__CODE_REVIEW,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Automated Tests feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAutomatedTestsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_automatedTests_feature"),
				 getString("_UI_Practices_automatedTests_description"),
				 PlumblinePackage.Literals.PRACTICES__AUTOMATED_TESTS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Automated Deployment feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAutomatedDeploymentPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_automatedDeployment_feature"),
				 getString("_UI_Practices_automatedDeployment_description"),
				 PlumblinePackage.Literals.PRACTICES__AUTOMATED_DEPLOYMENT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Rollback Plan feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRollbackPlanPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_rollbackPlan_feature"),
				 getString("_UI_Practices_rollbackPlan_description"),
				 PlumblinePackage.Literals.PRACTICES__ROLLBACK_PLAN,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Patching feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPatchingPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_patching_feature"),
				 getString("_UI_Practices_patching_description"),
				 PlumblinePackage.Literals.PRACTICES__PATCHING,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Threat Model feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addThreatModelPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_threatModel_feature"),
				 getString("_UI_Practices_threatModel_description"),
				 PlumblinePackage.Literals.PRACTICES__THREAT_MODEL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Access Reviews feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAccessReviewsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_accessReviews_feature"),
				 getString("_UI_Practices_accessReviews_description"),
				 PlumblinePackage.Literals.PRACTICES__ACCESS_REVIEWS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Multi Factor Authentication feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMultiFactorAuthenticationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_multiFactorAuthentication_feature"),
				 getString("_UI_Practices_multiFactorAuthentication_description"),
				 PlumblinePackage.Literals.PRACTICES__MULTI_FACTOR_AUTHENTICATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Central Identity feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCentralIdentityPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_centralIdentity_feature"),
				 getString("_UI_Practices_centralIdentity_description"),
				 PlumblinePackage.Literals.PRACTICES__CENTRAL_IDENTITY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Data Classification feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDataClassificationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_dataClassification_feature"),
				 getString("_UI_Practices_dataClassification_description"),
				 PlumblinePackage.Literals.PRACTICES__DATA_CLASSIFICATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Restore Tests feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRestoreTestsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_restoreTests_feature"),
				 getString("_UI_Practices_restoreTests_description"),
				 PlumblinePackage.Literals.PRACTICES__RESTORE_TESTS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Failover Tests feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFailoverTestsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_failoverTests_feature"),
				 getString("_UI_Practices_failoverTests_description"),
				 PlumblinePackage.Literals.PRACTICES__FAILOVER_TESTS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Fault Injection feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFaultInjectionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_faultInjection_feature"),
				 getString("_UI_Practices_faultInjection_description"),
				 PlumblinePackage.Literals.PRACTICES__FAULT_INJECTION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Quota Review feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addQuotaReviewPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_quotaReview_feature"),
				 getString("_UI_Practices_quotaReview_description"),
				 PlumblinePackage.Literals.PRACTICES__QUOTA_REVIEW,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Load Tests feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLoadTestsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_loadTests_feature"),
				 getString("_UI_Practices_loadTests_description"),
				 PlumblinePackage.Literals.PRACTICES__LOAD_TESTS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Performance Baselines feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPerformanceBaselinesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_performanceBaselines_feature"),
				 getString("_UI_Practices_performanceBaselines_description"),
				 PlumblinePackage.Literals.PRACTICES__PERFORMANCE_BASELINES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Performance Reviews feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPerformanceReviewsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_performanceReviews_feature"),
				 getString("_UI_Practices_performanceReviews_description"),
				 PlumblinePackage.Literals.PRACTICES__PERFORMANCE_REVIEWS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Cost Ownership feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCostOwnershipPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_costOwnership_feature"),
				 getString("_UI_Practices_costOwnership_description"),
				 PlumblinePackage.Literals.PRACTICES__COST_OWNERSHIP,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Cost Allocation Tags feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCostAllocationTagsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_costAllocationTags_feature"),
				 getString("_UI_Practices_costAllocationTags_description"),
				 PlumblinePackage.Literals.PRACTICES__COST_ALLOCATION_TAGS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Budget Alerts feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBudgetAlertsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_budgetAlerts_feature"),
				 getString("_UI_Practices_budgetAlerts_description"),
				 PlumblinePackage.Literals.PRACTICES__BUDGET_ALERTS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Commitment Review feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCommitmentReviewPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_commitmentReview_feature"),
				 getString("_UI_Practices_commitmentReview_description"),
				 PlumblinePackage.Literals.PRACTICES__COMMITMENT_REVIEW,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Right Sizing Review feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRightSizingReviewPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_rightSizingReview_feature"),
				 getString("_UI_Practices_rightSizingReview_description"),
				 PlumblinePackage.Literals.PRACTICES__RIGHT_SIZING_REVIEW,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Decommissioning feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDecommissioningPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_decommissioning_feature"),
				 getString("_UI_Practices_decommissioning_description"),
				 PlumblinePackage.Literals.PRACTICES__DECOMMISSIONING,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Sustainability Goals feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSustainabilityGoalsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_sustainabilityGoals_feature"),
				 getString("_UI_Practices_sustainabilityGoals_description"),
				 PlumblinePackage.Literals.PRACTICES__SUSTAINABILITY_GOALS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Data Retention feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDataRetentionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_dataRetention_feature"),
				 getString("_UI_Practices_dataRetention_description"),
				 PlumblinePackage.Literals.PRACTICES__DATA_RETENTION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Cost Estimate feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCostEstimatePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_costEstimate_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Practices_costEstimate_feature", "_UI_Practices_type"),
				 PlumblinePackage.Literals.PRACTICES__COST_ESTIMATE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Unit Cost feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addUnitCostPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_unitCost_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Practices_unitCost_feature", "_UI_Practices_type"),
				 PlumblinePackage.Literals.PRACTICES__UNIT_COST,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Control Objectives feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addControlObjectivesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_controlObjectives_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Practices_controlObjectives_feature", "_UI_Practices_type"),
				 PlumblinePackage.Literals.PRACTICES__CONTROL_OBJECTIVES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Penetration Tests feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPenetrationTestsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_penetrationTests_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Practices_penetrationTests_feature", "_UI_Practices_type"),
				 PlumblinePackage.Literals.PRACTICES__PENETRATION_TESTS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Emergency Access feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEmergencyAccessPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_emergencyAccess_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Practices_emergencyAccess_feature", "_UI_Practices_type"),
				 PlumblinePackage.Literals.PRACTICES__EMERGENCY_ACCESS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Forensics feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addForensicsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_forensics_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Practices_forensics_feature", "_UI_Practices_type"),
				 PlumblinePackage.Literals.PRACTICES__FORENSICS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Quotas Aligned feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addQuotasAlignedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_quotasAligned_feature"),
				 getString("_UI_Practices_quotasAligned_description"),
				 PlumblinePackage.Literals.PRACTICES__QUOTAS_ALIGNED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Emergency Levers feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEmergencyLeversPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_emergencyLevers_feature"),
				 getString("_UI_Practices_emergencyLevers_description"),
				 PlumblinePackage.Literals.PRACTICES__EMERGENCY_LEVERS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Bulkheads feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBulkheadsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_bulkheads_feature"),
				 getString("_UI_Practices_bulkheads_description"),
				 PlumblinePackage.Literals.PRACTICES__BULKHEADS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Game Days feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addGameDaysPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_gameDays_feature"),
				 getString("_UI_Practices_gameDays_description"),
				 PlumblinePackage.Literals.PRACTICES__GAME_DAYS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Tested Requests Per Second feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTestedRequestsPerSecondPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_testedRequestsPerSecond_feature"),
				 getString("_UI_Practices_testedRequestsPerSecond_description"),
				 PlumblinePackage.Literals.PRACTICES__TESTED_REQUESTS_PER_SECOND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Recovery Strategy feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRecoveryStrategyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_recoveryStrategy_feature"),
				 getString("_UI_Practices_recoveryStrategy_description"),
				 PlumblinePackage.Literals.PRACTICES__RECOVERY_STRATEGY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Automated Recovery feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAutomatedRecoveryPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_automatedRecovery_feature"),
				 getString("_UI_Practices_automatedRecovery_description"),
				 PlumblinePackage.Literals.PRACTICES__AUTOMATED_RECOVERY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Data Plane Recovery feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDataPlaneRecoveryPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_dataPlaneRecovery_feature"),
				 getString("_UI_Practices_dataPlaneRecovery_description"),
				 PlumblinePackage.Literals.PRACTICES__DATA_PLANE_RECOVERY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Drift Detection feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDriftDetectionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_driftDetection_feature"),
				 getString("_UI_Practices_driftDetection_description"),
				 PlumblinePackage.Literals.PRACTICES__DRIFT_DETECTION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PracticesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Version Control feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addVersionControlPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_versionControl_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Practices_versionControl_feature", "_UI_Practices_type"),
				 PlumblinePackage.Literals.PRACTICES__VERSION_CONTROL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Business Indicators feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBusinessIndicatorsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_businessIndicators_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Practices_businessIndicators_feature", "_UI_Practices_type"),
				 PlumblinePackage.Literals.PRACTICES__BUSINESS_INDICATORS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Readiness Review feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReadinessReviewPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_readinessReview_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Practices_readinessReview_feature", "_UI_Practices_type"),
				 PlumblinePackage.Literals.PRACTICES__READINESS_REVIEW,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Support Plan feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSupportPlanPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_supportPlan_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Practices_supportPlan_feature", "_UI_Practices_type"),
				 PlumblinePackage.Literals.PRACTICES__SUPPORT_PLAN,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Event Priorities feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEventPrioritiesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_eventPriorities_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Practices_eventPriorities_feature", "_UI_Practices_type"),
				 PlumblinePackage.Literals.PRACTICES__EVENT_PRIORITIES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Escalation Paths feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEscalationPathsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_escalationPaths_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Practices_escalationPaths_feature", "_UI_Practices_type"),
				 PlumblinePackage.Literals.PRACTICES__ESCALATION_PATHS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Customer Communication feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCustomerCommunicationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_customerCommunication_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Practices_customerCommunication_feature", "_UI_Practices_type"),
				 PlumblinePackage.Literals.PRACTICES__CUSTOMER_COMMUNICATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Knowledge Base feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addKnowledgeBasePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_knowledgeBase_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Practices_knowledgeBase_feature", "_UI_Practices_type"),
				 PlumblinePackage.Literals.PRACTICES__KNOWLEDGE_BASE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Improvement Process feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addImprovementProcessPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_improvementProcess_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Practices_improvementProcess_feature", "_UI_Practices_type"),
				 PlumblinePackage.Literals.PRACTICES__IMPROVEMENT_PROCESS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Operations Goals feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOperationsGoalsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_operationsGoals_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Practices_operationsGoals_feature", "_UI_Practices_type"),
				 PlumblinePackage.Literals.PRACTICES__OPERATIONS_GOALS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Benchmarks feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBenchmarksPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_benchmarks_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Practices_benchmarks_feature", "_UI_Practices_type"),
				 PlumblinePackage.Literals.PRACTICES__BENCHMARKS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Releases Per Month feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReleasesPerMonthPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Practices_releasesPerMonth_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Practices_releasesPerMonth_feature", "_UI_Practices_type"),
				 PlumblinePackage.Literals.PRACTICES__RELEASES_PER_MONTH,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This returns Practices.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Practices"));
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Practices)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Practices_type") :
			getString("_UI_Practices_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Practices.class)) {
			case PlumblinePackage.PRACTICES__INCIDENT_RESPONSE_PLAN:
			case PlumblinePackage.PRACTICES__INCIDENT_CONTACTS:
			case PlumblinePackage.PRACTICES__INCIDENT_EXERCISES:
			case PlumblinePackage.PRACTICES__RUNBOOKS:
			case PlumblinePackage.PRACTICES__PLAYBOOKS:
			case PlumblinePackage.PRACTICES__ON_CALL:
			case PlumblinePackage.PRACTICES__POST_INCIDENT_REVIEWS:
			case PlumblinePackage.PRACTICES__INFRASTRUCTURE_AS_CODE:
			case PlumblinePackage.PRACTICES__CODE_REVIEW:
			case PlumblinePackage.PRACTICES__AUTOMATED_TESTS:
			case PlumblinePackage.PRACTICES__AUTOMATED_DEPLOYMENT:
			case PlumblinePackage.PRACTICES__ROLLBACK_PLAN:
			case PlumblinePackage.PRACTICES__PATCHING:
			case PlumblinePackage.PRACTICES__THREAT_MODEL:
			case PlumblinePackage.PRACTICES__ACCESS_REVIEWS:
			case PlumblinePackage.PRACTICES__MULTI_FACTOR_AUTHENTICATION:
			case PlumblinePackage.PRACTICES__CENTRAL_IDENTITY:
			case PlumblinePackage.PRACTICES__DATA_CLASSIFICATION:
			case PlumblinePackage.PRACTICES__RESTORE_TESTS:
			case PlumblinePackage.PRACTICES__FAILOVER_TESTS:
			case PlumblinePackage.PRACTICES__FAULT_INJECTION:
			case PlumblinePackage.PRACTICES__QUOTA_REVIEW:
			case PlumblinePackage.PRACTICES__LOAD_TESTS:
			case PlumblinePackage.PRACTICES__PERFORMANCE_BASELINES:
			case PlumblinePackage.PRACTICES__PERFORMANCE_REVIEWS:
			case PlumblinePackage.PRACTICES__COST_OWNERSHIP:
			case PlumblinePackage.PRACTICES__COST_ALLOCATION_TAGS:
			case PlumblinePackage.PRACTICES__BUDGET_ALERTS:
			case PlumblinePackage.PRACTICES__COMMITMENT_REVIEW:
			case PlumblinePackage.PRACTICES__RIGHT_SIZING_REVIEW:
			case PlumblinePackage.PRACTICES__DECOMMISSIONING:
			case PlumblinePackage.PRACTICES__SUSTAINABILITY_GOALS:
			case PlumblinePackage.PRACTICES__DATA_RETENTION:
			case PlumblinePackage.PRACTICES__COST_ESTIMATE:
			case PlumblinePackage.PRACTICES__UNIT_COST:
			case PlumblinePackage.PRACTICES__CONTROL_OBJECTIVES:
			case PlumblinePackage.PRACTICES__PENETRATION_TESTS:
			case PlumblinePackage.PRACTICES__EMERGENCY_ACCESS:
			case PlumblinePackage.PRACTICES__FORENSICS:
			case PlumblinePackage.PRACTICES__QUOTAS_ALIGNED:
			case PlumblinePackage.PRACTICES__EMERGENCY_LEVERS:
			case PlumblinePackage.PRACTICES__BULKHEADS:
			case PlumblinePackage.PRACTICES__GAME_DAYS:
			case PlumblinePackage.PRACTICES__TESTED_REQUESTS_PER_SECOND:
			case PlumblinePackage.PRACTICES__RECOVERY_STRATEGY:
			case PlumblinePackage.PRACTICES__AUTOMATED_RECOVERY:
			case PlumblinePackage.PRACTICES__DATA_PLANE_RECOVERY:
			case PlumblinePackage.PRACTICES__DRIFT_DETECTION:
			case PlumblinePackage.PRACTICES__VERSION_CONTROL:
			case PlumblinePackage.PRACTICES__BUSINESS_INDICATORS:
			case PlumblinePackage.PRACTICES__READINESS_REVIEW:
			case PlumblinePackage.PRACTICES__SUPPORT_PLAN:
			case PlumblinePackage.PRACTICES__EVENT_PRIORITIES:
			case PlumblinePackage.PRACTICES__ESCALATION_PATHS:
			case PlumblinePackage.PRACTICES__CUSTOMER_COMMUNICATION:
			case PlumblinePackage.PRACTICES__KNOWLEDGE_BASE:
			case PlumblinePackage.PRACTICES__IMPROVEMENT_PROCESS:
			case PlumblinePackage.PRACTICES__OPERATIONS_GOALS:
			case PlumblinePackage.PRACTICES__BENCHMARKS:
			case PlumblinePackage.PRACTICES__RELEASES_PER_MONTH:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);
	}

}
