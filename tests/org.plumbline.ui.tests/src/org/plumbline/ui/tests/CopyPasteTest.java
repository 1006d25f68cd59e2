/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.model.Boundary;
import org.plumbline.model.Component;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.query.Nodes;

/** Copy, cut, paste, duplicate and drag with Ctrl, in one diagram and from one to another. */
@ExtendWith(NoErrorLogged.class)
class CopyPasteTest {

    @AfterEach
    void close() throws CoreException {
        Workbench.page().closeAllEditors(false);
        ResourcesPlugin.getWorkspace().getRoot().delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT,
                new NullProgressMonitor());
    }

    private static Component component(OpenDiagram diagram) {
        return Nodes.componentsIn(diagram.editor.session().workload()).stream()
                .filter(each -> each.eContainer() instanceof Boundary && each.getName() != null).findFirst()
                .orElseThrow();
    }

    @Test
    void keysCopyPasteCutAndDuplicate() throws Exception {
        OpenDiagram shop = OpenDiagram.example("web-shop");
        Component original = component(shop);
        shop.select(original);
        shop.key(SWT.CTRL, 'c');
        shop.key(SWT.CTRL, 'v');
        Node copy = shop.node(original.getName() + " copy");
        assertSame(original.eContainer(), copy.eContainer());
        assertEquals(java.util.List.of(copy), shop.selected(), "the copy is selected");
        shop.key(SWT.CTRL, 'd');
        Node second = shop.node(original.getName() + " copy 2");
        OpenDiagram.screenshot("copies");
        shop.key(0, SWT.DEL);
        assertTrue(shop.nodes(second.getName()).isEmpty(), "Delete");
        shop.key(SWT.CTRL, 'z');
        shop.select(second);
        shop.key(SWT.CTRL, 'x');
        assertTrue(shop.nodes(second.getName()).isEmpty(), "Cut");
        shop.key(SWT.CTRL, 'z');
        assertSame(second, shop.node(second.getName()));
        shop.key(SWT.CTRL, 'z');
        shop.key(SWT.CTRL, 'z');
        assertTrue(shop.nodes(copy.getName()).isEmpty());
        assertFalse(shop.editor.isDirty());
    }

    @Test
    void anotherDiagramTakesABoundaryWithItsContents() throws Exception {
        OpenDiagram shop = OpenDiagram.example("web-shop");
        Node boundary = Nodes.allIn(shop.editor.session().workload()).stream()
                .filter(each -> each instanceof NodeContainer inner && inner.getNodes().size() > 1).findFirst()
                .orElseThrow();
        int inside = Nodes.allIn((NodeContainer) boundary).size();
        shop.select(boundary);
        shop.key(SWT.CTRL, 'c');
        OpenDiagram other = OpenDiagram.example("orders-api");
        int before = Nodes.allIn(other.editor.session().workload()).size();
        other.select();
        other.key(SWT.CTRL, 'v');
        assertEquals(before + inside + 1, Nodes.allIn(other.editor.session().workload()).size());
        OpenDiagram.screenshot("pasted-boundary");
    }

    @Test
    void pasteInTheMenuGoesWhereTheMouseOpenedIt() throws Exception {
        OpenDiagram shop = OpenDiagram.example("web-shop");
        Node original = shop.node("Website");
        shop.select(original);
        shop.key(SWT.CTRL, 'c');
        pasteByMenu(shop, SWT.MENU_MOUSE);
        assertEquals(mouse(shop), shop.area(shop.node("Website copy")).getLocation());
        pasteByMenu(shop, SWT.MENU_MOUSE);
        assertEquals(mouse(shop).translate(24, 24), shop.area(shop.node("Website copy 2")).getLocation());
        shop.select(original);
        pasteByMenu(shop, SWT.MENU_KEYBOARD);
        assertEquals(shop.area(original).getLocation().translate(24, 24),
                shop.area(shop.node("Website copy 3")).getLocation());
        OpenDiagram.screenshot("pasted-by-menu");
    }

    /** A place on the ground, however far the diagram is scrolled. */
    private static Point mouse(OpenDiagram shop) {
        return shop.area(shop.node("Website")).getLocation().translate(-40, 200);
    }

    private static void pasteByMenu(OpenDiagram shop, int detail) {
        Point mouse = mouse(shop);
        Control control = shop.viewer().getControl();
        Event event = new Event();
        event.detail = detail;
        event.x = control.toDisplay(mouse.x, mouse.y).x;
        event.y = control.toDisplay(mouse.x, mouse.y).y;
        control.notifyListeners(SWT.MenuDetect, event);
        DiagramMenu.item(control.getMenu(), "Paste").notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
    }

    @Test
    void foreignTextIsIgnored() throws Exception {
        OpenDiagram shop = OpenDiagram.example("web-shop");
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {"Dear all,"}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        shop.select(component(shop));
        shop.key(SWT.CTRL, 'v');
        assertFalse(shop.editor.isDirty());
    }

    @Test
    void draggingWithCtrlLeavesACopyAndWithShiftKeepsTheAxis() throws Exception {
        OpenDiagram shop = OpenDiagram.example("web-shop");
        Component original = component(shop);
        shop.select(original);
        shop.viewer().reveal(shop.part(original));
        Workbench.settle();
        Point from = shop.middle(original);
        var before = shop.bounds(original);
        shop.drag(from, new Point(from.x + 40, from.y + 40), SWT.CTRL, () -> { });
        Node copy = shop.node(original.getName() + " copy");
        assertEquals(before, shop.bounds(original));
        assertTrue(shop.bounds(copy).y() > before.y() + 20, "" + shop.bounds(copy));
        shop.key(SWT.CTRL, 'z');

        Point corner = shop.area(original).getLocation();
        Point again = shop.middle(original);
        shop.drag(again, new Point(again.x + 12, again.y + 40), SWT.SHIFT, () -> { });
        assertEquals(corner.x, shop.area(original).x);
        assertTrue(shop.area(original).y > corner.y + 20);
    }

    @Test
    void whileANameIsTypedTheKeysMeanItsText() throws Exception {
        OpenDiagram shop = OpenDiagram.example("web-shop");
        Component original = component(shop);
        shop.select(original);
        shop.key(0, SWT.F2);
        Text text = Dialogs.all(shop.viewer().getControl(), Text.class).get(0);
        OpenDiagram.screenshot("rename");
        OpenDiagram.press(text, SWT.CTRL, 'x');
        assertEquals("", text.getText());
        assertSame(original, shop.node(original.getName()));
        OpenDiagram.press(text, SWT.CTRL, 'v');
        assertEquals(original.getName(), text.getText());
        OpenDiagram.press(text, 0, SWT.ESC);
        shop.select(original);
        shop.key(SWT.CTRL, 'd');
        shop.node(original.getName() + " copy");
        shop.key(0, SWT.DEL);
        assertTrue(shop.nodes(original.getName() + " copy").isEmpty(), "Delete is the diagram's again");
    }
}
