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
 * A representation of the literals of the enumeration '<em><b>Access Pattern</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How often data is read.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.PlumblinePackage#getAccessPattern()
 * @model
 * @generated
 */
public enum AccessPattern implements Enumerator {
	/**
	 * The '<em><b>UNKNOWN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN_VALUE
	 * @generated
	 * @ordered
	 */
	UNKNOWN(0, "UNKNOWN", "UNKNOWN"),

	/**
	 * The '<em><b>FREQUENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every day.
	 * <!-- end-model-doc -->
	 * @see #FREQUENT_VALUE
	 * @generated
	 * @ordered
	 */
	FREQUENT(1, "FREQUENT", "FREQUENT"),

	/**
	 * The '<em><b>INFREQUENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * About once a month.
	 * <!-- end-model-doc -->
	 * @see #INFREQUENT_VALUE
	 * @generated
	 * @ordered
	 */
	INFREQUENT(2, "INFREQUENT", "INFREQUENT"),

	/**
	 * The '<em><b>RARE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Once a year or less, as archives are.
	 * <!-- end-model-doc -->
	 * @see #RARE_VALUE
	 * @generated
	 * @ordered
	 */
	RARE(3, "RARE", "RARE"),

	/**
	 * The '<em><b>CHANGING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Often when new, seldom later, or not foreseeable.
	 * <!-- end-model-doc -->
	 * @see #CHANGING_VALUE
	 * @generated
	 * @ordered
	 */
	CHANGING(4, "CHANGING", "CHANGING");

	/**
	 * The '<em><b>UNKNOWN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNKNOWN_VALUE = 0;

	/**
	 * The '<em><b>FREQUENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every day.
	 * <!-- end-model-doc -->
	 * @see #FREQUENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FREQUENT_VALUE = 1;

	/**
	 * The '<em><b>INFREQUENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * About once a month.
	 * <!-- end-model-doc -->
	 * @see #INFREQUENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INFREQUENT_VALUE = 2;

	/**
	 * The '<em><b>RARE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Once a year or less, as archives are.
	 * <!-- end-model-doc -->
	 * @see #RARE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RARE_VALUE = 3;

	/**
	 * The '<em><b>CHANGING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Often when new, seldom later, or not foreseeable.
	 * <!-- end-model-doc -->
	 * @see #CHANGING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CHANGING_VALUE = 4;

	/**
	 * An array of all the '<em><b>Access Pattern</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AccessPattern[] VALUES_ARRAY =
		new AccessPattern[] {
			UNKNOWN,
			FREQUENT,
			INFREQUENT,
			RARE,
			CHANGING,
		};

	/**
	 * A public read-only list of all the '<em><b>Access Pattern</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AccessPattern> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Access Pattern</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AccessPattern get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AccessPattern result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Access Pattern</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AccessPattern getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AccessPattern result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Access Pattern</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AccessPattern get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case FREQUENT_VALUE: return FREQUENT;
			case INFREQUENT_VALUE: return INFREQUENT;
			case RARE_VALUE: return RARE;
			case CHANGING_VALUE: return CHANGING;
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
	private AccessPattern(int value, String name, String literal) {
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
	
} //AccessPattern
