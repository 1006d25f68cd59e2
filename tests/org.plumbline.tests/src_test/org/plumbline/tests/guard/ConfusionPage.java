/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.tests.guard;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.plumbline.tests.guard.Confusion.Count;
import org.plumbline.tests.guard.GuardCase.Verdict;

/** Writes {@code docs/reference/guard-confusion.md}. */
final class ConfusionPage {

    private static final String HEAD = """
            # Plumbline and the AWS Guard rules registry

            Generated from labelled cases; do not edit. A test refreshes it with `-Dplumbline.golden=update` where the \
            cases are.

            AWS publishes rules of CloudFormation Guard with test cases: small templates and what each rule says to \
            them. Here the same templates are imported and reviewed. A case that Guard fails is **found** when one of \
            the rules named in its row has a finding at the element that stands for a resource of the template. A case \
            that Guard passes is **silent** when none of them has. Guard skips a template that has no such resource, \
            or that asks Guard to leave the rule out; Plumbline does not read such requests, so it may speak up there. \
            Decisions on findings are kept with the model instead.

            | Guard rule | FAIL found | PASS silent | SKIP silent | Plumbline rules |
            |---|---|---|---|---|
            """;
    private static final String DIFFERENCES = """

            ## Where Plumbline differs on purpose

            """;
    private static final String OTHERS = """

            ## Other rules of the registry

            Rules of the registry's Well-Architected mapping without cases in this comparison, and what answers them.

            | Guard rule | Plumbline rules | Remark |
            |---|---|---|
            """;

    private ConfusionPage() {
    }

    static String of(Confusion confusion, GuardTable table) {
        StringBuilder page = new StringBuilder(HEAD);
        for (String rule : confusion.rules()) {
            page.append("| ").append(rule);
            for (Verdict verdict : List.of(Verdict.FAIL, Verdict.PASS, Verdict.SKIP)) {
                page.append(" | ").append(confusion.count(rule, verdict));
            }
            page.append(" | ").append(links(table.of(rule).rules())).append(" |\n");
        }
        page.append("| **all**");
        for (Verdict verdict : List.of(Verdict.FAIL, Verdict.PASS, Verdict.SKIP)) {
            Count total = confusion.total(verdict);
            page.append(String.format(Locale.ROOT, " | **%s** (%.0f %%)", total, total.percent()));
        }
        page.append(" | |\n").append(DIFFERENCES);
        for (String rule : confusion.rules()) {
            String remark = table.of(rule).remark();
            if (!remark.isEmpty()) {
                page.append("- **").append(rule).append("**: ").append(remark).append('\n');
            }
        }
        page.append(OTHERS);
        table.rows().stream().filter(row -> !confusion.rules().contains(row.guardRule())).forEach(row -> page
                .append("| ").append(row.guardRule()).append(" | ").append(links(row.rules())).append(" | ")
                .append(row.remark()).append(" |\n"));
        return page.toString();
    }

    private static String links(List<String> rules) {
        return rules.isEmpty() ? "none" : rules.stream().map(id -> "[" + id + "](rules/" + id + ".md)")
                .collect(Collectors.joining(", "));
    }
}
