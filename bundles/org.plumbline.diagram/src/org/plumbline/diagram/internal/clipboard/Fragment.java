/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.clipboard;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.plumbline.model.Node;
import org.plumbline.model.Workload;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.model.io.XmlFile;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.NotationPackage;
import org.plumbline.notation.Note;
import org.plumbline.notation.Shape;

/**
 * A part of a workload with its layout, on its way to another place. It has the form of a workload of its own, so that
 * it can be written and read by the safe readers of files.
 *
 * @param model what was copied, what it refers to, and its flows. An outermost node without a shape was not copied
 *         itself: it stands for a node that a copy refers to.
 * @param layout shapes in coordinates of the diagram for outermost nodes, else of their boundary; notes
 */
public record Fragment(Workload model, Diagram layout) {

    private static final String HEAD = "<?xml";
    /** More than people ever copy; longer text is not looked at. */
    private static final int MAX_LENGTH = 1 << 26;
    private static final String NAME = "clipboard";
    private static final XmlFile<Diagram> LAYOUT =
            new XmlFile<>(NotationPackage.eINSTANCE, Diagram.class, "a layout");

    /** The fragment that was written as text; none when the text is something else, or was tampered with. */
    public static Optional<Fragment> parse(String text) {
        int second = text.length() > MAX_LENGTH || !text.startsWith(HEAD) ? -1 : text.indexOf(HEAD, HEAD.length());
        if (second < 0) {
            return Optional.empty();
        }
        try {
            Fragment read = new Fragment(
                    ModelFiles.FORMAT.load(bytes(text.substring(0, second)), NAME, URI.createURI("clip.plumb")),
                    LAYOUT.load(bytes(text.substring(second)), NAME, URI.createURI("clip.plumbdi")));
            return read.isEmpty() ? Optional.empty() : Optional.of(read);
        } catch (ModelException e) {
            return Optional.empty();
        }
    }

    /** The fragment as text: the model's document, then that of the layout. */
    public String text() {
        try {
            return new String(ModelFiles.FORMAT.toBytes(model, NAME), StandardCharsets.UTF_8)
                    + new String(LAYOUT.toBytes(layout, NAME), StandardCharsets.UTF_8);
        } catch (ModelException e) {
            throw new IllegalStateException("A fragment refers outside itself", e);
        }
    }

    /** The outermost nodes that were copied. */
    public List<Node> nodes() {
        Set<String> drawn = layout.getShapes().stream().map(Shape::getElement).collect(Collectors.toSet());
        return model.getNodes().stream().filter(each -> each.getId() != null && drawn.contains(each.getId()))
                .toList();
    }

    /** The notes that were copied. */
    public List<Note> notes() {
        return layout.getNotes();
    }

    /** Whether it holds nothing that can be pasted. */
    public boolean isEmpty() {
        return notes().isEmpty() && nodes().isEmpty();
    }

    /** How much it holds, to be told. */
    String summary() {
        int elements = nodes().size();
        String boxes = elements == 0 ? null : elements == 1 ? "1 element" : elements + " elements";
        String sheets = notes().isEmpty() ? null : notes().size() == 1 ? "1 note" : notes().size() + " notes";
        return boxes == null ? sheets : sheets == null ? boxes : boxes + " and " + sheets;
    }

    /** Whether it was copied from this workload. */
    boolean isOf(Workload workload) {
        return workload.getId() != null && workload.getId().equals(model.getId());
    }

    /** The rectangles of outermost nodes and notes, where they were copied. */
    List<Bounds> boxes() {
        return Stream.concat(shapes(), notes().stream().map(Bounds::of)).toList();
    }

    /** The smallest rectangle around the outermost nodes, or around the notes where there are no nodes. */
    public Bounds extent() {
        return shapes().reduce(Bounds::union)
                .or(() -> notes().stream().map(Bounds::of).reduce(Bounds::union)).orElseThrow();
    }

    private Stream<Bounds> shapes() {
        Set<String> ids = nodes().stream().map(Node::getId).collect(Collectors.toSet());
        return layout.getShapes().stream().filter(each -> ids.contains(each.getElement()))
                .map(each -> new Bounds(each.getX(), each.getY(), each.getWidth(), each.getHeight()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
