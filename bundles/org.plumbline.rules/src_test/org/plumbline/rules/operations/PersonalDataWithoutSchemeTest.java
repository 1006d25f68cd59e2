/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.model.PlumblinePackage.Literals.OBJECTIVES__COMPLIANCE_SCHEMES;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataClass;
import org.plumbline.model.Element;
import org.plumbline.model.Stage;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class PersonalDataWithoutSchemeTest extends RuleTest {

    PersonalDataWithoutSchemeTest() {
        super(new PersonalDataWithoutScheme());
    }

    @Override
    public Element problem(ModelBuilder b) {
        b.workload().setStage(Stage.IN_PRODUCTION);
        database(b, s -> s.setDataClass(DataClass.PERSONAL));
        return b.workload();
    }

    @Override
    public Element fine(ModelBuilder b) {
        database(b, s -> s.setDataClass(DataClass.PERSONAL));
        return b.objectives(o -> o.getComplianceSchemes().add("GDPR")).workload();
    }

    @Override
    public Element unknown(ModelBuilder b) {
        database(b, s -> s.setDataClass(DataClass.PERSONAL));
        return b.workload();
    }

    @Test
    void personalDataOnTheWayCounts() {
        ModelBuilder b = ModelBuilder.workload("Shop").objectives(o -> { });
        b.flow(client(b), server(b, c -> { }), f -> f.setDataClass(DataClass.PERSONAL));
        assertEquals(OBJECTIVES__COMPLIANCE_SCHEMES, asks(b.workload()).feature());
    }

    @Test
    void otherDataIsNoConcern() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.workload().setStage(Stage.IN_PRODUCTION);
        database(b, s -> s.setDataClass(DataClass.INTERNAL));
        silent(b.workload());
    }
}
