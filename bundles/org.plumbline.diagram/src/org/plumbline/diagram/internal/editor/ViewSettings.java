/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.editor;

import java.util.Map;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.rulers.RulerProvider;

/** Whether the grid and rulers are shown and what boxes snap to, kept over sessions. */
public final class ViewSettings {

    private static final Map<String, Boolean> DEFAULTS = Map.of(
            RulerProvider.PROPERTY_RULER_VISIBILITY, false,
            SnapToGrid.PROPERTY_GRID_VISIBLE, false,
            SnapToGrid.PROPERTY_GRID_ENABLED, false,
            SnapToGeometry.PROPERTY_SNAP_ENABLED, true);

    private ViewSettings() {
    }

    /** Gives the viewer what was kept, and keeps what is changed in it. */
    public static void keep(EditPartViewer viewer) {
        IEclipsePreferences store = InstanceScope.INSTANCE.getNode("org.plumbline.diagram");
        DEFAULTS.forEach((property, value) -> viewer.setProperty(property,
                store.getBoolean("view." + property, value)));
        viewer.addPropertyChangeListener(event -> {
            if (DEFAULTS.containsKey(event.getPropertyName()) && event.getNewValue() instanceof Boolean value) {
                store.putBoolean("view." + event.getPropertyName(), value);
            }
        });
    }
}
