/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.List;

import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Interaction;
import org.plumbline.validation.Context;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.graph.Dependents;

/**
 * What fails with a component, as a share of the workload.
 *
 * @param failing other components that fail
 * @param others other components that there are
 * @param criticalLost critical flows that end
 * @param critical critical flows that there are
 */
public record BlastRadius(int failing, int others, int criticalLost, int critical) {

    /** Half of the workload: from there on an outage of the part is an outage of the whole. */
    public static final Parameter SHARE = Parameter.percent("tolerableShare", 50,
            "Share of the components, or of the critical flows, that may fail with a single one, in percent");

    /** A component with fewer direct callers is a link of a chain and not shared. */
    private static final int SHARED_BY = 3;
    /** Critical flows of which a share says something. */
    private static final int ENOUGH_FLOWS = 3;
    private static final int PERCENT = 100;

    public static BlastRadius of(Component component, Context context) {
        Dependents dependents = context.analysis(Dependents.ANALYSIS);
        return new BlastRadius(dependents.of(component), dependents.total() - 1,
                dependents.criticalFlowsLost(component), dependents.criticalFlows());
    }

    /** Whether so many components share this one that its radius is a matter of its own; cheap to ask. */
    public static boolean isShared(Component component, Context context) {
        return context.analysis(Dependents.ANALYSIS).direct(component) >= SHARED_BY;
    }

    /** Whether more fails than is tolerable. */
    public boolean isWide(Context context) {
        double tolerable = context.value(SHARE);
        return failing * PERCENT > tolerable * others
                || critical >= ENOUGH_FLOWS && criticalLost * PERCENT > tolerable * critical;
    }

    /** What fails, such as "5 of 8 other components and 2 of 3 critical flows". */
    public String text() {
        String components = failing + " of " + others + " other components";
        return critical == 0 ? components : components + " and " + criticalLost + " of " + critical + " critical "
                + (critical == 1 ? "flow" : "flows");
    }

    /** The flows of those that need the component directly. */
    public static List<DataFlow> calls(Component component, Context context) {
        return context.incoming(component).stream()
                .filter(flow -> flow.getInteraction() == Interaction.REQUEST).toList();
    }
}
