/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__SCALING;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.LoadPattern;
import org.plumbline.model.PricingModel;
import org.plumbline.model.Scaling;
import org.plumbline.rules.internal.Environments;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A test environment that nobody switches off. */
public final class TestEnvironmentRunsAtNight extends Rule<Component> {

    public TestEnvironmentRunsAtNight() {
        super(Component.class, rule("COST-ENV-001", "Test environment runs while nobody works")
                .medium()
                .bestPractices("COST09-BP03", "COST02-BP05", "COST04-BP04", "SUS02-BP01", "SUS02-BP05")
                .effort(Effort.LOW)
                .explanation("Machines of a test or development environment run around the clock. People use them for "
                        + "about fifty of the 168 hours of a week.")
                .impact("Two of three dollars for these environments are spent at night and on weekends.")
                .remediation("Stop them by a schedule in the evening and start them in the morning or on request. "
                        + "Better still, create them from templates and delete them after use."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        if (!costsByTheHour(component) || component.getLoadPattern() == LoadPattern.OCCASIONAL
                || component.getPricing() == PricingModel.PAY_PER_USE
                || !Environments.serveTheTeam(component, context)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(component);
        return component.getScaling() == Scaling.SCHEDULED ? Outcome.satisfied()
                : Outcome.required(Known.elastic(component, context),
                        () -> Outcome.violated(name + " serves tests and runs day and night.",
                                "People use it for less than a third of the hours."),
                        "Is " + name + " stopped while nobody works?", component, COMPONENT__SCALING);
    }

    @Override
    public List<Fix> fixes(Component component, Context context) {
        return List.of(Fix.of("Run " + Names.of(component) + " in working hours",
                Change.set(component, COMPONENT__SCALING, Scaling.SCHEDULED))
                .withTradeOff("Who works late has to start it and wait."));
    }

    private static boolean costsByTheHour(Component component) {
        if (component instanceof Compute compute) {
            return switch (compute.getKind()) {
                case INSTANCE, CONTAINER, PLATFORM -> true;
                default -> false;
            };
        }
        return component instanceof DataStore store && store.getKind() == DataStoreKind.RELATIONAL;
    }
}
