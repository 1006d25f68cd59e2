/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Stage;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class CommercialDatabaseTest extends RuleTest {

    CommercialDatabaseTest() {
        super(new CommercialDatabase());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return database(b, s -> s.setEngine("sqlserver-ee 16.00"));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return database(b, s -> s.setEngine("postgres 17"));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setStage(Stage.PROPOSED);
        return database(b, s -> s.setSize("db.m7g.large"));
    }

    @Test
    void whatRunsHasItsLicence() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.workload().setStage(Stage.IN_PRODUCTION);
        silent(problem(b));
    }

    @Test
    void theEngineIsAskedForOnceAProposalHasSizes() {
        silent(database(ModelBuilder.workload("Shop"), s -> s.setSize("db.m7g.large")));
        ModelBuilder proposal = ModelBuilder.workload("Shop");
        proposal.workload().setStage(Stage.PROPOSED);
        silent(database(proposal, s -> { }));
    }
}
