/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.plumbline.edit.FeatureValues;

/** One feature in the properties view: its label, category, help and the right cell editor. */
final class FeaturePropertyDescriptor extends PropertyDescriptor {

    private final EStructuralFeature feature;

    FeaturePropertyDescriptor(IItemPropertyDescriptor item, EObject element, EStructuralFeature feature) {
        super(feature, sentenceCase(item.getDisplayName(element)));
        this.feature = feature;
        setCategory(item.getCategory(element));
        setDescription(item.getDescription(element));
        setAlwaysIncompatible("id".equals(feature.getName()));
        setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object cell) {
                return FeatureValues.isChoice(feature) && cell instanceof Integer choice
                        ? FeatureValues.choices(feature)[choice] : String.valueOf(cell);
            }
        });
    }

    @Override
    public CellEditor createPropertyEditor(Composite parent) {
        if (!FeatureValues.isEditable(feature)) {
            return null;
        }
        CellEditor editor = FeatureValues.isChoice(feature)
                ? new ComboBoxCellEditor(parent, FeatureValues.choices(feature), SWT.READ_ONLY)
                : new TextCellEditor(parent);
        editor.setValidator(cell -> cell instanceof String ? FeatureValues.problem(feature, cell) : null);
        return editor;
    }

    /** EMF's "Encrypted At Rest" reads "Encrypted at rest". */
    private static String sentenceCase(String title) {
        return title.isEmpty() ? title : title.charAt(0) + title.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
