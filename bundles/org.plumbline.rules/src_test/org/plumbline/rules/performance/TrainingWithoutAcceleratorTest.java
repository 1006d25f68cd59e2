/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class TrainingWithoutAcceleratorTest extends RuleTest {

    TrainingWithoutAcceleratorTest() {
        super(new TrainingWithoutAccelerator());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return training(b, "ml.m5.4xlarge");
    }

    @Override
    public Element fine(ModelBuilder b) {
        return training(b, "ml.p4d.24xlarge");
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return training(b, null);
    }

    @Test
    void everyAcceleratedFamilyWillDo() {
        for (String size : List.of("g5.xlarge", "ml.trn1.2xlarge", "inf2.xlarge", "p5en.48xlarge", "g6e.xlarge")) {
            silent(training(ModelBuilder.workload("Shop"), size));
        }
    }

    private static Compute training(ModelBuilder b, String size) {
        return b.add(Compute.class, "Recommendations", "aws.sagemaker.training", c -> {
            c.setKind(ComputeKind.TRAINING);
            c.setSize(size);
        });
    }
}
