/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.build;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.plumbline.model.Alarm;
import org.plumbline.model.Boundary;
import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.Objectives;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Policy;
import org.plumbline.model.Practices;
import org.plumbline.model.Principal;
import org.plumbline.model.SecurityGroup;
import org.plumbline.model.Statement;
import org.plumbline.model.Workload;
import org.plumbline.model.io.Ids;

/**
 * Builds a workload in a few lines, for importers, templates and tests. Every method that adds an element gives it an
 * id and returns it; a consumer sets what is known of it.
 *
 * <pre>
 * ModelBuilder b = ModelBuilder.workload("Web shop");
 * Subnet subnet = b.in(network).add(Subnet.class, "private-a", s -&gt; s.setPublicAccess(Fact.NO));
 * </pre>
 */
public final class ModelBuilder {

    private static final PlumblineFactory FACTORY = PlumblineFactory.eINSTANCE;

    private final Workload workload;
    private final Ids ids;
    private final NodeContainer place;

    private ModelBuilder(Workload workload, Ids ids, NodeContainer place) {
        this.workload = workload;
        this.ids = ids;
        this.place = place;
    }

    /** Starts a new workload. */
    public static ModelBuilder workload(String name) {
        Workload workload = FACTORY.createWorkload();
        workload.setName(name);
        ModelBuilder builder = of(workload);
        workload.setId(builder.ids.next(workload));
        return builder;
    }

    /** Goes on with a workload that exists. */
    public static ModelBuilder of(Workload workload) {
        return new ModelBuilder(workload, new Ids(workload), workload);
    }

    public Workload workload() {
        return workload;
    }

    /** A view of this builder that adds into {@code place}. */
    public ModelBuilder in(NodeContainer newPlace) {
        return new ModelBuilder(workload, ids, newPlace);
    }

    /** Adds a boundary or a component of the given type, such as {@code Compute.class}. */
    public <T extends Node> T add(Class<T> type, String name, Consumer<? super T> facts) {
        T node = create(type, name, facts);
        place.getNodes().add(node);
        return node;
    }

    public <T extends Node> T add(Class<T> type, String name) {
        return add(type, name, n -> { });
    }

    /** Adds a component of a service of the catalogue. */
    public <T extends Component> T add(Class<T> type, String name, String service, Consumer<? super T> facts) {
        return add(type, name, c -> {
            c.setService(service);
            facts.accept(c);
        });
    }

    /** Adds a boundary and fills it. */
    public <T extends Boundary> T boundary(Class<T> type, String name, Consumer<ModelBuilder> content) {
        T boundary = add(type, name);
        content.accept(in(boundary));
        return boundary;
    }

    public DataFlow flow(Node source, Node target, Consumer<? super DataFlow> facts) {
        DataFlow flow = FACTORY.createDataFlow();
        flow.setSource(source);
        flow.setTarget(target);
        facts.accept(flow);
        if (flow.getId() == null) {
            flow.setId(ids.reserve(source.getId() + "--" + target.getId()));
        }
        workload.getFlows().add(flow);
        return flow;
    }

    public DataFlow flow(Node source, Node target) {
        return flow(source, target, f -> { });
    }

    public SecurityGroup securityGroup(String name, Consumer<? super SecurityGroup> facts) {
        SecurityGroup group = create(SecurityGroup.class, name, facts);
        group.getRules().stream().filter(r -> r.getId() == null)
                .forEach(r -> r.setId(ids.reserve(group.getId() + "-rule")));
        workload.getSecurityGroups().add(group);
        return group;
    }

    public Principal principal(String name, Consumer<? super Principal> facts) {
        Principal principal = create(Principal.class, name, facts);
        workload.getPrincipals().add(principal);
        return principal;
    }

    public Policy policy(String name, Consumer<? super Policy> facts) {
        Policy policy = create(Policy.class, name, facts);
        int n = 0;
        for (Statement each : policy.getStatements()) {
            n++;
            if (each.getId() == null) {
                each.setId(ids.reserve(policy.getId() + "-statement-" + n));
            }
        }
        workload.getPolicies().add(policy);
        return policy;
    }

    public Alarm alarm(String name, Consumer<? super Alarm> facts) {
        Alarm alarm = create(Alarm.class, name, facts);
        workload.getAlarms().add(alarm);
        return alarm;
    }

    public ModelBuilder objectives(Consumer<? super Objectives> facts) {
        if (workload.getObjectives() == null) {
            workload.setObjectives(create(Objectives.class, null, o -> { }));
        }
        facts.accept(workload.getObjectives());
        return this;
    }

    public ModelBuilder practices(Consumer<? super Practices> facts) {
        if (workload.getPractices() == null) {
            workload.setPractices(create(Practices.class, null, p -> { }));
        }
        facts.accept(workload.getPractices());
        return this;
    }

    /** An id that is free in this workload, starting with {@code wanted}; it is taken then. */
    public String reserveId(String wanted) {
        return ids.reserve(wanted);
    }

    /** Makes an element with name and id that the caller puts into the model. An id set by {@code facts} is kept. */
    public <T extends Element> T create(Class<T> type, String name, Consumer<? super T> facts) {
        EClass eClass = (EClass) FACTORY.getEPackage().getEClassifier(type.getSimpleName());
        T element = type.cast(FACTORY.create(eClass));
        element.setName(name);
        facts.accept(element);
        if (element.getId() == null) {
            element.setId(ids.next(element));
        }
        return element;
    }
}
