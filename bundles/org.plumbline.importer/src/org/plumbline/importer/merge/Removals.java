/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.importer.merge.Versions.Place;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.query.Nodes;

/** Decides which elements leave the model because the template no longer has them. */
final class Removals {

    private final Versions versions;
    private final Places places;
    private final FlowEnds ends;
    private final Set<String> candidates = new LinkedHashSet<>();
    private final Map<String, String> reasons = new LinkedHashMap<>();
    private final Set<String> gone = new LinkedHashSet<>();

    Removals(Versions versions, Places places, Function<Conflict, Side> choose) {
        this.versions = versions;
        this.places = places;
        ends = new FlowEnds(versions);
        versions.model.keySet().stream().filter(this::isCandidate).forEach(candidates::add);
        findWhatPeopleNeed();
        Set<String> kept = new HashSet<>();
        for (String id : candidates) {
            String reason = reasons.get(id);
            if (reason != null && choose.apply(new Conflict(Conflict.Kind.GONE_FROM_TEMPLATE, id, label(id), "", "", "",
                    reason)) == Side.MODEL) {
                kept.add(id);
            } else {
                gone.add(id);
            }
        }
        kept.forEach(id -> ends.merged(id).forEach(gone::remove));
        takeAlong();
    }

    /** The elements that go, containers before what is in them. */
    Set<String> gone() {
        return gone;
    }

    private boolean isCandidate(String id) {
        return !versions.template.containsKey(id)
                && !ends.isLedElsewhere(id, versions.model.get(id), versions.template)
                && (versions.hasBase ? versions.baseOf(id) != null : versions.model.get(id).getOrigin() != null);
    }

    /** What people changed stays; what people's elements are in, end at or refer to does so too. */
    private void findWhatPeopleNeed() {
        for (String id : candidates) {
            List<String> changes = changes(id);
            if (!changes.isEmpty()) {
                reasons.put(id, "people changed its " + String.join(", ", changes));
            } else if (!versions.hasBase) {
                reasons.put(id, "what people changed is not recorded");
            }
        }
        Deque<String> stays = new ArrayDeque<>(versions.model.keySet());
        stays.removeIf(id -> candidates.contains(id) && !reasons.containsKey(id));
        while (!stays.isEmpty()) {
            String id = stays.remove();
            Place place = places.of(id);
            if (place != null) {
                need(place.parent(), "holds " + label(id), stays);
            }
            ends.merged(id).forEach(end -> need(end, "is an end of " + label(id), stays));
            newTargets(id).forEach(target -> need(target, label(id) + " refers to it", stays));
        }
    }

    private void need(String id, String reason, Deque<String> stays) {
        if (candidates.contains(id) && reasons.putIfAbsent(id, reason) == null) {
            stays.add(id);
        }
    }

    private List<String> changes(String id) {
        Element base = versions.baseOf(id);
        if (base == null) {
            return List.of();
        }
        List<String> changes = new ArrayList<>();
        Features.differences(base, versions.model.get(id)).forEach(feature -> changes.add(Features.name(feature)));
        if (!Objects.equals(Versions.place(versions.base, id), Versions.place(versions.model, id))) {
            changes.add("place");
        }
        return changes;
    }

    /** What people made the element refer to. */
    private Set<String> newTargets(String id) {
        Element model = versions.model.get(id);
        Element base = versions.baseOf(id);
        Set<String> targets = targets(model);
        if (base != null) {
            targets.removeAll(targets(base));
        }
        return targets;
    }

    private static Set<String> targets(Element element) {
        Set<String> ids = new LinkedHashSet<>();
        for (EStructuralFeature feature : Features.of(element.eClass())) {
            if (feature instanceof EReference reference && !reference.isContainment()) {
                Object value = Features.value(element, feature);
                ids.addAll(value instanceof List<?> all ? all.stream().map(String.class::cast)
                        .collect(Collectors.toSet()) : value == null ? Set.of() : Set.of((String) value));
            }
        }
        return ids;
    }

    /** Parts go with their whole, and flows with their ends; nodes stay and move up. */
    private void takeAlong() {
        for (String id : versions.model.keySet()) {
            Place place = places.of(id);
            boolean isPart = place != null && gone.contains(place.parent())
                    && !(versions.model.get(id) instanceof Node);
            if (isPart || ends.merged(id).stream().anyMatch(gone::contains)) {
                gone.add(id);
            }
        }
    }

    private String label(String id) {
        return Nodes.label(versions.model.get(id));
    }
}
