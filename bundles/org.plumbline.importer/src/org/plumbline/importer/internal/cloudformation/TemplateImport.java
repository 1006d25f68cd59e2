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

import org.plumbline.importer.ImportNote;
import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.internal.template.ReferenceIndex;
import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.importer.internal.template.Resolver;
import org.plumbline.importer.internal.template.Resource;
import org.plumbline.importer.internal.template.Template;
import org.plumbline.importer.internal.template.Truth;
import org.plumbline.model.SourceLocation;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;

/** One import of a template: resources are mapped one by one, then linked, then placed. */
public final class TemplateImport {

    private final Template template;
    private final ImportOptions options;
    private final List<ImportNote> unresolved = new ArrayList<>();
    private final Map<String, ImportNote> leftOut = new LinkedHashMap<>();

    public TemplateImport(Template template, ImportOptions options) {
        this.template = template;
        this.options = options;
    }

    /**
     * @throws org.plumbline.importer.ImportException when resources or conditions depend on each other in a circle
     */
    public ImportResult run() {
        Resolver resolver = new Resolver(template, options);
        resolver.checkConditions();
        Map<String, Resource> declared = existing(resolver);
        Map<String, Resolved> properties = new LinkedHashMap<>();
        Map<String, TemplateResource> resources = new LinkedHashMap<>();
        declared.forEach((id, resource) -> {
            properties.put(id, resolver.properties(resource));
            resources.put(id, new TemplateResource(resource, properties.get(id)));
        });
        ReferenceIndex references = new ReferenceIndex(declared, properties);
        references.refuseCircle(template.source());
        noteMissing(resources);

        ModelBuilder builder = ModelBuilder.workload(stem(template.source().name()));
        Workload workload = builder.workload();
        workload.setOrigin(new SourceLocation(template.source().name(), 0, null, null));
        if (template.description() != null) {
            workload.setPurpose(PropertyList.printable(template.description()));
        }
        ImportContext context = new ImportContext(template.source().name(), resources, references, builder,
                new Places(builder, options), new PlainSecrets(template.parameters(), options));
        map(resources, context);
        context.places().settle();
        context.flows().draw(builder);
        return new ImportResult(workload, notes(resources, context));
    }

    private Map<String, Resource> existing(Resolver resolver) {
        Map<String, Resource> existing = new LinkedHashMap<>();
        template.resources().forEach((id, resource) -> {
            if (resolver.exists(resource) == Truth.FALSE) {
                leftOut.put(id, new ImportNote(ImportNote.Kind.LEFT_OUT, id, resource.type(), resource.line(),
                        "not deployed: the condition " + resource.condition() + " is false", null));
            } else {
                existing.put(id, resource);
            }
        });
        template.unexpanded().forEach((key, line) -> unresolved.add(new ImportNote(ImportNote.Kind.UNRESOLVED, key, "",
                line, "resources that only a macro can make are missing", null)));
        return existing;
    }

    private void noteMissing(Map<String, TemplateResource> resources) {
        Set<String> seen = new LinkedHashSet<>();
        resources.values().forEach(resource -> resource.properties().references((reference, maybe) -> {
            String target = reference.logicalId();
            if (!resources.containsKey(target) && !leftOut.containsKey(target)
                    && seen.add(resource.id() + " " + target)) {
                unresolved.add(new ImportNote(ImportNote.Kind.UNRESOLVED, resource.id(), resource.type(),
                        reference.line(), "refers to " + target + ", which the template does not declare", null));
            }
        }));
    }

    private static void map(Map<String, TemplateResource> resources, ImportContext context) {
        for (TemplateResource resource : resources.values()) {
            ResourceMapper mapper = Mappers.of(resource.type());
            if (mapper == null) {
                context.generic(resource);
            } else {
                mapper.map(resource, context);
            }
        }
        context.settleFolds();
        for (TemplateResource resource : resources.values()) {
            ResourceMapper mapper = Mappers.of(resource.type());
            if (mapper != null) {
                mapper.link(resource, context);
            }
        }
        BackupPlans.apply(context);
        new DerivedFlows(context).add(resources.values());
        new EntryPoints(context).add(resources.values());
    }

    private List<ImportNote> notes(Map<String, TemplateResource> resources, ImportContext context) {
        List<ImportNote> notes = new ArrayList<>();
        for (String id : template.resources().keySet()) {
            TemplateResource resource = resources.get(id);
            notes.add(resource == null ? leftOut.get(id) : context.outcome(resource));
        }
        notes.addAll(context.guesses());
        notes.addAll(unresolved);
        if (context.flows().isFull()) {
            notes.add(new ImportNote(ImportNote.Kind.UNRESOLVED, "", "", 0,
                    "there are more flows than a diagram can show; the rest is missing", null));
        }
        return notes;
    }

    private static String stem(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.indexOf('.');
        String stem = dot > 0 ? file.substring(0, dot) : file;
        return stem.isBlank() ? "workload" : PropertyList.printable(stem);
    }
}
