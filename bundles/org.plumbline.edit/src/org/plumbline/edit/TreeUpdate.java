/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
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
    private final Set<EObject> gone = new LinkedHashSet<>();
    private final List<EObject> moved = new ArrayList<>();
    private final EObject live;
    private final EObject target;

    /** @param target is not changed */
    TreeUpdate(EObject live, EObject target) {
        this.live = live;
        this.target = target;
        Map<String, EObject> then = TreeKeys.index(live);
        Map<String, EObject> now = TreeKeys.index(target);
        wanted = now.values();
        gone.addAll(then.values());
        now.forEach((key, each) -> {
            EObject same = then.get(key);
            boolean known = same != null && same.eClass() == each.eClass();
            liveOf.put(each, known ? same : EcoreUtil.create(each.eClass()));
            if (known) {
                gone.remove(same);
            }
        });
        for (EObject each : wanted) {
            EObject known = liveOf.get(each);
            if (known.eContainer() != null && each.eContainer() != null
                    && known.eContainer() != liveOf.get(each.eContainer())) {
                moved.add(known);
            }
        }
    }

    /** What stands in something else now; {@link #detach} takes it out of where it was. */
    List<EObject> moved() {
        return moved;
    }

    /** Comes first, as a step of its own: so neither doing nor undoing ever puts something into itself. */
    void detach() {
        for (EObject each : gone) {
            for (EReference feature : each.eClass().getEAllReferences()) {
                if (!feature.isContainment() && !feature.isContainer() && isSaid(feature)) {
                    each.eUnset(feature);
                }
            }
        }
        moved.forEach(EcoreUtil::remove);
    }

    void fill() {
        wanted.forEach(this::attributes);
        wanted.forEach(this::contents);
        wanted.forEach(this::references);
        keepUnknown();
    }

    private void attributes(EObject each) {
        EObject same = liveOf.get(each);
        for (EAttribute feature : each.eClass().getEAllAttributes()) {
            if (isSaid(feature)) {
                set(same, feature, each.eIsSet(feature), each.eGet(feature));
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

    private Object live(Object wantedTarget) {
        return wantedTarget instanceof EObject object ? liveOf.getOrDefault(object, object) : wantedTarget;
    }

    @SuppressWarnings("unchecked")
    private static void set(EObject same, EStructuralFeature feature, boolean isSet, Object value) {
        if (feature.isMany()) {
            EList<Object> list = (EList<Object>) same.eGet(feature);
            if (!list.equals(value)) {
                ECollections.setEList(list, new ArrayList<>((List<Object>) value));
            }
        } else if (!isSet) {
            if (same.eIsSet(feature)) {
                same.eUnset(feature);
            }
        } else if (!same.eIsSet(feature) || !Objects.equals(same.eGet(feature), value)) {
            same.eSet(feature, value);
        }
    }

    private static boolean isSaid(EStructuralFeature feature) {
        return feature.isChangeable() && !feature.isTransient() && !feature.isDerived();
    }

    /** What a newer or foreign tool wrote into the file stands beside the objects in their resource. */
    private void keepUnknown() {
        if (live.eResource() instanceof XMLResource to && target.eResource() instanceof XMLResource from) {
            to.getEObjectToExtensionMap().clear();
            wanted.stream().filter(from.getEObjectToExtensionMap()::containsKey)
                    .forEach(each -> to.getEObjectToExtensionMap().put(liveOf.get(each),
                            EcoreUtil.copy(from.getEObjectToExtensionMap().get(each))));
        }
    }
}
