/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.ACCOUNT__CONFIGURATION_RECORDED;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Account;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.rules.internal.Watching;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Settings that drift away without a trace. */
public final class ConfigurationNotRecorded extends Rule<Account> {

    public ConfigurationNotRecorded() {
        super(Account.class, rule("SEC-DETECT-002", "Changes of settings are neither recorded nor checked")
                .medium()
                .bestPractices("SEC04-BP04", "SEC01-BP06", "SEC06-BP05")
                .effort(Effort.LOW)
                .explanation("Nothing records how the resources of the account are set up over time and compares it "
                        + "with rules. An opened port or bucket stays open until somebody stumbles over it.")
                .impact("A quick change on a Friday exposes data for months, and afterwards nobody can say since when.")
                .remediation("Record the configuration of all resources, add rules for what must never happen and "
                        + "mend the simple cases automatically."));
    }

    @Override
    public Outcome check(Account account, Context context) {
        String name = Names.of(account);
        return switch (account.getConfigurationRecorded()) {
            case YES -> Outcome.satisfied();
            case NO -> Outcome.violated("Changes of settings in " + name + " are not recorded.",
                    "A dangerous setting is found only by its consequences.");
            case UNKNOWN -> Stakes.SENSITIVE.in(context.workload(), context)
                    && !context.analysis(Watching.CONFIGURATION)
                    ? Outcome.unknown("What records the settings of the resources in " + name + " and checks them?",
                            account, ACCOUNT__CONFIGURATION_RECORDED)
                    : Outcome.notApplicable();
        };
    }

    @Override
    public List<Fix> fixes(Account account, Context context) {
        return List.of(Fix.of("Record and check the settings in " + Names.of(account),
                Change.set(account, ACCOUNT__CONFIGURATION_RECORDED, Fact.YES))
                .withTradeOff("Costs a little for each change of each resource."));
    }
}
