/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPUTE__TIMEOUT_SECONDS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Map;

import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Interaction;
import org.plumbline.model.NetworkEntry;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Work that goes on after the gateway in front has given up. */
public final class WorkOutlastsGateway extends Rule<DataFlow> {

    /**
     * Seconds that a gateway waits for an answer, by service, as AWS documents them among the quotas; the limit of
     * REST interfaces can be raised on request at the expense of the request rate.
     */
    private static final Map<String, Double> LIMITS = Map.of("aws.apigateway", 29.0, "aws.apigateway.websocket", 29.0,
            "aws.apigateway.http", 30.0, "aws.appsync", 30.0);

    public WorkOutlastsGateway() {
        super(DataFlow.class, rule("REL-QUOTA-004", "Work takes longer than its gateway waits")
                .medium()
                .bestPractices("REL01-BP03", "REL05-BP05")
                .effort(Effort.MEDIUM)
                .explanation("The gateway waits for a fixed time only, and what stands behind it may run for longer. "
                        + "Callers then get an error although the work goes on.")
                .impact("Customers see a failure and send their order again, while the first one goes through after "
                        + "all.")
                .remediation("Limit the run time to less than the gateway waits. Move longer work behind a queue, "
                        + "answer at once with a number and let callers ask for the result."));
    }

    @Override
    public Outcome check(DataFlow flow, Context context) {
        if (flow.getInteraction() != Interaction.REQUEST
                || !(context.source(flow).orElse(null) instanceof NetworkEntry gateway)
                || gateway.getService() == null || !LIMITS.containsKey(gateway.getService())
                || !(context.target(flow).orElse(null) instanceof Compute compute)) {
            return Outcome.notApplicable();
        }
        double limit = LIMITS.get(gateway.getService());
        String name = Names.of(compute);
        if (!compute.isSetTimeoutSeconds()) {
            return Stakes.CRITICAL.in(context.workload(), context)
                    ? Outcome.unknown("How many seconds may one request to " + name + " take at most?", compute,
                            COMPUTE__TIMEOUT_SECONDS)
                    : Outcome.notApplicable();
        }
        return compute.getTimeoutSeconds() <= limit ? Outcome.satisfied()
                : Outcome.violated(name + " may run for " + Figures.text(compute.getTimeoutSeconds()) + " seconds, but "
                        + Names.of(gateway) + " waits for " + Figures.text(limit) + " only.",
                        "The caller is told of a failure that may be none.", compute, gateway);
    }

    @Override
    public List<Fix> fixes(DataFlow flow, Context context) {
        NetworkEntry gateway = (NetworkEntry) context.source(flow).orElseThrow();
        Compute compute = (Compute) context.target(flow).orElseThrow();
        return List.of(Fix.of("Stop " + Names.of(compute) + " before its gateway gives up",
                Change.set(compute, COMPUTE__TIMEOUT_SECONDS, LIMITS.get(gateway.getService())))
                .asking("For how many seconds may " + Names.of(compute) + " run at most?", "seconds")
                .withTradeOff("Work that takes longer has to move behind a queue first."));
    }
}
