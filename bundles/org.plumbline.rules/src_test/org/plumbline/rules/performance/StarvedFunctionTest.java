/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import java.util.function.Consumer;

import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class StarvedFunctionTest extends RuleTest {

    StarvedFunctionTest() {
        super(new StarvedFunction());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return called(b, c -> c.setMemoryMegabytes(128));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return called(b, c -> c.setMemoryMegabytes(512));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return called(b, c -> { });
    }

    private static Compute called(ModelBuilder b, Consumer<? super Compute> facts) {
        Compute function = function(b, facts);
        request(b, apiGateway(b, e -> { }), function);
        return function;
    }
}
