/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Subnet</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Part of a network; lies in one zone.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.Subnet#getCidr <em>Cidr</em>}</li>
 *   <li>{@link org.plumbline.model.Subnet#getPublicAccess <em>Public Access</em>}</li>
 *   <li>{@link org.plumbline.model.Subnet#getZone <em>Zone</em>}</li>
 *   <li>{@link org.plumbline.model.Subnet#getAssignsPublicAddresses <em>Assigns Public Addresses</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getSubnet()
 * @model
 * @generated
 */
public interface Subnet extends Boundary {
	/**
	 * Returns the value of the '<em><b>Cidr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address range.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cidr</em>' attribute.
	 * @see #setCidr(String)
	 * @see org.plumbline.model.PlumblinePackage#getSubnet_Cidr()
	 * @model
	 * @generated
	 */
	String getCidr();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Subnet#getCidr <em>Cidr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cidr</em>' attribute.
	 * @see #getCidr()
	 * @generated
	 */
	void setCidr(String value);

	/**
	 * Returns the value of the '<em><b>Public Access</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A route leads to an internet gateway.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Public Access</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setPublicAccess(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getSubnet_PublicAccess()
	 * @model
	 * @generated
	 */
	Fact getPublicAccess();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Subnet#getPublicAccess <em>Public Access</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Public Access</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getPublicAccess()
	 * @generated
	 */
	void setPublicAccess(Fact value);

	/**
	 * Returns the value of the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Zone the subnet lies in; equal text means equal zone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone</em>' attribute.
	 * @see #setZone(String)
	 * @see org.plumbline.model.PlumblinePackage#getSubnet_Zone()
	 * @model
	 * @generated
	 */
	String getZone();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Subnet#getZone <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zone</em>' attribute.
	 * @see #getZone()
	 * @generated
	 */
	void setZone(String value);

	/**
	 * Returns the value of the '<em><b>Assigns Public Addresses</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A machine that starts in it gets a public address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assigns Public Addresses</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setAssignsPublicAddresses(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getSubnet_AssignsPublicAddresses()
	 * @model
	 * @generated
	 */
	Fact getAssignsPublicAddresses();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Subnet#getAssignsPublicAddresses <em>Assigns Public Addresses</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assigns Public Addresses</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getAssignsPublicAddresses()
	 * @generated
	 */
	void setAssignsPublicAddresses(Fact value);

} // Subnet
