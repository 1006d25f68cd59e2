/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MAX_REPLICAS;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MAX_REQUESTS_PER_SECOND;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.Objectives;
import org.plumbline.model.Scaling;
import org.plumbline.rules.internal.Entries;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Goals;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Scaling that stops before the peak is reached. */
public final class ScalingEndsBelowPeak extends Rule<Compute> {

    public ScalingEndsBelowPeak() {
        super(Compute.class, rule("REL-SCALE-002", "Scaling ends below the peak load")
                .high()
                .bestPractices("REL07-BP01", "REL07-BP03", "REL01-BP06")
                .effort(Effort.LOW)
                .explanation("The highest number of copies serves fewer requests than the peak the workload is built "
                        + "for. Scaling works until then and stops.")
                .impact("At the busiest hour, when most is earned, customers are turned away although scaling is on.")
                .remediation("Raise the highest number of copies to what the peak needs and a reserve, raise the "
                        + "quotas behind it and prove it with a load test."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        if (compute.getScaling() != Scaling.AUTOMATIC || !compute.isSetMaxReplicas()
                || compute.getKind() == ComputeKind.FUNCTION) {
            return Outcome.notApplicable();
        }
        Objectives objectives = Goals.of(context).filter(Objectives::isSetPeakRequestsPerSecond).orElse(null);
        if (objectives == null || !Entries.servesUsers(compute, context)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(compute);
        if (!compute.isSetMaxRequestsPerSecond()) {
            return Outcome.unknown("How many requests a second does " + name + " serve with "
                    + compute.getMaxReplicas() + " copies?", compute, COMPONENT__MAX_REQUESTS_PER_SECOND);
        }
        double peak = objectives.getPeakRequestsPerSecond();
        return compute.getMaxRequestsPerSecond() >= peak ? Outcome.satisfied()
                : Outcome.violated(name + " serves " + Figures.text(compute.getMaxRequestsPerSecond())
                        + " requests a second with all of its " + compute.getMaxReplicas() + " copies; the peak is "
                        + Figures.text(peak) + ".", "Scaling may not add more.", objectives);
    }

    /** Raises the highest number in the proportion that is missing. */
    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        double peak = Goals.of(context).map(Objectives::getPeakRequestsPerSecond).orElse(0.0);
        double each = compute.getMaxRequestsPerSecond() / Math.max(1, compute.getMaxReplicas());
        if (!(each > 0 && peak / each < Integer.MAX_VALUE)) {
            return List.of();
        }
        int copies = (int) Math.ceil(peak / each);
        return List.of(Fix.of("Let " + Names.of(compute) + " scale up to the peak",
                Change.set(compute, COMPONENT__MAX_REPLICAS, copies),
                Change.set(compute, COMPONENT__MAX_REQUESTS_PER_SECOND, Math.max(peak, each * copies)))
                .withTradeOff("Cost follows the load; what stands behind has to bear it too."));
    }
}
