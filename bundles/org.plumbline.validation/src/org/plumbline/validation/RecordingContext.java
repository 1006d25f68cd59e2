/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

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

/** Reads from one state of the model and tells {@link Reads} what it handed out. */
final class RecordingContext implements Context {

    private final ModelState state;
    private final Reads reads;

    RecordingContext(ModelState state, Reads reads) {
        this.state = state;
        this.reads = reads;
    }

    @Override
    public Workload workload() {
        reads.element(state.workload());
        return state.workload();
    }

    @Override
    public <T extends Element> List<T> all(Class<T> type) {
        reads.extent(type);
        return handOut(state.extent(type));
    }

    /** Every element on the way is recorded: re-parenting any of them can change the answer. */
    @Override
    public <T extends Boundary> Optional<T> enclosing(Element element, Class<T> type) {
        reads.element(element);
        for (EObject e = element.eContainer(); e instanceof Element each; e = e.eContainer()) {
            reads.element(each);
            if (type.isInstance(each)) {
                return Optional.of(type.cast(each));
            }
        }
        return Optional.empty();
    }

    @Override
    public <T extends Element> Optional<T> target(Element element, EReference reference, Class<T> type) {
        reads.reference(element, reference);
        Object value = element.eGet(reference);
        if (!type.isInstance(value)) {
            return Optional.empty();
        }
        T target = type.cast(value);
        reads.element(target);
        return Optional.of(target);
    }

    @Override
    public <T extends Element> List<T> targets(Element element, EReference reference, Class<T> type) {
        reads.reference(element, reference);
        List<?> values = (List<?>) element.eGet(reference);
        return handOut(values.stream().filter(type::isInstance).map(type::cast).toList());
    }

    @Override
    public <T extends Element> List<T> referrers(Element element, EReference reference, Class<T> type) {
        reads.referrers(element, reference);
        return handOut(state.referrers(element, reference).stream().filter(type::isInstance).map(type::cast).toList());
    }

    @Override
    public List<DataFlow> outgoing(Node node) {
        reads.referrers(node, PlumblinePackage.Literals.DATA_FLOW__SOURCE);
        return handOut(List.copyOf(node.getOutgoing()));
    }

    @Override
    public List<DataFlow> incoming(Node node) {
        reads.referrers(node, PlumblinePackage.Literals.DATA_FLOW__TARGET);
        return handOut(List.copyOf(node.getIncoming()));
    }

    @Override
    public Optional<Node> source(DataFlow flow) {
        return target(flow, PlumblinePackage.Literals.DATA_FLOW__SOURCE, Node.class);
    }

    @Override
    public Optional<Node> target(DataFlow flow) {
        return target(flow, PlumblinePackage.Literals.DATA_FLOW__TARGET, Node.class);
    }

    @Override
    public Optional<CloudService> service(Component component) {
        reads.element(component);
        return component.getService() == null ? Optional.empty() : ServiceCatalog.byId(component.getService());
    }

    @Override
    public double value(Parameter parameter) {
        return parameter.defaultValue();
    }

    @Override
    public <R> R analysis(Analysis<R> analysis) {
        reads.analysis(analysis);
        return state.analysis(analysis);
    }

    private <T extends Element> List<T> handOut(List<T> elements) {
        if (reads != Reads.NONE) {
            elements.forEach(reads::element);
        }
        return elements;
    }
}
