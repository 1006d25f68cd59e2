/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.plumbline.importer.ImportException;
import org.plumbline.importer.ImportNote;
import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.Importers;
import org.plumbline.model.Component;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.SourceLocation;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Bounds;

/**
 * A template that was read and waits to be written into the workspace.
 *
 * @param components how many components it became
 * @param boundaries how many accounts, networks, subnets and the like
 * @param flows how many data flows
 */
public record TemplateImport(Path template, ImportResult result, int components, int boundaries, int flows) {

    /**
     * Reads a template without writing anything.
     *
     * @throws ImportException when it cannot be read; the message is for the user
     */
    public static TemplateImport read(Path template) {
        ImportResult result = Importers.read(template, ImportOptions.DEFAULT);
        nameOrigins(result.workload(), template.getFileName().toString());
        return of(template, result);
    }

    /**
     * Reads a template that is in memory.
     *
     * @throws ImportException when it cannot be read; the message is for the user
     */
    public static TemplateImport read(Path name, byte[] content) {
        return of(name, Importers.read(name.toString(), content, ImportOptions.DEFAULT));
    }

    /** The model is shared with people whose folders differ, so it keeps the file's name without its folder. */
    private static void nameOrigins(Workload workload, String name) {
        for (Element each : Nodes.byId(workload).values()) {
            SourceLocation origin = each.getOrigin();
            if (origin != null) {
                each.setOrigin(new SourceLocation(name, origin.line(), origin.logicalId(), origin.resourceType()));
            }
        }
    }

    private static TemplateImport of(Path template, ImportResult result) {
        int components = 0;
        int boundaries = 0;
        for (Node node : Nodes.allIn(result.workload())) {
            if (node instanceof Component) {
                components++;
            } else {
                boundaries++;
            }
        }
        return new TemplateImport(template, result, components, boundaries, result.workload().getFlows().size());
    }

    public long count(ImportNote.Kind kind) {
        return result.count(kind);
    }

    /** Writes model and diagram, laid out, and reviews them. */
    public void writeTo(IFile file, IProgressMonitor monitor) throws CoreException {
        Map<String, Bounds> places = new HashMap<>();
        result.places().forEach((id, place) ->
                places.put(id, new Bounds(place.x(), place.y(), place.width(), place.height())));
        WorkloadFiles.create(file, result.workload(), places, monitor);
        FileReview.mark(file);
    }
}
