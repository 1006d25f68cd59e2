/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.seeing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.plumbline.diagram.internal.layers.DiagramLayers;
import org.plumbline.diagram.internal.layers.Layer;
import org.plumbline.diagram.internal.layers.LayerCounts;
import org.plumbline.diagram.internal.layers.LayerGroup;

/** Shows and hides layers of the diagram, each with how much there is on it. It stays open until it is left. */
final class LayersPanel extends PopupDialog {

    private static final int COLUMNS = 3;
    private static final int BESIDE = 12;

    private final Control over;
    private final DiagramLayers layers;
    private final Supplier<LayerCounts> counts;
    private final Runnable follower = this::update;
    private final List<Button> boxes = new ArrayList<>();
    private Label summary;
    private Button all;

    /** @param over what it opens upon, in the upper left corner */
    LayersPanel(Control over, DiagramLayers layers, Supplier<LayerCounts> counts) {
        super(over.getShell(), PopupDialog.INFOPOPUP_SHELLSTYLE, true, false, false, false, false,
                "Filter and badges", null);
        this.over = over;
        this.layers = layers;
        this.counts = counts;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(8, 8).applyTo(area);
        LayerCounts now = counts.get();
        for (LayerGroup group : LayerGroup.values()) {
            Group box = group(area, group.title());
            group.layers().forEach(each -> check(box, each, now.of(each)));
        }
        Group badges = group(area, "Badges");
        radio(badges, "By risk", false);
        radio(badges, "By pillar", true);
        Button heat = new Button(badges, SWT.CHECK);
        heat.setText("&Heat view");
        heat.setSelection(layers.isHeat());
        heat.addListener(SWT.Selection, event -> layers.setHeat(heat.getSelection()));
        summary = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 2, 1).align(SWT.FILL, SWT.CENTER)
                .applyTo(summary);
        all = new Button(area, SWT.PUSH);
        all.setText("Show &All");
        all.addListener(SWT.Selection, event -> layers.showAll());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(all);
        layers.addListener(follower);
        area.addDisposeListener(event -> layers.removeListener(follower));
        update();
        return area;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(shell);
        shell.setBackground(shell.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
    }

    @Override
    protected Control getFocusControl() {
        return boxes.get(0);
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return over.toDisplay(BESIDE, BESIDE);
    }

    private static Group group(Composite area, String title) {
        Group group = new Group(area, SWT.NONE);
        group.setText(title);
        GridLayoutFactory.swtDefaults().spacing(2, 2).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }

    private void check(Group group, Layer layer, int count) {
        Button box = new Button(group, SWT.CHECK);
        box.setText(layer.label() + " (" + count + ")");
        box.setData(layer);
        box.addListener(SWT.Selection, event -> layers.show(layer, box.getSelection()));
        boxes.add(box);
    }

    private void radio(Group group, String text, boolean byPillar) {
        Button button = new Button(group, SWT.RADIO);
        button.setText(text);
        button.setSelection(layers.isByPillar() == byPillar);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                layers.setByPillar(byPillar);
            }
        });
    }

    private void update() {
        boxes.forEach(each -> each.setSelection(layers.isShown((Layer) each.getData())));
        summary.setText(counts.get().text());
        all.setEnabled(layers.isFiltered());
    }
}
