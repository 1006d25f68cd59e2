/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.plumbline.catalog.Risk;
import org.plumbline.model.Boundary;
import org.plumbline.model.Component;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.DiagramView;
import org.plumbline.report.ReportFinding;
import org.plumbline.report.ReviewReport;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleInfo;

/** One model that is being written in the Open Threat Model format. */
final class OtmDocument {

    private static final String DIAGRAM = "diagram";
    /** The format asks for ratings from 0 to 100 that a model here does not have. */
    private static final int IN_THE_MIDDLE = 50;

    private final Workload workload;
    private final DiagramView view;
    private final Json json;
    private final OtmAttributes attributes;
    private final List<Boundary> boundaries = new ArrayList<>();
    private final List<Component> components = new ArrayList<>();
    private final Map<Element, List<ReportFinding>> findings = new LinkedHashMap<>();
    private final Set<Rule<?>> rules = new LinkedHashSet<>();

    OtmDocument(ReviewReport report, Json json) {
        this.workload = report.workload();
        this.view = DiagramView.of(workload, report.diagram());
        this.json = json;
        this.attributes = new OtmAttributes(json);
        for (Node each : Nodes.allIn(workload)) {
            if (each instanceof Boundary boundary) {
                boundaries.add(boundary);
            } else if (each instanceof Component component) {
                components.add(component);
            }
        }
        for (ReportFinding each : report.findings()) {
            findings.computeIfAbsent(each.finding().element(), e -> new ArrayList<>()).add(each);
            rules.add(each.finding().rule());
        }
    }

    /** Writes the one object of the document. */
    void write() throws IOException {
        json.object().put("otmVersion", "0.2.0");
        json.object("project").put("name", Nodes.label(workload)).put("id", workload.getId())
                .putIfPresent("description", workload.getDescription())
                .putIfPresent("owner", workload.getOwner());
        attributes.write(workload);
        json.endObject();
        Bounds extent = view.extent();
        json.array("representations").object().put("name", "Diagram").put("id", DIAGRAM).put("type", DIAGRAM);
        size(extent.right(), extent.bottom());
        json.endObject().endArray();
        assets();
        json.array("trustZones");
        json.object();
        identity(workload).put("type", "workload");
        rating();
        attributes.classOnly(workload);
        json.endObject();
        for (Boundary each : boundaries) {
            zone(each);
        }
        json.endArray().array("components");
        for (Component each : components) {
            component(each);
        }
        json.endArray().array("dataflows");
        for (DataFlow each : workload.getFlows()) {
            if (each.getSource() != null && each.getTarget() != null) {
                flow(each);
            }
        }
        json.endArray();
        threats();
        json.endObject();
    }

    private void assets() throws IOException {
        Set<DataClass> used = EnumSet.noneOf(DataClass.class);
        components.forEach(each -> used.add(each.getDataClass()));
        workload.getFlows().forEach(each -> used.add(each.getDataClass()));
        used.remove(DataClass.UNKNOWN);
        json.array("assets");
        for (DataClass each : used) {
            json.object().put("name", each.getName().charAt(0) + word(each).substring(1) + " data").put("id", asset(each));
            json.object("risk").put("confidentiality", 25L * (each.ordinal() - 1))
                    .put("integrity", IN_THE_MIDDLE).put("availability", IN_THE_MIDDLE)
                    .put("comment", "The model rates the confidentiality only.").endObject().endObject();
        }
        json.endArray();
    }

    private static String asset(DataClass each) {
        return "data-" + word(each);
    }

    private static String word(DataClass each) {
        return each.getName().toLowerCase(Locale.ROOT);
    }

    private void zone(Boundary each) throws IOException {
        json.object();
        identity(each).put("type", each.eClass().getName()).putIfPresent("description", each.getDescription());
        rating();
        parent(each);
        place(each);
        attributes.write(each);
        json.endObject();
    }

    private void rating() throws IOException {
        json.object("risk").put("trustRating", IN_THE_MIDDLE).endObject();
    }

    private void component(Component each) throws IOException {
        json.object();
        identity(each).put("type", each.getService() == null ? each.eClass().getName() : each.getService())
                .putIfPresent("description", each.getDescription());
        parent(each);
        place(each);
        if (each.getDataClass() != DataClass.UNKNOWN) {
            boolean stores = each instanceof DataStore;
            json.object("assets").put(stores ? "stored" : "processed", List.of(asset(each.getDataClass())))
                    .endObject();
        }
        threatsTo(each);
        attributes.write(each);
        json.endObject();
    }

    private void flow(DataFlow each) throws IOException {
        json.object();
        identity(each).putIfPresent("description", each.getDescription()).put("bidirectional", false)
                .put("source", each.getSource().getId()).put("destination", each.getTarget().getId());
        if (each.getDataClass() != DataClass.UNKNOWN) {
            json.put("assets", List.of(asset(each.getDataClass())));
        }
        threatsTo(each);
        attributes.write(each);
        json.endObject();
    }

    private Json identity(Element each) throws IOException {
        return json.put("id", each.getId()).put("name", Nodes.label(each));
    }

    private void parent(Node each) throws IOException {
        json.object("parent").put("trustZone", ((Element) each.eContainer()).getId()).endObject();
    }

    private void place(Node each) throws IOException {
        if (!view.isVisible(each)) {
            return;
        }
        Bounds bounds = view.bounds(each);
        Bounds outer = each.eContainer() instanceof Node around ? view.bounds(around) : new Bounds(0, 0, 0, 0);
        json.array("representations").object().put("representation", DIAGRAM).put("id", each.getId() + "-shape");
        json.object("position").put("x", bounds.x() - outer.x()).put("y", bounds.y() - outer.y()).endObject();
        size(bounds.width(), bounds.height());
        json.endObject().endArray();
    }

    private void size(int width, int height) throws IOException {
        json.object("size").put("width", width).put("height", height).endObject();
    }

    private void threatsTo(Element element) throws IOException {
        List<ReportFinding> found = findings.get(element);
        if (found == null) {
            return;
        }
        json.array("threats");
        for (ReportFinding each : found) {
            String rule = each.finding().rule().id();
            json.object().put("threat", rule).put("state", state(each)).array("mitigations").object()
                    .put("mitigation", mitigation(rule)).put("state", each.open() ? "required" : "rejected")
                    .endObject().endArray().endObject();
        }
        json.endArray();
    }

    private static String state(ReportFinding each) {
        if (each.decision() == null || each.decisionExpired()) {
            return "exposed";
        }
        return switch (each.decision().getKind()) {
            case ACCEPT -> "accepted";
            case FALSE_POSITIVE -> "not-applicable";
            case DEFER -> "exposed";
        };
    }

    private static String mitigation(String rule) {
        return rule + "-mitigation";
    }

    private void threats() throws IOException {
        json.array("threats");
        for (Rule<?> each : rules) {
            RuleInfo info = each.info();
            json.object().put("id", info.id()).put("name", info.title()).put("description", info.explanation())
                    .put("categories", List.of(info.pillar().title()));
            json.object("risk").putNull("likelihood").put("impact", info.risk() == Risk.HIGH ? 100 : 50)
                    .put("impactComment", info.impact()).endObject();
            json.object("attributes").put(OtmAttributes.PREFIX + "rule", info.id())
                    .put(OtmAttributes.PREFIX + "bestPractices", info.bestPractices()).endObject().endObject();
        }
        json.endArray().array("mitigations");
        for (Rule<?> each : rules) {
            json.object().put("id", mitigation(each.id())).put("name", "Mend: " + each.info().title())
                    .put("description", each.info().remediation()).put("riskReduction", 100).endObject();
        }
        json.endArray();
    }
}
