/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__AUTOMATED_RECOVERY;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Objectives;
import org.plumbline.model.Workload;
import org.plumbline.rules.internal.Goals;
import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Parameter;

/** A recovery by hand that has to be quick. */
public final class ManualRecovery extends PracticeRule {

    private static final Parameter BY_HAND = Parameter.of("byHandMinutes", 60,
            "Recovery time that people can keep who follow a list, in minutes.");

    public ManualRecovery() {
        super(rule("REL-DR-005", "Recovery by hand has to be done within the hour")
                .medium()
                .bestPractices("REL13-BP05", "REL11-BP03")
                .effort(Effort.MEDIUM)
                .explanation("The workload has to be back within an hour, and people bring it back by following a "
                        + "list. Noticing, calling and deciding alone take most of that time.")
                .impact("At three in the morning the steps take longer than promised, and one that is forgotten costs "
                        + "data.")
                .remediation("Turn the list into one command that anybody on call may start, or let health checks "
                        + "start it, and run it at every test of the fail-over.")
                .parameters(BY_HAND),
                PRACTICES__AUTOMATED_RECOVERY,
                "Does recovery run by itself or by one command?",
                "Recovery is a list of steps that people carry out.",
                "The recovery time objective leaves no time for steps by hand.");
    }

    @Override
    protected boolean applies(Workload workload, Context context) {
        return Goals.of(context).filter(Objectives::isSetRecoveryTimeMinutes)
                .filter(o -> o.getRecoveryTimeMinutes() <= context.value(BY_HAND)).isPresent();
    }
}
