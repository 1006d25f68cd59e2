/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToGuides;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.rulers.RulerProvider;

/** To what boxes snap inside a container, as the user chose. */
final class Snapping {

    private Snapping() {
    }

    /** The helper for a container; {@code null} when nothing snaps, as GEF wants it. */
    static SnapToHelper of(GraphicalEditPart container) {
        EditPartViewer viewer = container.getViewer();
        List<SnapToHelper> helpers = new ArrayList<>();
        if (Boolean.TRUE.equals(viewer.getProperty(RulerProvider.PROPERTY_RULER_VISIBILITY))) {
            helpers.add(new SnapToGuides(container));
        }
        if (Boolean.TRUE.equals(viewer.getProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED))) {
            helpers.add(new SnapToGeometry(container));
        }
        if (Boolean.TRUE.equals(viewer.getProperty(SnapToGrid.PROPERTY_GRID_ENABLED))) {
            helpers.add(new SnapToGrid(container));
        }
        return helpers.isEmpty() ? null
                : helpers.size() == 1 ? helpers.get(0)
                : new CompoundSnapToHelper(helpers.toArray(SnapToHelper[]::new));
    }
}
