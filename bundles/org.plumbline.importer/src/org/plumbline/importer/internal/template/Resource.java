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
 * @param file the input it is declared in as the user named it, or null where there is only one
 * @param stack id of the nested stack it is part of, or null
 */
public record Resource(String id, String type, int line, String condition, List<String> dependsOn, Value.Mapping body,
        String label, String writtenType, String region, String file, String stack) {

    /** A resource of an input that is one file. */
    public Resource(String id, String type, int line, String condition, List<String> dependsOn, Value.Mapping body,
            String label, String writtenType, String region) {
        this(id, type, line, condition, dependsOn, body, label, writtenType, region, null, null);
    }

    /** A resource of a template, which goes wherever the stack goes. */
    public Resource(String id, String type, int line, String condition, List<String> dependsOn, Value.Mapping body) {
        this(id, type, line, condition, dependsOn, body, id, type, null);
    }

    /** This resource as one among those of several templates. */
    public Resource among(String newId, List<String> newDependsOn, String newFile, String newStack) {
        return new Resource(newId, type, line, condition, newDependsOn, body, label, writtenType, region, newFile,
                newStack);
    }
}
