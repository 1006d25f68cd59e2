/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Region;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class DataKeptElsewhereTest extends RuleTest {

    DataKeptElsewhereTest() {
        super(new DataKeptElsewhere());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return ordersIn("us-east-1", DataClass.PERSONAL, b);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return ordersIn("eu-west-1", DataClass.PERSONAL, b);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return ordersIn("us-east-1", DataClass.UNKNOWN, b);
    }

    @Test
    void saysWhere() {
        assertEquals("Orders keeps personal data in N. Virginia.",
                fires(problem(ModelBuilder.workload("Shop"))).message());
    }

    @Test
    void publicDataMayBeAnywhere() {
        silent(ordersIn("us-east-1", DataClass.PUBLIC, ModelBuilder.workload("Shop")));
    }

    @Test
    void asksWhatAPlaceStandsFor() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        DataStore orders = ordersIn("us-east-1", DataClass.PERSONAL, b);
        b.objectives(o -> o.getDataResidency().set(0, "at home"));
        assertEquals("Which Regions does \"at home\", where data has to stay, stand for?", asks(orders).text());
    }

    private static DataStore ordersIn(String code, DataClass dataClass, ModelBuilder b) {
        b.objectives(o -> o.getDataResidency().add("EU"));
        server(b.in(b.add(Region.class, "Frankfurt", r -> r.setCode("eu-central-1"))), c -> { });
        return database(b.in(b.add(Region.class, "Second", r -> r.setCode(code))), s -> s.setDataClass(dataClass));
    }
}
