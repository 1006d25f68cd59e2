/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Network Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Stands between networks and passes traffic on.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.NetworkEntry#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.NetworkEntry#getWebFirewall <em>Web Firewall</em>}</li>
 *   <li>{@link org.plumbline.model.NetworkEntry#getThrottling <em>Throttling</em>}</li>
 *   <li>{@link org.plumbline.model.NetworkEntry#getCrossZone <em>Cross Zone</em>}</li>
 *   <li>{@link org.plumbline.model.NetworkEntry#getCaching <em>Caching</em>}</li>
 *   <li>{@link org.plumbline.model.NetworkEntry#getMinimumTlsVersion <em>Minimum Tls Version</em>}</li>
 *   <li>{@link org.plumbline.model.NetworkEntry#getCompression <em>Compression</em>}</li>
 *   <li>{@link org.plumbline.model.NetworkEntry#getConnects <em>Connects</em>}</li>
 *   <li>{@link org.plumbline.model.NetworkEntry#getContract <em>Contract</em>}</li>
 *   <li>{@link org.plumbline.model.NetworkEntry#getHttpVersion <em>Http Version</em>}</li>
 *   <li>{@link org.plumbline.model.NetworkEntry#getCertificateRenewal <em>Certificate Renewal</em>}</li>
 *   <li>{@link org.plumbline.model.NetworkEntry#getRefusesMalformed <em>Refuses Malformed</em>}</li>
 *   <li>{@link org.plumbline.model.NetworkEntry#getProvesItself <em>Proves Itself</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getNetworkEntry()
 * @model
 * @generated
 */
public interface NetworkEntry extends Component {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.NetworkEntryKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.NetworkEntryKind
	 * @see #setKind(NetworkEntryKind)
	 * @see org.plumbline.model.PlumblinePackage#getNetworkEntry_Kind()
	 * @model
	 * @generated
	 */
	NetworkEntryKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.NetworkEntry#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.NetworkEntryKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(NetworkEntryKind value);

	/**
	 * Returns the value of the '<em><b>Web Firewall</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A web application firewall filters requests.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Web Firewall</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setWebFirewall(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getNetworkEntry_WebFirewall()
	 * @model
	 * @generated
	 */
	Fact getWebFirewall();

	/**
	 * Sets the value of the '{@link org.plumbline.model.NetworkEntry#getWebFirewall <em>Web Firewall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Web Firewall</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getWebFirewall()
	 * @generated
	 */
	void setWebFirewall(Fact value);

	/**
	 * Returns the value of the '<em><b>Throttling</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requests above a limit are refused.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Throttling</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setThrottling(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getNetworkEntry_Throttling()
	 * @model
	 * @generated
	 */
	Fact getThrottling();

	/**
	 * Sets the value of the '{@link org.plumbline.model.NetworkEntry#getThrottling <em>Throttling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Throttling</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getThrottling()
	 * @generated
	 */
	void setThrottling(Fact value);

	/**
	 * Returns the value of the '<em><b>Cross Zone</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Traffic is spread evenly over zones.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cross Zone</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setCrossZone(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getNetworkEntry_CrossZone()
	 * @model
	 * @generated
	 */
	Fact getCrossZone();

	/**
	 * Sets the value of the '{@link org.plumbline.model.NetworkEntry#getCrossZone <em>Cross Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cross Zone</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getCrossZone()
	 * @generated
	 */
	void setCrossZone(Fact value);

	/**
	 * Returns the value of the '<em><b>Caching</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers are cached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Caching</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setCaching(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getNetworkEntry_Caching()
	 * @model
	 * @generated
	 */
	Fact getCaching();

	/**
	 * Sets the value of the '{@link org.plumbline.model.NetworkEntry#getCaching <em>Caching</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caching</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getCaching()
	 * @generated
	 */
	void setCaching(Fact value);

	/**
	 * Returns the value of the '<em><b>Minimum Tls Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest TLS version accepted, such as 1.2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Tls Version</em>' attribute.
	 * @see #setMinimumTlsVersion(String)
	 * @see org.plumbline.model.PlumblinePackage#getNetworkEntry_MinimumTlsVersion()
	 * @model
	 * @generated
	 */
	String getMinimumTlsVersion();

	/**
	 * Sets the value of the '{@link org.plumbline.model.NetworkEntry#getMinimumTlsVersion <em>Minimum Tls Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Tls Version</em>' attribute.
	 * @see #getMinimumTlsVersion()
	 * @generated
	 */
	void setMinimumTlsVersion(String value);

	/**
	 * Returns the value of the '<em><b>Compression</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers are compressed when the caller accepts it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Compression</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setCompression(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getNetworkEntry_Compression()
	 * @model
	 * @generated
	 */
	Fact getCompression();

	/**
	 * Sets the value of the '{@link org.plumbline.model.NetworkEntry#getCompression <em>Compression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Compression</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getCompression()
	 * @generated
	 */
	void setCompression(Fact value);

	/**
	 * Returns the value of the '<em><b>Connects</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.Boundary}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Private networks and sites that it joins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Connects</em>' reference list.
	 * @see org.plumbline.model.PlumblinePackage#getNetworkEntry_Connects()
	 * @model
	 * @generated
	 */
	EList<Boundary> getConnects();

	/**
	 * Returns the value of the '<em><b>Contract</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Callers get a versioned description of its interface.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contract</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setContract(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getNetworkEntry_Contract()
	 * @model
	 * @generated
	 */
	Fact getContract();

	/**
	 * Sets the value of the '{@link org.plumbline.model.NetworkEntry#getContract <em>Contract</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contract</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getContract()
	 * @generated
	 */
	void setContract(Fact value);

	/**
	 * Returns the value of the '<em><b>Http Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest version of HTTP offered to clients, such as 2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Http Version</em>' attribute.
	 * @see #setHttpVersion(String)
	 * @see org.plumbline.model.PlumblinePackage#getNetworkEntry_HttpVersion()
	 * @model
	 * @generated
	 */
	String getHttpVersion();

	/**
	 * Sets the value of the '{@link org.plumbline.model.NetworkEntry#getHttpVersion <em>Http Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Http Version</em>' attribute.
	 * @see #getHttpVersion()
	 * @generated
	 */
	void setHttpVersion(String value);

	/**
	 * Returns the value of the '<em><b>Certificate Renewal</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its certificates are renewed automatically.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Certificate Renewal</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setCertificateRenewal(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getNetworkEntry_CertificateRenewal()
	 * @model
	 * @generated
	 */
	Fact getCertificateRenewal();

	/**
	 * Sets the value of the '{@link org.plumbline.model.NetworkEntry#getCertificateRenewal <em>Certificate Renewal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Certificate Renewal</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getCertificateRenewal()
	 * @generated
	 */
	void setCertificateRenewal(Fact value);

	/**
	 * Returns the value of the '<em><b>Refuses Malformed</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requests with malformed headers are refused instead of passed on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Refuses Malformed</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setRefusesMalformed(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getNetworkEntry_RefusesMalformed()
	 * @model
	 * @generated
	 */
	Fact getRefusesMalformed();

	/**
	 * Sets the value of the '{@link org.plumbline.model.NetworkEntry#getRefusesMalformed <em>Refuses Malformed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Refuses Malformed</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getRefusesMalformed()
	 * @generated
	 */
	void setRefusesMalformed(Fact value);

	/**
	 * Returns the value of the '<em><b>Proves Itself</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands behind it can tell its requests from those of anybody else.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proves Itself</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setProvesItself(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getNetworkEntry_ProvesItself()
	 * @model
	 * @generated
	 */
	Fact getProvesItself();

	/**
	 * Sets the value of the '{@link org.plumbline.model.NetworkEntry#getProvesItself <em>Proves Itself</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proves Itself</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getProvesItself()
	 * @generated
	 */
	void setProvesItself(Fact value);

} // NetworkEntry
