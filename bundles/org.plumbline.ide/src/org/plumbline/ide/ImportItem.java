/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.plumbline.importer.ImportException;
import org.plumbline.importer.ImportNote;
import org.plumbline.importer.ImportResult;
import org.plumbline.model.Component;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.SourceLocation;
import org.plumbline.model.query.Nodes;

/**
 * Something of an import that deserves a look before it is written.
 *
 * @param place file and line of the input, as far as they are known
 * @param resource what the input calls it, or empty
 * @param type its type in the input, or empty
 * @param text what happened and why, for people
 */
public record ImportItem(Kind kind, String place, String resource, String type, String text) {

    /** What there is to look at, the most pressing first. */
    public enum Kind {
        UNREADABLE("Could not be read"),
        SECRET("Secret in plain text"),
        GENERIC("Not understood"),
        UNRESOLVED("Stays open"),
        GUESSED("Guessed"),
        LEFT_OUT("Left out"),
        FOLDED("Folded into another");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What became of the parts of an input, without those that simply worked. */
    static List<ImportItem> of(ImportResult result, List<ImportException> unreadable) {
        List<ImportItem> items = new ArrayList<>();
        for (ImportException each : unreadable) {
            items.add(new ImportItem(Kind.UNREADABLE, place(fileName(each.file()), each.line()), "", "",
                    each.problem() + ". " + each.remedy() + "."));
        }
        Map<String, Element> elements = Nodes.byId(result.workload());
        elements.values().forEach(each -> {
            if (each instanceof Component component && component.getPlainTextSecrets() == Fact.YES) {
                items.add(secret(component));
            }
        });
        for (ImportNote note : result.notes()) {
            if (note.kind() != ImportNote.Kind.MAPPED) {
                Element element = note.elementId() == null ? result.workload() : elements.get(note.elementId());
                SourceLocation origin = element == null ? null : element.getOrigin();
                String file = note.file() != null ? fileName(note.file()) : origin == null ? "" : origin.file();
                items.add(new ImportItem(Kind.valueOf(note.kind().name()), place(file, note.line()), note.logicalId(),
                        note.resourceType(), note.text()));
            }
        }
        items.sort(Comparator.comparing(ImportItem::kind));
        return List.copyOf(items);
    }

    private static ImportItem secret(Component component) {
        SourceLocation origin = component.getOrigin();
        String text = Nodes.label(component) + " is given a secret as plain text. The value does not come in; move it "
                + "into a secret store, and change it.";
        return origin == null ? new ImportItem(Kind.SECRET, "", "", "", text)
                : new ImportItem(Kind.SECRET, place(origin.file(), origin.line()),
                        known(origin.logicalId()), known(origin.resourceType()), text);
    }

    private static String place(String file, int line) {
        return line <= 0 ? file : file.isEmpty() ? Integer.toString(line) : file + ":" + line;
    }

    private static String known(String text) {
        return text == null ? "" : text;
    }

    private static String fileName(String path) {
        return path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
    }
}
