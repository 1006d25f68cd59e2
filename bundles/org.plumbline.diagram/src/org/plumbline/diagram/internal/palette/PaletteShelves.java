/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.palette;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.widgets.Display;
import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.Icons;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.diagram.internal.images.SvgImages;

/** What the palette shows: everything with favourites and recent services, or what a search found. */
final class PaletteShelves {

    private static final int MOST_FOUND = 30;
    /** Tools, boundaries and common services. */
    private static final int BEFORE_RECENT = 3;

    private final PaletteViewer viewer;
    private final Favourites favourites;
    private final IPreferenceChangeListener changed;
    private List<PaletteEntry> all = List.of();
    private String search = "";

    PaletteShelves(PaletteViewer viewer, Favourites favourites) {
        this.viewer = viewer;
        this.favourites = favourites;
        Display display = viewer.getControl().getDisplay();
        changed = event -> {
            if (Favourites.isKey(event.getKey())) {
                display.asyncExec(this::refresh);
            }
        };
        favourites.addListener(changed);
        viewer.getControl().addDisposeListener(event -> favourites.removeListener(changed));
    }

    /** Shows the services a text is found in, at most 30; everything for a blank one. */
    List<CloudService> show(String text) {
        search = text.strip();
        List<CloudService> found = search.isEmpty() ? List.of() : ServiceCatalog.search(search);
        fill(search.isEmpty() ? everything() : found(found.subList(0, Math.min(MOST_FOUND, found.size()))));
        return found;
    }

    /** Makes the first service shown the active tool. */
    boolean takeFirst() {
        for (Object each : viewer.getPaletteRoot().getChildren()) {
            if (each instanceof PaletteDrawer drawer && !drawer.getChildren().isEmpty()
                    && drawer.getChildren().get(0) instanceof ToolEntry tool) {
                viewer.setActiveTool(tool);
                return true;
            }
        }
        return false;
    }

    private void refresh() {
        if (search.isEmpty() && viewer.getControl() != null && !viewer.getControl().isDisposed()
                && viewer.getPaletteRoot() != null) {
            fill(everything());
        }
    }

    private List<PaletteEntry> everything() {
        List<PaletteEntry> starred = new ArrayList<>();
        add(starred, "Favourites", "star", favourites.starred());
        List<PaletteEntry> recent = new ArrayList<>();
        add(recent, "Recently used", "batch", favourites.recent());
        List<PaletteEntry> shown = new ArrayList<>(all());
        // It grows with every service that is drawn: what is drawn from most must not move under the mouse.
        shown.addAll(Math.min(BEFORE_RECENT, shown.size()), recent);
        shown.addAll(1, starred);
        return shown;
    }

    private List<PaletteEntry> found(List<CloudService> found) {
        List<PaletteEntry> shown = new ArrayList<>(all().subList(0, 1));
        add(shown, "Found", "platform", found);
        return shown;
    }

    private static void add(List<PaletteEntry> to, String title, String icon, List<CloudService> services) {
        if (!services.isEmpty()) {
            PaletteDrawer drawer = new PaletteDrawer(title,
                    SvgImages.descriptor(Icons.named(icon), DiagramPalette.FLOW, DiagramPalette.SMALL));
            services.forEach(each -> drawer.add(DiagramPalette.service(each)));
            drawer.setInitialState(PaletteDrawer.INITIAL_STATE_OPEN);
            to.add(drawer);
        }
    }

    /** The palette as it was made, taken when it is first filled. */
    private List<PaletteEntry> all() {
        if (all.isEmpty()) {
            List<PaletteEntry> entries = new ArrayList<>();
            for (Object each : viewer.getPaletteRoot().getChildren()) {
                entries.add((PaletteEntry) each);
            }
            all = entries;
        }
        return all;
    }

    private void fill(List<PaletteEntry> entries) {
        PaletteRoot root = viewer.getPaletteRoot();
        for (Object each : root.getChildren()) {
            if (each instanceof PaletteDrawer drawer && all.contains(drawer)) {
                drawer.setInitialState(viewer.isExpanded(drawer) ? PaletteDrawer.INITIAL_STATE_OPEN
                        : PaletteDrawer.INITIAL_STATE_CLOSED);
            }
        }
        ToolEntry active = viewer.getActiveTool();
        root.setChildren(new ArrayList<>(entries));
        if (active != null && viewer.getEditPartRegistry().get(active) == null) {
            viewer.setActiveTool(root.getDefaultEntry());
        }
    }
}
