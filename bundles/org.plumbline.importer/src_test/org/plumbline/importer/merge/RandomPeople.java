/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.Boundary;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Decision;
import org.plumbline.model.Element;
import org.plumbline.model.Group;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Property;
import org.plumbline.model.Review;
import org.plumbline.model.SecurityGroup;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.query.Nodes;

/** People who work on a model at random. */
final class RandomPeople {

    private final Random random;
    private final Workload workload;
    private final ModelBuilder builder;

    RandomPeople(Random random, Workload workload) {
        this.random = random;
        this.workload = workload;
        this.builder = ModelBuilder.of(workload);
    }

    void edit() {
        Element any = any(elements());
        Node node = Nodes.allIn(workload).isEmpty() ? null : any(Nodes.allIn(workload));
        switch (node == null ? 0 : random.nextInt(12)) {
            case 0 -> builder.in(container()).add(Compute.class, "Drawn");
            case 1 -> builder.in(container()).add(Group.class, "Team");
            case 2 -> builder.flow(node, any(Nodes.allIn(workload)), f -> f.setName("Drawn"));
            case 3 -> move(node);
            case 4 -> delete(random.nextBoolean() ? node : any);
            case 5 -> any.setName("Named " + random.nextInt(100));
            case 6 -> any.setDescription("Said " + random.nextInt(100));
            case 7 -> decide(any);
            case 8 -> builder.objectives(o -> o.setAvailabilityPercent(random.nextInt(100)));
            case 9 -> property(any);
            case 10 -> group(node);
            default -> say(any);
        }
    }

    private void say(Element any) {
        List<EAttribute> facts = any.eClass().getEAllAttributes().stream()
                .filter(each -> !each.isMany() && (each.getEType() instanceof EEnum || each.isUnsettable())).toList();
        if (facts.isEmpty()) {
            return;
        }
        EAttribute fact = any(facts);
        if (fact.getEType() instanceof EEnum literals) {
            Enumerator literal = any(literals.getELiterals()).getInstance();
            any.eSet(fact, literal);
        } else if (random.nextInt(4) == 0) {
            any.eUnset(fact);
        } else {
            any.eSet(fact, EcoreUtil.createFromString(fact.getEAttributeType(), "" + random.nextInt(50)));
        }
    }

    private void move(Node node) {
        NodeContainer target = container();
        if (!EcoreUtil.isAncestor(node, target)) {
            target.getNodes().add(node);
        }
    }

    private void delete(Element element) {
        if (element == workload) {
            return;
        }
        for (DataFlow flow : List.copyOf(workload.getFlows())) {
            if (EcoreUtil.isAncestor(element, flow.getSource()) || EcoreUtil.isAncestor(element, flow.getTarget())) {
                EcoreUtil.delete(flow, true);
            }
        }
        EcoreUtil.delete(element, true);
    }

    private void decide(Element any) {
        if (workload.getReview() == null) {
            workload.setReview(builder.create(Review.class, null, r -> { }));
        }
        workload.getReview().getDecisions().add(builder.create(Decision.class, "SEC-X-001@" + any.getId(), d -> { }));
    }

    private void property(Element any) {
        if (!any.getProperties().isEmpty() && random.nextBoolean()) {
            Property property = any(any.getProperties());
            if (!Features.isTrace(property.getKey())) {
                property.setValue("mine");
            }
            return;
        }
        Property property = PlumblineFactory.eINSTANCE.createProperty();
        property.setKey("note" + random.nextInt(3));
        property.setValue("" + random.nextInt(9));
        if (any.getProperties().stream().noneMatch(each -> each.getKey().equals(property.getKey()))) {
            any.getProperties().add(property);
        }
    }

    private void group(Node node) {
        if (node instanceof Component component && !workload.getSecurityGroups().isEmpty()) {
            SecurityGroup group = any(workload.getSecurityGroups());
            if (!component.getSecurityGroups().remove(group)) {
                component.getSecurityGroups().add(group);
            }
        }
    }

    private NodeContainer container() {
        List<NodeContainer> all = new ArrayList<>();
        all.add(workload);
        Nodes.allIn(workload).stream().filter(Boundary.class::isInstance).forEach(b -> all.add((Boundary) b));
        return any(all);
    }

    private List<Element> elements() {
        List<Element> all = new ArrayList<>();
        all.add(workload);
        workload.eAllContents().forEachRemaining(each -> {
            if (each instanceof Element element) {
                all.add(element);
            }
        });
        return all;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
