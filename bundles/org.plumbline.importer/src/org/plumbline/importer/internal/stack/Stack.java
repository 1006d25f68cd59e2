/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.internal.template.Output;
import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.importer.internal.template.Resolver;
import org.plumbline.importer.internal.template.Resource;
import org.plumbline.importer.internal.template.Surroundings;
import org.plumbline.importer.internal.template.Template;
import org.plumbline.importer.internal.template.TemplateReader;
import org.plumbline.importer.internal.tree.SourceText;
import org.plumbline.importer.internal.tree.Value;

/** A template among others: those whose stacks it nests, the one that nests it, and those that import its exports. */
public final class Stack implements Surroundings {

    /** The type of a nested stack. */
    public static final String TYPE = "AWS::CloudFormation::Stack";

    private static final String OUTPUTS = "Outputs.";

    private final Stacks all;
    private final Stack parent;
    private final Resource declaration;
    private final String prefix;
    private final Path file;
    private final Folder folder;
    private final Map<String, Stack> nested = new LinkedHashMap<>();
    private Template template;
    private Resolver resolver;
    private Parts parts;

    /**
     * @param parent the stack that nests this one, or null
     * @param declaration the resource of the parent that does so, or null
     * @param prefix what the ids of its resources start with
     * @param file null for a text that comes from no file, which can refer to none
     */
    Stack(Stacks all, Stack parent, Resource declaration, String prefix, Path file, Folder folder) {
        this.all = all;
        this.parent = parent;
        this.declaration = declaration;
        this.prefix = prefix;
        this.file = file;
        this.folder = folder;
    }

    Stack read(SourceText source, ImportOptions options) {
        // The parent gives a nested stack its parameters; those of the command line are the parent's.
        ImportOptions own = parent == null ? options : new ImportOptions(Map.of(), options.region(), options.account());
        Template read = TemplateReader.read(source, own, this);
        resolver = new Resolver(read, own, this);
        template = read;
        return this;
    }

    public Template template() {
        return template;
    }

    public Resolver resolver() {
        return resolver;
    }

    /** The id of the nested stack among the resources of all templates, or null where nothing nests it. */
    public String stackId() {
        return parent == null ? null : parent.idOf(declaration.id());
    }

    /** The file as the user named it, or what the text is called that comes from none. */
    public String fileName() {
        return template.source().name();
    }

    /** The file of the stack that nests this one. */
    public String parentFileName() {
        return parent.fileName();
    }

    Stack parent() {
        return parent;
    }

    Path file() {
        return file;
    }

    Folder folder() {
        return folder;
    }

    /** The stack that a resource nests, or null where its template is not there to be read. */
    public Stack nested(Resource resource) {
        if (!resource.type().equals(TYPE) || template == null) {
            return null;
        }
        if (!nested.containsKey(resource.id())) {
            nested.put(resource.id(), null);
            nested.put(resource.id(), all.nest(this, resource));
        }
        return nested.get(resource.id());
    }

    @Override
    public String idOf(String logicalId) {
        return prefix + logicalId;
    }

    @Override
    public Value.Mapping complete(SourceText source, Value.Mapping root) {
        parts = file == null ? null : new Parts(source.name(), file, folder, all::note);
        return parts == null ? root : new Includes(source, parts).complete(root);
    }

    @Override
    public Value definition(String location, int line, String id) {
        return parts == null ? null : parts.read(location, line, idOf(id), "its definition stays unknown: ");
    }

    @Override
    public Resolved parameter(String name) {
        Value.Mapping properties = parent == null ? null : declaration.body().mapping("Properties");
        Value.Mapping given = properties == null ? null : properties.mapping("Parameters");
        Value value = given == null ? null : given.get(name);
        return value == null ? null : all.guarded(value, () -> parent.resolver.resolve(value));
    }

    @Override
    public Resolved attribute(String logicalId, String attribute, int line) {
        Resource resource = template == null ? null : template.resources().get(logicalId);
        Stack stack = resource == null || !attribute.startsWith(OUTPUTS) ? null : nested(resource);
        Output output = stack == null ? null : stack.template.outputs().get(attribute.substring(OUTPUTS.length()));
        return output == null ? null : stack.value(output);
    }

    @Override
    public Resolved exported(Resolved name, int line) {
        return all.exported(this, name);
    }

    Resolved value(Output output) {
        return all.guarded(output.value(), () -> resolver.resolve(output.value()));
    }

    /** The outputs it exports, by the text of the name as far as that is decided. */
    Map<String, Output> exports() {
        Map<String, Output> exports = new LinkedHashMap<>();
        template.outputs().values().stream().filter(output -> output.export() != null)
                .forEach(output -> exports.putIfAbsent(resolver.resolve(output.export()).display(), output));
        return exports;
    }

    /** Itself and all stacks below, those that are not there left out. */
    List<Stack> withNested() {
        List<Stack> stacks = new ArrayList<>(List.of(this));
        template.resources().values().forEach(resource -> {
            Stack stack = nested(resource);
            if (stack != null) {
                stacks.addAll(stack.withNested());
            }
        });
        return stacks;
    }
}
