/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__AUTOMATIC_UPGRADES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.model.Stage;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Versions that stand still while the provider's get better. */
public final class NoAutomaticUpgrades extends Rule<DataStore> {

    public NoAutomaticUpgrades() {
        super(DataStore.class, rule("SUS-UPDATE-001", "Minor versions of the data store are not installed")
                .medium()
                .bestPractices("SUS06-BP03", "SUS05-BP03", "COST10-BP02")
                .effort(Effort.LOW)
                .explanation("The managed data store does not take minor versions by itself, although they bring "
                        + "fixes and do the same work with less.")
                .impact("Improvements that cost nothing are missed, and the step to a supported version grows until it "
                        + "is a project.")
                .remediation("Turn on minor upgrades in a maintenance window, let test environments go first, and plan "
                        + "major versions once a year."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        if (store.getAutomaticUpgrades() == Fact.UNKNOWN
                && (store.getKind() != DataStoreKind.RELATIONAL
                        || context.workload().getStage() != Stage.IN_PRODUCTION)
                || Known.managed(store, context) == Fact.NO) {
            return Outcome.notApplicable();
        }
        String name = Names.of(store);
        return Outcome.required(store.getAutomaticUpgrades(),
                () -> Outcome.violated(name + " does not install minor versions by itself.",
                        "Versions that nobody installs by hand stay for years."),
                "Are minor versions of " + name + " installed automatically?", store, DATA_STORE__AUTOMATIC_UPGRADES);
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        return List.of(Fix.of("Install minor versions of " + Names.of(store) + " automatically",
                Change.set(store, DATA_STORE__AUTOMATIC_UPGRADES, Fact.YES))
                .withTradeOff("It may restart in its maintenance window."));
    }
}
