/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.RecoveryStrategy;
import org.plumbline.model.Workload;
import org.plumbline.rules.internal.Spread;
import org.plumbline.rules.internal.TeamPractices;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A standby that is promised and that the design does not have. */
public final class StandbyNotDrawn extends Rule<Workload> {

    public StandbyNotDrawn() {
        super(Workload.class, rule("REL-DR-003", "Second Region is promised but not in the design")
                .high()
                .bestPractices("REL13-BP02", "REL10-BP01")
                .effort(Effort.HIGH)
                .explanation("The team plans to go on in another Region from what stands ready there, but the design "
                        + "has components in one Region only.")
                .impact("On the day the Region fails the plan refers to servers and data that nobody ever built.")
                .remediation("Draw what stands ready in the second Region: data stores with their replication, "
                        + "network, images, and how users get there. Or choose to restore from backups."));
    }

    @Override
    public Outcome check(Workload workload, Context context) {
        if (TeamPractices.strategy(context).compareTo(RecoveryStrategy.PILOT_LIGHT) < 0) {
            return Outcome.notApplicable();
        }
        Spread.Result spread = context.analysis(Spread.ANALYSIS);
        if (spread.regions().isEmpty()) {
            return Outcome.notApplicable();
        }
        return spread.regions().size() > 1 || spread.crossesRegions() ? Outcome.satisfied()
                : Outcome.violated("A second Region is to take over, but all components are in "
                        + spread.regions().get(0) + ".", "Nothing in the design could take over.");
    }
}
