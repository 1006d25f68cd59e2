/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class ComponentWithoutAlarmTest extends RuleTest {

    ComponentWithoutAlarmTest() {
        super(new ComponentWithoutAlarm());
    }

    @Override
    public Element problem(ModelBuilder b) {
        Compute server = balanced(b, c -> { });
        b.alarm("Orders", a -> a.getWatches().add(database(b, s -> { })));
        return server;
    }

    @Override
    public Element fine(ModelBuilder b) {
        Compute server = server(b, c -> { });
        request(b, client(b), server);
        b.alarm("Errors", a -> a.getWatches().add(server));
        return server;
    }

    @Test
    void aSketchWithoutAlarmsIsAskedAsAWhole() {
        silent(balanced(ModelBuilder.workload("Shop"), c -> { }));
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }
}
