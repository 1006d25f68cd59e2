/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.notation.Note;

/** The order in which keys go from box to box: row by row, each boundary before what is in it; then the notes. */
public final class SelectionWalk {

    /** Boxes whose upper edges differ by less stand in one row. */
    private static final int ROW = 32;

    private final DrawnWorkload drawn;

    public SelectionWalk(DrawnWorkload drawn) {
        this.drawn = drawn;
    }

    /** The box or note after this one, or the first when there is none; empty at the end. */
    public Optional<EObject> next(EObject node) {
        List<EObject> all = all();
        int at = node == null ? 0 : all.indexOf(node) + 1;
        return at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
    }

    /** The box or note before this one, or the last when there is none; empty at the start. */
    public Optional<EObject> previous(EObject node) {
        List<EObject> all = all();
        int at = node == null ? all.size() - 1 : all.indexOf(node) - 1;
        return at >= 0 ? Optional.of(all.get(at)) : Optional.empty();
    }

    /** The first box inside. */
    public Optional<Node> inner(Node node) {
        return node instanceof NodeContainer container ? inOrder(container).stream().findFirst() : Optional.empty();
    }

    /** The boundary around. */
    public Optional<Node> outer(Node node) {
        return node.eContainer() instanceof Node boundary ? Optional.of(boundary) : Optional.empty();
    }

    private List<EObject> all() {
        List<EObject> all = new ArrayList<>();
        collect(drawn.workload(), all);
        drawn.diagram().getNotes().stream().sorted(Comparator.comparingInt(
                (Note each) -> Math.floorDiv(each.getY(), ROW)).thenComparingInt(Note::getX)).forEach(all::add);
        return all;
    }

    private void collect(NodeContainer container, List<EObject> into) {
        for (Node each : inOrder(container)) {
            into.add(each);
            if (each instanceof NodeContainer inner) {
                collect(inner, into);
            }
        }
    }

    private List<Node> inOrder(NodeContainer container) {
        List<Node> nodes = new ArrayList<>(drawn.visibleNodes(container));
        nodes.sort(Comparator.comparingInt((Node each) -> Math.floorDiv(drawn.bounds(each).y(), ROW))
                .thenComparingInt(each -> drawn.bounds(each).x()));
        return nodes;
    }
}
