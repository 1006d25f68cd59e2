/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import java.util.function.Consumer;

import org.plumbline.model.AccessKind;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class MeasurementsInDatabaseTest extends RuleTest {

    MeasurementsInDatabaseTest() {
        super(new MeasurementsInDatabase());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return used(b, f -> {
            f.setAccess(AccessKind.TIME_SERIES);
            f.setPeakPerSecond(3000);
        });
    }

    @Override
    public Element fine(ModelBuilder b) {
        return used(b, f -> {
            f.setAccess(AccessKind.TIME_SERIES);
            f.setPeakPerSecond(50);
        });
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return used(b, f -> f.setPeakPerSecond(3000));
    }

    private static DataStore used(ModelBuilder b, Consumer<DataFlow> facts) {
        DataStore store = database(b, s -> { });
        facts.accept(request(b, server(b, c -> { }), store));
        return store;
    }
}
