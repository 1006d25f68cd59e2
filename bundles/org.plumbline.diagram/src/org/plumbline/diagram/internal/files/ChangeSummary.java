/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.edit.Snapshot;
import org.plumbline.model.Element;
import org.plumbline.model.Workload;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.query.Nodes;
import org.plumbline.model.query.TreeKeys;

/** How one state of a workload differs from another, in a line for people. */
final class ChangeSummary {

    private static final int NAMED = 3;

    private ChangeSummary() {
    }

    /** Such as "added Cache; changed Web, Orders; changed the arrangement"; empty when both are the same. */
    static String of(Snapshot from, Snapshot to) throws ModelException {
        List<String> parts = new ArrayList<>();
        Map<String, EObject> then = TreeKeys.index(from.workload());
        Map<String, EObject> now = TreeKeys.index(to.workload());
        add(parts, "added ", labels(now, then, false));
        add(parts, "removed ", labels(then, now, false));
        add(parts, "changed ", labels(now, then, true));
        if (!Arrays.equals(from.drawingBytes(), to.drawingBytes())) {
            parts.add("changed the arrangement");
        }
        return String.join("; ", parts);
    }

    private static void add(List<String> parts, String what, List<String> labels) {
        if (!labels.isEmpty()) {
            List<String> some = labels.subList(0, Math.min(NAMED, labels.size()));
            parts.add(what + String.join(", ", some)
                    + (labels.size() > NAMED ? " and " + (labels.size() - NAMED) + " more" : ""));
        }
    }

    private static List<String> labels(Map<String, EObject> of, Map<String, EObject> others, boolean changed) {
        List<String> labels = new ArrayList<>();
        of.forEach((key, each) -> {
            EObject other = others.get(key);
            if (each instanceof Element element && (changed ? other != null && differs(each, other) : other == null)) {
                labels.add(each instanceof Workload ? "the workload" : Nodes.label(element));
            }
        });
        return labels;
    }

    private static boolean differs(EObject one, EObject other) {
        return one.eClass().getEAllStructuralFeatures().stream().filter(each -> !each.isTransient()
                && one.eClass() == other.eClass()).anyMatch(each -> !said(one, each).equals(said(other, each)));
    }

    private static List<Object> said(EObject object, EStructuralFeature feature) {
        if (feature instanceof EAttribute) {
            return Arrays.asList(object.eIsSet(feature), object.eGet(feature));
        }
        EReference reference = (EReference) feature;
        if (reference.isContainer()) {
            return List.of();
        }
        Object value = object.eGet(feature);
        List<?> targets = value instanceof List<?> all ? all : value == null ? List.of() : List.of(value);
        if (!reference.isContainment()) {
            return targets.stream().map(each -> (Object) EcoreUtil.getID((EObject) each)).toList();
        }
        // Elements tell of themselves; what has no id is told with its owner.
        return targets.stream().filter(each -> !(each instanceof Element)).map(each -> ((EObject) each).eClass()
                .getEAllAttributes().stream().map(((EObject) each)::eGet).toList()).map(each -> (Object) each).toList();
    }
}
