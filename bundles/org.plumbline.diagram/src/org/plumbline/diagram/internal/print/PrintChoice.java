/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.print;

import java.util.List;

/**
 * What is printed, and how.
 *
 * @param all     every diagram of the workload, else only the one that is shown
 * @param percent of the usual size, for {@link Scaling#PERCENT}
 * @param risks   whether open risks are marked, with a legend
 */
record PrintChoice(boolean all, Scaling scaling, int percent, Orientation orientation, boolean risks) {

    static final int LEAST_PERCENT = 10;
    static final int MOST_PERCENT = 400;

    /**
     * The sheets of each drawing and the way the paper lies.
     *
     * @param landscape whether the paper lies on its long side
     */
    record Plan(boolean landscape, List<Sheets> drawings) {

        Plan {
            drawings = List.copyOf(drawings);
        }

        int pages() {
            return drawings.stream().mapToInt(each -> each.sheets().size()).sum();
        }
    }

    /** The same with the paper the given way. */
    PrintChoice lying(boolean landscape) {
        return new PrintChoice(all, scaling, percent, landscape ? Orientation.LANDSCAPE : Orientation.PORTRAIT, risks);
    }

    /** @param paper a sheet of the printer, either way */
    Plan plan(List<PrintedDrawing> drawings, Paper paper) {
        List<Sheets> upright = sheets(drawings, paper.upright());
        List<Sheets> lying = sheets(drawings, paper.upright().turned());
        boolean landscape = orientation == Orientation.BEST ? Sheets.better(lying, upright)
                : orientation == Orientation.LANDSCAPE;
        return new Plan(landscape, landscape ? lying : upright);
    }

    private List<Sheets> sheets(List<PrintedDrawing> drawings, Paper paper) {
        return drawings.stream().map(each -> Sheets.of(each.width(), each.height(), paper, scaling, percent)).toList();
    }
}
