/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.plumbline.model.Authentication;
import org.plumbline.model.Component;
import org.plumbline.model.DataClass;
import org.plumbline.model.Deployment;
import org.plumbline.model.Fact;
import org.plumbline.model.LoadPattern;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.PricingModel;
import org.plumbline.model.Principal;
import org.plumbline.model.Rollout;
import org.plumbline.model.Scaling;
import org.plumbline.model.SecurityGroup;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Component</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getService <em>Service</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getDataClass <em>Data Class</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getInternetFacing <em>Internet Facing</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getAuthentication <em>Authentication</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getEncryptedAtRest <em>Encrypted At Rest</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getCustomerManagedKey <em>Customer Managed Key</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getEncryptedInTransit <em>Encrypted In Transit</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getPlainTextSecrets <em>Plain Text Secrets</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getPrincipal <em>Principal</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getSecurityGroups <em>Security Groups</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getLogging <em>Logging</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getMetrics <em>Metrics</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getTracing <em>Tracing</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getDeployment <em>Deployment</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getRollout <em>Rollout</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getManaged <em>Managed</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getTagged <em>Tagged</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getMultiZone <em>Multi Zone</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getMultiRegion <em>Multi Region</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getReplicas <em>Replicas</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getMinReplicas <em>Min Replicas</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getMaxReplicas <em>Max Replicas</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getZoneCount <em>Zone Count</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getScaling <em>Scaling</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getHealthCheck <em>Health Check</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getDeletionProtection <em>Deletion Protection</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getQuotaWatched <em>Quota Watched</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getAvailabilityPercent <em>Availability Percent</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getRecoveryTimeMinutes <em>Recovery Time Minutes</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getRecoveryPointMinutes <em>Recovery Point Minutes</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getLatencyMillis <em>Latency Millis</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getMaxRequestsPerSecond <em>Max Requests Per Second</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getUtilizationPercent <em>Utilization Percent</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getLoadPattern <em>Load Pattern</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getPricing <em>Pricing</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getMonthlyCost <em>Monthly Cost</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getQuotaReplicas <em>Quota Replicas</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getOwnNetwork <em>Own Network</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComponentImpl#getInternalEncryption <em>Internal Encryption</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ComponentImpl extends NodeImpl implements Component {
	/**
	 * The default value of the '{@link #getService() <em>Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getService()
	 * @generated
	 * @ordered
	 */
	protected static final String SERVICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getService() <em>Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getService()
	 * @generated
	 * @ordered
	 */
	protected String service = SERVICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDataClass() <em>Data Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataClass()
	 * @generated
	 * @ordered
	 */
	protected static final DataClass DATA_CLASS_EDEFAULT = DataClass.UNKNOWN;

	/**
	 * The cached value of the '{@link #getDataClass() <em>Data Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataClass()
	 * @generated
	 * @ordered
	 */
	protected DataClass dataClass = DATA_CLASS_EDEFAULT;

	/**
	 * The default value of the '{@link #getInternetFacing() <em>Internet Facing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInternetFacing()
	 * @generated
	 * @ordered
	 */
	protected static final Fact INTERNET_FACING_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getInternetFacing() <em>Internet Facing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInternetFacing()
	 * @generated
	 * @ordered
	 */
	protected Fact internetFacing = INTERNET_FACING_EDEFAULT;

	/**
	 * The default value of the '{@link #getAuthentication() <em>Authentication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthentication()
	 * @generated
	 * @ordered
	 */
	protected static final Authentication AUTHENTICATION_EDEFAULT = Authentication.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAuthentication() <em>Authentication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthentication()
	 * @generated
	 * @ordered
	 */
	protected Authentication authentication = AUTHENTICATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getEncryptedAtRest() <em>Encrypted At Rest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncryptedAtRest()
	 * @generated
	 * @ordered
	 */
	protected static final Fact ENCRYPTED_AT_REST_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getEncryptedAtRest() <em>Encrypted At Rest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncryptedAtRest()
	 * @generated
	 * @ordered
	 */
	protected Fact encryptedAtRest = ENCRYPTED_AT_REST_EDEFAULT;

	/**
	 * The default value of the '{@link #getCustomerManagedKey() <em>Customer Managed Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomerManagedKey()
	 * @generated
	 * @ordered
	 */
	protected static final Fact CUSTOMER_MANAGED_KEY_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getCustomerManagedKey() <em>Customer Managed Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomerManagedKey()
	 * @generated
	 * @ordered
	 */
	protected Fact customerManagedKey = CUSTOMER_MANAGED_KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getEncryptedInTransit() <em>Encrypted In Transit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncryptedInTransit()
	 * @generated
	 * @ordered
	 */
	protected static final Fact ENCRYPTED_IN_TRANSIT_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getEncryptedInTransit() <em>Encrypted In Transit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncryptedInTransit()
	 * @generated
	 * @ordered
	 */
	protected Fact encryptedInTransit = ENCRYPTED_IN_TRANSIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlainTextSecrets() <em>Plain Text Secrets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlainTextSecrets()
	 * @generated
	 * @ordered
	 */
	protected static final Fact PLAIN_TEXT_SECRETS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getPlainTextSecrets() <em>Plain Text Secrets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlainTextSecrets()
	 * @generated
	 * @ordered
	 */
	protected Fact plainTextSecrets = PLAIN_TEXT_SECRETS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPrincipal() <em>Principal</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrincipal()
	 * @generated
	 * @ordered
	 */
	protected Principal principal;

	/**
	 * The cached value of the '{@link #getSecurityGroups() <em>Security Groups</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecurityGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<SecurityGroup> securityGroups;

	/**
	 * The default value of the '{@link #getLogging() <em>Logging</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLogging()
	 * @generated
	 * @ordered
	 */
	protected static final Fact LOGGING_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getLogging() <em>Logging</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLogging()
	 * @generated
	 * @ordered
	 */
	protected Fact logging = LOGGING_EDEFAULT;

	/**
	 * The default value of the '{@link #getMetrics() <em>Metrics</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetrics()
	 * @generated
	 * @ordered
	 */
	protected static final Fact METRICS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getMetrics() <em>Metrics</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetrics()
	 * @generated
	 * @ordered
	 */
	protected Fact metrics = METRICS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTracing() <em>Tracing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTracing()
	 * @generated
	 * @ordered
	 */
	protected static final Fact TRACING_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getTracing() <em>Tracing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTracing()
	 * @generated
	 * @ordered
	 */
	protected Fact tracing = TRACING_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeployment() <em>Deployment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeployment()
	 * @generated
	 * @ordered
	 */
	protected static final Deployment DEPLOYMENT_EDEFAULT = Deployment.UNKNOWN;

	/**
	 * The cached value of the '{@link #getDeployment() <em>Deployment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeployment()
	 * @generated
	 * @ordered
	 */
	protected Deployment deployment = DEPLOYMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRollout() <em>Rollout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRollout()
	 * @generated
	 * @ordered
	 */
	protected static final Rollout ROLLOUT_EDEFAULT = Rollout.UNKNOWN;

	/**
	 * The cached value of the '{@link #getRollout() <em>Rollout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRollout()
	 * @generated
	 * @ordered
	 */
	protected Rollout rollout = ROLLOUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getManaged() <em>Managed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManaged()
	 * @generated
	 * @ordered
	 */
	protected static final Fact MANAGED_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getManaged() <em>Managed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManaged()
	 * @generated
	 * @ordered
	 */
	protected Fact managed = MANAGED_EDEFAULT;

	/**
	 * The default value of the '{@link #getTagged() <em>Tagged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTagged()
	 * @generated
	 * @ordered
	 */
	protected static final Fact TAGGED_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getTagged() <em>Tagged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTagged()
	 * @generated
	 * @ordered
	 */
	protected Fact tagged = TAGGED_EDEFAULT;

	/**
	 * The default value of the '{@link #getMultiZone() <em>Multi Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultiZone()
	 * @generated
	 * @ordered
	 */
	protected static final Fact MULTI_ZONE_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getMultiZone() <em>Multi Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultiZone()
	 * @generated
	 * @ordered
	 */
	protected Fact multiZone = MULTI_ZONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMultiRegion() <em>Multi Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultiRegion()
	 * @generated
	 * @ordered
	 */
	protected static final Fact MULTI_REGION_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getMultiRegion() <em>Multi Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultiRegion()
	 * @generated
	 * @ordered
	 */
	protected Fact multiRegion = MULTI_REGION_EDEFAULT;

	/**
	 * The default value of the '{@link #getReplicas() <em>Replicas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplicas()
	 * @generated
	 * @ordered
	 */
	protected static final int REPLICAS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getReplicas() <em>Replicas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplicas()
	 * @generated
	 * @ordered
	 */
	protected int replicas = REPLICAS_EDEFAULT;

	/**
	 * This is true if the Replicas attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean replicasESet;

	/**
	 * The default value of the '{@link #getMinReplicas() <em>Min Replicas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinReplicas()
	 * @generated
	 * @ordered
	 */
	protected static final int MIN_REPLICAS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMinReplicas() <em>Min Replicas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinReplicas()
	 * @generated
	 * @ordered
	 */
	protected int minReplicas = MIN_REPLICAS_EDEFAULT;

	/**
	 * This is true if the Min Replicas attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean minReplicasESet;

	/**
	 * The default value of the '{@link #getMaxReplicas() <em>Max Replicas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxReplicas()
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_REPLICAS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMaxReplicas() <em>Max Replicas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxReplicas()
	 * @generated
	 * @ordered
	 */
	protected int maxReplicas = MAX_REPLICAS_EDEFAULT;

	/**
	 * This is true if the Max Replicas attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean maxReplicasESet;

	/**
	 * The default value of the '{@link #getZoneCount() <em>Zone Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZoneCount()
	 * @generated
	 * @ordered
	 */
	protected static final int ZONE_COUNT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getZoneCount() <em>Zone Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZoneCount()
	 * @generated
	 * @ordered
	 */
	protected int zoneCount = ZONE_COUNT_EDEFAULT;

	/**
	 * This is true if the Zone Count attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean zoneCountESet;

	/**
	 * The default value of the '{@link #getScaling() <em>Scaling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScaling()
	 * @generated
	 * @ordered
	 */
	protected static final Scaling SCALING_EDEFAULT = Scaling.UNKNOWN;

	/**
	 * The cached value of the '{@link #getScaling() <em>Scaling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScaling()
	 * @generated
	 * @ordered
	 */
	protected Scaling scaling = SCALING_EDEFAULT;

	/**
	 * The default value of the '{@link #getHealthCheck() <em>Health Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHealthCheck()
	 * @generated
	 * @ordered
	 */
	protected static final Fact HEALTH_CHECK_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getHealthCheck() <em>Health Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHealthCheck()
	 * @generated
	 * @ordered
	 */
	protected Fact healthCheck = HEALTH_CHECK_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeletionProtection() <em>Deletion Protection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeletionProtection()
	 * @generated
	 * @ordered
	 */
	protected static final Fact DELETION_PROTECTION_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getDeletionProtection() <em>Deletion Protection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeletionProtection()
	 * @generated
	 * @ordered
	 */
	protected Fact deletionProtection = DELETION_PROTECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuotaWatched() <em>Quota Watched</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuotaWatched()
	 * @generated
	 * @ordered
	 */
	protected static final Fact QUOTA_WATCHED_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getQuotaWatched() <em>Quota Watched</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuotaWatched()
	 * @generated
	 * @ordered
	 */
	protected Fact quotaWatched = QUOTA_WATCHED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAvailabilityPercent() <em>Availability Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvailabilityPercent()
	 * @generated
	 * @ordered
	 */
	protected static final double AVAILABILITY_PERCENT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getAvailabilityPercent() <em>Availability Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvailabilityPercent()
	 * @generated
	 * @ordered
	 */
	protected double availabilityPercent = AVAILABILITY_PERCENT_EDEFAULT;

	/**
	 * This is true if the Availability Percent attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean availabilityPercentESet;

	/**
	 * The default value of the '{@link #getRecoveryTimeMinutes() <em>Recovery Time Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecoveryTimeMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final double RECOVERY_TIME_MINUTES_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRecoveryTimeMinutes() <em>Recovery Time Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecoveryTimeMinutes()
	 * @generated
	 * @ordered
	 */
	protected double recoveryTimeMinutes = RECOVERY_TIME_MINUTES_EDEFAULT;

	/**
	 * This is true if the Recovery Time Minutes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean recoveryTimeMinutesESet;

	/**
	 * The default value of the '{@link #getRecoveryPointMinutes() <em>Recovery Point Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecoveryPointMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final double RECOVERY_POINT_MINUTES_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRecoveryPointMinutes() <em>Recovery Point Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecoveryPointMinutes()
	 * @generated
	 * @ordered
	 */
	protected double recoveryPointMinutes = RECOVERY_POINT_MINUTES_EDEFAULT;

	/**
	 * This is true if the Recovery Point Minutes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean recoveryPointMinutesESet;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final String SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected String size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLatencyMillis() <em>Latency Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatencyMillis()
	 * @generated
	 * @ordered
	 */
	protected static final double LATENCY_MILLIS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLatencyMillis() <em>Latency Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatencyMillis()
	 * @generated
	 * @ordered
	 */
	protected double latencyMillis = LATENCY_MILLIS_EDEFAULT;

	/**
	 * This is true if the Latency Millis attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean latencyMillisESet;

	/**
	 * The default value of the '{@link #getMaxRequestsPerSecond() <em>Max Requests Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxRequestsPerSecond()
	 * @generated
	 * @ordered
	 */
	protected static final double MAX_REQUESTS_PER_SECOND_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMaxRequestsPerSecond() <em>Max Requests Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxRequestsPerSecond()
	 * @generated
	 * @ordered
	 */
	protected double maxRequestsPerSecond = MAX_REQUESTS_PER_SECOND_EDEFAULT;

	/**
	 * This is true if the Max Requests Per Second attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean maxRequestsPerSecondESet;

	/**
	 * The default value of the '{@link #getUtilizationPercent() <em>Utilization Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUtilizationPercent()
	 * @generated
	 * @ordered
	 */
	protected static final double UTILIZATION_PERCENT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getUtilizationPercent() <em>Utilization Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUtilizationPercent()
	 * @generated
	 * @ordered
	 */
	protected double utilizationPercent = UTILIZATION_PERCENT_EDEFAULT;

	/**
	 * This is true if the Utilization Percent attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean utilizationPercentESet;

	/**
	 * The default value of the '{@link #getLoadPattern() <em>Load Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoadPattern()
	 * @generated
	 * @ordered
	 */
	protected static final LoadPattern LOAD_PATTERN_EDEFAULT = LoadPattern.UNKNOWN;

	/**
	 * The cached value of the '{@link #getLoadPattern() <em>Load Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoadPattern()
	 * @generated
	 * @ordered
	 */
	protected LoadPattern loadPattern = LOAD_PATTERN_EDEFAULT;

	/**
	 * The default value of the '{@link #getPricing() <em>Pricing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPricing()
	 * @generated
	 * @ordered
	 */
	protected static final PricingModel PRICING_EDEFAULT = PricingModel.UNKNOWN;

	/**
	 * The cached value of the '{@link #getPricing() <em>Pricing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPricing()
	 * @generated
	 * @ordered
	 */
	protected PricingModel pricing = PRICING_EDEFAULT;

	/**
	 * The default value of the '{@link #getMonthlyCost() <em>Monthly Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonthlyCost()
	 * @generated
	 * @ordered
	 */
	protected static final double MONTHLY_COST_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMonthlyCost() <em>Monthly Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonthlyCost()
	 * @generated
	 * @ordered
	 */
	protected double monthlyCost = MONTHLY_COST_EDEFAULT;

	/**
	 * This is true if the Monthly Cost attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean monthlyCostESet;

	/**
	 * The default value of the '{@link #getQuotaReplicas() <em>Quota Replicas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuotaReplicas()
	 * @generated
	 * @ordered
	 */
	protected static final int QUOTA_REPLICAS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getQuotaReplicas() <em>Quota Replicas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuotaReplicas()
	 * @generated
	 * @ordered
	 */
	protected int quotaReplicas = QUOTA_REPLICAS_EDEFAULT;

	/**
	 * This is true if the Quota Replicas attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean quotaReplicasESet;

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
	 * The default value of the '{@link #getOwnNetwork() <em>Own Network</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnNetwork()
	 * @generated
	 * @ordered
	 */
	protected static final Fact OWN_NETWORK_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getOwnNetwork() <em>Own Network</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnNetwork()
	 * @generated
	 * @ordered
	 */
	protected Fact ownNetwork = OWN_NETWORK_EDEFAULT;

	/**
	 * The default value of the '{@link #getInternalEncryption() <em>Internal Encryption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInternalEncryption()
	 * @generated
	 * @ordered
	 */
	protected static final Fact INTERNAL_ENCRYPTION_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getInternalEncryption() <em>Internal Encryption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInternalEncryption()
	 * @generated
	 * @ordered
	 */
	protected Fact internalEncryption = INTERNAL_ENCRYPTION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ComponentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlumblinePackage.Literals.COMPONENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getService() {
		return service;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setService(String newService) {
		String oldService = service;
		service = newService;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__SERVICE, oldService, service));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataClass getDataClass() {
		return dataClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataClass(DataClass newDataClass) {
		DataClass oldDataClass = dataClass;
		dataClass = newDataClass == null ? DATA_CLASS_EDEFAULT : newDataClass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__DATA_CLASS, oldDataClass, dataClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getInternetFacing() {
		return internetFacing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInternetFacing(Fact newInternetFacing) {
		Fact oldInternetFacing = internetFacing;
		internetFacing = newInternetFacing == null ? INTERNET_FACING_EDEFAULT : newInternetFacing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__INTERNET_FACING, oldInternetFacing, internetFacing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Authentication getAuthentication() {
		return authentication;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthentication(Authentication newAuthentication) {
		Authentication oldAuthentication = authentication;
		authentication = newAuthentication == null ? AUTHENTICATION_EDEFAULT : newAuthentication;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__AUTHENTICATION, oldAuthentication, authentication));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getEncryptedAtRest() {
		return encryptedAtRest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEncryptedAtRest(Fact newEncryptedAtRest) {
		Fact oldEncryptedAtRest = encryptedAtRest;
		encryptedAtRest = newEncryptedAtRest == null ? ENCRYPTED_AT_REST_EDEFAULT : newEncryptedAtRest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__ENCRYPTED_AT_REST, oldEncryptedAtRest, encryptedAtRest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getCustomerManagedKey() {
		return customerManagedKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCustomerManagedKey(Fact newCustomerManagedKey) {
		Fact oldCustomerManagedKey = customerManagedKey;
		customerManagedKey = newCustomerManagedKey == null ? CUSTOMER_MANAGED_KEY_EDEFAULT : newCustomerManagedKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__CUSTOMER_MANAGED_KEY, oldCustomerManagedKey, customerManagedKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getEncryptedInTransit() {
		return encryptedInTransit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEncryptedInTransit(Fact newEncryptedInTransit) {
		Fact oldEncryptedInTransit = encryptedInTransit;
		encryptedInTransit = newEncryptedInTransit == null ? ENCRYPTED_IN_TRANSIT_EDEFAULT : newEncryptedInTransit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__ENCRYPTED_IN_TRANSIT, oldEncryptedInTransit, encryptedInTransit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getPlainTextSecrets() {
		return plainTextSecrets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlainTextSecrets(Fact newPlainTextSecrets) {
		Fact oldPlainTextSecrets = plainTextSecrets;
		plainTextSecrets = newPlainTextSecrets == null ? PLAIN_TEXT_SECRETS_EDEFAULT : newPlainTextSecrets;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__PLAIN_TEXT_SECRETS, oldPlainTextSecrets, plainTextSecrets));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Principal getPrincipal() {
		return principal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrincipal(Principal newPrincipal) {
		Principal oldPrincipal = principal;
		principal = newPrincipal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__PRINCIPAL, oldPrincipal, principal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SecurityGroup> getSecurityGroups() {
		if (securityGroups == null) {
			securityGroups = new EObjectEList<SecurityGroup>(SecurityGroup.class, this, PlumblinePackage.COMPONENT__SECURITY_GROUPS);
		}
		return securityGroups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getLogging() {
		return logging;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLogging(Fact newLogging) {
		Fact oldLogging = logging;
		logging = newLogging == null ? LOGGING_EDEFAULT : newLogging;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__LOGGING, oldLogging, logging));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getMetrics() {
		return metrics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMetrics(Fact newMetrics) {
		Fact oldMetrics = metrics;
		metrics = newMetrics == null ? METRICS_EDEFAULT : newMetrics;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__METRICS, oldMetrics, metrics));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getTracing() {
		return tracing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTracing(Fact newTracing) {
		Fact oldTracing = tracing;
		tracing = newTracing == null ? TRACING_EDEFAULT : newTracing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__TRACING, oldTracing, tracing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Deployment getDeployment() {
		return deployment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeployment(Deployment newDeployment) {
		Deployment oldDeployment = deployment;
		deployment = newDeployment == null ? DEPLOYMENT_EDEFAULT : newDeployment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__DEPLOYMENT, oldDeployment, deployment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rollout getRollout() {
		return rollout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRollout(Rollout newRollout) {
		Rollout oldRollout = rollout;
		rollout = newRollout == null ? ROLLOUT_EDEFAULT : newRollout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__ROLLOUT, oldRollout, rollout));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getManaged() {
		return managed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setManaged(Fact newManaged) {
		Fact oldManaged = managed;
		managed = newManaged == null ? MANAGED_EDEFAULT : newManaged;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__MANAGED, oldManaged, managed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getTagged() {
		return tagged;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTagged(Fact newTagged) {
		Fact oldTagged = tagged;
		tagged = newTagged == null ? TAGGED_EDEFAULT : newTagged;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__TAGGED, oldTagged, tagged));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getMultiZone() {
		return multiZone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMultiZone(Fact newMultiZone) {
		Fact oldMultiZone = multiZone;
		multiZone = newMultiZone == null ? MULTI_ZONE_EDEFAULT : newMultiZone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__MULTI_ZONE, oldMultiZone, multiZone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getMultiRegion() {
		return multiRegion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMultiRegion(Fact newMultiRegion) {
		Fact oldMultiRegion = multiRegion;
		multiRegion = newMultiRegion == null ? MULTI_REGION_EDEFAULT : newMultiRegion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__MULTI_REGION, oldMultiRegion, multiRegion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getReplicas() {
		return replicas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReplicas(int newReplicas) {
		int oldReplicas = replicas;
		replicas = newReplicas;
		boolean oldReplicasESet = replicasESet;
		replicasESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__REPLICAS, oldReplicas, replicas, !oldReplicasESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetReplicas() {
		int oldReplicas = replicas;
		boolean oldReplicasESet = replicasESet;
		replicas = REPLICAS_EDEFAULT;
		replicasESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.COMPONENT__REPLICAS, oldReplicas, REPLICAS_EDEFAULT, oldReplicasESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetReplicas() {
		return replicasESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinReplicas() {
		return minReplicas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinReplicas(int newMinReplicas) {
		int oldMinReplicas = minReplicas;
		minReplicas = newMinReplicas;
		boolean oldMinReplicasESet = minReplicasESet;
		minReplicasESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__MIN_REPLICAS, oldMinReplicas, minReplicas, !oldMinReplicasESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMinReplicas() {
		int oldMinReplicas = minReplicas;
		boolean oldMinReplicasESet = minReplicasESet;
		minReplicas = MIN_REPLICAS_EDEFAULT;
		minReplicasESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.COMPONENT__MIN_REPLICAS, oldMinReplicas, MIN_REPLICAS_EDEFAULT, oldMinReplicasESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMinReplicas() {
		return minReplicasESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaxReplicas() {
		return maxReplicas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxReplicas(int newMaxReplicas) {
		int oldMaxReplicas = maxReplicas;
		maxReplicas = newMaxReplicas;
		boolean oldMaxReplicasESet = maxReplicasESet;
		maxReplicasESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__MAX_REPLICAS, oldMaxReplicas, maxReplicas, !oldMaxReplicasESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMaxReplicas() {
		int oldMaxReplicas = maxReplicas;
		boolean oldMaxReplicasESet = maxReplicasESet;
		maxReplicas = MAX_REPLICAS_EDEFAULT;
		maxReplicasESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.COMPONENT__MAX_REPLICAS, oldMaxReplicas, MAX_REPLICAS_EDEFAULT, oldMaxReplicasESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMaxReplicas() {
		return maxReplicasESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getZoneCount() {
		return zoneCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZoneCount(int newZoneCount) {
		int oldZoneCount = zoneCount;
		zoneCount = newZoneCount;
		boolean oldZoneCountESet = zoneCountESet;
		zoneCountESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__ZONE_COUNT, oldZoneCount, zoneCount, !oldZoneCountESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetZoneCount() {
		int oldZoneCount = zoneCount;
		boolean oldZoneCountESet = zoneCountESet;
		zoneCount = ZONE_COUNT_EDEFAULT;
		zoneCountESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.COMPONENT__ZONE_COUNT, oldZoneCount, ZONE_COUNT_EDEFAULT, oldZoneCountESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetZoneCount() {
		return zoneCountESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scaling getScaling() {
		return scaling;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScaling(Scaling newScaling) {
		Scaling oldScaling = scaling;
		scaling = newScaling == null ? SCALING_EDEFAULT : newScaling;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__SCALING, oldScaling, scaling));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getHealthCheck() {
		return healthCheck;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHealthCheck(Fact newHealthCheck) {
		Fact oldHealthCheck = healthCheck;
		healthCheck = newHealthCheck == null ? HEALTH_CHECK_EDEFAULT : newHealthCheck;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__HEALTH_CHECK, oldHealthCheck, healthCheck));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getDeletionProtection() {
		return deletionProtection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeletionProtection(Fact newDeletionProtection) {
		Fact oldDeletionProtection = deletionProtection;
		deletionProtection = newDeletionProtection == null ? DELETION_PROTECTION_EDEFAULT : newDeletionProtection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__DELETION_PROTECTION, oldDeletionProtection, deletionProtection));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getQuotaWatched() {
		return quotaWatched;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuotaWatched(Fact newQuotaWatched) {
		Fact oldQuotaWatched = quotaWatched;
		quotaWatched = newQuotaWatched == null ? QUOTA_WATCHED_EDEFAULT : newQuotaWatched;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__QUOTA_WATCHED, oldQuotaWatched, quotaWatched));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAvailabilityPercent() {
		return availabilityPercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvailabilityPercent(double newAvailabilityPercent) {
		double oldAvailabilityPercent = availabilityPercent;
		availabilityPercent = newAvailabilityPercent;
		boolean oldAvailabilityPercentESet = availabilityPercentESet;
		availabilityPercentESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__AVAILABILITY_PERCENT, oldAvailabilityPercent, availabilityPercent, !oldAvailabilityPercentESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAvailabilityPercent() {
		double oldAvailabilityPercent = availabilityPercent;
		boolean oldAvailabilityPercentESet = availabilityPercentESet;
		availabilityPercent = AVAILABILITY_PERCENT_EDEFAULT;
		availabilityPercentESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.COMPONENT__AVAILABILITY_PERCENT, oldAvailabilityPercent, AVAILABILITY_PERCENT_EDEFAULT, oldAvailabilityPercentESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAvailabilityPercent() {
		return availabilityPercentESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRecoveryTimeMinutes() {
		return recoveryTimeMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecoveryTimeMinutes(double newRecoveryTimeMinutes) {
		double oldRecoveryTimeMinutes = recoveryTimeMinutes;
		recoveryTimeMinutes = newRecoveryTimeMinutes;
		boolean oldRecoveryTimeMinutesESet = recoveryTimeMinutesESet;
		recoveryTimeMinutesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__RECOVERY_TIME_MINUTES, oldRecoveryTimeMinutes, recoveryTimeMinutes, !oldRecoveryTimeMinutesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRecoveryTimeMinutes() {
		double oldRecoveryTimeMinutes = recoveryTimeMinutes;
		boolean oldRecoveryTimeMinutesESet = recoveryTimeMinutesESet;
		recoveryTimeMinutes = RECOVERY_TIME_MINUTES_EDEFAULT;
		recoveryTimeMinutesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.COMPONENT__RECOVERY_TIME_MINUTES, oldRecoveryTimeMinutes, RECOVERY_TIME_MINUTES_EDEFAULT, oldRecoveryTimeMinutesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRecoveryTimeMinutes() {
		return recoveryTimeMinutesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRecoveryPointMinutes() {
		return recoveryPointMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecoveryPointMinutes(double newRecoveryPointMinutes) {
		double oldRecoveryPointMinutes = recoveryPointMinutes;
		recoveryPointMinutes = newRecoveryPointMinutes;
		boolean oldRecoveryPointMinutesESet = recoveryPointMinutesESet;
		recoveryPointMinutesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__RECOVERY_POINT_MINUTES, oldRecoveryPointMinutes, recoveryPointMinutes, !oldRecoveryPointMinutesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRecoveryPointMinutes() {
		double oldRecoveryPointMinutes = recoveryPointMinutes;
		boolean oldRecoveryPointMinutesESet = recoveryPointMinutesESet;
		recoveryPointMinutes = RECOVERY_POINT_MINUTES_EDEFAULT;
		recoveryPointMinutesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.COMPONENT__RECOVERY_POINT_MINUTES, oldRecoveryPointMinutes, RECOVERY_POINT_MINUTES_EDEFAULT, oldRecoveryPointMinutesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRecoveryPointMinutes() {
		return recoveryPointMinutesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(String newSize) {
		String oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLatencyMillis() {
		return latencyMillis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatencyMillis(double newLatencyMillis) {
		double oldLatencyMillis = latencyMillis;
		latencyMillis = newLatencyMillis;
		boolean oldLatencyMillisESet = latencyMillisESet;
		latencyMillisESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__LATENCY_MILLIS, oldLatencyMillis, latencyMillis, !oldLatencyMillisESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetLatencyMillis() {
		double oldLatencyMillis = latencyMillis;
		boolean oldLatencyMillisESet = latencyMillisESet;
		latencyMillis = LATENCY_MILLIS_EDEFAULT;
		latencyMillisESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.COMPONENT__LATENCY_MILLIS, oldLatencyMillis, LATENCY_MILLIS_EDEFAULT, oldLatencyMillisESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLatencyMillis() {
		return latencyMillisESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaxRequestsPerSecond() {
		return maxRequestsPerSecond;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxRequestsPerSecond(double newMaxRequestsPerSecond) {
		double oldMaxRequestsPerSecond = maxRequestsPerSecond;
		maxRequestsPerSecond = newMaxRequestsPerSecond;
		boolean oldMaxRequestsPerSecondESet = maxRequestsPerSecondESet;
		maxRequestsPerSecondESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__MAX_REQUESTS_PER_SECOND, oldMaxRequestsPerSecond, maxRequestsPerSecond, !oldMaxRequestsPerSecondESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMaxRequestsPerSecond() {
		double oldMaxRequestsPerSecond = maxRequestsPerSecond;
		boolean oldMaxRequestsPerSecondESet = maxRequestsPerSecondESet;
		maxRequestsPerSecond = MAX_REQUESTS_PER_SECOND_EDEFAULT;
		maxRequestsPerSecondESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.COMPONENT__MAX_REQUESTS_PER_SECOND, oldMaxRequestsPerSecond, MAX_REQUESTS_PER_SECOND_EDEFAULT, oldMaxRequestsPerSecondESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMaxRequestsPerSecond() {
		return maxRequestsPerSecondESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getUtilizationPercent() {
		return utilizationPercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUtilizationPercent(double newUtilizationPercent) {
		double oldUtilizationPercent = utilizationPercent;
		utilizationPercent = newUtilizationPercent;
		boolean oldUtilizationPercentESet = utilizationPercentESet;
		utilizationPercentESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__UTILIZATION_PERCENT, oldUtilizationPercent, utilizationPercent, !oldUtilizationPercentESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetUtilizationPercent() {
		double oldUtilizationPercent = utilizationPercent;
		boolean oldUtilizationPercentESet = utilizationPercentESet;
		utilizationPercent = UTILIZATION_PERCENT_EDEFAULT;
		utilizationPercentESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.COMPONENT__UTILIZATION_PERCENT, oldUtilizationPercent, UTILIZATION_PERCENT_EDEFAULT, oldUtilizationPercentESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetUtilizationPercent() {
		return utilizationPercentESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LoadPattern getLoadPattern() {
		return loadPattern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLoadPattern(LoadPattern newLoadPattern) {
		LoadPattern oldLoadPattern = loadPattern;
		loadPattern = newLoadPattern == null ? LOAD_PATTERN_EDEFAULT : newLoadPattern;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__LOAD_PATTERN, oldLoadPattern, loadPattern));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PricingModel getPricing() {
		return pricing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPricing(PricingModel newPricing) {
		PricingModel oldPricing = pricing;
		pricing = newPricing == null ? PRICING_EDEFAULT : newPricing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__PRICING, oldPricing, pricing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMonthlyCost() {
		return monthlyCost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMonthlyCost(double newMonthlyCost) {
		double oldMonthlyCost = monthlyCost;
		monthlyCost = newMonthlyCost;
		boolean oldMonthlyCostESet = monthlyCostESet;
		monthlyCostESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__MONTHLY_COST, oldMonthlyCost, monthlyCost, !oldMonthlyCostESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMonthlyCost() {
		double oldMonthlyCost = monthlyCost;
		boolean oldMonthlyCostESet = monthlyCostESet;
		monthlyCost = MONTHLY_COST_EDEFAULT;
		monthlyCostESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.COMPONENT__MONTHLY_COST, oldMonthlyCost, MONTHLY_COST_EDEFAULT, oldMonthlyCostESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMonthlyCost() {
		return monthlyCostESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getQuotaReplicas() {
		return quotaReplicas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuotaReplicas(int newQuotaReplicas) {
		int oldQuotaReplicas = quotaReplicas;
		quotaReplicas = newQuotaReplicas;
		boolean oldQuotaReplicasESet = quotaReplicasESet;
		quotaReplicasESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__QUOTA_REPLICAS, oldQuotaReplicas, quotaReplicas, !oldQuotaReplicasESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetQuotaReplicas() {
		int oldQuotaReplicas = quotaReplicas;
		boolean oldQuotaReplicasESet = quotaReplicasESet;
		quotaReplicas = QUOTA_REPLICAS_EDEFAULT;
		quotaReplicasESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.COMPONENT__QUOTA_REPLICAS, oldQuotaReplicas, QUOTA_REPLICAS_EDEFAULT, oldQuotaReplicasESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetQuotaReplicas() {
		return quotaReplicasESet;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getOwnNetwork() {
		return ownNetwork;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwnNetwork(Fact newOwnNetwork) {
		Fact oldOwnNetwork = ownNetwork;
		ownNetwork = newOwnNetwork == null ? OWN_NETWORK_EDEFAULT : newOwnNetwork;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__OWN_NETWORK, oldOwnNetwork, ownNetwork));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getInternalEncryption() {
		return internalEncryption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInternalEncryption(Fact newInternalEncryption) {
		Fact oldInternalEncryption = internalEncryption;
		internalEncryption = newInternalEncryption == null ? INTERNAL_ENCRYPTION_EDEFAULT : newInternalEncryption;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPONENT__INTERNAL_ENCRYPTION, oldInternalEncryption, internalEncryption));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlumblinePackage.COMPONENT__SERVICE:
				return getService();
			case PlumblinePackage.COMPONENT__DATA_CLASS:
				return getDataClass();
			case PlumblinePackage.COMPONENT__INTERNET_FACING:
				return getInternetFacing();
			case PlumblinePackage.COMPONENT__AUTHENTICATION:
				return getAuthentication();
			case PlumblinePackage.COMPONENT__ENCRYPTED_AT_REST:
				return getEncryptedAtRest();
			case PlumblinePackage.COMPONENT__CUSTOMER_MANAGED_KEY:
				return getCustomerManagedKey();
			case PlumblinePackage.COMPONENT__ENCRYPTED_IN_TRANSIT:
				return getEncryptedInTransit();
			case PlumblinePackage.COMPONENT__PLAIN_TEXT_SECRETS:
				return getPlainTextSecrets();
			case PlumblinePackage.COMPONENT__PRINCIPAL:
				return getPrincipal();
			case PlumblinePackage.COMPONENT__SECURITY_GROUPS:
				return getSecurityGroups();
			case PlumblinePackage.COMPONENT__LOGGING:
				return getLogging();
			case PlumblinePackage.COMPONENT__METRICS:
				return getMetrics();
			case PlumblinePackage.COMPONENT__TRACING:
				return getTracing();
			case PlumblinePackage.COMPONENT__DEPLOYMENT:
				return getDeployment();
			case PlumblinePackage.COMPONENT__ROLLOUT:
				return getRollout();
			case PlumblinePackage.COMPONENT__MANAGED:
				return getManaged();
			case PlumblinePackage.COMPONENT__TAGGED:
				return getTagged();
			case PlumblinePackage.COMPONENT__MULTI_ZONE:
				return getMultiZone();
			case PlumblinePackage.COMPONENT__MULTI_REGION:
				return getMultiRegion();
			case PlumblinePackage.COMPONENT__REPLICAS:
				return getReplicas();
			case PlumblinePackage.COMPONENT__MIN_REPLICAS:
				return getMinReplicas();
			case PlumblinePackage.COMPONENT__MAX_REPLICAS:
				return getMaxReplicas();
			case PlumblinePackage.COMPONENT__ZONE_COUNT:
				return getZoneCount();
			case PlumblinePackage.COMPONENT__SCALING:
				return getScaling();
			case PlumblinePackage.COMPONENT__HEALTH_CHECK:
				return getHealthCheck();
			case PlumblinePackage.COMPONENT__DELETION_PROTECTION:
				return getDeletionProtection();
			case PlumblinePackage.COMPONENT__QUOTA_WATCHED:
				return getQuotaWatched();
			case PlumblinePackage.COMPONENT__AVAILABILITY_PERCENT:
				return getAvailabilityPercent();
			case PlumblinePackage.COMPONENT__RECOVERY_TIME_MINUTES:
				return getRecoveryTimeMinutes();
			case PlumblinePackage.COMPONENT__RECOVERY_POINT_MINUTES:
				return getRecoveryPointMinutes();
			case PlumblinePackage.COMPONENT__SIZE:
				return getSize();
			case PlumblinePackage.COMPONENT__LATENCY_MILLIS:
				return getLatencyMillis();
			case PlumblinePackage.COMPONENT__MAX_REQUESTS_PER_SECOND:
				return getMaxRequestsPerSecond();
			case PlumblinePackage.COMPONENT__UTILIZATION_PERCENT:
				return getUtilizationPercent();
			case PlumblinePackage.COMPONENT__LOAD_PATTERN:
				return getLoadPattern();
			case PlumblinePackage.COMPONENT__PRICING:
				return getPricing();
			case PlumblinePackage.COMPONENT__MONTHLY_COST:
				return getMonthlyCost();
			case PlumblinePackage.COMPONENT__QUOTA_REPLICAS:
				return getQuotaReplicas();
			case PlumblinePackage.COMPONENT__OWNER:
				return getOwner();
			case PlumblinePackage.COMPONENT__OWN_NETWORK:
				return getOwnNetwork();
			case PlumblinePackage.COMPONENT__INTERNAL_ENCRYPTION:
				return getInternalEncryption();
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
			case PlumblinePackage.COMPONENT__SERVICE:
				setService((String)newValue);
				return;
			case PlumblinePackage.COMPONENT__DATA_CLASS:
				setDataClass((DataClass)newValue);
				return;
			case PlumblinePackage.COMPONENT__INTERNET_FACING:
				setInternetFacing((Fact)newValue);
				return;
			case PlumblinePackage.COMPONENT__AUTHENTICATION:
				setAuthentication((Authentication)newValue);
				return;
			case PlumblinePackage.COMPONENT__ENCRYPTED_AT_REST:
				setEncryptedAtRest((Fact)newValue);
				return;
			case PlumblinePackage.COMPONENT__CUSTOMER_MANAGED_KEY:
				setCustomerManagedKey((Fact)newValue);
				return;
			case PlumblinePackage.COMPONENT__ENCRYPTED_IN_TRANSIT:
				setEncryptedInTransit((Fact)newValue);
				return;
			case PlumblinePackage.COMPONENT__PLAIN_TEXT_SECRETS:
				setPlainTextSecrets((Fact)newValue);
				return;
			case PlumblinePackage.COMPONENT__PRINCIPAL:
				setPrincipal((Principal)newValue);
				return;
			case PlumblinePackage.COMPONENT__SECURITY_GROUPS:
				getSecurityGroups().clear();
				getSecurityGroups().addAll((Collection<? extends SecurityGroup>)newValue);
				return;
			case PlumblinePackage.COMPONENT__LOGGING:
				setLogging((Fact)newValue);
				return;
			case PlumblinePackage.COMPONENT__METRICS:
				setMetrics((Fact)newValue);
				return;
			case PlumblinePackage.COMPONENT__TRACING:
				setTracing((Fact)newValue);
				return;
			case PlumblinePackage.COMPONENT__DEPLOYMENT:
				setDeployment((Deployment)newValue);
				return;
			case PlumblinePackage.COMPONENT__ROLLOUT:
				setRollout((Rollout)newValue);
				return;
			case PlumblinePackage.COMPONENT__MANAGED:
				setManaged((Fact)newValue);
				return;
			case PlumblinePackage.COMPONENT__TAGGED:
				setTagged((Fact)newValue);
				return;
			case PlumblinePackage.COMPONENT__MULTI_ZONE:
				setMultiZone((Fact)newValue);
				return;
			case PlumblinePackage.COMPONENT__MULTI_REGION:
				setMultiRegion((Fact)newValue);
				return;
			case PlumblinePackage.COMPONENT__REPLICAS:
				setReplicas((Integer)newValue);
				return;
			case PlumblinePackage.COMPONENT__MIN_REPLICAS:
				setMinReplicas((Integer)newValue);
				return;
			case PlumblinePackage.COMPONENT__MAX_REPLICAS:
				setMaxReplicas((Integer)newValue);
				return;
			case PlumblinePackage.COMPONENT__ZONE_COUNT:
				setZoneCount((Integer)newValue);
				return;
			case PlumblinePackage.COMPONENT__SCALING:
				setScaling((Scaling)newValue);
				return;
			case PlumblinePackage.COMPONENT__HEALTH_CHECK:
				setHealthCheck((Fact)newValue);
				return;
			case PlumblinePackage.COMPONENT__DELETION_PROTECTION:
				setDeletionProtection((Fact)newValue);
				return;
			case PlumblinePackage.COMPONENT__QUOTA_WATCHED:
				setQuotaWatched((Fact)newValue);
				return;
			case PlumblinePackage.COMPONENT__AVAILABILITY_PERCENT:
				setAvailabilityPercent((Double)newValue);
				return;
			case PlumblinePackage.COMPONENT__RECOVERY_TIME_MINUTES:
				setRecoveryTimeMinutes((Double)newValue);
				return;
			case PlumblinePackage.COMPONENT__RECOVERY_POINT_MINUTES:
				setRecoveryPointMinutes((Double)newValue);
				return;
			case PlumblinePackage.COMPONENT__SIZE:
				setSize((String)newValue);
				return;
			case PlumblinePackage.COMPONENT__LATENCY_MILLIS:
				setLatencyMillis((Double)newValue);
				return;
			case PlumblinePackage.COMPONENT__MAX_REQUESTS_PER_SECOND:
				setMaxRequestsPerSecond((Double)newValue);
				return;
			case PlumblinePackage.COMPONENT__UTILIZATION_PERCENT:
				setUtilizationPercent((Double)newValue);
				return;
			case PlumblinePackage.COMPONENT__LOAD_PATTERN:
				setLoadPattern((LoadPattern)newValue);
				return;
			case PlumblinePackage.COMPONENT__PRICING:
				setPricing((PricingModel)newValue);
				return;
			case PlumblinePackage.COMPONENT__MONTHLY_COST:
				setMonthlyCost((Double)newValue);
				return;
			case PlumblinePackage.COMPONENT__QUOTA_REPLICAS:
				setQuotaReplicas((Integer)newValue);
				return;
			case PlumblinePackage.COMPONENT__OWNER:
				setOwner((String)newValue);
				return;
			case PlumblinePackage.COMPONENT__OWN_NETWORK:
				setOwnNetwork((Fact)newValue);
				return;
			case PlumblinePackage.COMPONENT__INTERNAL_ENCRYPTION:
				setInternalEncryption((Fact)newValue);
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
			case PlumblinePackage.COMPONENT__SERVICE:
				setService(SERVICE_EDEFAULT);
				return;
			case PlumblinePackage.COMPONENT__DATA_CLASS:
				setDataClass(DATA_CLASS_EDEFAULT);
				return;
			case PlumblinePackage.COMPONENT__INTERNET_FACING:
				setInternetFacing(INTERNET_FACING_EDEFAULT);
				return;
			case PlumblinePackage.COMPONENT__AUTHENTICATION:
				setAuthentication(AUTHENTICATION_EDEFAULT);
				return;
			case PlumblinePackage.COMPONENT__ENCRYPTED_AT_REST:
				setEncryptedAtRest(ENCRYPTED_AT_REST_EDEFAULT);
				return;
			case PlumblinePackage.COMPONENT__CUSTOMER_MANAGED_KEY:
				setCustomerManagedKey(CUSTOMER_MANAGED_KEY_EDEFAULT);
				return;
			case PlumblinePackage.COMPONENT__ENCRYPTED_IN_TRANSIT:
				setEncryptedInTransit(ENCRYPTED_IN_TRANSIT_EDEFAULT);
				return;
			case PlumblinePackage.COMPONENT__PLAIN_TEXT_SECRETS:
				setPlainTextSecrets(PLAIN_TEXT_SECRETS_EDEFAULT);
				return;
			case PlumblinePackage.COMPONENT__PRINCIPAL:
				setPrincipal((Principal)null);
				return;
			case PlumblinePackage.COMPONENT__SECURITY_GROUPS:
				getSecurityGroups().clear();
				return;
			case PlumblinePackage.COMPONENT__LOGGING:
				setLogging(LOGGING_EDEFAULT);
				return;
			case PlumblinePackage.COMPONENT__METRICS:
				setMetrics(METRICS_EDEFAULT);
				return;
			case PlumblinePackage.COMPONENT__TRACING:
				setTracing(TRACING_EDEFAULT);
				return;
			case PlumblinePackage.COMPONENT__DEPLOYMENT:
				setDeployment(DEPLOYMENT_EDEFAULT);
				return;
			case PlumblinePackage.COMPONENT__ROLLOUT:
				setRollout(ROLLOUT_EDEFAULT);
				return;
			case PlumblinePackage.COMPONENT__MANAGED:
				setManaged(MANAGED_EDEFAULT);
				return;
			case PlumblinePackage.COMPONENT__TAGGED:
				setTagged(TAGGED_EDEFAULT);
				return;
			case PlumblinePackage.COMPONENT__MULTI_ZONE:
				setMultiZone(MULTI_ZONE_EDEFAULT);
				return;
			case PlumblinePackage.COMPONENT__MULTI_REGION:
				setMultiRegion(MULTI_REGION_EDEFAULT);
				return;
			case PlumblinePackage.COMPONENT__REPLICAS:
				unsetReplicas();
				return;
			case PlumblinePackage.COMPONENT__MIN_REPLICAS:
				unsetMinReplicas();
				return;
			case PlumblinePackage.COMPONENT__MAX_REPLICAS:
				unsetMaxReplicas();
				return;
			case PlumblinePackage.COMPONENT__ZONE_COUNT:
				unsetZoneCount();
				return;
			case PlumblinePackage.COMPONENT__SCALING:
				setScaling(SCALING_EDEFAULT);
				return;
			case PlumblinePackage.COMPONENT__HEALTH_CHECK:
				setHealthCheck(HEALTH_CHECK_EDEFAULT);
				return;
			case PlumblinePackage.COMPONENT__DELETION_PROTECTION:
				setDeletionProtection(DELETION_PROTECTION_EDEFAULT);
				return;
			case PlumblinePackage.COMPONENT__QUOTA_WATCHED:
				setQuotaWatched(QUOTA_WATCHED_EDEFAULT);
				return;
			case PlumblinePackage.COMPONENT__AVAILABILITY_PERCENT:
				unsetAvailabilityPercent();
				return;
			case PlumblinePackage.COMPONENT__RECOVERY_TIME_MINUTES:
				unsetRecoveryTimeMinutes();
				return;
			case PlumblinePackage.COMPONENT__RECOVERY_POINT_MINUTES:
				unsetRecoveryPointMinutes();
				return;
			case PlumblinePackage.COMPONENT__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case PlumblinePackage.COMPONENT__LATENCY_MILLIS:
				unsetLatencyMillis();
				return;
			case PlumblinePackage.COMPONENT__MAX_REQUESTS_PER_SECOND:
				unsetMaxRequestsPerSecond();
				return;
			case PlumblinePackage.COMPONENT__UTILIZATION_PERCENT:
				unsetUtilizationPercent();
				return;
			case PlumblinePackage.COMPONENT__LOAD_PATTERN:
				setLoadPattern(LOAD_PATTERN_EDEFAULT);
				return;
			case PlumblinePackage.COMPONENT__PRICING:
				setPricing(PRICING_EDEFAULT);
				return;
			case PlumblinePackage.COMPONENT__MONTHLY_COST:
				unsetMonthlyCost();
				return;
			case PlumblinePackage.COMPONENT__QUOTA_REPLICAS:
				unsetQuotaReplicas();
				return;
			case PlumblinePackage.COMPONENT__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case PlumblinePackage.COMPONENT__OWN_NETWORK:
				setOwnNetwork(OWN_NETWORK_EDEFAULT);
				return;
			case PlumblinePackage.COMPONENT__INTERNAL_ENCRYPTION:
				setInternalEncryption(INTERNAL_ENCRYPTION_EDEFAULT);
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
			case PlumblinePackage.COMPONENT__SERVICE:
				return SERVICE_EDEFAULT == null ? service != null : !SERVICE_EDEFAULT.equals(service);
			case PlumblinePackage.COMPONENT__DATA_CLASS:
				return dataClass != DATA_CLASS_EDEFAULT;
			case PlumblinePackage.COMPONENT__INTERNET_FACING:
				return internetFacing != INTERNET_FACING_EDEFAULT;
			case PlumblinePackage.COMPONENT__AUTHENTICATION:
				return authentication != AUTHENTICATION_EDEFAULT;
			case PlumblinePackage.COMPONENT__ENCRYPTED_AT_REST:
				return encryptedAtRest != ENCRYPTED_AT_REST_EDEFAULT;
			case PlumblinePackage.COMPONENT__CUSTOMER_MANAGED_KEY:
				return customerManagedKey != CUSTOMER_MANAGED_KEY_EDEFAULT;
			case PlumblinePackage.COMPONENT__ENCRYPTED_IN_TRANSIT:
				return encryptedInTransit != ENCRYPTED_IN_TRANSIT_EDEFAULT;
			case PlumblinePackage.COMPONENT__PLAIN_TEXT_SECRETS:
				return plainTextSecrets != PLAIN_TEXT_SECRETS_EDEFAULT;
			case PlumblinePackage.COMPONENT__PRINCIPAL:
				return principal != null;
			case PlumblinePackage.COMPONENT__SECURITY_GROUPS:
				return securityGroups != null && !securityGroups.isEmpty();
			case PlumblinePackage.COMPONENT__LOGGING:
				return logging != LOGGING_EDEFAULT;
			case PlumblinePackage.COMPONENT__METRICS:
				return metrics != METRICS_EDEFAULT;
			case PlumblinePackage.COMPONENT__TRACING:
				return tracing != TRACING_EDEFAULT;
			case PlumblinePackage.COMPONENT__DEPLOYMENT:
				return deployment != DEPLOYMENT_EDEFAULT;
			case PlumblinePackage.COMPONENT__ROLLOUT:
				return rollout != ROLLOUT_EDEFAULT;
			case PlumblinePackage.COMPONENT__MANAGED:
				return managed != MANAGED_EDEFAULT;
			case PlumblinePackage.COMPONENT__TAGGED:
				return tagged != TAGGED_EDEFAULT;
			case PlumblinePackage.COMPONENT__MULTI_ZONE:
				return multiZone != MULTI_ZONE_EDEFAULT;
			case PlumblinePackage.COMPONENT__MULTI_REGION:
				return multiRegion != MULTI_REGION_EDEFAULT;
			case PlumblinePackage.COMPONENT__REPLICAS:
				return isSetReplicas();
			case PlumblinePackage.COMPONENT__MIN_REPLICAS:
				return isSetMinReplicas();
			case PlumblinePackage.COMPONENT__MAX_REPLICAS:
				return isSetMaxReplicas();
			case PlumblinePackage.COMPONENT__ZONE_COUNT:
				return isSetZoneCount();
			case PlumblinePackage.COMPONENT__SCALING:
				return scaling != SCALING_EDEFAULT;
			case PlumblinePackage.COMPONENT__HEALTH_CHECK:
				return healthCheck != HEALTH_CHECK_EDEFAULT;
			case PlumblinePackage.COMPONENT__DELETION_PROTECTION:
				return deletionProtection != DELETION_PROTECTION_EDEFAULT;
			case PlumblinePackage.COMPONENT__QUOTA_WATCHED:
				return quotaWatched != QUOTA_WATCHED_EDEFAULT;
			case PlumblinePackage.COMPONENT__AVAILABILITY_PERCENT:
				return isSetAvailabilityPercent();
			case PlumblinePackage.COMPONENT__RECOVERY_TIME_MINUTES:
				return isSetRecoveryTimeMinutes();
			case PlumblinePackage.COMPONENT__RECOVERY_POINT_MINUTES:
				return isSetRecoveryPointMinutes();
			case PlumblinePackage.COMPONENT__SIZE:
				return SIZE_EDEFAULT == null ? size != null : !SIZE_EDEFAULT.equals(size);
			case PlumblinePackage.COMPONENT__LATENCY_MILLIS:
				return isSetLatencyMillis();
			case PlumblinePackage.COMPONENT__MAX_REQUESTS_PER_SECOND:
				return isSetMaxRequestsPerSecond();
			case PlumblinePackage.COMPONENT__UTILIZATION_PERCENT:
				return isSetUtilizationPercent();
			case PlumblinePackage.COMPONENT__LOAD_PATTERN:
				return loadPattern != LOAD_PATTERN_EDEFAULT;
			case PlumblinePackage.COMPONENT__PRICING:
				return pricing != PRICING_EDEFAULT;
			case PlumblinePackage.COMPONENT__MONTHLY_COST:
				return isSetMonthlyCost();
			case PlumblinePackage.COMPONENT__QUOTA_REPLICAS:
				return isSetQuotaReplicas();
			case PlumblinePackage.COMPONENT__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
			case PlumblinePackage.COMPONENT__OWN_NETWORK:
				return ownNetwork != OWN_NETWORK_EDEFAULT;
			case PlumblinePackage.COMPONENT__INTERNAL_ENCRYPTION:
				return internalEncryption != INTERNAL_ENCRYPTION_EDEFAULT;
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
		result.append(" (service: ");
		result.append(service);
		result.append(", dataClass: ");
		result.append(dataClass);
		result.append(", internetFacing: ");
		result.append(internetFacing);
		result.append(", authentication: ");
		result.append(authentication);
		result.append(", encryptedAtRest: ");
		result.append(encryptedAtRest);
		result.append(", customerManagedKey: ");
		result.append(customerManagedKey);
		result.append(", encryptedInTransit: ");
		result.append(encryptedInTransit);
		result.append(", plainTextSecrets: ");
		result.append(plainTextSecrets);
		result.append(", logging: ");
		result.append(logging);
		result.append(", metrics: ");
		result.append(metrics);
		result.append(", tracing: ");
		result.append(tracing);
		result.append(", deployment: ");
		result.append(deployment);
		result.append(", rollout: ");
		result.append(rollout);
		result.append(", managed: ");
		result.append(managed);
		result.append(", tagged: ");
		result.append(tagged);
		result.append(", multiZone: ");
		result.append(multiZone);
		result.append(", multiRegion: ");
		result.append(multiRegion);
		result.append(", replicas: ");
		if (replicasESet) result.append(replicas); else result.append("<unset>");
		result.append(", minReplicas: ");
		if (minReplicasESet) result.append(minReplicas); else result.append("<unset>");
		result.append(", maxReplicas: ");
		if (maxReplicasESet) result.append(maxReplicas); else result.append("<unset>");
		result.append(", zoneCount: ");
		if (zoneCountESet) result.append(zoneCount); else result.append("<unset>");
		result.append(", scaling: ");
		result.append(scaling);
		result.append(", healthCheck: ");
		result.append(healthCheck);
		result.append(", deletionProtection: ");
		result.append(deletionProtection);
		result.append(", quotaWatched: ");
		result.append(quotaWatched);
		result.append(", availabilityPercent: ");
		if (availabilityPercentESet) result.append(availabilityPercent); else result.append("<unset>");
		result.append(", recoveryTimeMinutes: ");
		if (recoveryTimeMinutesESet) result.append(recoveryTimeMinutes); else result.append("<unset>");
		result.append(", recoveryPointMinutes: ");
		if (recoveryPointMinutesESet) result.append(recoveryPointMinutes); else result.append("<unset>");
		result.append(", size: ");
		result.append(size);
		result.append(", latencyMillis: ");
		if (latencyMillisESet) result.append(latencyMillis); else result.append("<unset>");
		result.append(", maxRequestsPerSecond: ");
		if (maxRequestsPerSecondESet) result.append(maxRequestsPerSecond); else result.append("<unset>");
		result.append(", utilizationPercent: ");
		if (utilizationPercentESet) result.append(utilizationPercent); else result.append("<unset>");
		result.append(", loadPattern: ");
		result.append(loadPattern);
		result.append(", pricing: ");
		result.append(pricing);
		result.append(", monthlyCost: ");
		if (monthlyCostESet) result.append(monthlyCost); else result.append("<unset>");
		result.append(", quotaReplicas: ");
		if (quotaReplicasESet) result.append(quotaReplicas); else result.append("<unset>");
		result.append(", owner: ");
		result.append(owner);
		result.append(", ownNetwork: ");
		result.append(ownNetwork);
		result.append(", internalEncryption: ");
		result.append(internalEncryption);
		result.append(')');
		return result.toString();
	}

} //ComponentImpl
