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

import org.plumbline.model.Component;
import org.plumbline.model.PlumblinePackage;

/**
 * This is the item provider adapter for a {@link org.plumbline.model.Component} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ComponentItemProvider extends NodeItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ComponentItemProvider(AdapterFactory adapterFactory) {
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

			addServicePropertyDescriptor(object);
			addDataClassPropertyDescriptor(object);
			addInternetFacingPropertyDescriptor(object);
			addAuthenticationPropertyDescriptor(object);
			addEncryptedAtRestPropertyDescriptor(object);
			addCustomerManagedKeyPropertyDescriptor(object);
			addEncryptedInTransitPropertyDescriptor(object);
			addPlainTextSecretsPropertyDescriptor(object);
			addPrincipalPropertyDescriptor(object);
			addSecurityGroupsPropertyDescriptor(object);
			addLoggingPropertyDescriptor(object);
			addMetricsPropertyDescriptor(object);
			addTracingPropertyDescriptor(object);
			addDeploymentPropertyDescriptor(object);
			addRolloutPropertyDescriptor(object);
			addManagedPropertyDescriptor(object);
			addTaggedPropertyDescriptor(object);
			addMultiZonePropertyDescriptor(object);
			addMultiRegionPropertyDescriptor(object);
			addReplicasPropertyDescriptor(object);
			addMinReplicasPropertyDescriptor(object);
			addMaxReplicasPropertyDescriptor(object);
			addZoneCountPropertyDescriptor(object);
			addScalingPropertyDescriptor(object);
			addHealthCheckPropertyDescriptor(object);
			addDeletionProtectionPropertyDescriptor(object);
			addQuotaWatchedPropertyDescriptor(object);
			addAvailabilityPercentPropertyDescriptor(object);
			addRecoveryTimeMinutesPropertyDescriptor(object);
			addRecoveryPointMinutesPropertyDescriptor(object);
			addSizePropertyDescriptor(object);
			addLatencyMillisPropertyDescriptor(object);
			addMaxRequestsPerSecondPropertyDescriptor(object);
			addUtilizationPercentPropertyDescriptor(object);
			addLoadPatternPropertyDescriptor(object);
			addPricingPropertyDescriptor(object);
			addMonthlyCostPropertyDescriptor(object);
			addQuotaReplicasPropertyDescriptor(object);
			addOwnerPropertyDescriptor(object);
			addOwnNetworkPropertyDescriptor(object);
			addInternalEncryptionPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Service feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addServicePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_service_feature"),
				 getString("_UI_Component_service_description"),
				 PlumblinePackage.Literals.COMPONENT__SERVICE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_GeneralPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Data Class feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDataClassPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_dataClass_feature"),
				 getString("_UI_Component_dataClass_description"),
				 PlumblinePackage.Literals.COMPONENT__DATA_CLASS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_SecurityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Internet Facing feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addInternetFacingPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_internetFacing_feature"),
				 getString("_UI_Component_internetFacing_description"),
				 PlumblinePackage.Literals.COMPONENT__INTERNET_FACING,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_SecurityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Authentication feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAuthenticationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_authentication_feature"),
				 getString("_UI_Component_authentication_description"),
				 PlumblinePackage.Literals.COMPONENT__AUTHENTICATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_SecurityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Encrypted At Rest feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEncryptedAtRestPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_encryptedAtRest_feature"),
				 getString("_UI_Component_encryptedAtRest_description"),
				 PlumblinePackage.Literals.COMPONENT__ENCRYPTED_AT_REST,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_SecurityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Customer Managed Key feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCustomerManagedKeyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_customerManagedKey_feature"),
				 getString("_UI_Component_customerManagedKey_description"),
				 PlumblinePackage.Literals.COMPONENT__CUSTOMER_MANAGED_KEY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_SecurityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Encrypted In Transit feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEncryptedInTransitPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_encryptedInTransit_feature"),
				 getString("_UI_Component_encryptedInTransit_description"),
				 PlumblinePackage.Literals.COMPONENT__ENCRYPTED_IN_TRANSIT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_SecurityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Plain Text Secrets feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPlainTextSecretsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_plainTextSecrets_feature"),
				 getString("_UI_Component_plainTextSecrets_description"),
				 PlumblinePackage.Literals.COMPONENT__PLAIN_TEXT_SECRETS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_SecurityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Principal feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPrincipalPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_principal_feature"),
				 getString("_UI_Component_principal_description"),
				 PlumblinePackage.Literals.COMPONENT__PRINCIPAL,
				 true,
				 false,
				 false,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Security Groups feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSecurityGroupsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_securityGroups_feature"),
				 getString("_UI_Component_securityGroups_description"),
				 PlumblinePackage.Literals.COMPONENT__SECURITY_GROUPS,
				 true,
				 false,
				 false,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Logging feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLoggingPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_logging_feature"),
				 getString("_UI_Component_logging_description"),
				 PlumblinePackage.Literals.COMPONENT__LOGGING,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_OperationsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Metrics feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMetricsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_metrics_feature"),
				 getString("_UI_Component_metrics_description"),
				 PlumblinePackage.Literals.COMPONENT__METRICS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_OperationsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Tracing feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTracingPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_tracing_feature"),
				 getString("_UI_Component_tracing_description"),
				 PlumblinePackage.Literals.COMPONENT__TRACING,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_OperationsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Deployment feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDeploymentPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_deployment_feature"),
				 getString("_UI_Component_deployment_description"),
				 PlumblinePackage.Literals.COMPONENT__DEPLOYMENT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_OperationsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Rollout feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRolloutPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_rollout_feature"),
				 getString("_UI_Component_rollout_description"),
				 PlumblinePackage.Literals.COMPONENT__ROLLOUT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_OperationsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Managed feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addManagedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_managed_feature"),
				 getString("_UI_Component_managed_description"),
				 PlumblinePackage.Literals.COMPONENT__MANAGED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_OperationsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Tagged feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTaggedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_tagged_feature"),
				 getString("_UI_Component_tagged_description"),
				 PlumblinePackage.Literals.COMPONENT__TAGGED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_OperationsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Multi Zone feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMultiZonePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_multiZone_feature"),
				 getString("_UI_Component_multiZone_description"),
				 PlumblinePackage.Literals.COMPONENT__MULTI_ZONE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ReliabilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Multi Region feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMultiRegionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_multiRegion_feature"),
				 getString("_UI_Component_multiRegion_description"),
				 PlumblinePackage.Literals.COMPONENT__MULTI_REGION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ReliabilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Replicas feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReplicasPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_replicas_feature"),
				 getString("_UI_Component_replicas_description"),
				 PlumblinePackage.Literals.COMPONENT__REPLICAS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 getString("_UI_ReliabilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Min Replicas feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMinReplicasPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_minReplicas_feature"),
				 getString("_UI_Component_minReplicas_description"),
				 PlumblinePackage.Literals.COMPONENT__MIN_REPLICAS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 getString("_UI_ReliabilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Max Replicas feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMaxReplicasPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_maxReplicas_feature"),
				 getString("_UI_Component_maxReplicas_description"),
				 PlumblinePackage.Literals.COMPONENT__MAX_REPLICAS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 getString("_UI_ReliabilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Zone Count feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addZoneCountPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_zoneCount_feature"),
				 getString("_UI_Component_zoneCount_description"),
				 PlumblinePackage.Literals.COMPONENT__ZONE_COUNT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 getString("_UI_ReliabilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Scaling feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addScalingPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_scaling_feature"),
				 getString("_UI_Component_scaling_description"),
				 PlumblinePackage.Literals.COMPONENT__SCALING,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ReliabilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Health Check feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addHealthCheckPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_healthCheck_feature"),
				 getString("_UI_Component_healthCheck_description"),
				 PlumblinePackage.Literals.COMPONENT__HEALTH_CHECK,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ReliabilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Deletion Protection feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDeletionProtectionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_deletionProtection_feature"),
				 getString("_UI_Component_deletionProtection_description"),
				 PlumblinePackage.Literals.COMPONENT__DELETION_PROTECTION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ReliabilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Quota Watched feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addQuotaWatchedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_quotaWatched_feature"),
				 getString("_UI_Component_quotaWatched_description"),
				 PlumblinePackage.Literals.COMPONENT__QUOTA_WATCHED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ReliabilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Availability Percent feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAvailabilityPercentPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_availabilityPercent_feature"),
				 getString("_UI_Component_availabilityPercent_description"),
				 PlumblinePackage.Literals.COMPONENT__AVAILABILITY_PERCENT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 getString("_UI_ReliabilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Recovery Time Minutes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRecoveryTimeMinutesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_recoveryTimeMinutes_feature"),
				 getString("_UI_Component_recoveryTimeMinutes_description"),
				 PlumblinePackage.Literals.COMPONENT__RECOVERY_TIME_MINUTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 getString("_UI_ReliabilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Recovery Point Minutes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRecoveryPointMinutesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_recoveryPointMinutes_feature"),
				 getString("_UI_Component_recoveryPointMinutes_description"),
				 PlumblinePackage.Literals.COMPONENT__RECOVERY_POINT_MINUTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 getString("_UI_ReliabilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Size feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSizePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_size_feature"),
				 getString("_UI_Component_size_description"),
				 PlumblinePackage.Literals.COMPONENT__SIZE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PerformancePropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Latency Millis feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLatencyMillisPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_latencyMillis_feature"),
				 getString("_UI_Component_latencyMillis_description"),
				 PlumblinePackage.Literals.COMPONENT__LATENCY_MILLIS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 getString("_UI_PerformancePropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Max Requests Per Second feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMaxRequestsPerSecondPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_maxRequestsPerSecond_feature"),
				 getString("_UI_Component_maxRequestsPerSecond_description"),
				 PlumblinePackage.Literals.COMPONENT__MAX_REQUESTS_PER_SECOND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 getString("_UI_PerformancePropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Utilization Percent feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addUtilizationPercentPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_utilizationPercent_feature"),
				 getString("_UI_Component_utilizationPercent_description"),
				 PlumblinePackage.Literals.COMPONENT__UTILIZATION_PERCENT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 getString("_UI_PerformancePropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Load Pattern feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLoadPatternPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_loadPattern_feature"),
				 getString("_UI_Component_loadPattern_description"),
				 PlumblinePackage.Literals.COMPONENT__LOAD_PATTERN,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_CostPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Pricing feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPricingPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_pricing_feature"),
				 getString("_UI_Component_pricing_description"),
				 PlumblinePackage.Literals.COMPONENT__PRICING,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_CostPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Monthly Cost feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMonthlyCostPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_monthlyCost_feature"),
				 getString("_UI_Component_monthlyCost_description"),
				 PlumblinePackage.Literals.COMPONENT__MONTHLY_COST,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 getString("_UI_CostPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Quota Replicas feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addQuotaReplicasPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_quotaReplicas_feature"),
				 getString("_UI_Component_quotaReplicas_description"),
				 PlumblinePackage.Literals.COMPONENT__QUOTA_REPLICAS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 getString("_UI_ReliabilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Owner feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOwnerPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_owner_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Component_owner_feature", "_UI_Component_type"),
				 PlumblinePackage.Literals.COMPONENT__OWNER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Own Network feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOwnNetworkPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_ownNetwork_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Component_ownNetwork_feature", "_UI_Component_type"),
				 PlumblinePackage.Literals.COMPONENT__OWN_NETWORK,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Internal Encryption feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addInternalEncryptionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Component_internalEncryption_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Component_internalEncryption_feature", "_UI_Component_type"),
				 PlumblinePackage.Literals.COMPONENT__INTERNAL_ENCRYPTION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This returns Component.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Component"));
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Component)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Component_type") :
			getString("_UI_Component_type") + " " + label;
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

		switch (notification.getFeatureID(Component.class)) {
			case PlumblinePackage.COMPONENT__SERVICE:
			case PlumblinePackage.COMPONENT__DATA_CLASS:
			case PlumblinePackage.COMPONENT__INTERNET_FACING:
			case PlumblinePackage.COMPONENT__AUTHENTICATION:
			case PlumblinePackage.COMPONENT__ENCRYPTED_AT_REST:
			case PlumblinePackage.COMPONENT__CUSTOMER_MANAGED_KEY:
			case PlumblinePackage.COMPONENT__ENCRYPTED_IN_TRANSIT:
			case PlumblinePackage.COMPONENT__PLAIN_TEXT_SECRETS:
			case PlumblinePackage.COMPONENT__PRINCIPAL:
			case PlumblinePackage.COMPONENT__SECURITY_GROUPS:
			case PlumblinePackage.COMPONENT__LOGGING:
			case PlumblinePackage.COMPONENT__METRICS:
			case PlumblinePackage.COMPONENT__TRACING:
			case PlumblinePackage.COMPONENT__DEPLOYMENT:
			case PlumblinePackage.COMPONENT__ROLLOUT:
			case PlumblinePackage.COMPONENT__MANAGED:
			case PlumblinePackage.COMPONENT__TAGGED:
			case PlumblinePackage.COMPONENT__MULTI_ZONE:
			case PlumblinePackage.COMPONENT__MULTI_REGION:
			case PlumblinePackage.COMPONENT__REPLICAS:
			case PlumblinePackage.COMPONENT__MIN_REPLICAS:
			case PlumblinePackage.COMPONENT__MAX_REPLICAS:
			case PlumblinePackage.COMPONENT__ZONE_COUNT:
			case PlumblinePackage.COMPONENT__SCALING:
			case PlumblinePackage.COMPONENT__HEALTH_CHECK:
			case PlumblinePackage.COMPONENT__DELETION_PROTECTION:
			case PlumblinePackage.COMPONENT__QUOTA_WATCHED:
			case PlumblinePackage.COMPONENT__AVAILABILITY_PERCENT:
			case PlumblinePackage.COMPONENT__RECOVERY_TIME_MINUTES:
			case PlumblinePackage.COMPONENT__RECOVERY_POINT_MINUTES:
			case PlumblinePackage.COMPONENT__SIZE:
			case PlumblinePackage.COMPONENT__LATENCY_MILLIS:
			case PlumblinePackage.COMPONENT__MAX_REQUESTS_PER_SECOND:
			case PlumblinePackage.COMPONENT__UTILIZATION_PERCENT:
			case PlumblinePackage.COMPONENT__LOAD_PATTERN:
			case PlumblinePackage.COMPONENT__PRICING:
			case PlumblinePackage.COMPONENT__MONTHLY_COST:
			case PlumblinePackage.COMPONENT__QUOTA_REPLICAS:
			case PlumblinePackage.COMPONENT__OWNER:
			case PlumblinePackage.COMPONENT__OWN_NETWORK:
			case PlumblinePackage.COMPONENT__INTERNAL_ENCRYPTION:
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
