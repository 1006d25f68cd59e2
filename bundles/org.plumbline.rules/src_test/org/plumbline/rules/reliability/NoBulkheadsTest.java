/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__BULKHEADS;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Group;
import org.plumbline.model.GroupKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.PracticeRuleTest;

class NoBulkheadsTest extends PracticeRuleTest {

    NoBulkheadsTest() {
        super(new NoBulkheads(), PRACTICES__BULKHEADS);
    }

    @Test
    void drawnCellsAnswerTheQuestion() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        unknown(b);
        b.add(Group.class, "Cell 1", g -> g.setKind(GroupKind.CELL));
        asks(b.workload());
        b.add(Group.class, "Cell 2", g -> g.setKind(GroupKind.CELL));
        silent(b.workload());
    }
}
