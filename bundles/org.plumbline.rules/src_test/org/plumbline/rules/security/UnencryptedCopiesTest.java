/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataClass;
import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class UnencryptedCopiesTest extends RuleTest {

    UnencryptedCopiesTest() {
        super(new UnencryptedCopies());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return apiGateway(b, e -> e.setEncryptedAtRest(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return apiGateway(b, e -> e.setEncryptedAtRest(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return apiGateway(b, e -> {
            e.setCaching(Fact.YES);
            e.setDataClass(DataClass.PERSONAL);
        });
    }

    @Test
    void resultsOfABuildCountAsCopies() {
        fires(ModelBuilder.workload("Shop").add(DeliveryPipeline.class, "Build", "aws.codebuild",
                p -> p.setEncryptedAtRest(Fact.NO)));
    }
}
