/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.util.List;

import org.plumbline.catalog.Pillar;
import org.plumbline.catalog.Risk;
import org.plumbline.model.Element;

/**
 * A rule's violation at an element.
 *
 * @param risk how it is rated, by the rule or by the team that set another rating
 * @param message what was seen
 * @param why why it is flagged and rated as it is
 * @param related other elements that take part
 */
public record Finding(Rule<?> rule, Element element, Risk risk, String message, String why, List<Element> related) {

    public Finding {
        related = List.copyOf(related);
    }

    /** Identity that stays the same from run to run: {@code rule@element}. */
    public String id() {
        return rule.id() + "@" + element.getId();
    }

    public Pillar pillar() {
        return rule.info().pillar();
    }
}
