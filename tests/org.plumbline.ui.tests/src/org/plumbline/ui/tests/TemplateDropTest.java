/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.Component;
import org.plumbline.model.Network;
import org.plumbline.model.Node;
import org.plumbline.model.query.Nodes;

/** A template dragged from the project explorer or the desktop, through the canvas's own drop target. */
@ExtendWith(NoErrorLogged.class)
class TemplateDropTest {

    private static final String TABLE = """
            AWSTemplateFormatVersion: '2010-09-09'
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table
            """;

    @TempDir
    private Path folder;
    private DrawnExample example;

    @BeforeEach
    void open() throws Exception {
        example = DrawnExample.open();
    }

    @AfterEach
    void close() throws Exception {
        DrawnExample.closeAll();
    }

    @Test
    void theBoundaryUnderTheMouseIsPointedOutAndTakesWhatIsInTheTemplate() throws Exception {
        Network network = network();
        List<Node> before = Nodes.allIn(example.workload());
        RGB usual = usualEdge(network);
        Event over = over(network);
        assertEquals(DND.DROP_COPY, over.detail);
        Workbench.waitFor("the mark", () -> !usual.equals(edge(network)));
        DrawnExample.picture("template-over-network");
        drop(over, TABLE);
        Component table = (Component) added(before);
        assertEquals("aws.dynamodb", table.getService());
        assertSame(network, table.eContainer());
        assertEquals(List.of(example.part(table)), example.viewer.getSelectedEditParts());
        DrawnExample.picture("template-in-network");
        example.session.commandStack().undo();
        assertEquals(before, Nodes.allIn(example.workload()), "one step takes it out again");
    }

    @Test
    void onAComponentItComesBelowThatAndNotOverIt() throws Exception {
        List<Node> before = Nodes.allIn(example.workload());
        Node users = example.element(Component.class, "Internet users");
        org.eclipse.draw2d.geometry.Point middle = example.middle(users);
        drop(drops().send(DND.DragOver, middle.x, middle.y), TABLE);
        Node table = added(before);
        assertSame(users.eContainer(), table.eContainer());
        assertFalse(example.bounds(users).intersects(example.bounds(table)), "it covers nothing");
    }

    @Test
    void leavingTakesTheMarkAway() throws Exception {
        Network network = network();
        RGB usual = usualEdge(network);
        Event over = over(network);
        Workbench.waitFor("the mark", () -> !usual.equals(edge(network)));
        drops().tell(DND.DragLeave, over);
        Workbench.waitFor("the mark to go", () -> usual.equals(edge(network)));
    }

    private Network network() {
        return Nodes.allIn(example.workload()).stream().filter(Network.class::isInstance).map(Network.class::cast)
                .findFirst().orElseThrow();
    }

    private Node added(List<Node> before) {
        List<Node> now = Nodes.allIn(example.workload()).stream().filter(each -> !before.contains(each)).toList();
        assertEquals(1, now.size());
        return now.get(0);
    }

    private Drops drops() {
        return new Drops(example.viewer.getControl(), FileTransfer.getInstance());
    }

    private Event over(Network network) throws Exception {
        Rectangle frame = example.bounds(network);
        drops().send(DND.DragEnter, frame.x + 12, frame.bottom() - 12);
        return drops().send(DND.DragOver, frame.x + 12, frame.bottom() - 12);
    }

    private void drop(Event event, String template) throws Exception {
        Path file = Files.writeString(folder.resolve("orders.yaml"), template);
        drops().tell(DND.DropAccept, event);
        event.data = new String[] {file.toString()};
        drops().tell(DND.Drop, event);
        Workbench.settle();
    }

    /** The colour of a boundary's edge once it is painted. */
    private RGB usualEdge(Network network) {
        Rectangle frame = example.bounds(network);
        Workbench.waitFor("the painting", () -> !colour(frame.x - 4, frame.y + 60).equals(edge(network)));
        return edge(network);
    }

    private RGB edge(Network network) {
        Rectangle frame = example.bounds(network);
        return colour(frame.x + 1, frame.y + 60);
    }

    /** On the screen. */
    private RGB colour(int x, int y) {
        Image image = new Image(example.viewer.getControl().getDisplay(), 1, 1);
        GC gc = new GC(example.viewer.getControl());
        gc.copyArea(image, x, y);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data.palette.getRGB(data.getPixel(0, 0));
    }
}
