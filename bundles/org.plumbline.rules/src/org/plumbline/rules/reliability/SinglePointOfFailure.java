/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MULTI_ZONE;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Set;

import org.plumbline.model.Client;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.Criticality;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.rules.internal.Copies;
import org.plumbline.rules.internal.Entries;
import org.plumbline.rules.internal.Environments;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.PrivateConnections;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Redundancy;
import org.plumbline.validation.Rule;
import org.plumbline.validation.graph.CallGraph;
import org.plumbline.validation.graph.SinglePointsOfFailure;

/**
 * A component without a second copy that traffic has no way around. Data stores, public entries and connections to
 * other sites have rules of their own, {@link SingleZoneDataStore}, {@link PublicEntryInOneZone} and
 * {@link SinglePrivateConnection}.
 */
public final class SinglePointOfFailure extends Rule<Component> {

    private static final int MOST_FLOWS = 20;
    /** SSH and RDP. */
    private static final Set<Integer> ADMIN_PORTS = Set.of(22, 3389);

    public SinglePointOfFailure() {
        super(Component.class, rule("REL-SPOF-001", "Single point of failure on a data flow")
                .high()
                .bestPractices("REL10-BP01", "REL11-BP02", "REL10-BP02")
                .effort(Effort.MEDIUM)
                .explanation("Every way from where traffic starts to other components leads through this one, or "
                        + "callers have nothing else to call. It has no second copy that would take over, and its "
                        + "failure ends the flows named here.")
                .impact("One failed host or zone stops everything behind it, and customers wait until it is rebuilt.")
                .remediation("Run a second copy in another zone, or choose a service that spreads over zones by "
                        + "itself. Otherwise give the flows a second way around it."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        if (component instanceof Client || component instanceof ExternalSystem || component instanceof DataStore
                || component instanceof NetworkEntry entry && hasRuleOfItsOwn(entry)
                || context.workload().getCriticality() == Criticality.LOW || administersOnly(component, context)) {
            return Outcome.notApplicable();
        }
        SinglePointsOfFailure analysis = context.analysis(SinglePointsOfFailure.ANALYSIS);
        int cutOff = analysis.cutOff(component);
        if (cutOff == 0 && !endsCalls(component, context) || Environments.serveTheTeam(component, context)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(component);
        if (cutOff == 0) {
            return endOfCalls(component, analysis.flowsLost(component, MOST_FLOWS), context);
        }
        String lost = cutOff == 1 ? "1 other component" : cutOff + " other components";
        return Outcome.required(Redundancy.redundant(component),
                () -> Outcome.violated(name + " is the only way to " + lost + " and has no second copy.",
                        "When it fails, all flows through it and behind it end.",
                        analysis.flowsLost(component, MOST_FLOWS)),
                "Does " + name + ", the only way to " + lost + ", go on when one zone or host fails?", component,
                COMPONENT__MULTI_ZONE);
    }

    @Override
    public List<Fix> fixes(Component component, Context context) {
        return List.of(Copies.atLeastTwo(component));
    }

    /** Code with nothing behind it: only those that call it are lost. */
    private static boolean endsCalls(Component component, Context context) {
        return component instanceof Compute && context.analysis(CallGraph.ANALYSIS).isCalledForSure(component);
    }

    private static Outcome endOfCalls(Component component, List<DataFlow> lost, Context context) {
        String name = Names.of(component);
        boolean critical = lost.stream().anyMatch(flow -> context.reading(flow).getCritical() == Fact.YES);
        return switch (Redundancy.redundant(component)) {
            case YES -> Outcome.satisfied();
            case NO -> Outcome.violated(name + " has no second copy, and " + Figures.count(lost.size(), "flow")
                    + (lost.size() == 1 ? " ends" : " end") + " when it fails.",
                    "Its callers wait for it and have nothing else to call.", lost);
            case UNKNOWN -> critical ? Outcome.unknown("Does " + name + ", which a critical flow needs, go on when one "
                    + "zone or host fails?", component, COMPONENT__MULTI_ZONE) : Outcome.notApplicable();
        };
    }

    private static boolean hasRuleOfItsOwn(NetworkEntry entry) {
        return PrivateConnections.isConnection(entry) || Entries.facesInternet(entry);
    }

    /** A host that people only administer others through is no part of the business. */
    private static boolean administersOnly(Component component, Context context) {
        List<DataFlow> outgoing = context.outgoing(component);
        return !outgoing.isEmpty() && outgoing.stream().allMatch(flow -> flow.isSetPort()
                && ADMIN_PORTS.contains(flow.getPort()) || "SSH".equalsIgnoreCase(flow.getProtocol())
                || "RDP".equalsIgnoreCase(flow.getProtocol()));
    }
}
