/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.handles.BendpointCreationHandle;
import org.eclipse.gef.handles.BendpointMoveHandle;
import org.eclipse.gef.handles.ConnectionEndHandle;
import org.eclipse.gef.handles.ConnectionStartHandle;
import org.eclipse.jface.viewers.StructuredSelection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Interaction;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Workload;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.NotationFactory;
import org.plumbline.notation.Shape;

/** Ends and bends of flows, pulled with the mouse. */
@ExtendWith(NoErrorLogged.class)
class BendAndReconnectTest {

    private DrawnExample example;
    private Component users;
    private Component upper;
    private Component lower;

    @BeforeEach
    void open() throws Exception {
        example = DrawnExample.open();
        example.session.execute(new ChangeCommand(
                List.of(example.workload(), example.session.diagram())) {
            @Override
            protected void doExecute() {
                draw(example.workload(), example.session.diagram());
            }
        });
        Workbench.settle();
    }

    @AfterEach
    void close() throws Exception {
        DrawnExample.closeAll();
    }

    /** Leaves three boxes: one on the left, two on the right, the lower one further down. */
    private void draw(Workload workload, Diagram diagram) {
        workload.getFlows().clear();
        workload.getNodes().clear();
        diagram.getShapes().clear();
        diagram.getConnections().clear();
        users = box(workload, diagram, "Users", 60, 80);
        upper = box(workload, diagram, "Upper", 440, 80);
        lower = box(workload, diagram, "Lower", 440, 280);
    }

    private static Component box(Workload workload, Diagram diagram, String name, int x, int y) {
        Component box = PlumblineFactory.eINSTANCE.createCompute();
        box.setId(name.toLowerCase(Locale.ROOT));
        box.setName(name);
        workload.getNodes().add(box);
        Shape shape = NotationFactory.eINSTANCE.createShape();
        shape.setElement(box.getId());
        shape.setX(x);
        shape.setY(y);
        shape.setWidth(176);
        shape.setHeight(64);
        diagram.getShapes().add(shape);
        return box;
    }

    private DataFlow connect(Component from, Component to, String name) {
        DataFlow flow = PlumblineFactory.eINSTANCE.createDataFlow();
        flow.setInteraction(Interaction.REQUEST);
        flow.setName(name);
        flow.setId("flow-" + example.workload().getFlows().size());
        example.session.execute(new ChangeCommand(example.workload()) {
            @Override
            protected void doExecute() {
                example.workload().getFlows().add(flow);
                flow.setSource(from);
                flow.setTarget(to);
            }
        });
        Workbench.settle();
        return flow;
    }

    private void select(DataFlow flow) {
        example.viewer.setSelection(new StructuredSelection(example.part(flow)));
        Workbench.settle();
    }

    private Point handle(Class<? extends IFigure> kind, int index) {
        IFigure layer = ((LayerManager) example.viewer.getEditPartRegistry().get(LayerManager.ID))
                .getLayer(LayerConstants.HANDLE_LAYER);
        layer.validate();
        List<?> found = layer.getChildren().stream().filter(kind::isInstance).toList();
        IFigure handle = (IFigure) found.get(index);
        Rectangle bounds = handle.getBounds().getCopy();
        handle.translateToAbsolute(bounds);
        return bounds.getCenter();
    }

    private void pull(Point from, Point to) {
        example.drag(from, to);
        example.release(to);
    }

    private List<Point> line(DataFlow flow) {
        PolylineConnection line = (PolylineConnection) example.part(flow).getFigure();
        return IntStream.range(0, line.getPoints().size())
                .mapToObj(line.getPoints()::getPoint).toList();
    }

    @Test
    void bothEndsAreDraggedToOtherBoxes() {
        DataFlow flow = connect(users, upper, "asks");
        select(flow);
        Point end = example.middle(lower);
        example.drag(handle(ConnectionEndHandle.class, 0), end);
        DrawnExample.picture("reconnect");
        example.release(end);
        assertSame(lower, flow.getTarget());
        select(flow);
        pull(handle(ConnectionStartHandle.class, 0), example.middle(upper));
        assertSame(upper, flow.getSource());
        example.session.commandStack().undo();
        example.session.commandStack().undo();
        assertSame(users, flow.getSource());
        assertSame(upper, flow.getTarget());
    }

    @Test
    void aStretchIsPulledAndTheOtherCornersStay() {
        DataFlow flow = connect(users, lower, "asks");
        List<Point> before = line(flow);
        assertEquals(4, before.size());
        select(flow);
        Point middle = handle(BendpointCreationHandle.class, 1);
        Point to = new Point(middle.x + 40, middle.y + 3);
        example.drag(middle, to);
        List<Point> shown = line(flow);
        DrawnExample.picture("pull");
        example.release(to);
        List<Point> after = line(flow);
        assertEquals(shown, after, "what is seen while pulling is what comes");
        assertEquals(List.of(before.get(0), new Point(before.get(1).x + 40, before.get(1).y),
                new Point(before.get(2).x + 40, before.get(2).y), before.get(3)), after);
        select(flow);
        Point corner = handle(BendpointMoveHandle.class, 0);
        pull(corner, new Point(corner.x - 30, corner.y + 20));
        assertEquals(new Point(after.get(1).x - 30, after.get(1).y + 20), line(flow).get(1));
        example.session.commandStack().undo();
        example.session.commandStack().undo();
        assertEquals(before, line(flow));
    }

    @Test
    void aBoxIsConnectedWithItself() {
        example.move(example.middle(upper));
        Workbench.settle();
        Rectangle box = example.bounds(upper);
        pull(new Point(box.right() + 15, box.getCenter().y), box.getCenter());
        DataFlow loop = example.workload().getFlows().get(0);
        assertSame(loop.getSource(), loop.getTarget());
        Rectangle around = example.part(loop).getFigure().getBounds();
        assertTrue(around.width > 20 && around.height > 20, "it is seen: " + around);
        connect(upper, upper, "checks itself");
        for (String each : List.of("first", "second", "third", "fourth", "fifth")) {
            connect(users, upper, each);
            connect(lower, upper, each + " way up");
        }
        connect(users, lower, "one");
        connect(lower, users, "two");
        connect(users, lower, "three");
        DrawnExample.picture("loops-and-lanes");
    }
}
