/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.Element;
import org.plumbline.model.query.Nodes;

/** What only people changed, which a merge leaves as it is. */
final class Kept {

    private Kept() {
    }

    /** One line an element, in the order of the model; nothing where it is not known what the last import made. */
    static List<String> of(Versions versions) {
        List<String> kept = new ArrayList<>();
        if (!versions.hasBase) {
            return kept;
        }
        versions.model.forEach((id, element) -> {
            if (!versions.base.containsKey(id) && !versions.template.containsKey(id)) {
                kept.add(Nodes.label(element) + ": drawn here");
            } else if (versions.baseOf(id) != null) {
                List<String> own = changes(versions, id);
                if (!own.isEmpty()) {
                    kept.add(Nodes.label(element) + ": " + String.join(", ", own));
                }
            }
        });
        versions.base.forEach((id, element) -> {
            Element template = versions.template.get(id);
            if (!versions.model.containsKey(id) && template != null
                    && Features.differences(element, template).isEmpty()) {
                kept.add(Nodes.label(element) + ": deleted here");
            }
        });
        return kept;
    }

    /** What people changed of an element and the template did not. */
    private static List<String> changes(Versions versions, String id) {
        Element base = versions.base.get(id);
        Element template = versions.template.get(id);
        List<String> own = new ArrayList<>();
        if (template == null || template.eClass() != base.eClass()) {
            return own;
        }
        List<EStructuralFeature> theirs = Features.differences(base, template);
        for (EStructuralFeature each : Features.differences(base, versions.model.get(id))) {
            if (!theirs.contains(each)) {
                own.add(Features.name(each));
            }
        }
        Versions.Place before = Versions.place(versions.base, id);
        if (Objects.equals(before, Versions.place(versions.template, id))
                && !Objects.equals(before, Versions.place(versions.model, id))) {
            own.add("place");
        }
        return own;
    }
}
