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
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.plumbline.diagram.internal.editor.Revealer;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.diagram.internal.layers.DiagramLayers;
import org.plumbline.edit.EditSession;
import org.plumbline.model.Element;
import org.plumbline.validation.FindingsChanged;

/** The outline of a workload: its elements as a tree, and the diagram in small. */
public final class DiagramOutline extends Page implements IContentOutlinePage {

    private final EditSession session;
    private final GraphicalViewer viewer;
    private final Revealer revealer;
    private final Supplier<Look> look;
    private final CommandStackListener edits = event -> edited();
    private final ISelectionChangedListener selections = event -> follow(event.getSelection());
    private final Consumer<FindingsChanged> findings = change -> repaint();
    private final DiagramLayers layers;
    private final Runnable seen = this::repaint;
    private SashForm sash;
    private TreeViewer tree;
    private Overview overview;

    public DiagramOutline(EditSession session, GraphicalViewer viewer, Revealer revealer, Supplier<Look> look,
            DiagramLayers layers) {
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
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        tree.setInput(session.workload());
        tree.expandToLevel(3);
        ZoomManager zoom = (ZoomManager) viewer.getProperty(ZoomManager.class.toString());
        FreeformFigure drawing = (FreeformFigure) ((LayerManager) viewer.getRootEditPart()).getLayer(LayerConstants.PRINTABLE_LAYERS);
        overview = new Overview(sash, ((FigureCanvas) viewer.getControl()).getViewport(), drawing, zoom::getZoom, look);
        sash.setWeights(3, 2);
        tree.addPostSelectionChangedListener(event -> {
            if (tree.getControl().isFocusControl()
                    && event.getSelection() instanceof IStructuredSelection chosen && chosen.size() == 1) {
                revealer.show((Element) chosen.getFirstElement());
            }
        });
        viewer.addSelectionChangedListener(selections);
        session.commandStack().addCommandStackListener(edits);
        session.live().addListener(findings);
        layers.addListener(seen);
    }

    @Override
    public void dispose() {
        viewer.removeSelectionChangedListener(selections);
        session.commandStack().removeCommandStackListener(edits);
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
