/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.plan;

import java.util.List;

import org.plumbline.catalog.Pillar;
import org.plumbline.catalog.Risk;
import org.plumbline.model.Element;
import org.plumbline.validation.RuleInfo;

/**
 * A line of the improvement plan. Two items are equal when they have the same id, so that a viewer keeps selection
 * and expansion when a review gives new items.
 */
sealed interface PlanItem permits RiskItem, QuestionItem {

    /** {@code rule@element}. */
    String id();

    RuleInfo info();

    Element element();

    /** The rules that the line comes from; {@link #info} is the first. */
    default List<RuleInfo> rules() {
        return List.of(info());
    }

    /** What the line says. */
    String title();

    /** How it is rated; for a question, how a violation would be. */
    Risk risk();

    default Pillar pillar() {
        return info().pillar();
    }

    /** Whether the line and its details would say the same. */
    boolean saysSameAs(PlanItem other);
}
