/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.NETWORK_ENTRY__CACHING;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.OptionalDouble;

import org.plumbline.model.DataFlow;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.rules.internal.Callers;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** A gateway that passes the same question on again and again. */
public final class GatewayWithoutCache extends Rule<NetworkEntry> {

    private static final Parameter MOSTLY_READS = Parameter.percent("readPercent", 80,
            "Share of reads from which a cache takes most of the load, in percent");
    private static final Parameter BUSY = Parameter.of("busyRequestsPerSecond", 50,
            "Requests a second below which a cache is not worth its price");

    public GatewayWithoutCache() {
        super(NetworkEntry.class, rule("PERF-CACHE-002", "Gateway answers many reads without a cache")
                .medium()
                .bestPractices("PERF03-BP05", "PERF04-BP02", "COST05-BP05")
                .effort(Effort.LOW)
                .parameters(MOSTLY_READS, BUSY)
                .explanation("Most requests through the gateway only read, and it passes each of them on to the "
                        + "services behind it.")
                .impact("Users wait for answers that were given to others a second ago, and the services have to be "
                        + "larger for it.")
                .remediation("Keep answers that many users share in the gateway or a content delivery network for as "
                        + "long as the business accepts, with the parameters that change them as the key."));
    }

    @Override
    public Outcome check(NetworkEntry gateway, Context context) {
        if (gateway.getKind() != NetworkEntryKind.API_GATEWAY) {
            return Outcome.notApplicable();
        }
        List<DataFlow> requests = Callers.requests(context.incoming(gateway));
        OptionalDouble peak = Callers.peak(requests);
        OptionalDouble reads = requests.stream().filter(DataFlow::isSetReadSharePercent)
                .mapToDouble(DataFlow::getReadSharePercent).max();
        if (reads.isEmpty() || reads.getAsDouble() < context.value(MOSTLY_READS)
                || peak.isEmpty() || peak.getAsDouble() < context.value(BUSY)) {
            return Outcome.notApplicable();
        }
        if (requests.stream().allMatch(flow -> context.source(flow).orElse(null) instanceof NetworkEntry front
                && front.getKind() == NetworkEntryKind.CDN && front.getCaching() != Fact.NO)) {
            return Outcome.satisfied();
        }
        String name = Names.of(gateway);
        return Outcome.required(gateway.getCaching(),
                () -> Outcome.violated(Figures.text(reads.getAsDouble()) + " percent of " + Figures.text(
                        peak.getAsDouble()) + " requests a second through " + name + " are reads, and none is cached.",
                        "The services behind it answer the same questions again and again.", requests),
                "For how long does " + name + " keep answers that many users share?", gateway,
                NETWORK_ENTRY__CACHING);
    }

    @Override
    public List<Fix> fixes(NetworkEntry gateway, Context context) {
        return "aws.apigateway.http".equals(gateway.getService()) ? List.of()
                : List.of(Fix.of("Cache answers in " + Names.of(gateway),
                        Change.set(gateway, NETWORK_ENTRY__CACHING, Fact.YES))
                        .withTradeOff("The cache is paid by the hour, and users see answers that are a little old."));
    }
}
