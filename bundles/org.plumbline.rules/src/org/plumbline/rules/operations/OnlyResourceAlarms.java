/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.ALARM__BUSINESS_OUTCOME;
import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__ALARMS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Optional;

import org.plumbline.model.Alarm;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Workload;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Alarms on machines only, while the business may stand still. */
public final class OnlyResourceAlarms extends Rule<Workload> {

    public OnlyResourceAlarms() {
        super(Workload.class, rule("OPS-ALARM-005", "Every alarm watches a resource and none the business")
                .medium()
                .bestPractices("OPS08-BP04", "OPS04-BP01", "OPS10-BP03")
                .effort(Effort.MEDIUM)
                .explanation("All alarms look at resources such as processors and disks. None looks at what customers "
                        + "or the business notice.")
                .impact("Orders can fail with every resource in good health, and nobody is told.")
                .remediation("Add an alarm on what the business lives on, such as failed payments or orders an hour "
                        + "below the usual, and let it weigh more than those on resources."));
    }

    @Override
    public Outcome check(Workload workload, Context context) {
        List<Alarm> alarms = context.targets(workload, WORKLOAD__ALARMS, Alarm.class);
        if (alarms.isEmpty()) {
            return Outcome.notApplicable();
        }
        if (first(alarms, Fact.YES).isPresent()) {
            return Outcome.satisfied();
        }
        Optional<Alarm> open = first(alarms, Fact.UNKNOWN);
        if (open.isEmpty()) {
            return Outcome.violated("No alarm watches what customers or the business notice.",
                    "Every alarm looks at a resource, and resources can be well while nothing sells.", alarms);
        }
        return Stakes.CRITICAL.in(workload, context)
                ? Outcome.unknown("Which alarm watches what customers or the business notice?", open.get(),
                        ALARM__BUSINESS_OUTCOME)
                : Outcome.notApplicable();
    }

    @Override
    public List<Fix> fixes(Workload workload, Context context) {
        Alarm alarm = PlumblineFactory.eINSTANCE.createAlarm();
        alarm.setName("Business outcome below the usual");
        alarm.setBusinessOutcome(Fact.YES);
        alarm.setProcedure(Fact.YES);
        alarm.setNotifies(Fact.YES);
        return List.of(Fix.of("Add an alarm on a business outcome", Change.add(workload, WORKLOAD__ALARMS, alarm))
                .withTradeOff("The outcome has to be recorded as a metric first."));
    }

    private static Optional<Alarm> first(List<Alarm> alarms, Fact outcome) {
        return alarms.stream().filter(alarm -> alarm.getBusinessOutcome() == outcome).findFirst();
    }
}
