/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer;

import java.util.List;

/** An importer whose inputs may name each other and files beside them. */
public interface LinkingImporter extends Importer {

    /**
     * Reads inputs that belong together into one model.
     *
     * @param name what to call them together
     * @param files one or more; those that others include are part of these and not read a second time
     * @throws ImportException when one of them is not readable as this format
     */
    ImportResult read(String name, List<ImportFile> files, ImportOptions options);
}
