/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.writing;

import org.eclipse.gef.GraphicalEditPart;

/** An edit part with a text that can be written in its place. */
public interface Writable extends GraphicalEditPart {

    /**
     * Opens the editor of the text.
     *
     * @param typed what was typed to replace the text; {@code null} to edit the text as it is
     */
    void write(String typed);
}
