/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.ACCOUNT__THREAT_DETECTION;
import static org.plumbline.model.PlumblinePackage.Literals.NODE_CONTAINER__NODES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Account;
import org.plumbline.model.Fact;
import org.plumbline.model.Node;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Watching;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Intruders that nobody looks for. */
public final class NoThreatDetection extends Rule<Account> {

    public NoThreatDetection() {
        super(Account.class, rule("SEC-DETECT-001", "Nothing looks for intruders")
                .high()
                .bestPractices("SEC04-BP01", "SEC04-BP03", "SEC06-BP05")
                .effort(Effort.LOW)
                .explanation("No service watches the logs and the traffic of the account for signs of intruders, such "
                        + "as credentials used from an unknown country.")
                .impact("A break-in is noticed by its damage, months later and often by a customer or the press.")
                .remediation("Turn on threat detection in every Region of every account of the organisation, and send "
                        + "its findings to people who act."));
    }

    @Override
    public Outcome check(Account account, Context context) {
        String name = Names.of(account);
        return switch (account.getThreatDetection()) {
            case YES -> Outcome.satisfied();
            case NO -> Outcome.violated("Nothing looks for intruders in " + name + ".",
                    "Stolen credentials can be used for as long as the thief likes.");
            case UNKNOWN -> context.targets(account, NODE_CONTAINER__NODES, Node.class).isEmpty()
                    || context.analysis(Watching.THREATS) ? Outcome.notApplicable()
                    : Outcome.unknown("Which service looks for intruders in " + name + "?", account,
                            ACCOUNT__THREAT_DETECTION);
        };
    }

    @Override
    public List<Fix> fixes(Account account, Context context) {
        return List.of(Fix.of("Look for intruders in " + Names.of(account),
                Change.set(account, ACCOUNT__THREAT_DETECTION, Fact.YES))
                .withTradeOff("Costs by the volume of logs, and somebody has to look at the findings."));
    }
}
