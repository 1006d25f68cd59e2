/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.commands;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.plumbline.diagram.internal.kinds.ElementKinds;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.model.Boundary;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.NotationPackage;
import org.plumbline.notation.Shape;

/** Draws a boundary around boxes: what lies inside its frame is put into it, so that it means what it shows. */
public final class Enclosing {

    private static final PlumblinePackage MODEL = PlumblinePackage.eINSTANCE;
    private static final NotationPackage NOTATION = NotationPackage.eINSTANCE;

    private final DrawnWorkload drawn;
    private final Edits edits;

    public Enclosing(DrawnWorkload drawn, Edits edits) {
        this.drawn = drawn;
        this.edits = edits;
    }

    /** Adds a new boundary with what lies in its bounds and may be in it; nothing comes to stand under its title. */
    public Command create(Boundary created, NodeContainer parent, Bounds bounds) {
        List<Node> inside = drawn.visibleNodes(parent).stream().filter(each -> drawn.shape(each).isPresent()
                && bounds.contains(drawn.bounds(each)) && ElementKinds.mayHold(created, each)).toList();
        Bounds frame = inside.stream().map(drawn::bounds).reduce(bounds, Enclosing::around);
        CompoundCommand all = new CompoundCommand("Create " + Nodes.label(created));
        all.append(edits.create(created, parent, frame));
        for (Node each : inside) {
            Bounds box = drawn.bounds(each);
            Shape shape = drawn.shape(each).orElseThrow();
            all.append(RemoveCommand.create(drawn.domain(), each.eContainer(), MODEL.getNodeContainer_Nodes(), each));
            all.append(AddCommand.create(drawn.domain(), created, MODEL.getNodeContainer_Nodes(), each));
            all.append(SetCommand.create(drawn.domain(), shape, NOTATION.getShape_X(), box.x() - frame.x()));
            all.append(SetCommand.create(drawn.domain(), shape, NOTATION.getShape_Y(), box.y() - frame.y()));
        }
        return all;
    }

    private static Bounds around(Bounds frame, Bounds box) {
        return frame.union(new Bounds(box.x() - Metrics.GRID, box.y() - Metrics.TITLE_BAND,
                box.width() + 2 * Metrics.GRID, box.height() + Metrics.TITLE_BAND + Metrics.GRID));
    }
}
