/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.plumbline.model.DataStore;
import org.plumbline.model.PlumblinePackage;

/**
 * This is the item provider adapter for a {@link org.plumbline.model.DataStore} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class DataStoreItemProvider extends ComponentItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DataStoreItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addKindPropertyDescriptor(object);
			addEnginePropertyDescriptor(object);
			addEngineSupportedPropertyDescriptor(object);
			addStorageGigabytesPropertyDescriptor(object);
			addReadReplicasPropertyDescriptor(object);
			addBackupPropertyDescriptor(object);
			addBackupRetentionDaysPropertyDescriptor(object);
			addPointInTimeRecoveryPropertyDescriptor(object);
			addCrossRegionBackupPropertyDescriptor(object);
			addVersioningPropertyDescriptor(object);
			addStorageAutoscalingPropertyDescriptor(object);
			addAutomaticUpgradesPropertyDescriptor(object);
			addPublicAccessBlockedPropertyDescriptor(object);
			addLifecyclePropertyDescriptor(object);
			addReadSharePercentPropertyDescriptor(object);
			addStorageClassPropertyDescriptor(object);
			addAccessPatternPropertyDescriptor(object);
			addRecreatablePropertyDescriptor(object);
			addVersionExpiryPropertyDescriptor(object);
			addWriteOncePropertyDescriptor(object);
			addCrossAccountBackupPropertyDescriptor(object);
			addMaintenanceWindowPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Kind feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addKindPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataStore_kind_feature"),
				 getString("_UI_DataStore_kind_description"),
				 PlumblinePackage.Literals.DATA_STORE__KIND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_DataPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Engine feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEnginePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataStore_engine_feature"),
				 getString("_UI_DataStore_engine_description"),
				 PlumblinePackage.Literals.DATA_STORE__ENGINE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_DataPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Engine Supported feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEngineSupportedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataStore_engineSupported_feature"),
				 getString("_UI_DataStore_engineSupported_description"),
				 PlumblinePackage.Literals.DATA_STORE__ENGINE_SUPPORTED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_DataPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Storage Gigabytes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStorageGigabytesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataStore_storageGigabytes_feature"),
				 getString("_UI_DataStore_storageGigabytes_description"),
				 PlumblinePackage.Literals.DATA_STORE__STORAGE_GIGABYTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 getString("_UI_DataPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Read Replicas feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReadReplicasPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataStore_readReplicas_feature"),
				 getString("_UI_DataStore_readReplicas_description"),
				 PlumblinePackage.Literals.DATA_STORE__READ_REPLICAS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 getString("_UI_PerformancePropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Backup feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBackupPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataStore_backup_feature"),
				 getString("_UI_DataStore_backup_description"),
				 PlumblinePackage.Literals.DATA_STORE__BACKUP,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ReliabilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Backup Retention Days feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBackupRetentionDaysPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataStore_backupRetentionDays_feature"),
				 getString("_UI_DataStore_backupRetentionDays_description"),
				 PlumblinePackage.Literals.DATA_STORE__BACKUP_RETENTION_DAYS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 getString("_UI_ReliabilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Point In Time Recovery feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPointInTimeRecoveryPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataStore_pointInTimeRecovery_feature"),
				 getString("_UI_DataStore_pointInTimeRecovery_description"),
				 PlumblinePackage.Literals.DATA_STORE__POINT_IN_TIME_RECOVERY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ReliabilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Cross Region Backup feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCrossRegionBackupPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataStore_crossRegionBackup_feature"),
				 getString("_UI_DataStore_crossRegionBackup_description"),
				 PlumblinePackage.Literals.DATA_STORE__CROSS_REGION_BACKUP,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ReliabilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Versioning feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addVersioningPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataStore_versioning_feature"),
				 getString("_UI_DataStore_versioning_description"),
				 PlumblinePackage.Literals.DATA_STORE__VERSIONING,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ReliabilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Storage Autoscaling feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStorageAutoscalingPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataStore_storageAutoscaling_feature"),
				 getString("_UI_DataStore_storageAutoscaling_description"),
				 PlumblinePackage.Literals.DATA_STORE__STORAGE_AUTOSCALING,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ReliabilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Automatic Upgrades feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAutomaticUpgradesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataStore_automaticUpgrades_feature"),
				 getString("_UI_DataStore_automaticUpgrades_description"),
				 PlumblinePackage.Literals.DATA_STORE__AUTOMATIC_UPGRADES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_SecurityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Public Access Blocked feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPublicAccessBlockedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataStore_publicAccessBlocked_feature"),
				 getString("_UI_DataStore_publicAccessBlocked_description"),
				 PlumblinePackage.Literals.DATA_STORE__PUBLIC_ACCESS_BLOCKED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_SecurityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Lifecycle feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLifecyclePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataStore_lifecycle_feature"),
				 getString("_UI_DataStore_lifecycle_description"),
				 PlumblinePackage.Literals.DATA_STORE__LIFECYCLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_CostPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Read Share Percent feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReadSharePercentPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataStore_readSharePercent_feature"),
				 getString("_UI_DataStore_readSharePercent_description"),
				 PlumblinePackage.Literals.DATA_STORE__READ_SHARE_PERCENT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 getString("_UI_PerformancePropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Storage Class feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStorageClassPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataStore_storageClass_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DataStore_storageClass_feature", "_UI_DataStore_type"),
				 PlumblinePackage.Literals.DATA_STORE__STORAGE_CLASS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Access Pattern feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAccessPatternPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataStore_accessPattern_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DataStore_accessPattern_feature", "_UI_DataStore_type"),
				 PlumblinePackage.Literals.DATA_STORE__ACCESS_PATTERN,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Recreatable feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRecreatablePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataStore_recreatable_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DataStore_recreatable_feature", "_UI_DataStore_type"),
				 PlumblinePackage.Literals.DATA_STORE__RECREATABLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Version Expiry feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addVersionExpiryPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataStore_versionExpiry_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DataStore_versionExpiry_feature", "_UI_DataStore_type"),
				 PlumblinePackage.Literals.DATA_STORE__VERSION_EXPIRY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Write Once feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addWriteOncePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataStore_writeOnce_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DataStore_writeOnce_feature", "_UI_DataStore_type"),
				 PlumblinePackage.Literals.DATA_STORE__WRITE_ONCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Cross Account Backup feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCrossAccountBackupPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataStore_crossAccountBackup_feature"),
				 getString("_UI_DataStore_crossAccountBackup_description"),
				 PlumblinePackage.Literals.DATA_STORE__CROSS_ACCOUNT_BACKUP,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ReliabilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Maintenance Window feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMaintenanceWindowPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DataStore_maintenanceWindow_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DataStore_maintenanceWindow_feature", "_UI_DataStore_type"),
				 PlumblinePackage.Literals.DATA_STORE__MAINTENANCE_WINDOW,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This returns DataStore.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/DataStore"));
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((DataStore)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_DataStore_type") :
			getString("_UI_DataStore_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(DataStore.class)) {
			case PlumblinePackage.DATA_STORE__KIND:
			case PlumblinePackage.DATA_STORE__ENGINE:
			case PlumblinePackage.DATA_STORE__ENGINE_SUPPORTED:
			case PlumblinePackage.DATA_STORE__STORAGE_GIGABYTES:
			case PlumblinePackage.DATA_STORE__READ_REPLICAS:
			case PlumblinePackage.DATA_STORE__BACKUP:
			case PlumblinePackage.DATA_STORE__BACKUP_RETENTION_DAYS:
			case PlumblinePackage.DATA_STORE__POINT_IN_TIME_RECOVERY:
			case PlumblinePackage.DATA_STORE__CROSS_REGION_BACKUP:
			case PlumblinePackage.DATA_STORE__VERSIONING:
			case PlumblinePackage.DATA_STORE__STORAGE_AUTOSCALING:
			case PlumblinePackage.DATA_STORE__AUTOMATIC_UPGRADES:
			case PlumblinePackage.DATA_STORE__PUBLIC_ACCESS_BLOCKED:
			case PlumblinePackage.DATA_STORE__LIFECYCLE:
			case PlumblinePackage.DATA_STORE__READ_SHARE_PERCENT:
			case PlumblinePackage.DATA_STORE__STORAGE_CLASS:
			case PlumblinePackage.DATA_STORE__ACCESS_PATTERN:
			case PlumblinePackage.DATA_STORE__RECREATABLE:
			case PlumblinePackage.DATA_STORE__VERSION_EXPIRY:
			case PlumblinePackage.DATA_STORE__WRITE_ONCE:
			case PlumblinePackage.DATA_STORE__CROSS_ACCOUNT_BACKUP:
			case PlumblinePackage.DATA_STORE__MAINTENANCE_WINDOW:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);
	}

}
