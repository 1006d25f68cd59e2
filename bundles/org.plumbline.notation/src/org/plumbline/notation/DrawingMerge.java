/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.query.TreeKeys;

/**
 * Merges two drawings that were made of the same one. Where both say something else of the same box, line or note, mine
 * is kept: a place on a picture is quickly set right, and nothing is lost.
 */
public final class DrawingMerge {

    private final Map<String, EObject> base;
    private final Map<String, EObject> mine;
    private final Map<String, EObject> theirs;
    private final Map<EObject, String> keys = new IdentityHashMap<>();

    private DrawingMerge(Drawing base, Drawing mine, Drawing theirs) {
        this.base = TreeKeys.index(base);
        this.mine = TreeKeys.index(mine);
        this.theirs = TreeKeys.index(theirs);
        this.theirs.forEach((key, each) -> keys.put(each, key));
    }

    /** Brings what {@code theirs} changed since {@code base} into {@code mine}, the only one that is changed. */
    public static void merge(Drawing base, Drawing mine, Drawing theirs) {
        DrawingMerge merge = new DrawingMerge(base, mine, theirs);
        merge.remove();
        merge.theirs.forEach(merge::take);
    }

    private void remove() {
        base.forEach((key, was) -> {
            EObject object = mine.get(key);
            if (object != null && !theirs.containsKey(key) && EcoreUtil.equals(was, object)) {
                EcoreUtil.remove(object);
            }
        });
    }

    private void take(String key, EObject their) {
        EObject was = base.get(key);
        EObject my = mine.get(key);
        if (my == null && was == null) {
            add(their);
        } else if (my != null && was != null) {
            for (EAttribute feature : my.eClass().getEAllAttributes()) {
                if (same(was, my, feature) && !same(was, their, feature)) {
                    set(my, their, feature);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void add(EObject their) {
        EObject parent = mine.get(keys.get(their.eContainer()));
        if (parent != null) {
            EObject copy = EcoreUtil.create(their.eClass());
            their.eClass().getEAllAttributes().forEach(feature -> set(copy, their, feature));
            EReference feature = their.eContainmentFeature();
            ((EList<EObject>) parent.eGet(feature)).add(copy);
            mine.put(keys.get(their), copy);
        }
    }

    private static boolean same(EObject one, EObject other, EAttribute feature) {
        return one.eIsSet(feature) == other.eIsSet(feature) && Objects.equals(one.eGet(feature), other.eGet(feature));
    }

    private static void set(EObject to, EObject from, EAttribute feature) {
        if (from.eIsSet(feature)) {
            to.eSet(feature, from.eGet(feature));
        } else {
            to.eUnset(feature);
        }
    }
}
