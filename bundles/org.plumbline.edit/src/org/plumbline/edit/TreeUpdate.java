/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.plumbline.model.query.TreeKeys;

/**
 * Makes a tree say what another version of it says. Objects that both versions have stay the same objects, so that
 * whoever shows or selects them goes on doing so; only what differs is touched.
 */
final class TreeUpdate {

    private final Map<EObject, EObject> liveOf = new IdentityHashMap<>();
    private final Collection<EObject> wanted;
    private final Set<EObject> gone = new HashSet<>();

    private TreeUpdate(EObject live, EObject target) {
        Map<String, EObject> then = TreeKeys.index(live);
        Map<String, EObject> now = TreeKeys.index(target);
        wanted = now.values();
        gone.addAll(then.values());
        now.forEach((key, each) -> {
            EObject same = then.get(key);
            boolean known = same != null && same.eClass() == each.eClass();
            liveOf.put(each, known ? same : EcoreUtil.create(each.eClass()));
            gone.remove(same == null || !known ? null : same);
        });
    }

    /** @param target is not changed */
    static void apply(EObject live, EObject target) {
        TreeUpdate update = new TreeUpdate(live, target);
        update.detach();
        update.wanted.forEach(update::attributes);
        update.wanted.forEach(update::contents);
        update.wanted.forEach(update::references);
        update.keepUnknown(live, target);
    }

    /** What goes lets go of what it refers to, and nothing that moves can get into itself. */
    private void detach() {
        for (EObject each : gone) {
            for (EReference feature : each.eClass().getEAllReferences()) {
                if (!feature.isContainment() && !feature.isContainer() && isSaid(feature)) {
                    each.eUnset(feature);
                }
            }
        }
        for (EObject each : wanted) {
            EObject live = liveOf.get(each);
            EObject parent = each.eContainer() == null ? null : liveOf.get(each.eContainer());
            if (live.eContainer() != null && parent != null && live.eContainer() != parent) {
                EcoreUtil.remove(live);
            }
        }
    }

    private void attributes(EObject each) {
        EObject live = liveOf.get(each);
        for (EAttribute feature : each.eClass().getEAllAttributes()) {
            if (isSaid(feature)) {
                set(live, feature, each.eIsSet(feature), each.eGet(feature));
            }
        }
    }

    private void contents(EObject each) {
        for (EReference feature : each.eClass().getEAllContainments()) {
            if (isSaid(feature)) {
                List<EObject> parts = TreeKeys.contents(each, feature).stream().map(liveOf::get).toList();
                set(liveOf.get(each), feature, !parts.isEmpty(),
                        feature.isMany() ? parts : parts.isEmpty() ? null : parts.get(0));
            }
        }
    }

    private void references(EObject each) {
        for (EReference feature : each.eClass().getEAllReferences()) {
            if (!feature.isContainment() && !feature.isContainer() && isSaid(feature)) {
                Object value = each.eGet(feature);
                set(liveOf.get(each), feature, each.eIsSet(feature), value instanceof List<?> all
                        ? all.stream().map(this::live).toList() : live(value));
            }
        }
    }

    private Object live(Object target) {
        return target instanceof EObject object ? liveOf.getOrDefault(object, object) : target;
    }

    @SuppressWarnings("unchecked")
    private static void set(EObject live, EStructuralFeature feature, boolean isSet, Object value) {
        if (feature.isMany()) {
            EList<Object> list = (EList<Object>) live.eGet(feature);
            if (!list.equals(value)) {
                ECollections.setEList(list, new ArrayList<>((List<Object>) value));
            }
        } else if (!isSet) {
            if (live.eIsSet(feature)) {
                live.eUnset(feature);
            }
        } else if (!live.eIsSet(feature) || !Objects.equals(live.eGet(feature), value)) {
            live.eSet(feature, value);
        }
    }

    private static boolean isSaid(EStructuralFeature feature) {
        return feature.isChangeable() && !feature.isTransient() && !feature.isDerived();
    }

    /** What a newer or foreign tool wrote into the file stands beside the objects in their resource. */
    private void keepUnknown(EObject live, EObject target) {
        if (live.eResource() instanceof XMLResource to && target.eResource() instanceof XMLResource from) {
            to.getEObjectToExtensionMap().clear();
            wanted.stream().filter(from.getEObjectToExtensionMap()::containsKey)
                    .forEach(each -> to.getEObjectToExtensionMap().put(liveOf.get(each),
                            EcoreUtil.copy(from.getEObjectToExtensionMap().get(each))));
        }
    }
}
