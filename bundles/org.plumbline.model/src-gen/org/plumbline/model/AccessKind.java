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
 * A representation of the literals of the enumeration '<em><b>Access Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How data is looked up and used, which decides what kind of store serves it well.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.PlumblinePackage#getAccessKind()
 * @model
 * @generated
 */
public enum AccessKind implements Enumerator {
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
	 * The '<em><b>KEY LOOKUP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Single records by their key.
	 * <!-- end-model-doc -->
	 * @see #KEY_LOOKUP_VALUE
	 * @generated
	 * @ordered
	 */
	KEY_LOOKUP(1, "KEY_LOOKUP", "KEY_LOOKUP"),

	/**
	 * The '<em><b>QUERY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Queries over related records.
	 * <!-- end-model-doc -->
	 * @see #QUERY_VALUE
	 * @generated
	 * @ordered
	 */
	QUERY(2, "QUERY", "QUERY"),

	/**
	 * The '<em><b>FULL TEXT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Search for words in texts.
	 * <!-- end-model-doc -->
	 * @see #FULL_TEXT_VALUE
	 * @generated
	 * @ordered
	 */
	FULL_TEXT(3, "FULL_TEXT", "FULL_TEXT"),

	/**
	 * The '<em><b>TIME SERIES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measurements by time.
	 * <!-- end-model-doc -->
	 * @see #TIME_SERIES_VALUE
	 * @generated
	 * @ordered
	 */
	TIME_SERIES(4, "TIME_SERIES", "TIME_SERIES"),

	/**
	 * The '<em><b>ANALYTICS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sums over large parts of the data.
	 * <!-- end-model-doc -->
	 * @see #ANALYTICS_VALUE
	 * @generated
	 * @ordered
	 */
	ANALYTICS(5, "ANALYTICS", "ANALYTICS"),

	/**
	 * The '<em><b>WHOLE OBJECTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whole files that are written once and read often.
	 * <!-- end-model-doc -->
	 * @see #WHOLE_OBJECTS_VALUE
	 * @generated
	 * @ordered
	 */
	WHOLE_OBJECTS(6, "WHOLE_OBJECTS", "WHOLE_OBJECTS"),

	/**
	 * The '<em><b>GRAPH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Paths along relations.
	 * <!-- end-model-doc -->
	 * @see #GRAPH_VALUE
	 * @generated
	 * @ordered
	 */
	GRAPH(7, "GRAPH", "GRAPH"),

	/**
	 * The '<em><b>SHARED FILES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Files that are changed in place by several users.
	 * <!-- end-model-doc -->
	 * @see #SHARED_FILES_VALUE
	 * @generated
	 * @ordered
	 */
	SHARED_FILES(8, "SHARED_FILES", "SHARED_FILES");

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
	 * The '<em><b>KEY LOOKUP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Single records by their key.
	 * <!-- end-model-doc -->
	 * @see #KEY_LOOKUP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int KEY_LOOKUP_VALUE = 1;

	/**
	 * The '<em><b>QUERY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Queries over related records.
	 * <!-- end-model-doc -->
	 * @see #QUERY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int QUERY_VALUE = 2;

	/**
	 * The '<em><b>FULL TEXT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Search for words in texts.
	 * <!-- end-model-doc -->
	 * @see #FULL_TEXT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FULL_TEXT_VALUE = 3;

	/**
	 * The '<em><b>TIME SERIES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measurements by time.
	 * <!-- end-model-doc -->
	 * @see #TIME_SERIES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TIME_SERIES_VALUE = 4;

	/**
	 * The '<em><b>ANALYTICS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sums over large parts of the data.
	 * <!-- end-model-doc -->
	 * @see #ANALYTICS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ANALYTICS_VALUE = 5;

	/**
	 * The '<em><b>WHOLE OBJECTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whole files that are written once and read often.
	 * <!-- end-model-doc -->
	 * @see #WHOLE_OBJECTS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WHOLE_OBJECTS_VALUE = 6;

	/**
	 * The '<em><b>GRAPH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Paths along relations.
	 * <!-- end-model-doc -->
	 * @see #GRAPH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GRAPH_VALUE = 7;

	/**
	 * The '<em><b>SHARED FILES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Files that are changed in place by several users.
	 * <!-- end-model-doc -->
	 * @see #SHARED_FILES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SHARED_FILES_VALUE = 8;

	/**
	 * An array of all the '<em><b>Access Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AccessKind[] VALUES_ARRAY =
		new AccessKind[] {
			UNKNOWN,
			KEY_LOOKUP,
			QUERY,
			FULL_TEXT,
			TIME_SERIES,
			ANALYTICS,
			WHOLE_OBJECTS,
			GRAPH,
			SHARED_FILES,
		};

	/**
	 * A public read-only list of all the '<em><b>Access Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AccessKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Access Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AccessKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AccessKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Access Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AccessKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AccessKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Access Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AccessKind get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case KEY_LOOKUP_VALUE: return KEY_LOOKUP;
			case QUERY_VALUE: return QUERY;
			case FULL_TEXT_VALUE: return FULL_TEXT;
			case TIME_SERIES_VALUE: return TIME_SERIES;
			case ANALYTICS_VALUE: return ANALYTICS;
			case WHOLE_OBJECTS_VALUE: return WHOLE_OBJECTS;
			case GRAPH_VALUE: return GRAPH;
			case SHARED_FILES_VALUE: return SHARED_FILES;
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
	private AccessKind(int value, String name, String literal) {
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
	
} //AccessKind
