/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__RECOVERY_STRATEGY;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Locale;

import org.plumbline.model.Objectives;
import org.plumbline.model.Practices;
import org.plumbline.model.RecoveryStrategy;
import org.plumbline.model.Workload;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Goals;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.rules.internal.TeamPractices;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** A way of recovery that cannot be as fast as was agreed. */
public final class StrategyTooSlow extends Rule<Workload> {

    /** AWS describes the strategies as taking hours, tens of minutes, minutes and next to no time. */
    private static final Parameter RESTORE = Parameter.of("restoreMinutes", 60,
            "Least time to build a Region anew and fill it from backups, in minutes.");
    private static final Parameter PILOT_LIGHT = Parameter.of("pilotLightMinutes", 10,
            "Least time to start servers beside data that is there, in minutes.");
    private static final Parameter STANDBY = Parameter.of("warmStandbyMinutes", 1,
            "Least time to lead users to a smaller copy that runs, in minutes.");

    public StrategyTooSlow() {
        super(Workload.class, rule("REL-DR-002", "Recovery strategy is slower than the recovery time objective")
                .high()
                .bestPractices("REL13-BP02", "REL13-BP01")
                .effort(Effort.HIGH)
                .explanation("The way in which the workload is to come back in another Region takes longer, even when "
                        + "all goes well, than an outage may last.")
                .impact("In a disaster the promise to the business is broken by hours, and no effort of the team can "
                        + "change that.")
                .remediation("Choose the strategy by the objective: restoring for hours, a pilot light for tens of "
                        + "minutes, a warm standby for minutes, several serving Regions for less. Or agree on a "
                        + "longer time.")
                .parameters(RESTORE, PILOT_LIGHT, STANDBY));
    }

    @Override
    public Outcome check(Workload workload, Context context) {
        Objectives objectives = Goals.of(context).filter(Objectives::isSetRecoveryTimeMinutes).orElse(null);
        if (objectives == null) {
            return Outcome.notApplicable();
        }
        double objective = objectives.getRecoveryTimeMinutes();
        RecoveryStrategy strategy = TeamPractices.strategy(context);
        if (strategy == RecoveryStrategy.UNKNOWN) {
            return Stakes.CRITICAL.in(workload, context)
                    ? TeamPractices.ask("How does the workload come back when its Region is lost?",
                            PRACTICES__RECOVERY_STRATEGY, context)
                    : Outcome.notApplicable();
        }
        double least = least(strategy, context);
        return least <= objective ? Outcome.satisfied()
                : Outcome.violated("Recovery by " + words(strategy) + " takes " + Figures.text(least)
                        + " minutes or more; the objective is " + Figures.text(objective) + ".",
                        "The strategy cannot be faster, whoever carries it out.", objectives);
    }

    private static double least(RecoveryStrategy strategy, Context context) {
        return switch (strategy) {
            case BACKUP_AND_RESTORE -> context.value(RESTORE);
            case PILOT_LIGHT -> context.value(PILOT_LIGHT);
            case WARM_STANDBY -> context.value(STANDBY);
            case MULTI_SITE, UNKNOWN -> 0;
        };
    }

    private static String words(RecoveryStrategy strategy) {
        return strategy.getLiteral().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The slowest strategy, which is the cheapest, that is fast enough. */
    @Override
    public List<Fix> fixes(Workload workload, Context context) {
        double objective = Goals.of(context).map(Objectives::getRecoveryTimeMinutes).orElse(0.0);
        Practices practices = TeamPractices.of(context).orElseThrow();
        return RecoveryStrategy.VALUES.stream()
                .filter(each -> each != RecoveryStrategy.UNKNOWN && least(each, context) <= objective).findFirst()
                .map(each -> List.of(Fix.of("Recover by " + words(each),
                        Change.set(practices, PRACTICES__RECOVERY_STRATEGY, each))
                        .withTradeOff("Each faster strategy costs more: what stands by is paid for all the time.")))
                .orElse(List.of());
    }
}
