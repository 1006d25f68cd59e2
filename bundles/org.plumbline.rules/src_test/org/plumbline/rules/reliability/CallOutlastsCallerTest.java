/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import java.util.function.Consumer;

import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Interaction;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class CallOutlastsCallerTest extends RuleTest {

    CallOutlastsCallerTest() {
        super(new CallOutlastsCaller());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return call(b, f -> f.setTimeoutMillis(5000));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return call(b, f -> f.setTimeoutMillis(2000));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return call(b, f -> { });
    }

    private static DataFlow call(ModelBuilder b, Consumer<? super DataFlow> facts) {
        Compute caller = function(b, c -> c.setTimeoutSeconds(10));
        return b.flow(caller, b.add(ExternalSystem.class, "Payment provider"), f -> {
            f.setInteraction(Interaction.REQUEST);
            f.setRetries(2);
            facts.accept(f);
        });
    }
}
