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
import java.util.Objects;

import org.plumbline.importer.ImportException;

/** Which resource of a template uses which, and where. */
public final class ReferenceIndex {

    private final Map<String, List<ResourceReference>> outgoing = new LinkedHashMap<>();
    private final Map<String, Resource> resources;

    /** Indexes the resources given with their resolved properties; references to anything else are left out. */
    public ReferenceIndex(Map<String, Resource> resources, Map<String, Resolved> properties) {
        this.resources = resources;
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
     * Refuses a circle of resources of one template, which CloudFormation could never create.
     *
     * @param file the name of the input, where there is only one
     * @throws ImportException with the circle spelled out
     */
    public void refuseCircle(String file) {
        Map<String, Boolean> finished = new HashMap<>();
        for (String start : outgoing.keySet()) {
            if (!finished.containsKey(start)) {
                walk(start, finished, file);
            }
        }
    }

    private void walk(String start, Map<String, Boolean> finished, String file) {
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
            if (use.conditional() || Boolean.TRUE.equals(state) || leaves(use)) {
                continue;
            }
            if (state != null) {
                throw circle(use, new ArrayList<>(path), file);
            }
            finished.put(use.to(), false);
            path.addLast(use.to());
            open.addLast(from(use.to()).iterator());
        }
    }

    /** Between stacks the values that form a circle are dropped before. */
    private boolean leaves(ResourceReference use) {
        Resource from = resources.get(use.from());
        Resource to = resources.get(use.to());
        return !Objects.equals(from.stack(), to.stack()) || !Objects.equals(from.file(), to.file());
    }

    private ImportException circle(ResourceReference use, List<String> path, String file) {
        List<String> circle = new ArrayList<>(path.subList(path.indexOf(use.to()), path.size()));
        circle.add(use.to());
        String declaring = resources.get(use.from()).file();
        return new ImportException(declaring == null ? file : declaring, use.line(),
                "the resources depend on each other in a circle: " + String.join(" → ", circle),
                "Remove one of these references");
    }
}
