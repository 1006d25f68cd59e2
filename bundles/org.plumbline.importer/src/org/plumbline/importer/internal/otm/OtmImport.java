/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.otm;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.plumbline.importer.ImportException;
import org.plumbline.importer.ImportNote.Kind;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.internal.design.Boundaries;
import org.plumbline.importer.internal.design.Design;
import org.plumbline.importer.internal.design.Part;
import org.plumbline.importer.internal.design.Reading;
import org.plumbline.importer.internal.text.Texts;
import org.plumbline.importer.internal.tree.SourceText;
import org.plumbline.importer.internal.tree.TreeReader;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.model.Boundary;
import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Group;
import org.plumbline.model.Node;
import org.plumbline.model.Workload;

/** One import of an Open Threat Model: zones and components, then their nesting, then the flows. */
public final class OtmImport {

    private static final String REMEDY = "Correct it as the schema of the Open Threat Model says";

    private final Reading reading;
    private final Mapping root;
    private final Design design;
    private final OtmAttributes attributes;
    private final OtmRisks risks;
    private final Map<String, Mapping> zones = new LinkedHashMap<>();
    private final Map<String, Mapping> components = new LinkedHashMap<>();
    private final Map<String, Group> around = new HashMap<>();

    private OtmImport(SourceText source) {
        reading = new Reading(source, REMEDY);
        root = reading.mapping(TreeReader.read(source), "An Open Threat Model");
        Mapping project = reading.mapping(root.get("project"), "project");
        design = Design.ofPlainTexts(source.name(), project.text("name"));
        attributes = new OtmAttributes(design);
        risks = new OtmRisks(design, reading, root);
        if (project.text("id") != null) {
            design.identify(project.text("id"));
        }
        describe(design.workload(), project);
        String owner = project.text("owner");
        if (design.workload().getOwner() == null && owner != null && !owner.isBlank()) {
            design.workload().setOwner(Texts.printable(owner));
        }
    }

    /** @throws ImportException when the text is malformed or has another structure than the format's */
    public static ImportResult run(SourceText source) {
        return new OtmImport(source).run();
    }

    private ImportResult run() {
        for (Mapping each : reading.items(root, "trustZones")) {
            String id = reading.required(each, "id", "A trust zone");
            if (zones.putIfAbsent(id, each) == null) {
                zone(id, each);
            }
        }
        for (Mapping each : reading.items(root, "components")) {
            String id = reading.required(each, "id", "A component");
            if (!zones.containsKey(id) && components.putIfAbsent(id, each) == null) {
                component(id, each);
            }
        }
        zones.forEach(this::nest);
        components.forEach(this::nest);
        for (Mapping each : reading.items(root, "dataflows")) {
            flow(each);
        }
        new OtmPlaces(design, reading, root, zones, components, around).add();
        return design.result();
    }

    private void zone(String id, Mapping zone) {
        if (attributes.isWorkload(zone)) {
            design.alias(id, design.workload());
            return;
        }
        Part part = part(id, zone, "trust zone");
        Class<? extends Boundary> type = attributes.type(zone, Boundary.class);
        Class<? extends Boundary> used = type == null ? Boundaries.of(zone.text("type"), zone.text("name")) : type;
        Boundary boundary = design.boundary(part, used);
        describe(boundary, zone);
        if (type == null) {
            Boundaries.detail(boundary, zone.text("name"));
        }
    }

    private void component(String id, Mapping each) {
        Part part = part(id, each, each.text("type"));
        Class<? extends Component> type = attributes.type(each, Component.class);
        if (type != null) {
            Component component = design.component(part, null, type.getSimpleName());
            describe(component, each);
            design.note(Kind.MAPPED, part, "imported as " + type.getSimpleName(), component);
            return;
        }
        Class<? extends Boundary> boundary = Boundaries.ofType(each.text("type"));
        if (boundary != null) {
            Boundary made = design.boundary(part, boundary);
            Boundaries.detail(made, each.text("name"));
            describe(made, each);
            return;
        }
        Component component = design.component(part, OtmTypes.service(each));
        describe(component, each);
        component.setDataClass(risks.dataClass(component.getDataClass(), each.mapping("assets")));
    }

    private void describe(Element element, Mapping each) {
        design.describe(element, each.text("description"));
        attributes.read(element, each);
        Reading.texts(each, "tags").forEach(tag -> design.property(element, "tag", tag));
        risks.note(element, each);
    }

    private void nest(String id, Mapping each) {
        Mapping parent = each.mapping("parent");
        Node node = design.find(id, Node.class).orElse(null);
        if (parent == null || node == null) {
            return;
        }
        String into = parent.text("trustZone") == null ? parent.text("component") : parent.text("trustZone");
        Element element = into == null ? null : design.find(into).orElse(null);
        boolean done = switch (element) {
            case Workload workload -> true;
            case Boundary boundary -> design.nest(node, boundary);
            case Component component -> design.nest(node, groupAround(into, component));
            case null, default -> false;
        };
        if (!done) {
            design.note(Kind.UNRESOLVED, part(id, each, ""), "cannot lie in " + into + (element == null
                    ? ", which the model does not declare" : ", which lies in it or too deep"), node);
        }
    }

    /** What holds a component that other components are part of, and those. */
    private Group groupAround(String id, Component component) {
        Group group = around.get(id);
        if (group == null) {
            Part part = new Part(id + "-parts", component.getName(), "component", components.get(id).line());
            group = design.boundary(part, Group.class);
            if (component.eContainer() instanceof Boundary outer) {
                design.nest(group, outer);
            }
            design.nest(component, group);
            around.put(id, group);
            design.note(Kind.GUESSED, part, "holds the component and its parts", group);
        }
        return group;
    }

    private void flow(Mapping each) {
        Part part = part(reading.required(each, "id", "A dataflow"), each, "dataflow");
        String from = reading.required(each, "source", "The dataflow " + part.id());
        String to = reading.required(each, "destination", "The dataflow " + part.id());
        Node source = design.find(from, Node.class).orElse(null);
        Node target = design.find(to, Node.class).orElse(null);
        if (source == null || target == null) {
            design.note(Kind.UNRESOLVED, part, "ends at " + (source == null ? from : to)
                    + ", which the model does not declare", null);
            return;
        }
        DataFlow flow = design.flow(part, source, target);
        describe(flow, each);
        flow.setDataClass(risks.highest(flow.getDataClass(), Reading.texts(each, "assets")));
        if (Reading.word(each, "bidirectional").equals("true")) {
            design.property(flow, "bidirectional", "true");
        }
        design.note(Kind.MAPPED, part, "imported as DataFlow", flow);
    }

    private static Part part(String id, Mapping each, String type) {
        return new Part(id, each.text("name"), type == null ? "" : type, each.line());
    }
}
