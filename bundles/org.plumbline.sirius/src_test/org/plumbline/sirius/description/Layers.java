/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius.description;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.catalog.Pillar;
import org.plumbline.catalog.Risk;
import org.plumbline.sirius.DiagramServices;

/** Badges, what changes the look of an element whatever its mapping, the pillars' layers, and the filters. */
final class Layers {

    private Layers() {
    }

    /** The badge of the worst risk, on every layer. */
    static Xml badges() {
        Xml set = Xml.tag("decorationDescriptionsSet");
        for (Risk risk : Risk.values()) {
            set.add(badge("Badge of " + Styles.name(risk) + " risks", "NORTH_EAST", Styles.when(risk),
                    risk.icon().name(), "aql:self.findingsText()"));
        }
        return set;
    }

    static Xml customization() {
        return Xml.tag("customization").add(
                looks("aql:self.oclIsKindOf(model::Component)", attribute("workspacePath", "aql:self.iconPath()")),
                looks("aql:self.isNotAwaited()", attribute("lineStyle", "dash")),
                looks("aql:self.isEncrypted()", attribute("targetArrow", "InputFillClosedArrow")),
                looks("aql:self.isNotEncrypted()", attribute("targetArrow", "InputArrow")),
                looks("aql:self.isSensitive()", attribute("sizeComputationExpression", "3")),
                looks("aql:self.isOutOfScope()", colour("labelColor", "quiet")));
    }

    static List<Xml> ofPillars() {
        List<Xml> layers = new ArrayList<>();
        for (Pillar pillar : Pillar.values()) {
            layers.add(Xml.tag("additionalLayers").named(pillar.title())
                    .with("icon", DiagramServices.ICONS + pillar.icon().name() + ".png")
                    .with("endUserDocumentation", "Marks what has findings of " + pillar.title() + ".")
                    .add(Xml.tag("decorationDescriptionsSet").add(badge(pillar.title(), "NORTH_WEST",
                            "aql:self.hasPillarFindings('" + pillar.id() + "')", pillar.icon().name(),
                            "aql:self.pillarText('" + pillar.id() + "')"))));
        }
        return layers;
    }

    static List<Xml> filters() {
        return List.of(
                filter("Hide observability and delivery", Paths.mapping(kind("Observability"), false) + " "
                        + Paths.mapping(kind("DeliveryPipeline"), false), null),
                filter("Hide identity and secrets", Paths.mapping(kind("Identity"), false) + " "
                        + Paths.mapping(kind("SecretStore"), false), null),
                filter("Hide what is out of scope", Paths.all(), "aql:not self.isOutOfScope()"),
                filter("Only what has findings", Paths.components() + " " + Paths.flow(),
                        "aql:self.hasFindings()"),
                filter("Only high risks", Paths.components() + " " + Paths.flow(), "aql:self.hasHighRisk()"),
                filter("Hide asynchronous flows", Paths.flow(), "aql:not self.isNotAwaited()"),
                filter("Hide flows", Paths.flow(), null));
    }

    private static org.eclipse.emf.ecore.EClass kind(String name) {
        return Kinds.components().stream().filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
    }

    /** Hides what does not meet the condition; without one, all. */
    private static Xml filter(String name, String mappings, String condition) {
        Xml filter = Xml.of("filters", "filter:MappingFilter").with("mappings", mappings);
        if (condition != null) {
            filter.with("semanticConditionExpression", condition);
        }
        return Xml.of("filters", "filter:CompositeFilterDescription").named(name).add(filter);
    }

    private static Xml badge(String name, String position, String when, String icon, String tooltip) {
        return Xml.of("decorationDescriptions", "description:SemanticBasedDecoration").named(name)
                .with("position", position).with("distributionDirection", "HORIZONTAL")
                .with("preconditionExpression", when)
                .with("imageExpression", DiagramServices.ICONS + icon + ".png").with("tooltipExpression", tooltip)
                .with("domainClass", "model::Element");
    }

    private static Xml looks(String when, Xml feature) {
        return Xml.of("vsmElementCustomizations", "description:VSMElementCustomization")
                .with("predicateExpression", when).add(feature);
    }

    private static Xml attribute(String name, String value) {
        return Xml.of("featureCustomizations", "description:EAttributeCustomization").with("applyOnAll", true)
                .with("attributeName", name).with("value", value);
    }

    private static Xml colour(String name, String colour) {
        return Xml.of("featureCustomizations", "description:EReferenceCustomization").with("applyOnAll", true)
                .with("referenceName", name).with("value", Paths.colour(colour));
    }
}
