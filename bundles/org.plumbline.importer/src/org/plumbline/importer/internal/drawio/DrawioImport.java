/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.drawio;

import java.util.List;

import org.plumbline.importer.ImportException;
import org.plumbline.importer.ImportNote.Kind;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.internal.design.Design;
import org.plumbline.importer.internal.design.Part;
import org.plumbline.importer.internal.drawio.DrawioFile.Page;
import org.plumbline.importer.internal.tree.SourceText;
import org.plumbline.model.Group;

/** One import of a diagram: shapes of each page first, then the lines between them. Several pages become groups. */
public final class DrawioImport {

    /** Free space between the pages, in pixels. */
    private static final int GAP = 100;

    private final Design design;
    private final List<Page> pages;

    private DrawioImport(SourceText source) {
        pages = DrawioFile.read(source);
        design = Design.of(source.name(), null);
    }

    /** @throws ImportException when the text is malformed, or larger than what a person draws */
    public static ImportResult run(SourceText source) {
        return new DrawioImport(source).run();
    }

    private ImportResult run() {
        int below = 0;
        for (int i = 0; i < pages.size(); i++) {
            String prefix = i == 0 ? "" : "page" + (i + 1) + "-";
            Shapes shapes = new Shapes(design, pages.get(i).cells(), prefix, below);
            shapes.add(pages.size() == 1 ? design.workload() : page(pages.get(i), i));
            new Lines(design, pages.get(i).cells(), shapes).add();
            below = shapes.bottom() + GAP;
        }
        return design.result();
    }

    private Group page(Page page, int index) {
        Part part = new Part("page-" + (index + 1), page.name() == null ? "Page " + (index + 1) : page.name(), "page",
                0);
        Group group = design.boundary(part, Group.class);
        design.note(Kind.GUESSED, part, "holds what is drawn on the page", group);
        return group;
    }
}
