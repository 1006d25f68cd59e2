/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.svg;

import java.util.List;
import java.util.Map;

/**
 * How a drawing is made.
 *
 * @param badges findings to mark; with any, a legend explains the marks
 * @param title  name of the drawing for screen readers and browser tabs; {@code null} for the workload's name
 * @param links  what a click on an element opens, by element id, such as {@code #finding-12}
 */
public record SvgOptions(Theme theme, List<Badge> badges, String title, Map<String, String> links) {

    /** The plain drawing, in the colours that the viewer prefers. */
    public static final SvgOptions DEFAULT = new SvgOptions(Theme.AUTO, List.of(), null, Map.of());

    public SvgOptions {
        badges = List.copyOf(badges);
        links = Map.copyOf(links);
    }

    public SvgOptions withTheme(Theme newTheme) {
        return new SvgOptions(newTheme, badges, title, links);
    }

    public SvgOptions withBadges(List<Badge> newBadges) {
        return new SvgOptions(theme, newBadges, title, links);
    }

    public SvgOptions withTitle(String newTitle) {
        return new SvgOptions(theme, badges, newTitle, links);
    }

    public SvgOptions withLinks(Map<String, String> newLinks) {
        return new SvgOptions(theme, badges, title, newLinks);
    }
}
