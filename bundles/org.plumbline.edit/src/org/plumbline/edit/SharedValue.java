/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What several elements say for one feature.
 *
 * @param holders the elements, at least one
 * @param same whether they all say the same
 */
public record SharedValue(List<? extends EObject> holders, EStructuralFeature feature, boolean same) {

    /** Stands in place of a value where elements differ. */
    public static final String SEVERAL = "(several values)";

    public static SharedValue of(List<? extends EObject> holders, EStructuralFeature feature) {
        EObject first = holders.get(0);
        boolean same = holders.stream().allMatch(each -> each.eIsSet(feature) == first.eIsSet(feature)
                && Objects.equals(each.eGet(feature), first.eGet(feature)));
        return new SharedValue(List.copyOf(holders), feature, same);
    }

    /** The value that all have; {@code null} where they differ. */
    public Object value() {
        return same ? holders.get(0).eGet(feature) : null;
    }

    /** What people read: the shared value, nothing when nothing is said, or that there are several. */
    public String label() {
        return same ? FeatureValues.of(holders.get(0), feature).label() : SEVERAL;
    }
}
