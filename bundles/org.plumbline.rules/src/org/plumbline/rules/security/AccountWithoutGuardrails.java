/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.ACCOUNT__GUARDRAILS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Account;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** An account whose administrators may switch off its protection. */
public final class AccountWithoutGuardrails extends Rule<Account> {

    public AccountWithoutGuardrails() {
        super(Account.class, rule("SEC-ACCOUNT-003", "No guardrails limit what an account can do")
                .medium()
                .bestPractices("SEC03-BP05", "SEC01-BP06", "SEC01-BP03", "COST02-BP01")
                .effort(Effort.MEDIUM)
                .explanation("No policy of the organisation limits the account, so its administrators can stop "
                        + "trails, leave Regions unwatched or open data to the public.")
                .impact("One mistake or one stolen session undoes the protection that the whole company relies on.")
                .remediation("Attach organisation policies that deny stopping the audit trail, leaving the "
                        + "organisation and using Regions without need."));
    }

    @Override
    public Outcome check(Account account, Context context) {
        String name = Names.of(account);
        return switch (account.getGuardrails()) {
            case YES -> Outcome.satisfied();
            case NO -> Outcome.violated("No policy of the organisation limits " + name + ".",
                    "Its administrators can switch off what protects it.");
            case UNKNOWN -> Stakes.SENSITIVE.in(context.workload(), context)
                    ? Outcome.unknown("Do policies of the organisation limit what " + name + " can do?", account,
                            ACCOUNT__GUARDRAILS)
                    : Outcome.notApplicable();
        };
    }

    @Override
    public List<Fix> fixes(Account account, Context context) {
        return List.of(Fix.of("Limit " + Names.of(account) + " by policies of the organisation",
                Change.set(account, ACCOUNT__GUARDRAILS, Fact.YES))
                .withTradeOff("A denied action has to be allowed centrally when it is needed after all."));
    }
}
