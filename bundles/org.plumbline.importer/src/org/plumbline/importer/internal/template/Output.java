/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.template;

import org.plumbline.importer.internal.tree.Value;

/**
 * An output of a template.
 *
 * @param export the name it is exported under to other stacks, or null
 */
public record Output(String name, Value value, Value export, int line) {
}
