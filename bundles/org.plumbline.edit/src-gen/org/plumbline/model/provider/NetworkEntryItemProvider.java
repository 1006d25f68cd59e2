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

import org.plumbline.model.NetworkEntry;
import org.plumbline.model.PlumblinePackage;

/**
 * This is the item provider adapter for a {@link org.plumbline.model.NetworkEntry} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class NetworkEntryItemProvider extends ComponentItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NetworkEntryItemProvider(AdapterFactory adapterFactory) {
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
			addWebFirewallPropertyDescriptor(object);
			addThrottlingPropertyDescriptor(object);
			addCrossZonePropertyDescriptor(object);
			addCachingPropertyDescriptor(object);
			addMinimumTlsVersionPropertyDescriptor(object);
			addCompressionPropertyDescriptor(object);
			addConnectsPropertyDescriptor(object);
			addContractPropertyDescriptor(object);
			addHttpVersionPropertyDescriptor(object);
			addCertificateRenewalPropertyDescriptor(object);
			addRefusesMalformedPropertyDescriptor(object);
			addProvesItselfPropertyDescriptor(object);
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
				 getString("_UI_NetworkEntry_kind_feature"),
				 getString("_UI_NetworkEntry_kind_description"),
				 PlumblinePackage.Literals.NETWORK_ENTRY__KIND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_NetworkPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Web Firewall feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addWebFirewallPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_NetworkEntry_webFirewall_feature"),
				 getString("_UI_NetworkEntry_webFirewall_description"),
				 PlumblinePackage.Literals.NETWORK_ENTRY__WEB_FIREWALL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_SecurityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Throttling feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addThrottlingPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_NetworkEntry_throttling_feature"),
				 getString("_UI_NetworkEntry_throttling_description"),
				 PlumblinePackage.Literals.NETWORK_ENTRY__THROTTLING,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ReliabilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Cross Zone feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCrossZonePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_NetworkEntry_crossZone_feature"),
				 getString("_UI_NetworkEntry_crossZone_description"),
				 PlumblinePackage.Literals.NETWORK_ENTRY__CROSS_ZONE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ReliabilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Caching feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCachingPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_NetworkEntry_caching_feature"),
				 getString("_UI_NetworkEntry_caching_description"),
				 PlumblinePackage.Literals.NETWORK_ENTRY__CACHING,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_PerformancePropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Minimum Tls Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMinimumTlsVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_NetworkEntry_minimumTlsVersion_feature"),
				 getString("_UI_NetworkEntry_minimumTlsVersion_description"),
				 PlumblinePackage.Literals.NETWORK_ENTRY__MINIMUM_TLS_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_SecurityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Compression feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCompressionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_NetworkEntry_compression_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_NetworkEntry_compression_feature", "_UI_NetworkEntry_type"),
				 PlumblinePackage.Literals.NETWORK_ENTRY__COMPRESSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Connects feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addConnectsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_NetworkEntry_connects_feature"),
				 getString("_UI_NetworkEntry_connects_description"),
				 PlumblinePackage.Literals.NETWORK_ENTRY__CONNECTS,
				 true,
				 false,
				 false,
				 null,
				 getString("_UI_ReliabilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Contract feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addContractPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_NetworkEntry_contract_feature"),
				 getString("_UI_NetworkEntry_contract_description"),
				 PlumblinePackage.Literals.NETWORK_ENTRY__CONTRACT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ReliabilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Http Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addHttpVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_NetworkEntry_httpVersion_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_NetworkEntry_httpVersion_feature", "_UI_NetworkEntry_type"),
				 PlumblinePackage.Literals.NETWORK_ENTRY__HTTP_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Certificate Renewal feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCertificateRenewalPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_NetworkEntry_certificateRenewal_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_NetworkEntry_certificateRenewal_feature", "_UI_NetworkEntry_type"),
				 PlumblinePackage.Literals.NETWORK_ENTRY__CERTIFICATE_RENEWAL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Refuses Malformed feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRefusesMalformedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_NetworkEntry_refusesMalformed_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_NetworkEntry_refusesMalformed_feature", "_UI_NetworkEntry_type"),
				 PlumblinePackage.Literals.NETWORK_ENTRY__REFUSES_MALFORMED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Proves Itself feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addProvesItselfPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_NetworkEntry_provesItself_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_NetworkEntry_provesItself_feature", "_UI_NetworkEntry_type"),
				 PlumblinePackage.Literals.NETWORK_ENTRY__PROVES_ITSELF,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This returns NetworkEntry.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/NetworkEntry"));
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((NetworkEntry)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_NetworkEntry_type") :
			getString("_UI_NetworkEntry_type") + " " + label;
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

		switch (notification.getFeatureID(NetworkEntry.class)) {
			case PlumblinePackage.NETWORK_ENTRY__KIND:
			case PlumblinePackage.NETWORK_ENTRY__WEB_FIREWALL:
			case PlumblinePackage.NETWORK_ENTRY__THROTTLING:
			case PlumblinePackage.NETWORK_ENTRY__CROSS_ZONE:
			case PlumblinePackage.NETWORK_ENTRY__CACHING:
			case PlumblinePackage.NETWORK_ENTRY__MINIMUM_TLS_VERSION:
			case PlumblinePackage.NETWORK_ENTRY__COMPRESSION:
			case PlumblinePackage.NETWORK_ENTRY__CONNECTS:
			case PlumblinePackage.NETWORK_ENTRY__CONTRACT:
			case PlumblinePackage.NETWORK_ENTRY__HTTP_VERSION:
			case PlumblinePackage.NETWORK_ENTRY__CERTIFICATE_RENEWAL:
			case PlumblinePackage.NETWORK_ENTRY__REFUSES_MALFORMED:
			case PlumblinePackage.NETWORK_ENTRY__PROVES_ITSELF:
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
