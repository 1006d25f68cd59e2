/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MIN_REPLICAS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Optional;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.rules.internal.Copies;
import org.plumbline.rules.internal.Entries;
import org.plumbline.rules.internal.Environments;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Redundancy;
import org.plumbline.validation.Rule;
import org.plumbline.validation.graph.SinglePointsOfFailure;

/** A load balancer with one copy to balance. */
public final class SingleCopyBehindLoadBalancer extends Rule<Compute> {

    public SingleCopyBehindLoadBalancer() {
        super(Compute.class, rule("REL-COPY-001", "Only one copy serves behind a load balancer")
                .high()
                .bestPractices("REL11-BP02", "REL10-BP01")
                .effort(Effort.LOW)
                .explanation("The load balancer sends all requests to a single copy. While that copy is replaced or "
                        + "updated there is nobody to answer.")
                .impact("Each crash, update or zone failure is an outage that customers see.")
                .remediation("Run at least two copies in different zones and keep the lowest number of the scaling "
                        + "group at two or more."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        if (compute.getKind() == ComputeKind.FUNCTION || !Entries.behindLoadBalancer(compute, context)
                || hasSibling(compute, context) || reportedAsSinglePoint(compute, context)
                || Environments.serveTheTeam(compute, context)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(compute);
        return Outcome.required(Redundancy.redundant(compute),
                () -> Outcome.violated("One copy of " + name + " serves behind a load balancer.",
                        "The load balancer has nowhere else to send requests when the copy is gone."),
                "How many copies of " + name + " serve at the least?", compute, COMPONENT__MIN_REPLICAS);
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        return List.of(Copies.atLeastTwo(compute));
    }

    /** Servers drawn one by one behind the same load balancer are copies of each other. */
    private static boolean hasSibling(Compute compute, Context context) {
        if (compute.getKind() != ComputeKind.INSTANCE) {
            return false;
        }
        return context.incoming(compute).stream().map(context::source).flatMap(Optional::stream)
                .filter(Entries::isLoadBalancer).flatMap(balancer -> context.outgoing(balancer).stream())
                .map(context::target).flatMap(Optional::stream)
                .anyMatch(other -> other != compute && other instanceof Compute sibling
                        && sibling.getKind() == ComputeKind.INSTANCE);
    }

    private static boolean reportedAsSinglePoint(Compute compute, Context context) {
        return context.analysis(SinglePointsOfFailure.ANALYSIS).cutOff(compute) > 0;
    }
}
