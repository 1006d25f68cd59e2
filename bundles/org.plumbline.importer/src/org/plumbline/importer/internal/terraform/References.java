/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.terraform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.plumbline.importer.internal.tree.Value;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.importer.internal.tree.Value.Scalar;
import org.plumbline.importer.internal.tree.Value.Sequence;

/** Follows references through variables and outputs of modules to the instances of resources that they name. */
final class References {

    /** Longer chains of modules than people write. */
    private static final int MOST_NESTED = 30;
    /** An expression that fans out further says nothing of a single resource. */
    private static final int MOST_TARGETS = 200;
    private static final int MOST_STEPS = 5_000;
    private static final int SHORTEST_ID = 4;
    private static final Pattern MADE_ID = Pattern.compile("arn:.+|[a-z]+-[0-9a-f]{8,}|https://sqs\\..+");

    /** @param attribute the attribute used, or null for the resource as a whole */
    record Target(String address, String attribute) {
    }

    private final Configuration configuration;
    private final Map<String, List<PlanResource>> instances = new HashMap<>();
    private final Map<List<String>, Set<String>> modules = new HashMap<>();
    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, List<PlanResource>> byType = new HashMap<>();
    private int steps;

    References(List<PlanResource> resources, Configuration configuration) {
        this.configuration = configuration;
        for (PlanResource each : resources) {
            instances.computeIfAbsent(each.declaration(), key -> new ArrayList<>()).add(each);
            for (String module = each.module(); !module.isEmpty(); module = Address.parent(module)) {
                modules.computeIfAbsent(configuration.path(module), key -> new LinkedHashSet<>()).add(module);
            }
            byType.computeIfAbsent(each.module() + "/" + each.type(), key -> new ArrayList<>()).add(each);
            for (String key : List.of("id", "arn", "url")) {
                String id = each.values().text(key);
                if (id != null && id.length() >= SHORTEST_ID) {
                    byId.putIfAbsent(id, each.address());
                }
            }
        }
    }

    /** The resource that has the text as its id or ARN; names count only where an attribute asks for one. */
    String withId(String text, boolean named) {
        return named || MADE_ID.matcher(text).matches() ? byId.get(text) : null;
    }

    /**
     * What a local value most probably stands for, since files do not say how it is computed: for {@code vpc_id} the
     * only {@code aws_vpc} of the module. Null where there are several.
     */
    Target behindLocal(PlanResource user, String attribute, Value expression) {
        int end = attribute.lastIndexOf('_');
        if (end < 0 || !(expression instanceof Mapping mapping)
                || named(mapping).stream().noneMatch(each -> each.startsWith("local."))) {
            return null;
        }
        List<PlanResource> all = byType.getOrDefault(user.module() + "/aws_" + attribute.substring(0, end), List.of());
        return all.size() == 1 ? new Target(all.get(0).address(), null) : null;
    }

    /** The references an expression lists, without those that only repeat the beginning of another. */
    static List<String> named(Mapping expression) {
        List<String> all = new ArrayList<>();
        if (expression.get("references") instanceof Sequence list) {
            list.items().forEach(item -> {
                if (item instanceof Scalar scalar) {
                    all.add(scalar.text());
                }
            });
        }
        List<String> longest = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String each = all.get(i);
            String before = i == 0 ? "" : all.get(i - 1);
            boolean repeated = before.startsWith(each + ".") || before.startsWith(each + "[");
            if (repeated) {
                all.set(i, before);
            } else {
                longest.add(each);
            }
        }
        return longest;
    }

    /** Everything that an expression in the code of a resource refers to. */
    List<Target> of(PlanResource user, Value expression) {
        Map<Target, Boolean> targets = new LinkedHashMap<>();
        steps = 0;
        collect(user.module(), user.key(), expression, 0, targets);
        return List.copyOf(targets.keySet());
    }

    private void collect(String module, String key, Value expression, int depth, Map<Target, Boolean> targets) {
        if (depth > MOST_NESTED || targets.size() > MOST_TARGETS || ++steps > MOST_STEPS) {
            return;
        }
        if (expression instanceof Sequence blocks) {
            blocks.items().forEach(each -> collect(module, key, each, depth + 1, targets));
        } else if (expression instanceof Mapping mapping && mapping.get("references") instanceof Sequence) {
            List<String> references = named(mapping);
            boolean each = references.stream().anyMatch(r -> r.startsWith("each.") || r.equals("count.index"));
            references.forEach(reference -> follow(module, each ? key : null, reference, depth, targets));
        } else if (expression instanceof Mapping mapping) {
            mapping.entries().values().forEach(entry -> collect(module, key, entry.value(), depth + 1, targets));
        }
    }

    private void follow(String module, String key, String reference, int depth, Map<Target, Boolean> targets) {
        List<String> steps = Address.steps(reference);
        if (steps.size() < 2) {
            return;
        }
        switch (steps.get(0)) {
            case "var" -> {
                Value argument = configuration.argument(module, Address.bare(steps.get(1)));
                if (argument != null) {
                    collect(Address.parent(module), key, argument, depth + 1, targets);
                }
            }
            case "module" -> output(module, key, steps, depth, targets);
            case "data" -> {
                Mapping data = steps.size() < 3 ? null
                        : configuration.data(module, steps.get(1), Address.bare(steps.get(2)));
                if (data != null) {
                    collect(module, key, data, depth + 1, targets);
                }
            }
            case "local", "each", "count", "path", "self", "terraform" -> { }
            default -> resource(module, key, steps, targets);
        }
    }

    private void output(String module, String key, List<String> steps, int depth, Map<Target, Boolean> targets) {
        if (steps.size() < 3) {
            return;
        }
        List<String> path = new ArrayList<>(configuration.path(module));
        path.add(Address.bare(steps.get(1)));
        Mapping expression = configuration.output(path, Address.bare(steps.get(2)));
        String index = Address.key(steps.get(1));
        String inside = module.isEmpty() ? "" : module + ".";
        for (String instance : modules.getOrDefault(path, Set.of())) {
            if (expression != null && instance.startsWith(inside) && isAt(instance, index)) {
                collect(instance, null, expression, depth + 1, targets);
            }
        }
    }

    private static boolean isAt(String instance, String index) {
        List<String> steps = index == null ? List.of() : Address.steps(instance);
        String own = steps.isEmpty() ? null : Address.key(steps.get(steps.size() - 1));
        return own == null || own.equals(index);
    }

    private void resource(String module, String key, List<String> steps, Map<Target, Boolean> targets) {
        String declaration = (module.isEmpty() ? "" : module + ".") + steps.get(0) + "." + Address.bare(steps.get(1));
        List<PlanResource> all = instances.getOrDefault(declaration, List.of());
        String wanted = Address.key(steps.get(1));
        String attribute = steps.size() > 2 ? Address.bare(steps.get(2)) : null;
        for (PlanResource each : chosen(all, wanted == null ? key : wanted)) {
            if (targets.size() > MOST_TARGETS) {
                return;
            }
            targets.put(new Target(each.address(), attribute), true);
        }
    }

    /** The instance with the key; where none has it, all of them, and for a number the one counted round to. */
    private static List<PlanResource> chosen(List<PlanResource> all, String key) {
        if (key == null || all.size() < 2) {
            return all;
        }
        for (PlanResource each : all) {
            if (key.equals(each.key())) {
                return List.of(each);
            }
        }
        return key.matches("\\d{1,6}") ? List.of(all.get(Integer.parseInt(key) % all.size())) : all;
    }
}
