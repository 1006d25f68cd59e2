/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.parts;

import org.plumbline.diagram.internal.writing.Writable;

/** An edit part of an element that can be seen, selected and marked with findings. */
public interface ElementPart extends Badged, Writable {

    /** Takes up what the element and its shape say. */
    void refreshElement();

    /** Takes up which flows start and end here. */
    void refreshFlows();

    /** Points the element out. */
    void highlight(boolean shown);
}
