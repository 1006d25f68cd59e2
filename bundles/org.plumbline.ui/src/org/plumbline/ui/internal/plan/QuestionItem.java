/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.plan;

import java.util.List;

import org.plumbline.catalog.Risk;
import org.plumbline.model.Element;
import org.plumbline.validation.OpenFact;
import org.plumbline.validation.OpenQuestion;
import org.plumbline.validation.RuleInfo;

/** A fact that the design leaves open, asked for once. */
record QuestionItem(OpenFact fact) implements PlanItem {

    OpenQuestion question() {
        return fact.question();
    }

    @Override
    public String id() {
        return question().id();
    }

    @Override
    public RuleInfo info() {
        return question().rule().info();
    }

    @Override
    public List<RuleInfo> rules() {
        return fact.questions().stream().map(each -> each.rule().info()).toList();
    }

    @Override
    public Risk risk() {
        return info().risk();
    }

    @Override
    public Element element() {
        return question().element();
    }

    @Override
    public String title() {
        return question().text();
    }

    @Override
    public boolean saysSameAs(PlanItem other) {
        return other instanceof QuestionItem item && fact.equals(item.fact);
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
