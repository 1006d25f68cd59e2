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

class PipelineWithoutSecurityScanTest extends RuleTest {

    PipelineWithoutSecurityScanTest() {
        super(new PipelineWithoutSecurityScan());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return Pipelines.pipeline(b, p -> p.setSecurityScan(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return Pipelines.pipeline(b, p -> p.setSecurityScan(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return Pipelines.pipeline(b, p -> { });
    }

    @Test
    void whatOnlyDeploysHasNothingToScan() {
        silent(Pipelines.pipeline(ModelBuilder.workload("Shop"), p -> p.setService("aws.codedeploy")));
    }
}
