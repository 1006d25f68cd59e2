/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.importer.ImportException;
import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.internal.sam.SamExpansion;
import org.plumbline.importer.internal.tree.SourceText;
import org.plumbline.importer.internal.tree.TreeReader;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.importer.internal.tree.Value.Scalar;
import org.plumbline.importer.internal.tree.Value.Sequence;
import org.plumbline.importer.internal.tree.Value;

/** Reads the sections of a template and refuses what CloudFormation would refuse to read. */
public final class TemplateReader {

    private static final String GIVE_TEMPLATE = "Give a CloudFormation template with"
            + " a Resources section, or a Terraform plan, Threagile, Open Threat Model or draw.io file";
    private static final Mapping NONE = new Mapping(Map.of(), 0);

    private final SourceText source;
    private final Surroundings surroundings;
    private final Map<String, Integer> unexpanded = new LinkedHashMap<>();

    private TemplateReader(SourceText source, Surroundings surroundings) {
        this.source = source;
        this.surroundings = surroundings;
    }

    /**
     * @throws ImportException when the text is malformed or not a template
     */
    public static Template read(SourceText source, ImportOptions options, Surroundings surroundings) {
        return new TemplateReader(source, surroundings).template(options);
    }

    private Template template(ImportOptions options) {
        if (!(TreeReader.read(source) instanceof Mapping document)) {
            throw source.error(1, "this is not a CloudFormation template: the document is not a mapping",
                    GIVE_TEMPLATE);
        }
        Mapping root = surroundings.complete(source, document);
        if (root.get("Resources") == null) {
            throw source.error(0, "this is not a CloudFormation template: it has no Resources section",
                    GIVE_TEMPLATE);
        }
        Map<String, Parameter> parameters = parameters(section(root, "Parameters"));
        Mapping mappings = section(root, "Mappings");
        Template open = new Template(source, root.text("Description"), transforms(root), parameters, mappings, NONE,
                Map.of(), Map.of(), unexpanded);
        LoopExpander loops = new LoopExpander(source, new Resolver(open, options, surroundings));
        Mapping conditions = loops.expand(section(root, "Conditions"));
        Map<String, Resource> resources = SamExpansion.expand(resources(loops.expand(section(root, "Resources"))),
                section(root, "Globals"), surroundings);
        Map<String, Output> outputs = outputs(loops.expand(section(root, "Outputs")));
        return new Template(source, open.description(), open.transforms(), parameters, mappings, conditions,
                resources, outputs, unexpanded);
    }

    private Mapping section(Mapping root, String name) {
        Value value = root.get(name);
        if (value == null || value instanceof Scalar scalar && scalar.kind() == Value.Kind.NULL) {
            if (name.equals("Resources")) {
                throw source.error(root.entries().get(name).keyLine(), "Resources is empty",
                        "Declare at least one resource");
            }
            return NONE;
        }
        if (value instanceof Mapping mapping) {
            return mapping;
        }
        if (value instanceof Value.Call call) {
            Map<String, Value.Entry> only = new LinkedHashMap<>();
            only.put(call.function(), new Value.Entry(call.argument(), call.line()));
            return new Mapping(only, call.line());
        }
        throw source.error(value.line(), name + " must be a mapping of names", "Correct the section");
    }

    private static List<String> transforms(Mapping root) {
        List<String> names = new ArrayList<>();
        Value value = root.get("Transform");
        List<Value> all = value instanceof Sequence sequence ? sequence.items() : value == null ? List.of()
                : List.of(value);
        for (Value each : all) {
            if (each instanceof Scalar scalar) {
                names.add(scalar.text());
            } else if (each instanceof Mapping mapping && mapping.text("Name") != null) {
                names.add(mapping.text("Name"));
            }
        }
        return List.copyOf(names);
    }

    private Map<String, Parameter> parameters(Mapping section) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        section.entries().forEach((name, entry) -> {
            if (!(entry.value() instanceof Mapping body)) {
                if (name.startsWith("Fn::")) {
                    return;
                }
                throw source.error(entry.keyLine(), "the parameter '" + name + "' has no Type",
                        "Give it a Type, for instance String");
            }
            String type = body.text("Type") == null ? "String" : body.text("Type");
            List<String> allowed = texts(body.get("AllowedValues"));
            boolean noEcho = "true".equalsIgnoreCase(body.text("NoEcho"));
            parameters.put(name, new Parameter(name, type, defaultOf(body), allowed, noEcho, entry.keyLine(),
                    body.text("Description")));
        });
        return parameters;
    }

    private static String defaultOf(Mapping body) {
        Value value = body.get("Default");
        if (value instanceof Sequence) {
            return String.join(",", texts(value));
        }
        return value instanceof Scalar scalar && scalar.kind() == Value.Kind.NULL ? "" : body.text("Default");
    }

    private static List<String> texts(Value value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof Sequence sequence) {
            for (Value item : sequence.items()) {
                if (item instanceof Scalar scalar) {
                    texts.add(scalar.text());
                }
            }
        } else if (value instanceof Scalar scalar) {
            texts.add(scalar.text());
        }
        return texts;
    }

    private Map<String, Resource> resources(Mapping section) {
        Map<String, Resource> resources = new LinkedHashMap<>();
        section.entries().forEach((id, entry) -> {
            if (id.startsWith("Fn::")) {
                unexpanded.put(id, entry.keyLine());
                return;
            }
            if (!(entry.value() instanceof Mapping body)) {
                throw source.error(entry.keyLine(), "the resource '" + id + "' is not a mapping with a Type",
                        "Give it a Type and Properties");
            }
            String type = body.get("Type") instanceof Value.Call module ? module.function().replace("Fn::", "")
                    : body.text("Type");
            if (type == null) {
                throw source.error(entry.keyLine(), "the resource '" + id + "' has no Type",
                        "Give it a Type, for instance AWS::S3::Bucket");
            }
            resources.put(id, new Resource(id, type, entry.keyLine(), body.text("Condition"),
                    texts(body.get("DependsOn")), body));
        });
        if (resources.isEmpty() && unexpanded.isEmpty()) {
            throw source.error(section.line(), "Resources is empty", "Declare at least one resource");
        }
        return resources;
    }

    private static Map<String, Output> outputs(Mapping section) {
        Map<String, Output> outputs = new LinkedHashMap<>();
        section.entries().forEach((name, entry) -> {
            if (entry.value() instanceof Mapping body && body.get("Value") != null) {
                Value export = body.get("Export") instanceof Mapping e ? e.get("Name") : null;
                outputs.put(name, new Output(name, body.get("Value"), export, entry.keyLine()));
            }
        });
        return outputs;
    }
}
