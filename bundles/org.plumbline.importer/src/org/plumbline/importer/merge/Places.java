/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.merge;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.plumbline.importer.merge.Versions.Place;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.query.Nodes;

/** Decides which element each element is in. */
final class Places {

    private final Versions versions;
    private final Function<Conflict, Side> choose;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Set<String> moved = new LinkedHashSet<>();

    Places(Versions versions, Function<Conflict, Side> choose) {
        this.versions = versions;
        this.choose = choose;
        versions.model.keySet().forEach(id -> places.put(id, merged(id)));
        boolean again = true;
        while (again) {
            again = moved.stream().anyMatch(this::breakCircle);
        }
        moved.removeIf(id -> Objects.equals(places.get(id), Versions.place(versions.model, id)));
    }

    /** Where the element goes; {@code null} for the workload. */
    Place of(String id) {
        return places.get(id);
    }

    /** The elements of the model that get another container because the template says so, or the old one goes. */
    Set<String> moved() {
        return moved;
    }

    /** Everything that has a place now. */
    Map<String, Place> all() {
        return places;
    }

    /** Finds a place for an element that comes with the template, among what is there. */
    boolean add(String id) {
        Place place = Versions.place(versions.template, id);
        if (!places.containsKey(place.parent())) {
            place = versions.template.get(id) instanceof Node ? above(place, versions.template) : null;
        }
        if (place == null) {
            return false;
        }
        places.put(id, place);
        return true;
    }

    /** Takes elements out; nodes in them stay and go to what is around. */
    void remove(Set<String> gone) {
        places.keySet().removeAll(gone);
        for (String id : versions.model.keySet()) {
            Place place = places.get(id);
            if (place != null && !places.containsKey(place.parent())) {
                places.put(id, above(place, versions.model));
                moved.add(id);
            }
        }
    }

    private Place merged(String id) {
        Place mine = Versions.place(versions.model, id);
        Place theirs = Versions.place(versions.template, id);
        if (mine == null || theirs == null || mine.equals(theirs)
                || !versions.model.containsKey(theirs.parent()) && versions.base.containsKey(theirs.parent())) {
            return mine;
        }
        Place was = versions.baseOf(id) == null ? null : Versions.place(versions.base, id);
        if (theirs.equals(was)) {
            return mine;
        }
        if (!mine.equals(was)) {
            Conflict conflict = new Conflict(Conflict.Kind.PLACE, id, Nodes.label(versions.model.get(id)), "",
                    was == null ? "" : label(was), label(theirs), label(mine));
            if (choose.apply(conflict) == Side.MODEL) {
                return mine;
            }
        }
        moved.add(id);
        return theirs;
    }

    /** Two moves, one by each side, can put boundaries into each other; then the model's holds. */
    private boolean breakCircle(String id) {
        Place mine = Versions.place(versions.model, id);
        Set<String> seen = new HashSet<>();
        for (String each = id; each != null; each = parent(each)) {
            if (!seen.add(each)) {
                return !mine.equals(places.put(id, mine));
            }
        }
        return false;
    }

    private String parent(String id) {
        Place place = places.containsKey(id) ? places.get(id) : Versions.place(versions.template, id);
        return place == null ? null : place.parent();
    }

    private Place above(Place place, Map<String, Element> version) {
        String id = place.parent();
        while (!places.containsKey(id) || !(element(id) instanceof NodeContainer)) {
            Place up = Versions.place(version.containsKey(id) ? version : versions.template, id);
            id = up == null ? versions.root.getId() : up.parent();
        }
        return new Place(id, PlumblinePackage.Literals.NODE_CONTAINER__NODES);
    }

    private Element element(String id) {
        return versions.model.getOrDefault(id, versions.template.get(id));
    }

    private String label(Place place) {
        Element parent = versions.model.getOrDefault(place.parent(), versions.template.getOrDefault(place.parent(),
                versions.base.get(place.parent())));
        return Nodes.label(parent);
    }
}
