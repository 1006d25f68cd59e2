/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.io.IOException;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.plumbline.catalog.BestPractice;
import org.plumbline.catalog.Framework;
import org.plumbline.catalog.Pillar;
import org.plumbline.rules.BuiltInRules;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleInfo;

/** Keeps the reference page of the rules up to date with the rules themselves. */
class RulesReferenceTest {

    @Test
    void thePageSaysWhatTheRulesSay() throws IOException {
        Golden.assertSame(Golden.reference("rules.md"), page());
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Rules

                Generated from the rules; do not edit. A test refreshes it with `-Dplumbline.golden=update`.

                """);
        page.append("Best practices are those of the AWS Well-Architected Framework of ")
                .append(Framework.current().version()).append(".\n");
        for (Pillar pillar : Pillar.values()) {
            overview(pillar, page);
        }
        for (Rule<?> rule : BuiltInRules.all().rules()) {
            rule(rule.info(), page);
        }
        return page.toString();
    }

    private static void overview(Pillar pillar, StringBuilder page) {
        page.append("\n## ").append(pillar.title())
                .append("\n\n| Rule | Problem | Risk | Effort |\n|---|---|---|---|\n");
        for (Rule<?> rule : BuiltInRules.all().rules()) {
            RuleInfo info = rule.info();
            if (info.pillar() == pillar) {
                page.append("| [").append(info.id()).append("](#").append(info.id().toLowerCase(Locale.ROOT))
                        .append(") | ").append(info.title()).append(" | ").append(info.risk().label()).append(" | ")
                        .append(info.effort().label()).append(" |\n");
            }
        }
    }

    private static void rule(RuleInfo info, StringBuilder page) {
        page.append("\n### ").append(info.id()).append("\n\n**").append(info.title()).append("**\n\n")
                .append(info.pillar().title()).append(" · ").append(info.risk().label()).append(" risk · effort ")
                .append(info.effort().label().toLowerCase(Locale.ROOT)).append(" (").append(info.effort().meaning())
                .append(")\n\n").append(info.explanation()).append("\n\n- Business impact: ").append(info.impact())
                .append("\n- Remediation: ").append(info.remediation()).append("\n- Best practices: ");
        String separator = "";
        for (String id : info.bestPractices()) {
            BestPractice practice = Framework.current().bestPractice(id).orElseThrow();
            page.append(separator).append('[').append(id).append(' ').append(practice.title()).append("](")
                    .append(practice.docUrl()).append(')');
            separator = ", ";
        }
        page.append('\n');
    }
}
