/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import java.nio.file.Path;

import org.plumbline.model.io.ModelException;

/** Something in a file of its own that is right for one state of the model only, and so is saved with it. */
@FunctionalInterface
public interface Companion {

    /**
     * Writes it beside the model.
     *
     * @param model the file that the model was saved in
     */
    void save(Path model) throws ModelException;
}
