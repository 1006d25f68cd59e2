/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius.description;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.edit.Topic;

/** The pages of the properties view: one a topic, those of objectives and practices, and the findings with fixes. */
final class Properties {

    /** By position: the declared class of extensions has no name to find one by. */
    private static final String CATEGORY = "//@extensions.0/@categories[name='Plumbline']";

    private Properties() {
    }

    static Xml extension() {
        List<Xml> pages = new ArrayList<>();
        List<Xml> groups = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            String has = "aql:self.hasFeaturesAbout('" + topic.name() + "')";
            pages.add(page(topic.title(), "model::Element", "var:self", has));
            groups.add(facts(topic.title(), topic));
        }
        for (String part : List.of("Objectives", "Practices")) {
            pages.add(page(part, "model::Workload", "var:self",
                    "aql:self." + part.toLowerCase(java.util.Locale.ROOT) + " <> null"));
            groups.add(parts(part));
        }
        pages.add(page("Findings", "model::Element", "var:self", "aql:self.hasFindings()"));
        groups.add(findings());
        return Xml.of("extensions", "properties:ViewExtensionDescription").named("Plumbline")
                .add(Xml.tag("metamodels").with("href", "http://plumbline.org/model/1#/"),
                        Xml.tag("categories").named("Plumbline").addAll(pages).addAll(groups));
    }

    private static Xml page(String name, String type, String candidates, String when) {
        return Xml.tag("pages").named(name).with("labelExpression", name).with("domainClass", type)
                .with("semanticCandidateExpression", candidates).with("preconditionExpression", when)
                .with("groups", CATEGORY + "/" + Paths.named("groups", name));
    }

    private static Xml facts(String name, Topic topic) {
        return group(name, "var:self").with("domainClass", "model::Element")
                .add(each("feature", "aql:self.featuresAbout('" + topic.name() + "')", choice(), text()));
    }

    /** What a workload says in a part of its own; all of it, whatever its topic. */
    private static Xml parts(String name) {
        Xml group = group(name, "feature:" + name.toLowerCase(java.util.Locale.ROOT))
                .with("domainClass", "model::" + name);
        return group.add(each("feature", "aql:self.allFeatures()", choice(), text()));
    }

    private static Xml findings() {
        return group("Findings", "var:self").with("domainClass", "model::Element").add(
                Xml.of("controls", "properties:TextAreaDescription").named("What was found")
                        .with("labelExpression", "").with("isEnabledExpression", "aql:false").with("lineCount", 8)
                        .with("valueExpression", "aql:self.findingsText()")
                        .add(Operations.initial(Operations.go("var:self"))),
                each("fix", "aql:self.fixKeys()", iff("Fix", "aql:true",
                        Xml.of("widget", "properties:ButtonDescription").named("Apply fix")
                                .with("labelExpression", "aql:self.fixTitle(fix)")
                                .with("buttonLabelExpression", "Apply")
                                .add(Operations.initial(Operations.go("aql:self.applyFixOf(fix)"))))));
    }

    private static Xml group(String name, String candidates) {
        return Xml.tag("groups").named(name).with("labelExpression", name)
                .with("semanticCandidateExpression", candidates);
    }

    private static Xml each(String iterator, String expression, Xml... ifs) {
        return Xml.of("controls", "properties:DynamicMappingForDescription").named("Each " + iterator)
                .with("iterator", iterator).with("iterableExpression", expression).with("forceRefresh", true)
                .add(ifs);
    }

    private static Xml iff(String name, String when, Xml widget) {
        return Xml.tag("ifs").named(name).with("predicateExpression", when).add(widget);
    }

    private static Xml choice() {
        return iff("Choice", "aql:self.isChosen(feature)", value("properties:SelectDescription", "Choose")
                .with("candidatesExpression", "aql:self.featureChoices(feature)")
                .with("candidateDisplayExpression", "aql:candidate"));
    }

    private static Xml text() {
        return iff("Text", "aql:not self.isChosen(feature)", value("properties:TextDescription", "Enter"));
    }

    private static Xml value(String type, String name) {
        return Xml.of("widget", type).named(name).with("labelExpression", "aql:self.featureLabel(feature)")
                .with("valueExpression", "aql:self.featureText(feature)")
                .add(Operations.initial(Operations.go("aql:self.setFeatureText(feature, newValue)")));
    }
}
