/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__SERVICE;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.plumbline.model.NetworkEntry;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A load balancer of the generation before. */
public final class ClassicLoadBalancer extends Rule<NetworkEntry> {

    private static final String CLASSIC = "aws.clb";
    private static final Set<String> NOT_HTTP = Set.of("TCP", "SSL", "TLS", "UDP");

    public ClassicLoadBalancer() {
        super(NetworkEntry.class, rule("PERF-LB-001", "Load balancer is of the previous generation")
                .medium()
                .bestPractices("PERF04-BP04", "PERF04-BP05", "PERF05-BP06")
                .effort(Effort.MEDIUM)
                .explanation("A Classic Load Balancer knows neither HTTP/2 nor routing by path, sends no request to "
                        + "containers by port, and gets no new features.")
                .impact("Pages load more slowly than they could, and each service needs a load balancer of its own.")
                .remediation("Create an Application Load Balancer for HTTP or a Network Load Balancer for other "
                        + "protocols, move the targets, and shift traffic by DNS. AWS has a wizard for the copy."));
    }

    @Override
    public Outcome check(NetworkEntry entry, Context context) {
        return !CLASSIC.equals(entry.getService()) ? Outcome.notApplicable()
                : Outcome.violated(Names.of(entry) + " is a Classic Load Balancer.",
                        "Its successors are faster and do more for the same price.");
    }

    @Override
    public List<Fix> fixes(NetworkEntry entry, Context context) {
        boolean plain = context.incoming(entry).stream().anyMatch(flow -> flow.getProtocol() != null
                && NOT_HTTP.contains(flow.getProtocol().toUpperCase(Locale.ROOT)));
        return List.of(Fix.of("Replace " + Names.of(entry) + " by a" + (plain ? " Network" : "n Application")
                + " Load Balancer", Change.set(entry, COMPONENT__SERVICE, plain ? "aws.nlb" : "aws.alb"))
                .withTradeOff("Addresses change, so clients have to follow the DNS name."));
    }
}
