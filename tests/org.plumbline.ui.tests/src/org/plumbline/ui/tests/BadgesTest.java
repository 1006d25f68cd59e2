/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.edit.EditSession;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.PlumblinePackage.Literals;
import org.plumbline.model.Policy;
import org.plumbline.model.Practices;
import org.plumbline.model.SecurityGroup;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Finding;

/** What badges do under a real mouse pointer, on boxes and for the workload as a whole. */
@ExtendWith(NoErrorLogged.class)
class BadgesTest {

    private static final long LINGER_MILLIS = 1_500;

    private GraphicalViewer viewer;
    private FigureCanvas canvas;
    private EditSession session;

    @BeforeEach
    void open() throws Exception {
        OpenDiagram diagram = OpenDiagram.example("web-shop");
        viewer = diagram.viewer();
        canvas = (FigureCanvas) viewer.getControl();
        session = diagram.editor.session();
        pointAt(new Point(1, 1));
    }

    @AfterEach
    void close() throws Exception {
        DrawnExample.closeAll();
    }

    @Test
    void thePopupComesWithTheMouseCanBeEnteredAndGoesWithIt() {
        DataStore store = Nodes.allIn(session.workload()).stream().filter(DataStore.class::isInstance)
                .map(DataStore.class::cast).findFirst().orElseThrow();
        execute(SetCommand.create(session.domain(), store, Literals.COMPONENT__INTERNET_FACING, Fact.YES));
        Workbench.waitFor("the badge", () -> badge("Badge Layer", store) != null);
        viewer.reveal((EditPart) viewer.getEditPartRegistry().get(store));
        // The review may still find more, and the badge grow.
        linger();

        pointAt(middle(badge("Badge Layer", store)));
        Workbench.waitFor("the popup", () -> popup() != null);
        Shell popup = popup();
        linger();
        assertFalse(popup.isDisposed(), "it stays while the mouse is on the badge");
        org.eclipse.swt.graphics.Rectangle area = popup.getBounds();
        pointAt(new Point(area.x + area.width / 2, area.y + area.height / 2));
        linger();
        assertFalse(popup.isDisposed(), "it stays while the mouse is in it");
        DrawnExample.picture("hover");
        pointAt(new Point(1, 1));
        Workbench.waitFor("the popup to go", popup::isDisposed);
        assertNull(popup(), "no other has come");
    }

    @Test
    void theWorkloadHasABadgeThatStaysInTheCorner() throws Exception {
        for (Finding each : List.copyOf(session.live().result().findings())) {
            if (each.element() instanceof Policy || each.element() instanceof SecurityGroup) {
                execute(DeleteCommand.create(session.domain(), each.element()));
            }
        }
        Workbench.waitFor("nothing without a box", () -> workloadBadge() == null);
        Practices practices = PlumblineFactory.eINSTANCE.createPractices();
        practices.setIncidentResponsePlan(Fact.NO);
        execute(SetCommand.create(session.domain(), session.workload(), Literals.WORKLOAD__PRACTICES, practices));
        Workbench.waitFor("the badge", () -> workloadBadge() != null);
        Workbench.settle();
        Point before = middle(workloadBadge());
        DrawnExample.picture("workload-badge");
        canvas.scrollTo(300, 120);
        Workbench.settle();
        assertEquals(before, middle(workloadBadge()), "scrolling leaves it where it is");
        ((ZoomManager) viewer.getProperty(ZoomManager.class.toString())).setZoom(0.5);
        Workbench.settle();
        assertEquals(before, middle(workloadBadge()), "so does zooming");

        pointAt(before);
        Workbench.waitFor("the popup", () -> popup() != null);
        DrawnExample.picture("workload-findings");
        Link plan = links(popup()).stream().filter(each -> each.getText().contains("improvement plan")).findFirst()
                .orElseThrow();
        plan.notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
        assertNull(popup(), "the popup makes room");
        assertEquals("Improvement Plan", Workbench.page().getActivePart().getTitle());

        Workbench.page().activate(Workbench.page().getActiveEditor());
        viewer.deselectAll();
        Workbench.page().getWorkbenchWindow().getService(IHandlerService.class)
                .executeCommand("org.plumbline.diagram.findings", null);
        Workbench.settle();
        assertNotNull(popup(), "a key shows them too where nothing is selected");
        popup().close();

        execute(SetCommand.create(session.domain(), practices, Literals.PRACTICES__INCIDENT_RESPONSE_PLAN, Fact.YES));
        Workbench.waitFor("the badge to go", () -> workloadBadge() == null);
    }

    private void execute(Command command) {
        assertTrue(command.canExecute());
        session.execute(command);
    }

    private IFigure workloadBadge() {
        return badge("Corner Layer", session.workload());
    }

    private IFigure badge(String layer, Element element) {
        IFigure badges = ((LayerManager) viewer.getEditPartRegistry().get(LayerManager.ID)).getLayer(layer);
        for (Object each : badges.getChildren()) {
            if (viewer.getVisualPartMap().get(each) instanceof EditPart part && part.getModel() == element) {
                return (IFigure) each;
            }
        }
        return null;
    }

    /** On the screen. */
    private Point middle(IFigure figure) {
        Rectangle box = figure.getBounds().getCopy();
        figure.translateToAbsolute(box);
        return canvas.toDisplay(box.getCenter().x, box.getCenter().y);
    }

    private static void pointAt(Point place) {
        Display.getCurrent().setCursorLocation(place);
    }

    private static void linger() {
        long end = System.currentTimeMillis() + LINGER_MILLIS;
        Workbench.waitFor("a while", () -> System.currentTimeMillis() > end);
    }

    private static Shell popup() {
        return Arrays.stream(Display.getCurrent().getShells()).filter(each -> each.isVisible())
                .filter(each -> each.getParent() != null && !links(each).isEmpty()).findFirst().orElse(null);
    }

    private static List<Link> links(Composite within) {
        List<Link> found = new ArrayList<>();
        for (Control each : within.getChildren()) {
            if (each instanceof Link link) {
                found.add(link);
            } else if (each instanceof Composite inner) {
                found.addAll(links(inner));
            }
        }
        return found;
    }
}
