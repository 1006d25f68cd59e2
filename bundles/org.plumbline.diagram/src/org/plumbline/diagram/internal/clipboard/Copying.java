/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.clipboard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Workload;
import org.plumbline.model.io.Ids;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.NotationFactory;
import org.plumbline.notation.Note;
import org.plumbline.notation.Shape;

/** Copies notes, and nodes with what is in them, the flows among them, and the groups and policies they refer to. */
public final class Copying {

    private final DrawnWorkload drawn;
    private final Workload model = PlumblineFactory.eINSTANCE.createWorkload();
    private final Diagram layout = NotationFactory.eINSTANCE.createDiagram();

    private Copying(DrawnWorkload drawn) {
        this.drawn = drawn;
    }

    /** The fragment of the notes and of the nodes among the elements; none when there are neither. */
    public static Optional<Fragment> of(DrawnWorkload drawn, Collection<? extends Element> elements,
            Collection<Note> notes) {
        Fragment fragment = new Copying(drawn).copy(outermost(elements), notes);
        return fragment.isEmpty() ? Optional.empty() : Optional.of(fragment);
    }

    /** The nodes that are not inside another of them. */
    public static List<Node> outermost(Collection<? extends Element> elements) {
        Set<Element> all = new LinkedHashSet<>(elements);
        List<Node> nodes = new ArrayList<>();
        for (Element each : all) {
            if (each instanceof Node node && !isInside(node, all)) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    private static boolean isInside(Node node, Set<Element> others) {
        for (EObject e = node.eContainer(); e != null; e = e.eContainer()) {
            if (others.contains(e)) {
                return true;
            }
        }
        return false;
    }

    private Fragment copy(List<Node> nodes, Collection<Note> notes) {
        Set<Node> all = new LinkedHashSet<>();
        nodes.forEach(each -> collect(each, all));
        List<Element> roots = new ArrayList<>(nodes);
        drawn.workload().getFlows().stream()
                .filter(flow -> all.contains(flow.getSource()) && all.contains(flow.getTarget()))
                .forEach(roots::add);
        roots.addAll(referredTo(roots));
        ReferringCopier copier = new ReferringCopier();
        copier.copyAll(roots);
        copier.copyReferences();
        model.setId(drawn.workload().getId());
        for (Element each : roots) {
            addAsIn(each, copier.get(each));
        }
        model.getNodes().addAll(copier.absent.values());
        Ids.complete(model);
        all.forEach(each -> addShape(each, nodes.contains(each)));
        roots.stream().filter(DataFlow.class::isInstance).map(DataFlow.class::cast).map(drawn::connection)
                .flatMap(Optional::stream).forEach(each -> layout.getConnections().add(EcoreUtil.copy(each)));
        layout.getNotes().addAll(EcoreUtil.copyAll(notes));
        return new Fragment(model, layout);
    }

    private static void collect(Node node, Set<Node> into) {
        into.add(node);
        if (node instanceof NodeContainer container) {
            into.addAll(Nodes.allIn(container));
        }
    }

    /** What stands in the workload beside nodes and flows and is reached from the elements. */
    private static Set<Element> referredTo(List<Element> elements) {
        Set<Element> found = new LinkedHashSet<>();
        Deque<EObject> open = new ArrayDeque<>(elements);
        while (!open.isEmpty()) {
            EObject next = open.remove();
            follow(next, found, open);
            for (TreeIterator<EObject> inside = next.eAllContents(); inside.hasNext();) {
                follow(inside.next(), found, open);
            }
        }
        return found;
    }

    private static void follow(EObject from, Set<Element> found, Deque<EObject> open) {
        for (EObject target : from.eCrossReferences()) {
            if (target instanceof Element element && !(element instanceof Node) && !(element instanceof DataFlow)
                    && element.eContainer() instanceof Workload && found.add(element)) {
                open.add(element);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void addAsIn(Element original, EObject copy) {
        if (original instanceof Node) {
            model.getNodes().add((Node) copy);
        } else {
            ((List<EObject>) model.eGet(original.eContainmentFeature())).add(copy);
        }
    }

    private void addShape(Node node, boolean outermost) {
        Optional<Shape> shape = drawn.shape(node);
        if (!outermost && shape.isEmpty()) {
            return;
        }
        Shape copy = shape.map(EcoreUtil::copy).orElseGet(NotationFactory.eINSTANCE::createShape);
        copy.setElement(node.getId());
        if (outermost) {
            Bounds bounds = drawn.absoluteBounds(node);
            copy.setX(bounds.x());
            copy.setY(bounds.y());
            if (shape.isEmpty()) {
                copy.setWidth(bounds.width());
                copy.setHeight(bounds.height());
            }
        }
        layout.getShapes().add(copy);
    }

    /** Lets a copy refer to a stand-in, with the same id, of each node that is not copied. */
    private static final class ReferringCopier extends EcoreUtil.Copier {
        private static final long serialVersionUID = 1L;

        private final Map<Node, Node> absent = new LinkedHashMap<>();

        ReferringCopier() {
            super(true, false);
        }

        @Override
        public EObject get(Object original) {
            EObject copy = super.get(original);
            return copy == null && original instanceof Node node ? absent.computeIfAbsent(node, this::standIn) : copy;
        }

        private Node standIn(Node node) {
            Node empty = (Node) EcoreUtil.create(node.eClass());
            empty.setId(node.getId());
            return empty;
        }
    }
}
