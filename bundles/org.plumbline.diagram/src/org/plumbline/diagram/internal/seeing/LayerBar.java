/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.seeing;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.plumbline.catalog.Accent;
import org.plumbline.catalog.Icons;
import org.plumbline.catalog.Risk;
import org.plumbline.diagram.internal.figures.HeatPaint;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.diagram.internal.layers.DiagramLayers;
import org.plumbline.diagram.internal.layers.Direction;
import org.plumbline.diagram.internal.layers.LayerCounts;
import org.plumbline.diagram.internal.layers.LayerGroup;
import org.plumbline.diagram.internal.layers.PathHighlight;
import org.plumbline.model.query.Nodes;

/** Says above the diagram what it does not show as usual, and takes it back; it is gone while nothing is special. */
public final class LayerBar {

    private static final Accent COLOUR = new Accent("#31639c", "#8fbcf0");
    private static final int ICON = 14;
    private static final int SWATCH_WIDTH = 28;
    private static final int SWATCH_HEIGHT = 14;

    private final DiagramLayers layers;
    private final Supplier<Look> look;
    private final Supplier<LayerCounts> counts;
    private final Composite bar;
    private final Composite body;
    private String shown = "";

    /** @param parent gets the bar and, below it, {@link #body} */
    public LayerBar(Composite parent, DiagramLayers layers, Supplier<Look> look, Supplier<LayerCounts> counts) {
        this.layers = layers;
        this.look = look;
        this.counts = counts;
        Composite both = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(both);
        bar = new Composite(both, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
        RowLayout rows = new RowLayout();
        rows.center = true;
        rows.spacing = 8;
        rows.marginLeft = 10;
        bar.setLayout(rows);
        body = new Composite(both, SWT.NONE);
        body.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        bar.setData("org.eclipse.e4.ui.css.disabled", true);
        Runnable follower = this::update;
        layers.addListener(follower);
        bar.addDisposeListener(event -> layers.removeListener(follower));
        update();
    }

    /** Where the editor goes. */
    public Composite body() {
        return body;
    }

    /** Takes up what is to be said now; also called when findings or flows have changed. */
    public void update() {
        if (bar.isDisposed()) {
            return;
        }
        String now = filterText() + layers.isHeat() + pathText() + look.get().isDark();
        if (!now.equals(shown)) {
            shown = now;
            fill();
        }
    }

    private void fill() {
        Arrays.stream(bar.getChildren()).forEach(each -> each.dispose());
        bar.setBackground(look.get().tint(COLOUR));
        if (layers.isFiltered()) {
            sign("filter");
            text(filterText());
            link("Show all", layers::showAll);
        }
        if (layers.isHeat()) {
            sign("heat");
            text("Heat:");
            for (Risk each : Risk.values()) {
                swatch(each);
                text(each.label() + " risk");
            }
            swatch(null);
            text("none found");
            link("Turn off", () -> layers.setHeat(false));
        }
        if (layers.path().isOn()) {
            sign("path");
            text(pathText());
            for (Direction each : Direction.values()) {
                if (each != layers.path().direction()) {
                    link(each.label().replaceAll(":.*", ""), () -> layers.path().setDirection(each));
                }
            }
            link("Turn off", () -> layers.path().setOn(false));
        }
        boolean any = bar.getChildren().length > 0;
        bar.setVisible(any);
        GridDataFactory.fillDefaults().grab(true, false).exclude(!any).applyTo(bar);
        bar.getParent().layout(true, true);
    }

    private String filterText() {
        if (!layers.isFiltered()) {
            return "";
        }
        return "Filtered " + Arrays.stream(LayerGroup.values()).filter(layers::isFiltered)
                .map(each -> each.title().toLowerCase(java.util.Locale.ROOT)).collect(Collectors.joining(", "))
                + ": " + counts.get().text();
    }

    private String pathText() {
        PathHighlight path = layers.path();
        if (!path.isOn()) {
            return "";
        }
        return path.starts().isEmpty() ? "Path: select an element to see what leads to it and what it leads to"
                : "Path of " + path.starts().stream().map(Nodes::label).collect(Collectors.joining(", ")) + ". "
                        + path.direction().label();
    }

    private void sign(String icon) {
        Label label = new Label(bar, SWT.NONE);
        colour(label);
        label.setImage(look.get().image(Icons.named(icon), COLOUR, ICON));
    }

    private void text(String text) {
        Label label = new Label(bar, SWT.NONE);
        colour(label);
        label.setText(text.replace("&", "&&"));
    }

    private void link(String text, Runnable action) {
        Link link = new Link(bar, SWT.NONE);
        colour(link);
        link.setLinkForeground(look.get().selection());
        link.setText("<a>" + text + "</a>");
        // The bar is filled anew by the action, which disposes the link.
        link.addListener(SWT.Selection, event -> link.getDisplay().asyncExec(action));
    }

    private void swatch(Risk risk) {
        Canvas canvas = new Canvas(bar, SWT.NONE);
        colour(canvas);
        canvas.setLayoutData(new org.eclipse.swt.layout.RowData(SWATCH_WIDTH, SWATCH_HEIGHT));
        canvas.addPaintListener(event -> paint(event.gc, risk));
    }

    private void paint(GC gc, Risk risk) {
        Rectangle box = new Rectangle(0, 0, SWATCH_WIDTH, SWATCH_HEIGHT);
        SWTGraphics graphics = new SWTGraphics(gc);
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(look.get().card());
        graphics.fillRectangle(box);
        if (risk != null) {
            HeatPaint.paint(graphics, look.get(), box, risk, 2);
        }
        graphics.setForegroundColor(look.get().cardEdge());
        graphics.drawRectangle(0, 0, SWATCH_WIDTH - 1, SWATCH_HEIGHT - 1);
        graphics.dispose();
    }

    private void colour(org.eclipse.swt.widgets.Control control) {
        control.setData("org.eclipse.e4.ui.css.disabled", true);
        control.setBackground(bar.getBackground());
        control.setForeground(look.get().text());
    }
}
