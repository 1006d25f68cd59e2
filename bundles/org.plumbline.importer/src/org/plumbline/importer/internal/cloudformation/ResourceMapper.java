/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.List;

/** Turns the resources of one family into elements. Called for every resource first, then again to link them. */
interface ResourceMapper {

    /** The resource types it takes. */
    List<String> types();

    /** Types of parts it takes as if they were the whole, where the template does not declare what they belong to. */
    default List<String> standIns() {
        return List.of();
    }

    /** Adds the element for the resource; others may not be there yet. */
    void map(TemplateResource resource, ImportContext context);

    /** Sets what needs the elements of other resources: groups, roles, flows. */
    default void link(TemplateResource resource, ImportContext context) {
    }
}
