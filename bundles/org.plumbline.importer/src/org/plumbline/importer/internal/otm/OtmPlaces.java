/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.otm;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.plumbline.importer.Place;
import org.plumbline.importer.internal.design.Design;
import org.plumbline.importer.internal.design.Reading;
import org.plumbline.importer.internal.tree.PlainNumber;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.model.Group;
import org.plumbline.model.Node;

/**
 * Takes over where the first diagram of a model shows zones and components. Positions are those within what an object
 * lies in.
 */
final class OtmPlaces {

    private static final int DEEPEST = 50;

    private final Design design;
    private final Reading reading;
    private final Map<String, Mapping> parts = new HashMap<>();
    private final Map<String, Group> around;
    private final Map<String, Place> places = new HashMap<>();
    private String diagram;

    OtmPlaces(Design design, Reading reading, Mapping root, Map<String, Mapping> zones,
            Map<String, Mapping> components, Map<String, Group> around) {
        this.design = design;
        this.reading = reading;
        this.around = around;
        parts.putAll(components);
        parts.putAll(zones);
        for (Mapping each : reading.items(root, "representations")) {
            if (diagram == null && Reading.word(each, "type").equals("diagram")) {
                diagram = each.text("id");
            }
        }
    }

    void add() {
        if (diagram == null) {
            return;
        }
        for (String id : parts.keySet().stream().sorted().toList()) {
            Place place = place(id, new HashSet<>());
            if (place != null && !around.containsKey(id)) {
                design.find(id, Node.class).ifPresent(node -> design.place(node, place));
            }
        }
    }

    private Place place(String id, Set<String> seen) {
        Mapping part = parts.get(id);
        if (part == null || seen.size() > DEEPEST || !seen.add(id)) {
            return null;
        }
        if (places.containsKey(id)) {
            return places.get(id);
        }
        Place place = null;
        for (Mapping each : reading.items(part, "representations")) {
            Mapping position = each.mapping("position");
            if (position != null && diagram.equals(each.text("representation"))) {
                place = within(outer(part, seen), position, each.mapping("size"));
                break;
            }
        }
        places.put(id, place);
        return place;
    }

    private Place outer(Mapping part, Set<String> seen) {
        Mapping parent = part.mapping("parent");
        if (parent == null) {
            return null;
        }
        return place(parent.text("trustZone") == null ? parent.text("component") : parent.text("trustZone"), seen);
    }

    private static Place within(Place outer, Mapping position, Mapping size) {
        double width = size == null ? 0 : PlainNumber.of(size.text("width"));
        double height = size == null ? 0 : PlainNumber.of(size.text("height"));
        return Place.of(PlainNumber.of(position.text("x")) + (outer == null ? 0 : outer.x()),
                PlainNumber.of(position.text("y")) + (outer == null ? 0 : outer.y()),
                Double.isNaN(width) ? 0 : width, Double.isNaN(height) ? 0 : height);
    }
}
