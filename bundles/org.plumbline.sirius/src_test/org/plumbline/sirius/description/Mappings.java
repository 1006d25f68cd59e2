/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius.description;

import org.eclipse.emf.ecore.EClass;

/** A mapping for every kind of node, and one for flows. */
final class Mappings {

    private Mappings() {
    }

    static void addTo(Xml layer) {
        Kinds.components().forEach(kind -> layer.add(node(kind)));
        layer.add(flow());
        Kinds.boundaries().forEach(kind -> layer.add(container(kind)));
    }

    private static Xml node(EClass kind) {
        return edited(Xml.tag("nodeMappings").named(kind.getName()))
                .with("semanticCandidatesExpression", "feature:nodes")
                .with("domainClass", Kinds.type(kind)).addAll(Styles.node(kind));
    }

    private static Xml container(EClass kind) {
        return edited(Xml.tag("containerMappings").named(kind.getName()))
                .with("semanticCandidatesExpression", "feature:nodes")
                .with("doubleClickDescription", Paths.editing("openBoundary"))
                .with("pasteDescriptions", Paths.editing("paste"))
                .with("dropDescriptions", Paths.editing("drop"))
                .with("domainClass", Kinds.type(kind))
                .with("reusedNodeMappings", Paths.components())
                .with("reusedContainerMappings", Paths.boundaries()).addAll(Styles.container(kind));
    }

    private static Xml flow() {
        return edited(Xml.tag("edgeMappings").named("DataFlow"))
                .with("semanticCandidatesExpression", "aql:self.shownFlows()")
                .with("sourceMapping", Paths.nodes()).with("targetMapping", Paths.nodes())
                .with("sourceFinderExpression", "feature:source").with("targetFinderExpression", "feature:target")
                .with("domainClass", "model::DataFlow").with("useDomainElement", true)
                .with("reconnections", Paths.editing("reconnectSource", "reconnectTarget"))
                .addAll(Styles.edge());
    }

    private static Xml edited(Xml mapping) {
        return mapping.with("deletionDescription", Paths.editing("delete"))
                .with("labelDirectEdit", Paths.editing("rename"));
    }
}
