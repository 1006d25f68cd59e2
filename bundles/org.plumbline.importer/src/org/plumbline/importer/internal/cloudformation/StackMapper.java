/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.List;

import org.plumbline.importer.internal.stack.Stack;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Group;

/** Nested stacks: a group around what their template declares, or something closed where that cannot be read. */
final class StackMapper implements ResourceMapper {

    /** The property that a nested stack keeps when its template was read. */
    static final String OPENED = "Plumbline::Opened";

    @Override
    public List<String> types() {
        return List.of(Stack.TYPE);
    }

    @Override
    public void map(TemplateResource resource, ImportContext context) {
        if (resource.get(OPENED).isAbsent()) {
            ExternalSystem closed = context.element(resource, ExternalSystem.class);
            closed.setPlainTextSecrets(PlainSecrets.in(resource.properties()));
            closed.setOutOfScope(true);
            context.places().add(closed, resource);
        } else {
            context.places().stack(resource, context.element(resource, Group.class));
        }
    }
}
