/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.plumbline.diagram.internal.clipboard.Copying;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Connection;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.NotationFactory;
import org.plumbline.notation.NotationPackage;
import org.plumbline.notation.Routing;
import org.plumbline.notation.Shape;
import org.plumbline.notation.layout.AutoLayout;

/** The edits of diagrams as a whole, and of what is on them, as EMF commands. None changes the workload. */
public final class PageEdits {

    private static final NotationPackage NOTATION = NotationPackage.eINSTANCE;

    private final DrawnWorkload drawn;

    public PageEdits(DrawnWorkload drawn) {
        this.drawn = drawn;
    }

    /** Adds a diagram behind another one. */
    public Command add(Diagram diagram, Diagram before) {
        return labelled("New Diagram", AddCommand.create(drawn.domain(), drawn.drawing(), NOTATION.getDrawing_Diagrams(),
                diagram, drawn.diagrams().indexOf(before) + 1));
    }

    /** Cannot be executed for the last diagram: a workload always has one. */
    public Command delete(Diagram diagram) {
        return drawn.diagrams().size() < 2 ? UnexecutableCommand.INSTANCE
                : labelled("Delete Diagram",
                        RemoveCommand.create(drawn.domain(), drawn.drawing(), NOTATION.getDrawing_Diagrams(), diagram));
    }

    public Command rename(Diagram diagram, String name) {
        return labelled("Rename Diagram",
                set(diagram, NOTATION.getDiagram_Name(), name.isBlank() ? null : name.strip()));
    }

    public Command move(Diagram diagram, int index) {
        return labelled("Move Diagram",
                MoveCommand.create(drawn.domain(), drawn.drawing(), NOTATION.getDrawing_Diagrams(), diagram, index));
    }

    /** Takes elements off the shown diagram; they stay in the workload and on its other diagrams. */
    public Command takeOff(Collection<? extends Element> elements) {
        Set<String> ids = elements.stream().map(Element::getId)
                .filter(id -> !drawn.diagram().getHidden().contains(id)).collect(Collectors.toCollection(
                        LinkedHashSet::new));
        return labelled("Remove from Diagram",
                AddCommand.create(drawn.domain(), drawn.diagram(), NOTATION.getDiagram_Hidden(), ids));
    }

    /** Puts elements on the shown diagram, boundaries with what is in them, flows with their ends; finds them places. */
    public Command putOn(Collection<? extends Element> elements) {
        return putOn(elements, node -> { });
    }

    /** Puts elements that the shown diagram lacks on it at a point, or below what is in the way there. */
    public Command putOnAt(Collection<? extends Element> elements, int x, int y) {
        return putOn(elements, new DropPlace(drawn, x, y)::place);
    }

    private Command putOn(Collection<? extends Element> elements, Consumer<Node> placing) {
        Diagram diagram = drawn.diagram();
        Set<Element> all = new LinkedHashSet<>(elements);
        for (Element each : elements) {
            if (each instanceof DataFlow flow && flow.getSource() != null && flow.getTarget() != null) {
                all.addAll(List.of(flow.getSource(), flow.getTarget()));
            }
        }
        return labelled("Add to Diagram", new ChangeCommand(diagram) {
            @Override
            protected void doExecute() {
                for (Element each : all) {
                    if (each instanceof DataFlow) {
                        diagram.getHidden().remove(each.getId());
                    }
                }
                for (Node each : Copying.outermost(all)) {
                    if (!drawn.membership().shows(each)) {
                        diagram.getHidden().remove(each.getId());
                        putOn(diagram, each, placing);
                    }
                }
            }
        });
    }

    private void putOn(Diagram diagram, Node node, Consumer<Node> placing) {
        // What was drawn without the boundary goes into it, where its coordinates would mean something else.
        List<Shape> inside = node instanceof NodeContainer container ? Nodes.allIn(container).stream()
                .filter(each -> drawn.membership().shows(each) && !isInside(drawn.membership().parent(each), node))
                .map(drawn::shape).flatMap(Optional::stream).toList() : List.of();
        diagram.getShapes().removeAll(inside);
        Node outermost = null;
        for (EObject e = node.eContainer(); e instanceof Node around; e = e.eContainer()) {
            outermost = diagram.getHidden().contains(around.getId()) ? around : outermost;
        }
        if (outermost != null) {
            open(diagram, outermost, node);
        }
        placing.accept(node);
        String scope = diagram.getScope();
        if (diagram.isChosen()) {
            // While the node is the scope, it and all in it count as shown and are placed.
            diagram.setScope(node.getId());
        }
        AutoLayout.placeMissing(drawn.workload(), diagram);
        diagram.setScope(scope);
    }

    private static boolean isInside(Node inner, Node boundary) {
        return inner != null && EcoreUtil.isAncestor(boundary, inner);
    }

    /** Shows the boundaries down to a node. What else was hidden with them stays so. */
    private static void open(Diagram diagram, Node outermost, Node node) {
        for (EObject inner = node; inner != outermost; inner = inner.eContainer()) {
            Node around = (Node) inner.eContainer();
            diagram.getHidden().remove(around.getId());
            for (Node other : ((NodeContainer) around).getNodes()) {
                if (other != inner && !diagram.getHidden().contains(other.getId())) {
                    diagram.getHidden().add(other.getId());
                }
            }
        }
    }

    /** Lets flows run in a way of their own on the shown diagram. */
    public Command route(Collection<DataFlow> flows, Routing routing) {
        CompoundCommand all = new CompoundCommand(routing == Routing.STRAIGHT ? "Straight Flow" : "Orthogonal Flow");
        for (DataFlow flow : flows) {
            Connection known = drawn.connection(flow).orElse(null);
            if (known != null) {
                all.append(set(known, NOTATION.getConnection_Routing(), routing));
            } else {
                Connection created = NotationFactory.eINSTANCE.createConnection();
                created.setElement(flow.getId());
                created.setRouting(routing);
                all.append(AddCommand.create(drawn.domain(), drawn.diagram(), NOTATION.getDiagram_Connections(),
                        created));
            }
        }
        return all;
    }

    /** Says how the flows of the shown diagram run that have no way of their own. */
    public Command routeAll(Routing routing) {
        return labelled(routing == Routing.STRAIGHT ? "Straight Flows" : "Orthogonal Flows",
                set(drawn.diagram(), NOTATION.getDiagram_Routing(), routing));
    }

    /** Whether an element of the workload is not on the shown diagram, not even inside a collapsed boundary. */
    public boolean lacks(Element element) {
        return EcoreUtil.isAncestor(drawn.workload(), element)
                && (element instanceof Node node && !drawn.membership().shows(node)
                        || element instanceof DataFlow flow && !drawn.isDrawn(flow) && drawn.standIn(flow) == flow);
    }

    /** What is in the workload and not on the shown diagram, in the order of the model. */
    public List<Element> missing() {
        if (!drawn.diagram().isChosen() && drawn.diagram().getHidden().isEmpty()) {
            return List.of();
        }
        List<Element> missing = new ArrayList<>();
        for (Node each : Nodes.allIn(drawn.workload())) {
            if (!drawn.membership().shows(each)) {
                missing.add(each);
            }
        }
        for (DataFlow each : drawn.workload().getFlows()) {
            if (!drawn.membership().shows(each)) {
                missing.add(each);
            }
        }
        return missing;
    }

    private Command set(EObject owner, EStructuralFeature feature, Object value) {
        return SetCommand.create(drawn.domain(), owner, feature, value == null ? SetCommand.UNSET_VALUE : value);
    }

    private static Command labelled(String label, Command command) {
        CompoundCommand all = new CompoundCommand(label);
        all.append(command);
        return all;
    }
}
