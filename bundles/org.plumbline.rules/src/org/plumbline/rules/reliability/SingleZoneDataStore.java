/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MULTI_ZONE;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__ZONE_COUNT;
import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__OBJECTIVES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.model.Criticality;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.model.Objectives;
import org.plumbline.model.Workload;
import org.plumbline.rules.internal.Environments;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Redundancy;
import org.plumbline.validation.Rule;

/** A data store that is lost with one zone. */
public final class SingleZoneDataStore extends Rule<DataStore> {

    /** Percent a month that one zone is not built to reach. */
    private static final double NEEDS_ZONES = 99.9;

    public SingleZoneDataStore() {
        super(DataStore.class, rule("REL-ZONE-001", "Data store lives in a single Availability Zone")
                .high()
                .bestPractices("REL10-BP01", "REL11-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The data store has no copy in a second zone. When its zone fails, or its host is "
                        + "replaced, it is gone until somebody restores it.")
                .impact("Sales stop for as long as the restore takes, often hours, and what was written since the last "
                        + "backup is lost.")
                .remediation("Turn on the deployment over several zones with automatic fail-over. Let clients "
                        + "reconnect by name, and try a fail-over before going live."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        if (store.getKind() == DataStoreKind.CACHE || store.getKind() == DataStoreKind.BLOCK
                || outageIsAcceptable(store, context)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(store);
        return Outcome.required(Redundancy.multiZone(store),
                () -> Outcome.violated(name + " has no copy in a second zone.",
                        "The failure of one zone takes the data away from all that need it."),
                "Does " + name + " go on when one Availability Zone fails?", store, COMPONENT__MULTI_ZONE);
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.set(store, COMPONENT__MULTI_ZONE, Fact.YES));
        if (store.isSetZoneCount() && store.getZoneCount() < 2) {
            changes.add(Change.set(store, COMPONENT__ZONE_COUNT, 2));
        }
        return List.of(new Fix("Spread " + Names.of(store) + " over two zones",
                "Raises cost: a standby copy about doubles the price of a database.", changes));
    }

    private static boolean outageIsAcceptable(DataStore store, Context context) {
        Workload workload = context.workload();
        return Environments.serveTheTeam(store, context) || workload.getCriticality() == Criticality.LOW
                && context.target(workload, WORKLOAD__OBJECTIVES, Objectives.class)
                        .map(o -> !o.isSetAvailabilityPercent() || o.getAvailabilityPercent() < NEEDS_ZONES)
                        .orElse(true);
    }
}
