/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.model.Component;
import org.plumbline.model.Network;
import org.plumbline.model.query.Nodes;

/** Finding what can be drawn in the palette, and what is drawn in the diagram. */
@ExtendWith(NoErrorLogged.class)
class FindServicesAndElementsTest {

    private DrawnExample example;

    @BeforeEach
    void open() throws Exception {
        InstanceScope.INSTANCE.getNode("org.plumbline.diagram").remove("palette.favourites");
        InstanceScope.INSTANCE.getNode("org.plumbline.diagram").remove("palette.recent");
        example = DrawnExample.open();
    }

    @AfterEach
    void close() throws Exception {
        DrawnExample.closeAll();
    }

    @Test
    void servicesAreFoundWhileTypingAndEnterDrawsTheFirst() throws Exception {
        run("org.plumbline.diagram.searchServices");
        Text field = field(palette().getControl().getParent());
        assertTrue(field.isFocusControl(), "the key goes to the field");
        List<String> before = drawers();

        field.setText("rds");
        DrawnExample.picture("palette-search");
        assertEquals("Amazon RDS", drawer("Found").get(0));
        field.setText("nothing like this");
        DrawnExample.picture("palette-nothing");
        assertEquals("No service matches \u201cnothing like this\u201d", label(field.getParent()).getText());
        assertTrue(label(field.getParent()).isVisible());

        field.setText("sqs");
        field.notifyListeners(SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
        Network network = Nodes.allIn(example.workload()).stream().filter(Network.class::isInstance)
                .map(Network.class::cast).findFirst().orElseThrow();
        List<Component> old = Nodes.componentsIn(example.workload());
        Rectangle bounds = example.bounds(network);
        example.click(new Point(bounds.x + 6, bounds.y + 40));
        Component drawn = Nodes.componentsIn(example.workload()).stream().filter(c -> !old.contains(c)).findFirst()
                .orElseThrow();
        assertEquals("aws.sqs", drawn.getService());
        assertInstanceOf(Network.class, drawn.eContainer());

        DrawnExample.key(field, SWT.Traverse, SWT.ESC, SWT.ESC);
        Workbench.settle();
        assertEquals("", field.getText());
        assertFalse(label(field.getParent()).isVisible());
        assertTrue(drawers().containsAll(before), "everything is back");
        assertEquals(List.of("Amazon SQS"), drawer("Recently used"));
    }

    @Test
    void aStarPutsAServiceIntoTheFirstDrawer() throws Exception {
        assertNull(drawer("Favourites"));
        star("Amazon S3");
        Workbench.waitFor("the favourites", () -> drawer("Favourites") != null);
        assertEquals(1, drawers().indexOf("Favourites"), "right after the tools");
        DrawnExample.picture("palette-favourites");
        star("Amazon S3");
        Workbench.waitFor("the favourites to go", () -> drawer("Favourites") == null);
    }

    @Test
    void anElementIsFoundByNameSelectedAndShown() throws Exception {
        Component wanted = Nodes.componentsIn(example.workload()).get(2);
        Display.getCurrent().asyncExec(() -> run("org.plumbline.diagram.findElement"));
        Workbench.waitFor("the window", () -> pick() != null);
        Text field = field(pick());
        field.setText(Nodes.label(wanted));
        DrawnExample.picture("find-element");
        Table table = table(pick());
        assertTrue(table.getItem(0).getText().startsWith(Nodes.label(wanted)));
        field.notifyListeners(SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
        Workbench.settle();
        assertNull(pick(), "the window closes");
        List<?> selected = example.viewer.getSelectedEditParts();
        assertEquals(1, selected.size());
        assertSame(wanted, ((EditPart) selected.get(0)).getModel());
    }

    @Test
    void flowsAndServicesAreFoundToo() {
        Display.getCurrent().asyncExec(() -> run("org.plumbline.diagram.findElement"));
        Workbench.waitFor("the window", () -> pick() != null);
        Text field = field(pick());
        field.setText("\u2192");
        assertEquals(example.workload().getFlows().size(), table(pick()).getItemCount());
        field.setText("nobody calls anything so");
        assertEquals(0, table(pick()).getItemCount());
        assertTrue(label(table(pick()).getParent()).isVisible());
        pick().close();
    }

    private void run(String command) {
        try {
            example.editor.getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private PaletteViewer palette() {
        return example.viewer.getEditDomain().getPaletteViewer();
    }

    private void star(String label) {
        PaletteEntry entry = entry(palette().getPaletteRoot(), label);
        palette().select((GraphicalEditPart) palette().getEditPartRegistry().get(entry));
        MenuManager menu = palette().getContextMenu();
        menu.getMenu().notifyListeners(SWT.Show, new org.eclipse.swt.widgets.Event());
        for (IContributionItem each : menu.getItems()) {
            if (each instanceof ActionContributionItem item && item.getAction().getText().contains("&Favourites")) {
                item.getAction().run();
                return;
            }
        }
        throw new AssertionError("no star in " + Arrays.toString(menu.getItems()));
    }

    private List<String> drawers() {
        List<String> labels = new ArrayList<>();
        palette().getPaletteRoot().getChildren().forEach(each -> labels.add(((PaletteEntry) each).getLabel()));
        return labels;
    }

    private List<String> drawer(String label) {
        for (Object each : palette().getPaletteRoot().getChildren()) {
            if (each instanceof PaletteContainer container && container.getLabel().equals(label)) {
                List<String> labels = new ArrayList<>();
                container.getChildren().forEach(entry -> labels.add(((PaletteEntry) entry).getLabel()));
                return labels;
            }
        }
        return null;
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

    private static Shell pick() {
        for (Shell each : Display.getCurrent().getShells()) {
            if (!each.isDisposed() && each.isVisible() && each != Workbench.shell() && table(each) != null
                    && field(each) != null) {
                return each;
            }
        }
        return null;
    }

    private static Text field(Composite in) {
        return (Text) find(in, Text.class);
    }

    private static Table table(Composite in) {
        return (Table) find(in, Table.class);
    }

    private static Label label(Composite in) {
        return (Label) find(in, Label.class);
    }

    private static Control find(Composite in, Class<?> type) {
        for (Control each : in.getChildren()) {
            Control found = type.isInstance(each) ? each
                    : each instanceof Composite inner ? find(inner, type) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
