/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties.controls;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.plumbline.diagram.internal.properties.controls.ChoiceControl.Option;
import org.plumbline.edit.EditSession;
import org.plumbline.edit.FeatureHelp;
import org.plumbline.edit.FeatureValues;
import org.plumbline.edit.SharedValue;
import org.plumbline.model.Element;
import org.plumbline.model.PlumblinePackage.Literals;

/**
 * Makes the control that fits a feature.
 *
 * @param reveal shows an element in the diagram
 */
public record FeatureControls(FormToolkit toolkit, EditSession session, PendingText pending,
        Consumer<Element> reveal) {

    /**
     * @param help the documentation of the feature, which names its unit
     * @param set gets a new value, or {@link SetCommand#UNSET_VALUE}
     */
    public FeatureControl create(Composite parent, EStructuralFeature feature, String help, Consumer<Object> set) {
        FeatureControl control = control(parent, feature, help, set);
        control.explain(help);
        return control;
    }

    private FeatureControl control(Composite parent, EStructuralFeature feature, String help, Consumer<Object> set) {
        if (feature instanceof EReference reference) {
            return reference.isMany() || reference.getEOpposite() != null
                    ? new ReferencesControl(parent, toolkit, reference, this::candidates, reveal, set)
                    : new ChoiceControl(parent, this::references, set);
        }
        if (feature.getEType() == Literals.FACT) {
            return new FactControl(parent, toolkit, set);
        }
        if (feature.getEType() instanceof EEnum choices) {
            List<Option> literals = choices.getELiterals().stream()
                    .map(each -> option(each.getInstance())).toList();
            return new ChoiceControl(parent, value -> literals, set);
        }
        if (feature == Literals.COMPONENT__SERVICE) {
            return new ServiceControl(parent, toolkit, set);
        }
        if (FeatureValues.isChoice(feature)) {
            return new CheckControl(parent, toolkit, set);
        }
        return new TextControl(parent, toolkit, feature, FeatureHelp.unit(feature, help),
                feature == Literals.ELEMENT__DESCRIPTION, pending, set);
    }

    private static Option option(Object literal) {
        String label = FeatureValues.text(literal);
        return new Option(label.isEmpty() ? FeatureControl.NOT_SAID : label, literal);
    }

    private List<Option> references(SharedValue value) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(FeatureControl.NOT_SAID, SetCommand.UNSET_VALUE));
        candidates(value).forEach(each -> options.add(new Option(FeatureValues.text(each), each)));
        return options;
    }

    private Collection<?> candidates(SharedValue value) {
        Object holder = value.holders().get(0);
        IItemPropertySource source = (IItemPropertySource) session.adapterFactory().adapt(holder,
                IItemPropertySource.class);
        IItemPropertyDescriptor property = source.getPropertyDescriptor(holder, value.feature());
        Collection<?> choices = property == null ? null : property.getChoiceOfValues(holder);
        return choices == null ? List.of() : choices.stream().filter(Objects::nonNull).toList();
    }
}
