/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.model.Boundary;
import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Workload;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.Context;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Reads;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleSet;

/** Reads from one state of the model and tells {@link Reads} what it handed out. Used by one thread at a time. */
public final class RecordingContext implements Context {

    private final ModelView view;
    private final RuleSet rules;
    private final Reads reads;
    private final boolean recording;
    private Rule<?> rule;

    public RecordingContext(ModelView view, RuleSet rules, Reads reads) {
        this.view = view;
        this.rules = rules;
        this.reads = reads;
        this.recording = reads != Reads.NONE;
    }

    /** The rule whose check reads from now on. */
    public RecordingContext of(Rule<?> running) {
        rule = running;
        return this;
    }

    @Override
    public Workload workload() {
        reads.element(view.workload());
        return view.workload();
    }

    @Override
    public <T extends Element> List<T> all(Class<T> type) {
        reads.extent(type);
        return view.extent(type);
    }

    /** Every element on the way is recorded: re-parenting any of them can change the answer. */
    @Override
    public <T extends Boundary> Optional<T> enclosing(Element element, Class<T> type) {
        reads.place(element);
        for (EObject e = element.eContainer(); e instanceof Element each; e = e.eContainer()) {
            if (type.isInstance(each)) {
                reads.element(each);
                return Optional.of(type.cast(each));
            }
            reads.place(each);
        }
        return Optional.empty();
    }

    @Override
    public <T extends Element> Optional<T> target(Element element, EReference reference, Class<T> type) {
        return handOut(element, reference, element.eGet(reference), type);
    }

    @Override
    public <T extends Element> List<T> targets(Element element, EReference reference, Class<T> type) {
        reads.reference(element, reference);
        return handOut((List<?>) element.eGet(reference), type);
    }

    @Override
    public <T extends Element> List<T> referrers(Element element, EReference reference, Class<T> type) {
        reads.referrers(element, reference);
        return handOut(view.referrers(element, reference), type);
    }

    @Override
    public List<DataFlow> outgoing(Node node) {
        return flows(node, PlumblinePackage.Literals.DATA_FLOW__SOURCE, node.getOutgoing());
    }

    @Override
    public List<DataFlow> incoming(Node node) {
        return flows(node, PlumblinePackage.Literals.DATA_FLOW__TARGET, node.getIncoming());
    }

    @Override
    public Optional<Node> source(DataFlow flow) {
        return handOut(flow, PlumblinePackage.Literals.DATA_FLOW__SOURCE, flow.getSource(), Node.class);
    }

    @Override
    public Optional<Node> target(DataFlow flow) {
        return handOut(flow, PlumblinePackage.Literals.DATA_FLOW__TARGET, flow.getTarget(), Node.class);
    }

    @Override
    public Optional<CloudService> service(Component component) {
        reads.element(component);
        return component.getService() == null ? Optional.empty() : ServiceCatalog.byId(component.getService());
    }

    @Override
    public double value(Parameter parameter) {
        return rules.value(rule, parameter);
    }

    @Override
    public <T extends Element> T reading(T element) {
        reads.element(element);
        return element;
    }

    @Override
    public <R> R analysis(Analysis<R> analysis) {
        reads.analysis(analysis);
        return view.analysis(analysis);
    }

    private <T extends Element> Optional<T> handOut(Element owner, EReference reference, Object value,
            Class<T> type) {
        reads.reference(owner, reference);
        if (!type.isInstance(value) || !view.contains((Element) value)) {
            return Optional.empty();
        }
        T target = type.cast(value);
        reads.element(target);
        return Optional.of(target);
    }

    private List<DataFlow> flows(Node node, EReference end, List<DataFlow> flows) {
        reads.referrers(node, end);
        return recording || !view.hasWholeFlows() ? handOut(flows, DataFlow.class)
                : Collections.unmodifiableList(flows);
    }

    private <T extends Element> List<T> handOut(List<?> values, Class<T> type) {
        if (values.isEmpty()) {
            return List.of();
        }
        List<T> result = new ArrayList<>(values.size());
        for (Object value : values) {
            if (type.isInstance(value) && view.contains((Element) value)) {
                T element = type.cast(value);
                result.add(element);
                if (recording) {
                    reads.element(element);
                }
            }
        }
        return result;
    }
}
