/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__SECURITY_GROUPS;
import static org.plumbline.model.PlumblinePackage.Literals.SECURITY_GROUP__RULES;
import static org.plumbline.model.PlumblinePackage.Literals.TRAFFIC_RULE__PEER;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.plumbline.model.Component;
import org.plumbline.model.DataStore;
import org.plumbline.model.Direction;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.SecurityGroup;
import org.plumbline.model.TrafficRule;
import org.plumbline.rules.internal.Cidr;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** A data store that everything in the network may connect to. */
public final class DataStoreOpenToNetwork extends Rule<SecurityGroup> {

    /** A /20 has room for 4,096 addresses, more than the callers of one store. */
    static final Parameter NARROWEST = new Parameter("shortestPrefix",
            "Shortest prefix of an address range that may reach a data store, in bits.", 20, 0, 32);

    public DataStoreOpenToNetwork() {
        super(SecurityGroup.class, rule("SEC-NET-008", "Whole network may connect to a data store")
                .medium()
                .bestPractices("SEC05-BP02", "SEC05-BP01")
                .effort(Effort.LOW)
                .parameters(NARROWEST)
                .explanation("A traffic rule of a data store names a large private range instead of the components "
                        + "that use the store. Whatever runs anywhere in the network can try its password.")
                .impact("A break-in into a side system, such as a test server, becomes one into the customers' "
                        + "database.")
                .remediation("Name the security groups of the callers in the rules instead of addresses. Give each "
                        + "caller a group of its own."));
    }

    @Override
    public Outcome check(SecurityGroup group, Context context) {
        List<TrafficRule> wide = wide(group, context);
        if (wide.isEmpty()) {
            return Outcome.satisfied();
        }
        List<DataStore> stores = stores(group, context);
        return stores.isEmpty() ? Outcome.notApplicable()
                : Outcome.violated(Names.of(group) + " lets all of " + wide.get(0).getCidr() + " connect to "
                        + Names.of(stores) + ".", "Only a few components of that range use the store.", stores);
    }

    /** The rules are replaced by one for each group of a component that is drawn to call a store. */
    @Override
    public List<Fix> fixes(SecurityGroup group, Context context) {
        Set<SecurityGroup> callers = callers(group, context);
        if (callers.isEmpty()) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        for (TrafficRule wide : wide(group, context)) {
            changes.add(Change.remove(group, SECURITY_GROUP__RULES, wide));
            for (SecurityGroup caller : callers) {
                TrafficRule narrow = PlumblineFactory.eINSTANCE.createTrafficRule();
                narrow.setDirection(wide.getDirection());
                narrow.setProtocol(wide.getProtocol());
                if (wide.isSetFromPort()) {
                    narrow.setFromPort(wide.getFromPort());
                }
                if (wide.isSetToPort()) {
                    narrow.setToPort(wide.getToPort());
                }
                changes.add(Change.add(group, SECURITY_GROUP__RULES, narrow));
                changes.add(Change.set(narrow, TRAFFIC_RULE__PEER, caller));
            }
        }
        return List.of(new Fix("Let only the callers in the drawing through " + Names.of(group),
                "Tools that connect from elsewhere, such as backups, need rules of their own.", changes));
    }

    private static Set<SecurityGroup> callers(SecurityGroup group, Context context) {
        Set<SecurityGroup> callers = new LinkedHashSet<>();
        for (DataStore store : stores(group, context)) {
            context.incoming(store).stream().map(context::source).flatMap(Optional::stream)
                    .filter(Component.class::isInstance).forEach(source -> callers.addAll(
                            context.targets(source, COMPONENT__SECURITY_GROUPS, SecurityGroup.class)));
        }
        return callers;
    }

    private static List<DataStore> stores(SecurityGroup group, Context context) {
        return context.referrers(group, COMPONENT__SECURITY_GROUPS, DataStore.class);
    }

    private static List<TrafficRule> wide(SecurityGroup group, Context context) {
        double narrowest = context.value(NARROWEST);
        return context.targets(group, SECURITY_GROUP__RULES, TrafficRule.class).stream()
                .filter(rule -> rule.getDirection() == Direction.INBOUND)
                .filter(rule -> Cidr.parse(rule.getCidr())
                        .filter(range -> range.isPrivate() && range.prefix() < narrowest).isPresent()).toList();
    }
}
