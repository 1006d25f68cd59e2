/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;

/**
 * Which elements a diagram shows, and what is drawn inside what. A node whose boundary is not on the diagram is drawn
 * in the nearest boundary around it that is, else on the ground.
 */
public final class Membership {

    private final Diagram diagram;
    private final Set<String> hidden;
    private final Predicate<String> hasShape;

    /**
     * @param hidden what {@link Diagram#getHidden()} lists; asked anew each time
     * @param hasShape whether the element with this id has a shape on the diagram; asked anew each time
     */
    public Membership(Diagram diagram, Set<String> hidden, Predicate<String> hasShape) {
        this.diagram = diagram;
        this.hidden = hidden;
        this.hasShape = hasShape;
    }

    /** Whether the node is on the diagram, be it inside a collapsed boundary. */
    public boolean shows(Node node) {
        if (!hidden.isEmpty() && isHidden(node)) {
            return false;
        }
        return !diagram.isChosen() || hasShape.test(node.getId())
                || diagram.getScope() != null && isWithin(node, diagram.getScope());
    }

    /** Whether the flow was not taken off the diagram; whether its ends are on it is another question. */
    public boolean shows(DataFlow flow) {
        return hidden.isEmpty() || !hidden.contains(flow.getId());
    }

    /** The boundary that a node is drawn in; {@code null} for the ground. */
    public Node parent(Node node) {
        for (EObject e = node.eContainer(); e instanceof Node parent; e = e.eContainer()) {
            if (shows(parent)) {
                return parent;
            }
        }
        return null;
    }

    /** What is drawn in a container, in the order of the model. */
    public List<Node> children(NodeContainer container) {
        if (!diagram.isChosen() && hidden.isEmpty()) {
            return container.getNodes();
        }
        List<Node> shown = new ArrayList<>();
        for (Node each : container.getNodes()) {
            if (shows(each)) {
                shown.add(each);
            } else if (each instanceof NodeContainer inner && !hidden.contains(each.getId())) {
                shown.addAll(children(inner));
            }
        }
        return shown;
    }

    /**
     * What a flow of the node is drawn to: the node itself when it is on the diagram. On a diagram of the whole
     * workload the boundary that a node was taken out of stands in for it; one with chosen elements leaves such flows
     * out, because it shows nothing that was not asked for.
     *
     * @return {@code null} when nothing stands in
     */
    public Node standIn(Node node) {
        return shows(node) ? node : diagram.isChosen() ? null : parent(node);
    }

    /**
     * Whether a boundary stands in for something that was taken out of it while the other end is in that boundary, so
     * that a line would only run inside it.
     *
     * @param source what stands in for the flow's source
     * @param target what stands in for the flow's target
     */
    public boolean isInward(DataFlow flow, Node source, Node target) {
        return !shows(flow.getSource()) && EcoreUtil.isAncestor(source, target)
                || !shows(flow.getTarget()) && EcoreUtil.isAncestor(target, source);
    }

    private boolean isHidden(Node node) {
        for (EObject e = node; e instanceof Node each; e = e.eContainer()) {
            if (hidden.contains(each.getId())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(Node node, String boundary) {
        for (EObject e = node; e instanceof Node each; e = e.eContainer()) {
            if (boundary.equals(each.getId())) {
                return true;
            }
        }
        return false;
    }
}
