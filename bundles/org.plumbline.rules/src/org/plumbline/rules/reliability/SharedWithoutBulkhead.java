/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__BULKHEADS;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceFact;
import org.plumbline.model.Component;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Fact;
import org.plumbline.model.GroupKind;
import org.plumbline.model.Practices;
import org.plumbline.rules.internal.BlastRadius;
import org.plumbline.rules.internal.Environments;
import org.plumbline.rules.internal.Groups;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.rules.internal.TeamPractices;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Redundancy;
import org.plumbline.validation.Rule;
import org.plumbline.validation.graph.Dependents;

/**
 * A component with several copies that all of a critical workload shares: copies help against lost hosts and zones, and
 * not against a bad change or an overload. One without copies is {@link WideBlastRadius}'s concern.
 */
public final class SharedWithoutBulkhead extends Rule<Component> {

    public SharedWithoutBulkhead() {
        super(Component.class, rule("REL-BLAST-002", "A critical workload shares one component without bulkheads")
                .medium()
                .bestPractices("REL10-BP03", "REL03-BP01", "REL05-BP01")
                .effort(Effort.HIGH)
                .parameters(BlastRadius.SHARE)
                .explanation("More of the components or critical flows than the team tolerates need this one. It has "
                        + "copies, but a bad change, a full disk or one greedy caller reaches all copies and all "
                        + "users.")
                .impact("A mistake in one place takes the product down for every customer at the same time.")
                .remediation("Split users over cells that each have their own copy of it, or give each service its "
                        + "own. Limit what one caller may take, and change one cell after the other."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        if (component instanceof ExternalSystem || !BlastRadius.isShared(component, context)
                || !Stakes.CRITICAL.in(context.workload(), context) || runByProvider(component, context)
                || Redundancy.redundant(component) != Fact.YES || Environments.serveTheTeam(component, context)) {
            return Outcome.notApplicable();
        }
        BlastRadius radius = BlastRadius.of(component, context);
        if (!radius.isWide(context) || Groups.around(component, GroupKind.CELL, context).isPresent()) {
            return Outcome.satisfied();
        }
        return switch (TeamPractices.of(context).map(Practices::getBulkheads).orElse(Fact.UNKNOWN)) {
            case YES -> Outcome.satisfied();
            case NO -> Outcome.violated(radius.text() + " fail when something is wrong with all copies of "
                    + Names.of(component) + ".", "The workload is critical, and nothing limits a failure to a share of "
                            + "its users.", BlastRadius.calls(component, context));
            case UNKNOWN -> context.analysis(Dependents.ANALYSIS).takesMost(component)
                    ? TeamPractices.ask("Does a failure of " + Names.of(component) + ", which " + radius.failing()
                            + " components need, reach only a share of the users?", PRACTICES__BULKHEADS, context)
                    : Outcome.notApplicable();
        };
    }

    /** A service that spreads over zones and is run by the provider cannot be split by the team. */
    private static boolean runByProvider(Component component, Context context) {
        return context.service(component).filter(s -> s.managed() == ServiceFact.YES)
                .map(CloudService::multiZone).filter(z -> z == ServiceFact.YES).isPresent();
    }
}
