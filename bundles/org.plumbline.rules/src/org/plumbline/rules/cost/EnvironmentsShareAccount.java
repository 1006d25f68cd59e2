/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.validation.RuleInfo.rule;

import java.util.Set;

import org.plumbline.model.Account;
import org.plumbline.model.Environment;
import org.plumbline.rules.internal.AccountEnvironments;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Production and tests on one bill. */
public final class EnvironmentsShareAccount extends Rule<Account> {

    public EnvironmentsShareAccount() {
        super(Account.class, rule("COST-ACCOUNT-001", "Production and tests share one account")
                .medium()
                .bestPractices("COST02-BP03", "COST03-BP03", "SEC01-BP01")
                .effort(Effort.HIGH)
                .explanation("The account holds production and a test or development environment. Their cost, quotas "
                        + "and permissions cannot be kept apart.")
                .impact("Nobody can say what the tests cost, and a test that uses up a quota stops production.")
                .remediation("Give each environment an account of its own below one organisation, with a budget for "
                        + "each, and move the tests first."));
    }

    @Override
    public Outcome check(Account account, Context context) {
        Set<Environment> held = context.analysis(AccountEnvironments.ANALYSIS).get(account);
        if (held == null) {
            return Outcome.notApplicable();
        }
        return held.size() > 1 && held.contains(Environment.PRODUCTION)
                ? Outcome.violated(Names.of(account) + " holds production and other environments.",
                        "They share one bill, one set of quotas and one hard boundary for permissions.")
                : Outcome.satisfied();
    }
}
