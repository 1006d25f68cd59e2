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
 * A representation of the literals of the enumeration '<em><b>Recovery Strategy</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a workload comes back when a Region is lost, the slowest way first.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.PlumblinePackage#getRecoveryStrategy()
 * @model
 * @generated
 */
public enum RecoveryStrategy implements Enumerator {
	/**
	 * The '<em><b>UNKNOWN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not said.
	 * <!-- end-model-doc -->
	 * @see #UNKNOWN_VALUE
	 * @generated
	 * @ordered
	 */
	UNKNOWN(0, "UNKNOWN", "UNKNOWN"),

	/**
	 * The '<em><b>BACKUP AND RESTORE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Everything is built anew and filled from backups.
	 * <!-- end-model-doc -->
	 * @see #BACKUP_AND_RESTORE_VALUE
	 * @generated
	 * @ordered
	 */
	BACKUP_AND_RESTORE(1, "BACKUP_AND_RESTORE", "BACKUP_AND_RESTORE"),

	/**
	 * The '<em><b>PILOT LIGHT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data is copied all the time; servers are started when they are needed.
	 * <!-- end-model-doc -->
	 * @see #PILOT_LIGHT_VALUE
	 * @generated
	 * @ordered
	 */
	PILOT_LIGHT(2, "PILOT_LIGHT", "PILOT_LIGHT"),

	/**
	 * The '<em><b>WARM STANDBY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A smaller copy runs all the time and is scaled up.
	 * <!-- end-model-doc -->
	 * @see #WARM_STANDBY_VALUE
	 * @generated
	 * @ordered
	 */
	WARM_STANDBY(3, "WARM_STANDBY", "WARM_STANDBY"),

	/**
	 * The '<em><b>MULTI SITE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Several Regions serve all the time.
	 * <!-- end-model-doc -->
	 * @see #MULTI_SITE_VALUE
	 * @generated
	 * @ordered
	 */
	MULTI_SITE(4, "MULTI_SITE", "MULTI_SITE");

	/**
	 * The '<em><b>UNKNOWN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not said.
	 * <!-- end-model-doc -->
	 * @see #UNKNOWN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNKNOWN_VALUE = 0;

	/**
	 * The '<em><b>BACKUP AND RESTORE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Everything is built anew and filled from backups.
	 * <!-- end-model-doc -->
	 * @see #BACKUP_AND_RESTORE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BACKUP_AND_RESTORE_VALUE = 1;

	/**
	 * The '<em><b>PILOT LIGHT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data is copied all the time; servers are started when they are needed.
	 * <!-- end-model-doc -->
	 * @see #PILOT_LIGHT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PILOT_LIGHT_VALUE = 2;

	/**
	 * The '<em><b>WARM STANDBY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A smaller copy runs all the time and is scaled up.
	 * <!-- end-model-doc -->
	 * @see #WARM_STANDBY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WARM_STANDBY_VALUE = 3;

	/**
	 * The '<em><b>MULTI SITE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Several Regions serve all the time.
	 * <!-- end-model-doc -->
	 * @see #MULTI_SITE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MULTI_SITE_VALUE = 4;

	/**
	 * An array of all the '<em><b>Recovery Strategy</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RecoveryStrategy[] VALUES_ARRAY =
		new RecoveryStrategy[] {
			UNKNOWN,
			BACKUP_AND_RESTORE,
			PILOT_LIGHT,
			WARM_STANDBY,
			MULTI_SITE,
		};

	/**
	 * A public read-only list of all the '<em><b>Recovery Strategy</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RecoveryStrategy> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Recovery Strategy</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RecoveryStrategy get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RecoveryStrategy result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Recovery Strategy</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RecoveryStrategy getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RecoveryStrategy result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Recovery Strategy</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RecoveryStrategy get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case BACKUP_AND_RESTORE_VALUE: return BACKUP_AND_RESTORE;
			case PILOT_LIGHT_VALUE: return PILOT_LIGHT;
			case WARM_STANDBY_VALUE: return WARM_STANDBY;
			case MULTI_SITE_VALUE: return MULTI_SITE;
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
	private RecoveryStrategy(int value, String name, String literal) {
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
	
} //RecoveryStrategy
