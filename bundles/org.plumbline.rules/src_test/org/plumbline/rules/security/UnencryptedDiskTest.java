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

class UnencryptedDiskTest extends RuleTest {

    UnencryptedDiskTest() {
        super(new UnencryptedDisk());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return server(b, c -> c.setEncryptedAtRest(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return server(b, c -> c.setEncryptedAtRest(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return server(b, c -> c.setDataClass(DataClass.PERSONAL));
    }

    @Test
    void asksOnlyForSensitiveDataOnMachinesWithDisks() {
        silent(server(ModelBuilder.workload("Shop"), c -> { }));
        silent(function(ModelBuilder.workload("Shop"), c -> c.setDataClass(DataClass.PERSONAL)));
    }
}
