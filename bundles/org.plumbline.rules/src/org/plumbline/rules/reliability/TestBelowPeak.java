/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__TESTED_REQUESTS_PER_SECOND;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Fact;
import org.plumbline.model.Objectives;
import org.plumbline.model.Practices;
import org.plumbline.model.Workload;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Goals;
import org.plumbline.rules.internal.TeamPractices;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A load test that proves less than was promised. */
public final class TestBelowPeak extends Rule<Workload> {

    public TestBelowPeak() {
        super(Workload.class, rule("REL-LOAD-001", "Load tests stop below the peak load")
                .high()
                .bestPractices("REL12-BP03", "REL07-BP04")
                .effort(Effort.MEDIUM)
                .explanation("The design is load-tested, but not with the load it is built for. Limits between the two "
                        + "figures are still unknown.")
                .impact("The first crowd that comes as planned finds the limit that the test did not look for.")
                .remediation("Test with the full peak and a fifth on top, in an environment of the same size, until "
                        + "something gives, and write down what it was."));
    }

    @Override
    public Outcome check(Workload workload, Context context) {
        Objectives objectives = Goals.of(context).filter(Objectives::isSetPeakRequestsPerSecond).orElse(null);
        Practices practices = TeamPractices.of(context).orElse(null);
        if (objectives == null || practices == null || practices.getLoadTests() == Fact.NO
                || practices.getLoadTests() == Fact.UNKNOWN && !practices.isSetTestedRequestsPerSecond()) {
            return Outcome.notApplicable();
        }
        if (!practices.isSetTestedRequestsPerSecond()) {
            return Outcome.unknown("How many requests a second did the load tests reach?", practices,
                    PRACTICES__TESTED_REQUESTS_PER_SECOND);
        }
        double tested = practices.getTestedRequestsPerSecond();
        double peak = objectives.getPeakRequestsPerSecond();
        return tested >= peak ? Outcome.satisfied()
                : Outcome.violated("Load tests reach " + Figures.text(tested) + " requests a second; the peak is "
                        + Figures.text(peak) + ".", "Nobody knows what happens in between.", objectives);
    }
}
