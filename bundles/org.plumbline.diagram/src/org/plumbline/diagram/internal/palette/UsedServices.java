/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.palette;

import java.util.Optional;

import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.palette.PaletteListener;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.plumbline.catalog.CloudService;

/** Remembers which services were drawn with the palette's tools, when the tool is put down. */
final class UsedServices implements PaletteListener {

    private final Favourites favourites;
    private Object before;

    UsedServices(Favourites favourites) {
        this.favourites = favourites;
    }

    @Override
    public void activeToolChanged(PaletteViewer palette, ToolEntry tool) {
        Optional<CloudService> drawn = before == tool ? Optional.empty() : service(before);
        before = tool;
        drawn.ifPresent(service -> favourites.used(service.id()));
    }

    /** The service that an entry of the palette draws. */
    static Optional<CloudService> service(Object entry) {
        return entry instanceof CombinedTemplateCreationEntry tool && tool.getTemplate() instanceof NewComponent made
                ? Optional.of(made.service()) : Optional.empty();
    }
}
