/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.layers;

/**
 * Something that can be shown or hidden on the diagram by itself.
 *
 * @param name its name within the group, as it is stored
 * @param label what people call it
 */
public record Layer(LayerGroup group, String name, String label) {

    /** Its name among all layers. */
    public String id() {
        return group.name() + "." + name;
    }
}
