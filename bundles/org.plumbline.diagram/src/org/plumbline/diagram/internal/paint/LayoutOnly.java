/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.paint;

import org.eclipse.draw2d.GraphicsSource;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.UpdateManager;
import org.eclipse.draw2d.geometry.Rectangle;

/** An update manager for changes that nothing has to be painted for: it passes on what is invalid, and no damage. */
public final class LayoutOnly extends UpdateManager {

    private final UpdateManager manager;

    public LayoutOnly(UpdateManager manager) {
        this.manager = manager;
    }

    @Override
    public void addDirtyRegion(IFigure figure, int x, int y, int width, int height) {
        // Looks as before.
    }

    @Override
    public void addInvalidFigure(IFigure figure) {
        manager.addInvalidFigure(figure);
    }

    @Override
    public void performUpdate() {
        manager.performUpdate();
    }

    @Override
    public void performUpdate(Rectangle exposed) {
        manager.performUpdate(exposed);
    }

    @Override
    public void setGraphicsSource(GraphicsSource source) {
        manager.setGraphicsSource(source);
    }

    @Override
    public void setRoot(IFigure root) {
        manager.setRoot(root);
    }
}
