/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.plan;

import org.plumbline.model.query.Nodes;

/** How the lines of the plan are put together. */
enum Grouping {
    NONE("No groups"),
    PILLAR("Pillar"),
    RISK("Risk"),
    ELEMENT("Element");

    private final String label;

    Grouping(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The group that an item belongs to; null without groups. */
    PlanGroup of(PlanItem item) {
        return switch (this) {
            case NONE -> null;
            case PILLAR -> new PlanGroup(this, item.pillar().name(), item.pillar().title(), item.pillar().ordinal());
            case RISK -> new PlanGroup(this, item.risk().name(), item.risk().label() + " risk",
                    item.risk().ordinal());
            case ELEMENT -> new PlanGroup(this, item.element().getId(), Nodes.label(item.element()), 0);
        };
    }
}
