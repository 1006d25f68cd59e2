/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

/** Shows an element to the user. Editors adapt to it, so that views need not know them. */
@FunctionalInterface
public interface ElementRevealer {

    /**
     * Selects the element and scrolls it into view.
     *
     * @return whether the element is shown
     */
    boolean reveal(String elementId);
}
