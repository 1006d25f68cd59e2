/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.catalog;

/** The level of risk the framework attaches to a best practice that is not established. */
public enum Level {
    HIGH("High"),
    MEDIUM("Medium"),
    LOW("Low");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
