/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Stage;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.validation.Rule;

/** The examples of a rule on one practice of the team. */
public abstract class PracticeRuleTest extends RuleTest {

    private final EAttribute practice;

    protected PracticeRuleTest(Rule<Workload> rule, EAttribute practice) {
        super(rule);
        this.practice = practice;
    }

    /** Draws what the practice matters for; nothing, unless the rule asks for it. */
    protected ModelBuilder design(ModelBuilder b) {
        return b;
    }

    @Override
    public Element problem(ModelBuilder b) {
        return design(b).practices(p -> p.eSet(practice, Fact.NO)).workload();
    }

    @Override
    public Element fine(ModelBuilder b) {
        return design(b).practices(p -> p.eSet(practice, Fact.YES)).workload();
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return critical(design(b).practices(p -> { }));
    }

    @Test
    void asksTheFactItself() {
        assertEquals(practice, asks(unknown(ModelBuilder.workload("Shop"))).feature());
    }

    @Test
    void asksWhenNothingIsSaidOfTheTeam() {
        asks(critical(design(ModelBuilder.workload("Shop"))));
    }

    /** A workload that every practice matters for. */
    private static Workload critical(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        b.workload().setStage(Stage.IN_BUILD);
        return b.workload();
    }
}
