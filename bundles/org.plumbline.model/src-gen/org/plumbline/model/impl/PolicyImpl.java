/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.Component;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Policy;
import org.plumbline.model.Statement;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Policy</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.impl.PolicyImpl#getInline <em>Inline</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PolicyImpl#getManagedArn <em>Managed Arn</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PolicyImpl#getResource <em>Resource</em>}</li>
 *   <li>{@link org.plumbline.model.impl.PolicyImpl#getStatements <em>Statements</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PolicyImpl extends ElementImpl implements Policy {
	/**
	 * The default value of the '{@link #getInline() <em>Inline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInline()
	 * @generated
	 * @ordered
	 */
	protected static final Fact INLINE_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getInline() <em>Inline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInline()
	 * @generated
	 * @ordered
	 */
	protected Fact inline = INLINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getManagedArn() <em>Managed Arn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManagedArn()
	 * @generated
	 * @ordered
	 */
	protected static final String MANAGED_ARN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getManagedArn() <em>Managed Arn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManagedArn()
	 * @generated
	 * @ordered
	 */
	protected String managedArn = MANAGED_ARN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getResource() <em>Resource</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResource()
	 * @generated
	 * @ordered
	 */
	protected Component resource;

	/**
	 * The cached value of the '{@link #getStatements() <em>Statements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatements()
	 * @generated
	 * @ordered
	 */
	protected EList<Statement> statements;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PolicyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlumblinePackage.Literals.POLICY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getInline() {
		return inline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInline(Fact newInline) {
		Fact oldInline = inline;
		inline = newInline == null ? INLINE_EDEFAULT : newInline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.POLICY__INLINE, oldInline, inline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getManagedArn() {
		return managedArn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setManagedArn(String newManagedArn) {
		String oldManagedArn = managedArn;
		managedArn = newManagedArn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.POLICY__MANAGED_ARN, oldManagedArn, managedArn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Component getResource() {
		return resource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResource(Component newResource) {
		Component oldResource = resource;
		resource = newResource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.POLICY__RESOURCE, oldResource, resource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Statement> getStatements() {
		if (statements == null) {
			statements = new EObjectContainmentEList<Statement>(Statement.class, this, PlumblinePackage.POLICY__STATEMENTS);
		}
		return statements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlumblinePackage.POLICY__STATEMENTS:
				return ((InternalEList<?>)getStatements()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlumblinePackage.POLICY__INLINE:
				return getInline();
			case PlumblinePackage.POLICY__MANAGED_ARN:
				return getManagedArn();
			case PlumblinePackage.POLICY__RESOURCE:
				return getResource();
			case PlumblinePackage.POLICY__STATEMENTS:
				return getStatements();
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
			case PlumblinePackage.POLICY__INLINE:
				setInline((Fact)newValue);
				return;
			case PlumblinePackage.POLICY__MANAGED_ARN:
				setManagedArn((String)newValue);
				return;
			case PlumblinePackage.POLICY__RESOURCE:
				setResource((Component)newValue);
				return;
			case PlumblinePackage.POLICY__STATEMENTS:
				getStatements().clear();
				getStatements().addAll((Collection<? extends Statement>)newValue);
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
			case PlumblinePackage.POLICY__INLINE:
				setInline(INLINE_EDEFAULT);
				return;
			case PlumblinePackage.POLICY__MANAGED_ARN:
				setManagedArn(MANAGED_ARN_EDEFAULT);
				return;
			case PlumblinePackage.POLICY__RESOURCE:
				setResource((Component)null);
				return;
			case PlumblinePackage.POLICY__STATEMENTS:
				getStatements().clear();
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
			case PlumblinePackage.POLICY__INLINE:
				return inline != INLINE_EDEFAULT;
			case PlumblinePackage.POLICY__MANAGED_ARN:
				return MANAGED_ARN_EDEFAULT == null ? managedArn != null : !MANAGED_ARN_EDEFAULT.equals(managedArn);
			case PlumblinePackage.POLICY__RESOURCE:
				return resource != null;
			case PlumblinePackage.POLICY__STATEMENTS:
				return statements != null && !statements.isEmpty();
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
		result.append(" (inline: ");
		result.append(inline);
		result.append(", managedArn: ");
		result.append(managedArn);
		result.append(')');
		return result.toString();
	}

} //PolicyImpl
