/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.parts;

import org.plumbline.diagram.internal.figures.NodeFigure.Target;
import org.plumbline.model.NodeContainer;

/** An edit part that nodes are drawn into. */
public interface BoxContainer {

    NodeContainer container();

    /** Takes up what was added, removed or reordered inside. */
    void refreshContents();

    /** Points out what a drop would do here. */
    void showTarget(Target target);
}
