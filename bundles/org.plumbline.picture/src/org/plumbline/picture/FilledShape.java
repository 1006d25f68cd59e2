/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.picture;

import java.awt.Color;
import java.awt.Shape;

/**
 * A part of a drawing for devices that only fill outlines, such as printers. Lines and letters are outlines too, so
 * they are as sharp as the device is.
 *
 * @param shape  in pixels of the drawing, from its upper left corner
 * @param colour may be translucent
 */
public record FilledShape(Shape shape, Color colour) {
}
