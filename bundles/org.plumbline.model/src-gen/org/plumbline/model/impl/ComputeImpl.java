/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.ProcessorArchitecture;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Compute</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.impl.ComputeImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComputeImpl#getRuntime <em>Runtime</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComputeImpl#getRuntimeSupported <em>Runtime Supported</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComputeImpl#getArchitecture <em>Architecture</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComputeImpl#getVirtualCpus <em>Virtual Cpus</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComputeImpl#getMemoryMegabytes <em>Memory Megabytes</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComputeImpl#getTimeoutSeconds <em>Timeout Seconds</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComputeImpl#getReservedConcurrency <em>Reserved Concurrency</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComputeImpl#getDeadLetter <em>Dead Letter</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComputeImpl#getSessionState <em>Session State</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComputeImpl#getMetadataTokens <em>Metadata Tokens</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComputeImpl#getPrivileged <em>Privileged</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComputeImpl#getPublicAddress <em>Public Address</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComputeImpl#getInterruptible <em>Interruptible</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComputeImpl#getHardenedImage <em>Hardened Image</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComputeImpl#getKeyPair <em>Key Pair</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComputeImpl#getImmutable <em>Immutable</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComputeImpl#getRootUser <em>Root User</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComputeImpl#getHostNetwork <em>Host Network</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComputeImpl#getReadOnlyRoot <em>Read Only Root</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComputeImpl#getSelfHealing <em>Self Healing</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComputeImpl#getTemporaryCredentials <em>Temporary Credentials</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComputeImpl#getDiskBandwidth <em>Disk Bandwidth</em>}</li>
 *   <li>{@link org.plumbline.model.impl.ComputeImpl#getAutomaticUpgrades <em>Automatic Upgrades</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ComputeImpl extends ComponentImpl implements Compute {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ComputeKind KIND_EDEFAULT = ComputeKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ComputeKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getRuntime() <em>Runtime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuntime()
	 * @generated
	 * @ordered
	 */
	protected static final String RUNTIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRuntime() <em>Runtime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuntime()
	 * @generated
	 * @ordered
	 */
	protected String runtime = RUNTIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getRuntimeSupported() <em>Runtime Supported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuntimeSupported()
	 * @generated
	 * @ordered
	 */
	protected static final Fact RUNTIME_SUPPORTED_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getRuntimeSupported() <em>Runtime Supported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuntimeSupported()
	 * @generated
	 * @ordered
	 */
	protected Fact runtimeSupported = RUNTIME_SUPPORTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getArchitecture() <em>Architecture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchitecture()
	 * @generated
	 * @ordered
	 */
	protected static final ProcessorArchitecture ARCHITECTURE_EDEFAULT = ProcessorArchitecture.UNKNOWN;

	/**
	 * The cached value of the '{@link #getArchitecture() <em>Architecture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchitecture()
	 * @generated
	 * @ordered
	 */
	protected ProcessorArchitecture architecture = ARCHITECTURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getVirtualCpus() <em>Virtual Cpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVirtualCpus()
	 * @generated
	 * @ordered
	 */
	protected static final double VIRTUAL_CPUS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getVirtualCpus() <em>Virtual Cpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVirtualCpus()
	 * @generated
	 * @ordered
	 */
	protected double virtualCpus = VIRTUAL_CPUS_EDEFAULT;

	/**
	 * This is true if the Virtual Cpus attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean virtualCpusESet;

	/**
	 * The default value of the '{@link #getMemoryMegabytes() <em>Memory Megabytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryMegabytes()
	 * @generated
	 * @ordered
	 */
	protected static final double MEMORY_MEGABYTES_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMemoryMegabytes() <em>Memory Megabytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryMegabytes()
	 * @generated
	 * @ordered
	 */
	protected double memoryMegabytes = MEMORY_MEGABYTES_EDEFAULT;

	/**
	 * This is true if the Memory Megabytes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean memoryMegabytesESet;

	/**
	 * The default value of the '{@link #getTimeoutSeconds() <em>Timeout Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeoutSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double TIMEOUT_SECONDS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getTimeoutSeconds() <em>Timeout Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeoutSeconds()
	 * @generated
	 * @ordered
	 */
	protected double timeoutSeconds = TIMEOUT_SECONDS_EDEFAULT;

	/**
	 * This is true if the Timeout Seconds attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean timeoutSecondsESet;

	/**
	 * The default value of the '{@link #getReservedConcurrency() <em>Reserved Concurrency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReservedConcurrency()
	 * @generated
	 * @ordered
	 */
	protected static final int RESERVED_CONCURRENCY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getReservedConcurrency() <em>Reserved Concurrency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReservedConcurrency()
	 * @generated
	 * @ordered
	 */
	protected int reservedConcurrency = RESERVED_CONCURRENCY_EDEFAULT;

	/**
	 * This is true if the Reserved Concurrency attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean reservedConcurrencyESet;

	/**
	 * The default value of the '{@link #getDeadLetter() <em>Dead Letter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadLetter()
	 * @generated
	 * @ordered
	 */
	protected static final Fact DEAD_LETTER_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getDeadLetter() <em>Dead Letter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadLetter()
	 * @generated
	 * @ordered
	 */
	protected Fact deadLetter = DEAD_LETTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getSessionState() <em>Session State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessionState()
	 * @generated
	 * @ordered
	 */
	protected static final Fact SESSION_STATE_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getSessionState() <em>Session State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessionState()
	 * @generated
	 * @ordered
	 */
	protected Fact sessionState = SESSION_STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMetadataTokens() <em>Metadata Tokens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetadataTokens()
	 * @generated
	 * @ordered
	 */
	protected static final Fact METADATA_TOKENS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getMetadataTokens() <em>Metadata Tokens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetadataTokens()
	 * @generated
	 * @ordered
	 */
	protected Fact metadataTokens = METADATA_TOKENS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrivileged() <em>Privileged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivileged()
	 * @generated
	 * @ordered
	 */
	protected static final Fact PRIVILEGED_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getPrivileged() <em>Privileged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivileged()
	 * @generated
	 * @ordered
	 */
	protected Fact privileged = PRIVILEGED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublicAddress() <em>Public Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublicAddress()
	 * @generated
	 * @ordered
	 */
	protected static final Fact PUBLIC_ADDRESS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getPublicAddress() <em>Public Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublicAddress()
	 * @generated
	 * @ordered
	 */
	protected Fact publicAddress = PUBLIC_ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getInterruptible() <em>Interruptible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterruptible()
	 * @generated
	 * @ordered
	 */
	protected static final Fact INTERRUPTIBLE_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getInterruptible() <em>Interruptible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterruptible()
	 * @generated
	 * @ordered
	 */
	protected Fact interruptible = INTERRUPTIBLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHardenedImage() <em>Hardened Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHardenedImage()
	 * @generated
	 * @ordered
	 */
	protected static final Fact HARDENED_IMAGE_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getHardenedImage() <em>Hardened Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHardenedImage()
	 * @generated
	 * @ordered
	 */
	protected Fact hardenedImage = HARDENED_IMAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getKeyPair() <em>Key Pair</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyPair()
	 * @generated
	 * @ordered
	 */
	protected static final Fact KEY_PAIR_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getKeyPair() <em>Key Pair</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyPair()
	 * @generated
	 * @ordered
	 */
	protected Fact keyPair = KEY_PAIR_EDEFAULT;

	/**
	 * The default value of the '{@link #getImmutable() <em>Immutable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImmutable()
	 * @generated
	 * @ordered
	 */
	protected static final Fact IMMUTABLE_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getImmutable() <em>Immutable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImmutable()
	 * @generated
	 * @ordered
	 */
	protected Fact immutable = IMMUTABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRootUser() <em>Root User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRootUser()
	 * @generated
	 * @ordered
	 */
	protected static final Fact ROOT_USER_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getRootUser() <em>Root User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRootUser()
	 * @generated
	 * @ordered
	 */
	protected Fact rootUser = ROOT_USER_EDEFAULT;

	/**
	 * The default value of the '{@link #getHostNetwork() <em>Host Network</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHostNetwork()
	 * @generated
	 * @ordered
	 */
	protected static final Fact HOST_NETWORK_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getHostNetwork() <em>Host Network</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHostNetwork()
	 * @generated
	 * @ordered
	 */
	protected Fact hostNetwork = HOST_NETWORK_EDEFAULT;

	/**
	 * The default value of the '{@link #getReadOnlyRoot() <em>Read Only Root</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadOnlyRoot()
	 * @generated
	 * @ordered
	 */
	protected static final Fact READ_ONLY_ROOT_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getReadOnlyRoot() <em>Read Only Root</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadOnlyRoot()
	 * @generated
	 * @ordered
	 */
	protected Fact readOnlyRoot = READ_ONLY_ROOT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSelfHealing() <em>Self Healing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSelfHealing()
	 * @generated
	 * @ordered
	 */
	protected static final Fact SELF_HEALING_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getSelfHealing() <em>Self Healing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSelfHealing()
	 * @generated
	 * @ordered
	 */
	protected Fact selfHealing = SELF_HEALING_EDEFAULT;

	/**
	 * The default value of the '{@link #getTemporaryCredentials() <em>Temporary Credentials</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemporaryCredentials()
	 * @generated
	 * @ordered
	 */
	protected static final Fact TEMPORARY_CREDENTIALS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getTemporaryCredentials() <em>Temporary Credentials</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemporaryCredentials()
	 * @generated
	 * @ordered
	 */
	protected Fact temporaryCredentials = TEMPORARY_CREDENTIALS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiskBandwidth() <em>Disk Bandwidth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiskBandwidth()
	 * @generated
	 * @ordered
	 */
	protected static final Fact DISK_BANDWIDTH_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getDiskBandwidth() <em>Disk Bandwidth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiskBandwidth()
	 * @generated
	 * @ordered
	 */
	protected Fact diskBandwidth = DISK_BANDWIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getAutomaticUpgrades() <em>Automatic Upgrades</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAutomaticUpgrades()
	 * @generated
	 * @ordered
	 */
	protected static final Fact AUTOMATIC_UPGRADES_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAutomaticUpgrades() <em>Automatic Upgrades</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAutomaticUpgrades()
	 * @generated
	 * @ordered
	 */
	protected Fact automaticUpgrades = AUTOMATIC_UPGRADES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ComputeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlumblinePackage.Literals.COMPUTE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ComputeKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ComputeKind newKind) {
		ComputeKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPUTE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRuntime() {
		return runtime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuntime(String newRuntime) {
		String oldRuntime = runtime;
		runtime = newRuntime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPUTE__RUNTIME, oldRuntime, runtime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getRuntimeSupported() {
		return runtimeSupported;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuntimeSupported(Fact newRuntimeSupported) {
		Fact oldRuntimeSupported = runtimeSupported;
		runtimeSupported = newRuntimeSupported == null ? RUNTIME_SUPPORTED_EDEFAULT : newRuntimeSupported;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPUTE__RUNTIME_SUPPORTED, oldRuntimeSupported, runtimeSupported));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProcessorArchitecture getArchitecture() {
		return architecture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArchitecture(ProcessorArchitecture newArchitecture) {
		ProcessorArchitecture oldArchitecture = architecture;
		architecture = newArchitecture == null ? ARCHITECTURE_EDEFAULT : newArchitecture;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPUTE__ARCHITECTURE, oldArchitecture, architecture));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getVirtualCpus() {
		return virtualCpus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVirtualCpus(double newVirtualCpus) {
		double oldVirtualCpus = virtualCpus;
		virtualCpus = newVirtualCpus;
		boolean oldVirtualCpusESet = virtualCpusESet;
		virtualCpusESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPUTE__VIRTUAL_CPUS, oldVirtualCpus, virtualCpus, !oldVirtualCpusESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetVirtualCpus() {
		double oldVirtualCpus = virtualCpus;
		boolean oldVirtualCpusESet = virtualCpusESet;
		virtualCpus = VIRTUAL_CPUS_EDEFAULT;
		virtualCpusESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.COMPUTE__VIRTUAL_CPUS, oldVirtualCpus, VIRTUAL_CPUS_EDEFAULT, oldVirtualCpusESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetVirtualCpus() {
		return virtualCpusESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMemoryMegabytes() {
		return memoryMegabytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemoryMegabytes(double newMemoryMegabytes) {
		double oldMemoryMegabytes = memoryMegabytes;
		memoryMegabytes = newMemoryMegabytes;
		boolean oldMemoryMegabytesESet = memoryMegabytesESet;
		memoryMegabytesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPUTE__MEMORY_MEGABYTES, oldMemoryMegabytes, memoryMegabytes, !oldMemoryMegabytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMemoryMegabytes() {
		double oldMemoryMegabytes = memoryMegabytes;
		boolean oldMemoryMegabytesESet = memoryMegabytesESet;
		memoryMegabytes = MEMORY_MEGABYTES_EDEFAULT;
		memoryMegabytesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.COMPUTE__MEMORY_MEGABYTES, oldMemoryMegabytes, MEMORY_MEGABYTES_EDEFAULT, oldMemoryMegabytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMemoryMegabytes() {
		return memoryMegabytesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTimeoutSeconds() {
		return timeoutSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeoutSeconds(double newTimeoutSeconds) {
		double oldTimeoutSeconds = timeoutSeconds;
		timeoutSeconds = newTimeoutSeconds;
		boolean oldTimeoutSecondsESet = timeoutSecondsESet;
		timeoutSecondsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPUTE__TIMEOUT_SECONDS, oldTimeoutSeconds, timeoutSeconds, !oldTimeoutSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTimeoutSeconds() {
		double oldTimeoutSeconds = timeoutSeconds;
		boolean oldTimeoutSecondsESet = timeoutSecondsESet;
		timeoutSeconds = TIMEOUT_SECONDS_EDEFAULT;
		timeoutSecondsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.COMPUTE__TIMEOUT_SECONDS, oldTimeoutSeconds, TIMEOUT_SECONDS_EDEFAULT, oldTimeoutSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTimeoutSeconds() {
		return timeoutSecondsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getReservedConcurrency() {
		return reservedConcurrency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReservedConcurrency(int newReservedConcurrency) {
		int oldReservedConcurrency = reservedConcurrency;
		reservedConcurrency = newReservedConcurrency;
		boolean oldReservedConcurrencyESet = reservedConcurrencyESet;
		reservedConcurrencyESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPUTE__RESERVED_CONCURRENCY, oldReservedConcurrency, reservedConcurrency, !oldReservedConcurrencyESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetReservedConcurrency() {
		int oldReservedConcurrency = reservedConcurrency;
		boolean oldReservedConcurrencyESet = reservedConcurrencyESet;
		reservedConcurrency = RESERVED_CONCURRENCY_EDEFAULT;
		reservedConcurrencyESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.COMPUTE__RESERVED_CONCURRENCY, oldReservedConcurrency, RESERVED_CONCURRENCY_EDEFAULT, oldReservedConcurrencyESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetReservedConcurrency() {
		return reservedConcurrencyESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getDeadLetter() {
		return deadLetter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeadLetter(Fact newDeadLetter) {
		Fact oldDeadLetter = deadLetter;
		deadLetter = newDeadLetter == null ? DEAD_LETTER_EDEFAULT : newDeadLetter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPUTE__DEAD_LETTER, oldDeadLetter, deadLetter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getSessionState() {
		return sessionState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSessionState(Fact newSessionState) {
		Fact oldSessionState = sessionState;
		sessionState = newSessionState == null ? SESSION_STATE_EDEFAULT : newSessionState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPUTE__SESSION_STATE, oldSessionState, sessionState));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getMetadataTokens() {
		return metadataTokens;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMetadataTokens(Fact newMetadataTokens) {
		Fact oldMetadataTokens = metadataTokens;
		metadataTokens = newMetadataTokens == null ? METADATA_TOKENS_EDEFAULT : newMetadataTokens;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPUTE__METADATA_TOKENS, oldMetadataTokens, metadataTokens));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getPrivileged() {
		return privileged;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrivileged(Fact newPrivileged) {
		Fact oldPrivileged = privileged;
		privileged = newPrivileged == null ? PRIVILEGED_EDEFAULT : newPrivileged;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPUTE__PRIVILEGED, oldPrivileged, privileged));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getPublicAddress() {
		return publicAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublicAddress(Fact newPublicAddress) {
		Fact oldPublicAddress = publicAddress;
		publicAddress = newPublicAddress == null ? PUBLIC_ADDRESS_EDEFAULT : newPublicAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPUTE__PUBLIC_ADDRESS, oldPublicAddress, publicAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getInterruptible() {
		return interruptible;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterruptible(Fact newInterruptible) {
		Fact oldInterruptible = interruptible;
		interruptible = newInterruptible == null ? INTERRUPTIBLE_EDEFAULT : newInterruptible;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPUTE__INTERRUPTIBLE, oldInterruptible, interruptible));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getHardenedImage() {
		return hardenedImage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHardenedImage(Fact newHardenedImage) {
		Fact oldHardenedImage = hardenedImage;
		hardenedImage = newHardenedImage == null ? HARDENED_IMAGE_EDEFAULT : newHardenedImage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPUTE__HARDENED_IMAGE, oldHardenedImage, hardenedImage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getKeyPair() {
		return keyPair;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeyPair(Fact newKeyPair) {
		Fact oldKeyPair = keyPair;
		keyPair = newKeyPair == null ? KEY_PAIR_EDEFAULT : newKeyPair;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPUTE__KEY_PAIR, oldKeyPair, keyPair));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getImmutable() {
		return immutable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImmutable(Fact newImmutable) {
		Fact oldImmutable = immutable;
		immutable = newImmutable == null ? IMMUTABLE_EDEFAULT : newImmutable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPUTE__IMMUTABLE, oldImmutable, immutable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getRootUser() {
		return rootUser;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRootUser(Fact newRootUser) {
		Fact oldRootUser = rootUser;
		rootUser = newRootUser == null ? ROOT_USER_EDEFAULT : newRootUser;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPUTE__ROOT_USER, oldRootUser, rootUser));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getHostNetwork() {
		return hostNetwork;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHostNetwork(Fact newHostNetwork) {
		Fact oldHostNetwork = hostNetwork;
		hostNetwork = newHostNetwork == null ? HOST_NETWORK_EDEFAULT : newHostNetwork;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPUTE__HOST_NETWORK, oldHostNetwork, hostNetwork));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getReadOnlyRoot() {
		return readOnlyRoot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadOnlyRoot(Fact newReadOnlyRoot) {
		Fact oldReadOnlyRoot = readOnlyRoot;
		readOnlyRoot = newReadOnlyRoot == null ? READ_ONLY_ROOT_EDEFAULT : newReadOnlyRoot;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPUTE__READ_ONLY_ROOT, oldReadOnlyRoot, readOnlyRoot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getSelfHealing() {
		return selfHealing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSelfHealing(Fact newSelfHealing) {
		Fact oldSelfHealing = selfHealing;
		selfHealing = newSelfHealing == null ? SELF_HEALING_EDEFAULT : newSelfHealing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPUTE__SELF_HEALING, oldSelfHealing, selfHealing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getTemporaryCredentials() {
		return temporaryCredentials;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemporaryCredentials(Fact newTemporaryCredentials) {
		Fact oldTemporaryCredentials = temporaryCredentials;
		temporaryCredentials = newTemporaryCredentials == null ? TEMPORARY_CREDENTIALS_EDEFAULT : newTemporaryCredentials;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPUTE__TEMPORARY_CREDENTIALS, oldTemporaryCredentials, temporaryCredentials));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getDiskBandwidth() {
		return diskBandwidth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiskBandwidth(Fact newDiskBandwidth) {
		Fact oldDiskBandwidth = diskBandwidth;
		diskBandwidth = newDiskBandwidth == null ? DISK_BANDWIDTH_EDEFAULT : newDiskBandwidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPUTE__DISK_BANDWIDTH, oldDiskBandwidth, diskBandwidth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getAutomaticUpgrades() {
		return automaticUpgrades;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAutomaticUpgrades(Fact newAutomaticUpgrades) {
		Fact oldAutomaticUpgrades = automaticUpgrades;
		automaticUpgrades = newAutomaticUpgrades == null ? AUTOMATIC_UPGRADES_EDEFAULT : newAutomaticUpgrades;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.COMPUTE__AUTOMATIC_UPGRADES, oldAutomaticUpgrades, automaticUpgrades));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlumblinePackage.COMPUTE__KIND:
				return getKind();
			case PlumblinePackage.COMPUTE__RUNTIME:
				return getRuntime();
			case PlumblinePackage.COMPUTE__RUNTIME_SUPPORTED:
				return getRuntimeSupported();
			case PlumblinePackage.COMPUTE__ARCHITECTURE:
				return getArchitecture();
			case PlumblinePackage.COMPUTE__VIRTUAL_CPUS:
				return getVirtualCpus();
			case PlumblinePackage.COMPUTE__MEMORY_MEGABYTES:
				return getMemoryMegabytes();
			case PlumblinePackage.COMPUTE__TIMEOUT_SECONDS:
				return getTimeoutSeconds();
			case PlumblinePackage.COMPUTE__RESERVED_CONCURRENCY:
				return getReservedConcurrency();
			case PlumblinePackage.COMPUTE__DEAD_LETTER:
				return getDeadLetter();
			case PlumblinePackage.COMPUTE__SESSION_STATE:
				return getSessionState();
			case PlumblinePackage.COMPUTE__METADATA_TOKENS:
				return getMetadataTokens();
			case PlumblinePackage.COMPUTE__PRIVILEGED:
				return getPrivileged();
			case PlumblinePackage.COMPUTE__PUBLIC_ADDRESS:
				return getPublicAddress();
			case PlumblinePackage.COMPUTE__INTERRUPTIBLE:
				return getInterruptible();
			case PlumblinePackage.COMPUTE__HARDENED_IMAGE:
				return getHardenedImage();
			case PlumblinePackage.COMPUTE__KEY_PAIR:
				return getKeyPair();
			case PlumblinePackage.COMPUTE__IMMUTABLE:
				return getImmutable();
			case PlumblinePackage.COMPUTE__ROOT_USER:
				return getRootUser();
			case PlumblinePackage.COMPUTE__HOST_NETWORK:
				return getHostNetwork();
			case PlumblinePackage.COMPUTE__READ_ONLY_ROOT:
				return getReadOnlyRoot();
			case PlumblinePackage.COMPUTE__SELF_HEALING:
				return getSelfHealing();
			case PlumblinePackage.COMPUTE__TEMPORARY_CREDENTIALS:
				return getTemporaryCredentials();
			case PlumblinePackage.COMPUTE__DISK_BANDWIDTH:
				return getDiskBandwidth();
			case PlumblinePackage.COMPUTE__AUTOMATIC_UPGRADES:
				return getAutomaticUpgrades();
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
			case PlumblinePackage.COMPUTE__KIND:
				setKind((ComputeKind)newValue);
				return;
			case PlumblinePackage.COMPUTE__RUNTIME:
				setRuntime((String)newValue);
				return;
			case PlumblinePackage.COMPUTE__RUNTIME_SUPPORTED:
				setRuntimeSupported((Fact)newValue);
				return;
			case PlumblinePackage.COMPUTE__ARCHITECTURE:
				setArchitecture((ProcessorArchitecture)newValue);
				return;
			case PlumblinePackage.COMPUTE__VIRTUAL_CPUS:
				setVirtualCpus((Double)newValue);
				return;
			case PlumblinePackage.COMPUTE__MEMORY_MEGABYTES:
				setMemoryMegabytes((Double)newValue);
				return;
			case PlumblinePackage.COMPUTE__TIMEOUT_SECONDS:
				setTimeoutSeconds((Double)newValue);
				return;
			case PlumblinePackage.COMPUTE__RESERVED_CONCURRENCY:
				setReservedConcurrency((Integer)newValue);
				return;
			case PlumblinePackage.COMPUTE__DEAD_LETTER:
				setDeadLetter((Fact)newValue);
				return;
			case PlumblinePackage.COMPUTE__SESSION_STATE:
				setSessionState((Fact)newValue);
				return;
			case PlumblinePackage.COMPUTE__METADATA_TOKENS:
				setMetadataTokens((Fact)newValue);
				return;
			case PlumblinePackage.COMPUTE__PRIVILEGED:
				setPrivileged((Fact)newValue);
				return;
			case PlumblinePackage.COMPUTE__PUBLIC_ADDRESS:
				setPublicAddress((Fact)newValue);
				return;
			case PlumblinePackage.COMPUTE__INTERRUPTIBLE:
				setInterruptible((Fact)newValue);
				return;
			case PlumblinePackage.COMPUTE__HARDENED_IMAGE:
				setHardenedImage((Fact)newValue);
				return;
			case PlumblinePackage.COMPUTE__KEY_PAIR:
				setKeyPair((Fact)newValue);
				return;
			case PlumblinePackage.COMPUTE__IMMUTABLE:
				setImmutable((Fact)newValue);
				return;
			case PlumblinePackage.COMPUTE__ROOT_USER:
				setRootUser((Fact)newValue);
				return;
			case PlumblinePackage.COMPUTE__HOST_NETWORK:
				setHostNetwork((Fact)newValue);
				return;
			case PlumblinePackage.COMPUTE__READ_ONLY_ROOT:
				setReadOnlyRoot((Fact)newValue);
				return;
			case PlumblinePackage.COMPUTE__SELF_HEALING:
				setSelfHealing((Fact)newValue);
				return;
			case PlumblinePackage.COMPUTE__TEMPORARY_CREDENTIALS:
				setTemporaryCredentials((Fact)newValue);
				return;
			case PlumblinePackage.COMPUTE__DISK_BANDWIDTH:
				setDiskBandwidth((Fact)newValue);
				return;
			case PlumblinePackage.COMPUTE__AUTOMATIC_UPGRADES:
				setAutomaticUpgrades((Fact)newValue);
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
			case PlumblinePackage.COMPUTE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PlumblinePackage.COMPUTE__RUNTIME:
				setRuntime(RUNTIME_EDEFAULT);
				return;
			case PlumblinePackage.COMPUTE__RUNTIME_SUPPORTED:
				setRuntimeSupported(RUNTIME_SUPPORTED_EDEFAULT);
				return;
			case PlumblinePackage.COMPUTE__ARCHITECTURE:
				setArchitecture(ARCHITECTURE_EDEFAULT);
				return;
			case PlumblinePackage.COMPUTE__VIRTUAL_CPUS:
				unsetVirtualCpus();
				return;
			case PlumblinePackage.COMPUTE__MEMORY_MEGABYTES:
				unsetMemoryMegabytes();
				return;
			case PlumblinePackage.COMPUTE__TIMEOUT_SECONDS:
				unsetTimeoutSeconds();
				return;
			case PlumblinePackage.COMPUTE__RESERVED_CONCURRENCY:
				unsetReservedConcurrency();
				return;
			case PlumblinePackage.COMPUTE__DEAD_LETTER:
				setDeadLetter(DEAD_LETTER_EDEFAULT);
				return;
			case PlumblinePackage.COMPUTE__SESSION_STATE:
				setSessionState(SESSION_STATE_EDEFAULT);
				return;
			case PlumblinePackage.COMPUTE__METADATA_TOKENS:
				setMetadataTokens(METADATA_TOKENS_EDEFAULT);
				return;
			case PlumblinePackage.COMPUTE__PRIVILEGED:
				setPrivileged(PRIVILEGED_EDEFAULT);
				return;
			case PlumblinePackage.COMPUTE__PUBLIC_ADDRESS:
				setPublicAddress(PUBLIC_ADDRESS_EDEFAULT);
				return;
			case PlumblinePackage.COMPUTE__INTERRUPTIBLE:
				setInterruptible(INTERRUPTIBLE_EDEFAULT);
				return;
			case PlumblinePackage.COMPUTE__HARDENED_IMAGE:
				setHardenedImage(HARDENED_IMAGE_EDEFAULT);
				return;
			case PlumblinePackage.COMPUTE__KEY_PAIR:
				setKeyPair(KEY_PAIR_EDEFAULT);
				return;
			case PlumblinePackage.COMPUTE__IMMUTABLE:
				setImmutable(IMMUTABLE_EDEFAULT);
				return;
			case PlumblinePackage.COMPUTE__ROOT_USER:
				setRootUser(ROOT_USER_EDEFAULT);
				return;
			case PlumblinePackage.COMPUTE__HOST_NETWORK:
				setHostNetwork(HOST_NETWORK_EDEFAULT);
				return;
			case PlumblinePackage.COMPUTE__READ_ONLY_ROOT:
				setReadOnlyRoot(READ_ONLY_ROOT_EDEFAULT);
				return;
			case PlumblinePackage.COMPUTE__SELF_HEALING:
				setSelfHealing(SELF_HEALING_EDEFAULT);
				return;
			case PlumblinePackage.COMPUTE__TEMPORARY_CREDENTIALS:
				setTemporaryCredentials(TEMPORARY_CREDENTIALS_EDEFAULT);
				return;
			case PlumblinePackage.COMPUTE__DISK_BANDWIDTH:
				setDiskBandwidth(DISK_BANDWIDTH_EDEFAULT);
				return;
			case PlumblinePackage.COMPUTE__AUTOMATIC_UPGRADES:
				setAutomaticUpgrades(AUTOMATIC_UPGRADES_EDEFAULT);
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
			case PlumblinePackage.COMPUTE__KIND:
				return kind != KIND_EDEFAULT;
			case PlumblinePackage.COMPUTE__RUNTIME:
				return RUNTIME_EDEFAULT == null ? runtime != null : !RUNTIME_EDEFAULT.equals(runtime);
			case PlumblinePackage.COMPUTE__RUNTIME_SUPPORTED:
				return runtimeSupported != RUNTIME_SUPPORTED_EDEFAULT;
			case PlumblinePackage.COMPUTE__ARCHITECTURE:
				return architecture != ARCHITECTURE_EDEFAULT;
			case PlumblinePackage.COMPUTE__VIRTUAL_CPUS:
				return isSetVirtualCpus();
			case PlumblinePackage.COMPUTE__MEMORY_MEGABYTES:
				return isSetMemoryMegabytes();
			case PlumblinePackage.COMPUTE__TIMEOUT_SECONDS:
				return isSetTimeoutSeconds();
			case PlumblinePackage.COMPUTE__RESERVED_CONCURRENCY:
				return isSetReservedConcurrency();
			case PlumblinePackage.COMPUTE__DEAD_LETTER:
				return deadLetter != DEAD_LETTER_EDEFAULT;
			case PlumblinePackage.COMPUTE__SESSION_STATE:
				return sessionState != SESSION_STATE_EDEFAULT;
			case PlumblinePackage.COMPUTE__METADATA_TOKENS:
				return metadataTokens != METADATA_TOKENS_EDEFAULT;
			case PlumblinePackage.COMPUTE__PRIVILEGED:
				return privileged != PRIVILEGED_EDEFAULT;
			case PlumblinePackage.COMPUTE__PUBLIC_ADDRESS:
				return publicAddress != PUBLIC_ADDRESS_EDEFAULT;
			case PlumblinePackage.COMPUTE__INTERRUPTIBLE:
				return interruptible != INTERRUPTIBLE_EDEFAULT;
			case PlumblinePackage.COMPUTE__HARDENED_IMAGE:
				return hardenedImage != HARDENED_IMAGE_EDEFAULT;
			case PlumblinePackage.COMPUTE__KEY_PAIR:
				return keyPair != KEY_PAIR_EDEFAULT;
			case PlumblinePackage.COMPUTE__IMMUTABLE:
				return immutable != IMMUTABLE_EDEFAULT;
			case PlumblinePackage.COMPUTE__ROOT_USER:
				return rootUser != ROOT_USER_EDEFAULT;
			case PlumblinePackage.COMPUTE__HOST_NETWORK:
				return hostNetwork != HOST_NETWORK_EDEFAULT;
			case PlumblinePackage.COMPUTE__READ_ONLY_ROOT:
				return readOnlyRoot != READ_ONLY_ROOT_EDEFAULT;
			case PlumblinePackage.COMPUTE__SELF_HEALING:
				return selfHealing != SELF_HEALING_EDEFAULT;
			case PlumblinePackage.COMPUTE__TEMPORARY_CREDENTIALS:
				return temporaryCredentials != TEMPORARY_CREDENTIALS_EDEFAULT;
			case PlumblinePackage.COMPUTE__DISK_BANDWIDTH:
				return diskBandwidth != DISK_BANDWIDTH_EDEFAULT;
			case PlumblinePackage.COMPUTE__AUTOMATIC_UPGRADES:
				return automaticUpgrades != AUTOMATIC_UPGRADES_EDEFAULT;
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", runtime: ");
		result.append(runtime);
		result.append(", runtimeSupported: ");
		result.append(runtimeSupported);
		result.append(", architecture: ");
		result.append(architecture);
		result.append(", virtualCpus: ");
		if (virtualCpusESet) result.append(virtualCpus); else result.append("<unset>");
		result.append(", memoryMegabytes: ");
		if (memoryMegabytesESet) result.append(memoryMegabytes); else result.append("<unset>");
		result.append(", timeoutSeconds: ");
		if (timeoutSecondsESet) result.append(timeoutSeconds); else result.append("<unset>");
		result.append(", reservedConcurrency: ");
		if (reservedConcurrencyESet) result.append(reservedConcurrency); else result.append("<unset>");
		result.append(", deadLetter: ");
		result.append(deadLetter);
		result.append(", sessionState: ");
		result.append(sessionState);
		result.append(", metadataTokens: ");
		result.append(metadataTokens);
		result.append(", privileged: ");
		result.append(privileged);
		result.append(", publicAddress: ");
		result.append(publicAddress);
		result.append(", interruptible: ");
		result.append(interruptible);
		result.append(", hardenedImage: ");
		result.append(hardenedImage);
		result.append(", keyPair: ");
		result.append(keyPair);
		result.append(", immutable: ");
		result.append(immutable);
		result.append(", rootUser: ");
		result.append(rootUser);
		result.append(", hostNetwork: ");
		result.append(hostNetwork);
		result.append(", readOnlyRoot: ");
		result.append(readOnlyRoot);
		result.append(", selfHealing: ");
		result.append(selfHealing);
		result.append(", temporaryCredentials: ");
		result.append(temporaryCredentials);
		result.append(", diskBandwidth: ");
		result.append(diskBandwidth);
		result.append(", automaticUpgrades: ");
		result.append(automaticUpgrades);
		result.append(')');
		return result.toString();
	}

} //ComputeImpl
