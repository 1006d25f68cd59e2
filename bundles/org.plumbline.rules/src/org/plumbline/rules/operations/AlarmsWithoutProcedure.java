/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.ALARM__PROCEDURE;
import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__ALARMS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Alarm;
import org.plumbline.model.Fact;
import org.plumbline.model.Workload;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/**
 * Alarms that wake somebody and do not say why. One finding for the whole workload: the answer is a habit of the team,
 * not of one alarm.
 */
public final class AlarmsWithoutProcedure extends Rule<Workload> {

    public AlarmsWithoutProcedure() {
        super(Workload.class, rule("OPS-ALARM-004", "Alarms do not say what to do")
                .high()
                .bestPractices("OPS10-BP02", "OPS08-BP04", "OPS07-BP04")
                .effort(Effort.MEDIUM)
                .explanation("Alarms go off, and no page says what they mean, what to check and what to do.")
                .impact("Whoever is on call loses the minutes that count, or learns to ignore the alarm.")
                .remediation("Write half a page for each alarm and put its link into the alarm's text: meaning, effect "
                        + "on users, first checks, repair, whom to call. Delete alarms that need none."));
    }

    @Override
    public Outcome check(Workload workload, Context context) {
        List<Alarm> alarms = context.targets(workload, WORKLOAD__ALARMS, Alarm.class);
        List<Alarm> without = with(alarms, Fact.NO);
        if (!without.isEmpty()) {
            return Outcome.violated("No procedure belongs to " + Names.of(without) + ".",
                    "An alarm is worth what the person it wakes can do.", without);
        }
        List<Alarm> open = with(alarms, Fact.UNKNOWN);
        if (!open.isEmpty()) {
            return Stakes.CRITICAL.in(workload, context)
                    ? Outcome.unknown("Where is it written what to do when " + Names.of(open) + " goes off?",
                            open.get(0), ALARM__PROCEDURE)
                    : Outcome.notApplicable();
        }
        return alarms.isEmpty() ? Outcome.notApplicable() : Outcome.satisfied();
    }

    @Override
    public List<Fix> fixes(Workload workload, Context context) {
        Change[] changes = with(context.targets(workload, WORKLOAD__ALARMS, Alarm.class), Fact.NO).stream()
                .map(alarm -> Change.set(alarm, ALARM__PROCEDURE, Fact.YES)).toArray(Change[]::new);
        return List.of(Fix.of("Write down what to do for each alarm", changes)
                .withTradeOff("Each page has to be kept in step with the workload."));
    }

    private static List<Alarm> with(List<Alarm> alarms, Fact procedure) {
        return alarms.stream().filter(alarm -> alarm.getProcedure() == procedure).toList();
    }
}
