/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import org.plumbline.model.Element;
import org.plumbline.model.ProcessorArchitecture;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class X86WhereArmIsPossibleTest extends RuleTest {

    X86WhereArmIsPossibleTest() {
        super(new X86WhereArmIsPossible());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return function(b, c -> c.setArchitecture(ProcessorArchitecture.X86_64));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return function(b, c -> c.setArchitecture(ProcessorArchitecture.ARM64));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return function(b, c -> { });
    }
}
