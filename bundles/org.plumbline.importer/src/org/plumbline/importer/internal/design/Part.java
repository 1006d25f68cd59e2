/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.design;

/**
 * A part of a design that another tool keeps.
 *
 * @param id its identity there
 * @param name its name, for people; may be marked up
 * @param type what it is called there, or empty
 * @param line where it stands in the input, 1-based, or 0
 */
public record Part(String id, String name, String type, int line) {
}
