/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.plan;

import org.plumbline.catalog.Risk;
import org.plumbline.model.Element;
import org.plumbline.validation.Finding;
import org.plumbline.validation.RuleInfo;

/**
 * A risk to mend.
 *
 * @param priority place in the plan, from 1
 */
record RiskItem(int priority, Finding finding) implements PlanItem {

    @Override
    public String id() {
        return finding.id();
    }

    @Override
    public RuleInfo info() {
        return finding.rule().info();
    }

    @Override
    public Risk risk() {
        return finding.risk();
    }

    @Override
    public Element element() {
        return finding.element();
    }

    @Override
    public String title() {
        return info().title();
    }

    @Override
    public boolean saysSameAs(PlanItem other) {
        return other instanceof RiskItem risk && priority == risk.priority && finding.equals(risk.finding);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RiskItem risk && id().equals(risk.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
