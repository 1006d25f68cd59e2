/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.editor;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;

/** Where the palette is docked, how wide it is and whether it stays open, kept over sessions. */
public final class PaletteState implements FlyoutPreferences {

    private static final int WIDTH = 210;

    private final IEclipsePreferences store = InstanceScope.INSTANCE.getNode("org.plumbline.diagram");

    @Override
    public int getDockLocation() {
        return store.getInt("palette.side", PositionConstants.WEST);
    }

    @Override
    public void setDockLocation(int location) {
        store.putInt("palette.side", location);
    }

    @Override
    public int getPaletteState() {
        return store.getInt("palette.state", FlyoutPaletteComposite.STATE_PINNED_OPEN);
    }

    @Override
    public void setPaletteState(int state) {
        store.putInt("palette.state", state);
    }

    @Override
    public int getPaletteWidth() {
        return store.getInt("palette.width", WIDTH);
    }

    @Override
    public void setPaletteWidth(int width) {
        store.putInt("palette.width", width);
    }
}
