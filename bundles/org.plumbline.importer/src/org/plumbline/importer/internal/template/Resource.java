/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.template;

import java.util.List;

import org.plumbline.importer.internal.tree.Value;

/**
 * A resource as the input declares it.
 *
 * @param type its type in the words of CloudFormation, which decides what it becomes
 * @param line line of the logical id
 * @param condition name of the condition it depends on, or null
 * @param body all of its declaration: properties and the attributes beside them
 * @param label what people call it where no tag names it
 * @param writtenType its type in the words of the input
 * @param region code of the Region it is in, or null where the input does not say
 */
public record Resource(String id, String type, int line, String condition, List<String> dependsOn, Value.Mapping body,
        String label, String writtenType, String region) {

    /** A resource of a template, which goes wherever the stack goes. */
    public Resource(String id, String type, int line, String condition, List<String> dependsOn, Value.Mapping body) {
        this(id, type, line, condition, dependsOn, body, id, type, null);
    }
}
