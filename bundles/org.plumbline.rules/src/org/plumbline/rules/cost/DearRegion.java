/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.catalog.CloudRegion;
import org.plumbline.rules.internal.BetterRegionRule;
import org.plumbline.rules.internal.CostEstimate;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;

/** A Region where the same machine costs more. Prices are those of {@code regions.tsv}. */
public final class DearRegion extends BetterRegionRule {

    public DearRegion() {
        super(rule("COST-REGION-001", "Region is dearer than others that would do")
                .medium()
                .bestPractices("COST07-BP02", "COST05-BP06")
                .effort(Effort.LOW)
                .explanation("The design is placed in a Region whose prices are clearly above those of another one in "
                        + "the same part of the world, where the data may be as well.")
                .impact("Every component costs more for ever, and moving later costs a project.")
                .remediation("Compare the price of the main components in the Regions that law and latency allow "
                        + "before the first one is created, and choose the cheapest that users do not notice."),
                CloudRegion::price, new Parameter("timesTheCheapest",
                        "How many times the price of the cheapest other Region is too much.", 1.14, 1, 10));
    }

    /** Without any estimate the price is not what the design is about yet. */
    @Override
    protected boolean worthAsking(Context context) {
        return context.analysis(CostEstimate.ANALYSIS).total() > 0;
    }

    @Override
    protected Outcome violated(CloudRegion here, CloudRegion better) {
        double more = (here.price().getAsDouble() / better.price().getAsDouble() - 1) * 100;
        return Outcome.violated("Computing in " + here.title() + " costs " + Math.round(more) + " percent more than in "
                + better.title() + ".", "Data may be in both, and nothing runs yet that would have to move.");
    }
}
