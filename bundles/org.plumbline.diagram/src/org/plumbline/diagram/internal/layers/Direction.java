/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.layers;

/** Which way flows are followed from an element. */
public enum Direction {
    BOTH("Upstream and downstream"),
    UPSTREAM("Upstream: what leads here"),
    DOWNSTREAM("Downstream: what it leads to");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
