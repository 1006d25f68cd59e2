/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.terraform;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.importer.ImportException;
import org.plumbline.importer.internal.tree.JsonTreeReader;
import org.plumbline.importer.internal.tree.Value;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.importer.internal.tree.Value.Scalar;
import org.plumbline.importer.internal.tree.Value.Sequence;

/**
 * Reads what {@code terraform show -json} prints of a plan or a state, and state files. What the model has no use for
 * (values before the change, the prior state, nulls) is dropped while reading, since a plan says most things thrice.
 */
final class PlanReader {

    private static final Mapping NONE = new Mapping(Map.of(), 0);
    private static final List<String> SECTIONS = List.of("planned_values", "values", "resource_changes",
            "configuration", "variables", "resources", "resource");

    private final String name;
    private final Map<String, PlanResource> resources = new LinkedHashMap<>();
    private final List<PlanResource> leftOut = new ArrayList<>();

    private PlanReader(String name) {
        this.name = name;
    }

    /**
     * @throws ImportException when the text is malformed or neither a plan nor a state
     */
    static Plan read(String name, Reader text) {
        return new PlanReader(name).plan(JsonTreeReader.read(name, text, new Needed()));
    }

    /** Keeps the sections that are used, and of a change only what is not said elsewhere. */
    private static final class Needed implements JsonTreeReader.Selection {

        private static final int CHANGE = 4;
        private boolean changes;
        private boolean planned;

        @Override
        public boolean keeps(int depth, String key) {
            if (depth == 1) {
                changes = key.equals("resource_changes");
                planned |= key.equals("planned_values");
                return SECTIONS.contains(key);
            }
            return !changes || depth != CHANGE || key.equals("actions") || key.equals("after_unknown")
                    || !planned && (key.equals("after") || key.equals("after_sensitive"));
        }

        @Override
        public boolean keepsNull() {
            return false;
        }
    }

    private Plan plan(Value document) {
        if (!(document instanceof Mapping root) || SECTIONS.stream().noneMatch(root.entries()::containsKey)) {
            throw new ImportException(name, 1, "this is neither a Terraform plan nor a state",
                    "Give what 'terraform show -json' prints");
        }
        for (String section : List.of("planned_values", "values")) {
            if (root.get(section) instanceof Mapping values) {
                module("", values.mapping("root_module"));
            }
        }
        items(root.get("resources")).forEach(this::stored);
        items(root.get("resource")).forEach(each -> add(new PlanResource(each.text("resource_id"), "",
                each.text("resource_type"), each.text("resource_name"), null, null,
                mapping(each, "resource_values"), null, null, each.line())));
        items(root.get("resource_changes")).forEach(this::change);
        Map<String, Value> variables = new LinkedHashMap<>();
        if (root.get("variables") instanceof Mapping given) {
            given.entries().forEach((key, entry) -> {
                if (entry.value() instanceof Mapping variable && variable.get("value") != null) {
                    variables.put(key, variable.get("value"));
                }
            });
        }
        return new Plan(List.copyOf(resources.values()), leftOut, variables, mapping(root, "configuration"));
    }

    private void add(PlanResource resource) {
        if (resource.address() != null && resource.type() != null && resource.name() != null) {
            resources.put(resource.address(), resource);
        }
    }

    private void module(String address, Mapping module) {
        if (module == null) {
            return;
        }
        for (Mapping each : items(module.get("resources"))) {
            if (isManaged(each)) {
                add(resource(each, address, mapping(each, "values"), each.get("sensitive_values")));
            }
        }
        for (Mapping child : items(module.get("child_modules"))) {
            module(child.text("address") == null ? address : child.text("address"), child);
        }
    }

    private static boolean isManaged(Mapping resource) {
        return !"data".equals(resource.text("mode"));
    }

    private static PlanResource resource(Mapping each, String module, Mapping values, Value sensitive) {
        return new PlanResource(each.text("address"), module, each.text("type"), each.text("name"),
                each.text("index"), each.text("provider_config_key"), values, null, sensitive, each.line());
    }

    private void change(Mapping each) {
        Mapping change = each.mapping("change");
        if (change == null || !isManaged(each)) {
            return;
        }
        List<String> actions = new ArrayList<>();
        if (change.get("actions") instanceof Sequence list) {
            list.items().forEach(action -> actions.add(action instanceof Scalar word ? word.text() : ""));
        }
        String module = each.text("module_address") == null ? "" : each.text("module_address");
        PlanResource known = resources.get(each.text("address"));
        if (actions.equals(List.of("delete")) || actions.equals(List.of("forget"))) {
            PlanResource gone = resource(each, module, NONE, null);
            if (known == null && gone.address() != null && gone.type() != null) {
                leftOut.add(gone);
            }
            return;
        }
        if (known == null) {
            add(resource(each, module, mapping(change, "after"), change.get("after_sensitive")));
            known = resources.get(each.text("address"));
        }
        if (known != null) {
            resources.put(known.address(), known.withUnknown(change.get("after_unknown")));
        }
    }

    /** A resource of a state file, which has one entry with all its instances. */
    private void stored(Mapping each) {
        if (!isManaged(each)) {
            return;
        }
        String module = each.text("module") == null ? "" : each.text("module");
        String declaration = (module.isEmpty() ? "" : module + ".") + each.text("type") + "." + each.text("name");
        for (Mapping instance : items(each.get("instances"))) {
            Value index = instance.get("index_key");
            String key = instance.text("index_key");
            String suffix = key == null ? "" : index instanceof Scalar scalar && scalar.kind() == Value.Kind.NUMBER
                    ? "[" + key + "]" : "[\"" + key + "\"]";
            add(new PlanResource(declaration + suffix, module, each.text("type"), each.text("name"), key, null,
                    mapping(instance, "attributes"), null, SensitivePaths.of(instance), instance.line()));
        }
    }

    private static Mapping mapping(Mapping from, String key) {
        Mapping mapping = from.mapping(key);
        return mapping == null ? NONE : mapping;
    }

    /** The mappings in a list; anything else in it, or in place of it, counts as none. */
    static List<Mapping> items(Value value) {
        List<Mapping> items = new ArrayList<>();
        if (value instanceof Sequence sequence) {
            sequence.items().forEach(item -> {
                if (item instanceof Mapping mapping) {
                    items.add(mapping);
                }
            });
        }
        return items;
    }
}
