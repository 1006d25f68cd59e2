/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reference;

import java.util.List;
import java.util.stream.Collectors;

import org.plumbline.validation.Rule;
import org.plumbline.validation.RulePack;
import org.plumbline.validation.RuleSet;

/** The page of all packs. */
final class PackReference {

    private PackReference() {
    }

    static String markdown(List<RulePack> packs, RuleSet rules) {
        StringBuilder page = new StringBuilder("""
                # Packs

                Generated from the packs; do not edit. A test refreshes it with `-Dplumbline.golden=update`.

                A pack is a theme: a team [turns on](../user/configure-rules.md) the packs that concern it.

                | Pack | Rules | What they look after |
                |---|---|---|
                """);
        packs.forEach(pack -> page.append("| [").append(pack.id()).append("](#").append(pack.id()).append(") | ")
                .append(pack.of(rules).size()).append(" | ").append(Markdown.escape(pack.description()))
                .append(" |\n"));
        packs.forEach(pack -> page.append("\n## ").append(pack.id()).append("\n\n").append(members(pack, rules))
                .append('\n'));
        return page.toString();
    }

    private static String members(RulePack pack, RuleSet rules) {
        return pack.of(rules).stream().map(Rule::id).map(id -> "[" + id + "](rules/" + id + ".md)")
                .collect(Collectors.joining(",\n"));
    }
}
