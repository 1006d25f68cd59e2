/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

/** What a remediation costs the team, lowest first. */
public enum Effort {
    /** A setting: done within a day. */
    LOW("Low", "within a day"),
    /** A change of the design with a test: done within two weeks. */
    MEDIUM("Medium", "within two weeks"),
    /** A migration or a new way of working: longer than two weeks. */
    HIGH("High", "longer than two weeks");

    private final String label;
    private final String meaning;

    Effort(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }
}
