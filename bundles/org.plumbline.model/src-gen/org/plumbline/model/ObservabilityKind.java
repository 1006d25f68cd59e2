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
 * A representation of the literals of the enumeration '<em><b>Observability Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What is observed.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.PlumblinePackage#getObservabilityKind()
 * @model
 * @generated
 */
public enum ObservabilityKind implements Enumerator {
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
	 * The '<em><b>LOGS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOGS_VALUE
	 * @generated
	 * @ordered
	 */
	LOGS(1, "LOGS", "LOGS"),

	/**
	 * The '<em><b>TRAIL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRAIL_VALUE
	 * @generated
	 * @ordered
	 */
	TRAIL(2, "TRAIL", "TRAIL"),

	/**
	 * The '<em><b>METRICS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #METRICS_VALUE
	 * @generated
	 * @ordered
	 */
	METRICS(3, "METRICS", "METRICS"),

	/**
	 * The '<em><b>TRACES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRACES_VALUE
	 * @generated
	 * @ordered
	 */
	TRACES(4, "TRACES", "TRACES"),

	/**
	 * The '<em><b>DASHBOARD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DASHBOARD_VALUE
	 * @generated
	 * @ordered
	 */
	DASHBOARD(5, "DASHBOARD", "DASHBOARD"),

	/**
	 * The '<em><b>CONFIGURATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONFIGURATION_VALUE
	 * @generated
	 * @ordered
	 */
	CONFIGURATION(6, "CONFIGURATION", "CONFIGURATION"),

	/**
	 * The '<em><b>THREAT DETECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THREAT_DETECTION_VALUE
	 * @generated
	 * @ordered
	 */
	THREAT_DETECTION(7, "THREAT_DETECTION", "THREAT_DETECTION");

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
	 * The '<em><b>LOGS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOGS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LOGS_VALUE = 1;

	/**
	 * The '<em><b>TRAIL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRAIL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRAIL_VALUE = 2;

	/**
	 * The '<em><b>METRICS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #METRICS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int METRICS_VALUE = 3;

	/**
	 * The '<em><b>TRACES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRACES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRACES_VALUE = 4;

	/**
	 * The '<em><b>DASHBOARD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DASHBOARD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DASHBOARD_VALUE = 5;

	/**
	 * The '<em><b>CONFIGURATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONFIGURATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONFIGURATION_VALUE = 6;

	/**
	 * The '<em><b>THREAT DETECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THREAT_DETECTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int THREAT_DETECTION_VALUE = 7;

	/**
	 * An array of all the '<em><b>Observability Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ObservabilityKind[] VALUES_ARRAY =
		new ObservabilityKind[] {
			OTHER,
			LOGS,
			TRAIL,
			METRICS,
			TRACES,
			DASHBOARD,
			CONFIGURATION,
			THREAT_DETECTION,
		};

	/**
	 * A public read-only list of all the '<em><b>Observability Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ObservabilityKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Observability Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ObservabilityKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ObservabilityKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Observability Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ObservabilityKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ObservabilityKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Observability Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ObservabilityKind get(int value) {
		switch (value) {
			case OTHER_VALUE: return OTHER;
			case LOGS_VALUE: return LOGS;
			case TRAIL_VALUE: return TRAIL;
			case METRICS_VALUE: return METRICS;
			case TRACES_VALUE: return TRACES;
			case DASHBOARD_VALUE: return DASHBOARD;
			case CONFIGURATION_VALUE: return CONFIGURATION;
			case THREAT_DETECTION_VALUE: return THREAT_DETECTION;
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
	private ObservabilityKind(int value, String name, String literal) {
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
	
} //ObservabilityKind
