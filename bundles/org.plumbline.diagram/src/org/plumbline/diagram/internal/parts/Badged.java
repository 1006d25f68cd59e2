/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.GraphicalEditPart;
import org.plumbline.model.Element;

/** An edit part whose findings a badge counts. */
public interface Badged extends GraphicalEditPart {

    Element element();

    /** What shows the element's findings; the element's own figure where there are none. */
    IFigure badge();

    /** Takes up the element's findings. */
    void refreshBadge();

    /** Takes up which layers are shown, and how. */
    void refreshLayers();
}
