/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.catalog.CloudRegion;
import org.plumbline.rules.internal.BetterRegionRule;
import org.plumbline.rules.internal.Figures;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;

/** A Region on a grid that burns more coal and gas. Figures are those of {@code regions.tsv}. */
public final class CarbonIntensiveRegion extends BetterRegionRule {

    public CarbonIntensiveRegion() {
        super(rule("SUS-REGION-002", "Region draws on a carbon-intensive grid although another would do")
                .medium()
                .bestPractices("SUS01-BP01", "SUS02-BP04")
                .effort(Effort.LOW)
                .explanation("A kilowatt-hour in the chosen Region emits at least twice as much as in another one in "
                        + "the same part of the world, where the data may be as well.")
                .impact("The workload reports twice the emissions for the same work, every year that it runs.")
                .remediation("Weigh the grids of the Regions that law and latency allow before the first component is "
                        + "created. Where users need a near Region, run batch work in the cleaner one."),
                CloudRegion::carbon, new Parameter("timesTheCleanest",
                        "How many times the grid emissions of the cleanest other Region are too much.", 2, 1, 100));
    }

    @Override
    protected Outcome violated(CloudRegion here, CloudRegion better) {
        return Outcome.violated("A kilowatt-hour emits " + Figures.text(here.carbon().getAsDouble()) + " g of CO2 in "
                + here.title() + " and " + Figures.text(better.carbon().getAsDouble()) + " g in " + better.title()
                + ".", "Data may be in both, and nothing runs yet that would have to move.");
    }
}
