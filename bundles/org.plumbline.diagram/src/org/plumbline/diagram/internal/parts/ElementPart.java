/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.GraphicalEditPart;
import org.plumbline.model.Element;

/** An edit part of an element that can be seen, selected and marked with findings. */
public interface ElementPart extends GraphicalEditPart {

    Element element();

    /** Takes up what the element and its shape say. */
    void refreshElement();

    /** Takes up which flows start and end here. */
    void refreshFlows();

    /** What shows the element's findings; the element's own figure where there are none. */
    IFigure badge();

    /** Takes up the element's findings. */
    void refreshBadge();

    /** Takes up which layers are shown, and how. */
    void refreshLayers();

    /** Opens the editor of the name in its place. */
    void editName();

    /** Points the element out. */
    void highlight(boolean shown);
}
