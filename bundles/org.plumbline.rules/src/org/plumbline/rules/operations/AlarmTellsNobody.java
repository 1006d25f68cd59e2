/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.ALARM__NOTIFIES;
import static org.plumbline.model.PlumblinePackage.Literals.ALARM__WATCHES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Alarm;
import org.plumbline.model.Component;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** An alarm that changes its colour and nothing else. */
public final class AlarmTellsNobody extends Rule<Alarm> {

    public AlarmTellsNobody() {
        super(Alarm.class, rule("OPS-ALARM-003", "Alarm tells nobody")
                .medium()
                .bestPractices("OPS10-BP05", "REL06-BP03", "OPS10-BP02")
                .effort(Effort.LOW)
                .explanation("The alarm has no action: when it goes off no person is told and nothing is started.")
                .impact("The outage was seen by a machine and still reached the customers first.")
                .remediation("Send the alarm to the team's channel or pager, or let it start the repair. Delete it "
                        + "when nobody would act on it."));
    }

    @Override
    public Outcome check(Alarm alarm, Context context) {
        String name = Names.of(alarm);
        return Outcome.required(alarm.getNotifies(),
                () -> Outcome.violated("Alarm " + name + " reaches nobody.", "An alarm without an action is a record.",
                        context.targets(alarm, ALARM__WATCHES, Component.class)),
                "Who is told when alarm " + name + " goes off?", alarm, ALARM__NOTIFIES);
    }

    @Override
    public List<Fix> fixes(Alarm alarm, Context context) {
        return List.of(Fix.of("Send alarm " + Names.of(alarm) + " to whoever is on call",
                Change.set(alarm, ALARM__NOTIFIES, Fact.YES))
                .withTradeOff("Each message costs attention; choose the threshold with care."));
    }
}
