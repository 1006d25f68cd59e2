/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius.description;

import java.util.List;

import org.plumbline.catalog.Risk;
import org.plumbline.catalog.Words;

/** The table of data flows and the tree of boundaries. */
final class TableAndTree {

    private static final List<String> COLUMNS = List.of("interaction", "protocol", "port", "encrypted",
            "authentication", "dataClass", "monthlyGigabytes", "peakPerSecond", "timeoutMillis", "retries",
            "deadLetter", "idempotent");

    private TableAndTree() {
    }

    static Xml table() {
        Xml line = Xml.tag("ownedLineMappings").named("Flow").with("domainClass", "model::DataFlow")
                .with("semanticCandidatesExpression", "feature:flows")
                .with("headerLabelExpression", "aql:self.elementName()");
        for (Risk risk : Risk.values()) {
            line.add(Xml.tag("backgroundConditionalStyle").with("predicateExpression", Styles.when(risk))
                    .add(Xml.tag("style").with("backgroundColor", Paths.colour(Styles.name(risk) + " ground"))));
        }
        line.add(Xml.tag("delete").named("deleteFlow")
                .with("mapping", Paths.diagram(Paths.TABLE) + "/" + Paths.named("ownedLineMappings", "Flow"))
                .add(variable("element", "The flow of the line."),
                        variable("root", "The workload."),
                        Xml.retag(Operations.go("aql:element.deleteElement()"), "firstModelOperation")));
        Xml table = representation("description_2:EditionTableDescription", Paths.TABLE, "model::Workload",
                "aql:'Data flows of ' + self.elementName()")
                .with("initialHeaderColumnWidth", 240).add(line);
        table.add(end("source"), end("target"));
        for (String feature : COLUMNS) {
            table.add(Xml.tag("ownedColumnMappings").named(feature).with("headerLabelExpression", Words.of(feature))
                    .with("initialWidth", 110).with("featureName", feature)
                    .with("labelExpression", "aql:self.featureText('" + feature + "')"));
        }
        return table.add(Xml.tag("ownedColumnMappings").named("findings").with("headerLabelExpression", "Risks")
                .with("initialWidth", 110).with("canEdit", "aql:false").with("featureName", "name")
                .with("labelExpression", "aql:self.findingsCount()"));
    }

    private static Xml end(String feature) {
        return Xml.tag("ownedColumnMappings").named(feature).with("headerLabelExpression", Words.of(feature))
                .with("initialWidth", 150).with("featureName", feature)
                .with("labelExpression", "aql:self.featureText('" + feature + "')");
    }

    static Xml tree() {
        String items = Paths.diagram(Paths.TREE) + "/";
        String boundary = items + Paths.named("subItemMappings", "Boundary");
        String component = items + Paths.named("subItemMappings", "Component");
        return representation("description_3:TreeDescription", Paths.TREE, "model::Workload",
                "aql:'Boundaries of ' + self.elementName()").add(
                item("Boundary", "model::Boundary", boundary).with("reusedTreeItemMappings",
                        boundary + " " + component),
                item("Component", "model::Component", component));
    }

    private static Xml item(String name, String type, String self) {
        Xml item = Xml.tag("subItemMappings").named(name).with("domainClass", type)
                .with("semanticCandidatesExpression", "feature:nodes").add(look("defaultStyle", "text"));
        for (Risk risk : Risk.values()) {
            item.add(Xml.tag("conditionalStyles").with("predicateExpression", Styles.when(risk))
                    .add(look("style", Styles.name(risk))));
        }
        return item.add(
                Xml.tag("directEdit").named("rename" + name).with("mapping", self).add(
                        Xml.retag(Operations.set("name", "var:0"), "firstModelOperation"),
                        Xml.tag("mask").with("mask", "{0}"), Operations.variable("element", "element"),
                        Operations.variable("root", "root")),
                Xml.tag("delete").named("delete" + name).with("mapping", self).add(
                        Xml.retag(Operations.go("aql:element.deleteElement()"), "firstModelOperation"),
                        variable("element", "The element of the item.")));
    }

    private static Xml look(String tag, String colour) {
        return Xml.tag(tag).with("labelExpression", "aql:self.elementLabel()").with("labelSize", 10)
                .with("labelColor", Paths.colour(colour)).with("backgroundColor", Paths.colour("ground"));
    }

    private static Xml variable(String name, String documentation) {
        return Xml.tag("variables").named(name).with("documentation", documentation);
    }

    static Xml representation(String type, String name, String domainClass, String title) {
        return Xml.of("ownedRepresentations", type).named(name).with("titleExpression", title)
                .with("domainClass", domainClass)
                .add(Xml.tag("metamodel").with("href", "http://plumbline.org/model/1#/"));
    }

}
