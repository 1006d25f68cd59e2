/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__ENGINE;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Locale;

import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Stage;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** An engine whose licence costs more than the machine. */
public final class CommercialDatabase extends Rule<DataStore> {

    private static final List<String> COMMERCIAL = List.of("oracle", "sqlserver", "sql server", "mssql", "db2");

    public CommercialDatabase() {
        super(DataStore.class, rule("COST-LICENSE-001", "New design starts on a database with a commercial licence")
                .medium()
                .bestPractices("COST05-BP04", "COST07-BP03")
                .effort(Effort.HIGH)
                .explanation("The design is still open, and it chooses a database engine that is licensed by the "
                        + "processor although open engines run as the same managed service.")
                .impact("The licence is often the larger part of the price of each database, standby and test copy, "
                        + "and leaving it later takes a migration.")
                .remediation("Start on PostgreSQL or MySQL. Where an application needs the commercial engine, take the "
                        + "smallest edition that has the features and note why."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        Stage stage = context.workload().getStage();
        if (store.getKind() != DataStoreKind.RELATIONAL || stage == Stage.IN_PRODUCTION) {
            return Outcome.notApplicable();
        }
        String engine = store.getEngine();
        if (engine == null || engine.isBlank()) {
            boolean sized = store.getSize() != null || store.isSetMonthlyCost();
            return stage == Stage.PROPOSED && sized && mayBeAny(store)
                    ? Outcome.unknown("Which engine does " + Names.of(store) + " run?", store, DATA_STORE__ENGINE)
                    : Outcome.notApplicable();
        }
        String name = engine.strip().toLowerCase(Locale.ROOT);
        return COMMERCIAL.stream().anyMatch(name::startsWith)
                ? Outcome.violated(Names.of(store) + " is to run on " + engine + ".",
                        "Its licence is paid for each processor, and the choice is still free.")
                : Outcome.satisfied();
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        return List.of(Fix.of("Run " + Names.of(store) + " on PostgreSQL",
                Change.set(store, DATA_STORE__ENGINE, "postgres"))
                .withTradeOff("Code that uses the other engine's own SQL has to be changed and tested."));
    }

    private static boolean mayBeAny(DataStore store) {
        String service = store.getService();
        return service == null || service.startsWith("aws.rds") || service.startsWith("generic.");
    }
}
