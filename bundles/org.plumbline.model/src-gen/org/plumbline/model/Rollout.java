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
 * A representation of the literals of the enumeration '<em><b>Rollout</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a new version replaces the old one.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.PlumblinePackage#getRollout()
 * @model
 * @generated
 */
public enum Rollout implements Enumerator {
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
	 * The '<em><b>ALL AT ONCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ALL_AT_ONCE_VALUE
	 * @generated
	 * @ordered
	 */
	ALL_AT_ONCE(1, "ALL_AT_ONCE", "ALL_AT_ONCE"),

	/**
	 * The '<em><b>ROLLING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ROLLING_VALUE
	 * @generated
	 * @ordered
	 */
	ROLLING(2, "ROLLING", "ROLLING"),

	/**
	 * The '<em><b>BLUE GREEN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BLUE_GREEN_VALUE
	 * @generated
	 * @ordered
	 */
	BLUE_GREEN(3, "BLUE_GREEN", "BLUE_GREEN"),

	/**
	 * The '<em><b>CANARY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CANARY_VALUE
	 * @generated
	 * @ordered
	 */
	CANARY(4, "CANARY", "CANARY");

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
	 * The '<em><b>ALL AT ONCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ALL_AT_ONCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ALL_AT_ONCE_VALUE = 1;

	/**
	 * The '<em><b>ROLLING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ROLLING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ROLLING_VALUE = 2;

	/**
	 * The '<em><b>BLUE GREEN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BLUE_GREEN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BLUE_GREEN_VALUE = 3;

	/**
	 * The '<em><b>CANARY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CANARY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CANARY_VALUE = 4;

	/**
	 * An array of all the '<em><b>Rollout</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Rollout[] VALUES_ARRAY =
		new Rollout[] {
			UNKNOWN,
			ALL_AT_ONCE,
			ROLLING,
			BLUE_GREEN,
			CANARY,
		};

	/**
	 * A public read-only list of all the '<em><b>Rollout</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Rollout> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Rollout</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Rollout get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Rollout result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Rollout</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Rollout getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Rollout result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Rollout</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Rollout get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case ALL_AT_ONCE_VALUE: return ALL_AT_ONCE;
			case ROLLING_VALUE: return ROLLING;
			case BLUE_GREEN_VALUE: return BLUE_GREEN;
			case CANARY_VALUE: return CANARY;
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
	private Rollout(int value, String name, String literal) {
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
	
} //Rollout
