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

import org.plumbline.model.Objectives;
import org.plumbline.model.PlumblinePackage;

/**
 * This is the item provider adapter for a {@link org.plumbline.model.Objectives} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ObjectivesItemProvider extends ElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ObjectivesItemProvider(AdapterFactory adapterFactory) {
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

			addAvailabilityPercentPropertyDescriptor(object);
			addRecoveryTimeMinutesPropertyDescriptor(object);
			addRecoveryPointMinutesPropertyDescriptor(object);
			addLatencyMillisPropertyDescriptor(object);
			addPeakRequestsPerSecondPropertyDescriptor(object);
			addMonthlyBudgetPropertyDescriptor(object);
			addDataResidencyPropertyDescriptor(object);
			addComplianceSchemesPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Availability Percent feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAvailabilityPercentPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Objectives_availabilityPercent_feature"),
				 getString("_UI_Objectives_availabilityPercent_description"),
				 PlumblinePackage.Literals.OBJECTIVES__AVAILABILITY_PERCENT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 getString("_UI_ObjectivesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Recovery Time Minutes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRecoveryTimeMinutesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Objectives_recoveryTimeMinutes_feature"),
				 getString("_UI_Objectives_recoveryTimeMinutes_description"),
				 PlumblinePackage.Literals.OBJECTIVES__RECOVERY_TIME_MINUTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 getString("_UI_ObjectivesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Recovery Point Minutes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRecoveryPointMinutesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Objectives_recoveryPointMinutes_feature"),
				 getString("_UI_Objectives_recoveryPointMinutes_description"),
				 PlumblinePackage.Literals.OBJECTIVES__RECOVERY_POINT_MINUTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 getString("_UI_ObjectivesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Latency Millis feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLatencyMillisPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Objectives_latencyMillis_feature"),
				 getString("_UI_Objectives_latencyMillis_description"),
				 PlumblinePackage.Literals.OBJECTIVES__LATENCY_MILLIS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 getString("_UI_ObjectivesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Peak Requests Per Second feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPeakRequestsPerSecondPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Objectives_peakRequestsPerSecond_feature"),
				 getString("_UI_Objectives_peakRequestsPerSecond_description"),
				 PlumblinePackage.Literals.OBJECTIVES__PEAK_REQUESTS_PER_SECOND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 getString("_UI_ObjectivesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Monthly Budget feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMonthlyBudgetPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Objectives_monthlyBudget_feature"),
				 getString("_UI_Objectives_monthlyBudget_description"),
				 PlumblinePackage.Literals.OBJECTIVES__MONTHLY_BUDGET,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 getString("_UI_ObjectivesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Data Residency feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDataResidencyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Objectives_dataResidency_feature"),
				 getString("_UI_Objectives_dataResidency_description"),
				 PlumblinePackage.Literals.OBJECTIVES__DATA_RESIDENCY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ObjectivesPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Compliance Schemes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addComplianceSchemesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Objectives_complianceSchemes_feature"),
				 getString("_UI_Objectives_complianceSchemes_description"),
				 PlumblinePackage.Literals.OBJECTIVES__COMPLIANCE_SCHEMES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ObjectivesPropertyCategory"),
				 null));
	}

	/**
	 * This returns Objectives.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Objectives"));
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Objectives)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Objectives_type") :
			getString("_UI_Objectives_type") + " " + label;
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

		switch (notification.getFeatureID(Objectives.class)) {
			case PlumblinePackage.OBJECTIVES__AVAILABILITY_PERCENT:
			case PlumblinePackage.OBJECTIVES__RECOVERY_TIME_MINUTES:
			case PlumblinePackage.OBJECTIVES__RECOVERY_POINT_MINUTES:
			case PlumblinePackage.OBJECTIVES__LATENCY_MILLIS:
			case PlumblinePackage.OBJECTIVES__PEAK_REQUESTS_PER_SECOND:
			case PlumblinePackage.OBJECTIVES__MONTHLY_BUDGET:
			case PlumblinePackage.OBJECTIVES__DATA_RESIDENCY:
			case PlumblinePackage.OBJECTIVES__COMPLIANCE_SCHEMES:
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
