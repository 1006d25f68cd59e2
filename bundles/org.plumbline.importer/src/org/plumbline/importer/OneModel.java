/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.plumbline.model.Element;
import org.plumbline.model.Workload;

/** Puts what several importers made side by side into one model. */
final class OneModel {

    /** Between two drawings, in pixels. */
    private static final int BETWEEN = 80;

    private OneModel() {
    }

    /**
     * The first model with the elements of the others added; ids that were taken get a number. What was drawn stays as
     * it was, one drawing beside the other.
     */
    static ImportResult of(List<ImportResult> results) {
        if (results.size() == 1) {
            return results.get(0);
        }
        Workload whole = results.get(0).workload();
        Set<String> taken = new HashSet<>();
        all(whole).forEach(element -> taken.add(element.getId()));
        List<ImportNote> notes = new ArrayList<>(results.get(0).notes());
        Map<String, Place> places = new LinkedHashMap<>(results.get(0).places());
        for (ImportResult result : results.subList(1, results.size())) {
            Map<String, String> renamed = rename(result.workload(), taken);
            renamed.put(result.workload().getId(), whole.getId());
            result.notes().forEach(note -> notes.add(
                    note.on(renamed.getOrDefault(note.elementId(), note.elementId()))));
            int right = right(places.values());
            int shift = places.isEmpty() || result.places().isEmpty() ? 0 : right + BETWEEN - left(result.places());
            result.places().forEach((id, place) -> places.put(renamed.getOrDefault(id, id),
                    new Place(place.x() + shift, place.y(), place.width(), place.height())));
            move(result.workload(), whole);
        }
        return new ImportResult(whole, notes, places);
    }

    private static Map<String, String> rename(Workload workload, Set<String> taken) {
        Map<String, String> renamed = new HashMap<>();
        for (Element element : all(workload)) {
            String id = element.getId();
            for (int i = 2; element.getId() != null && !taken.add(element.getId()); i++) {
                element.setId(id + "-" + i);
                renamed.put(id, element.getId());
            }
        }
        return renamed;
    }

    private static int right(Collection<Place> places) {
        return places.stream().mapToInt(place -> place.x() + place.width()).max().orElse(0);
    }

    private static int left(Map<String, Place> places) {
        return places.values().stream().mapToInt(Place::x).min().orElse(0);
    }

    private static List<Element> all(Workload workload) {
        List<Element> elements = new ArrayList<>();
        for (Iterator<EObject> each = workload.eAllContents(); each.hasNext();) {
            if (each.next() instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    @SuppressWarnings("unchecked")
    private static void move(Workload from, Workload into) {
        for (EReference reference : from.eClass().getEAllContainments()) {
            if (reference.isMany()) {
                ((EList<EObject>) into.eGet(reference)).addAll(List.copyOf((EList<EObject>) from.eGet(reference)));
            } else if (!into.eIsSet(reference) && from.eIsSet(reference)) {
                into.eSet(reference, from.eGet(reference));
            }
        }
    }
}
