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

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.plumbline.model.Effect;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Statement;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Statement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.impl.StatementImpl#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.plumbline.model.impl.StatementImpl#getActions <em>Actions</em>}</li>
 *   <li>{@link org.plumbline.model.impl.StatementImpl#getNotActions <em>Not Actions</em>}</li>
 *   <li>{@link org.plumbline.model.impl.StatementImpl#getResources <em>Resources</em>}</li>
 *   <li>{@link org.plumbline.model.impl.StatementImpl#getNotResources <em>Not Resources</em>}</li>
 *   <li>{@link org.plumbline.model.impl.StatementImpl#getPrincipals <em>Principals</em>}</li>
 *   <li>{@link org.plumbline.model.impl.StatementImpl#getConditions <em>Conditions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StatementImpl extends ElementImpl implements Statement {
	/**
	 * The default value of the '{@link #getEffect() <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffect()
	 * @generated
	 * @ordered
	 */
	protected static final Effect EFFECT_EDEFAULT = Effect.ALLOW;

	/**
	 * The cached value of the '{@link #getEffect() <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffect()
	 * @generated
	 * @ordered
	 */
	protected Effect effect = EFFECT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getActions() <em>Actions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> actions;

	/**
	 * The cached value of the '{@link #getNotActions() <em>Not Actions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotActions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> notActions;

	/**
	 * The cached value of the '{@link #getResources() <em>Resources</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResources()
	 * @generated
	 * @ordered
	 */
	protected EList<String> resources;

	/**
	 * The cached value of the '{@link #getNotResources() <em>Not Resources</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotResources()
	 * @generated
	 * @ordered
	 */
	protected EList<String> notResources;

	/**
	 * The cached value of the '{@link #getPrincipals() <em>Principals</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrincipals()
	 * @generated
	 * @ordered
	 */
	protected EList<String> principals;

	/**
	 * The cached value of the '{@link #getConditions() <em>Conditions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> conditions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StatementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlumblinePackage.Literals.STATEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Effect getEffect() {
		return effect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffect(Effect newEffect) {
		Effect oldEffect = effect;
		effect = newEffect == null ? EFFECT_EDEFAULT : newEffect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.STATEMENT__EFFECT, oldEffect, effect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getActions() {
		if (actions == null) {
			actions = new EDataTypeUniqueEList<String>(String.class, this, PlumblinePackage.STATEMENT__ACTIONS);
		}
		return actions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getNotActions() {
		if (notActions == null) {
			notActions = new EDataTypeUniqueEList<String>(String.class, this, PlumblinePackage.STATEMENT__NOT_ACTIONS);
		}
		return notActions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getResources() {
		if (resources == null) {
			resources = new EDataTypeUniqueEList<String>(String.class, this, PlumblinePackage.STATEMENT__RESOURCES);
		}
		return resources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getNotResources() {
		if (notResources == null) {
			notResources = new EDataTypeUniqueEList<String>(String.class, this, PlumblinePackage.STATEMENT__NOT_RESOURCES);
		}
		return notResources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPrincipals() {
		if (principals == null) {
			principals = new EDataTypeUniqueEList<String>(String.class, this, PlumblinePackage.STATEMENT__PRINCIPALS);
		}
		return principals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getConditions() {
		if (conditions == null) {
			conditions = new EDataTypeUniqueEList<String>(String.class, this, PlumblinePackage.STATEMENT__CONDITIONS);
		}
		return conditions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlumblinePackage.STATEMENT__EFFECT:
				return getEffect();
			case PlumblinePackage.STATEMENT__ACTIONS:
				return getActions();
			case PlumblinePackage.STATEMENT__NOT_ACTIONS:
				return getNotActions();
			case PlumblinePackage.STATEMENT__RESOURCES:
				return getResources();
			case PlumblinePackage.STATEMENT__NOT_RESOURCES:
				return getNotResources();
			case PlumblinePackage.STATEMENT__PRINCIPALS:
				return getPrincipals();
			case PlumblinePackage.STATEMENT__CONDITIONS:
				return getConditions();
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
			case PlumblinePackage.STATEMENT__EFFECT:
				setEffect((Effect)newValue);
				return;
			case PlumblinePackage.STATEMENT__ACTIONS:
				getActions().clear();
				getActions().addAll((Collection<? extends String>)newValue);
				return;
			case PlumblinePackage.STATEMENT__NOT_ACTIONS:
				getNotActions().clear();
				getNotActions().addAll((Collection<? extends String>)newValue);
				return;
			case PlumblinePackage.STATEMENT__RESOURCES:
				getResources().clear();
				getResources().addAll((Collection<? extends String>)newValue);
				return;
			case PlumblinePackage.STATEMENT__NOT_RESOURCES:
				getNotResources().clear();
				getNotResources().addAll((Collection<? extends String>)newValue);
				return;
			case PlumblinePackage.STATEMENT__PRINCIPALS:
				getPrincipals().clear();
				getPrincipals().addAll((Collection<? extends String>)newValue);
				return;
			case PlumblinePackage.STATEMENT__CONDITIONS:
				getConditions().clear();
				getConditions().addAll((Collection<? extends String>)newValue);
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
			case PlumblinePackage.STATEMENT__EFFECT:
				setEffect(EFFECT_EDEFAULT);
				return;
			case PlumblinePackage.STATEMENT__ACTIONS:
				getActions().clear();
				return;
			case PlumblinePackage.STATEMENT__NOT_ACTIONS:
				getNotActions().clear();
				return;
			case PlumblinePackage.STATEMENT__RESOURCES:
				getResources().clear();
				return;
			case PlumblinePackage.STATEMENT__NOT_RESOURCES:
				getNotResources().clear();
				return;
			case PlumblinePackage.STATEMENT__PRINCIPALS:
				getPrincipals().clear();
				return;
			case PlumblinePackage.STATEMENT__CONDITIONS:
				getConditions().clear();
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
			case PlumblinePackage.STATEMENT__EFFECT:
				return effect != EFFECT_EDEFAULT;
			case PlumblinePackage.STATEMENT__ACTIONS:
				return actions != null && !actions.isEmpty();
			case PlumblinePackage.STATEMENT__NOT_ACTIONS:
				return notActions != null && !notActions.isEmpty();
			case PlumblinePackage.STATEMENT__RESOURCES:
				return resources != null && !resources.isEmpty();
			case PlumblinePackage.STATEMENT__NOT_RESOURCES:
				return notResources != null && !notResources.isEmpty();
			case PlumblinePackage.STATEMENT__PRINCIPALS:
				return principals != null && !principals.isEmpty();
			case PlumblinePackage.STATEMENT__CONDITIONS:
				return conditions != null && !conditions.isEmpty();
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
		result.append(" (effect: ");
		result.append(effect);
		result.append(", actions: ");
		result.append(actions);
		result.append(", notActions: ");
		result.append(notActions);
		result.append(", resources: ");
		result.append(resources);
		result.append(", notResources: ");
		result.append(notResources);
		result.append(", principals: ");
		result.append(principals);
		result.append(", conditions: ");
		result.append(conditions);
		result.append(')');
		return result.toString();
	}

} //StatementImpl
