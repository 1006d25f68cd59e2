/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.plumbline.catalog.CloudService;
import org.plumbline.model.Boundary;
import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.Workload;

/**
 * Everything a rule may read beyond the attributes of its subject. Each call records what it handed out, so a rule
 * declares nothing: when something that was handed out changes, the check is run again. The attributes of an element
 * that was handed out may be read directly; its references are followed through the context.
 */
public interface Context {

    /** The workload under review. */
    Workload workload();

    /** Every element of the type that is in the workload, in the order of their ids. */
    <T extends Element> List<T> all(Class<T> type);

    /** The nearest boundary of the type around the element. */
    <T extends Boundary> Optional<T> enclosing(Element element, Class<T> type);

    /** The element that a single-valued reference or the end of a flow points at. */
    <T extends Element> Optional<T> target(Element element, EReference reference, Class<T> type);

    /** The elements that a many-valued reference or a containment holds. */
    <T extends Element> List<T> targets(Element element, EReference reference, Class<T> type);

    /**
     * The elements that point at {@code element} by {@code reference}, such as the alarms that watch a component, in
     * the order of their ids.
     */
    <T extends Element> List<T> referrers(Element element, EReference reference, Class<T> type);

    /** Flows that start at the node. */
    List<DataFlow> outgoing(Node node);

    /** Flows that end at the node. */
    List<DataFlow> incoming(Node node);

    /** The node that a flow starts at; a flow that is being drawn may have none yet. */
    Optional<Node> source(DataFlow flow);

    /** The node that a flow ends at. */
    Optional<Node> target(DataFlow flow);

    /** The catalogue's entry for the component's service; it never changes while the design is edited. */
    Optional<CloudService> service(Component component);

    /** The value that holds for a parameter of the rule: the team's where it has set one, else the default. */
    double value(Parameter parameter);

    /**
     * The same element, of which attributes are going to be read. Needed for elements that an analysis handed out; those
     * from the context itself are recorded anyway.
     */
    <T extends Element> T reading(T element);

    /** The result of an analysis of the whole workload, computed once for a state of the model. */
    <R> R analysis(Analysis<R> analysis);
}
