/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.parts;

import org.eclipse.gef.GraphicalEditPart;
import org.plumbline.model.Element;

/** An edit part of an element that can be seen, selected and marked with findings. */
public interface ElementPart extends GraphicalEditPart {

    Element element();

    /** Takes up what the element and its shape say. */
    void refreshElement();

    /** Takes up which flows start and end here. */
    void refreshFlows();

    /** Takes up the element's findings. */
    void refreshBadge();

    /** Opens the editor of the name in its place. */
    void editName();

    /** Points the element out. */
    void highlight(boolean shown);
}
