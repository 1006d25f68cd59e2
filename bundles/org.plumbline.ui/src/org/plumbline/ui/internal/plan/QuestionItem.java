/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.plan;

import org.plumbline.catalog.Risk;
import org.plumbline.model.Element;
import org.plumbline.validation.OpenQuestion;
import org.plumbline.validation.RuleInfo;

/** A question that the design leaves open. */
record QuestionItem(OpenQuestion question) implements PlanItem {

    @Override
    public String id() {
        return question.id();
    }

    @Override
    public RuleInfo info() {
        return question.rule().info();
    }

    @Override
    public Risk risk() {
        return info().risk();
    }

    @Override
    public Element element() {
        return question.element();
    }

    @Override
    public String title() {
        return question.text();
    }

    @Override
    public boolean saysSameAs(PlanItem other) {
        return other instanceof QuestionItem item && question.equals(item.question);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuestionItem item && id().equals(item.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
