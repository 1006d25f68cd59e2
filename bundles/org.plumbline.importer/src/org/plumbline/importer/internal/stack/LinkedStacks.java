/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.stack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.plumbline.importer.ImportException;
import org.plumbline.importer.ImportFile;
import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.internal.tree.SourceText;

/** Finds the templates that belong together: one imports what another exports, or nests it. */
public final class LinkedStacks {

    private static final List<String> SIGNS = List.of("ImportValue", "Export", Stack.TYPE);

    private LinkedStacks() {
    }

    /**
     * Groups of two or more. The first of a group is one that none of the others needs; the rest are in the order
     * given.
     */
    public static List<List<ImportFile>> groups(List<ImportFile> files, ImportOptions options) {
        Map<ImportFile, SourceText> telling = new LinkedHashMap<>();
        files.forEach(each -> readTelling(each, telling));
        if (telling.values().stream().noneMatch(LinkedStacks::refers)) {
            return List.of();
        }
        Map<ImportFile, Set<ImportFile>> links = Stacks.links(telling, files, options);
        Map<ImportFile, ImportFile> leaders = new HashMap<>();
        links.forEach((from, to) -> to.forEach(other -> {
            if (leader(leaders, other) != leader(leaders, from)) {
                leaders.put(leader(leaders, other), leader(leaders, from));
            }
        }));
        Map<ImportFile, List<ImportFile>> groups = new LinkedHashMap<>();
        files.forEach(each -> groups.computeIfAbsent(leader(leaders, each), leader -> new ArrayList<>()).add(each));
        return groups.values().stream().filter(group -> group.size() > 1).map(group -> ordered(group, links)).toList();
    }

    private static List<ImportFile> ordered(List<ImportFile> group, Map<ImportFile, Set<ImportFile>> links) {
        Set<ImportFile> needed = new HashSet<>();
        links.forEach((from, to) -> to.stream().filter(each -> !each.equals(from)).forEach(needed::add));
        ImportFile first = group.stream().filter(each -> !needed.contains(each)).findFirst().orElse(group.get(0));
        List<ImportFile> ordered = new ArrayList<>(group);
        ordered.remove(first);
        ordered.add(0, first);
        return ordered;
    }

    private static boolean refers(SourceText template) {
        return template.text().contains("ImportValue") || template.text().contains(Stack.TYPE);
    }

    private static void readTelling(ImportFile each, Map<ImportFile, SourceText> telling) {
        try {
            SourceText text = SourceText.read(each.file());
            if (SIGNS.stream().anyMatch(text.text()::contains)) {
                telling.put(each, text);
            }
        } catch (ImportException e) {
            // Whoever reviews it is told why it cannot be read.
            return;
        }
    }

    private static ImportFile leader(Map<ImportFile, ImportFile> leaders, ImportFile file) {
        ImportFile leader = file;
        while (leaders.containsKey(leader)) {
            leader = leaders.get(leader);
        }
        return leader;
    }
}
