/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.Rollout;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class AllAtOnceRolloutTest extends RuleTest {

    AllAtOnceRolloutTest() {
        super(new AllAtOnceRollout());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return balanced(b, c -> c.setRollout(Rollout.ALL_AT_ONCE));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return balanced(b, c -> c.setRollout(Rollout.CANARY));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return balanced(b, c -> { });
    }
}
