/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.layout;

import java.util.Map;

import java.util.Collection;

import org.plumbline.model.Node;
import org.plumbline.model.Workload;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.NotationFactory;

/**
 * Arranges diagrams: flows run from left to right, boundaries hold what is in them, what is not connected stands in
 * a grid. The same workload always gives the same picture. It takes any workload and never fails.
 */
public final class AutoLayout {

    private static final int MARGIN = 24;

    private AutoLayout() {
    }

    /** A new diagram of the whole workload. */
    public static Diagram layout(Workload workload) {
        Diagram diagram = NotationFactory.eINSTANCE.createDiagram();
        layoutAll(workload, diagram);
        return diagram;
    }

    /**
     * A new diagram that keeps the arrangement of a drawing made elsewhere; what that does not show is placed beside.
     *
     * @param places where it shows elements, by id, from the drawing's origin; without any, all is arranged anew
     */
    public static Diagram layout(Workload workload, Map<String, Bounds> places) {
        if (places.isEmpty()) {
            return layout(workload);
        }
        Diagram diagram = NotationFactory.eINSTANCE.createDiagram();
        new GivenPlaces(workload, places).addTo(diagram, MARGIN);
        placeMissing(workload, diagram);
        return diagram;
    }

    /** Places every node and routes every flow anew. Collapsed boundaries stay collapsed. */
    public static void layoutAll(Workload workload, Diagram diagram) {
        DiagramWriter writer = new DiagramWriter(diagram);
        BoxTree tree = new BoxTree(workload, workload, writer);
        new Arranger(tree).arrange();
        writer.write(tree, MARGIN, MARGIN);
    }

    /**
     * Arranges only some nodes: siblings among themselves, and a boundary that is chosen without siblings in its
     * contents. All else stays, except that boundaries grow and what then is in their way moves aside.
     */
    public static void layoutOnly(Workload workload, Diagram diagram, Collection<Node> chosen) {
        new Rearrangement(workload, diagram, MARGIN).arrange(chosen);
    }

    /**
     * Places only the nodes that have no shape, near what they are connected with. What has a shape stays, except that
     * boundaries grow to hold what is new and what then is in their way moves aside.
     */
    public static void placeMissing(Workload workload, Diagram diagram) {
        new Placement(workload, diagram, MARGIN).placeMissing();
    }
}
