/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.Element;
import org.plumbline.model.Workload;

/**
 * Three versions of a workload whose elements have the same ids: what the last import made, what people made of it, and
 * what the template makes now.
 */
final class Versions {

    /**
     * Where an element is contained.
     *
     * @param parent id of the container
     */
    record Place(String parent, EStructuralFeature feature) {
    }

    final Workload root;
    final Map<String, Element> base;
    final Map<String, Element> model;
    final Map<String, Element> template;
    /** Whether it is known what the last import made. */
    final boolean hasBase;

    Versions(Workload base, Workload model, Workload template) {
        root = model;
        hasBase = base != null;
        this.base = hasBase ? byId(base) : new LinkedHashMap<>();
        this.model = byId(model);
        this.template = byId(template);
    }

    /** Where the element is in one of the versions; {@code null} for the workload and for what is not there. */
    static Place place(Map<String, Element> version, String id) {
        Element element = version.get(id);
        return element == null || element.eContainer() == null ? null
                : new Place(((Element) element.eContainer()).getId(), element.eContainingFeature());
    }

    /** The ids of what an element contains by a feature, in order. */
    static List<String> children(Map<String, Element> version, Place place) {
        Element parent = version.get(place.parent());
        if (parent == null || !parent.eClass().getEAllStructuralFeatures().contains(place.feature())) {
            return List.of();
        }
        Object value = parent.eGet(place.feature());
        List<?> all = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        return all.stream().map(each -> ((Element) each).getId()).toList();
    }

    /** An element of the base that people left in the model as what it was. */
    Element baseOf(String id) {
        Element was = base.get(id);
        Element is = model.get(id);
        return was != null && is != null && was.eClass() == is.eClass() ? was : null;
    }

    List<String> ids(Map<String, Element> version) {
        return new ArrayList<>(version.keySet());
    }

    private static Map<String, Element> byId(Workload workload) {
        Map<String, Element> all = new LinkedHashMap<>();
        all.put(workload.getId(), workload);
        workload.eAllContents().forEachRemaining(each -> {
            if (each instanceof Element element) {
                all.put(element.getId(), element);
            }
        });
        return all;
    }
}
