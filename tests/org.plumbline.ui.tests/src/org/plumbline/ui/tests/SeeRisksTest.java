/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.service.prefs.BackingStoreException;
import org.plumbline.diagram.WorkloadEditor;
import org.plumbline.edit.EditSession;
import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Subnet;
import org.plumbline.model.query.Nodes;

/** What an architect does to see where the risks are: filters, heat, paths, findings with their fixes, zoom. */
@ExtendWith(NoErrorLogged.class)
class SeeRisksTest {

    private WorkloadEditor editor;
    private GraphicalViewer viewer;
    private EditSession session;

    @BeforeEach
    void open() throws Exception {
        ICommandService commands = Workbench.page().getWorkbenchWindow().getService(ICommandService.class);
        handlers().executeCommand(ParameterizedCommand.generateCommand(
                commands.getCommand("org.plumbline.product.openExample"),
                java.util.Map.of("org.plumbline.product.example", "web-shop")), null);
        Workbench.waitFor("the example", () -> Workbench.page().getActiveEditor() instanceof WorkloadEditor);
        editor = (WorkloadEditor) Workbench.page().getActiveEditor();
        viewer = editor.getGraphicalViewer();
        session = editor.session();
        DataStore store = first(DataStore.class);
        session.execute(SetCommand.create(session.domain(), store,
                PlumblinePackage.Literals.COMPONENT__INTERNET_FACING, Fact.YES));
        Workbench.waitFor("the findings", () -> !findingsOf(store).isEmpty() && badge(store) != null);
        Workbench.settle();
    }

    @AfterEach
    void close() throws CoreException, BackingStoreException {
        Workbench.page().closeAllEditors(false);
        InstanceScope.INSTANCE.getNode("org.plumbline.diagram/layers").clear();
        ResourcesPlugin.getWorkspace().getRoot().delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT,
                new NullProgressMonitor());
    }

    @Test
    void layersHideFlowsFramesAndFindingsAndTheBarTakesItBack() throws Exception {
        DataStore store = first(DataStore.class);
        Subnet subnet = first(Subnet.class);
        DataFlow encrypted = session.workload().getFlows().stream().filter(f -> f.getEncrypted() == Fact.YES)
                .findFirst().orElseThrow();
        run("fit");
        run("filter");
        Shell panel = shell("Filter and badges");
        painted();
        Workbench.screenshotOfAll("filter");
        press(panel, "Security (");
        press(panel, "Reliability (");
        press(panel, "Subnet (");
        press(panel, "Encrypted (");
        assertFalse(part(encrypted).getFigure().isVisible(), "the flow is hidden");
        assertEquals(null, badge(subnet), "a hidden frame has no badge");
        assertNotNull(part(store), "what is in it is there");
        panel.close();
        painted();
        Workbench.screenshot("filtered");
        assertTrue(filter().isChecked(), "the button says that something is hidden");
        Link showAll = links(editorArea()).stream().filter(each -> each.getText().contains("Show all")).findFirst()
                .orElseThrow();
        click(showAll);
        Workbench.waitFor("all flows", () -> part(encrypted).getFigure().isVisible());
        assertTrue(links(editorArea()).isEmpty(), "the bar is gone");
        assertFalse(filter().isChecked());
    }

    @Test
    void heatPathsAndBadgesByPillar() throws Exception {
        run("fit");
        run("heat");
        painted();
        Workbench.screenshot("heat");
        assertEquals(List.of("<a>Turn off</a>"), links(editorArea()).stream().map(Link::getText).toList());
        run("heat");
        assertTrue(links(editorArea()).isEmpty(), "the legend is gone");
        run("actualSize");
        viewer.select(part(first(DataStore.class)));
        viewer.reveal(part(first(DataStore.class)));
        run("path");
        painted();
        assertTrue(texts(editorArea()).stream().anyMatch(each -> each.startsWith("Path of ")), "the bar says what of");
        Workbench.screenshot("path");
        run("path");
        run("filter");
        Shell panel = shell("Filter and badges");
        Control radio = buttons(panel).stream().filter(each -> each.getText().equals("By pillar")).findFirst()
                .orElseThrow();
        ((Button) radio).setSelection(true);
        click(radio);
        panel.close();
        painted();
        Workbench.screenshot("by-pillar");
    }

    @Test
    void aKeyShowsTheFindingsAndALinkMendsOne() throws Exception {
        DataStore store = first(DataStore.class);
        viewer.select(part(store));
        run("findings");
        Shell popup = popup();
        Workbench.waitFor("the effects", () -> texts(popup).stream().anyMatch(each -> each.startsWith("Effect: ")
                && !each.endsWith("…")));
        Workbench.screenshotOfAll("findings");
        Link fix = links(popup).get(0);
        int before = findingsOf(store).size();
        click(fix);
        assertTrue(popup.isDisposed(), "the popup is gone");
        Workbench.waitFor("the fix", () -> findingsOf(store).size() < before);
        session.commandStack().undo();
        Workbench.waitFor("the finding again", () -> findingsOf(store).size() == before);
    }

    @Test
    void zoomByKeys() throws Exception {
        ZoomManager zoom = editor.getAdapter(ZoomManager.class) instanceof ZoomManager found ? found : null;
        run("fit");
        viewer.select(part(first(DataStore.class)));
        run("fitSelection");
        Workbench.settle();
        assertTrue(zoom.getZoom() > 1, "nearer to a small element: " + zoom.getZoom());
        Rectangle box = part(first(DataStore.class)).getFigure().getBounds().getCopy();
        part(first(DataStore.class)).getFigure().translateToAbsolute(box);
        org.eclipse.swt.graphics.Rectangle room = ((Composite) viewer.getControl()).getClientArea();
        assertTrue(new Rectangle(0, 0, room.width, room.height).contains(box), box + " is in the middle");
        run("actualSize");
        assertEquals(1, zoom.getZoom());
    }

    private IAction filter() {
        return ((ActionRegistry) editor.getAdapter(ActionRegistry.class)).getAction("org.plumbline.diagram.filter");
    }

    private static IHandlerService handlers() {
        return Workbench.page().getWorkbenchWindow().getService(IHandlerService.class);
    }

    private static void run(String command) throws Exception {
        handlers().executeCommand("org.plumbline.diagram." + command, null);
        Workbench.settle();
    }

    /** Gives the window the time to paint what changed, animations included. */
    private static void painted() {
        long end = System.currentTimeMillis() + 500;
        Workbench.waitFor("painting", () -> System.currentTimeMillis() > end);
    }

    private <T extends Element> T first(Class<T> type) {
        return Nodes.allIn(session.workload()).stream().filter(type::isInstance).map(type::cast).findFirst()
                .orElseThrow();
    }

    private List<?> findingsOf(Component element) {
        return session.live().result().findings().stream().filter(each -> each.element() == element).toList();
    }

    private GraphicalEditPart part(Element element) {
        return (GraphicalEditPart) viewer.getEditPartRegistry().get(element);
    }

    private IFigure badge(Element element) {
        IFigure badges = ((LayerManager) viewer.getEditPartRegistry().get(LayerManager.ID)).getLayer("Badge Layer");
        EditPart part = part(element);
        for (Object each : badges.getChildren()) {
            if (viewer.getVisualPartMap().get(each) == part) {
                return (IFigure) each;
            }
        }
        return null;
    }

    /** The bar and the diagram below it. */
    private Composite editorArea() {
        return viewer.getControl().getParent().getParent().getParent().getParent();
    }

    private static Shell shell(String title) {
        return Arrays.stream(Display.getCurrent().getShells()).filter(each -> each.isVisible())
                .filter(each -> texts(each).contains(title)).findFirst().orElseThrow();
    }

    private static Shell popup() {
        return Arrays.stream(Display.getCurrent().getShells()).filter(each -> each.isVisible())
                .filter(each -> !links(each).isEmpty() && each.getParent() != null).findFirst().orElseThrow();
    }

    private static void press(Shell panel, String label) {
        Button box = buttons(panel).stream().filter(each -> each.getText().startsWith(label)).findFirst()
                .orElseThrow();
        box.setSelection(!box.getSelection());
        click(box);
        Workbench.settle();
    }

    private static void click(Control control) {
        control.notifyListeners(SWT.Selection, new Event());
    }

    private static List<Button> buttons(Composite within) {
        return all(within).stream().filter(Button.class::isInstance).map(Button.class::cast).toList();
    }

    private static List<Link> links(Composite within) {
        return all(within).stream().filter(Link.class::isInstance).map(Link.class::cast).toList();
    }

    private static List<String> texts(Composite within) {
        return all(within).stream().filter(org.eclipse.swt.widgets.Label.class::isInstance)
                .map(each -> ((org.eclipse.swt.widgets.Label) each).getText()).toList();
    }

    private static List<Control> all(Composite within) {
        List<Control> found = new ArrayList<>();
        for (Control each : within.getChildren()) {
            found.add(each);
            if (each instanceof Composite inner) {
                found.addAll(all(inner));
            }
        }
        return found;
    }
}
