/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.plumbline.model.Workload;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.XmlFile;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.Drawing;
import org.plumbline.notation.NotationFactory;
import org.plumbline.notation.NotationPackage;
import org.plumbline.notation.layout.AutoLayout;

/**
 * Loads and saves drawings, the {@code .plumbdi} files beside the models. A file of the first version holds one diagram
 * and no {@link Drawing} around it; it is read as a drawing of one diagram.
 * <p>
 * A diagram may hold shapes of elements that its model no longer has, after a merge or an edit of the model alone.
 * They are kept on load and written back, so that an element that returns finds its place; every reader of a diagram
 * ignores them.
 */
public final class DiagramFiles {

    /** Extension of a drawing's file, without the dot. */
    public static final String EXTENSION = "plumbdi";

    private static final XmlFile<EObject> FORMAT =
            new XmlFile<>(NotationPackage.eINSTANCE, EObject.class, "a Plumbline diagram");

    private DiagramFiles() {
    }

    /** The drawing's file of a model's file: the same name with the drawing's extension, in the same folder. */
    public static Path fileFor(Path model) {
        String name = model.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return model.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + "." + EXTENSION);
    }

    /** Loads a drawing, which has at least one diagram; see {@link XmlFile#load(Path)}. */
    public static Drawing load(Path file) throws ModelException {
        return drawing(FORMAT.load(file), file.toString());
    }

    private static Drawing drawing(EObject root, String name) throws ModelException {
        if (root instanceof Diagram diagram) {
            Resource resource = diagram.eResource();
            Drawing drawing = drawing(diagram);
            resource.getContents().add(drawing);
            return drawing;
        }
        if (root instanceof Drawing drawing) {
            if (drawing.getDiagrams().isEmpty()) {
                drawing.getDiagrams().add(NotationFactory.eINSTANCE.createDiagram());
            }
            return drawing;
        }
        throw new ModelException(name, 0,
                "This is not a Plumbline diagram. Give a file that Plumbline has saved.");
    }

    /** A drawing of one diagram, which becomes its content. */
    public static Drawing drawing(Diagram diagram) {
        Drawing drawing = NotationFactory.eINSTANCE.createDrawing();
        drawing.getDiagrams().add(diagram);
        return drawing;
    }

    /** Loads a drawing from bytes that are in memory already; see {@link XmlFile#load(byte[], String, URI)}. */
    public static Drawing load(byte[] content, String name) throws ModelException {
        return drawing(FORMAT.load(content, name, URI.createURI("drawing.xml")), name);
    }

    /** The bytes that {@link #save} would write: equal drawings give equal bytes. */
    public static byte[] toBytes(Drawing drawing, String name) throws ModelException {
        return FORMAT.toBytes(drawing, name);
    }

    /** Saves a drawing; see {@link XmlFile#save}. */
    public static void save(Drawing drawing, Path file) throws ModelException {
        FORMAT.save(drawing, file);
    }

    /**
     * The drawing beside a model's file with a shape for every node that its diagrams show: nodes they do not know yet
     * are placed, and without a file there is one diagram of all. Nothing is written.
     *
     * @throws ModelException when there is a file that cannot be read
     */
    public static Drawing loadOrCreate(Path model, Workload workload) throws ModelException {
        Path file = fileFor(model);
        Drawing drawing = Files.exists(file) ? load(file) : drawing(NotationFactory.eINSTANCE.createDiagram());
        return complete(drawing, workload);
    }

    /** Gives a place in each diagram to the nodes that it is to show and has no shape of. */
    public static Drawing complete(Drawing drawing, Workload workload) {
        drawing.getDiagrams().forEach(each -> AutoLayout.placeMissing(workload, each));
        return drawing;
    }

    /**
     * Places nodes anew in the diagrams that show everything, beside what they talk to, and gives a place to what has
     * none.
     *
     * @param moved ids of the nodes that stand in another boundary than before
     */
    public static Drawing complete(Drawing drawing, Workload workload, Set<String> moved) {
        drawing.getDiagrams().stream().filter(each -> !each.isChosen()).forEach(each ->
                each.getShapes().removeIf(shape -> moved.contains(shape.getElement())));
        return complete(drawing, workload);
    }
}
