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

/** One import of a template: which resources there are and what their properties come to. */
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
        declared.forEach((id, resource) -> properties.put(id, resolver.properties(resource)));
        ReferenceIndex references = new ReferenceIndex(declared, properties);
        references.refuseCircle(template.source());
        noteMissing(declared, properties);
        return new ResourceImport(new ResourceSet(template.source().name(), template.description(),
                template.parameters(), declared, properties, references), options)
                .run(List.copyOf(template.resources().keySet()), leftOut, unresolved);
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

    private void noteMissing(Map<String, Resource> resources, Map<String, Resolved> properties) {
        Set<String> seen = new LinkedHashSet<>();
        resources.forEach((id, resource) -> properties.get(id).references((reference, maybe) -> {
            String target = reference.logicalId();
            if (!resources.containsKey(target) && !leftOut.containsKey(target) && seen.add(id + " " + target)) {
                unresolved.add(new ImportNote(ImportNote.Kind.UNRESOLVED, id, resource.type(), reference.line(),
                        "refers to " + target + ", which the template does not declare", null));
            }
        }));
    }
}
