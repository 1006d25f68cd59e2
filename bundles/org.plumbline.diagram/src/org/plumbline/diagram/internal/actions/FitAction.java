/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.actions;

import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.ImageDescriptor;
import org.plumbline.catalog.Accent;
import org.plumbline.catalog.Icons;
import org.plumbline.diagram.internal.images.SvgImages;

/** Zooms so that the whole diagram is seen, but no nearer than 100 %. */
public final class FitAction extends Action {

    /** Its id in the action registry, and of its command. */
    public static final String ID = "org.plumbline.diagram.fit";

    private static final Accent COLOUR = new Accent("#31639c", "#8fbcf0");
    private static final int ICON = 16;

    private final ZoomManager zoom;

    public FitAction(ZoomManager zoom) {
        super("&Fit to Window");
        this.zoom = zoom;
        setId(ID);
        setActionDefinitionId(ID);
        setToolTipText("Show the whole diagram");
        setImageDescriptor(image());
    }

    /** Its sign on the toolbar. */
    static ImageDescriptor image() {
        return SvgImages.descriptor(Icons.named("search"), COLOUR, ICON);
    }

    @Override
    public void run() {
        // Nothing fits into a window that is not laid out yet.
        if (zoom.getViewport().getClientArea().isEmpty()) {
            return;
        }
        zoom.setZoomAsText(ZoomManager.FIT_ALL);
        if (zoom.getZoom() > 1) {
            zoom.setZoom(1);
        }
    }
}
