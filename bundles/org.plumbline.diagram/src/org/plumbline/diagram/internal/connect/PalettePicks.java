/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.connect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.plumbline.catalog.Accent;
import org.plumbline.catalog.Icons;
import org.plumbline.diagram.internal.images.SvgImages;
import org.plumbline.diagram.internal.kinds.BoundaryKind;
import org.plumbline.diagram.internal.kinds.ElementKinds;
import org.plumbline.diagram.internal.pick.Pick;

/** What the palette has beside services: the kinds of boundaries, and notes. */
final class PalettePicks {

    private static final Accent NOTE = new Accent("#5b6775", "#9aa5b1");
    private static final int ICON = 16;

    private final Consumer<BoundaryKind> boundary;
    private final Runnable note;

    PalettePicks(Consumer<BoundaryKind> boundary, Runnable note) {
        this.boundary = boundary;
        this.note = note;
    }

    /** Those whose name has a word that starts with the text; none for no text. */
    List<Pick> find(String text) {
        List<Pick> found = new ArrayList<>();
        for (BoundaryKind each : ElementKinds.boundaries()) {
            if (matches(each.title(), text)) {
                found.add(new Pick(each.title(), "Boundary",
                        SvgImages.descriptor(each.icon(), each.style().colour(), ICON), () -> boundary.accept(each)));
            }
        }
        if (matches("Note", text)) {
            found.add(new Pick("Note", "on this diagram", SvgImages.descriptor(Icons.named("document"), NOTE, ICON),
                    note));
        }
        return found;
    }

    private static boolean matches(String title, String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        return !typed.isEmpty() && (" " + title.toLowerCase(Locale.ROOT)).contains(" " + typed);
    }
}
