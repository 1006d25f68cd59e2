/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.plumbline.importer.ImportException;
import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.internal.template.Resolved.Absent;
import org.plumbline.importer.internal.template.Resolved.Fields;
import org.plumbline.importer.internal.template.Resolved.Items;
import org.plumbline.importer.internal.template.Resolved.Known;
import org.plumbline.importer.internal.template.Resolved.Unknown;
import org.plumbline.importer.internal.tree.Value.Call;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.importer.internal.tree.Value.Scalar;
import org.plumbline.importer.internal.tree.Value.Sequence;
import org.plumbline.importer.internal.tree.Value;

/**
 * Evaluates values of one template. What the template, its parameters' defaults and the options decide becomes known;
 * all else stays open, with the references in it.
 */
public final class Resolver {

    private static final int MOST_NESTED_LOOKUPS = 200;
    private static final int MOST_VALUES = 100_000;

    private final Template template;
    private final Functions functions;
    private final Map<String, Truth> conditions = new HashMap<>();
    private final Map<Value, Resolved> lookups = new IdentityHashMap<>();
    private final Map<Call, Resolved> calls = new IdentityHashMap<>();
    private final Set<String> openConditions = new LinkedHashSet<>();
    private int openLookups;

    public Resolver(Template template, ImportOptions options, Surroundings surroundings) {
        this.template = template;
        this.functions = new Functions(this, new Names(template, options, surroundings));
    }

    Template template() {
        return template;
    }

    public Resolved resolve(Value value) {
        if (value instanceof Scalar scalar) {
            return scalar.kind() == Value.Kind.NULL ? new Absent(scalar.line())
                    : DynamicReference.recognise(new Known(scalar.text(), scalar.line()));
        }
        if (value instanceof Sequence sequence) {
            return items(sequence);
        }
        if (value instanceof Mapping mapping) {
            return fields(mapping);
        }
        return value instanceof Call call ? call(call) : new Absent(0);
    }

    /** Every call is evaluated once, or calls inside calls could take for ever. */
    private Resolved call(Call call) {
        Resolved known = calls.get(call);
        if (known == null) {
            known = functions.apply(call);
            calls.put(call, known);
        }
        return known;
    }

    private Resolved items(Sequence sequence) {
        List<Resolved> items = new ArrayList<>(sequence.items().size());
        for (Value item : sequence.items()) {
            Resolved resolved = resolve(item);
            if (!resolved.isAbsent()) {
                items.add(resolved);
            }
        }
        return new Items(items, sequence.line());
    }

    private Resolved fields(Mapping mapping) {
        Map<String, Resolved> fields = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> {
            Resolved resolved = resolve(entry.value());
            if (!resolved.isAbsent()) {
                fields.put(key, resolved);
            }
        });
        return new Fields(fields, mapping.line());
    }

    /** The properties of a resource; empty when it has none, unknown when a macro makes them. */
    public Resolved properties(Resource resource) {
        Value value = resource.body().get("Properties");
        Resolved resolved = resolve(value);
        return resolved.isAbsent() ? new Fields(Map.of(), resource.line()) : resolved;
    }

    /** Whether the resource is part of the stack. */
    public Truth exists(Resource resource) {
        return resource.condition() == null ? Truth.TRUE : condition(resource.condition(), resource.line());
    }

    /**
     * Evaluates a named condition.
     *
     * @param line the line that asks, for errors
     * @throws ImportException when the condition depends on itself
     */
    public Truth condition(String name, int line) {
        Truth known = conditions.get(name);
        if (known != null) {
            return known;
        }
        Value definition = template.conditions().get(name);
        if (definition == null) {
            return Truth.UNKNOWN;
        }
        if (!openConditions.add(name) || openConditions.size() > MOST_NESTED_LOOKUPS) {
            throw circle(template.conditions().entries().get(name).keyLine(), name);
        }
        Truth truth = functions.truth(definition);
        openConditions.remove(name);
        conditions.put(name, truth);
        return truth;
    }

    private ImportException circle(int line, String name) {
        List<String> path = new ArrayList<>(openConditions);
        int start = path.indexOf(name);
        if (path.size() > MOST_NESTED_LOOKUPS) {
            return template.source().error(line, "conditions use each other more than " + MOST_NESTED_LOOKUPS
                    + " levels deep", "Simplify the conditions");
        }
        String circle = String.join(" → ", path.subList(start, path.size())) + " → " + name;
        return template.source().error(line, "the conditions form a circle: " + circle,
                "Remove one of these uses");
    }

    /** Evaluates every condition, so that a circle among them is found even where no resource uses it. */
    public void checkConditions() {
        template.conditions().entries().forEach((name, entry) -> {
            if (!name.startsWith("Fn::")) {
                condition(name, entry.keyLine());
            }
        });
    }

    /** Resolves a value of the Mappings section once, however often it is looked up. */
    Resolved lookup(Value value, int line) {
        Resolved known = lookups.get(value);
        if (known != null) {
            return known;
        }
        openLookups++;
        if (openLookups > MOST_NESTED_LOOKUPS) {
            throw template.source().error(line, "the mappings look each other up in a circle",
                    "Write plain values into Mappings");
        }
        Resolved resolved = resolve(value);
        openLookups--;
        if (!isWithin(resolved, new int[] {MOST_VALUES})) {
            throw template.source().error(line, "the mappings repeat each other to more than " + MOST_VALUES
                    + " values", "Write plain values into Mappings");
        }
        if (!(value instanceof Scalar)) {
            lookups.put(value, resolved);
        }
        return resolved;
    }

    /** Whether a value has no more parts than are left to count. */
    private static boolean isWithin(Resolved value, int[] left) {
        return --left[0] >= 0 && Resolved.parts(value).stream().allMatch(part -> isWithin(part, left));
    }

    static Unknown unknown(String reason, String display, Resolved mention, int line) {
        return new Unknown(reason, display, mention == null || mention.isAbsent() ? List.of() : List.of(mention), line);
    }
}
