/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__MAINTENANCE_WINDOW;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Criticality;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Backups;
import org.plumbline.rules.internal.FactRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Redundancy;

/** A store that the provider takes down when it likes. */
public final class MaintenanceAtAnyHour extends FactRule<DataStore> {

    public MaintenanceAtAnyHour() {
        super(DataStore.class, rule("REL-MAINT-001", "Provider picks the hour of maintenance")
                .medium()
                .bestPractices("REL08-BP05", "OPS06-BP03")
                .effort(Effort.LOW)
                .explanation("No maintenance window is set, so the provider restarts the data store "
                        + "in an hour of its own choice. The store has no second copy that goes on meanwhile.")
                .impact("The shop is down for half an hour in the middle of its busiest day, "
                        + "and nobody was warned.")
                .remediation("Set a weekly window in the hours of least load, and put it into the "
                        + "calendar of whoever is on call."),
                DATA_STORE__MAINTENANCE_WINDOW, DataStore::getMaintenanceWindow, Fact.YES);
    }

    @Override
    protected boolean concerns(DataStore store, Context context) {
        return Backups.matter(store) && Redundancy.multiZone(store) != Fact.YES
                && context.workload().getCriticality() != Criticality.LOW;
    }

    @Override
    protected boolean worthAsking(DataStore store, Context context) {
        return store.getKind() == DataStoreKind.RELATIONAL && Stakes.CRITICAL.in(context.workload(), context);
    }

    @Override
    protected String question(String name) {
        return "In which hours of the week may " + name + " be maintained?";
    }

    @Override
    protected Outcome broken(DataStore store, String name, Context context) {
        return Outcome.violated("The provider picks the hour in which " + name + " is maintained.",
                "It has no copy that goes on while it restarts.");
    }

    @Override
    protected Fix fix(String name, Change mend) {
        return Fix.of("Set a maintenance window for " + name, mend)
                .withTradeOff("Updates wait for the window.");
    }
}
