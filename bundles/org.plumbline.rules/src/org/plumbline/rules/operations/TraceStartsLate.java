/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__TRACING;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Optional;

import org.plumbline.model.Compute;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.Node;
import org.plumbline.rules.internal.Callers;
import org.plumbline.rules.internal.Drawn;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A trace that misses its first and often slowest part. */
public final class TraceStartsLate extends Rule<NetworkEntry> {

    public TraceStartsLate() {
        super(NetworkEntry.class, rule("OPS-TRACE-002", "Gateway takes no part in traces")
                .medium()
                .bestPractices("OPS04-BP05", "OPS08-BP03")
                .effort(Effort.LOW)
                .explanation("The gateway does not trace requests, while the services behind it do or are not shown. "
                        + "Each trace misses the time that users wait before them.")
                .impact("Complaints about slow pages cannot be explained: every traced part looks fast.")
                .remediation("Switch tracing on at the gateway, and pass the trace id on to the services so that all "
                        + "parts join in one trace."));
    }

    @Override
    public Outcome check(NetworkEntry gateway, Context context) {
        if (gateway.getKind() != NetworkEntryKind.API_GATEWAY || !canTrace(gateway)) {
            return Outcome.notApplicable();
        }
        List<Node> traced = Callers.requests(context.outgoing(gateway)).stream().map(context::target)
                .flatMap(Optional::stream).filter(n -> n instanceof Compute c && c.getTracing() == Fact.YES).toList();
        if (traced.isEmpty()) {
            return gateway.getTracing() == Fact.NO && !context.analysis(Drawn.FLOWS)
                    ? Outcome.violated("Requests are not traced through " + Names.of(gateway) + ".",
                            "It is the first place that every request passes.")
                    : Outcome.notApplicable();
        }
        return switch (gateway.getTracing()) {
            case YES -> Outcome.satisfied();
            case NO -> Outcome.violated("Traces of " + Names.of(traced) + " start behind " + Names.of(gateway) + ".",
                    "The time in the gateway is missing in every trace.", traced);
            case UNKNOWN -> Stakes.OPERATED.in(context.workload(), context)
                    ? Outcome.unknown("Does " + Names.of(gateway) + " take part in the traces?", gateway,
                            COMPONENT__TRACING)
                    : Outcome.notApplicable();
        };
    }

    @Override
    public List<Fix> fixes(NetworkEntry gateway, Context context) {
        return List.of(Fix.of("Trace requests through " + Names.of(gateway),
                Change.set(gateway, COMPONENT__TRACING, Fact.YES))
                .withTradeOff("Traces cost by their number; sample the frequent ones."));
    }

    /** HTTP and WebSocket APIs of API Gateway have no tracing to switch on. */
    private static boolean canTrace(NetworkEntry gateway) {
        return !"aws.apigateway.http".equals(gateway.getService())
                && !"aws.apigateway.websocket".equals(gateway.getService());
    }
}
