/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.catalog;

import java.util.Optional;

/** The six pillars of the AWS Well-Architected Framework, in the order and with the ids of the AWS Tool. */
public enum Pillar {
    OPERATIONAL_EXCELLENCE("operationalExcellence", "OPS", "Operational Excellence", new Accent("#8a5a00", "#e8b04a")),
    SECURITY("security", "SEC", "Security", new Accent("#b3261e", "#ff8a80")),
    RELIABILITY("reliability", "REL", "Reliability", new Accent("#1a5fb4", "#7ab7ff")),
    PERFORMANCE("performance", "PERF", "Performance Efficiency", new Accent("#7b3fb5", "#c9a0f5")),
    COST_OPTIMIZATION("costOptimization", "COST", "Cost Optimization", new Accent("#0b7264", "#4dd0b8")),
    SUSTAINABILITY("sustainability", "SUS", "Sustainability", new Accent("#2b7a2f", "#7fd182"));

    private final String id;
    private final String code;
    private final String title;
    private final Accent accent;

    Pillar(String id, String code, String title, Accent accent) {
        this.id = id;
        this.code = code;
        this.title = title;
        this.accent = accent;
    }

    /** The AWS Tool's pillar id, for example {@code costOptimization}. */
    public String id() {
        return id;
    }

    /** The prefix of question, best-practice and rule ids, for example {@code COST}. */
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public Accent accent() {
        return accent;
    }

    public Icon icon() {
        return Icons.pillar(this);
    }

    public static Optional<Pillar> byId(String id) {
        for (Pillar pillar : values()) {
            if (pillar.id.equals(id)) {
                return Optional.of(pillar);
            }
        }
        return Optional.empty();
    }

    /** The pillar of a code such as {@code SEC}. */
    public static Optional<Pillar> byCode(String code) {
        for (Pillar pillar : values()) {
            if (pillar.code.equals(code)) {
                return Optional.of(pillar);
            }
        }
        return Optional.empty();
    }
}
