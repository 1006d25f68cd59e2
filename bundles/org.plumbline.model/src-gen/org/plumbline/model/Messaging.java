/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Messaging</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Carries messages, events or streams.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.Messaging#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.Messaging#getDeadLetter <em>Dead Letter</em>}</li>
 *   <li>{@link org.plumbline.model.Messaging#getRetentionHours <em>Retention Hours</em>}</li>
 *   <li>{@link org.plumbline.model.Messaging#getOrdered <em>Ordered</em>}</li>
 *   <li>{@link org.plumbline.model.Messaging#getMaxReceives <em>Max Receives</em>}</li>
 *   <li>{@link org.plumbline.model.Messaging#getBounded <em>Bounded</em>}</li>
 *   <li>{@link org.plumbline.model.Messaging#getPartitions <em>Partitions</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getMessaging()
 * @model
 * @generated
 */
public interface Messaging extends Component {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.MessagingKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What carries them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.MessagingKind
	 * @see #setKind(MessagingKind)
	 * @see org.plumbline.model.PlumblinePackage#getMessaging_Kind()
	 * @model
	 * @generated
	 */
	MessagingKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Messaging#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.MessagingKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(MessagingKind value);

	/**
	 * Returns the value of the '<em><b>Dead Letter</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Messages that cannot be handled are kept aside.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dead Letter</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setDeadLetter(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getMessaging_DeadLetter()
	 * @model
	 * @generated
	 */
	Fact getDeadLetter();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Messaging#getDeadLetter <em>Dead Letter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dead Letter</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getDeadLetter()
	 * @generated
	 */
	void setDeadLetter(Fact value);

	/**
	 * Returns the value of the '<em><b>Retention Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long a message waits at most, in hours.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retention Hours</em>' attribute.
	 * @see #isSetRetentionHours()
	 * @see #unsetRetentionHours()
	 * @see #setRetentionHours(double)
	 * @see org.plumbline.model.PlumblinePackage#getMessaging_RetentionHours()
	 * @model unsettable="true"
	 * @generated
	 */
	double getRetentionHours();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Messaging#getRetentionHours <em>Retention Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retention Hours</em>' attribute.
	 * @see #isSetRetentionHours()
	 * @see #unsetRetentionHours()
	 * @see #getRetentionHours()
	 * @generated
	 */
	void setRetentionHours(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Messaging#getRetentionHours <em>Retention Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRetentionHours()
	 * @see #getRetentionHours()
	 * @see #setRetentionHours(double)
	 * @generated
	 */
	void unsetRetentionHours();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Messaging#getRetentionHours <em>Retention Hours</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Retention Hours</em>' attribute is set.
	 * @see #unsetRetentionHours()
	 * @see #getRetentionHours()
	 * @see #setRetentionHours(double)
	 * @generated
	 */
	boolean isSetRetentionHours();

	/**
	 * Returns the value of the '<em><b>Ordered</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Order is kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ordered</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setOrdered(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getMessaging_Ordered()
	 * @model
	 * @generated
	 */
	Fact getOrdered();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Messaging#getOrdered <em>Ordered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ordered</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getOrdered()
	 * @generated
	 */
	void setOrdered(Fact value);

	/**
	 * Returns the value of the '<em><b>Max Receives</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tries before a message is set aside.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Receives</em>' attribute.
	 * @see #isSetMaxReceives()
	 * @see #unsetMaxReceives()
	 * @see #setMaxReceives(int)
	 * @see org.plumbline.model.PlumblinePackage#getMessaging_MaxReceives()
	 * @model unsettable="true"
	 * @generated
	 */
	int getMaxReceives();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Messaging#getMaxReceives <em>Max Receives</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Receives</em>' attribute.
	 * @see #isSetMaxReceives()
	 * @see #unsetMaxReceives()
	 * @see #getMaxReceives()
	 * @generated
	 */
	void setMaxReceives(int value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Messaging#getMaxReceives <em>Max Receives</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMaxReceives()
	 * @see #getMaxReceives()
	 * @see #setMaxReceives(int)
	 * @generated
	 */
	void unsetMaxReceives();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Messaging#getMaxReceives <em>Max Receives</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Max Receives</em>' attribute is set.
	 * @see #unsetMaxReceives()
	 * @see #getMaxReceives()
	 * @see #setMaxReceives(int)
	 * @generated
	 */
	boolean isSetMaxReceives();

	/**
	 * Returns the value of the '<em><b>Bounded</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Work that is too much or too old is refused or dropped on purpose.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bounded</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setBounded(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getMessaging_Bounded()
	 * @model
	 * @generated
	 */
	Fact getBounded();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Messaging#getBounded <em>Bounded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bounded</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getBounded()
	 * @generated
	 */
	void setBounded(Fact value);

	/**
	 * Returns the value of the '<em><b>Partitions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shards or partitions that work side by side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partitions</em>' attribute.
	 * @see #isSetPartitions()
	 * @see #unsetPartitions()
	 * @see #setPartitions(int)
	 * @see org.plumbline.model.PlumblinePackage#getMessaging_Partitions()
	 * @model unsettable="true"
	 * @generated
	 */
	int getPartitions();

	/**
	 * Sets the value of the '{@link org.plumbline.model.Messaging#getPartitions <em>Partitions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partitions</em>' attribute.
	 * @see #isSetPartitions()
	 * @see #unsetPartitions()
	 * @see #getPartitions()
	 * @generated
	 */
	void setPartitions(int value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.Messaging#getPartitions <em>Partitions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPartitions()
	 * @see #getPartitions()
	 * @see #setPartitions(int)
	 * @generated
	 */
	void unsetPartitions();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.Messaging#getPartitions <em>Partitions</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Partitions</em>' attribute is set.
	 * @see #unsetPartitions()
	 * @see #getPartitions()
	 * @see #setPartitions(int)
	 * @generated
	 */
	boolean isSetPartitions();

} // Messaging
