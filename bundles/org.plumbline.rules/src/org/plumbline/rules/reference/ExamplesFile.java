/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The text form of examples: parts that begin with a line such as {@code === problem}, easy to read in a diff. */
final class ExamplesFile {

    private static final String MARK = "=== ";
    private static final Pattern PART = Pattern.compile("^" + MARK, Pattern.MULTILINE);
    private static final String PROBLEM = "problem";
    private static final String MESSAGE = "message";
    private static final String WHY = "why";
    private static final String FIX = "fix";
    private static final String TRADE_OFF = "trade-off: ";
    private static final String ASKS = "asks: ";
    private static final String FINE = "fine";
    private static final String UNKNOWN = "unknown";
    private static final String QUESTION = "question";

    private ExamplesFile() {
    }

    static String text(Examples examples) {
        StringBuilder text = new StringBuilder();
        part(PROBLEM, examples.problem(), text);
        part(MESSAGE, examples.message(), text);
        part(WHY, examples.why(), text);
        for (Examples.Fix fix : examples.fixes()) {
            part(FIX, fix.title() + line(TRADE_OFF, fix.tradeOff()) + line(ASKS, fix.question()), text);
        }
        part(FINE, examples.fine(), text);
        part(UNKNOWN, examples.unknown(), text);
        part(QUESTION, examples.question(), text);
        return text.toString();
    }

    static Examples parse(String text) {
        Map<String, String> parts = new HashMap<>();
        List<Examples.Fix> fixes = new ArrayList<>();
        for (String part : PART.split(text)) {
            int end = part.indexOf('\n');
            if (part.startsWith(FIX + "\n")) {
                fixes.add(fix(part.substring(end + 1).lines().toList()));
            } else if (end > 0) {
                parts.put(part.substring(0, end), part.substring(end + 1).stripTrailing());
            }
        }
        return new Examples(parts.get(PROBLEM), parts.get(MESSAGE), parts.get(WHY), fixes, parts.get(FINE),
                parts.getOrDefault(UNKNOWN, ""), parts.getOrDefault(QUESTION, ""));
    }

    private static Examples.Fix fix(List<String> lines) {
        return new Examples.Fix(lines.get(0), value(TRADE_OFF, lines), value(ASKS, lines));
    }

    private static String value(String name, List<String> lines) {
        return lines.stream().filter(line -> line.startsWith(name)).map(line -> line.substring(name.length()))
                .findFirst().orElse("");
    }

    private static void part(String name, String content, StringBuilder text) {
        if (!content.isEmpty()) {
            text.append(MARK).append(name).append('\n').append(content).append('\n');
        }
    }

    private static String line(String name, String value) {
        return value.isEmpty() ? "" : "\n" + name + value;
    }
}
