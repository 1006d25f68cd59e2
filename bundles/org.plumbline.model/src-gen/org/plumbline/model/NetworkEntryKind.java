/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Network Entry Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What stands between networks.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.PlumblinePackage#getNetworkEntryKind()
 * @model
 * @generated
 */
public enum NetworkEntryKind implements Enumerator {
	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(0, "OTHER", "OTHER"),

	/**
	 * The '<em><b>LOAD BALANCER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOAD_BALANCER_VALUE
	 * @generated
	 * @ordered
	 */
	LOAD_BALANCER(1, "LOAD_BALANCER", "LOAD_BALANCER"),

	/**
	 * The '<em><b>API GATEWAY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #API_GATEWAY_VALUE
	 * @generated
	 * @ordered
	 */
	API_GATEWAY(2, "API_GATEWAY", "API_GATEWAY"),

	/**
	 * The '<em><b>CDN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CDN_VALUE
	 * @generated
	 * @ordered
	 */
	CDN(3, "CDN", "CDN"),

	/**
	 * The '<em><b>DNS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DNS_VALUE
	 * @generated
	 * @ordered
	 */
	DNS(4, "DNS", "DNS"),

	/**
	 * The '<em><b>NAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NAT_VALUE
	 * @generated
	 * @ordered
	 */
	NAT(5, "NAT", "NAT"),

	/**
	 * The '<em><b>FIREWALL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FIREWALL_VALUE
	 * @generated
	 * @ordered
	 */
	FIREWALL(6, "FIREWALL", "FIREWALL"),

	/**
	 * The '<em><b>INTERNET GATEWAY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTERNET_GATEWAY_VALUE
	 * @generated
	 * @ordered
	 */
	INTERNET_GATEWAY(7, "INTERNET_GATEWAY", "INTERNET_GATEWAY"),

	/**
	 * The '<em><b>VPN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VPN_VALUE
	 * @generated
	 * @ordered
	 */
	VPN(8, "VPN", "VPN"),

	/**
	 * The '<em><b>TRANSIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRANSIT_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSIT(9, "TRANSIT", "TRANSIT"),

	/**
	 * The '<em><b>ENDPOINT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ENDPOINT_VALUE
	 * @generated
	 * @ordered
	 */
	ENDPOINT(10, "ENDPOINT", "ENDPOINT");

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 0;

	/**
	 * The '<em><b>LOAD BALANCER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOAD_BALANCER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LOAD_BALANCER_VALUE = 1;

	/**
	 * The '<em><b>API GATEWAY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #API_GATEWAY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int API_GATEWAY_VALUE = 2;

	/**
	 * The '<em><b>CDN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CDN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CDN_VALUE = 3;

	/**
	 * The '<em><b>DNS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DNS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DNS_VALUE = 4;

	/**
	 * The '<em><b>NAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NAT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NAT_VALUE = 5;

	/**
	 * The '<em><b>FIREWALL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FIREWALL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FIREWALL_VALUE = 6;

	/**
	 * The '<em><b>INTERNET GATEWAY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTERNET_GATEWAY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INTERNET_GATEWAY_VALUE = 7;

	/**
	 * The '<em><b>VPN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VPN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int VPN_VALUE = 8;

	/**
	 * The '<em><b>TRANSIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRANSIT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRANSIT_VALUE = 9;

	/**
	 * The '<em><b>ENDPOINT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ENDPOINT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ENDPOINT_VALUE = 10;

	/**
	 * An array of all the '<em><b>Network Entry Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final NetworkEntryKind[] VALUES_ARRAY =
		new NetworkEntryKind[] {
			OTHER,
			LOAD_BALANCER,
			API_GATEWAY,
			CDN,
			DNS,
			NAT,
			FIREWALL,
			INTERNET_GATEWAY,
			VPN,
			TRANSIT,
			ENDPOINT,
		};

	/**
	 * A public read-only list of all the '<em><b>Network Entry Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<NetworkEntryKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Network Entry Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NetworkEntryKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			NetworkEntryKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Network Entry Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NetworkEntryKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			NetworkEntryKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Network Entry Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NetworkEntryKind get(int value) {
		switch (value) {
			case OTHER_VALUE: return OTHER;
			case LOAD_BALANCER_VALUE: return LOAD_BALANCER;
			case API_GATEWAY_VALUE: return API_GATEWAY;
			case CDN_VALUE: return CDN;
			case DNS_VALUE: return DNS;
			case NAT_VALUE: return NAT;
			case FIREWALL_VALUE: return FIREWALL;
			case INTERNET_GATEWAY_VALUE: return INTERNET_GATEWAY;
			case VPN_VALUE: return VPN;
			case TRANSIT_VALUE: return TRANSIT;
			case ENDPOINT_VALUE: return ENDPOINT;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private NetworkEntryKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //NetworkEntryKind
