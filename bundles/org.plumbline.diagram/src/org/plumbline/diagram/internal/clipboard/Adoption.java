/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.clipboard;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.io.Ids;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Connection;
import org.plumbline.notation.Note;
import org.plumbline.notation.Shape;

/**
 * Makes a fragment fit to become part of a workload: ids that are free there, names that tell copies from originals,
 * references to what the workload already has. An id that is free is kept, so that what was cut and pasted remains
 * itself, with the decisions on its risks.
 */
final class Adoption {

    private final DrawnWorkload drawn;
    private final Fragment fragment;
    private final Map<String, Element> present;
    private final Map<String, String> newIds = new HashMap<>();

    /** @param fragment is changed; a fragment is adopted once */
    Adoption(DrawnWorkload drawn, Fragment fragment) {
        this.drawn = drawn;
        this.fragment = fragment;
        this.present = Nodes.byId(drawn.workload());
    }

    void adopt() {
        List<Node> nodes = fragment.nodes();
        List<Element> others = fragment.model().eContents().stream().filter(Element.class::isInstance)
                .map(Element.class::cast).filter(each -> !nodes.contains(each)).toList();
        for (Element each : others) {
            Element same = present.get(each.getId());
            boolean shared = !fragment.model().getFlows().contains(each);
            if (shared && same != null && same.eClass() == each.eClass()) {
                replace(each, same);
            } else if (each instanceof Node) {
                replace(each, null);
            }
        }
        rename(nodes);
        giveIds();
        fragment.layout().getShapes().removeIf(each -> !newIds.containsKey(each.getElement()));
        fragment.layout().getConnections().removeIf(each -> !newIds.containsKey(each.getElement()));
        for (Shape each : fragment.layout().getShapes()) {
            each.setElement(newIds.get(each.getElement()));
        }
        for (Connection each : fragment.layout().getConnections()) {
            each.setElement(newIds.get(each.getElement()));
        }
        fragment.layout().getNotes().forEach(this::link);
    }

    /** A note stays with what was copied with it; a copy of the note alone with what the original is about. */
    private void link(Note note) {
        String about = note.getElement();
        if (about != null && newIds.containsKey(about)) {
            note.setElement(newIds.get(about));
        } else if (!fragment.isOf(drawn.workload()) || !present.containsKey(about)) {
            note.setElement(null);
        }
    }

    /** Lets what refers to {@code old} refer to {@code same}, or to nothing, and takes {@code old} out. */
    private void replace(Element old, Element same) {
        Collection<Setting> uses = EcoreUtil.UsageCrossReferencer.find(old, fragment.model());
        for (Setting each : List.copyOf(uses)) {
            if (same == null) {
                EcoreUtil.remove(each, old);
            } else {
                EcoreUtil.replace(each, old, same);
            }
        }
        EcoreUtil.remove(old);
    }

    /** Only outermost nodes: what is inside a copied boundary is told apart by the boundary. */
    private void rename(List<Node> nodes) {
        Set<String> names = new HashSet<>();
        Nodes.allIn(drawn.workload()).forEach(each -> names.add(each.getName()));
        for (Node each : nodes) {
            if (each.getName() != null && !names.add(each.getName())) {
                each.setName(copyName(each.getName(), names));
            }
        }
    }

    private static String copyName(String name, Set<String> taken) {
        String stem = name.replaceFirst(" copy( \\d{1,6})?$", "") + " copy";
        String next = stem;
        for (int i = 2; !taken.add(next); i++) {
            next = stem + " " + i;
        }
        return next;
    }

    private void giveIds() {
        Ids ids = new Ids(drawn.workload());
        Set<String> taken = new HashSet<>(present.keySet());
        Stream.concat(drawn.diagram().getShapes().stream().map(Shape::getElement),
                drawn.diagram().getConnections().stream().map(Connection::getElement))
                .filter(each -> each != null && taken.add(each)).forEach(ids::reserve);
        for (TreeIterator<EObject> all = fragment.model().eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element) {
                String old = element.getId();
                boolean free = old != null && !taken.contains(old);
                element.setId(free ? ids.reserve(old) : ids.next(element));
                if (old != null) {
                    newIds.put(old, element.getId());
                }
                if (!free) {
                    element.setOrigin(null);
                }
            }
        }
    }
}
