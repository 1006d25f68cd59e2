/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.AccessKind;
import org.plumbline.model.Authentication;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.Node;
import org.plumbline.model.PlumblinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Data Flow</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.impl.DataFlowImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataFlowImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataFlowImpl#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataFlowImpl#getPort <em>Port</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataFlowImpl#getInteraction <em>Interaction</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataFlowImpl#getEncrypted <em>Encrypted</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataFlowImpl#getAuthentication <em>Authentication</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataFlowImpl#getDataClass <em>Data Class</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataFlowImpl#getMonthlyGigabytes <em>Monthly Gigabytes</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataFlowImpl#getPeakPerSecond <em>Peak Per Second</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataFlowImpl#getReadSharePercent <em>Read Share Percent</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataFlowImpl#getTimeoutMillis <em>Timeout Millis</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataFlowImpl#getRetries <em>Retries</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataFlowImpl#getBackoff <em>Backoff</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataFlowImpl#getDeadLetter <em>Dead Letter</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataFlowImpl#getIdempotent <em>Idempotent</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataFlowImpl#getCritical <em>Critical</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataFlowImpl#getDeferrable <em>Deferrable</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataFlowImpl#getFallback <em>Fallback</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataFlowImpl#getAccess <em>Access</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataFlowImpl#getPooled <em>Pooled</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DataFlowImpl extends ElementImpl implements DataFlow {
	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Node source;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected Node target;

	/**
	 * The default value of the '{@link #getProtocol() <em>Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtocol()
	 * @generated
	 * @ordered
	 */
	protected static final String PROTOCOL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProtocol() <em>Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtocol()
	 * @generated
	 * @ordered
	 */
	protected String protocol = PROTOCOL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPort() <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPort()
	 * @generated
	 * @ordered
	 */
	protected static final int PORT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPort() <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPort()
	 * @generated
	 * @ordered
	 */
	protected int port = PORT_EDEFAULT;

	/**
	 * This is true if the Port attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean portESet;

	/**
	 * The default value of the '{@link #getInteraction() <em>Interaction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInteraction()
	 * @generated
	 * @ordered
	 */
	protected static final Interaction INTERACTION_EDEFAULT = Interaction.UNKNOWN;

	/**
	 * The cached value of the '{@link #getInteraction() <em>Interaction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInteraction()
	 * @generated
	 * @ordered
	 */
	protected Interaction interaction = INTERACTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getEncrypted() <em>Encrypted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncrypted()
	 * @generated
	 * @ordered
	 */
	protected static final Fact ENCRYPTED_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getEncrypted() <em>Encrypted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncrypted()
	 * @generated
	 * @ordered
	 */
	protected Fact encrypted = ENCRYPTED_EDEFAULT;

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
	 * The default value of the '{@link #getMonthlyGigabytes() <em>Monthly Gigabytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonthlyGigabytes()
	 * @generated
	 * @ordered
	 */
	protected static final double MONTHLY_GIGABYTES_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMonthlyGigabytes() <em>Monthly Gigabytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonthlyGigabytes()
	 * @generated
	 * @ordered
	 */
	protected double monthlyGigabytes = MONTHLY_GIGABYTES_EDEFAULT;

	/**
	 * This is true if the Monthly Gigabytes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean monthlyGigabytesESet;

	/**
	 * The default value of the '{@link #getPeakPerSecond() <em>Peak Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeakPerSecond()
	 * @generated
	 * @ordered
	 */
	protected static final double PEAK_PER_SECOND_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPeakPerSecond() <em>Peak Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeakPerSecond()
	 * @generated
	 * @ordered
	 */
	protected double peakPerSecond = PEAK_PER_SECOND_EDEFAULT;

	/**
	 * This is true if the Peak Per Second attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean peakPerSecondESet;

	/**
	 * The default value of the '{@link #getReadSharePercent() <em>Read Share Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadSharePercent()
	 * @generated
	 * @ordered
	 */
	protected static final double READ_SHARE_PERCENT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getReadSharePercent() <em>Read Share Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadSharePercent()
	 * @generated
	 * @ordered
	 */
	protected double readSharePercent = READ_SHARE_PERCENT_EDEFAULT;

	/**
	 * This is true if the Read Share Percent attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean readSharePercentESet;

	/**
	 * The default value of the '{@link #getTimeoutMillis() <em>Timeout Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeoutMillis()
	 * @generated
	 * @ordered
	 */
	protected static final double TIMEOUT_MILLIS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getTimeoutMillis() <em>Timeout Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeoutMillis()
	 * @generated
	 * @ordered
	 */
	protected double timeoutMillis = TIMEOUT_MILLIS_EDEFAULT;

	/**
	 * This is true if the Timeout Millis attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean timeoutMillisESet;

	/**
	 * The default value of the '{@link #getRetries() <em>Retries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetries()
	 * @generated
	 * @ordered
	 */
	protected static final int RETRIES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRetries() <em>Retries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetries()
	 * @generated
	 * @ordered
	 */
	protected int retries = RETRIES_EDEFAULT;

	/**
	 * This is true if the Retries attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean retriesESet;

	/**
	 * The default value of the '{@link #getBackoff() <em>Backoff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackoff()
	 * @generated
	 * @ordered
	 */
	protected static final Fact BACKOFF_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getBackoff() <em>Backoff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackoff()
	 * @generated
	 * @ordered
	 */
	protected Fact backoff = BACKOFF_EDEFAULT;

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
	 * The default value of the '{@link #getIdempotent() <em>Idempotent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdempotent()
	 * @generated
	 * @ordered
	 */
	protected static final Fact IDEMPOTENT_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getIdempotent() <em>Idempotent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdempotent()
	 * @generated
	 * @ordered
	 */
	protected Fact idempotent = IDEMPOTENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCritical() <em>Critical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCritical()
	 * @generated
	 * @ordered
	 */
	protected static final Fact CRITICAL_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getCritical() <em>Critical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCritical()
	 * @generated
	 * @ordered
	 */
	protected Fact critical = CRITICAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeferrable() <em>Deferrable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeferrable()
	 * @generated
	 * @ordered
	 */
	protected static final Fact DEFERRABLE_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getDeferrable() <em>Deferrable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeferrable()
	 * @generated
	 * @ordered
	 */
	protected Fact deferrable = DEFERRABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFallback() <em>Fallback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFallback()
	 * @generated
	 * @ordered
	 */
	protected static final Fact FALLBACK_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getFallback() <em>Fallback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFallback()
	 * @generated
	 * @ordered
	 */
	protected Fact fallback = FALLBACK_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccess() <em>Access</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccess()
	 * @generated
	 * @ordered
	 */
	protected static final AccessKind ACCESS_EDEFAULT = AccessKind.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAccess() <em>Access</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccess()
	 * @generated
	 * @ordered
	 */
	protected AccessKind access = ACCESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPooled() <em>Pooled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPooled()
	 * @generated
	 * @ordered
	 */
	protected static final Fact POOLED_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getPooled() <em>Pooled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPooled()
	 * @generated
	 * @ordered
	 */
	protected Fact pooled = POOLED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DataFlowImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlumblinePackage.Literals.DATA_FLOW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Node getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSource(Node newSource, NotificationChain msgs) {
		Node oldSource = source;
		source = newSource;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_FLOW__SOURCE, oldSource, newSource);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Node newSource) {
		if (newSource != source) {
			NotificationChain msgs = null;
			if (source != null)
				msgs = ((InternalEObject)source).eInverseRemove(this, PlumblinePackage.NODE__OUTGOING, Node.class, msgs);
			if (newSource != null)
				msgs = ((InternalEObject)newSource).eInverseAdd(this, PlumblinePackage.NODE__OUTGOING, Node.class, msgs);
			msgs = basicSetSource(newSource, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_FLOW__SOURCE, newSource, newSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Node getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTarget(Node newTarget, NotificationChain msgs) {
		Node oldTarget = target;
		target = newTarget;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_FLOW__TARGET, oldTarget, newTarget);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(Node newTarget) {
		if (newTarget != target) {
			NotificationChain msgs = null;
			if (target != null)
				msgs = ((InternalEObject)target).eInverseRemove(this, PlumblinePackage.NODE__INCOMING, Node.class, msgs);
			if (newTarget != null)
				msgs = ((InternalEObject)newTarget).eInverseAdd(this, PlumblinePackage.NODE__INCOMING, Node.class, msgs);
			msgs = basicSetTarget(newTarget, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_FLOW__TARGET, newTarget, newTarget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProtocol() {
		return protocol;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProtocol(String newProtocol) {
		String oldProtocol = protocol;
		protocol = newProtocol;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_FLOW__PROTOCOL, oldProtocol, protocol));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPort() {
		return port;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPort(int newPort) {
		int oldPort = port;
		port = newPort;
		boolean oldPortESet = portESet;
		portESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_FLOW__PORT, oldPort, port, !oldPortESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPort() {
		int oldPort = port;
		boolean oldPortESet = portESet;
		port = PORT_EDEFAULT;
		portESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.DATA_FLOW__PORT, oldPort, PORT_EDEFAULT, oldPortESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPort() {
		return portESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Interaction getInteraction() {
		return interaction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInteraction(Interaction newInteraction) {
		Interaction oldInteraction = interaction;
		interaction = newInteraction == null ? INTERACTION_EDEFAULT : newInteraction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_FLOW__INTERACTION, oldInteraction, interaction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getEncrypted() {
		return encrypted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEncrypted(Fact newEncrypted) {
		Fact oldEncrypted = encrypted;
		encrypted = newEncrypted == null ? ENCRYPTED_EDEFAULT : newEncrypted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_FLOW__ENCRYPTED, oldEncrypted, encrypted));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_FLOW__AUTHENTICATION, oldAuthentication, authentication));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_FLOW__DATA_CLASS, oldDataClass, dataClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMonthlyGigabytes() {
		return monthlyGigabytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMonthlyGigabytes(double newMonthlyGigabytes) {
		double oldMonthlyGigabytes = monthlyGigabytes;
		monthlyGigabytes = newMonthlyGigabytes;
		boolean oldMonthlyGigabytesESet = monthlyGigabytesESet;
		monthlyGigabytesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_FLOW__MONTHLY_GIGABYTES, oldMonthlyGigabytes, monthlyGigabytes, !oldMonthlyGigabytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMonthlyGigabytes() {
		double oldMonthlyGigabytes = monthlyGigabytes;
		boolean oldMonthlyGigabytesESet = monthlyGigabytesESet;
		monthlyGigabytes = MONTHLY_GIGABYTES_EDEFAULT;
		monthlyGigabytesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.DATA_FLOW__MONTHLY_GIGABYTES, oldMonthlyGigabytes, MONTHLY_GIGABYTES_EDEFAULT, oldMonthlyGigabytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMonthlyGigabytes() {
		return monthlyGigabytesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPeakPerSecond() {
		return peakPerSecond;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeakPerSecond(double newPeakPerSecond) {
		double oldPeakPerSecond = peakPerSecond;
		peakPerSecond = newPeakPerSecond;
		boolean oldPeakPerSecondESet = peakPerSecondESet;
		peakPerSecondESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_FLOW__PEAK_PER_SECOND, oldPeakPerSecond, peakPerSecond, !oldPeakPerSecondESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPeakPerSecond() {
		double oldPeakPerSecond = peakPerSecond;
		boolean oldPeakPerSecondESet = peakPerSecondESet;
		peakPerSecond = PEAK_PER_SECOND_EDEFAULT;
		peakPerSecondESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.DATA_FLOW__PEAK_PER_SECOND, oldPeakPerSecond, PEAK_PER_SECOND_EDEFAULT, oldPeakPerSecondESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPeakPerSecond() {
		return peakPerSecondESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getReadSharePercent() {
		return readSharePercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadSharePercent(double newReadSharePercent) {
		double oldReadSharePercent = readSharePercent;
		readSharePercent = newReadSharePercent;
		boolean oldReadSharePercentESet = readSharePercentESet;
		readSharePercentESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_FLOW__READ_SHARE_PERCENT, oldReadSharePercent, readSharePercent, !oldReadSharePercentESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetReadSharePercent() {
		double oldReadSharePercent = readSharePercent;
		boolean oldReadSharePercentESet = readSharePercentESet;
		readSharePercent = READ_SHARE_PERCENT_EDEFAULT;
		readSharePercentESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.DATA_FLOW__READ_SHARE_PERCENT, oldReadSharePercent, READ_SHARE_PERCENT_EDEFAULT, oldReadSharePercentESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetReadSharePercent() {
		return readSharePercentESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTimeoutMillis() {
		return timeoutMillis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeoutMillis(double newTimeoutMillis) {
		double oldTimeoutMillis = timeoutMillis;
		timeoutMillis = newTimeoutMillis;
		boolean oldTimeoutMillisESet = timeoutMillisESet;
		timeoutMillisESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_FLOW__TIMEOUT_MILLIS, oldTimeoutMillis, timeoutMillis, !oldTimeoutMillisESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTimeoutMillis() {
		double oldTimeoutMillis = timeoutMillis;
		boolean oldTimeoutMillisESet = timeoutMillisESet;
		timeoutMillis = TIMEOUT_MILLIS_EDEFAULT;
		timeoutMillisESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.DATA_FLOW__TIMEOUT_MILLIS, oldTimeoutMillis, TIMEOUT_MILLIS_EDEFAULT, oldTimeoutMillisESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTimeoutMillis() {
		return timeoutMillisESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRetries() {
		return retries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetries(int newRetries) {
		int oldRetries = retries;
		retries = newRetries;
		boolean oldRetriesESet = retriesESet;
		retriesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_FLOW__RETRIES, oldRetries, retries, !oldRetriesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRetries() {
		int oldRetries = retries;
		boolean oldRetriesESet = retriesESet;
		retries = RETRIES_EDEFAULT;
		retriesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.DATA_FLOW__RETRIES, oldRetries, RETRIES_EDEFAULT, oldRetriesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRetries() {
		return retriesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getBackoff() {
		return backoff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackoff(Fact newBackoff) {
		Fact oldBackoff = backoff;
		backoff = newBackoff == null ? BACKOFF_EDEFAULT : newBackoff;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_FLOW__BACKOFF, oldBackoff, backoff));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_FLOW__DEAD_LETTER, oldDeadLetter, deadLetter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getIdempotent() {
		return idempotent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdempotent(Fact newIdempotent) {
		Fact oldIdempotent = idempotent;
		idempotent = newIdempotent == null ? IDEMPOTENT_EDEFAULT : newIdempotent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_FLOW__IDEMPOTENT, oldIdempotent, idempotent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getCritical() {
		return critical;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCritical(Fact newCritical) {
		Fact oldCritical = critical;
		critical = newCritical == null ? CRITICAL_EDEFAULT : newCritical;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_FLOW__CRITICAL, oldCritical, critical));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getDeferrable() {
		return deferrable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeferrable(Fact newDeferrable) {
		Fact oldDeferrable = deferrable;
		deferrable = newDeferrable == null ? DEFERRABLE_EDEFAULT : newDeferrable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_FLOW__DEFERRABLE, oldDeferrable, deferrable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getFallback() {
		return fallback;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFallback(Fact newFallback) {
		Fact oldFallback = fallback;
		fallback = newFallback == null ? FALLBACK_EDEFAULT : newFallback;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_FLOW__FALLBACK, oldFallback, fallback));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AccessKind getAccess() {
		return access;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccess(AccessKind newAccess) {
		AccessKind oldAccess = access;
		access = newAccess == null ? ACCESS_EDEFAULT : newAccess;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_FLOW__ACCESS, oldAccess, access));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getPooled() {
		return pooled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPooled(Fact newPooled) {
		Fact oldPooled = pooled;
		pooled = newPooled == null ? POOLED_EDEFAULT : newPooled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_FLOW__POOLED, oldPooled, pooled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlumblinePackage.DATA_FLOW__SOURCE:
				if (source != null)
					msgs = ((InternalEObject)source).eInverseRemove(this, PlumblinePackage.NODE__OUTGOING, Node.class, msgs);
				return basicSetSource((Node)otherEnd, msgs);
			case PlumblinePackage.DATA_FLOW__TARGET:
				if (target != null)
					msgs = ((InternalEObject)target).eInverseRemove(this, PlumblinePackage.NODE__INCOMING, Node.class, msgs);
				return basicSetTarget((Node)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlumblinePackage.DATA_FLOW__SOURCE:
				return basicSetSource(null, msgs);
			case PlumblinePackage.DATA_FLOW__TARGET:
				return basicSetTarget(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlumblinePackage.DATA_FLOW__SOURCE:
				return getSource();
			case PlumblinePackage.DATA_FLOW__TARGET:
				return getTarget();
			case PlumblinePackage.DATA_FLOW__PROTOCOL:
				return getProtocol();
			case PlumblinePackage.DATA_FLOW__PORT:
				return getPort();
			case PlumblinePackage.DATA_FLOW__INTERACTION:
				return getInteraction();
			case PlumblinePackage.DATA_FLOW__ENCRYPTED:
				return getEncrypted();
			case PlumblinePackage.DATA_FLOW__AUTHENTICATION:
				return getAuthentication();
			case PlumblinePackage.DATA_FLOW__DATA_CLASS:
				return getDataClass();
			case PlumblinePackage.DATA_FLOW__MONTHLY_GIGABYTES:
				return getMonthlyGigabytes();
			case PlumblinePackage.DATA_FLOW__PEAK_PER_SECOND:
				return getPeakPerSecond();
			case PlumblinePackage.DATA_FLOW__READ_SHARE_PERCENT:
				return getReadSharePercent();
			case PlumblinePackage.DATA_FLOW__TIMEOUT_MILLIS:
				return getTimeoutMillis();
			case PlumblinePackage.DATA_FLOW__RETRIES:
				return getRetries();
			case PlumblinePackage.DATA_FLOW__BACKOFF:
				return getBackoff();
			case PlumblinePackage.DATA_FLOW__DEAD_LETTER:
				return getDeadLetter();
			case PlumblinePackage.DATA_FLOW__IDEMPOTENT:
				return getIdempotent();
			case PlumblinePackage.DATA_FLOW__CRITICAL:
				return getCritical();
			case PlumblinePackage.DATA_FLOW__DEFERRABLE:
				return getDeferrable();
			case PlumblinePackage.DATA_FLOW__FALLBACK:
				return getFallback();
			case PlumblinePackage.DATA_FLOW__ACCESS:
				return getAccess();
			case PlumblinePackage.DATA_FLOW__POOLED:
				return getPooled();
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
			case PlumblinePackage.DATA_FLOW__SOURCE:
				setSource((Node)newValue);
				return;
			case PlumblinePackage.DATA_FLOW__TARGET:
				setTarget((Node)newValue);
				return;
			case PlumblinePackage.DATA_FLOW__PROTOCOL:
				setProtocol((String)newValue);
				return;
			case PlumblinePackage.DATA_FLOW__PORT:
				setPort((Integer)newValue);
				return;
			case PlumblinePackage.DATA_FLOW__INTERACTION:
				setInteraction((Interaction)newValue);
				return;
			case PlumblinePackage.DATA_FLOW__ENCRYPTED:
				setEncrypted((Fact)newValue);
				return;
			case PlumblinePackage.DATA_FLOW__AUTHENTICATION:
				setAuthentication((Authentication)newValue);
				return;
			case PlumblinePackage.DATA_FLOW__DATA_CLASS:
				setDataClass((DataClass)newValue);
				return;
			case PlumblinePackage.DATA_FLOW__MONTHLY_GIGABYTES:
				setMonthlyGigabytes((Double)newValue);
				return;
			case PlumblinePackage.DATA_FLOW__PEAK_PER_SECOND:
				setPeakPerSecond((Double)newValue);
				return;
			case PlumblinePackage.DATA_FLOW__READ_SHARE_PERCENT:
				setReadSharePercent((Double)newValue);
				return;
			case PlumblinePackage.DATA_FLOW__TIMEOUT_MILLIS:
				setTimeoutMillis((Double)newValue);
				return;
			case PlumblinePackage.DATA_FLOW__RETRIES:
				setRetries((Integer)newValue);
				return;
			case PlumblinePackage.DATA_FLOW__BACKOFF:
				setBackoff((Fact)newValue);
				return;
			case PlumblinePackage.DATA_FLOW__DEAD_LETTER:
				setDeadLetter((Fact)newValue);
				return;
			case PlumblinePackage.DATA_FLOW__IDEMPOTENT:
				setIdempotent((Fact)newValue);
				return;
			case PlumblinePackage.DATA_FLOW__CRITICAL:
				setCritical((Fact)newValue);
				return;
			case PlumblinePackage.DATA_FLOW__DEFERRABLE:
				setDeferrable((Fact)newValue);
				return;
			case PlumblinePackage.DATA_FLOW__FALLBACK:
				setFallback((Fact)newValue);
				return;
			case PlumblinePackage.DATA_FLOW__ACCESS:
				setAccess((AccessKind)newValue);
				return;
			case PlumblinePackage.DATA_FLOW__POOLED:
				setPooled((Fact)newValue);
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
			case PlumblinePackage.DATA_FLOW__SOURCE:
				setSource((Node)null);
				return;
			case PlumblinePackage.DATA_FLOW__TARGET:
				setTarget((Node)null);
				return;
			case PlumblinePackage.DATA_FLOW__PROTOCOL:
				setProtocol(PROTOCOL_EDEFAULT);
				return;
			case PlumblinePackage.DATA_FLOW__PORT:
				unsetPort();
				return;
			case PlumblinePackage.DATA_FLOW__INTERACTION:
				setInteraction(INTERACTION_EDEFAULT);
				return;
			case PlumblinePackage.DATA_FLOW__ENCRYPTED:
				setEncrypted(ENCRYPTED_EDEFAULT);
				return;
			case PlumblinePackage.DATA_FLOW__AUTHENTICATION:
				setAuthentication(AUTHENTICATION_EDEFAULT);
				return;
			case PlumblinePackage.DATA_FLOW__DATA_CLASS:
				setDataClass(DATA_CLASS_EDEFAULT);
				return;
			case PlumblinePackage.DATA_FLOW__MONTHLY_GIGABYTES:
				unsetMonthlyGigabytes();
				return;
			case PlumblinePackage.DATA_FLOW__PEAK_PER_SECOND:
				unsetPeakPerSecond();
				return;
			case PlumblinePackage.DATA_FLOW__READ_SHARE_PERCENT:
				unsetReadSharePercent();
				return;
			case PlumblinePackage.DATA_FLOW__TIMEOUT_MILLIS:
				unsetTimeoutMillis();
				return;
			case PlumblinePackage.DATA_FLOW__RETRIES:
				unsetRetries();
				return;
			case PlumblinePackage.DATA_FLOW__BACKOFF:
				setBackoff(BACKOFF_EDEFAULT);
				return;
			case PlumblinePackage.DATA_FLOW__DEAD_LETTER:
				setDeadLetter(DEAD_LETTER_EDEFAULT);
				return;
			case PlumblinePackage.DATA_FLOW__IDEMPOTENT:
				setIdempotent(IDEMPOTENT_EDEFAULT);
				return;
			case PlumblinePackage.DATA_FLOW__CRITICAL:
				setCritical(CRITICAL_EDEFAULT);
				return;
			case PlumblinePackage.DATA_FLOW__DEFERRABLE:
				setDeferrable(DEFERRABLE_EDEFAULT);
				return;
			case PlumblinePackage.DATA_FLOW__FALLBACK:
				setFallback(FALLBACK_EDEFAULT);
				return;
			case PlumblinePackage.DATA_FLOW__ACCESS:
				setAccess(ACCESS_EDEFAULT);
				return;
			case PlumblinePackage.DATA_FLOW__POOLED:
				setPooled(POOLED_EDEFAULT);
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
			case PlumblinePackage.DATA_FLOW__SOURCE:
				return source != null;
			case PlumblinePackage.DATA_FLOW__TARGET:
				return target != null;
			case PlumblinePackage.DATA_FLOW__PROTOCOL:
				return PROTOCOL_EDEFAULT == null ? protocol != null : !PROTOCOL_EDEFAULT.equals(protocol);
			case PlumblinePackage.DATA_FLOW__PORT:
				return isSetPort();
			case PlumblinePackage.DATA_FLOW__INTERACTION:
				return interaction != INTERACTION_EDEFAULT;
			case PlumblinePackage.DATA_FLOW__ENCRYPTED:
				return encrypted != ENCRYPTED_EDEFAULT;
			case PlumblinePackage.DATA_FLOW__AUTHENTICATION:
				return authentication != AUTHENTICATION_EDEFAULT;
			case PlumblinePackage.DATA_FLOW__DATA_CLASS:
				return dataClass != DATA_CLASS_EDEFAULT;
			case PlumblinePackage.DATA_FLOW__MONTHLY_GIGABYTES:
				return isSetMonthlyGigabytes();
			case PlumblinePackage.DATA_FLOW__PEAK_PER_SECOND:
				return isSetPeakPerSecond();
			case PlumblinePackage.DATA_FLOW__READ_SHARE_PERCENT:
				return isSetReadSharePercent();
			case PlumblinePackage.DATA_FLOW__TIMEOUT_MILLIS:
				return isSetTimeoutMillis();
			case PlumblinePackage.DATA_FLOW__RETRIES:
				return isSetRetries();
			case PlumblinePackage.DATA_FLOW__BACKOFF:
				return backoff != BACKOFF_EDEFAULT;
			case PlumblinePackage.DATA_FLOW__DEAD_LETTER:
				return deadLetter != DEAD_LETTER_EDEFAULT;
			case PlumblinePackage.DATA_FLOW__IDEMPOTENT:
				return idempotent != IDEMPOTENT_EDEFAULT;
			case PlumblinePackage.DATA_FLOW__CRITICAL:
				return critical != CRITICAL_EDEFAULT;
			case PlumblinePackage.DATA_FLOW__DEFERRABLE:
				return deferrable != DEFERRABLE_EDEFAULT;
			case PlumblinePackage.DATA_FLOW__FALLBACK:
				return fallback != FALLBACK_EDEFAULT;
			case PlumblinePackage.DATA_FLOW__ACCESS:
				return access != ACCESS_EDEFAULT;
			case PlumblinePackage.DATA_FLOW__POOLED:
				return pooled != POOLED_EDEFAULT;
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
		result.append(" (protocol: ");
		result.append(protocol);
		result.append(", port: ");
		if (portESet) result.append(port); else result.append("<unset>");
		result.append(", interaction: ");
		result.append(interaction);
		result.append(", encrypted: ");
		result.append(encrypted);
		result.append(", authentication: ");
		result.append(authentication);
		result.append(", dataClass: ");
		result.append(dataClass);
		result.append(", monthlyGigabytes: ");
		if (monthlyGigabytesESet) result.append(monthlyGigabytes); else result.append("<unset>");
		result.append(", peakPerSecond: ");
		if (peakPerSecondESet) result.append(peakPerSecond); else result.append("<unset>");
		result.append(", readSharePercent: ");
		if (readSharePercentESet) result.append(readSharePercent); else result.append("<unset>");
		result.append(", timeoutMillis: ");
		if (timeoutMillisESet) result.append(timeoutMillis); else result.append("<unset>");
		result.append(", retries: ");
		if (retriesESet) result.append(retries); else result.append("<unset>");
		result.append(", backoff: ");
		result.append(backoff);
		result.append(", deadLetter: ");
		result.append(deadLetter);
		result.append(", idempotent: ");
		result.append(idempotent);
		result.append(", critical: ");
		result.append(critical);
		result.append(", deferrable: ");
		result.append(deferrable);
		result.append(", fallback: ");
		result.append(fallback);
		result.append(", access: ");
		result.append(access);
		result.append(", pooled: ");
		result.append(pooled);
		result.append(')');
		return result.toString();
	}

} //DataFlowImpl
