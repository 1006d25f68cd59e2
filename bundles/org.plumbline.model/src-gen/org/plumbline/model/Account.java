/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Account</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An account: the hardest boundary for permissions, quotas and cost.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.Account#getAccountId <em>Account Id</em>}</li>
 *   <li>{@link org.plumbline.model.Account#getRootProtected <em>Root Protected</em>}</li>
 *   <li>{@link org.plumbline.model.Account#getGuardrails <em>Guardrails</em>}</li>
 *   <li>{@link org.plumbline.model.Account#getTrail <em>Trail</em>}</li>
 *   <li>{@link org.plumbline.model.Account#getDedicated <em>Dedicated</em>}</li>
 *   <li>{@link org.plumbline.model.Account#getThreatDetection <em>Threat Detection</em>}</li>
 *   <li>{@link org.plumbline.model.Account#getConfigurationRecorded <em>Configuration Recorded</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getAccount()
 * @model
 * @generated
 */
public interface Account extends Boundary {
	/**
	 * Returns the value of the '<em><b>Account Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the account.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account Id</em>' attribute.
	 * @see #setAccountId(String)
	 * @see org.plumbline.model.PlumblinePackage#getAccount_AccountId()
	 * @model
	 * @generated
	 */
	String getAccountId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Account#getAccountId <em>Account Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account Id</em>' attribute.
	 * @see #getAccountId()
	 * @generated
	 */
	void setAccountId(String value);

	/**
	 * Returns the value of the '<em><b>Root Protected</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The root user has a second factor and no access keys.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Root Protected</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setRootProtected(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getAccount_RootProtected()
	 * @model
	 * @generated
	 */
	Fact getRootProtected();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Account#getRootProtected <em>Root Protected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Root Protected</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getRootProtected()
	 * @generated
	 */
	void setRootProtected(Fact value);

	/**
	 * Returns the value of the '<em><b>Guardrails</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organisation policies limit what the account can do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guardrails</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setGuardrails(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getAccount_Guardrails()
	 * @model
	 * @generated
	 */
	Fact getGuardrails();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Account#getGuardrails <em>Guardrails</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guardrails</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getGuardrails()
	 * @generated
	 */
	void setGuardrails(Fact value);

	/**
	 * Returns the value of the '<em><b>Trail</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Calls to the control plane are recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trail</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setTrail(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getAccount_Trail()
	 * @model
	 * @generated
	 */
	Fact getTrail();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Account#getTrail <em>Trail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trail</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getTrail()
	 * @generated
	 */
	void setTrail(Fact value);

	/**
	 * Returns the value of the '<em><b>Dedicated</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It holds nothing but one environment of this workload.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dedicated</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setDedicated(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getAccount_Dedicated()
	 * @model
	 * @generated
	 */
	Fact getDedicated();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Account#getDedicated <em>Dedicated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dedicated</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getDedicated()
	 * @generated
	 */
	void setDedicated(Fact value);

	/**
	 * Returns the value of the '<em><b>Threat Detection</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A service looks for intruders and stolen credentials in its logs and traffic.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threat Detection</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setThreatDetection(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getAccount_ThreatDetection()
	 * @model
	 * @generated
	 */
	Fact getThreatDetection();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Account#getThreatDetection <em>Threat Detection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threat Detection</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getThreatDetection()
	 * @generated
	 */
	void setThreatDetection(Fact value);

	/**
	 * Returns the value of the '<em><b>Configuration Recorded</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Changes of the settings of its resources are recorded and held against rules.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Configuration Recorded</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setConfigurationRecorded(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getAccount_ConfigurationRecorded()
	 * @model
	 * @generated
	 */
	Fact getConfigurationRecorded();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Account#getConfigurationRecorded <em>Configuration Recorded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Configuration Recorded</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getConfigurationRecorded()
	 * @generated
	 */
	void setConfigurationRecorded(Fact value);

} // Account
