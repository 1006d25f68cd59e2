/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.diagram.internal.pages.PageOfEdit;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.DiagramView;
import org.plumbline.notation.layout.AutoLayout;

/**
 * The diagrams of the editor as pages: one is shown and has edit parts. Each keeps where it was scrolled to, its zoom
 * and its selection while another is shown.
 */
public final class Pages {

    /** What a page was left with. */
    private record View(double zoom, Point scroll, List<Object> selection) {
    }

    private final DrawnWorkload drawn;
    private final GraphicalViewer viewer;
    private final Runnable repaint;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Map<Diagram, View> left = new WeakHashMap<>();
    private final PageOfEdit edited;
    private int index;

    /** @param repaint makes the edit parts anew, for the diagram that is shown now */
    Pages(DrawnWorkload drawn, GraphicalViewer viewer, Runnable repaint, BasicCommandStack stack) {
        edited = new PageOfEdit(drawn.drawing(), stack);
        this.drawn = drawn;
        this.viewer = viewer;
        this.repaint = repaint;
    }

    /** All diagrams, in the order of their tabs. */
    public List<Diagram> all() {
        return drawn.diagrams();
    }

    public Diagram shown() {
        return drawn.diagram();
    }

    /** Listeners are told when another page is shown, or when pages may have changed. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    public void show(Diagram diagram) {
        if (diagram == shown()) {
            return;
        }
        left.put(shown(), new View(zoom().getZoom(), scroll(), selection()));
        // What was added elsewhere has no place here yet. Finding one is no edit of the user's.
        if (!DiagramView.of(drawn.workload(), diagram).missing().isEmpty()) {
            AutoLayout.placeMissing(drawn.workload(), diagram);
            edited.forget();
        }
        drawn.show(diagram);
        repaint.run();
        restore(left.getOrDefault(diagram, new View(1, new Point(0, 0), List.of())));
        told();
    }

    /** Shows the page that lies so many tabs further, from the last on to the first. */
    public void turn(int steps) {
        show(all().get(Math.floorMod(all().indexOf(shown()) + steps, all().size())));
    }

    /** Shows a page that the element is drawn on; stays when the shown one is, or none. */
    public void showPageOf(Element element) {
        if (element instanceof Node || element instanceof DataFlow) {
            if (!isOn(shown(), element)) {
                all().stream().filter(each -> isOn(each, element)).findFirst().ifPresent(this::show);
            }
        }
    }

    /**
     * Takes up what a command did to the pages. When it removed the shown one, its neighbour is shown; when an edit of
     * another page was undone or done again, that page.
     */
    void follow() {
        Optional<Diagram> other = edited.after(shown());
        if (other.isPresent()) {
            show(other.get());
        } else if (all().contains(shown())) {
            told();
        } else {
            show(all().get(Math.min(index, all().size() - 1)));
        }
    }

    void dispose() {
        edited.dispose();
    }

    private boolean isOn(Diagram diagram, Element element) {
        DiagramView view = DiagramView.of(drawn.workload(), diagram);
        return element instanceof Node node ? view.membership().shows(node)
                : view.flows().stream().anyMatch(line -> line.flow() == element);
    }

    private void told() {
        index = all().indexOf(shown());
        List.copyOf(listeners).forEach(Runnable::run);
    }

    private ZoomManager zoom() {
        return (ZoomManager) viewer.getProperty(ZoomManager.class.toString());
    }

    private Point scroll() {
        return ((FigureCanvas) viewer.getControl()).getViewport().getViewLocation();
    }

    private List<Object> selection() {
        List<Object> models = new ArrayList<>();
        for (Object each : viewer.getSelectedEditParts()) {
            models.add(((EditPart) each).getModel());
        }
        return models;
    }

    private void restore(View view) {
        zoom().setZoom(view.zoom);
        viewer.flush();
        ((FigureCanvas) viewer.getControl()).getViewport().setViewLocation(view.scroll);
        viewer.deselectAll();
        for (Object each : view.selection) {
            if (viewer.getEditPartRegistry().get(each) instanceof EditPart part) {
                viewer.appendSelection(part);
            }
        }
    }
}
