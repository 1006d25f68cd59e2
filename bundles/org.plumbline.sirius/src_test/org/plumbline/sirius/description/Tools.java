/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius.description;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.edit.NewComponents;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.sirius.DiagramServices;

/** The tools of the diagrams: those that create, by kind and by common service, and those that edit. */
final class Tools {

    private Tools() {
    }

    static void addTo(Xml layer) {
        Xml flows = Xml.tag("toolSections").named(Paths.CREATE_FLOWS).add(
                flow("createRequest", "Request", "REQUEST", "transfer"),
                flow("createAsynchronous", "Asynchronous flow", "ASYNCHRONOUS", "stream"));
        Xml boundaries = Xml.tag("toolSections").named(Paths.CREATE_BOUNDARIES);
        Kinds.boundaries().forEach(kind -> boundaries.add(boundary(kind)));
        Xml common = Xml.tag("toolSections").named(Paths.CREATE_SERVICES);
        NewComponents.COMMON.forEach(id -> common.add(service(ServiceCatalog.byId(id).orElseThrow())));
        Xml components = Xml.tag("toolSections").named(Paths.CREATE_COMPONENTS);
        Kinds.components().forEach(kind -> components.add(component(kind)));
        layer.add(flows, boundaries, common, components, editing());
    }

    private static Xml boundary(EClass kind) {
        return creation(Xml.of("ownedTools", "tool_1:ContainerCreationDescription")
                .named("create" + kind.getName()).with("label", Kinds.words(kind))
                .with("precondition", "aql:container.mayHoldKind('" + kind.getName() + "')")
                .with("containerMappings", Paths.mapping(kind, true))
                .with("iconPath", icon(Kinds.icon(kind))), kind, "aql:instance.initializeElement()");
    }

    private static Xml component(EClass kind) {
        return creation(Xml.of("ownedTools", "tool_1:NodeCreationDescription")
                .named("create" + kind.getName()).with("label", Kinds.words(kind))
                .with("nodeMappings", Paths.mapping(kind, false))
                .with("iconPath", icon(Kinds.icon(kind))), kind, "aql:instance.initializeElement()");
    }

    private static Xml service(CloudService service) {
        EClassifier kind = PlumblinePackage.eINSTANCE.getEClassifier(service.kind());
        return creation(Xml.of("ownedTools", "tool_1:NodeCreationDescription").named(service.id())
                .with("label", service.title()).with("nodeMappings", Paths.mapping((EClass) kind, false))
                .with("iconPath", icon(DiagramServices.iconFile(service.iconName(), service.category().accent()))),
                (EClass) kind, "aql:instance.initializeService('" + service.id() + "')");
    }

    private static Xml creation(Xml tool, EClass kind, String initialization) {
        return tool.add(Operations.variable("variable", "container"),
                Operations.variable("viewVariable", "containerView"),
                Operations.initial(Operations.go("var:container",
                        Operations.create(Kinds.type(kind), "nodes", Operations.go(initialization)))));
    }

    private static Xml flow(String name, String label, String interaction, String icon) {
        return Xml.of("ownedTools", "tool_1:EdgeCreationDescription").named(name).with("label", label)
                .with("edgeMappings", Paths.flow()).with("iconPath", icon(icon + ".svg"))
                .add(Operations.variable("sourceVariable", "source"),
                        Operations.variable("targetVariable", "target"),
                        Operations.variable("sourceViewVariable", "sourceView"),
                        Operations.variable("targetViewVariable", "targetView"),
                        Operations.initial(Operations.go("aql:source.workloadAround()",
                                Operations.create("model::DataFlow", "flows",
                                        Operations.set("source", "var:source"),
                                        Operations.set("target", "var:target"),
                                        Operations.go("aql:instance.initializeFlow('" + interaction + "')")))));
    }

    private static Xml editing() {
        return Xml.tag("toolSections").named(Paths.EDITING).add(rename(), delete(),
                reconnect("reconnectSource", "RECONNECT_SOURCE", "source"),
                reconnect("reconnectTarget", "RECONNECT_TARGET", "target"), drop(), paste(), open());
    }

    private static Xml rename() {
        return Xml.of("ownedTools", "tool_1:DirectEditLabel").named("rename")
                .with("inputLabelExpression", "feature:name")
                .add(Xml.tag("mask").with("mask", "{0}"), Operations.initial(Operations.set("name", "var:0")));
    }

    private static Xml delete() {
        return Xml.of("ownedTools", "tool_1:DeleteElementDescription").named("delete").add(
                Operations.variable("element", "element"), Operations.variable("elementView", "elementView"),
                Operations.variable("containerView", "containerView"),
                Operations.initial(Operations.go("aql:element.deleteElement()")));
    }

    private static Xml reconnect(String name, String kind, String end) {
        return Xml.of("ownedTools", "tool_1:ReconnectEdgeDescription").named(name).with("reconnectionKind", kind)
                .add(Operations.variable("source", "source"), Operations.variable("target", "target"),
                        Operations.variable("sourceView", "sourceView"),
                        Operations.variable("targetView", "targetView"), Operations.variable("element", "element"),
                        Operations.initial(Operations.go("var:element", Operations.set(end, "var:target"))),
                        Operations.variable("edgeView", "edgeView"));
    }

    private static Xml drop() {
        return Xml.of("ownedTools", "tool_1:ContainerDropDescription").named("drop")
                .with("precondition", "aql:newSemanticContainer.mayHoldElement(element)")
                .with("mappings", Paths.nodes()).with("dragSource", "BOTH").with("moveEdges", true)
                .add(Operations.variable("oldContainer", "oldSemanticContainer"),
                        Operations.variable("newContainer", "newSemanticContainer"),
                        Operations.variable("element", "element"),
                        Operations.variable("newViewContainer", "newContainerView"),
                        Operations.initial(Operations.go("var:element",
                                Operations.move("var:newSemanticContainer", "nodes"))));
    }

    private static Xml paste() {
        return Xml.of("ownedTools", "tool:PasteDescription").named("paste")
                .with("precondition", "aql:container.mayHoldElement(copiedElement)")
                .add(Operations.variable("container", "container"),
                        Operations.variable("containerView", "containerView"),
                        Operations.variable("copiedView", "copiedView"),
                        Operations.variable("copiedElement", "copiedElement"),
                        Operations.initial(Operations.go("aql:container.pasteElement(copiedElement)")));
    }

    private static Xml open() {
        return Xml.of("ownedTools", "tool_1:DoubleClickDescription").named("openBoundary")
                .with("mappings", Paths.boundaries())
                .add(Operations.variable("element", "element"), Operations.variable("elementView", "elementView"),
                        Xml.tag("initialOperation").add(Xml.of("firstModelOperations", "tool_1:Navigation")
                                .with("createIfNotExistent", true)
                                .with("diagramDescription", Paths.diagram(Paths.BOUNDARY))));
    }

    private static String icon(String svg) {
        return DiagramServices.ICONS + Styles.png(svg);
    }
}
