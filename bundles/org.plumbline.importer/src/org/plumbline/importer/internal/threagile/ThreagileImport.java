/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.threagile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.plumbline.importer.ImportException;
import org.plumbline.importer.ImportNote;
import org.plumbline.importer.ImportNote.Kind;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.internal.design.Design;
import org.plumbline.importer.internal.design.Part;
import org.plumbline.importer.internal.design.Reading;
import org.plumbline.importer.internal.tree.SourceText;
import org.plumbline.importer.internal.tree.TreeReader;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.model.Boundary;
import org.plumbline.model.Component;
import org.plumbline.model.Criticality;
import org.plumbline.model.Group;
import org.plumbline.model.GroupKind;
import org.plumbline.model.Network;
import org.plumbline.model.Node;
import org.plumbline.model.Workload;

/** One import of a Threagile model: assets and boundaries first, then what runs between them and was decided. */
public final class ThreagileImport {

    private static final String REMEDY = "Correct it as Threagile's schema says";

    private final Reading reading;
    private final Mapping root;
    private final Design design;
    private final DataAssets data;

    private ThreagileImport(SourceText source) {
        reading = new Reading(source, REMEDY);
        root = reading.mapping(TreeReader.read(source), "A Threagile model");
        design = Design.of(source.name(), root.text("title"));
        data = new DataAssets(reading.named(root, "data_assets"));
    }

    /** @throws ImportException when the text is malformed or has another structure than Threagile's */
    public static ImportResult run(SourceText source) {
        return new ThreagileImport(source).run();
    }

    private ImportResult run() {
        describeWorkload();
        Map<String, Mapping> assets = reading.named(root, "technical_assets");
        TechnicalAssets technical = new TechnicalAssets(design, data);
        assets.forEach((title, asset) -> technical.add(part(title, asset, asset.text("technology")), asset));
        boundaries();
        CommunicationLinks links = new CommunicationLinks(design, data);
        assets.forEach((title, asset) -> design.find(id(title, asset), Component.class).ifPresent(source ->
                reading.named(asset, "communication_links").forEach((name, link) -> links.add(source,
                        new Part(id(title, asset) + ">" + kebab(name), name, "communication link", link.line()),
                        reading.required(link, "target", "The communication link '" + name + "'"), link))));
        data.note(design);
        runtimes();
        new Risks(design, reading).add(root);
        noteIncludes();
        return design.result();
    }

    private void describeWorkload() {
        Workload workload = design.workload();
        Mapping overview = root.mapping("business_overview");
        if (overview != null) {
            design.describe(workload, overview.text("description"));
        }
        Mapping author = root.mapping("author");
        if (author != null) {
            design.property(workload, "author", author.text("name"));
        }
        workload.setCriticality(switch (Reading.word(root, "business_criticality")) {
            case "archive", "operational" -> Criticality.LOW;
            case "important" -> Criticality.MEDIUM;
            case "critical" -> Criticality.HIGH;
            case "mission-critical" -> Criticality.MISSION_CRITICAL;
            default -> Criticality.UNKNOWN;
        });
    }

    private void boundaries() {
        Map<String, Mapping> all = reading.named(root, "trust_boundaries");
        Map<Boundary, Mapping> made = new LinkedHashMap<>();
        all.forEach((title, each) -> {
            Boundary boundary = boundary(part(title, each, each.text("type")), Reading.word(each, "type"));
            design.describe(boundary, each.text("description"));
            Reading.texts(each, "tags").forEach(tag -> design.property(boundary, "tag", tag));
            made.put(boundary, each);
        });
        Set<Node> nested = new LinkedHashSet<>();
        made.forEach((boundary, each) -> {
            nest(boundary, each, Reading.texts(each, "trust_boundaries_nested"), nested);
            nest(boundary, each, Reading.texts(each, "technical_assets_inside"), nested);
        });
    }

    private Boundary boundary(Part part, String type) {
        return switch (type) {
            case "network-cloud-provider", "network-virtual-lan" -> design.boundary(part, Network.class);
            case "network-on-prem", "network-dedicated-hoster" -> group(part, GroupKind.ON_PREMISES);
            case "network-policy-namespace-isolation" -> group(part, GroupKind.CLUSTER);
            default -> group(part, GroupKind.LOGICAL);
        };
    }

    private Group group(Part part, GroupKind kind) {
        Group group = design.boundary(part, Group.class);
        group.setKind(kind);
        return group;
    }

    private void nest(Boundary boundary, Mapping written, List<String> inside, Set<Node> nested) {
        Part part = new Part(boundary.getOrigin().logicalId(), boundary.getName(), "trust boundary", written.line());
        for (String id : inside) {
            Node node = design.find(id, Node.class).orElse(null);
            if (node == null) {
                design.note(Kind.UNRESOLVED, part, "holds " + id + ", which the model does not declare", boundary);
            } else if (!nested.add(node) || !design.nest(node, boundary)) {
                design.note(Kind.UNRESOLVED, part, "holds " + id + ", which lies in another boundary", boundary);
            }
        }
    }

    private void runtimes() {
        reading.named(root, "shared_runtimes").forEach((title, each) -> {
            Set<String> on = new TreeSet<>();
            for (String id : Reading.texts(each, "technical_assets_running")) {
                design.find(id, Component.class).ifPresent(component -> {
                    design.property(component, "shared runtime", title);
                    on.add(id);
                });
            }
            design.note(Kind.FOLDED, part(title, each, "shared runtime"), on.isEmpty() ? "nothing runs on it"
                    : "noted with what runs on it: " + String.join(", ", on), null);
        });
    }

    private void noteIncludes() {
        for (String file : Reading.texts(root, "includes")) {
            design.note(ImportNote.Kind.UNRESOLVED, new Part("includes", null, "", root.get("includes").line()),
                    "the included file " + file + " was not read; import a model that holds everything", null);
        }
    }

    private static Part part(String title, Mapping each, String type) {
        return new Part(id(title, each), title, type == null ? "" : type, each.line());
    }

    private static String id(String title, Mapping each) {
        String id = each.text("id");
        return id == null || id.isBlank() ? kebab(title) : id.strip();
    }

    private static String kebab(String title) {
        return title.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
