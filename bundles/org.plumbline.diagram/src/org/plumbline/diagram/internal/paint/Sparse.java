/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.paint;

/**
 * A figure that remembers each part of it that it was asked to repaint, in its own coordinates. An update manager keeps
 * one rectangle around all of them, which for a frame or a line is mostly what did not change.
 */
public interface Sparse {

    /** What was asked since it was taken the last time. */
    Region damage();
}
