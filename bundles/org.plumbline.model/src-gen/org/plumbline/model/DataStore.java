/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data Store</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Keeps data.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.DataStore#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.DataStore#getEngine <em>Engine</em>}</li>
 *   <li>{@link org.plumbline.model.DataStore#getEngineSupported <em>Engine Supported</em>}</li>
 *   <li>{@link org.plumbline.model.DataStore#getStorageGigabytes <em>Storage Gigabytes</em>}</li>
 *   <li>{@link org.plumbline.model.DataStore#getReadReplicas <em>Read Replicas</em>}</li>
 *   <li>{@link org.plumbline.model.DataStore#getBackup <em>Backup</em>}</li>
 *   <li>{@link org.plumbline.model.DataStore#getBackupRetentionDays <em>Backup Retention Days</em>}</li>
 *   <li>{@link org.plumbline.model.DataStore#getPointInTimeRecovery <em>Point In Time Recovery</em>}</li>
 *   <li>{@link org.plumbline.model.DataStore#getCrossRegionBackup <em>Cross Region Backup</em>}</li>
 *   <li>{@link org.plumbline.model.DataStore#getVersioning <em>Versioning</em>}</li>
 *   <li>{@link org.plumbline.model.DataStore#getStorageAutoscaling <em>Storage Autoscaling</em>}</li>
 *   <li>{@link org.plumbline.model.DataStore#getAutomaticUpgrades <em>Automatic Upgrades</em>}</li>
 *   <li>{@link org.plumbline.model.DataStore#getPublicAccessBlocked <em>Public Access Blocked</em>}</li>
 *   <li>{@link org.plumbline.model.DataStore#getLifecycle <em>Lifecycle</em>}</li>
 *   <li>{@link org.plumbline.model.DataStore#getReadSharePercent <em>Read Share Percent</em>}</li>
 *   <li>{@link org.plumbline.model.DataStore#getStorageClass <em>Storage Class</em>}</li>
 *   <li>{@link org.plumbline.model.DataStore#getAccessPattern <em>Access Pattern</em>}</li>
 *   <li>{@link org.plumbline.model.DataStore#getRecreatable <em>Recreatable</em>}</li>
 *   <li>{@link org.plumbline.model.DataStore#getVersionExpiry <em>Version Expiry</em>}</li>
 *   <li>{@link org.plumbline.model.DataStore#getWriteOnce <em>Write Once</em>}</li>
 *   <li>{@link org.plumbline.model.DataStore#getCrossAccountBackup <em>Cross Account Backup</em>}</li>
 *   <li>{@link org.plumbline.model.DataStore#getMaintenanceWindow <em>Maintenance Window</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.PlumblinePackage#getDataStore()
 * @model
 * @generated
 */
public interface DataStore extends Component {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.DataStoreKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is good at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.DataStoreKind
	 * @see #setKind(DataStoreKind)
	 * @see org.plumbline.model.PlumblinePackage#getDataStore_Kind()
	 * @model
	 * @generated
	 */
	DataStoreKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataStore#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.DataStoreKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DataStoreKind value);

	/**
	 * Returns the value of the '<em><b>Engine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Engine and version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Engine</em>' attribute.
	 * @see #setEngine(String)
	 * @see org.plumbline.model.PlumblinePackage#getDataStore_Engine()
	 * @model
	 * @generated
	 */
	String getEngine();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataStore#getEngine <em>Engine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Engine</em>' attribute.
	 * @see #getEngine()
	 * @generated
	 */
	void setEngine(String value);

	/**
	 * Returns the value of the '<em><b>Engine Supported</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Engine version still gets security updates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Engine Supported</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setEngineSupported(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getDataStore_EngineSupported()
	 * @model
	 * @generated
	 */
	Fact getEngineSupported();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataStore#getEngineSupported <em>Engine Supported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Engine Supported</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getEngineSupported()
	 * @generated
	 */
	void setEngineSupported(Fact value);

	/**
	 * Returns the value of the '<em><b>Storage Gigabytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data kept, in gigabytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Storage Gigabytes</em>' attribute.
	 * @see #isSetStorageGigabytes()
	 * @see #unsetStorageGigabytes()
	 * @see #setStorageGigabytes(double)
	 * @see org.plumbline.model.PlumblinePackage#getDataStore_StorageGigabytes()
	 * @model unsettable="true"
	 * @generated
	 */
	double getStorageGigabytes();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataStore#getStorageGigabytes <em>Storage Gigabytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Storage Gigabytes</em>' attribute.
	 * @see #isSetStorageGigabytes()
	 * @see #unsetStorageGigabytes()
	 * @see #getStorageGigabytes()
	 * @generated
	 */
	void setStorageGigabytes(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.DataStore#getStorageGigabytes <em>Storage Gigabytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetStorageGigabytes()
	 * @see #getStorageGigabytes()
	 * @see #setStorageGigabytes(double)
	 * @generated
	 */
	void unsetStorageGigabytes();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.DataStore#getStorageGigabytes <em>Storage Gigabytes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Storage Gigabytes</em>' attribute is set.
	 * @see #unsetStorageGigabytes()
	 * @see #getStorageGigabytes()
	 * @see #setStorageGigabytes(double)
	 * @generated
	 */
	boolean isSetStorageGigabytes();

	/**
	 * Returns the value of the '<em><b>Read Replicas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Copies that serve reads.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Read Replicas</em>' attribute.
	 * @see #isSetReadReplicas()
	 * @see #unsetReadReplicas()
	 * @see #setReadReplicas(int)
	 * @see org.plumbline.model.PlumblinePackage#getDataStore_ReadReplicas()
	 * @model unsettable="true"
	 * @generated
	 */
	int getReadReplicas();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataStore#getReadReplicas <em>Read Replicas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read Replicas</em>' attribute.
	 * @see #isSetReadReplicas()
	 * @see #unsetReadReplicas()
	 * @see #getReadReplicas()
	 * @generated
	 */
	void setReadReplicas(int value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.DataStore#getReadReplicas <em>Read Replicas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetReadReplicas()
	 * @see #getReadReplicas()
	 * @see #setReadReplicas(int)
	 * @generated
	 */
	void unsetReadReplicas();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.DataStore#getReadReplicas <em>Read Replicas</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Read Replicas</em>' attribute is set.
	 * @see #unsetReadReplicas()
	 * @see #getReadReplicas()
	 * @see #setReadReplicas(int)
	 * @generated
	 */
	boolean isSetReadReplicas();

	/**
	 * Returns the value of the '<em><b>Backup</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It is backed up automatically.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Backup</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setBackup(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getDataStore_Backup()
	 * @model
	 * @generated
	 */
	Fact getBackup();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataStore#getBackup <em>Backup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Backup</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getBackup()
	 * @generated
	 */
	void setBackup(Fact value);

	/**
	 * Returns the value of the '<em><b>Backup Retention Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long backups are kept, in days.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Backup Retention Days</em>' attribute.
	 * @see #isSetBackupRetentionDays()
	 * @see #unsetBackupRetentionDays()
	 * @see #setBackupRetentionDays(double)
	 * @see org.plumbline.model.PlumblinePackage#getDataStore_BackupRetentionDays()
	 * @model unsettable="true"
	 * @generated
	 */
	double getBackupRetentionDays();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataStore#getBackupRetentionDays <em>Backup Retention Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Backup Retention Days</em>' attribute.
	 * @see #isSetBackupRetentionDays()
	 * @see #unsetBackupRetentionDays()
	 * @see #getBackupRetentionDays()
	 * @generated
	 */
	void setBackupRetentionDays(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.DataStore#getBackupRetentionDays <em>Backup Retention Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBackupRetentionDays()
	 * @see #getBackupRetentionDays()
	 * @see #setBackupRetentionDays(double)
	 * @generated
	 */
	void unsetBackupRetentionDays();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.DataStore#getBackupRetentionDays <em>Backup Retention Days</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Backup Retention Days</em>' attribute is set.
	 * @see #unsetBackupRetentionDays()
	 * @see #getBackupRetentionDays()
	 * @see #setBackupRetentionDays(double)
	 * @generated
	 */
	boolean isSetBackupRetentionDays();

	/**
	 * Returns the value of the '<em><b>Point In Time Recovery</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It can be restored to any point in the retention period.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Point In Time Recovery</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setPointInTimeRecovery(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getDataStore_PointInTimeRecovery()
	 * @model
	 * @generated
	 */
	Fact getPointInTimeRecovery();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataStore#getPointInTimeRecovery <em>Point In Time Recovery</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Point In Time Recovery</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getPointInTimeRecovery()
	 * @generated
	 */
	void setPointInTimeRecovery(Fact value);

	/**
	 * Returns the value of the '<em><b>Cross Region Backup</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A backup is kept in another Region.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cross Region Backup</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setCrossRegionBackup(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getDataStore_CrossRegionBackup()
	 * @model
	 * @generated
	 */
	Fact getCrossRegionBackup();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataStore#getCrossRegionBackup <em>Cross Region Backup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cross Region Backup</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getCrossRegionBackup()
	 * @generated
	 */
	void setCrossRegionBackup(Fact value);

	/**
	 * Returns the value of the '<em><b>Versioning</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Overwritten and deleted objects are kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Versioning</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setVersioning(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getDataStore_Versioning()
	 * @model
	 * @generated
	 */
	Fact getVersioning();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataStore#getVersioning <em>Versioning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Versioning</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getVersioning()
	 * @generated
	 */
	void setVersioning(Fact value);

	/**
	 * Returns the value of the '<em><b>Storage Autoscaling</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Storage grows by itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Storage Autoscaling</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setStorageAutoscaling(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getDataStore_StorageAutoscaling()
	 * @model
	 * @generated
	 */
	Fact getStorageAutoscaling();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataStore#getStorageAutoscaling <em>Storage Autoscaling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Storage Autoscaling</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getStorageAutoscaling()
	 * @generated
	 */
	void setStorageAutoscaling(Fact value);

	/**
	 * Returns the value of the '<em><b>Automatic Upgrades</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minor versions are installed automatically.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Automatic Upgrades</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setAutomaticUpgrades(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getDataStore_AutomaticUpgrades()
	 * @model
	 * @generated
	 */
	Fact getAutomaticUpgrades();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataStore#getAutomaticUpgrades <em>Automatic Upgrades</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Automatic Upgrades</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getAutomaticUpgrades()
	 * @generated
	 */
	void setAutomaticUpgrades(Fact value);

	/**
	 * Returns the value of the '<em><b>Public Access Blocked</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Public access is blocked whatever its policies say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Public Access Blocked</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setPublicAccessBlocked(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getDataStore_PublicAccessBlocked()
	 * @model
	 * @generated
	 */
	Fact getPublicAccessBlocked();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataStore#getPublicAccessBlocked <em>Public Access Blocked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Public Access Blocked</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getPublicAccessBlocked()
	 * @generated
	 */
	void setPublicAccessBlocked(Fact value);

	/**
	 * Returns the value of the '<em><b>Lifecycle</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data moves to colder storage or expires by age.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lifecycle</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setLifecycle(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getDataStore_Lifecycle()
	 * @model
	 * @generated
	 */
	Fact getLifecycle();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataStore#getLifecycle <em>Lifecycle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lifecycle</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getLifecycle()
	 * @generated
	 */
	void setLifecycle(Fact value);

	/**
	 * Returns the value of the '<em><b>Read Share Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of reads in its load, in percent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Read Share Percent</em>' attribute.
	 * @see #isSetReadSharePercent()
	 * @see #unsetReadSharePercent()
	 * @see #setReadSharePercent(double)
	 * @see org.plumbline.model.PlumblinePackage#getDataStore_ReadSharePercent()
	 * @model unsettable="true"
	 * @generated
	 */
	double getReadSharePercent();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataStore#getReadSharePercent <em>Read Share Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read Share Percent</em>' attribute.
	 * @see #isSetReadSharePercent()
	 * @see #unsetReadSharePercent()
	 * @see #getReadSharePercent()
	 * @generated
	 */
	void setReadSharePercent(double value);

	/**
	 * Unsets the value of the '{@link org.plumbline.model.DataStore#getReadSharePercent <em>Read Share Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetReadSharePercent()
	 * @see #getReadSharePercent()
	 * @see #setReadSharePercent(double)
	 * @generated
	 */
	void unsetReadSharePercent();

	/**
	 * Returns whether the value of the '{@link org.plumbline.model.DataStore#getReadSharePercent <em>Read Share Percent</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Read Share Percent</em>' attribute is set.
	 * @see #unsetReadSharePercent()
	 * @see #getReadSharePercent()
	 * @see #setReadSharePercent(double)
	 * @generated
	 */
	boolean isSetReadSharePercent();

	/**
	 * Returns the value of the '<em><b>Storage Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Class or volume type of its storage, such as STANDARD_IA or gp3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Storage Class</em>' attribute.
	 * @see #setStorageClass(String)
	 * @see org.plumbline.model.PlumblinePackage#getDataStore_StorageClass()
	 * @model
	 * @generated
	 */
	String getStorageClass();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataStore#getStorageClass <em>Storage Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Storage Class</em>' attribute.
	 * @see #getStorageClass()
	 * @generated
	 */
	void setStorageClass(String value);

	/**
	 * Returns the value of the '<em><b>Access Pattern</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.AccessPattern}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often its data is read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Access Pattern</em>' attribute.
	 * @see org.plumbline.model.AccessPattern
	 * @see #setAccessPattern(AccessPattern)
	 * @see org.plumbline.model.PlumblinePackage#getDataStore_AccessPattern()
	 * @model
	 * @generated
	 */
	AccessPattern getAccessPattern();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataStore#getAccessPattern <em>Access Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Access Pattern</em>' attribute.
	 * @see org.plumbline.model.AccessPattern
	 * @see #getAccessPattern()
	 * @generated
	 */
	void setAccessPattern(AccessPattern value);

	/**
	 * Returns the value of the '<em><b>Recreatable</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its data can be made again from elsewhere in an acceptable time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recreatable</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setRecreatable(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getDataStore_Recreatable()
	 * @model
	 * @generated
	 */
	Fact getRecreatable();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataStore#getRecreatable <em>Recreatable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recreatable</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getRecreatable()
	 * @generated
	 */
	void setRecreatable(Fact value);

	/**
	 * Returns the value of the '<em><b>Version Expiry</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Old versions are deleted after a time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version Expiry</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setVersionExpiry(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getDataStore_VersionExpiry()
	 * @model
	 * @generated
	 */
	Fact getVersionExpiry();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataStore#getVersionExpiry <em>Version Expiry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version Expiry</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getVersionExpiry()
	 * @generated
	 */
	void setVersionExpiry(Fact value);

	/**
	 * Returns the value of the '<em><b>Write Once</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it stores cannot be changed or deleted before its retention ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Write Once</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setWriteOnce(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getDataStore_WriteOnce()
	 * @model
	 * @generated
	 */
	Fact getWriteOnce();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataStore#getWriteOnce <em>Write Once</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Write Once</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getWriteOnce()
	 * @generated
	 */
	void setWriteOnce(Fact value);

	/**
	 * Returns the value of the '<em><b>Cross Account Backup</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A backup is kept in another account, out of reach of those who can delete the data.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cross Account Backup</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setCrossAccountBackup(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getDataStore_CrossAccountBackup()
	 * @model
	 * @generated
	 */
	Fact getCrossAccountBackup();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataStore#getCrossAccountBackup <em>Cross Account Backup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cross Account Backup</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getCrossAccountBackup()
	 * @generated
	 */
	void setCrossAccountBackup(Fact value);

	/**
	 * Returns the value of the '<em><b>Maintenance Window</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Maintenance happens in hours that the team has chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maintenance Window</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #setMaintenanceWindow(Fact)
	 * @see org.plumbline.model.PlumblinePackage#getDataStore_MaintenanceWindow()
	 * @model
	 * @generated
	 */
	Fact getMaintenanceWindow();

	/**
	 * Sets the value of the '{@link org.plumbline.model.DataStore#getMaintenanceWindow <em>Maintenance Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maintenance Window</em>' attribute.
	 * @see org.plumbline.model.Fact
	 * @see #getMaintenanceWindow()
	 * @generated
	 */
	void setMaintenanceWindow(Fact value);

} // DataStore
