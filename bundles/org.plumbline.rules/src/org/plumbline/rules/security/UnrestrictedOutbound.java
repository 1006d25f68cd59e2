/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__SECURITY_GROUPS;
import static org.plumbline.model.PlumblinePackage.Literals.SECURITY_GROUP__RULES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.model.Component;
import org.plumbline.model.Direction;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.SecurityGroup;
import org.plumbline.model.TrafficRule;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Traffic;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A way out for whatever an intruder finds. */
public final class UnrestrictedOutbound extends Rule<SecurityGroup> {

    private static final int HTTPS = 443;

    public UnrestrictedOutbound() {
        super(SecurityGroup.class, rule("SEC-NET-007", "Components with sensitive data may connect to anywhere")
                .medium()
                .bestPractices("SEC05-BP02", "SEC05-BP03")
                .effort(Effort.MEDIUM)
                .explanation("An outbound rule lets components that handle sensitive data reach every address on "
                        + "every port. Malware fetches its tools and sends the data out by the same way.")
                .impact("A weakness that could have stayed harmless turns into a theft of customers' data.")
                .remediation("Let the components reach the addresses and ports that they use, and cloud services "
                        + "through endpoints. Filter names at a proxy or firewall where partners' addresses change."));
    }

    @Override
    public Outcome check(SecurityGroup group, Context context) {
        List<TrafficRule> open = open(group, context);
        if (open.isEmpty()) {
            return Outcome.satisfied();
        }
        List<Component> sensitive = context.referrers(group, COMPONENT__SECURITY_GROUPS, Component.class).stream()
                .filter(c -> Known.sensitive(c.getDataClass())).toList();
        return sensitive.isEmpty() ? Outcome.notApplicable()
                : Outcome.violated(Names.of(group) + " lets " + Names.of(sensitive) + " connect to anywhere.",
                        "Nothing stops the data they handle on its way out.", sensitive);
    }

    @Override
    public List<Fix> fixes(SecurityGroup group, Context context) {
        TrafficRule web = PlumblineFactory.eINSTANCE.createTrafficRule();
        web.setDirection(Direction.OUTBOUND);
        web.setProtocol("tcp");
        web.setFromPort(HTTPS);
        web.setToPort(HTTPS);
        web.setCidr("0.0.0.0/0");
        List<Change> changes = new ArrayList<>();
        open(group, context).forEach(rule -> changes.add(Change.remove(group, SECURITY_GROUP__RULES, rule)));
        changes.add(Change.add(group, SECURITY_GROUP__RULES, web));
        return List.of(new Fix("Let " + Names.of(group) + " out over HTTPS only",
                "Connections to databases and others need rules of their own.", changes));
    }

    private static List<TrafficRule> open(SecurityGroup group, Context context) {
        return Traffic.everyPortOut(context.targets(group, SECURITY_GROUP__RULES, TrafficRule.class));
    }
}
