/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.parts;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.plumbline.diagram.internal.badges.FindingIndex;
import org.plumbline.diagram.internal.commands.Edits;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.diagram.internal.layers.DiagramLayers;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.validation.Fix;
import org.plumbline.validation.ReviewResult;

/**
 * What edit parts and policies work with.
 *
 * @param look asked anew for every figure, because the theme may change
 * @param review the present findings and the rules they were found with
 * @param fixes applies a fix as one undoable step
 * @param layers what is shown of the diagram, and how
 */
public record DiagramContext(DrawnWorkload drawn, Edits edits, Supplier<Look> look, FindingIndex findings,
        Supplier<ReviewResult> review, Consumer<Fix> fixes, DiagramLayers layers) {
}
