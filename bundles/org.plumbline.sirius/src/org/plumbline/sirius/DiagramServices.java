/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.catalog.Accent;
import org.plumbline.edit.Nesting;
import org.plumbline.model.Boundary;
import org.plumbline.model.Component;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Labels;

/** What the viewpoint's diagrams, tables and trees show of an element, apart from its findings. */
public class DiagramServices {

    /** Where the viewpoint's images are. */
    public static final String ICONS = "/org.plumbline.sirius/icons/";

    /** The text at an element: its name; of a boundary also its kind and code, of a component its service. */
    public String elementLabel(Element element) {
        return switch (element) {
            case Boundary boundary -> {
                String detail = Labels.detail(boundary);
                String kind = Labels.kind(boundary);
                String name = Nodes.label(boundary);
                String what = detail.isEmpty() ? kind : kind + ", " + detail;
                yield name.equals(kind) && detail.isEmpty() ? name : name + " (" + what + ")";
            }
            case Component component -> {
                String kind = Labels.kind(component);
                yield Nodes.label(component).equals(kind) ? kind : Nodes.label(component) + "\n" + kind;
            }
            case DataFlow flow -> Labels.flow(flow);
            default -> Nodes.label(element);
        };
    }

    /** An element's name in a sentence or a cell. */
    public String elementName(Element element) {
        return Nodes.label(element);
    }

    /** The path of a node's image: its service's glyph in the colour of its category. */
    public String iconPath(Node node) {
        return ICONS + iconFile(node);
    }

    /** The name of the file of a node's image. */
    public static String iconFile(Node node) {
        return iconFile(Labels.icon(node).name(), node instanceof Component component ? Labels.accent(component)
                : null);
    }

    /** The file of a glyph in a colour; without one in that of lines. */
    public static String iconFile(String glyph, Accent accent) {
        return accent == null ? glyph + ".svg" : glyph + "-" + accent.light().substring(1) + ".svg";
    }

    /** The flows that a diagram of the element shows: all of the workload's, of which Sirius draws those with ends. */
    public List<DataFlow> shownFlows(Element element) {
        return Nodes.workloadOf(element).map(workload -> List.copyOf(workload.getFlows())).orElse(List.of());
    }

    /** The workload that an element is part of. */
    public Workload workloadAround(Element element) {
        return Nodes.workloadOf(element).orElseThrow();
    }

    /** Whether the element is a flow whose sender waits for no answer. */
    public boolean isNotAwaited(Element element) {
        return element instanceof DataFlow flow && flow.getInteraction() != Interaction.UNKNOWN
                && flow.getInteraction() != Interaction.REQUEST;
    }

    /** Whether the element is a flow of which is said that it is encrypted. */
    public boolean isEncrypted(Element element) {
        return element instanceof DataFlow flow && flow.getEncrypted() == Fact.YES;
    }

    /** Whether the element is a flow of which is said that it is not encrypted. */
    public boolean isNotEncrypted(Element element) {
        return element instanceof DataFlow flow && flow.getEncrypted() == Fact.NO;
    }

    /** Whether the element is a flow of confidential, personal or secret data. */
    public boolean isSensitive(Element element) {
        return element instanceof DataFlow flow && flow.getDataClass().compareTo(DataClass.CONFIDENTIAL) >= 0;
    }

    /** Whether the element, or both ends of a flow, were declared outside the review. */
    public boolean isOutOfScope(Element element) {
        return element instanceof DataFlow flow
                ? flow.getSource() != null && flow.getTarget() != null && Nodes.outOfScope(flow.getSource())
                        && Nodes.outOfScope(flow.getTarget())
                : Nodes.outOfScope(element);
    }

    /** Whether a new node of a kind, such as {@code Subnet}, may be put into a container. */
    public boolean mayHoldKind(NodeContainer container, String kind) {
        return PlumblinePackage.eINSTANCE.getEClassifier(kind) instanceof EClass type
                && Nesting.mayHold(container, type);
    }

    /** Whether an element may be moved or pasted into a container: never into itself. */
    public boolean mayHoldElement(NodeContainer container, Element element) {
        if (!(element instanceof Node) || !Nesting.mayHold(container, element.eClass())) {
            return false;
        }
        return !EcoreUtil.isAncestor(element, container);
    }
}
