/**
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Workload;

/**
 * This is the item provider adapter for a {@link org.plumbline.model.Workload} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class WorkloadItemProvider extends ElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public WorkloadItemProvider(AdapterFactory adapterFactory) {
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

			addPurposePropertyDescriptor(object);
			addStagePropertyDescriptor(object);
			addCriticalityPropertyDescriptor(object);
			addOwnerPropertyDescriptor(object);
			addReviewTeamPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Purpose feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPurposePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Workload_purpose_feature"),
				 getString("_UI_Workload_purpose_description"),
				 PlumblinePackage.Literals.WORKLOAD__PURPOSE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_WorkloadPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Stage feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStagePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Workload_stage_feature"),
				 getString("_UI_Workload_stage_description"),
				 PlumblinePackage.Literals.WORKLOAD__STAGE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_WorkloadPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Criticality feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCriticalityPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Workload_criticality_feature"),
				 getString("_UI_Workload_criticality_description"),
				 PlumblinePackage.Literals.WORKLOAD__CRITICALITY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_WorkloadPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Owner feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOwnerPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Workload_owner_feature"),
				 getString("_UI_Workload_owner_description"),
				 PlumblinePackage.Literals.WORKLOAD__OWNER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_WorkloadPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Review Team feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReviewTeamPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Workload_reviewTeam_feature"),
				 getString("_UI_Workload_reviewTeam_description"),
				 PlumblinePackage.Literals.WORKLOAD__REVIEW_TEAM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_WorkloadPropertyCategory"),
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(PlumblinePackage.Literals.NODE_CONTAINER__NODES);
			childrenFeatures.add(PlumblinePackage.Literals.WORKLOAD__OBJECTIVES);
			childrenFeatures.add(PlumblinePackage.Literals.WORKLOAD__PRACTICES);
			childrenFeatures.add(PlumblinePackage.Literals.WORKLOAD__FLOWS);
			childrenFeatures.add(PlumblinePackage.Literals.WORKLOAD__SECURITY_GROUPS);
			childrenFeatures.add(PlumblinePackage.Literals.WORKLOAD__PRINCIPALS);
			childrenFeatures.add(PlumblinePackage.Literals.WORKLOAD__POLICIES);
			childrenFeatures.add(PlumblinePackage.Literals.WORKLOAD__ALARMS);
			childrenFeatures.add(PlumblinePackage.Literals.WORKLOAD__BUDGETS);
			childrenFeatures.add(PlumblinePackage.Literals.WORKLOAD__REVIEW);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * This returns Workload.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Workload"));
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Workload)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Workload_type") :
			getString("_UI_Workload_type") + " " + label;
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

		switch (notification.getFeatureID(Workload.class)) {
			case PlumblinePackage.WORKLOAD__PURPOSE:
			case PlumblinePackage.WORKLOAD__STAGE:
			case PlumblinePackage.WORKLOAD__CRITICALITY:
			case PlumblinePackage.WORKLOAD__OWNER:
			case PlumblinePackage.WORKLOAD__REVIEW_TEAM:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case PlumblinePackage.WORKLOAD__NODES:
			case PlumblinePackage.WORKLOAD__OBJECTIVES:
			case PlumblinePackage.WORKLOAD__PRACTICES:
			case PlumblinePackage.WORKLOAD__FLOWS:
			case PlumblinePackage.WORKLOAD__SECURITY_GROUPS:
			case PlumblinePackage.WORKLOAD__PRINCIPALS:
			case PlumblinePackage.WORKLOAD__POLICIES:
			case PlumblinePackage.WORKLOAD__ALARMS:
			case PlumblinePackage.WORKLOAD__BUDGETS:
			case PlumblinePackage.WORKLOAD__REVIEW:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
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

		newChildDescriptors.add
			(createChildParameter
				(PlumblinePackage.Literals.NODE_CONTAINER__NODES,
				 PlumblineFactory.eINSTANCE.createAccount()));

		newChildDescriptors.add
			(createChildParameter
				(PlumblinePackage.Literals.NODE_CONTAINER__NODES,
				 PlumblineFactory.eINSTANCE.createRegion()));

		newChildDescriptors.add
			(createChildParameter
				(PlumblinePackage.Literals.NODE_CONTAINER__NODES,
				 PlumblineFactory.eINSTANCE.createAvailabilityZone()));

		newChildDescriptors.add
			(createChildParameter
				(PlumblinePackage.Literals.NODE_CONTAINER__NODES,
				 PlumblineFactory.eINSTANCE.createNetwork()));

		newChildDescriptors.add
			(createChildParameter
				(PlumblinePackage.Literals.NODE_CONTAINER__NODES,
				 PlumblineFactory.eINSTANCE.createSubnet()));

		newChildDescriptors.add
			(createChildParameter
				(PlumblinePackage.Literals.NODE_CONTAINER__NODES,
				 PlumblineFactory.eINSTANCE.createGroup()));

		newChildDescriptors.add
			(createChildParameter
				(PlumblinePackage.Literals.NODE_CONTAINER__NODES,
				 PlumblineFactory.eINSTANCE.createCompute()));

		newChildDescriptors.add
			(createChildParameter
				(PlumblinePackage.Literals.NODE_CONTAINER__NODES,
				 PlumblineFactory.eINSTANCE.createDataStore()));

		newChildDescriptors.add
			(createChildParameter
				(PlumblinePackage.Literals.NODE_CONTAINER__NODES,
				 PlumblineFactory.eINSTANCE.createMessaging()));

		newChildDescriptors.add
			(createChildParameter
				(PlumblinePackage.Literals.NODE_CONTAINER__NODES,
				 PlumblineFactory.eINSTANCE.createNetworkEntry()));

		newChildDescriptors.add
			(createChildParameter
				(PlumblinePackage.Literals.NODE_CONTAINER__NODES,
				 PlumblineFactory.eINSTANCE.createIdentity()));

		newChildDescriptors.add
			(createChildParameter
				(PlumblinePackage.Literals.NODE_CONTAINER__NODES,
				 PlumblineFactory.eINSTANCE.createSecretStore()));

		newChildDescriptors.add
			(createChildParameter
				(PlumblinePackage.Literals.NODE_CONTAINER__NODES,
				 PlumblineFactory.eINSTANCE.createObservability()));

		newChildDescriptors.add
			(createChildParameter
				(PlumblinePackage.Literals.NODE_CONTAINER__NODES,
				 PlumblineFactory.eINSTANCE.createDeliveryPipeline()));

		newChildDescriptors.add
			(createChildParameter
				(PlumblinePackage.Literals.NODE_CONTAINER__NODES,
				 PlumblineFactory.eINSTANCE.createClient()));

		newChildDescriptors.add
			(createChildParameter
				(PlumblinePackage.Literals.NODE_CONTAINER__NODES,
				 PlumblineFactory.eINSTANCE.createExternalSystem()));

		newChildDescriptors.add
			(createChildParameter
				(PlumblinePackage.Literals.NODE_CONTAINER__NODES,
				 PlumblineFactory.eINSTANCE.createGenericComponent()));

		newChildDescriptors.add
			(createChildParameter
				(PlumblinePackage.Literals.WORKLOAD__OBJECTIVES,
				 PlumblineFactory.eINSTANCE.createObjectives()));

		newChildDescriptors.add
			(createChildParameter
				(PlumblinePackage.Literals.WORKLOAD__PRACTICES,
				 PlumblineFactory.eINSTANCE.createPractices()));

		newChildDescriptors.add
			(createChildParameter
				(PlumblinePackage.Literals.WORKLOAD__FLOWS,
				 PlumblineFactory.eINSTANCE.createDataFlow()));

		newChildDescriptors.add
			(createChildParameter
				(PlumblinePackage.Literals.WORKLOAD__SECURITY_GROUPS,
				 PlumblineFactory.eINSTANCE.createSecurityGroup()));

		newChildDescriptors.add
			(createChildParameter
				(PlumblinePackage.Literals.WORKLOAD__PRINCIPALS,
				 PlumblineFactory.eINSTANCE.createPrincipal()));

		newChildDescriptors.add
			(createChildParameter
				(PlumblinePackage.Literals.WORKLOAD__POLICIES,
				 PlumblineFactory.eINSTANCE.createPolicy()));

		newChildDescriptors.add
			(createChildParameter
				(PlumblinePackage.Literals.WORKLOAD__ALARMS,
				 PlumblineFactory.eINSTANCE.createAlarm()));

		newChildDescriptors.add
			(createChildParameter
				(PlumblinePackage.Literals.WORKLOAD__BUDGETS,
				 PlumblineFactory.eINSTANCE.createBudget()));

		newChildDescriptors.add
			(createChildParameter
				(PlumblinePackage.Literals.WORKLOAD__REVIEW,
				 PlumblineFactory.eINSTANCE.createReview()));
	}

}
