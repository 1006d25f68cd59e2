/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reference;

import java.util.List;

import org.plumbline.catalog.Framework;
import org.plumbline.catalog.Pillar;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleInfo;

/** The list of all rules, by pillar. */
final class RuleIndex {

    private RuleIndex() {
    }

    static String markdown(List<Rule<?>> rules) {
        StringBuilder page = new StringBuilder("""
                # Rules

                Generated from the rules; do not edit. A test refreshes it with `-Dplumbline.golden=update`.

                %d rules. Best practices are those of the AWS Well-Architected Framework of %s; [how each of them is
                covered](coverage.md).
                """.formatted(rules.size(), Framework.current().version()));
        for (Pillar pillar : Pillar.values()) {
            page.append("\n## ").append(pillar.title())
                    .append("\n\n| Rule | Problem | Risk | Effort |\n|---|---|---|---|\n");
            rules.stream().map(Rule::info).filter(info -> info.pillar() == pillar).forEach(info -> row(info, page));
        }
        return page.toString();
    }

    private static void row(RuleInfo info, StringBuilder page) {
        page.append("| [").append(info.id()).append("](rules/").append(info.id()).append(".md) | ")
                .append(Markdown.escape(info.title())).append(" | ").append(info.risk().label()).append(" | ")
                .append(info.effort().label()).append(" |\n");
    }
}
