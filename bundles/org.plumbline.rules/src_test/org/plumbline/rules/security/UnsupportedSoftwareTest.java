/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class UnsupportedSoftwareTest extends RuleTest {

    UnsupportedSoftwareTest() {
        super(new UnsupportedSoftware());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return function(b, c -> c.setRuntimeSupported(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return function(b, c -> c.setRuntimeSupported(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return function(b, c -> c.setRuntime("python3.13"));
    }

    @Test
    void looksAtDatabaseEnginesToo() {
        fires(database(ModelBuilder.workload("Shop"), s -> s.setEngineSupported(Fact.NO)));
    }
}
