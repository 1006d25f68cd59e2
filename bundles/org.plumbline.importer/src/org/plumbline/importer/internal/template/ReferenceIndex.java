/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.importer.ImportException;
import org.plumbline.importer.internal.tree.SourceText;

/** Which resource of a template uses which, and where. */
public final class ReferenceIndex {

    private final Map<String, List<ResourceReference>> outgoing = new LinkedHashMap<>();

    /** Indexes the resources given with their resolved properties; references to anything else are left out. */
    public ReferenceIndex(Map<String, Resource> resources, Map<String, Resolved> properties) {
        resources.forEach((id, resource) -> {
            List<ResourceReference> uses = new ArrayList<>();
            if (properties.get(id) instanceof Resolved.Fields fields) {
                fields.values().forEach((key, value) -> collect(id, key, value, resources, uses));
            }
            for (String other : resource.dependsOn()) {
                if (resources.containsKey(other)) {
                    uses.add(new ResourceReference(id, other, null, "DependsOn", resource.line(), false));
                }
            }
            outgoing.put(id, uses);
        });
    }

    private static void collect(String id, String path, Resolved value, Map<String, Resource> resources,
            List<ResourceReference> uses) {
        if (value instanceof Resolved.Fields fields) {
            fields.values().forEach((key, v) -> collect(id, path + "." + key, v, resources, uses));
        } else if (value instanceof Resolved.Items items) {
            items.values().forEach(v -> collect(id, path, v, resources, uses));
        } else {
            value.references((reference, conditional) -> {
                if (resources.containsKey(reference.logicalId())) {
                    uses.add(new ResourceReference(id, reference.logicalId(), reference.attribute(), path,
                            reference.line(), conditional));
                }
            });
        }
    }

    /** What the resource uses, in the order written. */
    public List<ResourceReference> from(String id) {
        return outgoing.getOrDefault(id, List.of());
    }

    /**
     * Refuses a circle of resources, which CloudFormation could never create.
     *
     * @throws ImportException with the circle spelled out
     */
    public void refuseCircle(SourceText source) {
        Map<String, Boolean> finished = new HashMap<>();
        for (String start : outgoing.keySet()) {
            if (!finished.containsKey(start)) {
                walk(start, finished, source);
            }
        }
    }

    private void walk(String start, Map<String, Boolean> finished, SourceText source) {
        Deque<String> path = new ArrayDeque<>();
        Deque<Iterator<ResourceReference>> open = new ArrayDeque<>();
        path.addLast(start);
        open.addLast(from(start).iterator());
        finished.put(start, false);
        while (!open.isEmpty()) {
            if (!open.getLast().hasNext()) {
                open.removeLast();
                finished.put(path.removeLast(), true);
                continue;
            }
            ResourceReference use = open.getLast().next();
            Boolean state = finished.get(use.to());
            if (use.conditional() || Boolean.TRUE.equals(state)) {
                continue;
            }
            if (state != null) {
                throw circle(use, new ArrayList<>(path), source);
            }
            finished.put(use.to(), false);
            path.addLast(use.to());
            open.addLast(from(use.to()).iterator());
        }
    }

    private static ImportException circle(ResourceReference use, List<String> path, SourceText source) {
        List<String> circle = new ArrayList<>(path.subList(path.indexOf(use.to()), path.size()));
        circle.add(use.to());
        return source.error(use.line(), "the resources depend on each other in a circle: "
                + String.join(" → ", circle), "Remove one of these references");
    }
}
