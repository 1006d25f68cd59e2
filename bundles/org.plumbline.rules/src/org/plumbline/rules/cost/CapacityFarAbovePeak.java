/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MAX_REQUESTS_PER_SECOND;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MIN_REPLICAS;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__REPLICAS;
import static org.plumbline.model.PlumblinePackage.Literals.OBJECTIVES__PEAK_REQUESTS_PER_SECOND;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
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
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** Copies that even the busiest hour does not need. */
public final class CapacityFarAbovePeak extends Rule<Compute> {

    private static final Parameter TIMES_THE_PEAK = new Parameter("timesThePeak",
            "Capacity from which on copies are too many, as a multiple of the peak load.", 3, 1, 100);
    /** Times the peak that the fix keeps: the loss of one of two zones at the peak is served. */
    private static final double RESERVE = 2;
    private static final int TWO = 2;

    public CapacityFarAbovePeak() {
        super(Compute.class, rule("COST-SIZE-001", "Fixed capacity is several times the peak load")
                .medium()
                .bestPractices("COST06-BP02", "COST09-BP01", "SUS05-BP01")
                .effort(Effort.LOW)
                .explanation("The number of copies is fixed, and together they can serve several times the highest "
                        + "load that is expected, more than the failure of a zone asks for.")
                .impact("The larger part of the machines is paid for and never needed.")
                .remediation("Keep as many copies as serve the peak when one zone is lost, and let scaling add more. "
                        + "Raise the number by the load test, not by feeling.")
                .parameters(TIMES_THE_PEAK));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        if (compute.getScaling() != Scaling.FIXED || compute.getReplicas() <= TWO
                || !compute.isSetMaxRequestsPerSecond()) {
            return Outcome.notApplicable();
        }
        OptionalDouble peak = peak(compute, context);
        if (peak.isEmpty()) {
            return Entries.servesUsers(compute, context)
                    ? Goals.ask("How many requests a second come at the peak?", OBJECTIVES__PEAK_REQUESTS_PER_SECOND,
                            context)
                    : Outcome.notApplicable();
        }
        double most = compute.getMaxRequestsPerSecond();
        boolean tooMany = most > context.value(TIMES_THE_PEAK) * peak.getAsDouble()
                && compute.getReplicas() > enough(compute, peak.getAsDouble());
        return tooMany ? Outcome.violated(compute.getReplicas() + " copies of " + Names.of(compute) + " serve "
                + Figures.text(most) + " requests a second; the peak is " + Figures.text(peak.getAsDouble()) + ".",
                enough(compute, peak.getAsDouble()) + " copies would do, with a reserve for a lost zone.")
                : Outcome.satisfied();
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        int copies = enough(compute, peak(compute, context).orElseThrow());
        List<Change> changes = new ArrayList<>();
        changes.add(Change.set(compute, COMPONENT__REPLICAS, copies));
        if (compute.isSetMinReplicas() && compute.getMinReplicas() > copies) {
            changes.add(Change.set(compute, COMPONENT__MIN_REPLICAS, copies));
        }
        changes.add(Change.set(compute, COMPONENT__MAX_REQUESTS_PER_SECOND,
                compute.getMaxRequestsPerSecond() * copies / compute.getReplicas()));
        return List.of(new Fix("Run " + copies + " copies of " + Names.of(compute),
                "Leaves less reserve for a load that nobody expected.", changes)
                .asking("How many copies run?", "copies"));
    }

    private static int enough(Compute compute, double peak) {
        double ofOneCopy = compute.getMaxRequestsPerSecond() / compute.getReplicas();
        return Math.max(TWO, (int) Math.ceil(peak * RESERVE / ofOneCopy));
    }

    /** The highest rates of what calls it, else the peak of the workload where it serves that. */
    private static OptionalDouble peak(Compute compute, Context context) {
        List<DataFlow> flows = context.incoming(compute);
        if (!flows.isEmpty() && flows.stream().allMatch(DataFlow::isSetPeakPerSecond)) {
            return OptionalDouble.of(flows.stream().mapToDouble(DataFlow::getPeakPerSecond).sum());
        }
        Optional<Objectives> objectives = Goals.of(context).filter(Objectives::isSetPeakRequestsPerSecond);
        return objectives.isPresent() && Entries.servesUsers(compute, context)
                ? OptionalDouble.of(objectives.get().getPeakRequestsPerSecond()) : OptionalDouble.empty();
    }
}
