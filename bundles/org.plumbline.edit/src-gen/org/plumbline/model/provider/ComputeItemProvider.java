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

import org.plumbline.model.Compute;
import org.plumbline.model.PlumblinePackage;

/**
 * This is the item provider adapter for a {@link org.plumbline.model.Compute} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ComputeItemProvider extends ComponentItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ComputeItemProvider(AdapterFactory adapterFactory) {
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
			addRuntimePropertyDescriptor(object);
			addRuntimeSupportedPropertyDescriptor(object);
			addArchitecturePropertyDescriptor(object);
			addVirtualCpusPropertyDescriptor(object);
			addMemoryMegabytesPropertyDescriptor(object);
			addTimeoutSecondsPropertyDescriptor(object);
			addReservedConcurrencyPropertyDescriptor(object);
			addDeadLetterPropertyDescriptor(object);
			addSessionStatePropertyDescriptor(object);
			addMetadataTokensPropertyDescriptor(object);
			addPrivilegedPropertyDescriptor(object);
			addPublicAddressPropertyDescriptor(object);
			addInterruptiblePropertyDescriptor(object);
			addHardenedImagePropertyDescriptor(object);
			addKeyPairPropertyDescriptor(object);
			addImmutablePropertyDescriptor(object);
			addRootUserPropertyDescriptor(object);
			addHostNetworkPropertyDescriptor(object);
			addReadOnlyRootPropertyDescriptor(object);
			addSelfHealingPropertyDescriptor(object);
			addTemporaryCredentialsPropertyDescriptor(object);
			addDiskBandwidthPropertyDescriptor(object);
			addAutomaticUpgradesPropertyDescriptor(object);
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
				 getString("_UI_Compute_kind_feature"),
				 getString("_UI_Compute_kind_description"),
				 PlumblinePackage.Literals.COMPUTE__KIND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ComputePropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Runtime feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRuntimePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Compute_runtime_feature"),
				 getString("_UI_Compute_runtime_description"),
				 PlumblinePackage.Literals.COMPUTE__RUNTIME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ComputePropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Runtime Supported feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRuntimeSupportedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Compute_runtimeSupported_feature"),
				 getString("_UI_Compute_runtimeSupported_description"),
				 PlumblinePackage.Literals.COMPUTE__RUNTIME_SUPPORTED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ComputePropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Architecture feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addArchitecturePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Compute_architecture_feature"),
				 getString("_UI_Compute_architecture_description"),
				 PlumblinePackage.Literals.COMPUTE__ARCHITECTURE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ComputePropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Virtual Cpus feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addVirtualCpusPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Compute_virtualCpus_feature"),
				 getString("_UI_Compute_virtualCpus_description"),
				 PlumblinePackage.Literals.COMPUTE__VIRTUAL_CPUS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 getString("_UI_ComputePropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Memory Megabytes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMemoryMegabytesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Compute_memoryMegabytes_feature"),
				 getString("_UI_Compute_memoryMegabytes_description"),
				 PlumblinePackage.Literals.COMPUTE__MEMORY_MEGABYTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 getString("_UI_ComputePropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Timeout Seconds feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTimeoutSecondsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Compute_timeoutSeconds_feature"),
				 getString("_UI_Compute_timeoutSeconds_description"),
				 PlumblinePackage.Literals.COMPUTE__TIMEOUT_SECONDS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 getString("_UI_ComputePropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Reserved Concurrency feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReservedConcurrencyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Compute_reservedConcurrency_feature"),
				 getString("_UI_Compute_reservedConcurrency_description"),
				 PlumblinePackage.Literals.COMPUTE__RESERVED_CONCURRENCY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 getString("_UI_ComputePropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Dead Letter feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDeadLetterPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Compute_deadLetter_feature"),
				 getString("_UI_Compute_deadLetter_description"),
				 PlumblinePackage.Literals.COMPUTE__DEAD_LETTER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ReliabilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Session State feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSessionStatePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Compute_sessionState_feature"),
				 getString("_UI_Compute_sessionState_description"),
				 PlumblinePackage.Literals.COMPUTE__SESSION_STATE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ReliabilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Metadata Tokens feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMetadataTokensPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Compute_metadataTokens_feature"),
				 getString("_UI_Compute_metadataTokens_description"),
				 PlumblinePackage.Literals.COMPUTE__METADATA_TOKENS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_SecurityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Privileged feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPrivilegedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Compute_privileged_feature"),
				 getString("_UI_Compute_privileged_description"),
				 PlumblinePackage.Literals.COMPUTE__PRIVILEGED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_SecurityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Public Address feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPublicAddressPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Compute_publicAddress_feature"),
				 getString("_UI_Compute_publicAddress_description"),
				 PlumblinePackage.Literals.COMPUTE__PUBLIC_ADDRESS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_SecurityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Interruptible feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addInterruptiblePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Compute_interruptible_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Compute_interruptible_feature", "_UI_Compute_type"),
				 PlumblinePackage.Literals.COMPUTE__INTERRUPTIBLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Hardened Image feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addHardenedImagePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Compute_hardenedImage_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Compute_hardenedImage_feature", "_UI_Compute_type"),
				 PlumblinePackage.Literals.COMPUTE__HARDENED_IMAGE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Key Pair feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addKeyPairPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Compute_keyPair_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Compute_keyPair_feature", "_UI_Compute_type"),
				 PlumblinePackage.Literals.COMPUTE__KEY_PAIR,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Immutable feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addImmutablePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Compute_immutable_feature"),
				 getString("_UI_Compute_immutable_description"),
				 PlumblinePackage.Literals.COMPUTE__IMMUTABLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ReliabilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Root User feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRootUserPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Compute_rootUser_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Compute_rootUser_feature", "_UI_Compute_type"),
				 PlumblinePackage.Literals.COMPUTE__ROOT_USER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Host Network feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addHostNetworkPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Compute_hostNetwork_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Compute_hostNetwork_feature", "_UI_Compute_type"),
				 PlumblinePackage.Literals.COMPUTE__HOST_NETWORK,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Read Only Root feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReadOnlyRootPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Compute_readOnlyRoot_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Compute_readOnlyRoot_feature", "_UI_Compute_type"),
				 PlumblinePackage.Literals.COMPUTE__READ_ONLY_ROOT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Self Healing feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSelfHealingPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Compute_selfHealing_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Compute_selfHealing_feature", "_UI_Compute_type"),
				 PlumblinePackage.Literals.COMPUTE__SELF_HEALING,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Temporary Credentials feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTemporaryCredentialsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Compute_temporaryCredentials_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Compute_temporaryCredentials_feature", "_UI_Compute_type"),
				 PlumblinePackage.Literals.COMPUTE__TEMPORARY_CREDENTIALS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Disk Bandwidth feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDiskBandwidthPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Compute_diskBandwidth_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Compute_diskBandwidth_feature", "_UI_Compute_type"),
				 PlumblinePackage.Literals.COMPUTE__DISK_BANDWIDTH,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
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
				 getString("_UI_Compute_automaticUpgrades_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Compute_automaticUpgrades_feature", "_UI_Compute_type"),
				 PlumblinePackage.Literals.COMPUTE__AUTOMATIC_UPGRADES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This returns Compute.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Compute"));
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Compute)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Compute_type") :
			getString("_UI_Compute_type") + " " + label;
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

		switch (notification.getFeatureID(Compute.class)) {
			case PlumblinePackage.COMPUTE__KIND:
			case PlumblinePackage.COMPUTE__RUNTIME:
			case PlumblinePackage.COMPUTE__RUNTIME_SUPPORTED:
			case PlumblinePackage.COMPUTE__ARCHITECTURE:
			case PlumblinePackage.COMPUTE__VIRTUAL_CPUS:
			case PlumblinePackage.COMPUTE__MEMORY_MEGABYTES:
			case PlumblinePackage.COMPUTE__TIMEOUT_SECONDS:
			case PlumblinePackage.COMPUTE__RESERVED_CONCURRENCY:
			case PlumblinePackage.COMPUTE__DEAD_LETTER:
			case PlumblinePackage.COMPUTE__SESSION_STATE:
			case PlumblinePackage.COMPUTE__METADATA_TOKENS:
			case PlumblinePackage.COMPUTE__PRIVILEGED:
			case PlumblinePackage.COMPUTE__PUBLIC_ADDRESS:
			case PlumblinePackage.COMPUTE__INTERRUPTIBLE:
			case PlumblinePackage.COMPUTE__HARDENED_IMAGE:
			case PlumblinePackage.COMPUTE__KEY_PAIR:
			case PlumblinePackage.COMPUTE__IMMUTABLE:
			case PlumblinePackage.COMPUTE__ROOT_USER:
			case PlumblinePackage.COMPUTE__HOST_NETWORK:
			case PlumblinePackage.COMPUTE__READ_ONLY_ROOT:
			case PlumblinePackage.COMPUTE__SELF_HEALING:
			case PlumblinePackage.COMPUTE__TEMPORARY_CREDENTIALS:
			case PlumblinePackage.COMPUTE__DISK_BANDWIDTH:
			case PlumblinePackage.COMPUTE__AUTOMATIC_UPGRADES:
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
