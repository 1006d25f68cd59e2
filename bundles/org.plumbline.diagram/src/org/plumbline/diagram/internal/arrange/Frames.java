/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.arrange;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.plumbline.diagram.internal.commands.Edits;
import org.plumbline.diagram.internal.commands.Room;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.model.Boundary;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Metrics;

/** Resizes boundaries so that what is inside stays where it is seen, and stays inside. */
public final class Frames {

    private static final int LEAST_WIDTH = 96;
    private static final int LEAST_HEIGHT = 64;

    private final DrawnWorkload drawn;
    private final Edits edits;

    public Frames(DrawnWorkload drawn, Edits edits) {
        this.drawn = drawn;
        this.edits = edits;
    }

    /** Resizes to what was drawn, or to the nearest that cuts nothing off. */
    public Command resize(Boundary boundary, Bounds wanted) {
        Bounds old = drawn.bounds(boundary);
        Bounds holding = contents(boundary).map(inner -> {
            int left = wanted.x() == old.x() ? old.x() : Math.min(wanted.x(), inner.x() - Metrics.GRID);
            int top = wanted.y() == old.y() ? old.y() : Math.min(wanted.y(), inner.y() - Metrics.TITLE_BAND);
            int right = Math.max(wanted.right(), inner.right() + Metrics.GRID);
            int bottom = Math.max(wanted.bottom(), inner.bottom() + Metrics.GRID);
            return new Bounds(left, top, right - left, bottom - top);
        }).orElse(wanted);
        return reframe("Resize", boundary, holding);
    }

    /** Resizes to the contents with the usual free space around them; an empty boundary becomes as a new one. */
    public Command fit(Boundary boundary) {
        Bounds old = drawn.bounds(boundary);
        Bounds fitting = contents(boundary).map(inner -> {
            int left = inner.x() - Metrics.PADDING;
            int top = inner.y() - Metrics.TITLE_BAND - Metrics.PADDING;
            return new Bounds(left, top, Math.max(LEAST_WIDTH, inner.right() + Metrics.PADDING - left),
                    Math.max(LEAST_HEIGHT, inner.bottom() + Metrics.PADDING - top));
        }).orElse(new Bounds(old.x(), old.y(), Metrics.BOUNDARY_WIDTH, Metrics.BOUNDARY_HEIGHT));
        return reframe("Resize to Fit", boundary, fitting);
    }

    /** Bounds around all that is inside, in the coordinates that the boundary stands in. */
    private Optional<Bounds> contents(Boundary boundary) {
        Bounds around = drawn.bounds(boundary);
        return drawn.visibleNodes(boundary).stream().map(drawn::bounds).reduce(Bounds::union)
                .map(each -> each.moved(around.x(), around.y()));
    }

    private Command reframe(String label, Boundary boundary, Bounds to) {
        CompoundCommand all = new CompoundCommand(label);
        edits.append(all, new Room(drawn).frame(boundary, to), Set.of());
        return all;
    }
}
