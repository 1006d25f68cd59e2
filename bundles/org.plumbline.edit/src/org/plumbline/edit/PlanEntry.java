/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

/**
 * The line of a finding in the improvement plan. Findings adapt to it where there is a plan, so that editors need not
 * know its view.
 */
@FunctionalInterface
public interface PlanEntry {

    /** Opens the plan of the active workload and selects the line. */
    void show();
}
