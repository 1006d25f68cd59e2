/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.plumbline.importer.ImportException;
import org.plumbline.importer.ImportNote;
import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.Importers;
import org.plumbline.importer.TemplateParameter;
import org.plumbline.importer.merge.ImportRecord;
import org.plumbline.model.Component;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.SourceLocation;
import org.plumbline.model.Workload;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.layout.AutoLayout;

/**
 * Templates, plans or designs that were read as one model, which waits to be written into the workspace.
 *
 * @param items what deserves a look
 */
public record TemplateImport(ImportResult result, List<ImportItem> items) {

    /**
     * Reads a template without writing anything.
     *
     * @throws ImportException when it cannot be read; the message is for the user
     */
    public static TemplateImport read(Path template) {
        return read(List.of(template), ImportOptions.DEFAULT);
    }

    /**
     * Reads files and folders that belong together, without writing anything. What cannot be read of a folder is among
     * the {@link #items}.
     *
     * @throws ImportException when a file cannot be read, or nothing of a folder; the message is for the user
     */
    public static TemplateImport read(List<Path> inputs, ImportOptions options) {
        List<ImportException> unreadable = new ArrayList<>();
        ImportResult result = inputs.stream().anyMatch(Files::isDirectory)
                ? Importers.readAll(inputs, options, unreadable::add) : Importers.readAll(inputs, options);
        nameOrigins(result.workload(), commonFolder(inputs));
        return new TemplateImport(result, ImportItem.of(result, unreadable));
    }

    /**
     * Reads a template that is in memory.
     *
     * @throws ImportException when it cannot be read; the message is for the user
     */
    public static TemplateImport read(Path name, byte[] content) {
        ImportResult result = Importers.read(name.toString(), content, ImportOptions.DEFAULT);
        return new TemplateImport(result, ImportItem.of(result, List.of()));
    }

    /**
     * The parameters of files and of what is in folders, each name once.
     *
     * @throws ImportException when a file cannot be read, or there is nothing to import in the folders
     */
    public static List<TemplateParameter> parameters(List<Path> inputs) {
        Map<String, TemplateParameter> all = new LinkedHashMap<>();
        boolean any = false;
        for (Path input : inputs) {
            boolean folder = Files.isDirectory(input);
            for (Path file : folder ? Importers.filesIn(input) : List.of(input)) {
                any = true;
                try {
                    Importers.parameters(file).forEach(each -> all.putIfAbsent(each.name(), each));
                } catch (ImportException e) {
                    if (!folder) {
                        throw e;
                    }
                }
            }
        }
        if (!any && !inputs.isEmpty()) {
            throw new ImportException(inputs.get(0).toString(), 0, "there is no template, plan or design in it",
                    "Choose a file or another folder");
        }
        return List.copyOf(all.values());
    }

    /** The model is shared with people whose folders differ, so it keeps the files' names from this folder on. */
    private static void nameOrigins(Workload workload, Path folder) {
        nameOrigin(workload, folder);
        workload.eAllContents().forEachRemaining(each -> {
            if (each instanceof Element element) {
                nameOrigin(element, folder);
            }
        });
    }

    private static void nameOrigin(Element element, Path folder) {
        SourceLocation origin = element.getOrigin();
        if (origin == null || origin.file() == null) {
            return;
        }
        Path file;
        try {
            file = Path.of(origin.file()).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            return;
        }
        Path name = file.startsWith(folder) && !file.equals(folder) ? folder.relativize(file) : file.getFileName();
        if (name != null) {
            element.setOrigin(new SourceLocation(name.toString().replace('\\', '/'), origin.line(),
                    origin.logicalId(), origin.resourceType()));
        }
    }

    private static Path commonFolder(List<Path> inputs) {
        Path common = null;
        for (Path input : inputs) {
            Path path = input.toAbsolutePath().normalize();
            Path folder = Files.isDirectory(path) || path.getParent() == null ? path : path.getParent();
            common = common == null ? folder : common;
            while (!folder.startsWith(common) && common.getParent() != null) {
                common = common.getParent();
            }
        }
        return common;
    }

    /** How many components there are. */
    public int components() {
        return Nodes.componentsIn(result.workload()).size();
    }

    /** How many accounts, networks, subnets and the like there are. */
    public int boundaries() {
        return Nodes.allIn(result.workload()).size() - components();
    }

    /** How many data flows there are. */
    public int flows() {
        return result.workload().getFlows().size();
    }

    /** How many nodes there are of each class, by its name in the model: boundaries first, each in order of number. */
    public Map<String, Integer> kinds() {
        Map<String, Integer> boundaries = new HashMap<>();
        Map<String, Integer> components = new HashMap<>();
        for (Node node : Nodes.allIn(result.workload())) {
            (node instanceof Component ? components : boundaries).merge(node.eClass().getName(), 1, Integer::sum);
        }
        Map<String, Integer> all = new LinkedHashMap<>();
        for (Map<String, Integer> each : List.of(boundaries, components)) {
            each.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                    .thenComparing(Map.Entry.comparingByKey())).forEach(e -> all.put(e.getKey(), e.getValue()));
        }
        return all;
    }

    public long count(ImportNote.Kind kind) {
        return result.count(kind);
    }

    /** The diagram that {@link #writeTo} will write. */
    public Diagram layout() {
        return AutoLayout.layout(result.workload(), places());
    }

    /** Writes model and diagram, laid out, and the record of the import, and reviews them. */
    public void writeTo(IFile file, IProgressMonitor monitor) throws CoreException {
        WorkloadFiles.create(file, result.workload(), places(), monitor);
        try {
            ImportRecord.save(result.workload(), FileReview.path(file));
        } catch (ModelException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
        file.getParent().refreshLocal(IResource.DEPTH_ONE, monitor);
        FileReview.mark(file);
    }

    private Map<String, Bounds> places() {
        Map<String, Bounds> places = new HashMap<>();
        result.places().forEach((id, place) ->
                places.put(id, new Bounds(place.x(), place.y(), place.width(), place.height())));
        return places;
    }
}
