/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.model.Boundary;
import org.plumbline.model.Node;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.Note;

/** Pages by keys, tabs, palette and the window's menu, as a user has them. */
@ExtendWith(NoErrorLogged.class)
class PagesByHandTest {

    private OpenDiagram shop;

    @AfterEach
    void close() throws CoreException {
        Workbench.page().closeAllEditors(false);
        ResourcesPlugin.getWorkspace().getRoot().delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT,
                new NullProgressMonitor());
    }

    @Test
    void tabsAreTurnedRenamedAndMoved() throws Exception {
        shop = OpenDiagram.example("web-shop");
        Diagram overview = pages().get(0);
        assertFalse(DiagramMenu.item(shop, "Delete Diagram").isEnabled(), "the only diagram stays");
        DiagramMenu.choose(shop, "New Diagram", "Empty Diagram");
        Diagram second = shop.editor.pages().shown();
        assertEquals(2, pages().size());
        assertTrue(DiagramMenu.item(shop, "Delete Diagram").isEnabled());
        DiagramMenu.choose(shop, "New Diagram", "Overview");
        Diagram third = shop.editor.pages().shown();

        shop.key(SWT.CTRL, SWT.PAGE_UP);
        assertSame(second, shop.editor.pages().shown());
        shop.key(SWT.CTRL, SWT.PAGE_DOWN);
        assertSame(third, shop.editor.pages().shown());
        shop.key(SWT.CTRL, SWT.PAGE_DOWN);
        assertSame(overview, shop.editor.pages().shown());

        Workbench.screenshot("tabs");
        mouse(SWT.MouseDown, 1);
        mouse(SWT.MouseUp, 1);
        assertSame(second, shop.editor.pages().shown());
        Dialogs.with("Rename Diagram", () -> mouse(SWT.MouseDoubleClick, 1), () -> answer("Payments"));
        assertEquals("Payments", second.getName());
        Dialogs.with("Rename Diagram", () -> OpenDiagram.press(tabs(), 0, SWT.F2), () -> answer("Orders"));
        assertEquals("Orders", tabs().getSelection().getText());
        Dialogs.with("Rename Diagram", () -> shop.key(SWT.CTRL | SWT.ALT, 'r'), () -> answer("Ways to pay"));
        assertEquals("Ways to pay", second.getName());

        mouse(SWT.MouseDown, 2);
        mouse(SWT.MouseUp, 0);
        assertEquals(List.of(third, overview, second), pages());
        shop.key(SWT.CTRL, 'z');
        assertEquals(List.of(overview, second, third), pages());
        mouse(SWT.MouseDown, 1);
        mouse(SWT.MouseUp, 1);
        DiagramMenu.choose(shop, "Move Diagram Left");
        assertEquals(List.of(second, overview, third), pages());
        DiagramMenu.choose(shop, "Delete Diagram");
        assertEquals(List.of(overview, third), pages());
        assertSame(overview, shop.editor.pages().shown());
    }

    @Test
    void elementsAreTakenOffByBackspaceAndAddedByTheDialog() throws Exception {
        shop = OpenDiagram.example("web-shop");
        Node node = Nodes.allIn(shop.editor.session().workload()).stream()
                .filter(each -> !(each instanceof Boundary)).findFirst().orElseThrow();
        assertFalse(DiagramMenu.item(shop, "Add to Diagram...").isEnabled(), "nothing is missing");
        shop.select(node);
        shop.key(0, SWT.BS);
        assertNull(shop.part(node));
        assertNotNull(node.eContainer(), "it stays in the model");
        assertTrue(DiagramMenu.item(shop, "Add to Diagram...").isEnabled());
        Dialogs.with("Add to Diagram", () -> shop.key(SWT.CTRL | SWT.ALT, 'a'), () -> {
            Shell dialog = Dialogs.find("Add to Diagram");
            Dialogs.all(dialog, Text.class).get(0).setText(node.getName());
            Table found = Dialogs.all(dialog, Table.class).get(0);
            Workbench.waitFor("what is missing", () -> found.getItemCount() > 0);
            found.setSelection(0);
            found.notifyListeners(SWT.Selection, new Event());
            long shown = System.currentTimeMillis() + 400;
            Workbench.waitFor("the painting", () -> System.currentTimeMillis() > shown);
            Workbench.screenshotOfAll("add-to-diagram");
            Dialogs.press(Dialogs.button(dialog, "OK"));
        });
        assertNotNull(shop.part(node));
        assertFalse(DiagramMenu.item(shop, "Add to Diagram...").isEnabled());

        DiagramMenu.choose(shop, "New Diagram", "Empty Diagram");
        assertTrue(DiagramMenu.item(shop, "Add to Diagram...").isEnabled(), "an empty page lacks all");
        assertNull(shop.part(node));
    }

    @Test
    void aNoteIsDrawnFromThePaletteAndWritten() throws Exception {
        shop = OpenDiagram.example("web-shop");
        PaletteViewer palette = shop.viewer().getEditDomain().getPaletteViewer();
        palette.setActiveTool((ToolEntry) entry(palette.getPaletteRoot(), "Note"));
        Node beside = shop.editor.session().workload().getNodes().get(0);
        Point free = shop.area(beside).getBottomLeft().translate(40, 60);
        shop.drag(free, free.getTranslated(180, 70), 0, () -> { });
        Note note = shop.editor.pages().shown().getNotes().get(0);
        Rectangle box = ((GraphicalEditPart) shop.viewer().getEditPartRegistry().get(note)).getFigure().getBounds();
        assertEquals(180, box.width, 1.0);

        shop.doubleClick(free.getTranslated(40, 40));
        Text written = Dialogs.all(shop.viewer().getControl(), Text.class).get(0);
        written.setText("Agreed with the payment team");
        shop.viewer().getControl().forceFocus();
        Workbench.settle();
        assertEquals("Agreed with the payment team", note.getText());

        shop.viewer().appendSelection(shop.part(beside));
        DiagramMenu.choose(shop, "Link Note to Element");
        assertEquals(beside.getId(), note.getElement());
        assertEquals(1, links().size());
        Point end = links().get(0).getPoints().getLastPoint();
        OpenDiagram.screenshot("note-written");
        shop.select(beside);
        shop.drag(shop.middle(beside), shop.middle(beside).getTranslated(0, 24), 0, () -> { });
        assertEquals(end.y + 24, links().get(0).getPoints().getLastPoint().y, "the line follows the box");
        shop.key(0, SWT.BS);
        assertFalse(links().get(0).isVisible(), "without the box there is no line to it");
        shop.key(SWT.CTRL, 'z');
        assertTrue(links().get(0).isVisible());
    }

    @Test
    void undoTurnsToThePageOfTheEdit() throws Exception {
        shop = OpenDiagram.example("web-shop");
        Diagram overview = shop.editor.pages().shown();
        DiagramMenu.choose(shop, "New Diagram", "Overview");
        Diagram second = shop.editor.pages().shown();
        Node node = shop.editor.session().workload().getNodes().get(0);
        Rectangle before = shop.area(node);
        shop.drag(before.getCenter(), before.getCenter().translate(40, 40), 0, () -> { });
        assertNotEquals(before.getLocation(), shop.area(node).getLocation());
        shop.editor.pages().show(overview);
        shop.key(SWT.CTRL, 'z');
        assertSame(second, shop.editor.pages().shown());
        assertEquals(before.getLocation(), shop.area(node).getLocation());
        shop.editor.pages().show(overview);
        shop.editor.session().commandStack().redo();
        Workbench.settle();
        assertSame(second, shop.editor.pages().shown());
        assertNotEquals(before.getLocation(), shop.area(node).getLocation());
    }

    private List<PolylineConnection> links() {
        List<PolylineConnection> links = new ArrayList<>();
        LayerManager layers = LayerManager.Helper.find((EditPart) shop.viewer().getContents());
        for (Object each : layers.getLayer(LayerConstants.CONNECTION_LAYER).getChildren()) {
            if (each instanceof PolylineConnection line && line.getLineStyle() == Graphics.LINE_DOT) {
                links.add(line);
            }
        }
        return links;
    }

    private List<Diagram> pages() {
        return List.copyOf(shop.editor.pages().all());
    }

    private CTabFolder tabs() {
        return Dialogs.all(Workbench.shell(), CTabFolder.class).stream()
                .filter(each -> each.getItemCount() > 0 && each.getItem(0).getData() instanceof Diagram)
                .findFirst().orElseThrow();
    }

    private void mouse(int type, int tab) {
        org.eclipse.swt.graphics.Rectangle at = tabs().getItem(tab).getBounds();
        Event event = new Event();
        event.button = 1;
        event.x = at.x + at.width / 2;
        event.y = at.y + at.height / 2;
        tabs().notifyListeners(type, event);
        Workbench.settle();
    }

    private static void answer(String name) {
        Shell dialog = Dialogs.find("Rename Diagram");
        Dialogs.all(dialog, Text.class).get(0).setText(name);
        Dialogs.press(Dialogs.button(dialog, "OK"));
    }

    private static PaletteEntry entry(PaletteContainer container, String label) {
        for (Object each : container.getChildren()) {
            PaletteEntry found = each instanceof PaletteContainer inner ? entry(inner, label)
                    : ((PaletteEntry) each).getLabel().equals(label) ? (PaletteEntry) each : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
