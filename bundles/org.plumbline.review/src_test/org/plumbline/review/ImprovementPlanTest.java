/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.validation.RuleInfo.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Pillar;
import org.plumbline.model.Compute;
import org.plumbline.model.Decision;
import org.plumbline.model.DecisionKind;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Element;
import org.plumbline.model.Review;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Fixes;
import org.plumbline.validation.RuleInfo;
import org.plumbline.validation.RuleSet;

class ImprovementPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private final ModelBuilder model = ModelBuilder.workload("Shop");

    @Test
    void anAcceptedRiskLeavesThePlanUntilItExpires() {
        marked("a", "SEC-X-001");
        marked("b", "SEC-X-001");
        List<Finding> findings = plan(oneRule()).findings();
        Fixes.apply(Acceptance.of(model.workload(), findings.get(0), "Test data", "Kim", TODAY, Optional.of(TODAY)));
        Fixes.apply(Acceptance.of(model.workload(), findings.get(1), "Old", "Ada", TODAY,
                Optional.of(TODAY.minusDays(1))));

        ImprovementPlan plan = plan(oneRule());

        assertEquals("Kim", plan.decided().get(0).decision().getOwner());
        assertEquals(TODAY.toString(), plan.decided().get(0).decision().getDecidedOn());
        assertEquals("SEC-X-001@b", plan.findings().get(0).id());
        assertEquals("Ada", plan.expired().get(0).decision().getOwner());
        assertEquals(2, model.workload().getReview().getDecisions().stream().map(Element::getId).distinct().count());
    }

    @Test
    void highRisksComeBeforeMediumOnesAndLittleEffortBeforeMuch() {
        marked("a", "SEC-X-001 SEC-X-002 COST-X-001");

        List<String> order = ids(plan(rules(
                rule("SEC-X-001", "medium, easy").medium().effort(Effort.LOW),
                rule("SEC-X-002", "high, hard").high().effort(Effort.HIGH),
                rule("COST-X-001", "high, easy").high().effort(Effort.LOW))));

        assertEquals(List.of("COST-X-001", "SEC-X-002", "SEC-X-001"), order);
    }

    @Test
    void aPillarThatTheObjectivesNameComesFirst() {
        marked("a", "SEC-X-001 COST-X-001");
        RuleSet rules = rules(rule("SEC-X-001", "s").high().effort(Effort.LOW),
                rule("COST-X-001", "c").high().effort(Effort.LOW));
        assertEquals(List.of("SEC-X-001", "COST-X-001"), ids(plan(rules)));

        model.objectives(o -> o.setMonthlyBudget(1000));

        assertEquals(List.of("COST-X-001", "SEC-X-001"), ids(plan(rules)));
    }

    @Test
    void whatMoreFlowsDependOnComesFirst() {
        Compute lonely = marked("lonely", "SEC-X-001");
        Compute busy = marked("busy", "SEC-X-002");
        model.flow(lonely, busy);
        model.flow(model.add(Compute.class, "c"), busy);

        ImprovementPlan plan = plan(rules(rule("SEC-X-001", "1").high().effort(Effort.LOW),
                rule("SEC-X-002", "2").high().effort(Effort.LOW)));

        assertEquals(List.of("SEC-X-002", "SEC-X-001"), ids(plan));
        assertEquals(2, plan.items().get(0).affectedFlows());
    }

    @Test
    void oneItemHoldsEveryElementThatViolatesTheRule() {
        marked("a", "SEC-X-001");
        marked("b", "SEC-X-001");

        ImprovementPlan plan = plan(oneRule());

        assertEquals(1, plan.items().size());
        assertEquals(2, plan.items().get(0).findings().size());
        assertEquals(1, plan.items().get(0).rank());
        assertEquals("SEC08-BP02", plan.items().get(0).bestPractices().get(0).id());
    }

    @Test
    void aDecidedFindingIsKeptApartAndNotCounted() {
        Compute a = marked("a", "SEC-X-001");
        decide("SEC-X-001@" + a.getId(), "2026-05-20");

        ImprovementPlan plan = plan(oneRule());

        assertTrue(plan.items().isEmpty());
        assertEquals("SEC-X-001@" + a.getId(), plan.decided().get(0).finding().id());
        assertEquals(0, plan.summary().total().risks());
    }

    @Test
    void aFindingComesBackTheDayAfterItsDecisionExpired() {
        Compute a = marked("a", "SEC-X-001");
        decide("SEC-X-001@" + a.getId(), "2026-05-19");

        ImprovementPlan plan = plan(oneRule());

        assertEquals(1, plan.items().size());
        assertEquals(1, plan.expired().size());
        assertEquals(1, plan.summary().of(Pillar.SECURITY).high());
    }

    @Test
    void aDecisionWhoseExpiryCannotBeReadHidesNothing() {
        Compute a = marked("a", "SEC-X-001");
        decide("SEC-X-001@" + a.getId(), "next year");

        assertEquals(1, plan(oneRule()).items().size());
    }

    @Test
    void theLastDecisionOnAFindingCounts() {
        Compute a = marked("a", "SEC-X-001");
        decide("SEC-X-001@" + a.getId(), "2026-01-01");
        decide("SEC-X-001@" + a.getId(), null);

        assertTrue(plan(oneRule()).items().isEmpty());
    }

    @Test
    void aDecisionWithoutItsFindingIsReported() {
        marked("a", "");
        decide("SEC-X-001@gone", null);

        assertEquals("SEC-X-001@gone", plan(oneRule()).orphans().get(0).getFinding());
    }

    @Test
    void questionsAreCountedByPillar() {
        marked("a", "SEC-X-001?");

        assertEquals(new RiskSummary.Count(0, 0, 1), plan(oneRule()).summary().of(Pillar.SECURITY));
    }

    private Compute marked(String name, String marks) {
        return model.add(Compute.class, name, c -> c.setDescription(marks));
    }

    private void decide(String finding, String expiry) {
        Workload workload = model.workload();
        if (workload.getReview() == null) {
            workload.setReview(model.create(Review.class, "review", r -> { }));
        }
        Decision decision = PlumblineFactory.eINSTANCE.createDecision();
        decision.setFinding(finding);
        decision.setKind(DecisionKind.ACCEPT);
        decision.setExpiresOn(expiry);
        workload.getReview().getDecisions().add(decision);
    }

    private ImprovementPlan plan(RuleSet rules) {
        return ImprovementPlan.of(Engine.review(rules, model.workload()), TODAY);
    }

    private static RuleSet oneRule() {
        return rules(rule("SEC-X-001", "marked").high().effort(Effort.LOW));
    }

    private static RuleSet rules(RuleInfo.Builder... infos) {
        return RuleSet.of(java.util.Arrays.stream(infos).map(MarkedRule::new).toList());
    }

    private static List<String> ids(ImprovementPlan plan) {
        return plan.items().stream().map(item -> item.rule().id()).toList();
    }
}
