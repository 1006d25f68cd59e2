/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.LoadPattern;
import org.plumbline.model.PricingModel;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class CommitmentsNotReviewedTest extends RuleTest {

    CommitmentsNotReviewedTest() {
        super(new CommitmentsNotReviewed());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return committed(b.practices(p -> p.setCommitmentReview(Fact.NO)));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return committed(b.practices(p -> p.setCommitmentReview(Fact.YES)));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return committed(b);
    }

    @Test
    void withoutCommitmentsThereIsNothingToReview() {
        ModelBuilder b = ModelBuilder.workload("Shop").practices(p -> p.setCommitmentReview(Fact.NO));
        server(b, c -> c.setPricing(PricingModel.ON_DEMAND));
        silent(b.workload());
    }

    private static Workload committed(ModelBuilder b) {
        server(b, c -> {
            c.setPricing(PricingModel.COMMITTED);
            c.setLoadPattern(LoadPattern.STEADY);
        });
        return b.workload();
    }
}
