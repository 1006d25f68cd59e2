/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data Flow</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Traffic from one node to another, in the direction of the request.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.DataFlow#getSource <em>Source</em>}</li>
 *   <li>{@link org.plumbline.model.DataFlow#getTarget <em>Target</em>}</li>
 *   <li>{@link org.plumbline.model.DataFlow#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link org.plumbline.model.DataFlow#getPort <em>Port</em>}</li>
 *   <li>{@link org.plumbline.model.DataFlow#getInteraction <em>Interaction</em>}</li>
 *   <li>{@link org.plumbline.model.DataFlow#getEncrypted <em>Encrypted</em>}</li>
 *   <li>{@link org.plumbline.model.DataFlow#getAuthentication <em>Authentication</em>}</li>
 *   <li>{@link org.plumbline.model.DataFlow#getDataClass <em>Data Class</em>}</li>
 *   <li>{@link org.plumbline.model.DataFlow#getMonthlyGigabytes <em>Monthly Gigabytes</em>}</li>
 *   <li>{@link org.plumbline.model.DataFlow#getPeakPerSecond <em>Peak Per Second</em>}</li>
 *   <li>{@link org.plumbline.model.DataFlow#getReadSharePercent <em>Read Share Percent</em>}</li>
 *   <li>{@link org.plumbline.model.DataFlow#getTimeoutMillis <em>Timeout Millis</em>}</li>
 *   <li>{@link org.plumbline.model.DataFlow#getRetries <em>Retries</em>}</li>
 *   <li>{@link org.plumbline.model.DataFlow#getBackoff <em>Backoff</em>}</li>
 *   <li>{@link org.plumbline.model.DataFlow#getDeadLetter <em>Dead Letter</em>}</li>
 *   <li>{@link org.plumbline.model.DataFlow#getIdempotent <em>Idempotent</em>}</li>
 *   <li>{@link org.plumbline.model.DataFlow#getCritical <em>Critical</em>}</li>
 *   <li>{@link org.plumbline.model.DataFlow#getDeferrable <em>Deferrable</em>}</li>
 *   <li>{@link org.plumbline.model.DataFlow#getFallback <em>Fallback</em>}</li>
 *   <li>{@link org.plumbline.model.DataFlow#getAccess <em>Access</em>}</li>
 *   <li>{@link org.plumbline.model.DataFlow#getPooled <em>Pooled</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getDataFlow()
 * @model
 * @generated
 */
public interface DataFlow extends Element {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.Node#getOutgoing <em>Outgoing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Node)
	 * @see org.plumbline.model.PlumblinePackage#getDataFlow_Source()
	 * @see org.plumbline.model.Node#getOutgoing
	 * @model opposite="outgoing" resolveProxies="false" required="true"
	 * @generated
	 */
	Node getSource();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataFlow#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Node value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.Node#getIncoming <em>Incoming</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Node)
	 * @see org.plumbline.model.PlumblinePackage#getDataFlow_Target()
	 * @see org.plumbline.model.Node#getIncoming
	 * @model opposite="incoming" resolveProxies="false" required="true"
	 * @generated
	 */
	Node getTarget();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataFlow#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Node value);

	/**
	 * Returns the value of the '<em><b>Protocol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Protocol, such as HTTPS or PostgreSQL.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protocol</em>' attribute.
	 * @see #setProtocol(String)
	 * @see org.plumbline.model.PlumblinePackage#getDataFlow_Protocol()
	 * @model
	 * @generated
	 */
	String getProtocol();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataFlow#getProtocol <em>Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protocol</em>' attribute.
	 * @see #getProtocol()
	 * @generated
	 */
	void setProtocol(String value);

	/**
	 * Returns the value of the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Port of the target.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Port</em>' attribute.
	 * @see #isSetPort()
	 * @see #unsetPort()
	 * @see #setPort(int)
	 * @see org.plumbline.model.PlumblinePackage#getDataFlow_Port()
	 * @model unsettable="true"
	 * @generated
	 */
	int getPort();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataFlow#getPort <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port</em>' attribute.
	 * @see #isSetPort()
	 * @see #unsetPort()
	 * @see #getPort()
	 * @generated
	 */
	void setPort(int value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.DataFlow#getPort <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPort()
	 * @see #getPort()
	 * @see #setPort(int)
	 * @generated
	 */
	void unsetPort();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.DataFlow#getPort <em>Port</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Port</em>' attribute is set.
	 * @see #unsetPort()
	 * @see #getPort()
	 * @see #setPort(int)
	 * @generated
	 */
	boolean isSetPort();

	/**
	 * Returns the value of the '<em><b>Interaction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Interaction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How source and target meet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interaction</em>' attribute.
	 * @see org.plumbline.model.Interaction
	 * @see #setInteraction(Interaction)
	 * @see org.plumbline.model.PlumblinePackage#getDataFlow_Interaction()
	 * @model
	 * @generated
	 */
	Interaction getInteraction();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataFlow#getInteraction <em>Interaction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interaction</em>' attribute.
	 * @see org.plumbline.model.Interaction
	 * @see #getInteraction()
	 * @generated
	 */
	void setInteraction(Interaction value);

	/**
	 * Returns the value of the '<em><b>Encrypted</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It is encrypted on the way.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Encrypted</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setEncrypted(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getDataFlow_Encrypted()
	 * @model
	 * @generated
	 */
	Fact getEncrypted();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataFlow#getEncrypted <em>Encrypted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Encrypted</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getEncrypted()
	 * @generated
	 */
	void setEncrypted(Fact value);

	/**
	 * Returns the value of the '<em><b>Authentication</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Authentication}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the source proves who it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authentication</em>' attribute.
	 * @see org.plumbline.model.Authentication
	 * @see #setAuthentication(Authentication)
	 * @see org.plumbline.model.PlumblinePackage#getDataFlow_Authentication()
	 * @model
	 * @generated
	 */
	Authentication getAuthentication();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataFlow#getAuthentication <em>Authentication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authentication</em>' attribute.
	 * @see org.plumbline.model.Authentication
	 * @see #getAuthentication()
	 * @generated
	 */
	void setAuthentication(Authentication value);

	/**
	 * Returns the value of the '<em><b>Data Class</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.DataClass}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most sensitive data it carries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Class</em>' attribute.
	 * @see org.plumbline.model.DataClass
	 * @see #setDataClass(DataClass)
	 * @see org.plumbline.model.PlumblinePackage#getDataFlow_DataClass()
	 * @model
	 * @generated
	 */
	DataClass getDataClass();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataFlow#getDataClass <em>Data Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Class</em>' attribute.
	 * @see org.plumbline.model.DataClass
	 * @see #getDataClass()
	 * @generated
	 */
	void setDataClass(DataClass value);

	/**
	 * Returns the value of the '<em><b>Monthly Gigabytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Volume, in gigabytes a month.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Monthly Gigabytes</em>' attribute.
	 * @see #isSetMonthlyGigabytes()
	 * @see #unsetMonthlyGigabytes()
	 * @see #setMonthlyGigabytes(double)
	 * @see org.plumbline.model.PlumblinePackage#getDataFlow_MonthlyGigabytes()
	 * @model unsettable="true"
	 * @generated
	 */
	double getMonthlyGigabytes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataFlow#getMonthlyGigabytes <em>Monthly Gigabytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Monthly Gigabytes</em>' attribute.
	 * @see #isSetMonthlyGigabytes()
	 * @see #unsetMonthlyGigabytes()
	 * @see #getMonthlyGigabytes()
	 * @generated
	 */
	void setMonthlyGigabytes(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.DataFlow#getMonthlyGigabytes <em>Monthly Gigabytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMonthlyGigabytes()
	 * @see #getMonthlyGigabytes()
	 * @see #setMonthlyGigabytes(double)
	 * @generated
	 */
	void unsetMonthlyGigabytes();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.DataFlow#getMonthlyGigabytes <em>Monthly Gigabytes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Monthly Gigabytes</em>' attribute is set.
	 * @see #unsetMonthlyGigabytes()
	 * @see #getMonthlyGigabytes()
	 * @see #setMonthlyGigabytes(double)
	 * @generated
	 */
	boolean isSetMonthlyGigabytes();

	/**
	 * Returns the value of the '<em><b>Peak Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest rate, in requests or messages a second.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Peak Per Second</em>' attribute.
	 * @see #isSetPeakPerSecond()
	 * @see #unsetPeakPerSecond()
	 * @see #setPeakPerSecond(double)
	 * @see org.plumbline.model.PlumblinePackage#getDataFlow_PeakPerSecond()
	 * @model unsettable="true"
	 * @generated
	 */
	double getPeakPerSecond();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataFlow#getPeakPerSecond <em>Peak Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Peak Per Second</em>' attribute.
	 * @see #isSetPeakPerSecond()
	 * @see #unsetPeakPerSecond()
	 * @see #getPeakPerSecond()
	 * @generated
	 */
	void setPeakPerSecond(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.DataFlow#getPeakPerSecond <em>Peak Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPeakPerSecond()
	 * @see #getPeakPerSecond()
	 * @see #setPeakPerSecond(double)
	 * @generated
	 */
	void unsetPeakPerSecond();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.DataFlow#getPeakPerSecond <em>Peak Per Second</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Peak Per Second</em>' attribute is set.
	 * @see #unsetPeakPerSecond()
	 * @see #getPeakPerSecond()
	 * @see #setPeakPerSecond(double)
	 * @generated
	 */
	boolean isSetPeakPerSecond();

	/**
	 * Returns the value of the '<em><b>Read Share Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of reads, in percent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Read Share Percent</em>' attribute.
	 * @see #isSetReadSharePercent()
	 * @see #unsetReadSharePercent()
	 * @see #setReadSharePercent(double)
	 * @see org.plumbline.model.PlumblinePackage#getDataFlow_ReadSharePercent()
	 * @model unsettable="true"
	 * @generated
	 */
	double getReadSharePercent();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataFlow#getReadSharePercent <em>Read Share Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read Share Percent</em>' attribute.
	 * @see #isSetReadSharePercent()
	 * @see #unsetReadSharePercent()
	 * @see #getReadSharePercent()
	 * @generated
	 */
	void setReadSharePercent(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.DataFlow#getReadSharePercent <em>Read Share Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetReadSharePercent()
	 * @see #getReadSharePercent()
	 * @see #setReadSharePercent(double)
	 * @generated
	 */
	void unsetReadSharePercent();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.DataFlow#getReadSharePercent <em>Read Share Percent</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Read Share Percent</em>' attribute is set.
	 * @see #unsetReadSharePercent()
	 * @see #getReadSharePercent()
	 * @see #setReadSharePercent(double)
	 * @generated
	 */
	boolean isSetReadSharePercent();

	/**
	 * Returns the value of the '<em><b>Timeout Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long the source waits, in milliseconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timeout Millis</em>' attribute.
	 * @see #isSetTimeoutMillis()
	 * @see #unsetTimeoutMillis()
	 * @see #setTimeoutMillis(double)
	 * @see org.plumbline.model.PlumblinePackage#getDataFlow_TimeoutMillis()
	 * @model unsettable="true"
	 * @generated
	 */
	double getTimeoutMillis();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataFlow#getTimeoutMillis <em>Timeout Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timeout Millis</em>' attribute.
	 * @see #isSetTimeoutMillis()
	 * @see #unsetTimeoutMillis()
	 * @see #getTimeoutMillis()
	 * @generated
	 */
	void setTimeoutMillis(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.DataFlow#getTimeoutMillis <em>Timeout Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTimeoutMillis()
	 * @see #getTimeoutMillis()
	 * @see #setTimeoutMillis(double)
	 * @generated
	 */
	void unsetTimeoutMillis();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.DataFlow#getTimeoutMillis <em>Timeout Millis</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Timeout Millis</em>' attribute is set.
	 * @see #unsetTimeoutMillis()
	 * @see #getTimeoutMillis()
	 * @see #setTimeoutMillis(double)
	 * @generated
	 */
	boolean isSetTimeoutMillis();

	/**
	 * Returns the value of the '<em><b>Retries</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often the source tries again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retries</em>' attribute.
	 * @see #isSetRetries()
	 * @see #unsetRetries()
	 * @see #setRetries(int)
	 * @see org.plumbline.model.PlumblinePackage#getDataFlow_Retries()
	 * @model unsettable="true"
	 * @generated
	 */
	int getRetries();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataFlow#getRetries <em>Retries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retries</em>' attribute.
	 * @see #isSetRetries()
	 * @see #unsetRetries()
	 * @see #getRetries()
	 * @generated
	 */
	void setRetries(int value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.DataFlow#getRetries <em>Retries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRetries()
	 * @see #getRetries()
	 * @see #setRetries(int)
	 * @generated
	 */
	void unsetRetries();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.DataFlow#getRetries <em>Retries</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Retries</em>' attribute is set.
	 * @see #unsetRetries()
	 * @see #getRetries()
	 * @see #setRetries(int)
	 * @generated
	 */
	boolean isSetRetries();

	/**
	 * Returns the value of the '<em><b>Backoff</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tries are spaced with growing, random delays.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Backoff</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setBackoff(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getDataFlow_Backoff()
	 * @model
	 * @generated
	 */
	Fact getBackoff();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataFlow#getBackoff <em>Backoff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Backoff</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getBackoff()
	 * @generated
	 */
	void setBackoff(Fact value);

	/**
	 * Returns the value of the '<em><b>Dead Letter</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What cannot be delivered is kept aside.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dead Letter</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setDeadLetter(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getDataFlow_DeadLetter()
	 * @model
	 * @generated
	 */
	Fact getDeadLetter();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataFlow#getDeadLetter <em>Dead Letter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dead Letter</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getDeadLetter()
	 * @generated
	 */
	void setDeadLetter(Fact value);

	/**
	 * Returns the value of the '<em><b>Idempotent</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Doing it twice has the effect of doing it once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Idempotent</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setIdempotent(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getDataFlow_Idempotent()
	 * @model
	 * @generated
	 */
	Fact getIdempotent();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataFlow#getIdempotent <em>Idempotent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Idempotent</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getIdempotent()
	 * @generated
	 */
	void setIdempotent(Fact value);

	/**
	 * Returns the value of the '<em><b>Critical</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The workload fails its purpose without it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Critical</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setCritical(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getDataFlow_Critical()
	 * @model
	 * @generated
	 */
	Fact getCritical();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataFlow#getCritical <em>Critical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Critical</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getCritical()
	 * @generated
	 */
	void setCritical(Fact value);

	/**
	 * Returns the value of the '<em><b>Deferrable</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source needs no answer at once: the work may wait for minutes or hours.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deferrable</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setDeferrable(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getDataFlow_Deferrable()
	 * @model
	 * @generated
	 */
	Fact getDeferrable();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataFlow#getDeferrable <em>Deferrable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deferrable</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getDeferrable()
	 * @generated
	 */
	void setDeferrable(Fact value);

	/**
	 * Returns the value of the '<em><b>Fallback</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source goes on with less when the target does not answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fallback</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setFallback(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getDataFlow_Fallback()
	 * @model
	 * @generated
	 */
	Fact getFallback();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataFlow#getFallback <em>Fallback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fallback</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getFallback()
	 * @generated
	 */
	void setFallback(Fact value);

	/**
	 * Returns the value of the '<em><b>Access</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.AccessKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the source uses the data of the target.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Access</em>' attribute.
	 * @see org.plumbline.model.AccessKind
	 * @see #setAccess(AccessKind)
	 * @see org.plumbline.model.PlumblinePackage#getDataFlow_Access()
	 * @model
	 * @generated
	 */
	AccessKind getAccess();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataFlow#getAccess <em>Access</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Access</em>' attribute.
	 * @see org.plumbline.model.AccessKind
	 * @see #getAccess()
	 * @generated
	 */
	void setAccess(AccessKind value);

	/**
	 * Returns the value of the '<em><b>Pooled</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Connections are kept open and shared by requests.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pooled</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setPooled(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getDataFlow_Pooled()
	 * @model
	 * @generated
	 */
	Fact getPooled();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataFlow#getPooled <em>Pooled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pooled</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getPooled()
	 * @generated
	 */
	void setPooled(Fact value);

} // DataFlow
