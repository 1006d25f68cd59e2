/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.handles.ResizeHandle;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.model.Boundary;
import org.plumbline.model.Component;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Bounds;

/** Boxes are placed by keys, handles and actions. */
@ExtendWith(NoErrorLogged.class)
class ArrangeByHandTest {

    @AfterEach
    void close() throws CoreException {
        Workbench.page().closeAllEditors(false);
        ResourcesPlugin.getWorkspace().getRoot().delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT,
                new NullProgressMonitor());
    }

    private static IAction action(OpenDiagram diagram, String id) {
        return ((ActionRegistry) diagram.editor.getAdapter(ActionRegistry.class)).getAction(id);
    }

    private static List<Node> outerComponents(OpenDiagram diagram) {
        return diagram.editor.session().workload().getNodes().stream().filter(Component.class::isInstance).toList();
    }

    @Test
    void gapsAndSizesAreMadeEqualByActions() throws Exception {
        OpenDiagram shop = OpenDiagram.example("orders-api");
        List<Node> nodes = outerComponents(shop).subList(0, 3);
        shop.select(nodes.get(0));
        assertFalse(action(shop, "org.plumbline.diagram.distributeVertically").isEnabled());
        assertFalse(action(shop, "org.plumbline.diagram.matchSize").isEnabled());
        shop.select(nodes.toArray(Element[]::new));
        assertTrue(action(shop, "org.plumbline.diagram.distributeVertically").isEnabled());
        shop.key(0, SWT.ARROW_RIGHT);
        Bounds middleBefore = shop.bounds(nodes.get(1));
        shop.select(nodes.get(1));
        shop.key(SWT.CTRL | SWT.SHIFT, SWT.ARROW_RIGHT);
        assertEquals(middleBefore.width() + 8, shop.bounds(nodes.get(1)).width());
        shop.select(nodes.get(0), nodes.get(1));
        action(shop, "org.plumbline.diagram.matchSize").run();
        assertEquals(middleBefore.width() + 8, shop.bounds(nodes.get(0)).width());
        shop.key(SWT.CTRL, 'z');
        assertEquals(middleBefore.width(), shop.bounds(nodes.get(0)).width());
    }

    @Test
    void theMenuDistributesFromThreeOnAndMatchesFromTwo() throws Exception {
        OpenDiagram shop = OpenDiagram.example("orders-api");
        List<Node> nodes = outerComponents(shop).subList(0, 3);
        shop.select(nodes.get(0), nodes.get(1));
        assertFalse(item(shop, "Distribute Horizontally").isEnabled());
        assertFalse(item(shop, "Distribute Vertically").isEnabled());
        for (String each : List.of("Match Size", "Match Width", "Match Height", "Align Left")) {
            assertTrue(item(shop, each).isEnabled(), each);
        }
        shop.select(nodes.toArray(Element[]::new));
        for (String each : List.of("Distribute Horizontally", "Distribute Vertically", "Match Size")) {
            assertTrue(item(shop, each).isEnabled(), each);
        }
        assertFalse(item(shop, "Resize to Fit").isEnabled(), "components have no contents");
        for (int i = 0; i < 3; i++) {
            shop.shape(nodes.get(i)).setX(List.of(40, 300, 900).get(i));
            shop.shape(nodes.get(i)).setY(List.of(400, 640, 700).get(i));
        }
        Workbench.settle();
        shop.key(SWT.CTRL | SWT.SHIFT, 'h');
        assertEquals(List.of(40, 470, 900), nodes.stream().map(each -> shop.bounds(each).x()).toList());
        shop.key(SWT.CTRL | SWT.SHIFT, 'j');
        assertEquals(List.of(400, 550, 700), nodes.stream().map(each -> shop.bounds(each).y()).toList());
        OpenDiagram.screenshot("distributed");
        shop.key(SWT.CTRL, 'z');
        shop.key(SWT.CTRL, 'z');
        assertEquals(new Bounds(300, 640, shop.bounds(nodes.get(1)).width(), shop.bounds(nodes.get(1)).height()),
                shop.bounds(nodes.get(1)));
    }

    private static MenuItem item(OpenDiagram diagram, String label) {
        return DiagramMenu.item(diagram, "Align and Size", label);
    }

    @Test
    void aBoundaryKeepsWhatIsInItWhenResizedAndFitsIt() throws Exception {
        OpenDiagram shop = OpenDiagram.example("web-shop");
        Boundary boundary = (Boundary) Nodes.allIn(shop.editor.session().workload()).stream()
                .filter(each -> each instanceof NodeContainer inner && !inner.getNodes().isEmpty()
                        && inner.getNodes().get(0) instanceof Component
                        && inner.getNodes().size() == 1).findFirst().orElseThrow();
        shop.select(boundary);
        shop.viewer().reveal(shop.part(boundary));
        Workbench.settle();
        Node inside = boundary.getNodes().get(0);
        Rectangle before = shop.area(inside);
        Rectangle frame = shop.area(boundary);
        Point corner = frame.getTopLeft();
        shop.drag(corner, new Point(corner.x + 120, corner.y + 120), 0, () -> { });
        assertEquals(before, shop.area(inside));
        assertTrue(shop.area(boundary).contains(before), shop.area(boundary) + " " + before);
        assertFalse(shop.area(boundary).equals(frame));
        action(shop, "org.plumbline.diagram.fitContents").run();
        Workbench.settle();
        assertEquals(before, shop.area(inside));
        assertEquals(before.width + 40, shop.area(boundary).width);
        OpenDiagram.screenshot("fitted");
    }

    @Test
    void guidesShowWhatABoxIsAlignedWith() throws Exception {
        OpenDiagram shop = OpenDiagram.example("orders-api");
        Node moved = outerComponents(shop).get(0);
        Node other = shop.node("Firewall");
        shop.select(moved);
        Point from = shop.middle(moved);
        Rectangle target = shop.area(other);
        Point to = new Point(target.getCenter().x + 3, target.y - 50);
        assertFalse(target.x == shop.area(moved).x);
        shop.drag(from, to, 0, () -> OpenDiagram.screenshot("guides"));
        assertEquals(shop.area(other).x, shop.area(moved).x, "it snapped");
    }

    @Test
    void keysGoFromBoxToBoxAndThroughBoundaries() throws Exception {
        OpenDiagram shop = OpenDiagram.example("web-shop");
        shop.select();
        traverse(shop, SWT.TRAVERSE_TAB_NEXT);
        Element first = shop.selected().get(0);
        traverse(shop, SWT.TRAVERSE_TAB_NEXT);
        Element second = shop.selected().get(0);
        assertFalse(first == second);
        traverse(shop, SWT.TRAVERSE_TAB_PREVIOUS);
        assertEquals(List.of(first), shop.selected());

        Boundary boundary = (Boundary) Nodes.allIn(shop.editor.session().workload()).stream()
                .filter(Boundary.class::isInstance).findFirst().orElseThrow();
        shop.select(boundary);
        shop.key(0, SWT.CR);
        Element inside = shop.selected().get(0);
        assertEquals(boundary, inside.eContainer());
        traverse(shop, SWT.TRAVERSE_ESCAPE);
        assertEquals(List.of(boundary), shop.selected());
        shop.key(0, '-');
        assertTrue(shop.shape(boundary).isCollapsed());
        assertEquals(0, resizeHandles(shop), "a collapsed boundary has its own size");
        OpenDiagram.screenshot("collapsed");
        shop.key(0, '-');
        assertTrue(shop.shape(boundary).isCollapsed());
        shop.key(0, '+');
        assertFalse(shop.shape(boundary).isCollapsed());
        assertEquals(8, resizeHandles(shop));
    }

    private static long resizeHandles(OpenDiagram diagram) {
        List<?> handles = ((LayerManager) diagram.viewer().getEditPartRegistry().get(LayerManager.ID))
                .getLayer(LayerConstants.HANDLE_LAYER).getChildren();
        return handles.stream().filter(ResizeHandle.class::isInstance).count();
    }

    private static void traverse(OpenDiagram diagram, int detail) {
        Event event = new Event();
        event.widget = diagram.viewer().getControl();
        event.detail = detail;
        event.doit = true;
        diagram.viewer().getControl().notifyListeners(SWT.Traverse, event);
        Workbench.settle();
    }
}
