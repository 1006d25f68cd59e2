/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.plumbline.importer.ImportNote;
import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.internal.stack.Stack;
import org.plumbline.importer.internal.stack.Stacks;
import org.plumbline.importer.internal.template.Parameter;
import org.plumbline.importer.internal.template.ReferenceIndex;
import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.importer.internal.template.Resource;
import org.plumbline.importer.internal.template.Truth;

/** One import of templates: which resources there are and what their properties come to. */
public final class TemplateImport {

    private final String name;
    private final Stacks stacks;
    private final ImportOptions options;
    private final List<String> order = new ArrayList<>();
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Map<String, Resource> declared = new LinkedHashMap<>();
    private final Map<String, Resolved> properties = new LinkedHashMap<>();
    private final List<ImportNote> unresolved = new ArrayList<>();
    private final Map<String, ImportNote> leftOut = new LinkedHashMap<>();

    /** @param name what to call the templates together */
    public TemplateImport(String name, Stacks stacks, ImportOptions options) {
        this.name = name;
        this.stacks = stacks;
        this.options = options;
    }

    /**
     * @throws org.plumbline.importer.ImportException when resources or conditions depend on each other in a circle
     */
    public ImportResult run() {
        stacks.roots().forEach(this::collect);
        ReferenceIndex references = new ReferenceIndex(declared, properties);
        references.refuseCircle(name);
        noteMissing();
        noteParameters();
        unresolved.addAll(stacks.notes());
        return new ResourceImport(new ResourceSet(name, stacks.roots().get(0).template().description(), parameters,
                declared, properties, references), options).run(order, leftOut, unresolved);
    }

    private void collect(Stack stack) {
        stack.resolver().checkConditions();
        stack.template().parameters().forEach((key, parameter) -> collect(stack, parameter));
        List<Stack> nested = new ArrayList<>();
        stack.template().resources().forEach((key, resource) -> {
            String id = stack.idOf(key);
            order.add(id);
            if (stack.resolver().exists(resource) == Truth.FALSE) {
                leftOut.put(id, new ImportNote(ImportNote.Kind.LEFT_OUT, id, resource.type(), stack.fileName(),
                        resource.line(), "not deployed: the condition " + resource.condition() + " is false", null));
                return;
            }
            declared.put(id, resource.among(id, resource.dependsOn().stream().map(stack::idOf).toList(),
                    stack.fileName(), stack.stackId()));
            Stack inner = stack.nested(resource);
            properties.put(id, inner == null ? stack.resolver().properties(resource) : opened(resource));
            if (inner != null) {
                nested.add(inner);
            }
        });
        stack.template().unexpanded().forEach((key, line) -> unresolved.add(new ImportNote(
                ImportNote.Kind.UNRESOLVED, key, "", stack.fileName(), line,
                "resources that only a macro can make are missing", null)));
        nested.forEach(this::collect);
    }

    /** The value that an enclosing stack writes out counts like a default, since it may be a secret as well. */
    private void collect(Stack stack, Parameter parameter) {
        String id = stack.idOf(parameter.name());
        parameters.put(id, parameter);
        Resolved given = stack.parameter(parameter.name());
        noteSecret(stack, parameter, given);
        if (given instanceof Resolved.Known known) {
            parameters.put(id + " given", new Parameter(parameter.name(), parameter.type(), known.value(),
                    parameter.allowedValues(), parameter.noEcho(), parameter.line()));
        }
    }

    /** What must not be shown, but stands in a template for everybody to read. */
    private void noteSecret(Stack stack, Parameter parameter, Resolved given) {
        Resolved written = given != null || parameter.defaultValue() == null
                || options.parameters().containsKey(parameter.name()) ? given
                        : new Resolved.Known(parameter.defaultValue(), parameter.line());
        if (parameter.isCredential() && PlainSecrets.isLiteral(written)) {
            unresolved.add(new ImportNote(ImportNote.Kind.UNRESOLVED, stack.idOf(parameter.name()), parameter.type(),
                    given == null ? stack.fileName() : stack.parentFileName(), written.line(),
                    "a secret stands here in plain text and is not copied: keep it in a secret store", null));
        }
    }

    /** What a nested stack is given reaches its resources through its parameters and counts there. */
    private static Resolved opened(Resource resource) {
        return new Resolved.Fields(Map.of(StackMapper.OPENED, new Resolved.Known("true", resource.line())),
                resource.line());
    }

    /** A value that was given to no parameter, or one the parameter does not take, would otherwise go unseen. */
    private void noteParameters() {
        new TreeMap<>(options.parameters()).forEach((parameter, value) -> {
            List<Stack> all = stacks.roots().stream()
                    .filter(root -> root.template().parameters().containsKey(parameter)).toList();
            if (all.isEmpty()) {
                unresolved.add(new ImportNote(ImportNote.Kind.UNRESOLVED, parameter, "", 0,
                        "a value was given, but no parameter has this name", null));
            }
            for (Stack root : all) {
                Parameter each = root.template().parameters().get(parameter);
                if (!each.noEcho() && !each.allowedValues().isEmpty() && !each.allowedValues().contains(value)) {
                    unresolved.add(new ImportNote(ImportNote.Kind.UNRESOLVED, parameter, each.type(), root.fileName(),
                            each.line(), "the value given is not one of those allowed: "
                                    + String.join(", ", each.allowedValues()), null));
                }
            }
        });
    }

    private void noteMissing() {
        Set<String> seen = new LinkedHashSet<>();
        declared.forEach((id, resource) -> properties.get(id).references((reference, maybe) -> {
            String target = reference.logicalId();
            if (!declared.containsKey(target) && !leftOut.containsKey(target) && seen.add(id + " " + target)) {
                unresolved.add(new ImportNote(ImportNote.Kind.UNRESOLVED, id, resource.type(), resource.file(),
                        reference.line(), "refers to " + target + ", which the template does not declare", null));
            }
        }));
    }
}
