/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Secret Store</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Keeps a secret, a key or a certificate.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.SecretStore#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.SecretStore#getRotation <em>Rotation</em>}</li>
 *   <li>{@link org.plumbline.model.SecretStore#getRotationDays <em>Rotation Days</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getSecretStore()
 * @model
 * @generated
 */
public interface SecretStore extends Component {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.SecretKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.SecretKind
	 * @see #setKind(SecretKind)
	 * @see org.plumbline.model.PlumblinePackage#getSecretStore_Kind()
	 * @model
	 * @generated
	 */
	SecretKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.SecretStore#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.SecretKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SecretKind value);

	/**
	 * Returns the value of the '<em><b>Rotation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It is changed automatically.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rotation</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setRotation(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getSecretStore_Rotation()
	 * @model
	 * @generated
	 */
	Fact getRotation();

	/**
	 * Sets the value of the '{@link org.plumbline.model.SecretStore#getRotation <em>Rotation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rotation</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getRotation()
	 * @generated
	 */
	void setRotation(Fact value);

	/**
	 * Returns the value of the '<em><b>Rotation Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days between changes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rotation Days</em>' attribute.
	 * @see #isSetRotationDays()
	 * @see #unsetRotationDays()
	 * @see #setRotationDays(double)
	 * @see org.plumbline.model.PlumblinePackage#getSecretStore_RotationDays()
	 * @model unsettable="true"
	 * @generated
	 */
	double getRotationDays();

	/**
	 * Sets the value of the '{@link org.plumbline.model.SecretStore#getRotationDays <em>Rotation Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rotation Days</em>' attribute.
	 * @see #isSetRotationDays()
	 * @see #unsetRotationDays()
	 * @see #getRotationDays()
	 * @generated
	 */
	void setRotationDays(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.SecretStore#getRotationDays <em>Rotation Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRotationDays()
	 * @see #getRotationDays()
	 * @see #setRotationDays(double)
	 * @generated
	 */
	void unsetRotationDays();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.SecretStore#getRotationDays <em>Rotation Days</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Rotation Days</em>' attribute is set.
	 * @see #unsetRotationDays()
	 * @see #getRotationDays()
	 * @see #setRotationDays(double)
	 * @generated
	 */
	boolean isSetRotationDays();

} // SecretStore
