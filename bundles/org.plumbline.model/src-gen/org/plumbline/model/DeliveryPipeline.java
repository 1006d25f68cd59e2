/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Delivery Pipeline</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Brings changes to the workload.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.DeliveryPipeline#getTests <em>Tests</em>}</li>
 *   <li>{@link org.plumbline.model.DeliveryPipeline#getApproval <em>Approval</em>}</li>
 *   <li>{@link org.plumbline.model.DeliveryPipeline#getAutomaticRollback <em>Automatic Rollback</em>}</li>
 *   <li>{@link org.plumbline.model.DeliveryPipeline#getSecurityScan <em>Security Scan</em>}</li>
 *   <li>{@link org.plumbline.model.DeliveryPipeline#getSigning <em>Signing</em>}</li>
 *   <li>{@link org.plumbline.model.DeliveryPipeline#getResilienceTests <em>Resilience Tests</em>}</li>
 *   <li>{@link org.plumbline.model.DeliveryPipeline#getEnvironments <em>Environments</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getDeliveryPipeline()
 * @model
 * @generated
 */
public interface DeliveryPipeline extends Component {
	/**
	 * Returns the value of the '<em><b>Tests</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It runs tests before it deploys.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tests</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setTests(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getDeliveryPipeline_Tests()
	 * @model
	 * @generated
	 */
	Fact getTests();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DeliveryPipeline#getTests <em>Tests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tests</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getTests()
	 * @generated
	 */
	void setTests(Fact value);

	/**
	 * Returns the value of the '<em><b>Approval</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Somebody else approves a change to production.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approval</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setApproval(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getDeliveryPipeline_Approval()
	 * @model
	 * @generated
	 */
	Fact getApproval();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DeliveryPipeline#getApproval <em>Approval</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approval</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getApproval()
	 * @generated
	 */
	void setApproval(Fact value);

	/**
	 * Returns the value of the '<em><b>Automatic Rollback</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It rolls back by itself when a deployment fails.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Automatic Rollback</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setAutomaticRollback(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getDeliveryPipeline_AutomaticRollback()
	 * @model
	 * @generated
	 */
	Fact getAutomaticRollback();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DeliveryPipeline#getAutomaticRollback <em>Automatic Rollback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Automatic Rollback</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getAutomaticRollback()
	 * @generated
	 */
	void setAutomaticRollback(Fact value);

	/**
	 * Returns the value of the '<em><b>Security Scan</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It scans code and dependencies for weaknesses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Security Scan</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setSecurityScan(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getDeliveryPipeline_SecurityScan()
	 * @model
	 * @generated
	 */
	Fact getSecurityScan();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DeliveryPipeline#getSecurityScan <em>Security Scan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Security Scan</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getSecurityScan()
	 * @generated
	 */
	void setSecurityScan(Fact value);

	/**
	 * Returns the value of the '<em><b>Signing</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It signs what it builds, and only what is signed is run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signing</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setSigning(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getDeliveryPipeline_Signing()
	 * @model
	 * @generated
	 */
	Fact getSigning();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DeliveryPipeline#getSigning <em>Signing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signing</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getSigning()
	 * @generated
	 */
	void setSigning(Fact value);

	/**
	 * Returns the value of the '<em><b>Resilience Tests</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It tries failures, such as a lost copy or a slow dependency, before it deploys.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resilience Tests</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setResilienceTests(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getDeliveryPipeline_ResilienceTests()
	 * @model
	 * @generated
	 */
	Fact getResilienceTests();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DeliveryPipeline#getResilienceTests <em>Resilience Tests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resilience Tests</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getResilienceTests()
	 * @generated
	 */
	void setResilienceTests(Fact value);

	/**
	 * Returns the value of the '<em><b>Environments</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Environments that a change passes through, production included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Environments</em>' attribute.
	 * @see #isSetEnvironments()
	 * @see #unsetEnvironments()
	 * @see #setEnvironments(int)
	 * @see org.plumbline.model.PlumblinePackage#getDeliveryPipeline_Environments()
	 * @model unsettable="true"
	 * @generated
	 */
	int getEnvironments();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DeliveryPipeline#getEnvironments <em>Environments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Environments</em>' attribute.
	 * @see #isSetEnvironments()
	 * @see #unsetEnvironments()
	 * @see #getEnvironments()
	 * @generated
	 */
	void setEnvironments(int value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.DeliveryPipeline#getEnvironments <em>Environments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetEnvironments()
	 * @see #getEnvironments()
	 * @see #setEnvironments(int)
	 * @generated
	 */
	void unsetEnvironments();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.DeliveryPipeline#getEnvironments <em>Environments</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Environments</em>' attribute is set.
	 * @see #unsetEnvironments()
	 * @see #getEnvironments()
	 * @see #setEnvironments(int)
	 * @generated
	 */
	boolean isSetEnvironments();

} // DeliveryPipeline
