/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__AUTOMATIC_UPGRADES;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.FactRule;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;

/** A store that stays behind until somebody remembers it. */
public final class NoAutomaticUpgrades extends FactRule<DataStore> {

    public NoAutomaticUpgrades() {
        super(DataStore.class, rule("SEC-PATCH-003", "Data store does not install minor versions by itself")
                .medium()
                .bestPractices("SEC06-BP01", "REL08-BP05")
                .effort(Effort.LOW)
                .explanation("Minor versions of the engine, which mend weaknesses and faults, are "
                        + "installed only when somebody does it by hand.")
                .impact("A weakness that was mended months ago is used for a break-in, and "
                        + "support refuses to help with the old version.")
                .remediation("Let the provider install minor versions in a maintenance window. Try "
                        + "them in a test environment that gets them first."),
                DATA_STORE__AUTOMATIC_UPGRADES, DataStore::getAutomaticUpgrades, Fact.YES);
    }

    @Override
    protected boolean concerns(DataStore store, Context context) {
        return true;
    }

    @Override
    protected String question(String name) {
        return "Does " + name + " install minor versions of its engine by itself?";
    }

    @Override
    protected Outcome broken(DataStore store, String name, Context context) {
        return Outcome.violated(name + " gets no minor versions by itself.",
                "Mended weaknesses stay open in it until somebody acts.");
    }

    @Override
    protected Fix fix(String name, Change mend) {
        return Fix.of("Let " + name + " install minor versions by itself", mend)
                .withTradeOff("A new version can bring a fault: test environments get it first.");
    }
}
