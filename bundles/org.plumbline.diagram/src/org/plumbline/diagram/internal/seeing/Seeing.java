/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.seeing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.diagram.internal.badges.FindingsPopup;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.diagram.internal.layers.DiagramLayers;
import org.plumbline.diagram.internal.layers.LayerCounts;
import org.plumbline.diagram.internal.layers.LayerStore;
import org.plumbline.diagram.internal.parts.Badged;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.edit.EditSession;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.validation.Finding;

/** What an editor offers to see of its diagram: layers, heat, paths, findings, and ways to zoom. */
public final class Seeing {

    private final DiagramLayers layers = new DiagramLayers();
    private final EditSession session;
    private final Predicate<Finding> open;
    private LayerBar bar;
    private GraphicalViewer viewer;
    private DiagramContext context;

    /** @param open whether nobody has accepted a finding */
    public Seeing(EditSession session, Predicate<Finding> open) {
        this.session = session;
        this.open = open;
        new LayerStore(session.key()).follow(layers);
    }

    public DiagramLayers layers() {
        return layers;
    }

    /** Makes the bar that says what is not shown, and the room for the editor below it. */
    public Composite above(Composite parent, Supplier<Look> look) {
        bar = new LayerBar(parent, layers, look, this::counts);
        return bar.body();
    }

    /** Lets the viewer follow the layers, and adds the actions. */
    public void install(GraphicalViewer newViewer, ZoomManager zoom, ActionRegistry registry,
            DiagramContext newContext) {
        viewer = newViewer;
        context = newContext;
        layers.addListener(this::refreshParts);
        viewer.addSelectionChangedListener(event -> {
            if (layers.path().isOn()) {
                layers.path().setStarts(selected());
            }
        });
        registry.registerAction(SeeAction.FILTER.toggle(layers::isFiltered, any -> openPanel(), layers));
        registry.registerAction(SeeAction.FINDINGS.push(this::openFindings));
        registry.registerAction(SeeAction.ACTUAL_SIZE.push(() -> zoom.setZoom(1)));
        registry.registerAction(SeeAction.FIT_SELECTION.push(() -> FitSelection.run(viewer, zoom)));
        registry.registerAction(SeeAction.HEAT.toggle(layers::isHeat, layers::setHeat, layers));
        registry.registerAction(SeeAction.PATH.toggle(layers.path()::isOn, this::setPath, layers));
    }

    /** Follows an edit, or findings that differ. */
    public void update() {
        layers.path().update();
        if (bar != null) {
            bar.update();
        }
    }

    private void setPath(boolean on) {
        layers.path().setStarts(selected());
        layers.path().setOn(on);
    }

    private void refreshParts() {
        for (Object each : List.copyOf(viewer.getEditPartRegistry().values())) {
            if (each instanceof Badged part) {
                part.refreshLayers();
            }
        }
    }

    private void openPanel() {
        new LayersPanel(viewer.getControl(), layers, this::counts).open();
    }

    private void openFindings() {
        List<?> chosen = viewer.getSelectedEditParts();
        Object part = chosen.isEmpty() ? viewer.getContents() : chosen.get(0);
        if (chosen.size() < 2 && part instanceof Badged badged) {
            FindingsPopup.open(badged, context);
        }
    }

    private LayerCounts counts() {
        return new LayerCounts(session.workload(),
                session.live().result().findings().stream().filter(open).toList(), layers);
    }

    private List<Element> selected() {
        List<Element> elements = new ArrayList<>();
        for (Object each : viewer.getSelectedEditParts()) {
            Element element = each instanceof EditPart ? Adapters.adapt(each, Element.class) : null;
            if (element instanceof Node || element instanceof DataFlow) {
                elements.add(element);
            }
        }
        return elements;
    }
}
