/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.parts;

/** An edit part that is joined by a line to the part of an element, which comes and goes. */
public interface Linked {

    /** Looks for the part that it is joined to now. */
    void refreshLink();
}
