/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.plumbline.catalog.Words;
import org.plumbline.edit.FeatureValues;
import org.plumbline.edit.Topic;
import org.plumbline.model.Element;

/** The facts of an element as text, by topic, for the pages of Sirius's properties view. */
public class PropertyServices {

    /** The names of the features of an element that are about a topic, in the order of the model. */
    public List<String> featuresAbout(Element element, String topic) {
        return element.eClass().getEAllStructuralFeatures().stream().filter(FeatureValues::isEditable)
                .filter(feature -> Topic.of(feature.getName()) == Topic.valueOf(topic))
                .map(EStructuralFeature::getName).toList();
    }

    /** The names of all features that people set. */
    public List<String> allFeatures(Element element) {
        return element.eClass().getEAllStructuralFeatures().stream().filter(FeatureValues::isEditable)
                .map(EStructuralFeature::getName).toList();
    }

    /** Whether the element has features about a topic. */
    public boolean hasFeaturesAbout(Element element, String topic) {
        return !featuresAbout(element, topic).isEmpty();
    }

    /** What people call a feature. */
    public String featureLabel(Element element, String feature) {
        return Words.of(feature);
    }

    /** Whether the feature's value is one of {@link #featureChoices}. */
    public boolean isChosen(Element element, String feature) {
        return FeatureValues.isChoice(feature(element, feature));
    }

    /** The texts to choose among; the empty one stands for what is not said. */
    public List<String> featureChoices(Element element, String feature) {
        return List.of(FeatureValues.choices(feature(element, feature)));
    }

    /** The value as text; empty when nothing is said. */
    public String featureText(Element element, String feature) {
        return FeatureValues.of(element, feature(element, feature)).label();
    }

    /** Sets the value to what a text says; a text that cannot be a value changes nothing. */
    public Element setFeatureText(Element element, String feature, String text) {
        EStructuralFeature changed = feature(element, feature);
        Object cell = text == null ? "" : text;
        if (FeatureValues.isChoice(changed)) {
            cell = Arrays.asList(FeatureValues.choices(changed)).indexOf(cell);
            if (cell.equals(-1)) {
                return element;
            }
        }
        if (FeatureValues.problem(changed, cell) == null || FeatureValues.isChoice(changed)) {
            Object value = FeatureValues.of(element, changed).fromCell(cell);
            if (value == SetCommand.UNSET_VALUE) {
                element.eUnset(changed);
            } else if (!FeatureValues.same(element, changed, value)) {
                element.eSet(changed, value);
            }
        }
        return element;
    }

    private static EStructuralFeature feature(Element element, String name) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw new IllegalArgumentException("A " + element.eClass().getName() + " has no " + name);
        }
        return feature;
    }
}
