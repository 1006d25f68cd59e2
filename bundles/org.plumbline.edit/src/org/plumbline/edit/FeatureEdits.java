/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.catalog.Words;
import org.plumbline.model.Component;
import org.plumbline.model.PlumblinePackage.Literals;

/** Edits of one feature of several elements. */
public final class FeatureEdits {

    private FeatureEdits() {
    }

    /**
     * One step that gives the feature of all elements the value. With its service a component gets the kind that the
     * catalogue names.
     *
     * @param value {@link SetCommand#UNSET_VALUE} to say nothing any more
     * @return empty when all have the value already
     */
    public static Optional<Command> set(EditingDomain domain, List<? extends EObject> holders,
            EStructuralFeature feature, Object value) {
        List<Command> steps = new ArrayList<>();
        for (EObject each : holders) {
            if (!FeatureValues.same(each, feature, value)) {
                steps.add(SetCommand.create(domain, each, feature, value));
                if (feature == Literals.COMPONENT__SERVICE) {
                    kind(domain, (Component) each, value).ifPresent(steps::add);
                }
            }
        }
        return steps.isEmpty() ? Optional.empty()
                : Optional.of(new CompoundCommand(label(feature, holders.size()), steps));
    }

    /**
     * One step that makes the part of an element that holds the feature, with the value.
     *
     * @param holding the feature of {@code owner} that has no value yet
     */
    public static Command make(EditingDomain domain, EObject owner, EReference holding, EStructuralFeature feature,
            Object value) {
        EObject part = holding.getEReferenceType().getEPackage().getEFactoryInstance()
                .create(holding.getEReferenceType());
        if (value != SetCommand.UNSET_VALUE) {
            part.eSet(feature, value);
        }
        return new CompoundCommand(label(feature, 1), List.of(SetCommand.create(domain, owner, holding, part)));
    }

    /** The features that every one of the elements has and that are about the topic, in the order of the model. */
    public static List<EStructuralFeature> shared(List<? extends EObject> holders, Topic topic) {
        Set<EStructuralFeature> shared = null;
        for (EObject each : holders) {
            List<EStructuralFeature> own = topic.of(each.eClass());
            if (shared == null) {
                shared = new LinkedHashSet<>(own);
            } else {
                shared.retainAll(own);
            }
        }
        return shared == null ? List.of() : List.copyOf(shared);
    }

    private static Optional<Command> kind(EditingDomain domain, Component component, Object service) {
        EStructuralFeature kind = component.eClass().getEStructuralFeature("kind");
        return ServiceCatalog.byId(String.valueOf(service))
                .filter(each -> kind != null && each.kind().equals(component.eClass().getName()))
                .map(each -> ((EEnum) kind.getEType()).getEEnumLiteral(each.subkind()))
                .map(literal -> SetCommand.create(domain, component, kind, literal.getInstance()));
    }

    private static String label(EStructuralFeature feature, int holders) {
        return "Set " + Words.of(feature.getName()).toLowerCase(Locale.ROOT)
                + (holders == 1 ? "" : " of " + holders + " elements");
    }
}
