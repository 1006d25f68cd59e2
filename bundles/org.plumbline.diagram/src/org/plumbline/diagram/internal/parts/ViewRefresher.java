/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.parts;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Connection;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.NotationPackage;
import org.plumbline.notation.Shape;

/**
 * Brings edit parts up to date with model and diagram. It gathers what a command changed and looks at each touched
 * part once when the command is through, so that no part sees a half-done edit.
 */
public final class ViewRefresher extends EContentAdapter {

    private static final NotationPackage NOTATION = NotationPackage.eINSTANCE;

    private final DrawnWorkload drawn;
    private final Function<Object, Object> partOf;
    private final Executor later;
    private final Set<EObject> containers = new LinkedHashSet<>();
    private final Set<Element> looks = new LinkedHashSet<>();
    private final Set<Node> ends = new LinkedHashSet<>();
    private final Map<String, Element> byId = new HashMap<>();
    private boolean scheduled;
    private boolean membershipChanged;
    private boolean linesMoved;

    /**
     * @param partOf the edit part of an element, if it has one
     * @param later runs what no command is there to end
     */
    public ViewRefresher(DrawnWorkload drawn, Function<Object, Object> partOf, Executor later) {
        this.drawn = drawn;
        this.partOf = partOf;
        this.later = later;
        drawn.workload().eAdapters().add(this);
        drawn.diagram().eAdapters().add(this);
    }

    public void dispose() {
        drawn.workload().eAdapters().remove(this);
        drawn.diagram().eAdapters().remove(this);
    }

    @Override
    public void notifyChanged(Notification n) {
        super.notifyChanged(n);
        if (n.isTouch()) {
            return;
        }
        drawn.lanes().forget();
        gather(n);
        if (movesLines(n)) {
            linesMoved = true;
            drawn.forgetEnds();
        }
        if (!scheduled) {
            scheduled = true;
            later.execute(this::flush);
        }
    }

    @Override
    protected void setTarget(EObject target) {
        super.setTarget(target);
        if (target instanceof Element element) {
            byId.put(element.getId(), element);
        }
    }

    @Override
    protected void unsetTarget(EObject target) {
        super.unsetTarget(target);
        if (target instanceof Element element) {
            byId.remove(element.getId(), element);
        }
    }

    /** Refreshes the parts that were touched since the last time. */
    public void flush() {
        scheduled = false;
        if (membershipChanged) {
            membershipChanged = false;
            gatherAll();
        }
        List<EObject> changed = containers.stream().map(this::drawnContainer).distinct().toList();
        containers.clear();
        changed.forEach(each -> {
            if (partOf.apply(each) instanceof BoxContainer part) {
                part.refreshContents();
            }
        });
        refreshFlows();
        List<Element> seen = List.copyOf(looks);
        looks.clear();
        seen.forEach(each -> {
            if (partOf.apply(each) instanceof ElementPart part) {
                part.refreshElement();
            }
        });
        if (linesMoved) {
            linesMoved = false;
            drawn.workload().getFlows().forEach(each -> {
                if (partOf.apply(each) instanceof FlowPart part) {
                    part.refreshEnds();
                }
            });
        }
        drawn.diagram().getNotes().forEach(each -> {
            if (partOf.apply(each) instanceof Linked part) {
                part.refreshLink();
            }
        });
    }

    /** A flow that came, went or changed an end also moves those that run beside it. */
    private void refreshFlows() {
        Set<Node> touched = ends.stream().filter(each -> each.eContainer() != null).map(drawn::visible)
                .filter(each -> partOf.apply(each) instanceof ElementPart)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        ends.clear();
        for (Node each : touched) {
            ((ElementPart) partOf.apply(each)).refreshFlows();
            drawn.flowsFrom(each).stream().filter(flow -> touched.contains(drawn.visible(flow.getTarget())))
                    .forEach(looks::add);
        }
    }

    private void gather(Notification n) {
        Object notifier = n.getNotifier();
        if (n.getFeature() == PlumblinePackage.eINSTANCE.getElement_Id()) {
            byId.remove(n.getOldValue(), notifier);
            byId.put(n.getNewStringValue(), (Element) notifier);
        }
        if (notifier instanceof NodeContainer container && n.getFeature() == PlumblinePackage.eINSTANCE
                .getNodeContainer_Nodes()) {
            contentsOf(container);
        } else if (notifier instanceof Node node) {
            if (n.getFeature() == PlumblinePackage.eINSTANCE.getNode_Outgoing()
                    || n.getFeature() == PlumblinePackage.eINSTANCE.getNode_Incoming()) {
                ends.add(node);
            } else {
                looks.add(node);
                if (n.getFeature() == PlumblinePackage.eINSTANCE.getNode_OutOfScope()
                        && node instanceof NodeContainer container) {
                    looks.addAll(Nodes.allIn(container));
                }
            }
        } else if (notifier instanceof DataFlow flow) {
            looks.add(flow);
            addEnds(flow);
        } else if (notifier == drawn.workload()) {
            flowsOf(n.getNewValue());
            flowsOf(n.getOldValue());
        } else if (notifier instanceof Shape || notifier instanceof Connection || notifier instanceof Diagram) {
            gatherDrawing(n);
        }
    }

    /** Whether lines may have to leave their boxes elsewhere than before. */
    private static boolean movesLines(Notification n) {
        return n.getNotifier() instanceof Shape || n.getNotifier() instanceof Connection
                || n.getNotifier() instanceof Diagram || n.getFeature() instanceof EReference;
    }

    private void gatherDrawing(Notification n) {
        if (changesMembership(n)) {
            membershipChanged = true;
            return;
        }
        if (n.getFeature() == NOTATION.getDiagram_Notes()) {
            containers.add(drawn.workload());
            return;
        }
        drawing(n.getNotifier());
        drawing(n.getNewValue());
        drawing(n.getOldValue());
        if (n.getFeature() == NOTATION.getShape_Collapsed()
                && element(((Shape) n.getNotifier()).getElement()) instanceof NodeContainer container) {
            contentsOf(container);
            Nodes.allIn(container).forEach(each -> {
                each.getOutgoing().forEach(this::addEnds);
                each.getIncoming().forEach(this::addEnds);
            });
        }
    }

    private void drawing(Object each) {
        if (each instanceof List<?> many) {
            many.forEach(this::drawing);
        }
        String id = each instanceof Shape shape ? shape.getElement()
                : each instanceof Connection connection ? connection.getElement() : null;
        Element element = id == null ? null : element(id);
        if (element != null) {
            looks.add(element);
        }
    }

    private Element element(String id) {
        return byId.get(id);
    }

    private void contentsOf(NodeContainer container) {
        containers.add(container);
        if (container instanceof Node node && node.eContainer() != null) {
            Node seen = drawn.visible(node);
            if (seen != null) {
                looks.add(seen);
            }
        }
    }

    private boolean changesMembership(Notification n) {
        Object feature = n.getFeature();
        return feature == NOTATION.getDiagram_Hidden() || feature == NOTATION.getDiagram_Chosen()
                || feature == NOTATION.getDiagram_Scope() || feature == NOTATION.getDiagram_Routing()
                || feature == NOTATION.getDiagram_Shapes() && drawn.diagram().isChosen();
    }

    private void gatherAll() {
        containers.add(drawn.workload());
        for (Node each : Nodes.allIn(drawn.workload())) {
            ends.add(each);
            looks.add(each);
            if (each instanceof NodeContainer) {
                containers.add(each);
            }
        }
    }

    /** What the contents of a container are drawn in. */
    private EObject drawnContainer(EObject container) {
        if (!(container instanceof Node node) || drawn.membership().shows(node)) {
            return container;
        }
        Node parent = drawn.membership().parent(node);
        return parent == null ? drawn.workload() : parent;
    }

    private void flowsOf(Object value) {
        if (value instanceof DataFlow flow) {
            addEnds(flow);
        } else if (value instanceof List<?> many) {
            many.forEach(this::flowsOf);
        }
    }

    private void addEnds(DataFlow flow) {
        if (flow.getSource() != null) {
            ends.add(flow.getSource());
        }
        if (flow.getTarget() != null) {
            ends.add(flow.getTarget());
        }
    }
}
