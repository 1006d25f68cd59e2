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

class PublicAccessNotBlockedTest extends RuleTest {

    PublicAccessNotBlockedTest() {
        super(new PublicAccessNotBlocked());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return bucket(b, s -> s.setPublicAccessBlocked(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return bucket(b, s -> s.setPublicAccessBlocked(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return bucket(b, s -> {
            s.setInternetFacing(Fact.NO);
            s.setDataClass(DataClass.PERSONAL);
        });
    }

    @Test
    void leavesPublicStoresToTheirOwnRule() {
        silent(bucket(ModelBuilder.workload("Shop"), s -> {
            s.setPublicAccessBlocked(Fact.NO);
            s.setInternetFacing(Fact.YES);
        }));
    }
}
