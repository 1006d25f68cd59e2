/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.catalog;

/**
 * A glyph drawn for this project on a grid of 24 by 24 units, in one colour, readable from 16 pixels on.
 *
 * @param name   its name in {@link Icons}
 * @param markup the SVG shapes, without the element around them; {@code currentColor} stands for the colour
 */
public record Icon(String name, String markup) {

    private static final String DRAWN = " fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.7\""
            + " stroke-linecap=\"round\" stroke-linejoin=\"round\">";

    /**
     * A standalone SVG document in a colour such as {@code #2456c5}. The colour is written out, because not every
     * renderer resolves {@code currentColor}.
     */
    public String svg(String colour) {
        return coloured("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" width=\"24\" height=\"24\""
                + DRAWN + markup + "</svg>", colour);
    }

    /** A {@code <g>} of 24 by 24 units in a colour, to be placed in a larger drawing by a transform around it. */
    public String group(String colour) {
        return coloured("<g" + DRAWN + markup + "</g>", colour);
    }

    /** A {@code <symbol>} for {@code <defs>}; each {@code <use>} of it takes the CSS colour of its place. */
    public String symbol(String id) {
        return "<symbol id=\"" + id + "\" viewBox=\"0 0 24 24\"" + DRAWN + markup + "</symbol>";
    }

    private static String coloured(String svg, String colour) {
        return svg.replace("currentColor", colour);
    }
}
