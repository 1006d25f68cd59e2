/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.io;

import java.nio.file.Files;
import java.nio.file.Path;

import org.plumbline.model.Workload;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.XmlFile;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.NotationFactory;
import org.plumbline.notation.NotationPackage;
import org.plumbline.notation.layout.AutoLayout;

/**
 * Loads and saves diagrams, the {@code .plumbdi} files beside the models.
 * <p>
 * A diagram may hold shapes of elements that its model no longer has, after a merge or an edit of the model alone.
 * They are kept on load and written back, so that an element that returns finds its place; every reader of a diagram
 * ignores them.
 */
public final class DiagramFiles {

    /** Extension of a diagram's file, without the dot. */
    public static final String EXTENSION = "plumbdi";

    /** How diagrams are read and written. */
    public static final XmlFile<Diagram> FORMAT =
            new XmlFile<>(NotationPackage.eINSTANCE, Diagram.class, "a Plumbline diagram");

    private DiagramFiles() {
    }

    /** The diagram's file of a model's file: the same name with the diagram's extension, in the same folder. */
    public static Path fileFor(Path model) {
        String name = model.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return model.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + "." + EXTENSION);
    }

    /** Loads a diagram; see {@link XmlFile#load(Path)}. */
    public static Diagram load(Path file) throws ModelException {
        return FORMAT.load(file);
    }

    /** Saves a diagram; see {@link XmlFile#save}. */
    public static void save(Diagram diagram, Path file) throws ModelException {
        FORMAT.save(diagram, file);
    }

    /**
     * The diagram beside a model's file with a shape for every node of the workload: nodes it does not know yet are
     * placed, and without a file all are laid out. Nothing is written.
     *
     * @throws ModelException when there is a file that cannot be read
     */
    public static Diagram loadOrCreate(Path model, Workload workload) throws ModelException {
        Path file = fileFor(model);
        Diagram diagram = Files.exists(file) ? load(file) : NotationFactory.eINSTANCE.createDiagram();
        AutoLayout.placeMissing(workload, diagram);
        return diagram;
    }
}
