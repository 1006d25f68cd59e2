/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.edit.NewComponents;
import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.query.Nodes;

/** Flows drawn from handles, and services put into flows, with the mouse. */
@ExtendWith(NoErrorLogged.class)
class DrawFlowsTest {

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
    void aHandleDrawsAFlowToTheBoxWhereItIsDropped() throws Exception {
        Component users = example.element(Component.class, "Internet users");
        Component store = Nodes.componentsIn(example.workload()).stream()
                .filter(each -> "aws.s3".equals(each.getService())).findFirst().orElseThrow();
        int before = example.workload().getFlows().size();
        Point handle = handle(users, 0, 1);
        DrawnExample.picture("handles");
        Point target = example.middle(store);
        example.drag(handle, target);
        DrawnExample.picture("handle-drag");
        example.release(target);
        assertEquals(before + 1, example.workload().getFlows().size());
        DataFlow drawn = example.workload().getFlows().get(before);
        assertSame(users, drawn.getSource());
        assertSame(store, drawn.getTarget());
        example.session.commandStack().undo();
        assertEquals(before, example.workload().getFlows().size());
    }

    @Test
    void aFlowToNowhereOffersServices() throws Exception {
        Component users = example.element(Component.class, "Internet users");
        List<Component> before = Nodes.componentsIn(example.workload());
        Point handle = handle(users, 0, 1);
        Point nowhere = new Point(handle.x, handle.y + 130);
        example.drag(handle, nowhere);
        example.release(nowhere);
        Workbench.waitFor("the services", () -> Dialogs.popupField() != null);
        DrawnExample.picture("suggested-services");
        Text field = Dialogs.popupField();
        field.setText("sqs");
        field.notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.settle();
        Component drawn = Nodes.componentsIn(example.workload()).stream().filter(c -> !before.contains(c)).findFirst()
                .orElseThrow();
        assertEquals("aws.sqs", drawn.getService());
        assertSame(users, drawn.getIncoming().get(0).getSource());
        assertTrue(example.bounds(drawn).contains(nowhere), "it is drawn where the flow was let go");
        DrawnExample.picture("connected-service");
        example.session.commandStack().undo();
        assertEquals(before, Nodes.componentsIn(example.workload()), "one step");
    }

    @Test
    void aServiceDroppedOnALineIsInsertedIntoTheFlow() throws Exception {
        DataFlow flow = example.workload().getFlows().stream()
                .filter(each -> "Internet users".equals(each.getSource().getName())).findFirst().orElseThrow();
        Component users = (Component) flow.getSource();
        Component website = (Component) flow.getTarget();
        Point at = onLine(flow);
        CloudService waf = ServiceCatalog.byId("aws.waf").orElseThrow();
        example.viewer.getEditDomain().setActiveTool(new CreationTool(new Factory(waf)));
        example.move(at);
        DrawnExample.picture("insert");
        example.click(at);
        assertSame(website, flow.getTarget());
        Component inserted = (Component) flow.getSource();
        assertEquals("aws.waf", inserted.getService());
        assertSame(users, inserted.getIncoming().get(0).getSource());
        DrawnExample.picture("inserted");
    }

    @Test
    void aLooseComponentIsInsertedWhenItsMiddleIsOnALine() throws Exception {
        DataFlow flow = example.workload().getFlows().stream()
                .filter(each -> "Internet users".equals(each.getSource().getName())).findFirst().orElseThrow();
        Component users = (Component) flow.getSource();
        List<Component> before = Nodes.componentsIn(example.workload());
        CloudService waf = ServiceCatalog.byId("aws.waf").orElseThrow();
        example.viewer.getEditDomain().setActiveTool(new CreationTool(new Factory(waf)));
        ZoomManager zoom = (ZoomManager) example.viewer.getProperty(ZoomManager.class.toString());
        zoom.setZoom(0.5); // all is seen, so that nothing scrolls between here and the drop
        Rectangle box = example.bounds(users);
        example.click(new Point(box.x + 300, box.y));
        Component loose = Nodes.componentsIn(example.workload()).stream().filter(each -> !before.contains(each))
                .findFirst().orElseThrow();
        example.viewer.getEditDomain().loadDefaultTool();
        Point middle = example.middle(loose);
        Point line = onLine(flow);
        Point grip = new Point(middle.x - 30, middle.y - 10);
        Point goal = new Point(line.x - 30, line.y - 10);
        example.drag(grip, goal);
        DrawnExample.picture("insert-loose");
        example.release(goal);
        assertSame(loose, flow.getSource());
        assertSame(users, loose.getIncoming().get(0).getSource());
        example.session.commandStack().undo();
        assertSame(users, flow.getSource(), "one step");
    }

    private Point onLine(DataFlow flow) {
        PolylineConnection line = (PolylineConnection) example.part(flow).getFigure();
        Point from = line.getPoints().getPoint(0);
        Point to = line.getPoints().getPoint(1);
        Point at = new Point(from.x + (to.x - from.x) / 8, from.y + (to.y - from.y) / 8);
        line.translateToAbsolute(at);
        return at;
    }

    /** Hovers over a box and gives the place of its handle to one side. */
    private Point handle(Component over, int dx, int dy) {
        example.move(example.middle(over));
        Workbench.settle();
        Rectangle box = example.bounds(over);
        IFigure layer = ((LayerManager) example.viewer.getEditPartRegistry().get(LayerManager.ID))
                .getLayer(LayerConstants.HANDLE_LAYER);
        layer.validate();
        for (Object each : layer.getChildren()) {
            Rectangle bounds = ((IFigure) each).getBounds().getCopy();
            ((IFigure) each).translateToAbsolute(bounds);
            Point middle = bounds.getCenter();
            if (dx > 0 && middle.x > box.right() || dx < 0 && middle.x < box.x || dy > 0 && middle.y > box.bottom()
                    || dy < 0 && middle.y < box.y) {
                return middle;
            }
        }
        throw new AssertionError("no handle");
    }

    /** What the palette's entry of a service makes. */
    private record Factory(CloudService service) implements CreationFactory {
        @Override
        public Object getNewObject() {
            Component component = (Component) EcoreUtil
                    .create((EClass) PlumblinePackage.eINSTANCE.getEClassifier(service.kind()));
            NewComponents.describe(component, service);
            return component;
        }

        @Override
        public Object getObjectType() {
            return service.kind();
        }
    }
}
