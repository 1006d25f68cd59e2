/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataClass;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class ServerWithoutRoleTest extends RuleTest {

    ServerWithoutRoleTest() {
        super(new ServerWithoutRole());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return server(b, c -> c.setTemporaryCredentials(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return server(b, c -> c.setTemporaryCredentials(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return server(b, c -> c.setDataClass(DataClass.PERSONAL));
    }

    @Test
    void doesNotConcernFunctionsWhichAlwaysHaveARole() {
        silent(function(ModelBuilder.workload("Shop"), c -> c.setTemporaryCredentials(Fact.NO)));
    }
}
