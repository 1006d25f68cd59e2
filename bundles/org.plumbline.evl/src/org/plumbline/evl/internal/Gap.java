/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.Element;
import org.plumbline.model.PlumblinePackage;

/** Something the design does not say: a fact that is unknown, a choice not made, a number not given. */
record Gap(Element holder, EAttribute feature) {

    static final String UNKNOWN = "UNKNOWN";

    /** Larger than any number of a design, and small enough to be an integer. */
    private static final int LARGE = 1_000_000_000;

    /** Whether designs can leave the feature open. */
    static boolean possible(EStructuralFeature feature) {
        return feature instanceof EAttribute attribute && !attribute.isMany() && (attribute.isUnsettable()
                || attribute.getEAttributeType() instanceof EEnum type && type.getEEnumLiteral(UNKNOWN) != null);
    }

    /** Whether it is a number, which can be answered in more ways than could be tried. */
    boolean isNumber() {
        return !(feature.getEAttributeType() instanceof EEnum);
    }

    /**
     * What the answer could be: every choice, or for a number the extremes and those that the rules mention.
     *
     * @param mentioned numbers that make a difference to the rules
     */
    List<Object> answers(List<Double> mentioned) {
        List<Object> answers = new ArrayList<>();
        if (feature.getEAttributeType() instanceof EEnum type) {
            type.getELiterals().stream().filter(each -> !each.getName().equals(UNKNOWN))
                    .forEach(each -> answers.add(each.getInstance()));
            return answers;
        }
        boolean whole = feature.getEAttributeType().getInstanceClass() == int.class;
        answers.add(whole ? (Object) 0 : (Object) 0.0);
        answers.add(whole ? (Object) LARGE : (Object) (double) LARGE);
        for (double each : mentioned) {
            answers.add(whole ? (Object) (int) each : (Object) each);
        }
        return answers;
    }

    /** The question to the team where the rule words none, about the holder by its label. */
    String question(String label) {
        String what = "\"" + Vocabulary.words(feature.getName()) + "\"";
        return feature.getEAttributeType() == PlumblinePackage.Literals.FACT
                ? "Does " + what + " hold for " + label + "?" : "What is " + what + " of " + label + "?";
    }
}
