/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.plan;

/**
 * A heading above lines of the plan; two with the same key are equal.
 *
 * @param order place among the groups; those of the same place are sorted by label
 */
record PlanGroup(Grouping grouping, String key, String label, int order) {

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanGroup group && grouping == group.grouping && key.equals(group.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
