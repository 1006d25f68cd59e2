/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.pick;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.importer.ImportNote;
import org.plumbline.importer.ImportTrace;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.Workload;

/**
 * What the input of an import calls the elements of a workload, and what has no box of its own because it is part of one,
 * used by it or about it, such as listeners, roles, permissions and security groups.
 */
final class ImportedNames {

    private final Map<Element, List<String>> parts = new HashMap<>();

    ImportedNames(Workload workload) {
        Map<Element, Set<Element>> related = new HashMap<>();
        List<Element> undrawn = new ArrayList<>();
        for (EObject each : (Iterable<EObject>) workload::eAllContents) {
            if (each instanceof Element element && !(each instanceof DataFlow)) {
                Element one = top(element);
                if (one == element && !(one instanceof Node)) {
                    undrawn.add(one);
                }
                for (EObject other : element.eCrossReferences()) {
                    if (other instanceof Element target && !(other instanceof DataFlow)) {
                        related.computeIfAbsent(one, e -> new LinkedHashSet<>()).add(top(target));
                        related.computeIfAbsent(top(target), e -> new LinkedHashSet<>()).add(one);
                    }
                }
            }
        }
        for (Element each : undrawn) {
            owners(each, related).forEach(owner -> parts.computeIfAbsent(owner, e -> new ArrayList<>())
                    .addAll(names(each)));
        }
    }

    /** All names and types of an element and its parts. */
    List<String> all(Element element) {
        List<String> names = own(element);
        names.addAll(parts.getOrDefault(element, List.of()));
        return names;
    }

    /** The first part that a word is found in and the title is not; empty where there is none. */
    String part(Element element, String title, String[] words) {
        List<String> names = folded(element);
        names.addAll(parts.getOrDefault(element, List.of()));
        for (String name : names) {
            for (String word : words) {
                if (!word.isEmpty() && contains(name, word) && !contains(title, word)) {
                    return name;
                }
            }
        }
        return "";
    }

    /** The boxes that something stands with, else those that stand with what it stands with. */
    private static Collection<Element> owners(Element undrawn, Map<Element, Set<Element>> related) {
        Set<Element> near = related.getOrDefault(undrawn, Set.of());
        Set<Element> nodes = new LinkedHashSet<>(near);
        nodes.removeIf(each -> !(each instanceof Node));
        if (nodes.isEmpty()) {
            near.forEach(each -> nodes.addAll(related.getOrDefault(each, Set.of())));
            nodes.removeIf(each -> !(each instanceof Node));
        }
        return nodes;
    }

    /** A part of an element of the workload speaks for that, a box for itself. */
    private static Element top(Element element) {
        Element top = element;
        while (!(top instanceof Node) && top.eContainer() instanceof Element around && !(around instanceof Workload)) {
            top = around;
        }
        return top;
    }

    private static List<String> names(Element element) {
        List<String> names = own(element);
        element.eContents().stream().filter(Element.class::isInstance).forEach(each ->
                names.addAll(own((Element) each)));
        return names;
    }

    private static List<String> own(Element element) {
        List<String> names = new ArrayList<>();
        if (element.getOrigin() != null) {
            names.add(element.getOrigin().logicalId());
            names.add(element.getOrigin().resourceType());
        }
        names.addAll(folded(element));
        return names;
    }

    private static List<String> folded(Element element) {
        List<String> names = new ArrayList<>();
        for (ImportTrace each : ImportTrace.of(element)) {
            if (each.kind() == ImportNote.Kind.FOLDED) {
                names.add(each.logicalId());
                names.add(each.text());
            }
        }
        return names;
    }

    private static boolean contains(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }
}
