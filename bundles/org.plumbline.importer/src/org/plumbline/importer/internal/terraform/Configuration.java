/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.terraform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.importer.internal.tree.Value;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.importer.internal.tree.Value.Scalar;

/** The code behind a plan: what each attribute was computed from, and which provider a resource belongs to. */
final class Configuration {

    private static final int MOST_NESTED = 30;

    private final Plan plan;
    private final Map<List<String>, Mapping> modules = new HashMap<>();
    private final Map<String, Mapping> declarations = new HashMap<>();
    private final Map<String, List<String>> paths = new HashMap<>();

    Configuration(Plan plan) {
        this.plan = plan;
        Mapping root = plan.configuration().mapping("root_module");
        if (root != null) {
            index(List.of(), root);
        }
    }

    private void index(List<String> path, Mapping module) {
        modules.put(path, module);
        for (Mapping each : PlanReader.items(module.get("resources"))) {
            declarations.put(String.join(".", path) + "/" + each.text("address"), each);
        }
        if (module.get("module_calls") instanceof Mapping calls) {
            calls.entries().forEach((name, entry) -> {
                Mapping inner = entry.value() instanceof Mapping call ? call.mapping("module") : null;
                if (inner != null) {
                    List<String> deeper = new ArrayList<>(path);
                    deeper.add(name);
                    index(deeper, inner);
                }
            });
        }
    }

    /** The names of the modules on the way, cut once for all the resources of a module. */
    List<String> path(String module) {
        return paths.computeIfAbsent(module, Address::modules);
    }

    private Mapping declaration(String module, String address) {
        return declarations.get(String.join(".", path(module)) + "/" + address);
    }

    /** How the attributes of a resource are written, or null. */
    Mapping expressions(PlanResource resource) {
        Mapping declaration = declaration(resource.module(), resource.type() + "." + resource.name());
        return declaration == null ? null : declaration.mapping("expressions");
    }

    /** How the attributes of a data source are written, or null. */
    Mapping data(String module, String type, String name) {
        Mapping declaration = declaration(module, "data." + type + "." + name);
        return declaration == null ? null : declaration.mapping("expressions");
    }

    /** The expression that a module's caller gives for a variable, or null. */
    Value argument(String module, String variable) {
        List<String> path = path(module);
        if (path.isEmpty()) {
            return null;
        }
        Mapping call = call(path);
        Mapping expressions = call == null ? null : call.mapping("expressions");
        return expressions == null ? null : expressions.get(variable);
    }

    private Mapping call(List<String> path) {
        Mapping parent = modules.get(path.subList(0, path.size() - 1));
        Mapping calls = parent == null ? null : parent.mapping("module_calls");
        return calls == null ? null : calls.mapping(path.get(path.size() - 1));
    }

    /** The expression behind an output of a module, or null. */
    Mapping output(List<String> path, String name) {
        Mapping module = modules.get(path);
        Mapping outputs = module == null ? null : module.mapping("outputs");
        Mapping output = outputs == null ? null : outputs.mapping(name);
        return output == null ? null : output.mapping("expression");
    }

    /** Whether the root module declares the variable as secret. */
    boolean isSensitive(String variable) {
        Mapping declared = variable(variable);
        return declared != null && "true".equals(declared.text("sensitive"));
    }

    private Mapping variable(String name) {
        Mapping root = modules.get(List.of());
        Mapping variables = root == null ? null : root.mapping("variables");
        return variables == null ? null : variables.mapping(name);
    }

    /** The code of the Region that a resource's provider works in, or null where it is left to the environment. */
    String region(PlanResource resource) {
        Mapping declaration = declaration(resource.module(), resource.type() + "." + resource.name());
        String key = declaration == null ? resource.provider() : declaration.text("provider_config_key");
        Mapping providers = plan.configuration().mapping("provider_config");
        for (int i = 0; key != null && providers != null && i < MOST_NESTED; i++) {
            Mapping provider = providers.mapping(key);
            Mapping expressions = provider == null ? null : provider.mapping("expressions");
            if (expressions != null && expressions.get("region") instanceof Mapping region) {
                String module = provider.text("module_address");
                return text(module == null ? "" : module, region, 0);
            }
            key = inherited(key);
        }
        return null;
    }

    /** A module without a configuration of its own has its caller's: {@code module.a:aws} falls back to {@code aws}. */
    private static String inherited(String key) {
        int colon = key.lastIndexOf(':');
        if (colon < 0) {
            return null;
        }
        String parent = Address.parent(key.substring(0, colon));
        return parent.isEmpty() ? key.substring(colon + 1) : parent + key.substring(colon);
    }

    /** The text an expression comes to when it is a constant or a variable whose value is known, or null. */
    private String text(String module, Value expression, int depth) {
        if (!(expression instanceof Mapping mapping) || depth > MOST_NESTED) {
            return null;
        }
        if (mapping.text("constant_value") != null) {
            return mapping.text("constant_value");
        }
        List<String> references = References.named(mapping);
        if (references.size() != 1 || !references.get(0).startsWith("var.")) {
            return null;
        }
        String variable = references.get(0).substring("var.".length());
        if (!module.isEmpty()) {
            return text(Address.parent(module), argument(module, variable), depth + 1);
        }
        if (plan.variables().get(variable) instanceof Scalar given) {
            return given.text();
        }
        Mapping declared = variable(variable);
        return declared == null ? null : declared.text("default");
    }
}
