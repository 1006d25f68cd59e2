/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.function.Predicate;

import org.plumbline.model.Client;
import org.plumbline.model.Component;
import org.plumbline.model.DataClass;
import org.plumbline.model.Interaction;
import org.plumbline.model.Observability;
import org.plumbline.model.ObservabilityKind;
import org.plumbline.model.Workload;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;
import org.plumbline.validation.graph.AllNodes;

/** Whether the workload shows something at all; a sketch or an import often leaves it out. */
public enum Drawn implements Analysis<Boolean> {
    /** So few components that it is a first sketch, about which a team has little to say yet. */
    SKETCH,
    ALARMS,
    FLOWS,
    /** Users or devices that wait for answers. */
    USERS,
    /** A dashboard. */
    DASHBOARDS,
    /** Requests that a machine makes in the place of users, to see what they see. */
    USER_PROBES,
    /** Data of people, in a component or on its way. */
    PERSONAL_DATA;

    /** Entry, compute, data store, one more service and the users: fewer stand for an idea, not for a design. */
    private static final int COMPONENTS_OF_A_DESIGN = 5;
    private static final String PROBE = "aws.cloudwatch.synthetics";

    @Override
    public Boolean compute(AnalysisContext context) {
        Workload workload = context.workload();
        return switch (this) {
            case SKETCH -> context.analysis(AllNodes.COMPONENTS).size() < COMPONENTS_OF_A_DESIGN;
            case ALARMS -> !workload.getAlarms().isEmpty();
            case FLOWS -> !workload.getFlows().isEmpty();
            case USERS -> workload.getFlows().stream().anyMatch(f -> f.getSource() instanceof Client
                    && f.getInteraction() == Interaction.REQUEST);
            case DASHBOARDS -> any(context, c -> c instanceof Observability o
                    && o.getKind() == ObservabilityKind.DASHBOARD);
            case USER_PROBES -> any(context, c -> PROBE.equals(c.getService()));
            case PERSONAL_DATA -> any(context, c -> c.getDataClass() == DataClass.PERSONAL)
                    || workload.getFlows().stream().anyMatch(f -> f.getDataClass() == DataClass.PERSONAL);
        };
    }

    private static boolean any(AnalysisContext context, Predicate<Component> wanted) {
        return context.analysis(AllNodes.COMPONENTS).stream().anyMatch(wanted);
    }
}
