/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.template;

import java.util.List;

import org.plumbline.importer.internal.tree.Value;

/**
 * A resource as the template declares it.
 *
 * @param line line of the logical id
 * @param condition name of the condition it depends on, or null
 * @param body all of its declaration: properties and the attributes beside them
 */
public record Resource(String id, String type, int line, String condition, List<String> dependsOn, Value.Mapping body) {
}
