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
 * A representation of the literals of the enumeration '<em><b>World Area</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Part of the world.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.PlumblinePackage#getWorldArea()
 * @model
 * @generated
 */
public enum WorldArea implements Enumerator {
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
	 * The '<em><b>NORTH AMERICA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NORTH_AMERICA_VALUE
	 * @generated
	 * @ordered
	 */
	NORTH_AMERICA(1, "NORTH_AMERICA", "NORTH_AMERICA"),

	/**
	 * The '<em><b>SOUTH AMERICA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SOUTH_AMERICA_VALUE
	 * @generated
	 * @ordered
	 */
	SOUTH_AMERICA(2, "SOUTH_AMERICA", "SOUTH_AMERICA"),

	/**
	 * The '<em><b>EUROPE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EUROPE_VALUE
	 * @generated
	 * @ordered
	 */
	EUROPE(3, "EUROPE", "EUROPE"),

	/**
	 * The '<em><b>AFRICA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AFRICA_VALUE
	 * @generated
	 * @ordered
	 */
	AFRICA(4, "AFRICA", "AFRICA"),

	/**
	 * The '<em><b>MIDDLE EAST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MIDDLE_EAST_VALUE
	 * @generated
	 * @ordered
	 */
	MIDDLE_EAST(5, "MIDDLE_EAST", "MIDDLE_EAST"),

	/**
	 * The '<em><b>ASIA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ASIA_VALUE
	 * @generated
	 * @ordered
	 */
	ASIA(6, "ASIA", "ASIA"),

	/**
	 * The '<em><b>OCEANIA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OCEANIA_VALUE
	 * @generated
	 * @ordered
	 */
	OCEANIA(7, "OCEANIA", "OCEANIA"),

	/**
	 * The '<em><b>WORLDWIDE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WORLDWIDE_VALUE
	 * @generated
	 * @ordered
	 */
	WORLDWIDE(8, "WORLDWIDE", "WORLDWIDE");

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
	 * The '<em><b>NORTH AMERICA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NORTH_AMERICA
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NORTH_AMERICA_VALUE = 1;

	/**
	 * The '<em><b>SOUTH AMERICA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SOUTH_AMERICA
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SOUTH_AMERICA_VALUE = 2;

	/**
	 * The '<em><b>EUROPE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EUROPE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EUROPE_VALUE = 3;

	/**
	 * The '<em><b>AFRICA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AFRICA
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AFRICA_VALUE = 4;

	/**
	 * The '<em><b>MIDDLE EAST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MIDDLE_EAST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MIDDLE_EAST_VALUE = 5;

	/**
	 * The '<em><b>ASIA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ASIA
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ASIA_VALUE = 6;

	/**
	 * The '<em><b>OCEANIA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OCEANIA
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OCEANIA_VALUE = 7;

	/**
	 * The '<em><b>WORLDWIDE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WORLDWIDE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WORLDWIDE_VALUE = 8;

	/**
	 * An array of all the '<em><b>World Area</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final WorldArea[] VALUES_ARRAY =
		new WorldArea[] {
			UNKNOWN,
			NORTH_AMERICA,
			SOUTH_AMERICA,
			EUROPE,
			AFRICA,
			MIDDLE_EAST,
			ASIA,
			OCEANIA,
			WORLDWIDE,
		};

	/**
	 * A public read-only list of all the '<em><b>World Area</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<WorldArea> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>World Area</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static WorldArea get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			WorldArea result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>World Area</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static WorldArea getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			WorldArea result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>World Area</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static WorldArea get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case NORTH_AMERICA_VALUE: return NORTH_AMERICA;
			case SOUTH_AMERICA_VALUE: return SOUTH_AMERICA;
			case EUROPE_VALUE: return EUROPE;
			case AFRICA_VALUE: return AFRICA;
			case MIDDLE_EAST_VALUE: return MIDDLE_EAST;
			case ASIA_VALUE: return ASIA;
			case OCEANIA_VALUE: return OCEANIA;
			case WORLDWIDE_VALUE: return WORLDWIDE;
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
	private WorldArea(int value, String name, String literal) {
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
	
} //WorldArea
