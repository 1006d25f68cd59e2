/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.layers;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Keeps what each diagram shows from one session to the next, in the workspace. */
public final class LayerStore {

    private final IEclipsePreferences store = InstanceScope.INSTANCE.getNode("org.plumbline.diagram/layers");
    private final String diagram;

    /** @param diagram what tells the diagram from all others */
    public LayerStore(String diagram) {
        this.diagram = diagram;
    }

    /** Takes up what was kept, and keeps every change from now on. */
    public void follow(DiagramLayers layers) {
        layers.restore(store.get(diagram, ""));
        layers.addListener(() -> keep(layers.stored()));
    }

    private void keep(String stored) {
        if (stored.isEmpty()) {
            store.remove(diagram);
        } else {
            store.put(diagram, stored);
        }
    }
}
