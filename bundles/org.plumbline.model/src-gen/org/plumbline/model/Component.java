/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Component</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of the workload that runs, stores, carries or guards something.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.Component#getService <em>Service</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getDataClass <em>Data Class</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getInternetFacing <em>Internet Facing</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getAuthentication <em>Authentication</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getEncryptedAtRest <em>Encrypted At Rest</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getCustomerManagedKey <em>Customer Managed Key</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getEncryptedInTransit <em>Encrypted In Transit</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getPlainTextSecrets <em>Plain Text Secrets</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getPrincipal <em>Principal</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getSecurityGroups <em>Security Groups</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getLogging <em>Logging</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getMetrics <em>Metrics</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getTracing <em>Tracing</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getDeployment <em>Deployment</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getRollout <em>Rollout</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getManaged <em>Managed</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getTagged <em>Tagged</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getMultiZone <em>Multi Zone</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getMultiRegion <em>Multi Region</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getReplicas <em>Replicas</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getMinReplicas <em>Min Replicas</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getMaxReplicas <em>Max Replicas</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getZoneCount <em>Zone Count</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getScaling <em>Scaling</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getHealthCheck <em>Health Check</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getDeletionProtection <em>Deletion Protection</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getQuotaWatched <em>Quota Watched</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getAvailabilityPercent <em>Availability Percent</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getRecoveryTimeMinutes <em>Recovery Time Minutes</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getRecoveryPointMinutes <em>Recovery Point Minutes</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getSize <em>Size</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getLatencyMillis <em>Latency Millis</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getMaxRequestsPerSecond <em>Max Requests Per Second</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getUtilizationPercent <em>Utilization Percent</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getLoadPattern <em>Load Pattern</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getPricing <em>Pricing</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getMonthlyCost <em>Monthly Cost</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getQuotaReplicas <em>Quota Replicas</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getOwnNetwork <em>Own Network</em>}</li>
 *   <li>{@link org.plumbline.model.Component#getInternalEncryption <em>Internal Encryption</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getComponent()
 * @model abstract="true"
 * @generated
 */
public interface Component extends Node {
	/**
	 * Returns the value of the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entry of the service catalogue, such as aws.rds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service</em>' attribute.
	 * @see #setService(String)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_Service()
	 * @model
	 * @generated
	 */
	String getService();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getService <em>Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' attribute.
	 * @see #getService()
	 * @generated
	 */
	void setService(String value);

	/**
	 * Returns the value of the '<em><b>Data Class</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.DataClass}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most sensitive data it holds or handles.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Class</em>' attribute.
	 * @see org.plumbline.model.DataClass
	 * @see #setDataClass(DataClass)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_DataClass()
	 * @model
	 * @generated
	 */
	DataClass getDataClass();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getDataClass <em>Data Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Class</em>' attribute.
	 * @see org.plumbline.model.DataClass
	 * @see #getDataClass()
	 * @generated
	 */
	void setDataClass(DataClass value);

	/**
	 * Returns the value of the '<em><b>Internet Facing</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reachable from the internet without going through another component of the workload.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Internet Facing</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setInternetFacing(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_InternetFacing()
	 * @model
	 * @generated
	 */
	Fact getInternetFacing();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getInternetFacing <em>Internet Facing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Internet Facing</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getInternetFacing()
	 * @generated
	 */
	void setInternetFacing(Fact value);

	/**
	 * Returns the value of the '<em><b>Authentication</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Authentication}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How callers prove who they are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authentication</em>' attribute.
	 * @see org.plumbline.model.Authentication
	 * @see #setAuthentication(Authentication)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_Authentication()
	 * @model
	 * @generated
	 */
	Authentication getAuthentication();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getAuthentication <em>Authentication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authentication</em>' attribute.
	 * @see org.plumbline.model.Authentication
	 * @see #getAuthentication()
	 * @generated
	 */
	void setAuthentication(Authentication value);

	/**
	 * Returns the value of the '<em><b>Encrypted At Rest</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it stores is encrypted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Encrypted At Rest</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setEncryptedAtRest(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_EncryptedAtRest()
	 * @model
	 * @generated
	 */
	Fact getEncryptedAtRest();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getEncryptedAtRest <em>Encrypted At Rest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Encrypted At Rest</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getEncryptedAtRest()
	 * @generated
	 */
	void setEncryptedAtRest(Fact value);

	/**
	 * Returns the value of the '<em><b>Customer Managed Key</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It is encrypted with a key that the team controls.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Customer Managed Key</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setCustomerManagedKey(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_CustomerManagedKey()
	 * @model
	 * @generated
	 */
	Fact getCustomerManagedKey();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getCustomerManagedKey <em>Customer Managed Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Customer Managed Key</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getCustomerManagedKey()
	 * @generated
	 */
	void setCustomerManagedKey(Fact value);

	/**
	 * Returns the value of the '<em><b>Encrypted In Transit</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It refuses connections that are not encrypted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Encrypted In Transit</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setEncryptedInTransit(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_EncryptedInTransit()
	 * @model
	 * @generated
	 */
	Fact getEncryptedInTransit();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getEncryptedInTransit <em>Encrypted In Transit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Encrypted In Transit</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getEncryptedInTransit()
	 * @generated
	 */
	void setEncryptedInTransit(Fact value);

	/**
	 * Returns the value of the '<em><b>Plain Text Secrets</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Credentials stand in its configuration in plain text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plain Text Secrets</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setPlainTextSecrets(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_PlainTextSecrets()
	 * @model
	 * @generated
	 */
	Fact getPlainTextSecrets();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getPlainTextSecrets <em>Plain Text Secrets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plain Text Secrets</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getPlainTextSecrets()
	 * @generated
	 */
	void setPlainTextSecrets(Fact value);

	/**
	 * Returns the value of the '<em><b>Principal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role it acts with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Principal</em>' reference.
	 * @see #setPrincipal(Principal)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_Principal()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Principal getPrincipal();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getPrincipal <em>Principal</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Principal</em>' reference.
	 * @see #getPrincipal()
	 * @generated
	 */
	void setPrincipal(Principal value);

	/**
	 * Returns the value of the '<em><b>Security Groups</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.SecurityGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Traffic rules that guard it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Security Groups</em>' reference list.
	 * @see org.plumbline.model.PlumblinePackage#getComponent_SecurityGroups()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<SecurityGroup> getSecurityGroups();

	/**
	 * Returns the value of the '<em><b>Logging</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It records access or activity in a log that is kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Logging</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setLogging(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_Logging()
	 * @model
	 * @generated
	 */
	Fact getLogging();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getLogging <em>Logging</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Logging</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getLogging()
	 * @generated
	 */
	void setLogging(Fact value);

	/**
	 * Returns the value of the '<em><b>Metrics</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its metrics are collected at the detail needed to find a problem.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metrics</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setMetrics(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_Metrics()
	 * @model
	 * @generated
	 */
	Fact getMetrics();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getMetrics <em>Metrics</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metrics</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getMetrics()
	 * @generated
	 */
	void setMetrics(Fact value);

	/**
	 * Returns the value of the '<em><b>Tracing</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requests are traced through it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tracing</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setTracing(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_Tracing()
	 * @model
	 * @generated
	 */
	Fact getTracing();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getTracing <em>Tracing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tracing</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getTracing()
	 * @generated
	 */
	void setTracing(Fact value);

	/**
	 * Returns the value of the '<em><b>Deployment</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Deployment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How changes reach it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deployment</em>' attribute.
	 * @see org.plumbline.model.Deployment
	 * @see #setDeployment(Deployment)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_Deployment()
	 * @model
	 * @generated
	 */
	Deployment getDeployment();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getDeployment <em>Deployment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deployment</em>' attribute.
	 * @see org.plumbline.model.Deployment
	 * @see #getDeployment()
	 * @generated
	 */
	void setDeployment(Deployment value);

	/**
	 * Returns the value of the '<em><b>Rollout</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Rollout}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How a new version replaces the old one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rollout</em>' attribute.
	 * @see org.plumbline.model.Rollout
	 * @see #setRollout(Rollout)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_Rollout()
	 * @model
	 * @generated
	 */
	Rollout getRollout();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getRollout <em>Rollout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rollout</em>' attribute.
	 * @see org.plumbline.model.Rollout
	 * @see #getRollout()
	 * @generated
	 */
	void setRollout(Rollout value);

	/**
	 * Returns the value of the '<em><b>Managed</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The provider runs and patches the host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Managed</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setManaged(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_Managed()
	 * @model
	 * @generated
	 */
	Fact getManaged();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getManaged <em>Managed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Managed</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getManaged()
	 * @generated
	 */
	void setManaged(Fact value);

	/**
	 * Returns the value of the '<em><b>Tagged</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It carries the tags that the team agreed on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tagged</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setTagged(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_Tagged()
	 * @model
	 * @generated
	 */
	Fact getTagged();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getTagged <em>Tagged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tagged</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getTagged()
	 * @generated
	 */
	void setTagged(Fact value);

	/**
	 * Returns the value of the '<em><b>Multi Zone</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It goes on when one Availability Zone fails.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Multi Zone</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setMultiZone(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_MultiZone()
	 * @model
	 * @generated
	 */
	Fact getMultiZone();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getMultiZone <em>Multi Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Multi Zone</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getMultiZone()
	 * @generated
	 */
	void setMultiZone(Fact value);

	/**
	 * Returns the value of the '<em><b>Multi Region</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It goes on when one Region fails.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Multi Region</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setMultiRegion(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_MultiRegion()
	 * @model
	 * @generated
	 */
	Fact getMultiRegion();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getMultiRegion <em>Multi Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Multi Region</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getMultiRegion()
	 * @generated
	 */
	void setMultiRegion(Fact value);

	/**
	 * Returns the value of the '<em><b>Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Copies that can serve at the same time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replicas</em>' attribute.
	 * @see #isSetReplicas()
	 * @see #unsetReplicas()
	 * @see #setReplicas(int)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_Replicas()
	 * @model unsettable="true"
	 * @generated
	 */
	int getReplicas();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getReplicas <em>Replicas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replicas</em>' attribute.
	 * @see #isSetReplicas()
	 * @see #unsetReplicas()
	 * @see #getReplicas()
	 * @generated
	 */
	void setReplicas(int value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Component#getReplicas <em>Replicas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetReplicas()
	 * @see #getReplicas()
	 * @see #setReplicas(int)
	 * @generated
	 */
	void unsetReplicas();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Component#getReplicas <em>Replicas</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Replicas</em>' attribute is set.
	 * @see #unsetReplicas()
	 * @see #getReplicas()
	 * @see #setReplicas(int)
	 * @generated
	 */
	boolean isSetReplicas();

	/**
	 * Returns the value of the '<em><b>Min Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest number of copies that scaling may leave.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min Replicas</em>' attribute.
	 * @see #isSetMinReplicas()
	 * @see #unsetMinReplicas()
	 * @see #setMinReplicas(int)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_MinReplicas()
	 * @model unsettable="true"
	 * @generated
	 */
	int getMinReplicas();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getMinReplicas <em>Min Replicas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min Replicas</em>' attribute.
	 * @see #isSetMinReplicas()
	 * @see #unsetMinReplicas()
	 * @see #getMinReplicas()
	 * @generated
	 */
	void setMinReplicas(int value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Component#getMinReplicas <em>Min Replicas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMinReplicas()
	 * @see #getMinReplicas()
	 * @see #setMinReplicas(int)
	 * @generated
	 */
	void unsetMinReplicas();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Component#getMinReplicas <em>Min Replicas</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Min Replicas</em>' attribute is set.
	 * @see #unsetMinReplicas()
	 * @see #getMinReplicas()
	 * @see #setMinReplicas(int)
	 * @generated
	 */
	boolean isSetMinReplicas();

	/**
	 * Returns the value of the '<em><b>Max Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest number of copies that scaling may reach.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Replicas</em>' attribute.
	 * @see #isSetMaxReplicas()
	 * @see #unsetMaxReplicas()
	 * @see #setMaxReplicas(int)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_MaxReplicas()
	 * @model unsettable="true"
	 * @generated
	 */
	int getMaxReplicas();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getMaxReplicas <em>Max Replicas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Replicas</em>' attribute.
	 * @see #isSetMaxReplicas()
	 * @see #unsetMaxReplicas()
	 * @see #getMaxReplicas()
	 * @generated
	 */
	void setMaxReplicas(int value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Component#getMaxReplicas <em>Max Replicas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMaxReplicas()
	 * @see #getMaxReplicas()
	 * @see #setMaxReplicas(int)
	 * @generated
	 */
	void unsetMaxReplicas();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Component#getMaxReplicas <em>Max Replicas</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Max Replicas</em>' attribute is set.
	 * @see #unsetMaxReplicas()
	 * @see #getMaxReplicas()
	 * @see #setMaxReplicas(int)
	 * @generated
	 */
	boolean isSetMaxReplicas();

	/**
	 * Returns the value of the '<em><b>Zone Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Zones that it is spread over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone Count</em>' attribute.
	 * @see #isSetZoneCount()
	 * @see #unsetZoneCount()
	 * @see #setZoneCount(int)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_ZoneCount()
	 * @model unsettable="true"
	 * @generated
	 */
	int getZoneCount();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getZoneCount <em>Zone Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zone Count</em>' attribute.
	 * @see #isSetZoneCount()
	 * @see #unsetZoneCount()
	 * @see #getZoneCount()
	 * @generated
	 */
	void setZoneCount(int value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Component#getZoneCount <em>Zone Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetZoneCount()
	 * @see #getZoneCount()
	 * @see #setZoneCount(int)
	 * @generated
	 */
	void unsetZoneCount();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Component#getZoneCount <em>Zone Count</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Zone Count</em>' attribute is set.
	 * @see #unsetZoneCount()
	 * @see #getZoneCount()
	 * @see #setZoneCount(int)
	 * @generated
	 */
	boolean isSetZoneCount();

	/**
	 * Returns the value of the '<em><b>Scaling</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Scaling}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How capacity follows the load.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scaling</em>' attribute.
	 * @see org.plumbline.model.Scaling
	 * @see #setScaling(Scaling)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_Scaling()
	 * @model
	 * @generated
	 */
	Scaling getScaling();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getScaling <em>Scaling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scaling</em>' attribute.
	 * @see org.plumbline.model.Scaling
	 * @see #getScaling()
	 * @generated
	 */
	void setScaling(Scaling value);

	/**
	 * Returns the value of the '<em><b>Health Check</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its health is checked and an unhealthy copy is replaced or left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Health Check</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setHealthCheck(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_HealthCheck()
	 * @model
	 * @generated
	 */
	Fact getHealthCheck();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getHealthCheck <em>Health Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Health Check</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getHealthCheck()
	 * @generated
	 */
	void setHealthCheck(Fact value);

	/**
	 * Returns the value of the '<em><b>Deletion Protection</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It cannot be deleted by a single mistake.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deletion Protection</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setDeletionProtection(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_DeletionProtection()
	 * @model
	 * @generated
	 */
	Fact getDeletionProtection();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getDeletionProtection <em>Deletion Protection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deletion Protection</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getDeletionProtection()
	 * @generated
	 */
	void setDeletionProtection(Fact value);

	/**
	 * Returns the value of the '<em><b>Quota Watched</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service quotas it depends on are watched.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quota Watched</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setQuotaWatched(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_QuotaWatched()
	 * @model
	 * @generated
	 */
	Fact getQuotaWatched();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getQuotaWatched <em>Quota Watched</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quota Watched</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getQuotaWatched()
	 * @generated
	 */
	void setQuotaWatched(Fact value);

	/**
	 * Returns the value of the '<em><b>Availability Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Availability to count with, in percent; the catalogue has a default.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Availability Percent</em>' attribute.
	 * @see #isSetAvailabilityPercent()
	 * @see #unsetAvailabilityPercent()
	 * @see #setAvailabilityPercent(double)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_AvailabilityPercent()
	 * @model unsettable="true"
	 * @generated
	 */
	double getAvailabilityPercent();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getAvailabilityPercent <em>Availability Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Availability Percent</em>' attribute.
	 * @see #isSetAvailabilityPercent()
	 * @see #unsetAvailabilityPercent()
	 * @see #getAvailabilityPercent()
	 * @generated
	 */
	void setAvailabilityPercent(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Component#getAvailabilityPercent <em>Availability Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAvailabilityPercent()
	 * @see #getAvailabilityPercent()
	 * @see #setAvailabilityPercent(double)
	 * @generated
	 */
	void unsetAvailabilityPercent();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Component#getAvailabilityPercent <em>Availability Percent</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Availability Percent</em>' attribute is set.
	 * @see #unsetAvailabilityPercent()
	 * @see #getAvailabilityPercent()
	 * @see #setAvailabilityPercent(double)
	 * @generated
	 */
	boolean isSetAvailabilityPercent();

	/**
	 * Returns the value of the '<em><b>Recovery Time Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time to bring it back after a loss, in minutes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recovery Time Minutes</em>' attribute.
	 * @see #isSetRecoveryTimeMinutes()
	 * @see #unsetRecoveryTimeMinutes()
	 * @see #setRecoveryTimeMinutes(double)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_RecoveryTimeMinutes()
	 * @model unsettable="true"
	 * @generated
	 */
	double getRecoveryTimeMinutes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getRecoveryTimeMinutes <em>Recovery Time Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recovery Time Minutes</em>' attribute.
	 * @see #isSetRecoveryTimeMinutes()
	 * @see #unsetRecoveryTimeMinutes()
	 * @see #getRecoveryTimeMinutes()
	 * @generated
	 */
	void setRecoveryTimeMinutes(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Component#getRecoveryTimeMinutes <em>Recovery Time Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRecoveryTimeMinutes()
	 * @see #getRecoveryTimeMinutes()
	 * @see #setRecoveryTimeMinutes(double)
	 * @generated
	 */
	void unsetRecoveryTimeMinutes();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Component#getRecoveryTimeMinutes <em>Recovery Time Minutes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Recovery Time Minutes</em>' attribute is set.
	 * @see #unsetRecoveryTimeMinutes()
	 * @see #getRecoveryTimeMinutes()
	 * @see #setRecoveryTimeMinutes(double)
	 * @generated
	 */
	boolean isSetRecoveryTimeMinutes();

	/**
	 * Returns the value of the '<em><b>Recovery Point Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data lost in a recovery, in minutes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recovery Point Minutes</em>' attribute.
	 * @see #isSetRecoveryPointMinutes()
	 * @see #unsetRecoveryPointMinutes()
	 * @see #setRecoveryPointMinutes(double)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_RecoveryPointMinutes()
	 * @model unsettable="true"
	 * @generated
	 */
	double getRecoveryPointMinutes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getRecoveryPointMinutes <em>Recovery Point Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recovery Point Minutes</em>' attribute.
	 * @see #isSetRecoveryPointMinutes()
	 * @see #unsetRecoveryPointMinutes()
	 * @see #getRecoveryPointMinutes()
	 * @generated
	 */
	void setRecoveryPointMinutes(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Component#getRecoveryPointMinutes <em>Recovery Point Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRecoveryPointMinutes()
	 * @see #getRecoveryPointMinutes()
	 * @see #setRecoveryPointMinutes(double)
	 * @generated
	 */
	void unsetRecoveryPointMinutes();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Component#getRecoveryPointMinutes <em>Recovery Point Minutes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Recovery Point Minutes</em>' attribute is set.
	 * @see #unsetRecoveryPointMinutes()
	 * @see #getRecoveryPointMinutes()
	 * @see #setRecoveryPointMinutes(double)
	 * @generated
	 */
	boolean isSetRecoveryPointMinutes();

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size or instance type, such as m7g.large.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(String)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_Size()
	 * @model
	 * @generated
	 */
	String getSize();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(String value);

	/**
	 * Returns the value of the '<em><b>Latency Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Latency it adds at the 95th percentile, in milliseconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latency Millis</em>' attribute.
	 * @see #isSetLatencyMillis()
	 * @see #unsetLatencyMillis()
	 * @see #setLatencyMillis(double)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_LatencyMillis()
	 * @model unsettable="true"
	 * @generated
	 */
	double getLatencyMillis();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getLatencyMillis <em>Latency Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latency Millis</em>' attribute.
	 * @see #isSetLatencyMillis()
	 * @see #unsetLatencyMillis()
	 * @see #getLatencyMillis()
	 * @generated
	 */
	void setLatencyMillis(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Component#getLatencyMillis <em>Latency Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLatencyMillis()
	 * @see #getLatencyMillis()
	 * @see #setLatencyMillis(double)
	 * @generated
	 */
	void unsetLatencyMillis();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Component#getLatencyMillis <em>Latency Millis</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Latency Millis</em>' attribute is set.
	 * @see #unsetLatencyMillis()
	 * @see #getLatencyMillis()
	 * @see #setLatencyMillis(double)
	 * @generated
	 */
	boolean isSetLatencyMillis();

	/**
	 * Returns the value of the '<em><b>Max Requests Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Load it can serve, in requests a second.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Requests Per Second</em>' attribute.
	 * @see #isSetMaxRequestsPerSecond()
	 * @see #unsetMaxRequestsPerSecond()
	 * @see #setMaxRequestsPerSecond(double)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_MaxRequestsPerSecond()
	 * @model unsettable="true"
	 * @generated
	 */
	double getMaxRequestsPerSecond();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getMaxRequestsPerSecond <em>Max Requests Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Requests Per Second</em>' attribute.
	 * @see #isSetMaxRequestsPerSecond()
	 * @see #unsetMaxRequestsPerSecond()
	 * @see #getMaxRequestsPerSecond()
	 * @generated
	 */
	void setMaxRequestsPerSecond(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Component#getMaxRequestsPerSecond <em>Max Requests Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMaxRequestsPerSecond()
	 * @see #getMaxRequestsPerSecond()
	 * @see #setMaxRequestsPerSecond(double)
	 * @generated
	 */
	void unsetMaxRequestsPerSecond();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Component#getMaxRequestsPerSecond <em>Max Requests Per Second</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Max Requests Per Second</em>' attribute is set.
	 * @see #unsetMaxRequestsPerSecond()
	 * @see #getMaxRequestsPerSecond()
	 * @see #setMaxRequestsPerSecond(double)
	 * @generated
	 */
	boolean isSetMaxRequestsPerSecond();

	/**
	 * Returns the value of the '<em><b>Utilization Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Average use of its main resource, in percent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Utilization Percent</em>' attribute.
	 * @see #isSetUtilizationPercent()
	 * @see #unsetUtilizationPercent()
	 * @see #setUtilizationPercent(double)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_UtilizationPercent()
	 * @model unsettable="true"
	 * @generated
	 */
	double getUtilizationPercent();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getUtilizationPercent <em>Utilization Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Utilization Percent</em>' attribute.
	 * @see #isSetUtilizationPercent()
	 * @see #unsetUtilizationPercent()
	 * @see #getUtilizationPercent()
	 * @generated
	 */
	void setUtilizationPercent(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Component#getUtilizationPercent <em>Utilization Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetUtilizationPercent()
	 * @see #getUtilizationPercent()
	 * @see #setUtilizationPercent(double)
	 * @generated
	 */
	void unsetUtilizationPercent();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Component#getUtilizationPercent <em>Utilization Percent</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Utilization Percent</em>' attribute is set.
	 * @see #unsetUtilizationPercent()
	 * @see #getUtilizationPercent()
	 * @see #setUtilizationPercent(double)
	 * @generated
	 */
	boolean isSetUtilizationPercent();

	/**
	 * Returns the value of the '<em><b>Load Pattern</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.LoadPattern}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How its load is spread over time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Load Pattern</em>' attribute.
	 * @see org.plumbline.model.LoadPattern
	 * @see #setLoadPattern(LoadPattern)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_LoadPattern()
	 * @model
	 * @generated
	 */
	LoadPattern getLoadPattern();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getLoadPattern <em>Load Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Load Pattern</em>' attribute.
	 * @see org.plumbline.model.LoadPattern
	 * @see #getLoadPattern()
	 * @generated
	 */
	void setLoadPattern(LoadPattern value);

	/**
	 * Returns the value of the '<em><b>Pricing</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.PricingModel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How its use is paid for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pricing</em>' attribute.
	 * @see org.plumbline.model.PricingModel
	 * @see #setPricing(PricingModel)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_Pricing()
	 * @model
	 * @generated
	 */
	PricingModel getPricing();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getPricing <em>Pricing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pricing</em>' attribute.
	 * @see org.plumbline.model.PricingModel
	 * @see #getPricing()
	 * @generated
	 */
	void setPricing(PricingModel value);

	/**
	 * Returns the value of the '<em><b>Monthly Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Estimated cost, in US dollars a month.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Monthly Cost</em>' attribute.
	 * @see #isSetMonthlyCost()
	 * @see #unsetMonthlyCost()
	 * @see #setMonthlyCost(double)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_MonthlyCost()
	 * @model unsettable="true"
	 * @generated
	 */
	double getMonthlyCost();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getMonthlyCost <em>Monthly Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Monthly Cost</em>' attribute.
	 * @see #isSetMonthlyCost()
	 * @see #unsetMonthlyCost()
	 * @see #getMonthlyCost()
	 * @generated
	 */
	void setMonthlyCost(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Component#getMonthlyCost <em>Monthly Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMonthlyCost()
	 * @see #getMonthlyCost()
	 * @see #setMonthlyCost(double)
	 * @generated
	 */
	void unsetMonthlyCost();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Component#getMonthlyCost <em>Monthly Cost</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Monthly Cost</em>' attribute is set.
	 * @see #unsetMonthlyCost()
	 * @see #getMonthlyCost()
	 * @see #setMonthlyCost(double)
	 * @generated
	 */
	boolean isSetMonthlyCost();

	/**
	 * Returns the value of the '<em><b>Quota Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Copies, or requests at the same time, that the account's quota grants it in its Region.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quota Replicas</em>' attribute.
	 * @see #isSetQuotaReplicas()
	 * @see #unsetQuotaReplicas()
	 * @see #setQuotaReplicas(int)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_QuotaReplicas()
	 * @model unsettable="true"
	 * @generated
	 */
	int getQuotaReplicas();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getQuotaReplicas <em>Quota Replicas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quota Replicas</em>' attribute.
	 * @see #isSetQuotaReplicas()
	 * @see #unsetQuotaReplicas()
	 * @see #getQuotaReplicas()
	 * @generated
	 */
	void setQuotaReplicas(int value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Component#getQuotaReplicas <em>Quota Replicas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetQuotaReplicas()
	 * @see #getQuotaReplicas()
	 * @see #setQuotaReplicas(int)
	 * @generated
	 */
	void unsetQuotaReplicas();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Component#getQuotaReplicas <em>Quota Replicas</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Quota Replicas</em>' attribute is set.
	 * @see #unsetQuotaReplicas()
	 * @see #getQuotaReplicas()
	 * @see #setQuotaReplicas(int)
	 * @generated
	 */
	boolean isSetQuotaReplicas();

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Team or person that answers for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_Owner()
	 * @model
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Own Network</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It runs inside a network that the team has laid out, which sees and can limit its traffic.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Own Network</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setOwnNetwork(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_OwnNetwork()
	 * @model
	 * @generated
	 */
	Fact getOwnNetwork();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getOwnNetwork <em>Own Network</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Own Network</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getOwnNetwork()
	 * @generated
	 */
	void setOwnNetwork(Fact value);

	/**
	 * Returns the value of the '<em><b>Internal Encryption</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its nodes encrypt what they send each other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Internal Encryption</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setInternalEncryption(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getComponent_InternalEncryption()
	 * @model
	 * @generated
	 */
	Fact getInternalEncryption();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Component#getInternalEncryption <em>Internal Encryption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Internal Encryption</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getInternalEncryption()
	 * @generated
	 */
	void setInternalEncryption(Fact value);

} // Component
