/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Account;
import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class AuditRecordsBesideWorkloadTest extends RuleTest {

    AuditRecordsBesideWorkloadTest() {
        super(new AuditRecordsBesideWorkload());
    }

    @Override
    public Element problem(ModelBuilder b) {
        ModelBuilder production = b.in(b.add(Account.class, "Production"));
        server(production, c -> { });
        return Audits.records(production, Audits.trail(production, t -> { }), s -> { });
    }

    @Override
    public Element fine(ModelBuilder b) {
        ModelBuilder production = b.in(b.add(Account.class, "Production"));
        server(production, c -> { });
        ModelBuilder archive = b.in(b.add(Account.class, "Logs"));
        return Audits.records(archive, Audits.trail(production, t -> { }), s -> { });
    }

    @Test
    void anAccountForLogsIsUsedWhereThereIsOne() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Account logs = b.add(Account.class, "Logs");
        Element store = problem(b);
        Fixes.apply(Engine.fixes(fires(store)).get(0));
        assertEquals(List.of(store), logs.getNodes());
    }

    @Test
    void withoutAccountsInTheDrawingThereIsNothingToSay() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        silent(Audits.records(b, Audits.trail(b, t -> { }), s -> { }));
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }
}
