/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__INTERACTION;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Optional;

import org.plumbline.catalog.CloudRegion;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Interaction;
import org.plumbline.model.Node;
import org.plumbline.rules.internal.Distances;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** A caller that waits for another Region. */
public final class CallAcrossRegions extends Rule<DataFlow> {

    /** Milliseconds; about ten times what a call between zones of one Region takes. */
    private static final Parameter TOLERATED = Parameter.of("toleratedMillis", 10,
            "Time on the way there and back that a call between Regions may take, in milliseconds");

    public CallAcrossRegions() {
        super(DataFlow.class, rule("PERF-REGION-001", "A caller waits for an answer from another Region")
                .medium()
                .bestPractices("PERF04-BP06", "PERF04-BP01", "REL10-BP01")
                .effort(Effort.HIGH)
                .parameters(TOLERATED)
                .explanation("A service calls one in another Region and waits. Each call takes the distance there and "
                        + "back, and several calls add up.")
                .impact("Every page that needs the call is slow, and an outage of either Region stops both.")
                .remediation("Run what is called in the caller's Region too, keep a copy of the data there, or send a "
                        + "message that nobody waits for."));
    }

    @Override
    public Outcome check(DataFlow flow, Context context) {
        Interaction interaction = flow.getInteraction();
        if (interaction != Interaction.REQUEST && interaction != Interaction.UNKNOWN
                || !(context.source(flow).orElse(null) instanceof Compute source)) {
            return Outcome.notApplicable();
        }
        Optional<Node> target = context.target(flow);
        Optional<CloudRegion> from = Distances.regionOf(source, context);
        Optional<CloudRegion> to = target.flatMap(node -> Distances.regionOf(node, context));
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return Outcome.notApplicable();
        }
        double millis = from.get().roundTripMillisTo(to.get());
        if (millis <= context.value(TOLERATED)) {
            return Outcome.satisfied();
        }
        String called = Names.of(target.get()) + " in " + to.get().title();
        return interaction == Interaction.UNKNOWN
                ? Outcome.unknown("Does " + Names.of(source) + " wait for the answer of " + called + "?", flow,
                        DATA_FLOW__INTERACTION)
                : Outcome.violated(Names.of(source) + " in " + from.get().title() + " waits for " + called + ".",
                        "Light alone takes " + Figures.text(Math.rint(millis)) + " ms for each call, there and back.");
    }

    @Override
    public List<Fix> fixes(DataFlow flow, Context context) {
        return List.of(Fix.of("Send " + Names.of(flow, context) + " as a message that nobody waits for",
                Change.set(flow, DATA_FLOW__INTERACTION, Interaction.ASYNCHRONOUS))
                .withTradeOff("The caller goes on without the answer and has to live with a later one."));
    }
}
