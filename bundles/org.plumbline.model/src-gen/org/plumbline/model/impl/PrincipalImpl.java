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
import org.eclipse.emf.ecore.util.EObjectEList;

import org.plumbline.model.Fact;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Policy;
import org.plumbline.model.Principal;
import org.plumbline.model.PrincipalKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Principal</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.impl.PrincipalImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PrincipalImpl#getTrusted <em>Trusted</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PrincipalImpl#getExternalIdRequired <em>External Id Required</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PrincipalImpl#getAccessKeys <em>Access Keys</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PrincipalImpl#getBoundary <em>Boundary</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PrincipalImpl#getPolicies <em>Policies</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PrincipalImpl#getPasswordSignIn <em>Password Sign In</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PrincipalImpl#getMultiFactor <em>Multi Factor</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PrincipalImpl#getInGroup <em>In Group</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PrincipalImpl extends ElementImpl implements Principal {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final PrincipalKind KIND_EDEFAULT = PrincipalKind.ROLE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected PrincipalKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTrusted() <em>Trusted</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrusted()
	 * @generated
	 * @ordered
	 */
	protected EList<String> trusted;

	/**
	 * The default value of the '{@link #getExternalIdRequired() <em>External Id Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExternalIdRequired()
	 * @generated
	 * @ordered
	 */
	protected static final Fact EXTERNAL_ID_REQUIRED_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getExternalIdRequired() <em>External Id Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExternalIdRequired()
	 * @generated
	 * @ordered
	 */
	protected Fact externalIdRequired = EXTERNAL_ID_REQUIRED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccessKeys() <em>Access Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccessKeys()
	 * @generated
	 * @ordered
	 */
	protected static final Fact ACCESS_KEYS_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAccessKeys() <em>Access Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccessKeys()
	 * @generated
	 * @ordered
	 */
	protected Fact accessKeys = ACCESS_KEYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBoundary() <em>Boundary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoundary()
	 * @generated
	 * @ordered
	 */
	protected static final Fact BOUNDARY_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getBoundary() <em>Boundary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoundary()
	 * @generated
	 * @ordered
	 */
	protected Fact boundary = BOUNDARY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPolicies() <em>Policies</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicies()
	 * @generated
	 * @ordered
	 */
	protected EList<Policy> policies;

	/**
	 * The default value of the '{@link #getPasswordSignIn() <em>Password Sign In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPasswordSignIn()
	 * @generated
	 * @ordered
	 */
	protected static final Fact PASSWORD_SIGN_IN_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getPasswordSignIn() <em>Password Sign In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPasswordSignIn()
	 * @generated
	 * @ordered
	 */
	protected Fact passwordSignIn = PASSWORD_SIGN_IN_EDEFAULT;

	/**
	 * The default value of the '{@link #getMultiFactor() <em>Multi Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultiFactor()
	 * @generated
	 * @ordered
	 */
	protected static final Fact MULTI_FACTOR_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getMultiFactor() <em>Multi Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultiFactor()
	 * @generated
	 * @ordered
	 */
	protected Fact multiFactor = MULTI_FACTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getInGroup() <em>In Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInGroup()
	 * @generated
	 * @ordered
	 */
	protected static final Fact IN_GROUP_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getInGroup() <em>In Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInGroup()
	 * @generated
	 * @ordered
	 */
	protected Fact inGroup = IN_GROUP_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PrincipalImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlumblinePackage.Literals.PRINCIPAL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PrincipalKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(PrincipalKind newKind) {
		PrincipalKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRINCIPAL__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTrusted() {
		if (trusted == null) {
			trusted = new EDataTypeUniqueEList<String>(String.class, this, PlumblinePackage.PRINCIPAL__TRUSTED);
		}
		return trusted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getExternalIdRequired() {
		return externalIdRequired;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExternalIdRequired(Fact newExternalIdRequired) {
		Fact oldExternalIdRequired = externalIdRequired;
		externalIdRequired = newExternalIdRequired == null ? EXTERNAL_ID_REQUIRED_EDEFAULT : newExternalIdRequired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRINCIPAL__EXTERNAL_ID_REQUIRED, oldExternalIdRequired, externalIdRequired));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getAccessKeys() {
		return accessKeys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccessKeys(Fact newAccessKeys) {
		Fact oldAccessKeys = accessKeys;
		accessKeys = newAccessKeys == null ? ACCESS_KEYS_EDEFAULT : newAccessKeys;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRINCIPAL__ACCESS_KEYS, oldAccessKeys, accessKeys));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getBoundary() {
		return boundary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBoundary(Fact newBoundary) {
		Fact oldBoundary = boundary;
		boundary = newBoundary == null ? BOUNDARY_EDEFAULT : newBoundary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRINCIPAL__BOUNDARY, oldBoundary, boundary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Policy> getPolicies() {
		if (policies == null) {
			policies = new EObjectEList<Policy>(Policy.class, this, PlumblinePackage.PRINCIPAL__POLICIES);
		}
		return policies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getPasswordSignIn() {
		return passwordSignIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPasswordSignIn(Fact newPasswordSignIn) {
		Fact oldPasswordSignIn = passwordSignIn;
		passwordSignIn = newPasswordSignIn == null ? PASSWORD_SIGN_IN_EDEFAULT : newPasswordSignIn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRINCIPAL__PASSWORD_SIGN_IN, oldPasswordSignIn, passwordSignIn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getMultiFactor() {
		return multiFactor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMultiFactor(Fact newMultiFactor) {
		Fact oldMultiFactor = multiFactor;
		multiFactor = newMultiFactor == null ? MULTI_FACTOR_EDEFAULT : newMultiFactor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRINCIPAL__MULTI_FACTOR, oldMultiFactor, multiFactor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getInGroup() {
		return inGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInGroup(Fact newInGroup) {
		Fact oldInGroup = inGroup;
		inGroup = newInGroup == null ? IN_GROUP_EDEFAULT : newInGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.PRINCIPAL__IN_GROUP, oldInGroup, inGroup));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlumblinePackage.PRINCIPAL__KIND:
				return getKind();
			case PlumblinePackage.PRINCIPAL__TRUSTED:
				return getTrusted();
			case PlumblinePackage.PRINCIPAL__EXTERNAL_ID_REQUIRED:
				return getExternalIdRequired();
			case PlumblinePackage.PRINCIPAL__ACCESS_KEYS:
				return getAccessKeys();
			case PlumblinePackage.PRINCIPAL__BOUNDARY:
				return getBoundary();
			case PlumblinePackage.PRINCIPAL__POLICIES:
				return getPolicies();
			case PlumblinePackage.PRINCIPAL__PASSWORD_SIGN_IN:
				return getPasswordSignIn();
			case PlumblinePackage.PRINCIPAL__MULTI_FACTOR:
				return getMultiFactor();
			case PlumblinePackage.PRINCIPAL__IN_GROUP:
				return getInGroup();
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
			case PlumblinePackage.PRINCIPAL__KIND:
				setKind((PrincipalKind)newValue);
				return;
			case PlumblinePackage.PRINCIPAL__TRUSTED:
				getTrusted().clear();
				getTrusted().addAll((Collection<? extends String>)newValue);
				return;
			case PlumblinePackage.PRINCIPAL__EXTERNAL_ID_REQUIRED:
				setExternalIdRequired((Fact)newValue);
				return;
			case PlumblinePackage.PRINCIPAL__ACCESS_KEYS:
				setAccessKeys((Fact)newValue);
				return;
			case PlumblinePackage.PRINCIPAL__BOUNDARY:
				setBoundary((Fact)newValue);
				return;
			case PlumblinePackage.PRINCIPAL__POLICIES:
				getPolicies().clear();
				getPolicies().addAll((Collection<? extends Policy>)newValue);
				return;
			case PlumblinePackage.PRINCIPAL__PASSWORD_SIGN_IN:
				setPasswordSignIn((Fact)newValue);
				return;
			case PlumblinePackage.PRINCIPAL__MULTI_FACTOR:
				setMultiFactor((Fact)newValue);
				return;
			case PlumblinePackage.PRINCIPAL__IN_GROUP:
				setInGroup((Fact)newValue);
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
			case PlumblinePackage.PRINCIPAL__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PlumblinePackage.PRINCIPAL__TRUSTED:
				getTrusted().clear();
				return;
			case PlumblinePackage.PRINCIPAL__EXTERNAL_ID_REQUIRED:
				setExternalIdRequired(EXTERNAL_ID_REQUIRED_EDEFAULT);
				return;
			case PlumblinePackage.PRINCIPAL__ACCESS_KEYS:
				setAccessKeys(ACCESS_KEYS_EDEFAULT);
				return;
			case PlumblinePackage.PRINCIPAL__BOUNDARY:
				setBoundary(BOUNDARY_EDEFAULT);
				return;
			case PlumblinePackage.PRINCIPAL__POLICIES:
				getPolicies().clear();
				return;
			case PlumblinePackage.PRINCIPAL__PASSWORD_SIGN_IN:
				setPasswordSignIn(PASSWORD_SIGN_IN_EDEFAULT);
				return;
			case PlumblinePackage.PRINCIPAL__MULTI_FACTOR:
				setMultiFactor(MULTI_FACTOR_EDEFAULT);
				return;
			case PlumblinePackage.PRINCIPAL__IN_GROUP:
				setInGroup(IN_GROUP_EDEFAULT);
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
			case PlumblinePackage.PRINCIPAL__KIND:
				return kind != KIND_EDEFAULT;
			case PlumblinePackage.PRINCIPAL__TRUSTED:
				return trusted != null && !trusted.isEmpty();
			case PlumblinePackage.PRINCIPAL__EXTERNAL_ID_REQUIRED:
				return externalIdRequired != EXTERNAL_ID_REQUIRED_EDEFAULT;
			case PlumblinePackage.PRINCIPAL__ACCESS_KEYS:
				return accessKeys != ACCESS_KEYS_EDEFAULT;
			case PlumblinePackage.PRINCIPAL__BOUNDARY:
				return boundary != BOUNDARY_EDEFAULT;
			case PlumblinePackage.PRINCIPAL__POLICIES:
				return policies != null && !policies.isEmpty();
			case PlumblinePackage.PRINCIPAL__PASSWORD_SIGN_IN:
				return passwordSignIn != PASSWORD_SIGN_IN_EDEFAULT;
			case PlumblinePackage.PRINCIPAL__MULTI_FACTOR:
				return multiFactor != MULTI_FACTOR_EDEFAULT;
			case PlumblinePackage.PRINCIPAL__IN_GROUP:
				return inGroup != IN_GROUP_EDEFAULT;
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
		result.append(", trusted: ");
		result.append(trusted);
		result.append(", externalIdRequired: ");
		result.append(externalIdRequired);
		result.append(", accessKeys: ");
		result.append(accessKeys);
		result.append(", boundary: ");
		result.append(boundary);
		result.append(", passwordSignIn: ");
		result.append(passwordSignIn);
		result.append(", multiFactor: ");
		result.append(multiFactor);
		result.append(", inGroup: ");
		result.append(inGroup);
		result.append(')');
		return result.toString();
	}

} //PrincipalImpl
