/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.plumbline.importer.ImportNote;
import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.internal.text.Texts;
import org.plumbline.model.SourceLocation;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;

/** Makes a model of resources: they are mapped one by one, then linked, then placed. */
public final class ResourceImport {

    private static final String SECURITY_GROUP = "AWS::EC2::SecurityGroup";

    private final ResourceSet set;
    private final ImportOptions options;

    public ResourceImport(ResourceSet set, ImportOptions options) {
        this.set = set;
        this.options = options;
    }

    /**
     * @param order the logical ids of all that the input declares, in the order of the result's notes
     * @param leftOut what is not part of the set, by logical id, and why
     * @param unresolved what stayed open before
     */
    public ImportResult run(List<String> order, Map<String, ImportNote> leftOut, List<ImportNote> unresolved) {
        Map<String, TemplateResource> resources = new LinkedHashMap<>();
        set.resources().forEach((id, resource) ->
                resources.put(id, new TemplateResource(resource, set.properties().get(id))));
        ModelBuilder builder = ModelBuilder.workload(Texts.stem(set.file()));
        Workload workload = builder.workload();
        workload.setOrigin(new SourceLocation(set.file(), 0, null, null));
        if (set.purpose() != null) {
            workload.setPurpose(PropertyList.printable(set.purpose()));
        }
        ImportContext context = new ImportContext(set.file(), resources, set.references(), builder,
                new Places(builder, options), new PlainSecrets(set.parameters(), options));
        map(resources, context);
        context.places().settle();
        context.flows().draw(builder);

        List<ImportNote> notes = new ArrayList<>();
        for (String id : order) {
            TemplateResource resource = resources.get(id);
            notes.add(resource == null ? leftOut.get(id) : context.outcome(resource));
        }
        notes.addAll(context.guesses());
        notes.addAll(unresolved);
        if (context.flows().isFull()) {
            notes.add(new ImportNote(ImportNote.Kind.UNRESOLVED, "", "", 0,
                    "there are more flows than a diagram can show; the rest is missing", null));
        }
        return new ImportResult(workload, notes);
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
        // What a security group lets in decides what others are, wherever it stands.
        link(resources, context, resource -> resource.type().startsWith(SECURITY_GROUP));
        link(resources, context, resource -> !resource.type().startsWith(SECURITY_GROUP));
        BackupPlans.apply(context);
        new DerivedFlows(context).add(resources.values());
        new EntryPoints(context).add(resources.values());
    }

    private static void link(Map<String, TemplateResource> resources, ImportContext context,
            Predicate<TemplateResource> which) {
        resources.values().stream().filter(which).forEach(resource -> {
            ResourceMapper mapper = Mappers.of(resource.type());
            if (mapper != null) {
                mapper.link(resource, context);
            }
        });
    }
}
