/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.Optional;

import org.plumbline.model.Boundary;
import org.plumbline.model.Criticality;
import org.plumbline.model.Environment;
import org.plumbline.model.Node;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;
import org.plumbline.validation.graph.AllNodes;
import org.plumbline.validation.Context;

/** What parts of the workload are run for. */
public enum Environments implements Analysis<Boolean> {
    /** Whether the design says it of anything; most designs show production alone and say nothing. */
    SAID;

    @Override
    public Boolean compute(AnalysisContext context) {
        return context.analysis(AllNodes.NODES).stream().anyMatch(n -> n.getEnvironment() != Environment.UNKNOWN);
    }

    /** The environment of the node or of the nearest boundary around it that says one. */
    public static Environment of(Node node, Context context) {
        if (node.getEnvironment() != Environment.UNKNOWN || !context.analysis(SAID)) {
            return node.getEnvironment();
        }
        Optional<Boundary> around = context.enclosing(node, Boundary.class);
        while (around.isPresent() && around.get().getEnvironment() == Environment.UNKNOWN) {
            around = context.enclosing(around.get(), Boundary.class);
        }
        return around.map(Boundary::getEnvironment).orElse(Environment.UNKNOWN);
    }

    /** Whether the business can wait while the node is down: the workload matters little, or the node is for tests. */
    public static boolean mayBeDown(Node node, Context context) {
        return context.workload().getCriticality() == Criticality.LOW || serveTheTeam(node, context);
    }

    /** Whether it serves those who build and test, so that an outage stops no business. */
    public static boolean serveTheTeam(Node node, Context context) {
        Environment environment = of(node, context);
        return environment == Environment.TEST || environment == Environment.DEVELOPMENT;
    }
}
