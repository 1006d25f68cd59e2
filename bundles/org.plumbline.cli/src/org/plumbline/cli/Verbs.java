/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import picocli.CommandLine;

/** The verbs by name. */
final class Verbs {

    private static final Map<String, Function<Console, Object>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("new", NewVerb::new);
        ALL.put("review", ReviewVerb::new);
        ALL.put("import", ImportVerb::new);
        ALL.put("diagram", DiagramVerb::new);
        ALL.put("fix", FixVerb::new);
        ALL.put("rules", RulesVerb::new);
    }

    private Verbs() {
    }

    /** Adds the verb that is called; only help and a wrong verb need them all, and each costs start-up time. */
    static void addTo(CommandLine commands, Console console, String called) {
        ALL.forEach((name, verb) -> {
            if (called.equals(name) || !ALL.containsKey(called)) {
                commands.addSubcommand(name, verb.apply(console));
            }
        });
    }
}
