/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>External System</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A system the workload depends on that another team or company runs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.ExternalSystem#getProvider <em>Provider</em>}</li>
 *   <li>{@link org.plumbline.model.ExternalSystem#getContractedAvailability <em>Contracted Availability</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getExternalSystem()
 * @model
 * @generated
 */
public interface ExternalSystem extends Component {
	/**
	 * Returns the value of the '<em><b>Provider</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who runs it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provider</em>' attribute.
	 * @see #setProvider(String)
	 * @see org.plumbline.model.PlumblinePackage#getExternalSystem_Provider()
	 * @model
	 * @generated
	 */
	String getProvider();

	/**
	 * Sets the value of the '{@link org.plumbline.model.ExternalSystem#getProvider <em>Provider</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provider</em>' attribute.
	 * @see #getProvider()
	 * @generated
	 */
	void setProvider(String value);

	/**
	 * Returns the value of the '<em><b>Contracted Availability</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its availability is agreed in a contract.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contracted Availability</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setContractedAvailability(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getExternalSystem_ContractedAvailability()
	 * @model
	 * @generated
	 */
	Fact getContractedAvailability();

	/**
	 * Sets the value of the '{@link org.plumbline.model.ExternalSystem#getContractedAvailability <em>Contracted Availability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contracted Availability</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getContractedAvailability()
	 * @generated
	 */
	void setContractedAvailability(Fact value);

} // ExternalSystem
