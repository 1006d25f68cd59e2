/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class AlarmTellsNobodyTest extends RuleTest {

    AlarmTellsNobodyTest() {
        super(new AlarmTellsNobody());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return b.alarm("Errors", a -> a.setNotifies(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return b.alarm("Errors", a -> a.setNotifies(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return b.alarm("Errors", a -> { });
    }
}
