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

import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.plumbline.model.Boundary;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.PlumblinePackage;

/**
 * This is the item provider adapter for a {@link org.plumbline.model.Boundary} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class BoundaryItemProvider extends NodeItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BoundaryItemProvider(AdapterFactory adapterFactory) {
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

		}
		return itemPropertyDescriptors;
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
	 * This returns Boundary.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Boundary"));
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Boundary)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Boundary_type") :
			getString("_UI_Boundary_type") + " " + label;
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

		switch (notification.getFeatureID(Boundary.class)) {
			case PlumblinePackage.BOUNDARY__NODES:
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
	}

}
