/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.SWT;
import org.plumbline.model.query.Nodes;
import org.plumbline.ui.internal.Images;
import org.plumbline.ui.internal.Quiet;

/** The columns of both lists of the plan. */
final class PlanColumns {

    private PlanColumns() {
    }

    static List<Column> risks(Images images) {
        return List.of(
                new Column("Risk", 64, 230, SWT.LEFT, PlanColumns::titleAndElement,
                        item -> images.risk(item.risk()),
                        Comparator.<PlanItem, Integer>comparing(item -> item.risk().ordinal())
                                .thenComparing(PlanItem::title)),
                new Column("Priority", 8, 64, SWT.RIGHT,
                        item -> new StyledString(item instanceof RiskItem risk ? "" + risk.priority() : ""),
                        item -> null,
                        Comparator.comparing(item -> item instanceof RiskItem risk ? risk.priority() : 0)),
                pillar(images),
                new Column("Effort", 8, 60, SWT.LEFT, item -> new StyledString(item.info().effort().label()),
                        item -> null, Comparator.comparing(item -> item.info().effort())));
    }

    static List<Column> questions(Images images) {
        return List.of(
                new Column("Question", 56, 220, SWT.LEFT, item -> new StyledString(item.title()),
                        item -> images.question(), Comparator.comparing(PlanItem::title)),
                new Column("Element", 18, 100, SWT.LEFT,
                        item -> new StyledString(Nodes.label(item.element()), Quiet.STYLER),
                        item -> null, Comparator.comparing(item -> Nodes.label(item.element()))),
                pillar(images));
    }

    private static Column pillar(Images images) {
        return new Column("Pillar", 20, 130, SWT.LEFT, item -> new StyledString(item.rules().stream()
                .map(each -> each.pillar().title()).distinct().collect(Collectors.joining(", "))),
                item -> images.pillar(item.pillar()), Comparator.comparing(PlanItem::pillar));
    }

    private static StyledString titleAndElement(PlanItem item) {
        return new StyledString(item.title())
                .append("  " + Nodes.label(item.element()), Quiet.STYLER);
    }
}
