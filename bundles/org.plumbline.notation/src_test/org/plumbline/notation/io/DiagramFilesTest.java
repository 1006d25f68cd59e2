/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.Compute;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.io.ModelException;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.DiagramView;
import org.plumbline.notation.Drawing;
import org.plumbline.notation.NotationFactory;
import org.plumbline.notation.Note;
import org.plumbline.notation.Routing;
import org.plumbline.notation.Shape;
import org.plumbline.notation.layout.AutoLayout;

class DiagramFilesTest {

    @TempDir
    private Path folder;

    private final ModelBuilder b = ModelBuilder.workload("Shop");

    private Diagram smallDiagram() {
        b.flow(b.add(Compute.class, "A"), b.add(Compute.class, "B"));
        return AutoLayout.layout(b.workload());
    }

    @ParameterizedTest
    @CsvSource({"shop.plumb,shop.plumbdi", "a.b.plumb,a.b.plumbdi", "shop,shop.plumbdi", ".plumb,.plumb.plumbdi"})
    void theDiagramLiesBesideItsModel(String model, String diagram) {
        assertEquals(Path.of("x", diagram), DiagramFiles.fileFor(Path.of("x", model)));
    }

    @Test
    void whatIsSavedIsLoadedAgain() throws Exception {
        Diagram diagram = smallDiagram();
        diagram.getShapes().get(0).setCollapsed(true);
        diagram.getConnections().get(0).setBendPoints(null);
        Path file = folder.resolve("shop.plumbdi");
        DiagramFiles.save(DiagramFiles.drawing(diagram), file);
        Drawing drawing = DiagramFiles.load(file);
        Diagram loaded = drawing.getDiagrams().get(0);
        assertTrue(EcoreUtil.equals(diagram, loaded));
        assertNull(loaded.getConnections().get(0).getBendPoints());
        byte[] bytes = Files.readAllBytes(file);
        DiagramFiles.save(drawing, file);
        assertEquals(new String(bytes), Files.readString(file));
    }

    @Test
    void shapesOfUnknownElementsAreKept() throws Exception {
        Diagram diagram = smallDiagram();
        Shape gone = NotationFactory.eINSTANCE.createShape();
        gone.setElement("gone");
        diagram.getShapes().add(gone);
        Path model = folder.resolve("shop.plumb");
        DiagramFiles.save(DiagramFiles.drawing(diagram), DiagramFiles.fileFor(model));
        Diagram loaded = DiagramFiles.loadOrCreate(model, b.workload()).getDiagrams().get(0);
        assertEquals(List.of("a", "b", "gone"), loaded.getShapes().stream().map(Shape::getElement).toList());
        assertEquals(2, DiagramView.of(b.workload(), loaded).visibleNodes().size());
    }

    @Test
    void withoutAFileEverythingIsLaidOutAndNothingWritten() throws Exception {
        b.add(Compute.class, "A");
        Path model = folder.resolve("shop.plumb");
        assertEquals(1, DiagramFiles.loadOrCreate(model, b.workload()).getDiagrams().get(0).getShapes().size());
        assertFalse(Files.exists(DiagramFiles.fileFor(model)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''|empty",
        "'<!DOCTYPE a><notation:Diagram xmlns:notation=\"http://plumbline.org/notation/1\"/>'|DOCTYPE",
        "'<notation:Diagram xmlns:notation=\"http://plumbline.org/notation/2\"/>'|newer version",
        "'<html/>'|not a Plumbline diagram",
        "'<notation:Shape xmlns:notation=\"http://plumbline.org/notation/1\"/>'|not a Plumbline diagram",
        "'not xml'|XML is broken"})
    void badInputGetsOneLineThatNamesTheFileAndTheCause(String content, String cause) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.plumbdi"), content);
        ModelException e = assertThrows(ModelException.class, () -> DiagramFiles.load(file));
        assertTrue(e.getMessage().startsWith(file.toString()), e.getMessage());
        assertTrue(e.getMessage().contains(cause), e.getMessage());
        assertEquals(1, e.getMessage().lines().count());
    }

    @Test
    void aFileOfOneDiagramIsReadAsADrawingOfIt() throws Exception {
        Path file = Files.writeString(folder.resolve("old.plumbdi"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<notation:Diagram xmi:version=\"2.0\" xmlns:xmi=\""
                + "http://www.omg.org/XMI\" xmlns:notation=\"http://plumbline.org/notation/1\">\n"
                + "  <shapes element=\"a\" x=\"24\" later=\"kept\"/>\n</notation:Diagram>\n");
        Drawing drawing = DiagramFiles.load(file);
        Diagram only = drawing.getDiagrams().get(0);
        assertEquals(List.of("a"), only.getShapes().stream().map(Shape::getElement).toList());
        assertFalse(only.isChosen());
        DiagramFiles.save(drawing, file);
        assertTrue(Files.readString(file).contains("later=\"kept\""), Files.readString(file));
        assertTrue(EcoreUtil.equals(drawing, DiagramFiles.load(file)));
    }

    @Test
    void severalDiagramsOfTheSameElementsAreOneFile() throws Exception {
        Drawing drawing = DiagramFiles.drawing(smallDiagram());
        Diagram second = EcoreUtil.copy(drawing.getDiagrams().get(0));
        second.setName("Payments");
        second.setChosen(true);
        second.setRouting(Routing.STRAIGHT);
        second.getHidden().add("b");
        Note note = NotationFactory.eINSTANCE.createNote();
        note.setText("first line\nsecond < line");
        second.getNotes().add(note);
        second.getConnections().get(0).setRouting(Routing.ORTHOGONAL);
        drawing.getDiagrams().add(second);
        Path file = folder.resolve("shop.plumbdi");
        DiagramFiles.save(drawing, file);
        assertTrue(EcoreUtil.equals(drawing, DiagramFiles.load(file)), Files.readString(file));
    }

    @Test
    void brokenBendPointsAreRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.plumbdi"),
                "<notation:Diagram xmlns:notation=\"http://plumbline.org/notation/1\">\n"
                + "<connections element=\"f\" bendPoints=\"1,x\"/></notation:Diagram>");
        ModelException e = assertThrows(ModelException.class, () -> DiagramFiles.load(file));
        assertEquals(2, e.line(), e.getMessage());
    }
}
