/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Observability</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Watches the workload.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.Observability#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.Observability#getRetentionDays <em>Retention Days</em>}</li>
 *   <li>{@link org.plumbline.model.Observability#getAllRegions <em>All Regions</em>}</li>
 *   <li>{@link org.plumbline.model.Observability#getIntegrityProtected <em>Integrity Protected</em>}</li>
 *   <li>{@link org.plumbline.model.Observability#getDataEvents <em>Data Events</em>}</li>
 *   <li>{@link org.plumbline.model.Observability#getWatched <em>Watched</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getObservability()
 * @model
 * @generated
 */
public interface Observability extends Component {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.ObservabilityKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is watched.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.ObservabilityKind
	 * @see #setKind(ObservabilityKind)
	 * @see org.plumbline.model.PlumblinePackage#getObservability_Kind()
	 * @model
	 * @generated
	 */
	ObservabilityKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Observability#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.ObservabilityKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ObservabilityKind value);

	/**
	 * Returns the value of the '<em><b>Retention Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long records are kept, in days.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retention Days</em>' attribute.
	 * @see #isSetRetentionDays()
	 * @see #unsetRetentionDays()
	 * @see #setRetentionDays(double)
	 * @see org.plumbline.model.PlumblinePackage#getObservability_RetentionDays()
	 * @model unsettable="true"
	 * @generated
	 */
	double getRetentionDays();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Observability#getRetentionDays <em>Retention Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retention Days</em>' attribute.
	 * @see #isSetRetentionDays()
	 * @see #unsetRetentionDays()
	 * @see #getRetentionDays()
	 * @generated
	 */
	void setRetentionDays(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Observability#getRetentionDays <em>Retention Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRetentionDays()
	 * @see #getRetentionDays()
	 * @see #setRetentionDays(double)
	 * @generated
	 */
	void unsetRetentionDays();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Observability#getRetentionDays <em>Retention Days</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Retention Days</em>' attribute is set.
	 * @see #unsetRetentionDays()
	 * @see #getRetentionDays()
	 * @see #setRetentionDays(double)
	 * @generated
	 */
	boolean isSetRetentionDays();

	/**
	 * Returns the value of the '<em><b>All Regions</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It covers every Region.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>All Regions</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setAllRegions(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getObservability_AllRegions()
	 * @model
	 * @generated
	 */
	Fact getAllRegions();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Observability#getAllRegions <em>All Regions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>All Regions</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getAllRegions()
	 * @generated
	 */
	void setAllRegions(Fact value);

	/**
	 * Returns the value of the '<em><b>Integrity Protected</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A change of its records is noticed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Integrity Protected</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setIntegrityProtected(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getObservability_IntegrityProtected()
	 * @model
	 * @generated
	 */
	Fact getIntegrityProtected();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Observability#getIntegrityProtected <em>Integrity Protected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Integrity Protected</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getIntegrityProtected()
	 * @generated
	 */
	void setIntegrityProtected(Fact value);

	/**
	 * Returns the value of the '<em><b>Data Events</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It records access to data besides calls to the control plane.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Events</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setDataEvents(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getObservability_DataEvents()
	 * @model
	 * @generated
	 */
	Fact getDataEvents();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Observability#getDataEvents <em>Data Events</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Events</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getDataEvents()
	 * @generated
	 */
	void setDataEvents(Fact value);

	/**
	 * Returns the value of the '<em><b>Watched</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its records reach a service in which queries and alarms see them within minutes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Watched</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setWatched(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getObservability_Watched()
	 * @model
	 * @generated
	 */
	Fact getWatched();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Observability#getWatched <em>Watched</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Watched</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getWatched()
	 * @generated
	 */
	void setWatched(Fact value);

} // Observability
