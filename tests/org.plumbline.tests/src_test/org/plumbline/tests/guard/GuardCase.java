/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.tests.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.plumbline.importer.ImportException;
import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.Importers;
import org.plumbline.model.Element;
import org.plumbline.rules.BuiltInRules;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;

/**
 * A template and what one rule of AWS's Guard rules registry says to it.
 *
 * @param template the case's input as YAML text; short forms such as {@code !Ref} are kept
 */
record GuardCase(String file, String name, String rule, Verdict verdict, String template) {

    /** What Guard says: SKIP when the template has nothing for the rule, or asks the rule to be left out. */
    enum Verdict {
        PASS, FAIL, SKIP
    }

    private static final Pattern START = Pattern.compile("(?m)^- name: *(.*)$");
    private static final Pattern INPUT = Pattern.compile("(?m)^  input: *(.*)\\n((?:    .*\\n| *\\n)*)");
    private static final Pattern EXPECTATION = Pattern.compile("(?m)^      (\\w+) *: *(PASS|FAIL|SKIP) *$");

    /** The cases of a folder, in the order of file names. */
    static List<GuardCase> in(Path folder) throws IOException {
        List<GuardCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yml")).sorted().toList()) {
                read(file.getFileName().toString(), Files.readString(file), cases);
            }
        }
        return cases;
    }

    private static void read(String file, String text, List<GuardCase> into) {
        String[] bodies = START.split(text.replace("\r", "") + "\n");
        Matcher names = START.matcher(text.replace("\r", ""));
        for (int i = 1; names.find(); i++) {
            Matcher input = INPUT.matcher(bodies[i]);
            if (!input.find()) {
                throw new IllegalArgumentException(file + ": no input in " + names.group(1));
            }
            String template = input.group(1) + "\n" + input.group(2).replaceAll("(?m)^    ", "");
            Matcher expected = EXPECTATION.matcher(bodies[i]);
            while (expected.find()) {
                into.add(new GuardCase(file, names.group(1).strip(), expected.group(1),
                        Verdict.valueOf(expected.group(2)), template));
            }
        }
    }

    /**
     * Ids of the rules that find something at the element that stands for a resource of one of the types, or of which
     * such a resource became a part; none for a template without resources, which cannot be imported.
     */
    Set<String> found(List<String> types) {
        Set<String> ids = new TreeSet<>();
        for (Finding finding : findings()) {
            if (types.stream().anyMatch(type -> standsFor(finding.element(), type))) {
                ids.add(finding.rule().id());
            }
        }
        return ids;
    }

    private List<Finding> findings() {
        try {
            return Engine.review(BuiltInRules.all(), Importers.read(file, template.getBytes(StandardCharsets.UTF_8),
                    ImportOptions.DEFAULT).workload()).findings();
        } catch (ImportException e) {
            if (verdict == Verdict.SKIP) {
                return List.of();
            }
            throw new IllegalStateException(file + ", " + name, e);
        }
    }

    private static boolean standsFor(Element element, String type) {
        return element.getOrigin() != null && type.equals(element.getOrigin().resourceType())
                || element.getProperties().stream().anyMatch(property -> property.getKey().startsWith("folded.")
                        && property.getValue().startsWith(type + ","));
    }
}
