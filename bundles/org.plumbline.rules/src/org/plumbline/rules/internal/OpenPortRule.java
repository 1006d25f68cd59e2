/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import static org.plumbline.model.PlumblinePackage.Literals.SECURITY_GROUP__RULES;
import static org.plumbline.model.PlumblinePackage.Literals.TRAFFIC_RULE__CIDR;

import java.util.List;
import java.util.Set;

import org.plumbline.model.SecurityGroup;
import org.plumbline.model.TrafficRule;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleInfo;

/** A rule on ports of one kind that a security group must not open to every address. */
public abstract class OpenPortRule extends Rule<SecurityGroup> {

    private final Set<Integer> ports;
    private final String why;
    private final String kind;
    private final String tradeOff;

    /**
     * @param ports the ports that must not be open
     * @param kind what the ports are, in the plural, such as "database ports"
     * @param why why an open port is rated as it is
     * @param tradeOff what closing them costs
     */
    protected OpenPortRule(RuleInfo.Builder info, Set<Integer> ports, String kind, String why, String tradeOff) {
        super(SecurityGroup.class, info);
        this.ports = ports;
        this.kind = kind;
        this.why = why;
        this.tradeOff = tradeOff;
    }

    @Override
    public Outcome check(SecurityGroup group, Context context) {
        List<TrafficRule> rules = context.targets(group, SECURITY_GROUP__RULES, TrafficRule.class);
        List<TrafficRule> open = Traffic.openToInternet(rules, ports);
        if (!open.isEmpty()) {
            return Outcome.violated(Names.of(group) + " opens " + Traffic.ports(open.get(0)) + " to every address.",
                    why, open);
        }
        return Traffic.withoutPeer(rules, ports, context)
                .map(rule -> Outcome.unknown("Which addresses may reach " + Traffic.ports(rule) + " of "
                        + Names.of(group) + "?", rule, TRAFFIC_RULE__CIDR))
                .orElse(Outcome.satisfied());
    }

    @Override
    public List<Fix> fixes(SecurityGroup group, Context context) {
        List<TrafficRule> rules = context.targets(group, SECURITY_GROUP__RULES, TrafficRule.class);
        List<Change> changes = Traffic.openToInternet(rules, ports).stream()
                .map(rule -> Change.remove(group, SECURITY_GROUP__RULES, rule)).toList();
        return List.of(new Fix("Close the " + kind + " of " + Names.of(group), tradeOff, changes));
    }
}
