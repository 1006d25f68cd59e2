/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource2;
import org.plumbline.edit.EditSession;
import org.plumbline.edit.FeatureValues;

/** The features of one element for the properties view; every edit is one undoable step of the session. */
final class ElementPropertySource implements IPropertySource2 {

    private final EditSession session;
    private final EObject element;
    private IPropertyDescriptor[] descriptors;

    ElementPropertySource(EditSession session, EObject element) {
        this.session = session;
        this.element = element;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        if (descriptors == null) {
            IItemPropertySource source = (IItemPropertySource) session.adapterFactory().adapt(element,
                    IItemPropertySource.class);
            List<IPropertyDescriptor> result = new ArrayList<>();
            for (IItemPropertyDescriptor item : source.getPropertyDescriptors(element)) {
                if (item.getFeature(element) instanceof EStructuralFeature feature) {
                    result.add(new FeaturePropertyDescriptor(item, element, feature));
                }
            }
            descriptors = result.toArray(IPropertyDescriptor[]::new);
        }
        return descriptors;
    }

    @Override
    public Object getPropertyValue(Object id) {
        return FeatureValues.of(element, (EStructuralFeature) id).toCell();
    }

    @Override
    public void setPropertyValue(Object id, Object cell) {
        EStructuralFeature feature = (EStructuralFeature) id;
        Object value = FeatureValues.of(element, feature).fromCell(cell);
        if (!FeatureValues.same(element, feature, value)) {
            set(feature, value);
        }
    }

    @Override
    public void resetPropertyValue(Object id) {
        set((EStructuralFeature) id, SetCommand.UNSET_VALUE);
    }

    @Override
    public boolean isPropertyResettable(Object id) {
        return ((EStructuralFeature) id).isChangeable();
    }

    @Override
    public boolean isPropertySet(Object id) {
        return element.eIsSet((EStructuralFeature) id);
    }

    @Override
    public Object getEditableValue() {
        return element;
    }

    private void set(EStructuralFeature feature, Object value) {
        session.execute(SetCommand.create(session.domain(), element, feature, value));
    }
}
