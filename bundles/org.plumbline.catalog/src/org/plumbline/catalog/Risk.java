/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.catalog;

/** How much a finding puts at risk, highest first. */
public enum Risk {
    /** Can cause an incident, data loss, a breach or a large overrun. */
    HIGH("High", "HRI", new Accent("#c01c28", "#ff8a80"), "risk-high"),
    /** Weakens the workload without being likely to break it by itself. */
    MEDIUM("Medium", "MRI", new Accent("#8f5a00", "#f0b429"), "risk-medium");

    private final String label;
    private final String abbreviation;
    private final Accent accent;
    private final String iconName;

    Risk(String label, String abbreviation, Accent accent, String iconName) {
        this.label = label;
        this.abbreviation = abbreviation;
        this.accent = accent;
        this.iconName = iconName;
    }

    /** {@code High} or {@code Medium}. */
    public String label() {
        return label;
    }

    /** {@code HRI} (high risk issue) or {@code MRI} (medium risk issue), as the AWS Tool says it. */
    public String abbreviation() {
        return abbreviation;
    }

    public Accent accent() {
        return accent;
    }

    /** The badge drawn on an element with findings of this risk; its mark is cut out and shows the ground behind. */
    public Icon icon() {
        return Icons.named(iconName);
    }
}
