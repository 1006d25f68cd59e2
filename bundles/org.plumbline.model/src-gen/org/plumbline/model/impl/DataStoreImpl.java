/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.AccessPattern;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Data Store</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.impl.DataStoreImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataStoreImpl#getEngine <em>Engine</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataStoreImpl#getEngineSupported <em>Engine Supported</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataStoreImpl#getStorageGigabytes <em>Storage Gigabytes</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataStoreImpl#getReadReplicas <em>Read Replicas</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataStoreImpl#getBackup <em>Backup</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataStoreImpl#getBackupRetentionDays <em>Backup Retention Days</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataStoreImpl#getPointInTimeRecovery <em>Point In Time Recovery</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataStoreImpl#getCrossRegionBackup <em>Cross Region Backup</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataStoreImpl#getVersioning <em>Versioning</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataStoreImpl#getStorageAutoscaling <em>Storage Autoscaling</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataStoreImpl#getAutomaticUpgrades <em>Automatic Upgrades</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataStoreImpl#getPublicAccessBlocked <em>Public Access Blocked</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataStoreImpl#getLifecycle <em>Lifecycle</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataStoreImpl#getReadSharePercent <em>Read Share Percent</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataStoreImpl#getStorageClass <em>Storage Class</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataStoreImpl#getAccessPattern <em>Access Pattern</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataStoreImpl#getRecreatable <em>Recreatable</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataStoreImpl#getVersionExpiry <em>Version Expiry</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataStoreImpl#getWriteOnce <em>Write Once</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataStoreImpl#getCrossAccountBackup <em>Cross Account Backup</em>}</li>
 *   <li>{@link org.plumbline.model.impl.DataStoreImpl#getMaintenanceWindow <em>Maintenance Window</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DataStoreImpl extends ComponentImpl implements DataStore {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final DataStoreKind KIND_EDEFAULT = DataStoreKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected DataStoreKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getEngine() <em>Engine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEngine()
	 * @generated
	 * @ordered
	 */
	protected static final String ENGINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEngine() <em>Engine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEngine()
	 * @generated
	 * @ordered
	 */
	protected String engine = ENGINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEngineSupported() <em>Engine Supported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEngineSupported()
	 * @generated
	 * @ordered
	 */
	protected static final Fact ENGINE_SUPPORTED_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getEngineSupported() <em>Engine Supported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEngineSupported()
	 * @generated
	 * @ordered
	 */
	protected Fact engineSupported = ENGINE_SUPPORTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getStorageGigabytes() <em>Storage Gigabytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStorageGigabytes()
	 * @generated
	 * @ordered
	 */
	protected static final double STORAGE_GIGABYTES_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getStorageGigabytes() <em>Storage Gigabytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStorageGigabytes()
	 * @generated
	 * @ordered
	 */
	protected double storageGigabytes = STORAGE_GIGABYTES_EDEFAULT;

	/**
	 * This is true if the Storage Gigabytes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean storageGigabytesESet;

	/**
	 * The default value of the '{@link #getReadReplicas() <em>Read Replicas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadReplicas()
	 * @generated
	 * @ordered
	 */
	protected static final int READ_REPLICAS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getReadReplicas() <em>Read Replicas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadReplicas()
	 * @generated
	 * @ordered
	 */
	protected int readReplicas = READ_REPLICAS_EDEFAULT;

	/**
	 * This is true if the Read Replicas attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean readReplicasESet;

	/**
	 * The default value of the '{@link #getBackup() <em>Backup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackup()
	 * @generated
	 * @ordered
	 */
	protected static final Fact BACKUP_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getBackup() <em>Backup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackup()
	 * @generated
	 * @ordered
	 */
	protected Fact backup = BACKUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getBackupRetentionDays() <em>Backup Retention Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackupRetentionDays()
	 * @generated
	 * @ordered
	 */
	protected static final double BACKUP_RETENTION_DAYS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getBackupRetentionDays() <em>Backup Retention Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackupRetentionDays()
	 * @generated
	 * @ordered
	 */
	protected double backupRetentionDays = BACKUP_RETENTION_DAYS_EDEFAULT;

	/**
	 * This is true if the Backup Retention Days attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean backupRetentionDaysESet;

	/**
	 * The default value of the '{@link #getPointInTimeRecovery() <em>Point In Time Recovery</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPointInTimeRecovery()
	 * @generated
	 * @ordered
	 */
	protected static final Fact POINT_IN_TIME_RECOVERY_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getPointInTimeRecovery() <em>Point In Time Recovery</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPointInTimeRecovery()
	 * @generated
	 * @ordered
	 */
	protected Fact pointInTimeRecovery = POINT_IN_TIME_RECOVERY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCrossRegionBackup() <em>Cross Region Backup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrossRegionBackup()
	 * @generated
	 * @ordered
	 */
	protected static final Fact CROSS_REGION_BACKUP_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getCrossRegionBackup() <em>Cross Region Backup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrossRegionBackup()
	 * @generated
	 * @ordered
	 */
	protected Fact crossRegionBackup = CROSS_REGION_BACKUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersioning() <em>Versioning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersioning()
	 * @generated
	 * @ordered
	 */
	protected static final Fact VERSIONING_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getVersioning() <em>Versioning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersioning()
	 * @generated
	 * @ordered
	 */
	protected Fact versioning = VERSIONING_EDEFAULT;

	/**
	 * The default value of the '{@link #getStorageAutoscaling() <em>Storage Autoscaling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStorageAutoscaling()
	 * @generated
	 * @ordered
	 */
	protected static final Fact STORAGE_AUTOSCALING_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getStorageAutoscaling() <em>Storage Autoscaling</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStorageAutoscaling()
	 * @generated
	 * @ordered
	 */
	protected Fact storageAutoscaling = STORAGE_AUTOSCALING_EDEFAULT;

	/**
	 * The default value of the '{@link #getAutomaticUpgrades() <em>Automatic Upgrades</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAutomaticUpgrades()
	 * @generated
	 * @ordered
	 */
	protected static final Fact AUTOMATIC_UPGRADES_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAutomaticUpgrades() <em>Automatic Upgrades</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAutomaticUpgrades()
	 * @generated
	 * @ordered
	 */
	protected Fact automaticUpgrades = AUTOMATIC_UPGRADES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublicAccessBlocked() <em>Public Access Blocked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublicAccessBlocked()
	 * @generated
	 * @ordered
	 */
	protected static final Fact PUBLIC_ACCESS_BLOCKED_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getPublicAccessBlocked() <em>Public Access Blocked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublicAccessBlocked()
	 * @generated
	 * @ordered
	 */
	protected Fact publicAccessBlocked = PUBLIC_ACCESS_BLOCKED_EDEFAULT;

	/**
	 * The default value of the '{@link #getLifecycle() <em>Lifecycle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLifecycle()
	 * @generated
	 * @ordered
	 */
	protected static final Fact LIFECYCLE_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getLifecycle() <em>Lifecycle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLifecycle()
	 * @generated
	 * @ordered
	 */
	protected Fact lifecycle = LIFECYCLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReadSharePercent() <em>Read Share Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadSharePercent()
	 * @generated
	 * @ordered
	 */
	protected static final double READ_SHARE_PERCENT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getReadSharePercent() <em>Read Share Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadSharePercent()
	 * @generated
	 * @ordered
	 */
	protected double readSharePercent = READ_SHARE_PERCENT_EDEFAULT;

	/**
	 * This is true if the Read Share Percent attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean readSharePercentESet;

	/**
	 * The default value of the '{@link #getStorageClass() <em>Storage Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStorageClass()
	 * @generated
	 * @ordered
	 */
	protected static final String STORAGE_CLASS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStorageClass() <em>Storage Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStorageClass()
	 * @generated
	 * @ordered
	 */
	protected String storageClass = STORAGE_CLASS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccessPattern() <em>Access Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccessPattern()
	 * @generated
	 * @ordered
	 */
	protected static final AccessPattern ACCESS_PATTERN_EDEFAULT = AccessPattern.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAccessPattern() <em>Access Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccessPattern()
	 * @generated
	 * @ordered
	 */
	protected AccessPattern accessPattern = ACCESS_PATTERN_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecreatable() <em>Recreatable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecreatable()
	 * @generated
	 * @ordered
	 */
	protected static final Fact RECREATABLE_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getRecreatable() <em>Recreatable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecreatable()
	 * @generated
	 * @ordered
	 */
	protected Fact recreatable = RECREATABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersionExpiry() <em>Version Expiry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersionExpiry()
	 * @generated
	 * @ordered
	 */
	protected static final Fact VERSION_EXPIRY_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getVersionExpiry() <em>Version Expiry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersionExpiry()
	 * @generated
	 * @ordered
	 */
	protected Fact versionExpiry = VERSION_EXPIRY_EDEFAULT;

	/**
	 * The default value of the '{@link #getWriteOnce() <em>Write Once</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWriteOnce()
	 * @generated
	 * @ordered
	 */
	protected static final Fact WRITE_ONCE_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getWriteOnce() <em>Write Once</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWriteOnce()
	 * @generated
	 * @ordered
	 */
	protected Fact writeOnce = WRITE_ONCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCrossAccountBackup() <em>Cross Account Backup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrossAccountBackup()
	 * @generated
	 * @ordered
	 */
	protected static final Fact CROSS_ACCOUNT_BACKUP_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getCrossAccountBackup() <em>Cross Account Backup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrossAccountBackup()
	 * @generated
	 * @ordered
	 */
	protected Fact crossAccountBackup = CROSS_ACCOUNT_BACKUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaintenanceWindow() <em>Maintenance Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaintenanceWindow()
	 * @generated
	 * @ordered
	 */
	protected static final Fact MAINTENANCE_WINDOW_EDEFAULT = Fact.UNKNOWN;

	/**
	 * The cached value of the '{@link #getMaintenanceWindow() <em>Maintenance Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaintenanceWindow()
	 * @generated
	 * @ordered
	 */
	protected Fact maintenanceWindow = MAINTENANCE_WINDOW_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DataStoreImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlumblinePackage.Literals.DATA_STORE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataStoreKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(DataStoreKind newKind) {
		DataStoreKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_STORE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEngine() {
		return engine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEngine(String newEngine) {
		String oldEngine = engine;
		engine = newEngine;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_STORE__ENGINE, oldEngine, engine));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getEngineSupported() {
		return engineSupported;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEngineSupported(Fact newEngineSupported) {
		Fact oldEngineSupported = engineSupported;
		engineSupported = newEngineSupported == null ? ENGINE_SUPPORTED_EDEFAULT : newEngineSupported;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_STORE__ENGINE_SUPPORTED, oldEngineSupported, engineSupported));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getStorageGigabytes() {
		return storageGigabytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStorageGigabytes(double newStorageGigabytes) {
		double oldStorageGigabytes = storageGigabytes;
		storageGigabytes = newStorageGigabytes;
		boolean oldStorageGigabytesESet = storageGigabytesESet;
		storageGigabytesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_STORE__STORAGE_GIGABYTES, oldStorageGigabytes, storageGigabytes, !oldStorageGigabytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetStorageGigabytes() {
		double oldStorageGigabytes = storageGigabytes;
		boolean oldStorageGigabytesESet = storageGigabytesESet;
		storageGigabytes = STORAGE_GIGABYTES_EDEFAULT;
		storageGigabytesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.DATA_STORE__STORAGE_GIGABYTES, oldStorageGigabytes, STORAGE_GIGABYTES_EDEFAULT, oldStorageGigabytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetStorageGigabytes() {
		return storageGigabytesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getReadReplicas() {
		return readReplicas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadReplicas(int newReadReplicas) {
		int oldReadReplicas = readReplicas;
		readReplicas = newReadReplicas;
		boolean oldReadReplicasESet = readReplicasESet;
		readReplicasESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_STORE__READ_REPLICAS, oldReadReplicas, readReplicas, !oldReadReplicasESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetReadReplicas() {
		int oldReadReplicas = readReplicas;
		boolean oldReadReplicasESet = readReplicasESet;
		readReplicas = READ_REPLICAS_EDEFAULT;
		readReplicasESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.DATA_STORE__READ_REPLICAS, oldReadReplicas, READ_REPLICAS_EDEFAULT, oldReadReplicasESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetReadReplicas() {
		return readReplicasESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getBackup() {
		return backup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackup(Fact newBackup) {
		Fact oldBackup = backup;
		backup = newBackup == null ? BACKUP_EDEFAULT : newBackup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_STORE__BACKUP, oldBackup, backup));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBackupRetentionDays() {
		return backupRetentionDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackupRetentionDays(double newBackupRetentionDays) {
		double oldBackupRetentionDays = backupRetentionDays;
		backupRetentionDays = newBackupRetentionDays;
		boolean oldBackupRetentionDaysESet = backupRetentionDaysESet;
		backupRetentionDaysESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_STORE__BACKUP_RETENTION_DAYS, oldBackupRetentionDays, backupRetentionDays, !oldBackupRetentionDaysESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetBackupRetentionDays() {
		double oldBackupRetentionDays = backupRetentionDays;
		boolean oldBackupRetentionDaysESet = backupRetentionDaysESet;
		backupRetentionDays = BACKUP_RETENTION_DAYS_EDEFAULT;
		backupRetentionDaysESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.DATA_STORE__BACKUP_RETENTION_DAYS, oldBackupRetentionDays, BACKUP_RETENTION_DAYS_EDEFAULT, oldBackupRetentionDaysESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetBackupRetentionDays() {
		return backupRetentionDaysESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getPointInTimeRecovery() {
		return pointInTimeRecovery;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPointInTimeRecovery(Fact newPointInTimeRecovery) {
		Fact oldPointInTimeRecovery = pointInTimeRecovery;
		pointInTimeRecovery = newPointInTimeRecovery == null ? POINT_IN_TIME_RECOVERY_EDEFAULT : newPointInTimeRecovery;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_STORE__POINT_IN_TIME_RECOVERY, oldPointInTimeRecovery, pointInTimeRecovery));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getCrossRegionBackup() {
		return crossRegionBackup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCrossRegionBackup(Fact newCrossRegionBackup) {
		Fact oldCrossRegionBackup = crossRegionBackup;
		crossRegionBackup = newCrossRegionBackup == null ? CROSS_REGION_BACKUP_EDEFAULT : newCrossRegionBackup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_STORE__CROSS_REGION_BACKUP, oldCrossRegionBackup, crossRegionBackup));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getVersioning() {
		return versioning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersioning(Fact newVersioning) {
		Fact oldVersioning = versioning;
		versioning = newVersioning == null ? VERSIONING_EDEFAULT : newVersioning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_STORE__VERSIONING, oldVersioning, versioning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getStorageAutoscaling() {
		return storageAutoscaling;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStorageAutoscaling(Fact newStorageAutoscaling) {
		Fact oldStorageAutoscaling = storageAutoscaling;
		storageAutoscaling = newStorageAutoscaling == null ? STORAGE_AUTOSCALING_EDEFAULT : newStorageAutoscaling;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_STORE__STORAGE_AUTOSCALING, oldStorageAutoscaling, storageAutoscaling));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getAutomaticUpgrades() {
		return automaticUpgrades;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAutomaticUpgrades(Fact newAutomaticUpgrades) {
		Fact oldAutomaticUpgrades = automaticUpgrades;
		automaticUpgrades = newAutomaticUpgrades == null ? AUTOMATIC_UPGRADES_EDEFAULT : newAutomaticUpgrades;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_STORE__AUTOMATIC_UPGRADES, oldAutomaticUpgrades, automaticUpgrades));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getPublicAccessBlocked() {
		return publicAccessBlocked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublicAccessBlocked(Fact newPublicAccessBlocked) {
		Fact oldPublicAccessBlocked = publicAccessBlocked;
		publicAccessBlocked = newPublicAccessBlocked == null ? PUBLIC_ACCESS_BLOCKED_EDEFAULT : newPublicAccessBlocked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_STORE__PUBLIC_ACCESS_BLOCKED, oldPublicAccessBlocked, publicAccessBlocked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getLifecycle() {
		return lifecycle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLifecycle(Fact newLifecycle) {
		Fact oldLifecycle = lifecycle;
		lifecycle = newLifecycle == null ? LIFECYCLE_EDEFAULT : newLifecycle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_STORE__LIFECYCLE, oldLifecycle, lifecycle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getReadSharePercent() {
		return readSharePercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadSharePercent(double newReadSharePercent) {
		double oldReadSharePercent = readSharePercent;
		readSharePercent = newReadSharePercent;
		boolean oldReadSharePercentESet = readSharePercentESet;
		readSharePercentESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_STORE__READ_SHARE_PERCENT, oldReadSharePercent, readSharePercent, !oldReadSharePercentESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetReadSharePercent() {
		double oldReadSharePercent = readSharePercent;
		boolean oldReadSharePercentESet = readSharePercentESet;
		readSharePercent = READ_SHARE_PERCENT_EDEFAULT;
		readSharePercentESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PlumblinePackage.DATA_STORE__READ_SHARE_PERCENT, oldReadSharePercent, READ_SHARE_PERCENT_EDEFAULT, oldReadSharePercentESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetReadSharePercent() {
		return readSharePercentESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStorageClass() {
		return storageClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStorageClass(String newStorageClass) {
		String oldStorageClass = storageClass;
		storageClass = newStorageClass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_STORE__STORAGE_CLASS, oldStorageClass, storageClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AccessPattern getAccessPattern() {
		return accessPattern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccessPattern(AccessPattern newAccessPattern) {
		AccessPattern oldAccessPattern = accessPattern;
		accessPattern = newAccessPattern == null ? ACCESS_PATTERN_EDEFAULT : newAccessPattern;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_STORE__ACCESS_PATTERN, oldAccessPattern, accessPattern));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getRecreatable() {
		return recreatable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecreatable(Fact newRecreatable) {
		Fact oldRecreatable = recreatable;
		recreatable = newRecreatable == null ? RECREATABLE_EDEFAULT : newRecreatable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_STORE__RECREATABLE, oldRecreatable, recreatable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getVersionExpiry() {
		return versionExpiry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersionExpiry(Fact newVersionExpiry) {
		Fact oldVersionExpiry = versionExpiry;
		versionExpiry = newVersionExpiry == null ? VERSION_EXPIRY_EDEFAULT : newVersionExpiry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_STORE__VERSION_EXPIRY, oldVersionExpiry, versionExpiry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getWriteOnce() {
		return writeOnce;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWriteOnce(Fact newWriteOnce) {
		Fact oldWriteOnce = writeOnce;
		writeOnce = newWriteOnce == null ? WRITE_ONCE_EDEFAULT : newWriteOnce;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_STORE__WRITE_ONCE, oldWriteOnce, writeOnce));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getCrossAccountBackup() {
		return crossAccountBackup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCrossAccountBackup(Fact newCrossAccountBackup) {
		Fact oldCrossAccountBackup = crossAccountBackup;
		crossAccountBackup = newCrossAccountBackup == null ? CROSS_ACCOUNT_BACKUP_EDEFAULT : newCrossAccountBackup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_STORE__CROSS_ACCOUNT_BACKUP, oldCrossAccountBackup, crossAccountBackup));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fact getMaintenanceWindow() {
		return maintenanceWindow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaintenanceWindow(Fact newMaintenanceWindow) {
		Fact oldMaintenanceWindow = maintenanceWindow;
		maintenanceWindow = newMaintenanceWindow == null ? MAINTENANCE_WINDOW_EDEFAULT : newMaintenanceWindow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlumblinePackage.DATA_STORE__MAINTENANCE_WINDOW, oldMaintenanceWindow, maintenanceWindow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlumblinePackage.DATA_STORE__KIND:
				return getKind();
			case PlumblinePackage.DATA_STORE__ENGINE:
				return getEngine();
			case PlumblinePackage.DATA_STORE__ENGINE_SUPPORTED:
				return getEngineSupported();
			case PlumblinePackage.DATA_STORE__STORAGE_GIGABYTES:
				return getStorageGigabytes();
			case PlumblinePackage.DATA_STORE__READ_REPLICAS:
				return getReadReplicas();
			case PlumblinePackage.DATA_STORE__BACKUP:
				return getBackup();
			case PlumblinePackage.DATA_STORE__BACKUP_RETENTION_DAYS:
				return getBackupRetentionDays();
			case PlumblinePackage.DATA_STORE__POINT_IN_TIME_RECOVERY:
				return getPointInTimeRecovery();
			case PlumblinePackage.DATA_STORE__CROSS_REGION_BACKUP:
				return getCrossRegionBackup();
			case PlumblinePackage.DATA_STORE__VERSIONING:
				return getVersioning();
			case PlumblinePackage.DATA_STORE__STORAGE_AUTOSCALING:
				return getStorageAutoscaling();
			case PlumblinePackage.DATA_STORE__AUTOMATIC_UPGRADES:
				return getAutomaticUpgrades();
			case PlumblinePackage.DATA_STORE__PUBLIC_ACCESS_BLOCKED:
				return getPublicAccessBlocked();
			case PlumblinePackage.DATA_STORE__LIFECYCLE:
				return getLifecycle();
			case PlumblinePackage.DATA_STORE__READ_SHARE_PERCENT:
				return getReadSharePercent();
			case PlumblinePackage.DATA_STORE__STORAGE_CLASS:
				return getStorageClass();
			case PlumblinePackage.DATA_STORE__ACCESS_PATTERN:
				return getAccessPattern();
			case PlumblinePackage.DATA_STORE__RECREATABLE:
				return getRecreatable();
			case PlumblinePackage.DATA_STORE__VERSION_EXPIRY:
				return getVersionExpiry();
			case PlumblinePackage.DATA_STORE__WRITE_ONCE:
				return getWriteOnce();
			case PlumblinePackage.DATA_STORE__CROSS_ACCOUNT_BACKUP:
				return getCrossAccountBackup();
			case PlumblinePackage.DATA_STORE__MAINTENANCE_WINDOW:
				return getMaintenanceWindow();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlumblinePackage.DATA_STORE__KIND:
				setKind((DataStoreKind)newValue);
				return;
			case PlumblinePackage.DATA_STORE__ENGINE:
				setEngine((String)newValue);
				return;
			case PlumblinePackage.DATA_STORE__ENGINE_SUPPORTED:
				setEngineSupported((Fact)newValue);
				return;
			case PlumblinePackage.DATA_STORE__STORAGE_GIGABYTES:
				setStorageGigabytes((Double)newValue);
				return;
			case PlumblinePackage.DATA_STORE__READ_REPLICAS:
				setReadReplicas((Integer)newValue);
				return;
			case PlumblinePackage.DATA_STORE__BACKUP:
				setBackup((Fact)newValue);
				return;
			case PlumblinePackage.DATA_STORE__BACKUP_RETENTION_DAYS:
				setBackupRetentionDays((Double)newValue);
				return;
			case PlumblinePackage.DATA_STORE__POINT_IN_TIME_RECOVERY:
				setPointInTimeRecovery((Fact)newValue);
				return;
			case PlumblinePackage.DATA_STORE__CROSS_REGION_BACKUP:
				setCrossRegionBackup((Fact)newValue);
				return;
			case PlumblinePackage.DATA_STORE__VERSIONING:
				setVersioning((Fact)newValue);
				return;
			case PlumblinePackage.DATA_STORE__STORAGE_AUTOSCALING:
				setStorageAutoscaling((Fact)newValue);
				return;
			case PlumblinePackage.DATA_STORE__AUTOMATIC_UPGRADES:
				setAutomaticUpgrades((Fact)newValue);
				return;
			case PlumblinePackage.DATA_STORE__PUBLIC_ACCESS_BLOCKED:
				setPublicAccessBlocked((Fact)newValue);
				return;
			case PlumblinePackage.DATA_STORE__LIFECYCLE:
				setLifecycle((Fact)newValue);
				return;
			case PlumblinePackage.DATA_STORE__READ_SHARE_PERCENT:
				setReadSharePercent((Double)newValue);
				return;
			case PlumblinePackage.DATA_STORE__STORAGE_CLASS:
				setStorageClass((String)newValue);
				return;
			case PlumblinePackage.DATA_STORE__ACCESS_PATTERN:
				setAccessPattern((AccessPattern)newValue);
				return;
			case PlumblinePackage.DATA_STORE__RECREATABLE:
				setRecreatable((Fact)newValue);
				return;
			case PlumblinePackage.DATA_STORE__VERSION_EXPIRY:
				setVersionExpiry((Fact)newValue);
				return;
			case PlumblinePackage.DATA_STORE__WRITE_ONCE:
				setWriteOnce((Fact)newValue);
				return;
			case PlumblinePackage.DATA_STORE__CROSS_ACCOUNT_BACKUP:
				setCrossAccountBackup((Fact)newValue);
				return;
			case PlumblinePackage.DATA_STORE__MAINTENANCE_WINDOW:
				setMaintenanceWindow((Fact)newValue);
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
			case PlumblinePackage.DATA_STORE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PlumblinePackage.DATA_STORE__ENGINE:
				setEngine(ENGINE_EDEFAULT);
				return;
			case PlumblinePackage.DATA_STORE__ENGINE_SUPPORTED:
				setEngineSupported(ENGINE_SUPPORTED_EDEFAULT);
				return;
			case PlumblinePackage.DATA_STORE__STORAGE_GIGABYTES:
				unsetStorageGigabytes();
				return;
			case PlumblinePackage.DATA_STORE__READ_REPLICAS:
				unsetReadReplicas();
				return;
			case PlumblinePackage.DATA_STORE__BACKUP:
				setBackup(BACKUP_EDEFAULT);
				return;
			case PlumblinePackage.DATA_STORE__BACKUP_RETENTION_DAYS:
				unsetBackupRetentionDays();
				return;
			case PlumblinePackage.DATA_STORE__POINT_IN_TIME_RECOVERY:
				setPointInTimeRecovery(POINT_IN_TIME_RECOVERY_EDEFAULT);
				return;
			case PlumblinePackage.DATA_STORE__CROSS_REGION_BACKUP:
				setCrossRegionBackup(CROSS_REGION_BACKUP_EDEFAULT);
				return;
			case PlumblinePackage.DATA_STORE__VERSIONING:
				setVersioning(VERSIONING_EDEFAULT);
				return;
			case PlumblinePackage.DATA_STORE__STORAGE_AUTOSCALING:
				setStorageAutoscaling(STORAGE_AUTOSCALING_EDEFAULT);
				return;
			case PlumblinePackage.DATA_STORE__AUTOMATIC_UPGRADES:
				setAutomaticUpgrades(AUTOMATIC_UPGRADES_EDEFAULT);
				return;
			case PlumblinePackage.DATA_STORE__PUBLIC_ACCESS_BLOCKED:
				setPublicAccessBlocked(PUBLIC_ACCESS_BLOCKED_EDEFAULT);
				return;
			case PlumblinePackage.DATA_STORE__LIFECYCLE:
				setLifecycle(LIFECYCLE_EDEFAULT);
				return;
			case PlumblinePackage.DATA_STORE__READ_SHARE_PERCENT:
				unsetReadSharePercent();
				return;
			case PlumblinePackage.DATA_STORE__STORAGE_CLASS:
				setStorageClass(STORAGE_CLASS_EDEFAULT);
				return;
			case PlumblinePackage.DATA_STORE__ACCESS_PATTERN:
				setAccessPattern(ACCESS_PATTERN_EDEFAULT);
				return;
			case PlumblinePackage.DATA_STORE__RECREATABLE:
				setRecreatable(RECREATABLE_EDEFAULT);
				return;
			case PlumblinePackage.DATA_STORE__VERSION_EXPIRY:
				setVersionExpiry(VERSION_EXPIRY_EDEFAULT);
				return;
			case PlumblinePackage.DATA_STORE__WRITE_ONCE:
				setWriteOnce(WRITE_ONCE_EDEFAULT);
				return;
			case PlumblinePackage.DATA_STORE__CROSS_ACCOUNT_BACKUP:
				setCrossAccountBackup(CROSS_ACCOUNT_BACKUP_EDEFAULT);
				return;
			case PlumblinePackage.DATA_STORE__MAINTENANCE_WINDOW:
				setMaintenanceWindow(MAINTENANCE_WINDOW_EDEFAULT);
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
			case PlumblinePackage.DATA_STORE__KIND:
				return kind != KIND_EDEFAULT;
			case PlumblinePackage.DATA_STORE__ENGINE:
				return ENGINE_EDEFAULT == null ? engine != null : !ENGINE_EDEFAULT.equals(engine);
			case PlumblinePackage.DATA_STORE__ENGINE_SUPPORTED:
				return engineSupported != ENGINE_SUPPORTED_EDEFAULT;
			case PlumblinePackage.DATA_STORE__STORAGE_GIGABYTES:
				return isSetStorageGigabytes();
			case PlumblinePackage.DATA_STORE__READ_REPLICAS:
				return isSetReadReplicas();
			case PlumblinePackage.DATA_STORE__BACKUP:
				return backup != BACKUP_EDEFAULT;
			case PlumblinePackage.DATA_STORE__BACKUP_RETENTION_DAYS:
				return isSetBackupRetentionDays();
			case PlumblinePackage.DATA_STORE__POINT_IN_TIME_RECOVERY:
				return pointInTimeRecovery != POINT_IN_TIME_RECOVERY_EDEFAULT;
			case PlumblinePackage.DATA_STORE__CROSS_REGION_BACKUP:
				return crossRegionBackup != CROSS_REGION_BACKUP_EDEFAULT;
			case PlumblinePackage.DATA_STORE__VERSIONING:
				return versioning != VERSIONING_EDEFAULT;
			case PlumblinePackage.DATA_STORE__STORAGE_AUTOSCALING:
				return storageAutoscaling != STORAGE_AUTOSCALING_EDEFAULT;
			case PlumblinePackage.DATA_STORE__AUTOMATIC_UPGRADES:
				return automaticUpgrades != AUTOMATIC_UPGRADES_EDEFAULT;
			case PlumblinePackage.DATA_STORE__PUBLIC_ACCESS_BLOCKED:
				return publicAccessBlocked != PUBLIC_ACCESS_BLOCKED_EDEFAULT;
			case PlumblinePackage.DATA_STORE__LIFECYCLE:
				return lifecycle != LIFECYCLE_EDEFAULT;
			case PlumblinePackage.DATA_STORE__READ_SHARE_PERCENT:
				return isSetReadSharePercent();
			case PlumblinePackage.DATA_STORE__STORAGE_CLASS:
				return STORAGE_CLASS_EDEFAULT == null ? storageClass != null : !STORAGE_CLASS_EDEFAULT.equals(storageClass);
			case PlumblinePackage.DATA_STORE__ACCESS_PATTERN:
				return accessPattern != ACCESS_PATTERN_EDEFAULT;
			case PlumblinePackage.DATA_STORE__RECREATABLE:
				return recreatable != RECREATABLE_EDEFAULT;
			case PlumblinePackage.DATA_STORE__VERSION_EXPIRY:
				return versionExpiry != VERSION_EXPIRY_EDEFAULT;
			case PlumblinePackage.DATA_STORE__WRITE_ONCE:
				return writeOnce != WRITE_ONCE_EDEFAULT;
			case PlumblinePackage.DATA_STORE__CROSS_ACCOUNT_BACKUP:
				return crossAccountBackup != CROSS_ACCOUNT_BACKUP_EDEFAULT;
			case PlumblinePackage.DATA_STORE__MAINTENANCE_WINDOW:
				return maintenanceWindow != MAINTENANCE_WINDOW_EDEFAULT;
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
		result.append(", engine: ");
		result.append(engine);
		result.append(", engineSupported: ");
		result.append(engineSupported);
		result.append(", storageGigabytes: ");
		if (storageGigabytesESet) result.append(storageGigabytes); else result.append("<unset>");
		result.append(", readReplicas: ");
		if (readReplicasESet) result.append(readReplicas); else result.append("<unset>");
		result.append(", backup: ");
		result.append(backup);
		result.append(", backupRetentionDays: ");
		if (backupRetentionDaysESet) result.append(backupRetentionDays); else result.append("<unset>");
		result.append(", pointInTimeRecovery: ");
		result.append(pointInTimeRecovery);
		result.append(", crossRegionBackup: ");
		result.append(crossRegionBackup);
		result.append(", versioning: ");
		result.append(versioning);
		result.append(", storageAutoscaling: ");
		result.append(storageAutoscaling);
		result.append(", automaticUpgrades: ");
		result.append(automaticUpgrades);
		result.append(", publicAccessBlocked: ");
		result.append(publicAccessBlocked);
		result.append(", lifecycle: ");
		result.append(lifecycle);
		result.append(", readSharePercent: ");
		if (readSharePercentESet) result.append(readSharePercent); else result.append("<unset>");
		result.append(", storageClass: ");
		result.append(storageClass);
		result.append(", accessPattern: ");
		result.append(accessPattern);
		result.append(", recreatable: ");
		result.append(recreatable);
		result.append(", versionExpiry: ");
		result.append(versionExpiry);
		result.append(", writeOnce: ");
		result.append(writeOnce);
		result.append(", crossAccountBackup: ");
		result.append(crossAccountBackup);
		result.append(", maintenanceWindow: ");
		result.append(maintenanceWindow);
		result.append(')');
		return result.toString();
	}

} //DataStoreImpl
