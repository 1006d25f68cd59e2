/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__QUOTAS_ALIGNED;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Workload;
import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Spread;
import org.plumbline.rules.internal.TeamPractices;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;

/** Quotas raised where the workload runs, and forgotten where it fails over to. */
public final class QuotasDiffer extends PracticeRule {

    public QuotasDiffer() {
        super(rule("REL-QUOTA-003", "Quotas differ between accounts or Regions")
                .high()
                .bestPractices("REL01-BP02", "REL01-BP06", "REL13-BP04")
                .effort(Effort.LOW)
                .explanation("The workload uses several accounts or Regions, and quotas hold for each of them alone. "
                        + "Nobody keeps those of the standby at the level of the running one.")
                .impact("The fail-over to the other Region ends at default limits, at a time when the whole world asks "
                        + "for more.")
                .remediation("Write the needed quotas into the templates of every account and Region, compare them "
                        + "each month and request increases together."),
                PRACTICES__QUOTAS_ALIGNED,
                "Are quotas kept alike in every account and Region that the workload runs in or fails over to?",
                "Quotas are not kept alike in all accounts and Regions.",
                "The workload uses several, and each has limits of its own.");
    }

    @Override
    protected boolean applies(Workload workload, Context context) {
        return TeamPractices.secondRegion(context) || context.analysis(Spread.ANALYSIS).accounts() > 1;
    }
}
