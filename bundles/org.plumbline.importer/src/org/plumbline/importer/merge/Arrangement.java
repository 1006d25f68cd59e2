/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.importer.merge.Versions.Place;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.PlumblineFactory;

/** Takes out of the model what goes, makes what comes, and puts everything where it belongs. */
final class Arrangement {

    private final Versions versions;
    private final Places places;

    Arrangement(Versions versions, Places places) {
        this.versions = versions;
        this.places = places;
    }

    void apply(Set<String> gone, List<String> added) {
        Map<Place, List<String>> orders = orders();
        cut(gone);
        places.moved().forEach(id -> EcoreUtil.remove(versions.model.get(id)));
        for (String id : added) {
            Element element = (Element) PlumblineFactory.eINSTANCE.create(versions.template.get(id).eClass());
            element.setId(id);
            versions.model.put(id, element);
            versions.base.remove(id);
        }
        orders.forEach(this::fill);
    }

    private Map<Place, List<String>> orders() {
        Map<Place, Set<String>> wanted = new LinkedHashMap<>();
        places.all().forEach((id, place) -> {
            if (place != null) {
                wanted.computeIfAbsent(place, p -> new LinkedHashSet<>()).add(id);
            }
        });
        Map<Place, List<String>> orders = new LinkedHashMap<>();
        wanted.forEach((place, ids) -> orders.put(place, Lists.order(Versions.children(versions.base, place),
                Versions.children(versions.model, place), Versions.children(versions.template, place), ids)));
        return orders;
    }

    @SuppressWarnings("unchecked")
    private void fill(Place place, List<String> ids) {
        Element parent = versions.model.get(place.parent());
        List<Element> elements = ids.stream().map(versions.model::get).toList();
        if (place.feature().isMany()) {
            ECollections.setEList((EList<Element>) parent.eGet(place.feature()), new ArrayList<>(elements));
        } else if (!Objects.equals(parent.eGet(place.feature()), elements.get(0))) {
            parent.eSet(place.feature(), elements.get(0));
        }
    }

    /** Takes elements out with all that refers to them. */
    private void cut(Set<String> gone) {
        if (gone.isEmpty()) {
            return;
        }
        Set<EObject> elements = new LinkedHashSet<>();
        gone.forEach(id -> elements.add(versions.model.remove(id)));
        for (EObject each : elements) {
            if (each instanceof DataFlow flow) {
                flow.setSource(null);
                flow.setTarget(null);
            }
        }
        EcoreUtil.UsageCrossReferencer.findAll(elements, versions.root).forEach((target, uses) -> uses.forEach(use -> {
            EStructuralFeature feature = use.getEStructuralFeature();
            if (!feature.isTransient() && feature.isChangeable() && !elements.contains(use.getEObject())) {
                EcoreUtil.remove(use, target);
            }
        }));
        elements.forEach(EcoreUtil::remove);
    }
}
