/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.sam;

import org.plumbline.importer.internal.template.Resource;
import org.plumbline.importer.internal.tree.Value.Mapping;

/** Writes out one kind of resource. */
interface Expansion {

    /** @param properties its properties with what the template sets for all of its kind */
    void expand(Resource resource, Mapping properties, SamExpansion into);
}
