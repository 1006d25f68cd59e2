/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Interaction;
import org.plumbline.model.Region;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Finding;

class DataLeavesResidencyTest extends RuleTest {

    DataLeavesResidencyTest() {
        super(new DataLeavesResidency());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return export(b, DataClass.UNKNOWN, DataClass.PERSONAL);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return export(b, DataClass.PUBLIC, DataClass.PERSONAL);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return export(b, DataClass.UNKNOWN, DataClass.UNKNOWN);
    }

    @Test
    void thePathTellsWhatItCarries() {
        Finding finding = fires(problem(ModelBuilder.workload("Shop")));
        assertEquals("Orders → Web server exchanges personal data with N. Virginia.", finding.message());
        assertEquals("Data must not leave EU. It is a way for what Orders holds.", finding.why());
    }

    @Test
    void theFlowItselfMayTell() {
        assertEquals("Data must not leave EU.",
                fires(export(ModelBuilder.workload("Shop"), DataClass.SECRET, DataClass.UNKNOWN)).why());
    }

    /** A scheduled export from a database in Frankfurt to a server in Virginia. */
    private static DataFlow export(ModelBuilder b, DataClass ofFlow, DataClass ofStore) {
        b.objectives(o -> o.getDataResidency().add("EU"));
        DataStore orders = database(b.in(b.add(Region.class, "Frankfurt", r -> r.setCode("eu-central-1"))),
                s -> s.setDataClass(ofStore));
        Compute report = server(b.in(b.add(Region.class, "Virginia", r -> r.setCode("us-east-1"))), c -> { });
        return b.flow(orders, report, f -> {
            f.setInteraction(Interaction.BATCH);
            f.setDataClass(ofFlow);
        });
    }
}
