/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.picture;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.Labels;
import org.plumbline.notation.svg.Badge;
import org.plumbline.notation.svg.SvgOptions;
import org.plumbline.notation.svg.SvgWriter;
import org.plumbline.notation.svg.Theme;
import org.plumbline.report.RiskBadges;

/**
 * Diagrams as they stood at one moment. Editing goes on while drawings of them are made on other threads: the same
 * drawings that the command line makes of the saved files.
 */
public final class Snapshot {

    private final Workload workload;
    private final List<Diagram> diagrams;
    private final List<Badge> risks;

    private Snapshot(Workload workload, List<Diagram> diagrams, List<Badge> risks) {
        this.workload = workload;
        this.diagrams = diagrams;
        this.risks = risks;
    }

    /** To be called on the thread that edits the model. */
    public static Snapshot of(DiagramContext context, List<Diagram> diagrams) {
        return new Snapshot(EcoreUtil.copy(context.drawn().workload()),
                new ArrayList<>(EcoreUtil.copyAll(diagrams)), RiskBadges.of(context.findings().open()));
    }

    /** The shown diagram alone; to be called on the thread that edits the model. */
    static Snapshot shown(DiagramContext context) {
        return of(context, List.of(context.drawn().diagram()));
    }

    /** How many diagrams there are. */
    public int size() {
        return diagrams.size();
    }

    /** Name of the workload, and of a diagram where there are several. */
    public String title(int diagram) {
        String name = Nodes.label(workload);
        return diagrams.size() > 1 ? name + ": " + Labels.title(diagrams.get(diagram)) : name;
    }

    /** @param marked whether open risks are marked, with a legend */
    public String svg(int diagram, Theme theme, boolean marked) {
        return SvgWriter.write(workload, diagrams.get(diagram), SvgOptions.DEFAULT.withTheme(theme)
                .withTitle(title(diagram)).withBadges(marked ? risks : List.of()));
    }
}
