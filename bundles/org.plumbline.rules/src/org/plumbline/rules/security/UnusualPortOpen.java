/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.SECURITY_GROUP__RULES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Set;

import org.plumbline.model.SecurityGroup;
import org.plumbline.model.TrafficRule;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Traffic;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A port that is open to the world and none that the world knows. */
public final class UnusualPortOpen extends Rule<SecurityGroup> {

    /** Ports that services for the public use: web, mail with TLS, DNS, time, messages of devices with TLS, VPN. */
    private static final Set<Integer> PUBLIC = Set.of(25, 53, 80, 123, 443, 465, 500, 587, 853, 993, 995, 1194, 4500,
            8443, 8883, 51820);

    public UnusualPortOpen() {
        super(SecurityGroup.class, rule("SEC-NET-014", "Port that is not made for the public is open to the internet")
                .medium()
                .bestPractices("SEC05-BP02")
                .effort(Effort.LOW)
                .explanation("The security group lets any address reach a port that no public service uses. Such ports "
                        + "belong to test servers, internal interfaces and what was forgotten.")
                .impact("An interface that was built for colleagues is found by scanners and tried out by strangers.")
                .remediation("Allow the port only from the security group of its callers. Serve the public through a "
                        + "load balancer or gateway on port 443."));
    }

    @Override
    public Outcome check(SecurityGroup group, Context context) {
        List<TrafficRule> open = open(group, context);
        return open.isEmpty() ? Outcome.satisfied()
                : Outcome.violated(Names.of(group) + " opens " + Traffic.ports(open.get(0)) + " to every address.",
                        "No service for the public uses it.", open);
    }

    @Override
    public List<Fix> fixes(SecurityGroup group, Context context) {
        List<Change> changes = open(group, context).stream()
                .map(rule -> Change.remove(group, SECURITY_GROUP__RULES, rule)).toList();
        return List.of(new Fix("Close the open ports of " + Names.of(group),
                "What is served on purpose needs a rule for its callers.", changes));
    }

    /** Ports of administration and of databases have rules of their own. */
    private static List<TrafficRule> open(SecurityGroup group, Context context) {
        return Traffic.openElsewhere(context.targets(group, SECURITY_GROUP__RULES, TrafficRule.class), PUBLIC,
                OpenAdminPorts.PORTS, OpenDatabasePorts.PORTS);
    }
}
