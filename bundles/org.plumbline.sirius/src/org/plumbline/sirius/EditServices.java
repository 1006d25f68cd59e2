/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.catalog.Words;
import org.plumbline.edit.Deletions;
import org.plumbline.edit.NewComponents;
import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Interaction;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.Workload;
import org.plumbline.model.io.Ids;
import org.plumbline.model.query.Nodes;

/**
 * Edits of the viewpoint's tools. They change the model at once: Sirius runs a tool as one recorded command, which
 * makes it one step to undo.
 */
public class EditServices {

    /** Gives a new element a name after its kind, and an id. */
    public Element initializeElement(Element element) {
        element.setName(Words.of(element.eClass().getName()));
        return identified(element);
    }

    /** Makes a new component one of a service of the catalogue, such as {@code aws.rds}. */
    public Element initializeService(Component component, String service) {
        NewComponents.describe(component, ServiceCatalog.byId(service)
                .orElseThrow(() -> new IllegalArgumentException("There is no service " + service)));
        return identified(component);
    }

    /** Gives a new flow its interaction, such as {@code REQUEST}, and an id. */
    public Element initializeFlow(DataFlow flow, String interaction) {
        flow.setInteraction(Interaction.valueOf(interaction));
        return identified(flow);
    }

    /** Deletes an element with what is inside it, its flows, and every reference to any of these. */
    public Element deleteElement(Element element) {
        Workload workload = Nodes.workloadOf(element).orElseThrow();
        Set<Element> gone = Deletions.with(List.of(element));
        for (Element each : gone) {
            if (each instanceof DataFlow flow) {
                flow.setSource(null);
                flow.setTarget(null);
            }
        }
        EcoreUtil.UsageCrossReferencer.findAll(gone, workload).forEach((used, settings) -> {
            for (Setting setting : settings) {
                if (setting.getEStructuralFeature().isChangeable()
                        && !gone.contains(setting.getEObject())) {
                    EcoreUtil.remove(setting, used);
                }
            }
        });
        gone.forEach(EcoreUtil::remove);
        return workload;
    }

    /** Puts a copy of a node into a container: with all that is inside, the flows among it, and new ids. */
    public Element pasteElement(NodeContainer container, Node copied) {
        Set<EObject> tree = new LinkedHashSet<>();
        tree.add(copied);
        copied.eAllContents().forEachRemaining(tree::add);
        List<EObject> originals = new ArrayList<>(List.of(copied));
        Nodes.workloadOf(copied).ifPresent(from -> from.getFlows().stream()
                .filter(flow -> tree.contains(flow.getSource()) && tree.contains(flow.getTarget()))
                .forEach(originals::add));
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Collection<EObject> copies = copier.copyAll(originals);
        copier.copyReferences();
        Workload workload = Nodes.workloadOf(container).orElseThrow();
        Ids ids = new Ids(workload);
        for (EObject copy : copies) {
            identifyAnew(copy, ids);
            copy.eAllContents().forEachRemaining(each -> identifyAnew(each, ids));
            if (copy instanceof DataFlow flow) {
                workload.getFlows().add(flow);
            }
        }
        Node pasted = (Node) copier.get(copied);
        container.getNodes().add(pasted);
        return pasted;
    }

    private static void identifyAnew(EObject each, Ids ids) {
        if (each instanceof Element element) {
            element.setId(ids.next(element));
        }
    }

    private static Element identified(Element element) {
        EObject root = Nodes.workloadOf(element).map(EObject.class::cast).orElse(element);
        element.setId(new Ids(root).next(element));
        return element;
    }
}
