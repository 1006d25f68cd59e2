/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.merge;

/** Which of two versions of the same thing is taken. */
public enum Side {
    /** What the model says, as people left it. */
    MODEL,
    /** What the template says now. */
    TEMPLATE
}
