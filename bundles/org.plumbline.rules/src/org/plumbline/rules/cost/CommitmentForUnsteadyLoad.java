/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__LOAD_PATTERN;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__PRICING;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Locale;

import org.plumbline.model.Component;
import org.plumbline.model.PricingModel;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** A commitment that is not used up. */
public final class CommitmentForUnsteadyLoad extends Rule<Component> {

    /**
     * Percent of the hours. Published discounts of commitments for a year without payment in advance are about a third
     * (AWS price pages of Compute Savings Plans), so they pay off when more than two thirds are used.
     */
    private static final Parameter PAYS_OFF = Parameter.percent("paysOffPercent", 66,
            "Average use from which on a commitment is cheaper than paying on demand, in percent.");

    public CommitmentForUnsteadyLoad() {
        super(Component.class, rule("COST-PRICE-003", "Commitment covers a load that comes and goes")
                .medium()
                .bestPractices("COST07-BP01", "COST07-BP05")
                .effort(Effort.LOW)
                .explanation("The component is covered by a reservation or a savings plan, which is paid for in every "
                        + "hour of the term, but its load comes only now and then.")
                .impact("Hours that nobody uses are paid for until the term ends.")
                .remediation("Commit only to what runs in every hour, use the commitment for other workloads of the "
                        + "organisation, and pay for the peaks on demand or by use.")
                .parameters(PAYS_OFF));
    }

    @Override
    public Outcome check(Component component, Context context) {
        if (component.getPricing() != PricingModel.COMMITTED) {
            return Outcome.notApplicable();
        }
        String name = Names.of(component);
        return switch (component.getLoadPattern()) {
            case UNKNOWN -> Outcome.unknown("How is the load on " + name + " spread over time?", component,
                    COMPONENT__LOAD_PATTERN);
            case OCCASIONAL, SPIKY -> pays(component, context) ? Outcome.satisfied()
                    : Outcome.violated(name + " is committed to for a load that is "
                            + component.getLoadPattern().getLiteral().toLowerCase(Locale.ROOT) + ".",
                            "A commitment pays off only for what runs most of the time.");
            default -> Outcome.satisfied();
        };
    }

    private static boolean pays(Component component, Context context) {
        return component.isSetUtilizationPercent() && component.getUtilizationPercent() >= context.value(PAYS_OFF);
    }

    @Override
    public List<Fix> fixes(Component component, Context context) {
        return List.of(Fix.of("Pay for " + Names.of(component) + " on demand",
                Change.set(component, COMPONENT__PRICING, PricingModel.ON_DEMAND))
                .withTradeOff("A running commitment is paid for to its end: let it serve something else."));
    }
}
