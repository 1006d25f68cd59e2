/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.model.Node;
import org.plumbline.notation.Diagram;

/** The outline: diagrams are opened from it, and elements come from it onto a diagram that lacks them. */
@ExtendWith(NoErrorLogged.class)
class OutlineTest {

    private OpenDiagram shop;
    private Tree tree;

    @BeforeEach
    void open() throws Exception {
        shop = OpenDiagram.example("web-shop");
        Workbench.page().showView(IPageLayout.ID_OUTLINE);
        Workbench.settle();
        tree = Dialogs.all(Workbench.shell(), Tree.class).stream().filter(Control::isVisible)
                .filter(each -> each.getItemCount() > 0 && each.getItem(0).getText().equals("Diagrams")).findFirst()
                .orElseThrow();
    }

    @AfterEach
    void close() throws Exception {
        DrawnExample.closeAll();
    }

    private TreeItem item(String... path) {
        TreeItem[] items = tree.getItems();
        TreeItem found = null;
        for (String each : path) {
            found = Arrays.stream(items).filter(item -> item.getText().startsWith(each)).findFirst()
                    .orElseThrow(() -> new AssertionError("no " + each));
            items = found.getItems();
        }
        return found;
    }

    private void select(TreeItem... items) {
        tree.setFocus();
        tree.setSelection(items);
        Event event = new Event();
        event.item = items[items.length - 1];
        tree.notifyListeners(SWT.Selection, event);
        Workbench.settle();
    }

    private void open(TreeItem item) {
        select(item);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.DefaultSelection, event);
        Workbench.settle();
    }

    @Test
    void itHasTheDiagramsAndOpensThem() {
        Diagram overview = shop.editor.pages().shown();
        assertEquals("Overview  shown", item("Diagrams", "Overview").getText());
        DiagramMenu.choose(shop, "New Diagram", "Empty Diagram");
        Diagram empty = shop.editor.pages().shown();
        assertEquals(List.of("Overview", "Diagram  shown"),
                Arrays.stream(item("Diagrams").getItems()).map(TreeItem::getText).toList());
        open(item("Diagrams", "Overview"));
        assertSame(overview, shop.editor.pages().shown());
        assertEquals("Overview  shown", item("Diagrams", "Overview").getText());
        select(item("Diagrams", "Diagram"));
        assertSame(overview, shop.editor.pages().shown(), "selecting alone turns no page");
        DiagramMenu.item(tree.getMenu(), "Open Diagram").notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
        assertSame(empty, shop.editor.pages().shown());
    }

    @Test
    void whatADiagramLacksIsAddedByMenuAndKey() {
        Node client = shop.node("Internet users");
        Node website = shop.node("Website");
        EObject model = EcoreUtil.copy(shop.editor.session().workload());
        assertFalse(DiagramMenu.item(tree.getMenu(), "Add to Diagram").isEnabled());
        DiagramMenu.choose(shop, "New Diagram", "Empty Diagram");
        TreeItem item = item("web-shop", "Internet users");
        assertTrue(item.getText().endsWith("not shown"), item.getText());
        select(item);
        assertNull(shop.part(client), "selecting alone changes nothing");
        DiagramMenu.item(tree.getMenu(), "Add to Diagram").notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
        assertNotNull(shop.part(client));
        assertEquals(List.of(client), shop.selected());
        assertFalse(item("web-shop", "Internet users").getText().endsWith("not shown"));

        Workbench.page().activate(Workbench.page().findView(IPageLayout.ID_OUTLINE));
        select(item("web-shop", "Internet users", "\u2192 Website"));
        OpenDiagram.screenshot("outline");
        OpenDiagram.press(tree, SWT.CTRL | SWT.ALT, 'a');
        assertNotNull(shop.part(website), "a flow comes with its ends");
        assertNotNull(shop.part(website.getIncoming().get(0)));
        assertTrue(EcoreUtil.equals(model, shop.editor.session().workload()));

        Workbench.page().activate(Workbench.page().findView(IPageLayout.ID_OUTLINE));
        OpenDiagram.press(tree, SWT.CTRL, 'z');
        assertNull(shop.part(website), "undo works from here");
        OpenDiagram.press(tree, SWT.CTRL, 'z');
        assertNull(shop.part(client));
    }

    @Test
    void whatADiagramLacksIsDroppedOnIt() throws Exception {
        Node client = shop.node("Internet users");
        Node website = shop.node("Website");
        EObject model = EcoreUtil.copy(shop.editor.session().workload());
        assertEquals(DND.DROP_NONE, over(client, 300, 200).detail, "it is there already");
        DiagramMenu.choose(shop, "New Diagram", "Empty Diagram");
        Event over = over(client, 300, 200);
        assertEquals(DND.DROP_COPY, over.detail);
        drop(over, client, website);
        assertEquals(new Point(300, 200), shop.area(client).getLocation());
        assertEquals(300, shop.area(website).x);
        assertFalse(shop.area(client).intersects(shop.area(website)));
        assertEquals(List.of(client, website), shop.selected());
        assertNotNull(shop.part(website.getIncoming().get(0)), "the flow between them");
        OpenDiagram.screenshot("dropped-from-outline");
        assertTrue(EcoreUtil.equals(model, shop.editor.session().workload()));
        shop.key(SWT.CTRL, 'z');
        assertNull(shop.part(client));

        OpenDiagram other = OpenDiagram.example("orders-api");
        shop = other;
        assertEquals(DND.DROP_NONE, over(client, 300, 200).detail, "it is of another workload");
    }

    private Drops drops() {
        return new Drops(shop.viewer().getControl(), LocalSelectionTransfer.getTransfer());
    }

    private Event over(Node node, int x, int y) throws Exception {
        LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(node));
        drops().send(DND.DragEnter, x, y);
        return drops().send(DND.DragOver, x, y);
    }

    private void drop(Event event, Node... nodes) {
        LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(nodes));
        drops().tell(DND.DropAccept, event);
        event.data = LocalSelectionTransfer.getTransfer().getSelection();
        drops().tell(DND.Drop, event);
    }

    @Test
    void anElementIsShownWhereItIsDrawn() {
        Node website = shop.node("Website");
        Diagram overview = shop.editor.pages().shown();
        DiagramMenu.choose(shop, "New Diagram", "Empty Diagram");
        open(item("web-shop", "Website"));
        assertSame(overview, shop.editor.pages().shown());
        assertEquals(List.of(website), shop.selected());
        Workbench.page().activate(Workbench.page().findView(IPageLayout.ID_OUTLINE));
        select(item("web-shop"));
        assertSame(overview, shop.editor.pages().shown());
    }
}
