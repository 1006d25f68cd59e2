/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__ALARMS;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Alarm;
import org.plumbline.model.Stage;
import org.plumbline.model.Workload;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A workload that would fail in silence. */
public final class NoAlarms extends Rule<Workload> {

    public NoAlarms() {
        super(Workload.class, rule("OPS-ALARM-002", "Workload has no alarms")
                .high()
                .bestPractices("OPS08-BP04", "REL06-BP03", "OPS10-BP05")
                .effort(Effort.MEDIUM)
                .explanation("The workload is in production and not one alarm is drawn, so its failure tells nobody.")
                .impact("Outages are found by customers, at night and at weekends hours later.")
                .remediation("Add an alarm on errors and latency at the entry, on the age of waiting messages and on "
                        + "the free space of each data store. Send them to whoever is on call."));
    }

    @Override
    public Outcome check(Workload workload, Context context) {
        if (!context.targets(workload, WORKLOAD__ALARMS, Alarm.class).isEmpty()) {
            return Outcome.satisfied();
        }
        return workload.getStage() == Stage.IN_PRODUCTION
                ? Outcome.violated("No alarm watches any component of the workload.",
                        "It is in production, and nobody is told when it fails.")
                : Outcome.unknown("Which alarms tell somebody that the workload fails?", workload, WORKLOAD__ALARMS);
    }
}
