/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Compute</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Runs code.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.Compute#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.Compute#getRuntime <em>Runtime</em>}</li>
 *   <li>{@link org.plumbline.model.Compute#getRuntimeSupported <em>Runtime Supported</em>}</li>
 *   <li>{@link org.plumbline.model.Compute#getArchitecture <em>Architecture</em>}</li>
 *   <li>{@link org.plumbline.model.Compute#getVirtualCpus <em>Virtual Cpus</em>}</li>
 *   <li>{@link org.plumbline.model.Compute#getMemoryMegabytes <em>Memory Megabytes</em>}</li>
 *   <li>{@link org.plumbline.model.Compute#getTimeoutSeconds <em>Timeout Seconds</em>}</li>
 *   <li>{@link org.plumbline.model.Compute#getReservedConcurrency <em>Reserved Concurrency</em>}</li>
 *   <li>{@link org.plumbline.model.Compute#getDeadLetter <em>Dead Letter</em>}</li>
 *   <li>{@link org.plumbline.model.Compute#getSessionState <em>Session State</em>}</li>
 *   <li>{@link org.plumbline.model.Compute#getMetadataTokens <em>Metadata Tokens</em>}</li>
 *   <li>{@link org.plumbline.model.Compute#getPrivileged <em>Privileged</em>}</li>
 *   <li>{@link org.plumbline.model.Compute#getPublicAddress <em>Public Address</em>}</li>
 *   <li>{@link org.plumbline.model.Compute#getInterruptible <em>Interruptible</em>}</li>
 *   <li>{@link org.plumbline.model.Compute#getHardenedImage <em>Hardened Image</em>}</li>
 *   <li>{@link org.plumbline.model.Compute#getKeyPair <em>Key Pair</em>}</li>
 *   <li>{@link org.plumbline.model.Compute#getImmutable <em>Immutable</em>}</li>
 *   <li>{@link org.plumbline.model.Compute#getRootUser <em>Root User</em>}</li>
 *   <li>{@link org.plumbline.model.Compute#getHostNetwork <em>Host Network</em>}</li>
 *   <li>{@link org.plumbline.model.Compute#getReadOnlyRoot <em>Read Only Root</em>}</li>
 *   <li>{@link org.plumbline.model.Compute#getSelfHealing <em>Self Healing</em>}</li>
 *   <li>{@link org.plumbline.model.Compute#getTemporaryCredentials <em>Temporary Credentials</em>}</li>
 *   <li>{@link org.plumbline.model.Compute#getDiskBandwidth <em>Disk Bandwidth</em>}</li>
 *   <li>{@link org.plumbline.model.Compute#getAutomaticUpgrades <em>Automatic Upgrades</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getCompute()
 * @model
 * @generated
 */
public interface Compute extends Component {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.ComputeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What runs the code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.ComputeKind
	 * @see #setKind(ComputeKind)
	 * @see org.plumbline.model.PlumblinePackage#getCompute_Kind()
	 * @model
	 * @generated
	 */
	ComputeKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Compute#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.ComputeKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ComputeKind value);

	/**
	 * Returns the value of the '<em><b>Runtime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Runtime or image it runs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Runtime</em>' attribute.
	 * @see #setRuntime(String)
	 * @see org.plumbline.model.PlumblinePackage#getCompute_Runtime()
	 * @model
	 * @generated
	 */
	String getRuntime();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Compute#getRuntime <em>Runtime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Runtime</em>' attribute.
	 * @see #getRuntime()
	 * @generated
	 */
	void setRuntime(String value);

	/**
	 * Returns the value of the '<em><b>Runtime Supported</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Runtime or operating system still gets security updates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Runtime Supported</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setRuntimeSupported(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getCompute_RuntimeSupported()
	 * @model
	 * @generated
	 */
	Fact getRuntimeSupported();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Compute#getRuntimeSupported <em>Runtime Supported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Runtime Supported</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getRuntimeSupported()
	 * @generated
	 */
	void setRuntimeSupported(Fact value);

	/**
	 * Returns the value of the '<em><b>Architecture</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.ProcessorArchitecture}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Instruction set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Architecture</em>' attribute.
	 * @see org.plumbline.model.ProcessorArchitecture
	 * @see #setArchitecture(ProcessorArchitecture)
	 * @see org.plumbline.model.PlumblinePackage#getCompute_Architecture()
	 * @model
	 * @generated
	 */
	ProcessorArchitecture getArchitecture();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Compute#getArchitecture <em>Architecture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Architecture</em>' attribute.
	 * @see org.plumbline.model.ProcessorArchitecture
	 * @see #getArchitecture()
	 * @generated
	 */
	void setArchitecture(ProcessorArchitecture value);

	/**
	 * Returns the value of the '<em><b>Virtual Cpus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtual processors of one copy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Virtual Cpus</em>' attribute.
	 * @see #isSetVirtualCpus()
	 * @see #unsetVirtualCpus()
	 * @see #setVirtualCpus(double)
	 * @see org.plumbline.model.PlumblinePackage#getCompute_VirtualCpus()
	 * @model unsettable="true"
	 * @generated
	 */
	double getVirtualCpus();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Compute#getVirtualCpus <em>Virtual Cpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Virtual Cpus</em>' attribute.
	 * @see #isSetVirtualCpus()
	 * @see #unsetVirtualCpus()
	 * @see #getVirtualCpus()
	 * @generated
	 */
	void setVirtualCpus(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Compute#getVirtualCpus <em>Virtual Cpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetVirtualCpus()
	 * @see #getVirtualCpus()
	 * @see #setVirtualCpus(double)
	 * @generated
	 */
	void unsetVirtualCpus();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Compute#getVirtualCpus <em>Virtual Cpus</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Virtual Cpus</em>' attribute is set.
	 * @see #unsetVirtualCpus()
	 * @see #getVirtualCpus()
	 * @see #setVirtualCpus(double)
	 * @generated
	 */
	boolean isSetVirtualCpus();

	/**
	 * Returns the value of the '<em><b>Memory Megabytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Memory of one copy, in megabytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory Megabytes</em>' attribute.
	 * @see #isSetMemoryMegabytes()
	 * @see #unsetMemoryMegabytes()
	 * @see #setMemoryMegabytes(double)
	 * @see org.plumbline.model.PlumblinePackage#getCompute_MemoryMegabytes()
	 * @model unsettable="true"
	 * @generated
	 */
	double getMemoryMegabytes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Compute#getMemoryMegabytes <em>Memory Megabytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory Megabytes</em>' attribute.
	 * @see #isSetMemoryMegabytes()
	 * @see #unsetMemoryMegabytes()
	 * @see #getMemoryMegabytes()
	 * @generated
	 */
	void setMemoryMegabytes(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Compute#getMemoryMegabytes <em>Memory Megabytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMemoryMegabytes()
	 * @see #getMemoryMegabytes()
	 * @see #setMemoryMegabytes(double)
	 * @generated
	 */
	void unsetMemoryMegabytes();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Compute#getMemoryMegabytes <em>Memory Megabytes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Memory Megabytes</em>' attribute is set.
	 * @see #unsetMemoryMegabytes()
	 * @see #getMemoryMegabytes()
	 * @see #setMemoryMegabytes(double)
	 * @generated
	 */
	boolean isSetMemoryMegabytes();

	/**
	 * Returns the value of the '<em><b>Timeout Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest run of one request, in seconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timeout Seconds</em>' attribute.
	 * @see #isSetTimeoutSeconds()
	 * @see #unsetTimeoutSeconds()
	 * @see #setTimeoutSeconds(double)
	 * @see org.plumbline.model.PlumblinePackage#getCompute_TimeoutSeconds()
	 * @model unsettable="true"
	 * @generated
	 */
	double getTimeoutSeconds();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Compute#getTimeoutSeconds <em>Timeout Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timeout Seconds</em>' attribute.
	 * @see #isSetTimeoutSeconds()
	 * @see #unsetTimeoutSeconds()
	 * @see #getTimeoutSeconds()
	 * @generated
	 */
	void setTimeoutSeconds(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Compute#getTimeoutSeconds <em>Timeout Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTimeoutSeconds()
	 * @see #getTimeoutSeconds()
	 * @see #setTimeoutSeconds(double)
	 * @generated
	 */
	void unsetTimeoutSeconds();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Compute#getTimeoutSeconds <em>Timeout Seconds</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Timeout Seconds</em>' attribute is set.
	 * @see #unsetTimeoutSeconds()
	 * @see #getTimeoutSeconds()
	 * @see #setTimeoutSeconds(double)
	 * @generated
	 */
	boolean isSetTimeoutSeconds();

	/**
	 * Returns the value of the '<em><b>Reserved Concurrency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requests that may run at the same time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reserved Concurrency</em>' attribute.
	 * @see #isSetReservedConcurrency()
	 * @see #unsetReservedConcurrency()
	 * @see #setReservedConcurrency(int)
	 * @see org.plumbline.model.PlumblinePackage#getCompute_ReservedConcurrency()
	 * @model unsettable="true"
	 * @generated
	 */
	int getReservedConcurrency();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Compute#getReservedConcurrency <em>Reserved Concurrency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reserved Concurrency</em>' attribute.
	 * @see #isSetReservedConcurrency()
	 * @see #unsetReservedConcurrency()
	 * @see #getReservedConcurrency()
	 * @generated
	 */
	void setReservedConcurrency(int value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Compute#getReservedConcurrency <em>Reserved Concurrency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetReservedConcurrency()
	 * @see #getReservedConcurrency()
	 * @see #setReservedConcurrency(int)
	 * @generated
	 */
	void unsetReservedConcurrency();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Compute#getReservedConcurrency <em>Reserved Concurrency</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Reserved Concurrency</em>' attribute is set.
	 * @see #unsetReservedConcurrency()
	 * @see #getReservedConcurrency()
	 * @see #setReservedConcurrency(int)
	 * @generated
	 */
	boolean isSetReservedConcurrency();

	/**
	 * Returns the value of the '<em><b>Dead Letter</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Events that fail are kept for later.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dead Letter</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setDeadLetter(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getCompute_DeadLetter()
	 * @model
	 * @generated
	 */
	Fact getDeadLetter();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Compute#getDeadLetter <em>Dead Letter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dead Letter</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getDeadLetter()
	 * @generated
	 */
	void setDeadLetter(Fact value);

	/**
	 * Returns the value of the '<em><b>Session State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It keeps state of a session that dies with a copy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Session State</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setSessionState(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getCompute_SessionState()
	 * @model
	 * @generated
	 */
	Fact getSessionState();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Compute#getSessionState <em>Session State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session State</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getSessionState()
	 * @generated
	 */
	void setSessionState(Fact value);

	/**
	 * Returns the value of the '<em><b>Metadata Tokens</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its instance metadata asks for a session token.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metadata Tokens</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setMetadataTokens(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getCompute_MetadataTokens()
	 * @model
	 * @generated
	 */
	Fact getMetadataTokens();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Compute#getMetadataTokens <em>Metadata Tokens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metadata Tokens</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getMetadataTokens()
	 * @generated
	 */
	void setMetadataTokens(Fact value);

	/**
	 * Returns the value of the '<em><b>Privileged</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It has privileges on its host beyond those of an ordinary process or container.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Privileged</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setPrivileged(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getCompute_Privileged()
	 * @model
	 * @generated
	 */
	Fact getPrivileged();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Compute#getPrivileged <em>Privileged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Privileged</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getPrivileged()
	 * @generated
	 */
	void setPrivileged(Fact value);

	/**
	 * Returns the value of the '<em><b>Public Address</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It has a public IP address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Public Address</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setPublicAddress(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getCompute_PublicAddress()
	 * @model
	 * @generated
	 */
	Fact getPublicAddress();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Compute#getPublicAddress <em>Public Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Public Address</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getPublicAddress()
	 * @generated
	 */
	void setPublicAddress(Fact value);

	/**
	 * Returns the value of the '<em><b>Interruptible</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its work may be stopped at any time and goes on later without loss.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interruptible</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setInterruptible(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getCompute_Interruptible()
	 * @model
	 * @generated
	 */
	Fact getInterruptible();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Compute#getInterruptible <em>Interruptible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interruptible</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getInterruptible()
	 * @generated
	 */
	void setInterruptible(Fact value);

	/**
	 * Returns the value of the '<em><b>Hardened Image</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It runs from an image that the team hardens, scans and renews.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hardened Image</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setHardenedImage(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getCompute_HardenedImage()
	 * @model
	 * @generated
	 */
	Fact getHardenedImage();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Compute#getHardenedImage <em>Hardened Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hardened Image</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getHardenedImage()
	 * @generated
	 */
	void setHardenedImage(Fact value);

	/**
	 * Returns the value of the '<em><b>Key Pair</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whoever holds a shared key can log in to it, as with SSH key pairs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key Pair</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setKeyPair(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getCompute_KeyPair()
	 * @model
	 * @generated
	 */
	Fact getKeyPair();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Compute#getKeyPair <em>Key Pair</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key Pair</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getKeyPair()
	 * @generated
	 */
	void setKeyPair(Fact value);

	/**
	 * Returns the value of the '<em><b>Immutable</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A change replaces its copies; running ones are never changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Immutable</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setImmutable(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getCompute_Immutable()
	 * @model
	 * @generated
	 */
	Fact getImmutable();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Compute#getImmutable <em>Immutable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Immutable</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getImmutable()
	 * @generated
	 */
	void setImmutable(Fact value);

	/**
	 * Returns the value of the '<em><b>Root User</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A process that needs no privileges runs as root; a container that names no user does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Root User</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setRootUser(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getCompute_RootUser()
	 * @model
	 * @generated
	 */
	Fact getRootUser();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Compute#getRootUser <em>Root User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Root User</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getRootUser()
	 * @generated
	 */
	void setRootUser(Fact value);

	/**
	 * Returns the value of the '<em><b>Host Network</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It shares the network of its host instead of having an address of its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host Network</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setHostNetwork(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getCompute_HostNetwork()
	 * @model
	 * @generated
	 */
	Fact getHostNetwork();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Compute#getHostNetwork <em>Host Network</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host Network</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getHostNetwork()
	 * @generated
	 */
	void setHostNetwork(Fact value);

	/**
	 * Returns the value of the '<em><b>Read Only Root</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It cannot change its own program files while it runs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Read Only Root</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setReadOnlyRoot(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getCompute_ReadOnlyRoot()
	 * @model
	 * @generated
	 */
	Fact getReadOnlyRoot();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Compute#getReadOnlyRoot <em>Read Only Root</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read Only Root</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getReadOnlyRoot()
	 * @generated
	 */
	void setReadOnlyRoot(Fact value);

	/**
	 * Returns the value of the '<em><b>Self Healing</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A copy whose application stops answering is replaced.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Self Healing</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setSelfHealing(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getCompute_SelfHealing()
	 * @model
	 * @generated
	 */
	Fact getSelfHealing();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Compute#getSelfHealing <em>Self Healing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Self Healing</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getSelfHealing()
	 * @generated
	 */
	void setSelfHealing(Fact value);

	/**
	 * Returns the value of the '<em><b>Temporary Credentials</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It acts with a role, whose credentials renew themselves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Temporary Credentials</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setTemporaryCredentials(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getCompute_TemporaryCredentials()
	 * @model
	 * @generated
	 */
	Fact getTemporaryCredentials();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Compute#getTemporaryCredentials <em>Temporary Credentials</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Temporary Credentials</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getTemporaryCredentials()
	 * @generated
	 */
	void setTemporaryCredentials(Fact value);

	/**
	 * Returns the value of the '<em><b>Disk Bandwidth</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Traffic to its disks has bandwidth of its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disk Bandwidth</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setDiskBandwidth(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getCompute_DiskBandwidth()
	 * @model
	 * @generated
	 */
	Fact getDiskBandwidth();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Compute#getDiskBandwidth <em>Disk Bandwidth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disk Bandwidth</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getDiskBandwidth()
	 * @generated
	 */
	void setDiskBandwidth(Fact value);

	/**
	 * Returns the value of the '<em><b>Automatic Upgrades</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minor versions of its platform are installed automatically.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Automatic Upgrades</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setAutomaticUpgrades(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getCompute_AutomaticUpgrades()
	 * @model
	 * @generated
	 */
	Fact getAutomaticUpgrades();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Compute#getAutomaticUpgrades <em>Automatic Upgrades</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Automatic Upgrades</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getAutomaticUpgrades()
	 * @generated
	 */
	void setAutomaticUpgrades(Fact value);

} // Compute
