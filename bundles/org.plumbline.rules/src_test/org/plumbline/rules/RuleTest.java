/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Client;
import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.Criticality;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Element;
import org.plumbline.model.Interaction;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.Node;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.OpenQuestion;
import org.plumbline.validation.ReviewResult;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleSet;

/**
 * The examples of one rule: a design with the problem, one that is fine and one that does not say enough. They are
 * what its documentation shows, and what the guards over all rules are tried on.
 */
public abstract class RuleTest {

    private final Rule<?> rule;

    protected RuleTest(Rule<?> rule) {
        this.rule = rule;
    }

    public final Rule<?> rule() {
        return rule;
    }

    /** Builds a design with the problem and returns the element it is found at. */
    public abstract Element problem(ModelBuilder b);

    /** Builds a design without the problem and returns an element the rule looks at. */
    public abstract Element fine(ModelBuilder b);

    /** Builds a design that does not say enough; returns {@code null} when {@link #alwaysDecides}. */
    public Element unknown(ModelBuilder b) {
        return null;
    }

    /** Whether the rule needs no more than what every design says, so that there is nothing it could ask. */
    public boolean alwaysDecides() {
        return false;
    }

    @Test
    void firesOnTheProblem() {
        fires(problem(ModelBuilder.workload("Shop")));
    }

    @Test
    void isSilentWhenAllIsFine() {
        silent(fine(ModelBuilder.workload("Shop")));
    }

    @Test
    void asksWhatTheDesignDoesNotSay() {
        Element element = unknown(ModelBuilder.workload("Shop"));
        if (element != null) {
            asks(element);
        }
    }

    protected final Finding fires(Element element) {
        return review(element).findings().stream().filter(f -> f.element() == element).findFirst()
                .orElseThrow(() -> new AssertionError(rule.id() + " finds nothing at " + element.getId()));
    }

    protected final void silent(Element element) {
        ReviewResult result = review(element);
        assertEquals(List.of(), result.findings());
        assertEquals(List.of(), result.questions());
    }

    protected final OpenQuestion asks(Element element) {
        ReviewResult result = review(element);
        assertEquals(List.of(), result.findings());
        OpenQuestion question = result.questions().stream().filter(q -> q.element() == element).findFirst()
                .orElseThrow(() -> new AssertionError(rule.id() + " asks nothing at " + element.getId()));
        assertTrue(question.holder().eClass().getEAllStructuralFeatures().contains(question.feature()),
                "the holder has the feature");
        return question;
    }

    private ReviewResult review(Element element) {
        Workload workload = Nodes.workloadOf(element).orElseThrow();
        ReviewResult result = Engine.review(RuleSet.of(List.of(rule)), workload);
        assertEquals(List.of(), result.failures());
        return result;
    }

    /** Says that the business is hurt while the workload is down. */
    protected static ModelBuilder important(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return b;
    }

    protected static Client client(ModelBuilder b) {
        return b.add(Client.class, "Customer");
    }

    protected static NetworkEntry loadBalancer(ModelBuilder b, Consumer<? super NetworkEntry> facts) {
        return b.add(NetworkEntry.class, "Front door", "aws.alb", e -> {
            e.setKind(NetworkEntryKind.LOAD_BALANCER);
            facts.accept(e);
        });
    }

    protected static NetworkEntry apiGateway(ModelBuilder b, Consumer<? super NetworkEntry> facts) {
        return b.add(NetworkEntry.class, "Interface", "aws.apigateway", e -> {
            e.setKind(NetworkEntryKind.API_GATEWAY);
            facts.accept(e);
        });
    }

    protected static Compute server(ModelBuilder b, Consumer<? super Compute> facts) {
        return b.add(Compute.class, "Web server", "generic.server", c -> {
            c.setKind(ComputeKind.INSTANCE);
            facts.accept(c);
        });
    }

    protected static Compute container(ModelBuilder b, String name, Consumer<? super Compute> facts) {
        return b.add(Compute.class, name, "aws.ecs", c -> {
            c.setKind(ComputeKind.CONTAINER);
            facts.accept(c);
        });
    }

    protected static Compute function(ModelBuilder b, Consumer<? super Compute> facts) {
        return b.add(Compute.class, "Price calculator", "aws.lambda", c -> {
            c.setKind(ComputeKind.FUNCTION);
            facts.accept(c);
        });
    }

    protected static DataStore database(ModelBuilder b, Consumer<? super DataStore> facts) {
        return b.add(DataStore.class, "Orders", "aws.rds", s -> {
            s.setKind(DataStoreKind.RELATIONAL);
            facts.accept(s);
        });
    }

    protected static DataStore bucket(ModelBuilder b, Consumer<? super DataStore> facts) {
        return b.add(DataStore.class, "Invoices", "aws.s3", s -> {
            s.setKind(DataStoreKind.OBJECT);
            facts.accept(s);
        });
    }

    protected static DataFlow request(ModelBuilder b, Node source, Node target) {
        return b.flow(source, target, f -> f.setInteraction(Interaction.REQUEST));
    }

    /** A server behind a load balancer. */
    protected static Compute balanced(ModelBuilder b, Consumer<? super Compute> facts) {
        Compute server = server(b, facts);
        request(b, loadBalancer(b, e -> { }), server);
        return server;
    }
}
