/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.NODE_CONTAINER__NODES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Observability;
import org.plumbline.model.ObservabilityKind;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Stage;
import org.plumbline.model.Workload;
import org.plumbline.rules.internal.Drawn;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A workload whose state nobody can see at a glance. */
public final class NoDashboard extends Rule<Workload> {

    public NoDashboard() {
        super(Workload.class, rule("OPS-DASH-001", "No dashboard shows the state of the workload")
                .medium()
                .bestPractices("OPS08-BP05", "OPS10-BP06", "OPS09-BP02")
                .effort(Effort.LOW)
                .explanation("The workload is in production and has alarms, but no dashboard shows its state at a "
                        + "glance.")
                .impact("In an incident each team looks at other numbers, and the first half hour goes into finding "
                        + "out what is broken.")
                .remediation("Build one page with what users notice at the top, such as requests, errors and latency, "
                        + "then the business indicators and each dependency below."));
    }

    @Override
    public Outcome check(Workload workload, Context context) {
        if (context.analysis(Drawn.DASHBOARDS)) {
            return Outcome.satisfied();
        }
        if (workload.getStage() == Stage.IN_PRODUCTION && context.analysis(Drawn.ALARMS)) {
            return Outcome.violated("No dashboard shows the state of the workload.",
                    "Alarms say that something is wrong, but not what still works.");
        }
        return Stakes.CRITICAL.in(workload, context)
                ? Outcome.unknown("Which dashboard shows the state of the workload?", workload, NODE_CONTAINER__NODES)
                : Outcome.notApplicable();
    }

    @Override
    public List<Fix> fixes(Workload workload, Context context) {
        Observability dashboard = PlumblineFactory.eINSTANCE.createObservability();
        dashboard.setName("Dashboard");
        dashboard.setService("aws.cloudwatch.dashboard");
        dashboard.setKind(ObservabilityKind.DASHBOARD);
        return List.of(Fix.of("Add a dashboard", Change.add(workload, NODE_CONTAINER__NODES, dashboard))
                .withTradeOff("Somebody has to keep it in step with the workload."));
    }
}
