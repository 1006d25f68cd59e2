/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.importer.merge.MergeResult;

/** What a merge does to a workload, in words. */
final class MergeTexts {

    /**
     * One change.
     *
     * @param what whether it is added, changed, …
     * @param text the element, and what of it
     */
    record Line(String what, String text) {
    }

    private MergeTexts() {
    }

    /** How many elements change and stay, and what is to be decided. */
    static String summary(MergeResult result) {
        return result.added().size() + " added, " + result.changed().size() + " changed, "
                + result.removed().size() + " removed, " + result.kept().size() + " of yours kept; "
                + result.conflicts().size() + " changed by both" + (result.conflicts().isEmpty() ? "." : ": choose.");
    }

    /** All changes in the order in which people look for them; what stays as they made it comes last. */
    static List<Line> lines(MergeResult result) {
        List<Line> lines = new ArrayList<>();
        result.conflicts().forEach(each -> lines.add(new Line("Choose", each.label()
                + (each.feature().isEmpty() ? "" : ": " + each.feature()))));
        result.added().forEach(each -> lines.add(new Line("Added", each)));
        result.changed().forEach(each -> lines.add(new Line("Changed", each)));
        result.removed().forEach(each -> lines.add(new Line("Removed", each)));
        result.renamed().forEach(each -> lines.add(new Line("Renamed", each)));
        result.leftOut().forEach(each -> lines.add(new Line("Left out", each)));
        result.kept().forEach(each -> lines.add(new Line("Kept", each)));
        return lines;
    }
}
