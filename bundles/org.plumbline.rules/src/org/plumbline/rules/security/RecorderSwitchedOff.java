/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__LOGGING;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Fact;
import org.plumbline.model.Observability;
import org.plumbline.rules.internal.FactRule;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;

/** A recorder that is there and records nothing. */
public final class RecorderSwitchedOff extends FactRule<Observability> {

    public RecorderSwitchedOff() {
        super(Observability.class, rule("SEC-AUDIT-012", "Recorder of audit or threats is switched off")
                .high()
                .bestPractices("SEC04-BP01", "SEC04-BP02")
                .effort(Effort.LOW)
                .explanation("The trail, the detection of threats or the record of settings exists "
                        + "and is switched off. The drawing looks safe and nothing is recorded.")
                .impact("An intrusion leaves no trace, and the company learns of it from those "
                        + "who buy its data.")
                .remediation("Switch it on, and let an alarm or a policy of the organisation tell "
                        + "when somebody switches it off."),
                COMPONENT__LOGGING, Observability::getLogging, Fact.YES);
    }

    @Override
    protected boolean concerns(Observability observability, Context context) {
        return switch (observability.getKind()) {
            case TRAIL, THREAT_DETECTION, CONFIGURATION -> true;
            default -> false;
        };
    }

    @Override
    protected boolean worthAsking(Observability observability, Context context) {
        return false;
    }

    @Override
    protected String question(String name) {
        return "Does " + name + " record?";
    }

    @Override
    protected Outcome broken(Observability observability, String name, Context context) {
        return Outcome.violated(name + " is switched off.",
                "What happens meanwhile is recorded nowhere.");
    }

    @Override
    protected Fix fix(String name, Change mend) {
        return Fix.of("Switch " + name + " on", mend)
                .withTradeOff("Records cost by their number and storage.");
    }
}
