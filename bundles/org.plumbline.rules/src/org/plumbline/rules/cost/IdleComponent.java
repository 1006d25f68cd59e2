/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.NODE__INCOMING;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Stage;
import org.plumbline.rules.internal.Drawn;
import org.plumbline.rules.internal.Entries;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A component that nothing uses. */
public final class IdleComponent extends Rule<Component> {

    /** Percent of use that health checks and updates make by themselves. */
    private static final double NOISE = 1;

    public IdleComponent() {
        super(Component.class, rule("COST-IDLE-001", "Component is idle")
                .medium()
                .bestPractices("COST04-BP03", "SUS02-BP03")
                .effort(Effort.LOW)
                .explanation("Nothing sends traffic to the component and it sends none, or its measured use is next to "
                        + "nothing.")
                .impact("The company pays for something nobody needs, and keeps it patched as well.")
                .remediation("Ask its owner, take a last copy of its data and remove it. Draw its flows when it turns "
                        + "out to be in use."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        if (!costsWhileIdle(component)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(component);
        if (component.isSetUtilizationPercent()) {
            return component.getUtilizationPercent() > NOISE ? Outcome.satisfied()
                    : Outcome.violated(name + " is used at " + Figures.text(component.getUtilizationPercent())
                            + " percent.", "It is paid for and does nothing.");
        }
        if (!context.incoming(component).isEmpty() || !context.outgoing(component).isEmpty()) {
            return Outcome.satisfied();
        }
        if (!context.analysis(Drawn.FLOWS)) {
            return Outcome.notApplicable();
        }
        return drawnAsItIs(component, context)
                ? Outcome.violated("No traffic reaches " + name + " and none leaves it.",
                        "The workload is in production, and nothing in it uses the component.")
                : Outcome.unknown("Which components use " + name + "?", component, NODE__INCOMING);
    }

    /** A drawing of what runs shows all flows; a proposal or an import may be unfinished. */
    private static boolean drawnAsItIs(Component component, Context context) {
        return context.workload().getStage() == Stage.IN_PRODUCTION && component.getOrigin() == null;
    }

    private static boolean costsWhileIdle(Component component) {
        if (component instanceof Compute compute) {
            return compute.getKind() != ComputeKind.FUNCTION && compute.getKind() != ComputeKind.BATCH
                    && compute.getKind() != ComputeKind.TRAINING;
        }
        if (component instanceof DataStore store) {
            return store.getKind() != DataStoreKind.BLOCK && store.getKind() != DataStoreKind.OBJECT;
        }
        return Entries.isLoadBalancer(component);
    }
}
