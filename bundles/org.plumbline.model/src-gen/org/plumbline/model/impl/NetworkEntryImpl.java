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

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.plumbline.model.Boundary;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.PlumblinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Network Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.impl.NetworkEntryImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.impl.NetworkEntryImpl#getWebFirewall <em>Web Firewall</em>}</li>
 *   <li>{@link org.plumbline.model.impl.NetworkEntryImpl#getThrottling <em>Throttling</em>}</li>
 *   <li>{@link org.plumbline.model.impl.NetworkEntryImpl#getCrossZone <em>Cross Zone</em>}</li>
 *   <li>{@link org.plumbline.model.impl.NetworkEntryImpl#getCaching <em>Caching</em>}</li>
 *   <li>{@link org.plumbline.model.impl.NetworkEntryImpl#getMinimumTlsVersion <em>Minimum Tls Version</em>}</li>
 *   <li>{@link org.plumbline.model.impl.NetworkEntryImpl#getCompression <em>Compression</em>}</li>
 *   <li>{@link org.plumbline.model.impl.NetworkEntryImpl#getConnects <em>Connects</em>}</li>
 *   <li>{@link org.plumbline.model.impl.NetworkEntryImpl#getContract <em>Contract</em>}</li>
 *   <li>{@link org.plumbline.model.impl.NetworkEntryImpl#getHttpVersion <em>Http Version</em>}</li>
 *   <li>{@link org.plumbline.model.impl.NetworkEntryImpl#getCertificateRenewal <em>Certificate Renewal</em>}</li>
 *   <li>{@link org.plumbline.model.impl.NetworkEntryImpl#getRefusesMalformed <em>Refuses Malformed</em>}</li>
 *   <li>{@link org.plumbline.model.impl.NetworkEntryImpl#getProvesItself <em>Proves Itself</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NetworkEntryImpl extends ComponentImpl implements NetworkEntry {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final NetworkEntryKind KIND_EDEFAULT = NetworkEntryKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected NetworkEntryKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getWebFirewall() <em>Web Firewall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWebFirewall()
	 * @generated
	 * @ordered
	 */
	protected static final Fact WEB_FIREWALL_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getWebFirewall() <em>Web Firewall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWebFirewall()
	 * @generated
	 * @ordered
	 */
	protected Fact webFirewall = WEB_FIREWALL_EDEFAULT;

	/**
	 * The default value of the '{@link #getThrottling() <em>Throttling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThrottling()
	 * @generated
	 * @ordered
	 */
	protected static final Fact THROTTLING_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getThrottling() <em>Throttling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThrottling()
	 * @generated
	 * @ordered
	 */
	protected Fact throttling = THROTTLING_EDEFAULT;

	/**
	 * The default value of the '{@link #getCrossZone() <em>Cross Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrossZone()
	 * @generated
	 * @ordered
	 */
	protected static final Fact CROSS_ZONE_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getCrossZone() <em>Cross Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrossZone()
	 * @generated
	 * @ordered
	 */
	protected Fact crossZone = CROSS_ZONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCaching() <em>Caching</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaching()
	 * @generated
	 * @ordered
	 */
	protected static final Fact CACHING_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getCaching() <em>Caching</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaching()
	 * @generated
	 * @ordered
	 */
	protected Fact caching = CACHING_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumTlsVersion() <em>Minimum Tls Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumTlsVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String MINIMUM_TLS_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinimumTlsVersion() <em>Minimum Tls Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumTlsVersion()
	 * @generated
	 * @ordered
	 */
	protected String minimumTlsVersion = MINIMUM_TLS_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCompression() <em>Compression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompression()
	 * @generated
	 * @ordered
	 */
	protected static final Fact COMPRESSION_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getCompression() <em>Compression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompression()
	 * @generated
	 * @ordered
	 */
	protected Fact compression = COMPRESSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getConnects() <em>Connects</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnects()
	 * @generated
	 * @ordered
	 */
	protected EList<Boundary> connects;

	/**
	 * The default value of the '{@link #getContract() <em>Contract</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContract()
	 * @generated
	 * @ordered
	 */
	protected static final Fact CONTRACT_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getContract() <em>Contract</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContract()
	 * @generated
	 * @ordered
	 */
	protected Fact contract = CONTRACT_EDEFAULT;

	/**
	 * The default value of the '{@link #getHttpVersion() <em>Http Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHttpVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String HTTP_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHttpVersion() <em>Http Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHttpVersion()
	 * @generated
	 * @ordered
	 */
	protected String httpVersion = HTTP_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCertificateRenewal() <em>Certificate Renewal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertificateRenewal()
	 * @generated
	 * @ordered
	 */
	protected static final Fact CERTIFICATE_RENEWAL_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getCertificateRenewal() <em>Certificate Renewal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertificateRenewal()
	 * @generated
	 * @ordered
	 */
	protected Fact certificateRenewal = CERTIFICATE_RENEWAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getRefusesMalformed() <em>Refuses Malformed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRefusesMalformed()
	 * @generated
	 * @ordered
	 */
	protected static final Fact REFUSES_MALFORMED_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getRefusesMalformed() <em>Refuses Malformed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRefusesMalformed()
	 * @generated
	 * @ordered
	 */
	protected Fact refusesMalformed = REFUSES_MALFORMED_EDEFAULT;

	/**
	 * The default value of the '{@link #getProvesItself() <em>Proves Itself</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvesItself()
	 * @generated
	 * @ordered
	 */
	protected static final Fact PROVES_ITSELF_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getProvesItself() <em>Proves Itself</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvesItself()
	 * @generated
	 * @ordered
	 */
	protected Fact provesItself = PROVES_ITSELF_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NetworkEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlumblinePackage.Literals.NETWORK_ENTRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NetworkEntryKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(NetworkEntryKind newKind) {
		NetworkEntryKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.NETWORK_ENTRY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getWebFirewall() {
		return webFirewall;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWebFirewall(Fact newWebFirewall) {
		Fact oldWebFirewall = webFirewall;
		webFirewall = newWebFirewall == null ? WEB_FIREWALL_EDEFAULT : newWebFirewall;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.NETWORK_ENTRY__WEB_FIREWALL, oldWebFirewall, webFirewall));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getThrottling() {
		return throttling;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThrottling(Fact newThrottling) {
		Fact oldThrottling = throttling;
		throttling = newThrottling == null ? THROTTLING_EDEFAULT : newThrottling;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.NETWORK_ENTRY__THROTTLING, oldThrottling, throttling));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getCrossZone() {
		return crossZone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCrossZone(Fact newCrossZone) {
		Fact oldCrossZone = crossZone;
		crossZone = newCrossZone == null ? CROSS_ZONE_EDEFAULT : newCrossZone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.NETWORK_ENTRY__CROSS_ZONE, oldCrossZone, crossZone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getCaching() {
		return caching;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaching(Fact newCaching) {
		Fact oldCaching = caching;
		caching = newCaching == null ? CACHING_EDEFAULT : newCaching;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.NETWORK_ENTRY__CACHING, oldCaching, caching));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMinimumTlsVersion() {
		return minimumTlsVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumTlsVersion(String newMinimumTlsVersion) {
		String oldMinimumTlsVersion = minimumTlsVersion;
		minimumTlsVersion = newMinimumTlsVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.NETWORK_ENTRY__MINIMUM_TLS_VERSION, oldMinimumTlsVersion, minimumTlsVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getCompression() {
		return compression;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCompression(Fact newCompression) {
		Fact oldCompression = compression;
		compression = newCompression == null ? COMPRESSION_EDEFAULT : newCompression;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.NETWORK_ENTRY__COMPRESSION, oldCompression, compression));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Boundary> getConnects() {
		if (connects == null) {
			connects = new EObjectResolvingEList<Boundary>(Boundary.class, this, PlumblinePackage.NETWORK_ENTRY__CONNECTS);
		}
		return connects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getContract() {
		return contract;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContract(Fact newContract) {
		Fact oldContract = contract;
		contract = newContract == null ? CONTRACT_EDEFAULT : newContract;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.NETWORK_ENTRY__CONTRACT, oldContract, contract));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHttpVersion() {
		return httpVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHttpVersion(String newHttpVersion) {
		String oldHttpVersion = httpVersion;
		httpVersion = newHttpVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.NETWORK_ENTRY__HTTP_VERSION, oldHttpVersion, httpVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getCertificateRenewal() {
		return certificateRenewal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCertificateRenewal(Fact newCertificateRenewal) {
		Fact oldCertificateRenewal = certificateRenewal;
		certificateRenewal = newCertificateRenewal == null ? CERTIFICATE_RENEWAL_EDEFAULT : newCertificateRenewal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.NETWORK_ENTRY__CERTIFICATE_RENEWAL, oldCertificateRenewal, certificateRenewal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getRefusesMalformed() {
		return refusesMalformed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRefusesMalformed(Fact newRefusesMalformed) {
		Fact oldRefusesMalformed = refusesMalformed;
		refusesMalformed = newRefusesMalformed == null ? REFUSES_MALFORMED_EDEFAULT : newRefusesMalformed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.NETWORK_ENTRY__REFUSES_MALFORMED, oldRefusesMalformed, refusesMalformed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getProvesItself() {
		return provesItself;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvesItself(Fact newProvesItself) {
		Fact oldProvesItself = provesItself;
		provesItself = newProvesItself == null ? PROVES_ITSELF_EDEFAULT : newProvesItself;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.NETWORK_ENTRY__PROVES_ITSELF, oldProvesItself, provesItself));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlumblinePackage.NETWORK_ENTRY__KIND:
				return getKind();
			case PlumblinePackage.NETWORK_ENTRY__WEB_FIREWALL:
				return getWebFirewall();
			case PlumblinePackage.NETWORK_ENTRY__THROTTLING:
				return getThrottling();
			case PlumblinePackage.NETWORK_ENTRY__CROSS_ZONE:
				return getCrossZone();
			case PlumblinePackage.NETWORK_ENTRY__CACHING:
				return getCaching();
			case PlumblinePackage.NETWORK_ENTRY__MINIMUM_TLS_VERSION:
				return getMinimumTlsVersion();
			case PlumblinePackage.NETWORK_ENTRY__COMPRESSION:
				return getCompression();
			case PlumblinePackage.NETWORK_ENTRY__CONNECTS:
				return getConnects();
			case PlumblinePackage.NETWORK_ENTRY__CONTRACT:
				return getContract();
			case PlumblinePackage.NETWORK_ENTRY__HTTP_VERSION:
				return getHttpVersion();
			case PlumblinePackage.NETWORK_ENTRY__CERTIFICATE_RENEWAL:
				return getCertificateRenewal();
			case PlumblinePackage.NETWORK_ENTRY__REFUSES_MALFORMED:
				return getRefusesMalformed();
			case PlumblinePackage.NETWORK_ENTRY__PROVES_ITSELF:
				return getProvesItself();
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
			case PlumblinePackage.NETWORK_ENTRY__KIND:
				setKind((NetworkEntryKind)newValue);
				return;
			case PlumblinePackage.NETWORK_ENTRY__WEB_FIREWALL:
				setWebFirewall((Fact)newValue);
				return;
			case PlumblinePackage.NETWORK_ENTRY__THROTTLING:
				setThrottling((Fact)newValue);
				return;
			case PlumblinePackage.NETWORK_ENTRY__CROSS_ZONE:
				setCrossZone((Fact)newValue);
				return;
			case PlumblinePackage.NETWORK_ENTRY__CACHING:
				setCaching((Fact)newValue);
				return;
			case PlumblinePackage.NETWORK_ENTRY__MINIMUM_TLS_VERSION:
				setMinimumTlsVersion((String)newValue);
				return;
			case PlumblinePackage.NETWORK_ENTRY__COMPRESSION:
				setCompression((Fact)newValue);
				return;
			case PlumblinePackage.NETWORK_ENTRY__CONNECTS:
				getConnects().clear();
				getConnects().addAll((Collection<? extends Boundary>)newValue);
				return;
			case PlumblinePackage.NETWORK_ENTRY__CONTRACT:
				setContract((Fact)newValue);
				return;
			case PlumblinePackage.NETWORK_ENTRY__HTTP_VERSION:
				setHttpVersion((String)newValue);
				return;
			case PlumblinePackage.NETWORK_ENTRY__CERTIFICATE_RENEWAL:
				setCertificateRenewal((Fact)newValue);
				return;
			case PlumblinePackage.NETWORK_ENTRY__REFUSES_MALFORMED:
				setRefusesMalformed((Fact)newValue);
				return;
			case PlumblinePackage.NETWORK_ENTRY__PROVES_ITSELF:
				setProvesItself((Fact)newValue);
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
			case PlumblinePackage.NETWORK_ENTRY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PlumblinePackage.NETWORK_ENTRY__WEB_FIREWALL:
				setWebFirewall(WEB_FIREWALL_EDEFAULT);
				return;
			case PlumblinePackage.NETWORK_ENTRY__THROTTLING:
				setThrottling(THROTTLING_EDEFAULT);
				return;
			case PlumblinePackage.NETWORK_ENTRY__CROSS_ZONE:
				setCrossZone(CROSS_ZONE_EDEFAULT);
				return;
			case PlumblinePackage.NETWORK_ENTRY__CACHING:
				setCaching(CACHING_EDEFAULT);
				return;
			case PlumblinePackage.NETWORK_ENTRY__MINIMUM_TLS_VERSION:
				setMinimumTlsVersion(MINIMUM_TLS_VERSION_EDEFAULT);
				return;
			case PlumblinePackage.NETWORK_ENTRY__COMPRESSION:
				setCompression(COMPRESSION_EDEFAULT);
				return;
			case PlumblinePackage.NETWORK_ENTRY__CONNECTS:
				getConnects().clear();
				return;
			case PlumblinePackage.NETWORK_ENTRY__CONTRACT:
				setContract(CONTRACT_EDEFAULT);
				return;
			case PlumblinePackage.NETWORK_ENTRY__HTTP_VERSION:
				setHttpVersion(HTTP_VERSION_EDEFAULT);
				return;
			case PlumblinePackage.NETWORK_ENTRY__CERTIFICATE_RENEWAL:
				setCertificateRenewal(CERTIFICATE_RENEWAL_EDEFAULT);
				return;
			case PlumblinePackage.NETWORK_ENTRY__REFUSES_MALFORMED:
				setRefusesMalformed(REFUSES_MALFORMED_EDEFAULT);
				return;
			case PlumblinePackage.NETWORK_ENTRY__PROVES_ITSELF:
				setProvesItself(PROVES_ITSELF_EDEFAULT);
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
			case PlumblinePackage.NETWORK_ENTRY__KIND:
				return kind != KIND_EDEFAULT;
			case PlumblinePackage.NETWORK_ENTRY__WEB_FIREWALL:
				return webFirewall != WEB_FIREWALL_EDEFAULT;
			case PlumblinePackage.NETWORK_ENTRY__THROTTLING:
				return throttling != THROTTLING_EDEFAULT;
			case PlumblinePackage.NETWORK_ENTRY__CROSS_ZONE:
				return crossZone != CROSS_ZONE_EDEFAULT;
			case PlumblinePackage.NETWORK_ENTRY__CACHING:
				return caching != CACHING_EDEFAULT;
			case PlumblinePackage.NETWORK_ENTRY__MINIMUM_TLS_VERSION:
				return MINIMUM_TLS_VERSION_EDEFAULT == null ? minimumTlsVersion != null : !MINIMUM_TLS_VERSION_EDEFAULT.equals(minimumTlsVersion);
			case PlumblinePackage.NETWORK_ENTRY__COMPRESSION:
				return compression != COMPRESSION_EDEFAULT;
			case PlumblinePackage.NETWORK_ENTRY__CONNECTS:
				return connects != null && !connects.isEmpty();
			case PlumblinePackage.NETWORK_ENTRY__CONTRACT:
				return contract != CONTRACT_EDEFAULT;
			case PlumblinePackage.NETWORK_ENTRY__HTTP_VERSION:
				return HTTP_VERSION_EDEFAULT == null ? httpVersion != null : !HTTP_VERSION_EDEFAULT.equals(httpVersion);
			case PlumblinePackage.NETWORK_ENTRY__CERTIFICATE_RENEWAL:
				return certificateRenewal != CERTIFICATE_RENEWAL_EDEFAULT;
			case PlumblinePackage.NETWORK_ENTRY__REFUSES_MALFORMED:
				return refusesMalformed != REFUSES_MALFORMED_EDEFAULT;
			case PlumblinePackage.NETWORK_ENTRY__PROVES_ITSELF:
				return provesItself != PROVES_ITSELF_EDEFAULT;
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
		result.append(", webFirewall: ");
		result.append(webFirewall);
		result.append(", throttling: ");
		result.append(throttling);
		result.append(", crossZone: ");
		result.append(crossZone);
		result.append(", caching: ");
		result.append(caching);
		result.append(", minimumTlsVersion: ");
		result.append(minimumTlsVersion);
		result.append(", compression: ");
		result.append(compression);
		result.append(", contract: ");
		result.append(contract);
		result.append(", httpVersion: ");
		result.append(httpVersion);
		result.append(", certificateRenewal: ");
		result.append(certificateRenewal);
		result.append(", refusesMalformed: ");
		result.append(refusesMalformed);
		result.append(", provesItself: ");
		result.append(provesItself);
		result.append(')');
		return result.toString();
	}

} //NetworkEntryImpl
