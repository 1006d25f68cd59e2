/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__RECOVERY_STRATEGY;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Objectives;
import org.plumbline.model.RecoveryStrategy;
import org.plumbline.model.Workload;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Goals;
import org.plumbline.rules.internal.Spread;
import org.plumbline.rules.internal.TeamPractices;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** An availability that no single Region is sold with. */
public final class OneRegionForObjective extends Rule<Workload> {

    /** The highest availability that the catalogue's services commit to in one Region, by their agreements. */
    private static final Parameter MOST = Parameter.percent("oneRegionPercent", 99.99,
            "Availability that one Region can be counted on for, in percent.");

    public OneRegionForObjective() {
        super(Workload.class, rule("REL-REGION-001", "One Region cannot reach the availability objective")
                .high()
                .bestPractices("REL10-BP01", "REL11-BP07")
                .effort(Effort.HIGH)
                .explanation("The objective is higher than what the services of one Region are committed to, and the "
                        + "design has no second one.")
                .impact("The promise to customers rests on luck, and the penalties for missing it are the company's "
                        + "to pay.")
                .remediation("Serve from two Regions with data replicated between them, or agree on an objective that "
                        + "one Region over three zones can hold.")
                .parameters(MOST));
    }

    @Override
    public Outcome check(Workload workload, Context context) {
        Objectives objectives = Goals.of(context).filter(Objectives::isSetAvailabilityPercent).orElse(null);
        if (objectives == null || !(objectives.getAvailabilityPercent() > context.value(MOST))) {
            return Outcome.notApplicable();
        }
        Spread.Result spread = context.analysis(Spread.ANALYSIS);
        RecoveryStrategy strategy = TeamPractices.strategy(context);
        if (spread.regions().size() > 1 || spread.crossesRegions()
                || strategy.compareTo(RecoveryStrategy.WARM_STANDBY) >= 0) {
            return Outcome.satisfied();
        }
        if (spread.regions().isEmpty() && strategy == RecoveryStrategy.UNKNOWN) {
            return TeamPractices.ask("Which second Region goes on when the first one is lost, and how?",
                    PRACTICES__RECOVERY_STRATEGY, context);
        }
        return Outcome.violated("The objective is " + Figures.text(objectives.getAvailabilityPercent())
                + " percent, and one Region serves.", "One Region can be counted on for "
                + Figures.text(context.value(MOST)) + " percent.", objectives);
    }
}
