/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.parts;

/** An edit part of an element that can be seen, selected and marked with findings. */
public interface ElementPart extends Badged {

    /** Takes up what the element and its shape say. */
    void refreshElement();

    /** Takes up which flows start and end here. */
    void refreshFlows();

    /** Opens the editor of the name in its place. */
    void editName();

    /** Points the element out. */
    void highlight(boolean shown);
}
