/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.edit.FeatureEdits;
import org.plumbline.edit.FeatureValues;
import org.plumbline.edit.Topic;
import org.plumbline.model.Element;
import org.plumbline.model.PlumblinePackage.Literals;

/**
 * Which facts a tab shows: those about a topic, or all of a part of the workload.
 *
 * @param topic {@code null} for a part
 * @param part {@code null} for a topic
 */
record Facts(Topic topic, EReference part) {

    static Facts about(Topic topic) {
        return new Facts(topic, null);
    }

    static Facts of(EReference part) {
        return new Facts(null, part);
    }

    /** Whether there is any such fact that all of the elements have. */
    boolean isShownFor(List<Element> elements) {
        return part == null ? !FeatureEdits.shared(elements, topic).isEmpty()
                : elements.size() == 1 && part.getEContainingClass().isInstance(elements.get(0));
    }

    /** What holds the facts; an empty part stands in for one that the workload does not have yet. */
    List<? extends EObject> holders(List<Element> elements) {
        if (part == null) {
            return elements;
        }
        return List.of(isMissing(elements) ? EcoreUtil.create(part.getEReferenceType())
                : (EObject) elements.get(0).eGet(part));
    }

    boolean isMissing(List<Element> elements) {
        return part != null && elements.get(0).eGet(part) == null;
    }

    List<EStructuralFeature> features(List<? extends EObject> holders) {
        return part == null ? FeatureEdits.shared(holders, topic)
                : part.getEReferenceType().getEAllStructuralFeatures().stream().filter(FeatureValues::isShown)
                        .filter(each -> each.getEContainingClass() != Literals.ELEMENT).toList();
    }
}
