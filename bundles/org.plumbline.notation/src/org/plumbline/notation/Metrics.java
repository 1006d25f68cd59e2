/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation;

import org.plumbline.model.Boundary;
import org.plumbline.model.Node;

/** Measures of the drawing, in pixels at 100 %, the same on screen and on paper. */
public final class Metrics {

    public static final int COMPONENT_WIDTH = 176;
    public static final int COMPONENT_HEIGHT = 64;

    /** Size of an empty boundary, and of one that was just drawn by a click. */
    public static final int BOUNDARY_WIDTH = 224;
    public static final int BOUNDARY_HEIGHT = 128;

    /** A collapsed boundary: as high as a component, so that it takes a component's place. */
    public static final int COLLAPSED_WIDTH = 176;
    public static final int COLLAPSED_HEIGHT = 64;

    /** Height of the band with icon and title along the upper edge of a boundary. */
    public static final int TITLE_BAND = 30;

    /** Free space between a boundary's edge and what it holds. */
    public static final int PADDING = 20;

    /** Free space between two boxes in a grid. */
    public static final int GAP = 24;

    /** Grid that boxes snap to. */
    public static final int GRID = 8;

    /** Corner radius of a component, and of a boundary. */
    public static final int COMPONENT_RADIUS = 8;
    public static final int BOUNDARY_RADIUS = 6;

    /** The tinted tile on the left of a component and the icon in its middle. */
    public static final int TILE = 40;
    public static final int ICON = 26;
    public static final int TILE_INSET = 10;

    /** Icon in a boundary's title band. */
    public static final int TITLE_ICON = 16;

    /** Where the text of a component starts, and how much room it has. */
    public static final int TEXT_LEFT = TILE_INSET + TILE + 8;
    public static final int TEXT_WIDTH = COMPONENT_WIDTH - TEXT_LEFT - 8;

    /** Font sizes. */
    public static final int NAME_SIZE = 12;
    public static final int SERVICE_SIZE = 10;
    public static final int TITLE_SIZE = 12;
    public static final int FLOW_SIZE = 10;
    public static final int BADGE_SIZE = 10;

    /** Height of one line of a component's name. */
    public static final int NAME_LINE = 15;

    /** Height of a flow's label, and what its background is wider than the text on each side. */
    public static final int FLOW_LABEL_HEIGHT = 16;
    public static final int FLOW_LABEL_INSET = 5;

    /** A flow's label is cut at this width of its text. */
    public static final int FLOW_LABEL_WIDTH = 110;

    /** Size of a note that was drawn by a click, and the space around its text. */
    public static final int NOTE_WIDTH = 176;
    public static final int NOTE_HEIGHT = 72;
    public static final int NOTE_INSET = 10;

    /** Size of a note's folded corner. */
    public static final int NOTE_FOLD = 12;

    /** Height of a badge on a corner of its element. */
    public static final int BADGE_HEIGHT = 18;

    private Metrics() {
    }

    /** Width of a node without contents. */
    public static int defaultWidth(Node node) {
        return node instanceof Boundary ? BOUNDARY_WIDTH : COMPONENT_WIDTH;
    }

    /** Height of a node without contents. */
    public static int defaultHeight(Node node) {
        return node instanceof Boundary ? BOUNDARY_HEIGHT : COMPONENT_HEIGHT;
    }
}
