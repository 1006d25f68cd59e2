/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.template;

/**
 * One use of a resource by another.
 *
 * @param attribute the attribute used, or null for the resource as a whole
 * @param path where in the user's properties, keys joined by dots; {@code DependsOn} for an explicit dependency
 * @param conditional whether it counts only if an open condition falls that way
 */
public record ResourceReference(String from, String to, String attribute, String path, int line,
        boolean conditional) {
}
