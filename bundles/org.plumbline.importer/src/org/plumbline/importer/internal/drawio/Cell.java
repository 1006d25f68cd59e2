/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.drawio;

import java.util.Map;

import org.plumbline.importer.Place;

/**
 * A shape or a line of a page.
 *
 * @param label as written, with markup
 * @param attributes what people noted on the shape
 * @param start where a line begins that is fastened to nothing, or null
 * @param place within its parent, or null where the cell has none
 * @param relative whether the place is a share of the parent's size
 * @param line where it stands in the file
 */
record Cell(String id, String label, Style style, String parent, boolean vertex, boolean edge, String source,
        String target, Map<String, String> attributes, double[] place, double[] start, double[] end,
        boolean relative, boolean visible, int line) {

    /** Its place on the page where the parent's is known. */
    Place on(Place parentPlace) {
        double[] p = place == null ? new double[4] : place;
        double x = parentPlace == null ? 0 : parentPlace.x();
        double y = parentPlace == null ? 0 : parentPlace.y();
        if (relative && parentPlace != null) {
            return Place.of(x + p[0] * parentPlace.width(), y + p[1] * parentPlace.height(), p[2], p[3]);
        }
        return Place.of(x + p[0], y + p[1], p[2], p[3]);
    }
}
