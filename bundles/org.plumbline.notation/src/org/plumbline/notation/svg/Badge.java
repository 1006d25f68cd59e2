/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.svg;

/**
 * A mark on the corner of an element that has findings.
 *
 * @param elementId the node or flow it is about; of a hidden node, the badge is added to the boundary that hides it
 * @param high      number of high risks
 * @param medium    number of medium risks
 * @param hover     what a viewer reads on hovering, one finding a line
 */
public record Badge(String elementId, int high, int medium, String hover) {
}
