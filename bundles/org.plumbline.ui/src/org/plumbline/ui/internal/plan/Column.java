/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.plan;

import java.util.Comparator;
import java.util.function.Function;

import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/**
 * A column of the plan.
 *
 * @param weight share of the width
 * @param minimum least width in pixels
 * @param style SWT.LEFT or SWT.RIGHT
 */
record Column(String title, int weight, int minimum, int style, Function<PlanItem, StyledString> text,
        Function<PlanItem, Image> image, Comparator<PlanItem> order) {
}
