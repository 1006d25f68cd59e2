/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.SECURITY_GROUP__RULES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

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

/** A security group that guards nothing. */
public final class EveryPortOpen extends Rule<SecurityGroup> {

    public EveryPortOpen() {
        super(SecurityGroup.class, rule("SEC-NET-004", "Every port is open to the internet")
                .high()
                .bestPractices("SEC05-BP02")
                .effort(Effort.LOW)
                .explanation("An inbound rule of the security group lets any address reach every port.")
                .impact("Whatever runs on the machines, wanted or forgotten, can be attacked from anywhere.")
                .remediation("Replace the rule by one for each port that is served. Open to every address only what "
                        + "the public uses, such as 443 on a load balancer."));
    }

    @Override
    public Outcome check(SecurityGroup group, Context context) {
        List<TrafficRule> open = open(group, context);
        return open.isEmpty() ? Outcome.satisfied()
                : Outcome.violated(Names.of(group) + " lets every address reach every port.",
                        "The security group stops nothing, so each service behind it is exposed.", open);
    }

    @Override
    public List<Fix> fixes(SecurityGroup group, Context context) {
        List<Change> changes = open(group, context).stream()
                .map(rule -> Change.remove(group, SECURITY_GROUP__RULES, rule)).toList();
        return List.of(new Fix("Remove the open rule from " + Names.of(group),
                "What is served on purpose needs a rule of its own.", changes));
    }

    private static List<TrafficRule> open(SecurityGroup group, Context context) {
        return Traffic.everyPortOpen(context.targets(group, SECURITY_GROUP__RULES, TrafficRule.class));
    }
}
