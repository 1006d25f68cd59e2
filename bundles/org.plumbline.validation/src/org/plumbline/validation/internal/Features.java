/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.PlumblinePackage;

/** Numbers for the features of the metamodel, so that sets of them are bits. */
public final class Features {

    private static final List<EStructuralFeature> ALL = new ArrayList<>();
    private static final Map<EStructuralFeature, Integer> NUMBERS = new IdentityHashMap<>();
    private static final Map<String, Integer> BY_NAME = new HashMap<>();

    static {
        for (EClassifier classifier : PlumblinePackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    NUMBERS.put(feature, ALL.size());
                    BY_NAME.put(name(feature), ALL.size());
                    ALL.add(feature);
                }
            }
        }
    }

    private Features() {
    }

    public static int count() {
        return ALL.size();
    }

    /** The number of a feature, or a negative one for a feature of another metamodel. */
    public static int number(EStructuralFeature feature) {
        Integer number = NUMBERS.get(feature);
        return number == null ? -1 : number;
    }

    /** Such as {@code Component.service}. */
    public static String name(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }

    /** The set of the named features, separated by blanks; none when one of them does not exist. */
    public static Optional<BitSet> parse(String names) {
        BitSet result = new BitSet();
        for (String name : names.split(" ")) {
            if (!name.isEmpty()) {
                Integer number = BY_NAME.get(name);
                if (number == null) {
                    return Optional.empty();
                }
                result.set(number);
            }
        }
        return Optional.of(result);
    }
}
