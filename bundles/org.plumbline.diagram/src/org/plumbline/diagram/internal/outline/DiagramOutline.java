/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.outline;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.plumbline.diagram.Pages;
import org.plumbline.diagram.internal.editor.Revealer;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.diagram.internal.layers.DiagramLayers;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.diagram.internal.pages.PageEdits;
import org.plumbline.edit.EditSession;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.Workload;
import org.plumbline.validation.FindingsChanged;

/**
 * The outline of a workload: its diagrams and its elements as a tree, and the shown diagram in small. Elements are
 * dragged from here onto a diagram that lacks them.
 */
public final class DiagramOutline extends Page implements IContentOutlinePage {

    private final EditSession session;
    private final GraphicalViewer viewer;
    private final Revealer revealer;
    private final Supplier<Look> look;
    private final DrawnWorkload drawn;
    private final Pages pages;
    private final PageEdits edits;
    private final ActionRegistry actions;
    private final Runnable turned = this::edited;
    private final CommandStackListener commands = event -> edited();
    private final ISelectionChangedListener selections = event -> follow(event.getSelection());
    private final Consumer<FindingsChanged> findings = change -> repaint();
    private final DiagramLayers layers;
    private final Runnable seen = this::repaint;
    private SashForm sash;
    private TreeViewer tree;
    private Overview overview;

    /** @param actions those of the editor, for undo and redo */
    public DiagramOutline(EditSession session, DrawnWorkload drawn, Pages pages, GraphicalViewer viewer,
            Revealer revealer, Supplier<Look> look, ActionRegistry actions, DiagramLayers layers) {
        this.drawn = drawn;
        this.edits = new PageEdits(drawn);
        this.pages = pages;
        this.actions = actions;
        this.session = session;
        this.viewer = viewer;
        this.revealer = revealer;
        this.look = look;
        this.layers = layers;
    }

    @Override
    public void createControl(Composite parent) {
        sash = new SashForm(parent, SWT.VERTICAL);
        tree = new TreeViewer(sash, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        tree.setContentProvider(new OutlineContent());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(
                new OutlineLabels(element -> !edits.lacks(element), diagram -> diagram == drawn.diagram())));
        tree.setInput(new Object[] {session.drawing(), session.workload()});
        tree.expandToLevel(4);
        dragFrom(tree);
        OutlineActions menu = new OutlineActions(tree, pages, edits,
                viewer.getEditDomain().getCommandStack()::execute, this::show);
        menu.listen(getSite());
        ZoomManager zoom = (ZoomManager) viewer.getProperty(ZoomManager.class.toString());
        FreeformFigure drawing = (FreeformFigure) ((LayerManager) viewer.getRootEditPart()).getLayer(LayerConstants.PRINTABLE_LAYERS);
        overview = new Overview(sash, ((FigureCanvas) viewer.getControl()).getViewport(), drawing, zoom::getZoom, look);
        sash.setWeights(3, 2);
        tree.addPostSelectionChangedListener(event -> {
            if (tree.getControl().isFocusControl()
                    && event.getSelection() instanceof IStructuredSelection chosen && chosen.size() == 1) {
                reveal(chosen.getFirstElement());
            }
        });
        pages.addListener(turned);
        viewer.addSelectionChangedListener(selections);
        session.commandStack().addCommandStackListener(commands);
        session.live().addListener(findings);
        layers.addListener(seen);
    }

    /** A selected element is shown where it is drawn; one that the shown diagram lacks turns no page. */
    private void reveal(Object selected) {
        if (selected instanceof Element element && !(element instanceof Workload) && !edits.lacks(element)) {
            revealer.show(element);
        }
    }

    private void show(Element element) {
        revealer.show(element);
        viewer.getControl().setFocus();
    }

    private static void dragFrom(TreeViewer tree) {
        tree.addDragSupport(DND.DROP_COPY, new Transfer[] {LocalSelectionTransfer.getTransfer()},
                new DragSourceAdapter() {
                    @Override
                    public void dragStart(DragSourceEvent event) {
                        event.doit = tree.getStructuredSelection().toList().stream().anyMatch(
                                each -> each instanceof Node || each instanceof DataFlow);
                        LocalSelectionTransfer.getTransfer().setSelection(tree.getSelection());
                    }

                    @Override
                    public void dragSetData(DragSourceEvent event) {
                        event.data = LocalSelectionTransfer.getTransfer().getSelection();
                    }

                    @Override
                    public void dragFinished(DragSourceEvent event) {
                        LocalSelectionTransfer.getTransfer().setSelection(null);
                    }
                });
    }

    /** Undo and redo mean the editor's. */
    @Override
    public void setActionBars(IActionBars bars) {
        for (ActionFactory each : new ActionFactory[] {ActionFactory.UNDO, ActionFactory.REDO}) {
            bars.setGlobalActionHandler(each.getId(), actions.getAction(each.getId()));
        }
    }

    @Override
    public void dispose() {
        pages.removeListener(turned);
        viewer.removeSelectionChangedListener(selections);
        session.commandStack().removeCommandStackListener(commands);
        session.live().removeListener(findings);
        layers.removeListener(seen);
        super.dispose();
    }

    private void edited() {
        if (tree != null && !tree.getControl().isDisposed()) {
            tree.refresh();
            overview.changed();
        }
    }

    private void repaint() {
        overview.changed();
    }

    private void follow(ISelection selection) {
        if (tree.getControl().isDisposed() || tree.getControl().isFocusControl()) {
            return;
        }
        Element element = selection instanceof IStructuredSelection chosen && chosen.size() == 1
                ? Adapters.adapt(chosen.getFirstElement(), Element.class) : null;
        tree.setSelection(element == null || element == session.workload() ? StructuredSelection.EMPTY
                : new StructuredSelection(element), true);
    }

    @Override
    public Control getControl() {
        return sash;
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        tree.addSelectionChangedListener(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        tree.removeSelectionChangedListener(listener);
    }

    @Override
    public ISelection getSelection() {
        return tree.getSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        tree.setSelection(selection);
    }
}
