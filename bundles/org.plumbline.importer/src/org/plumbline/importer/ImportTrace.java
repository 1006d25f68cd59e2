/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.plumbline.model.Element;
import org.plumbline.model.GenericComponent;
import org.plumbline.model.Property;
import org.plumbline.model.SourceLocation;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;

/**
 * What became of a part of the input, as a model that was imported still knows it.
 *
 * @param element what the part belongs to now, or the workload
 * @param logicalId name of the part in the input, or empty
 * @param text what happened and why; of a part that was folded, its type
 * @param file the file it is in, perhaps without its folder; empty where that is not known
 * @param line 1-based line in the file, or 0
 */
public record ImportTrace(ImportNote.Kind kind, Element element, String logicalId, String text, String file,
        int line) {

    /** Stands before the place in the value of a property. */
    public static final String PLACE = ", ";

    private static final Map<ImportNote.Kind, String> WORDS = Map.of(ImportNote.Kind.FOLDED, "folded",
            ImportNote.Kind.GUESSED, "guessed", ImportNote.Kind.UNRESOLVED, "unresolved",
            ImportNote.Kind.LEFT_OUT, "left-out");
    private static final Pattern AT = Pattern.compile("(.*), (?:([^,]+) )?line (\\d{1,9})", Pattern.DOTALL);

    /** What a whole model knows, element by element. */
    public static List<ImportTrace> in(Workload workload) {
        List<ImportTrace> all = new ArrayList<>(of(workload));
        workload.eAllContents().forEachRemaining(each -> {
            if (each instanceof Element element) {
                all.addAll(of(element));
            }
        });
        return all;
    }

    /** What one element knows: of itself, and of what was made part of it. */
    public static List<ImportTrace> of(Element element) {
        List<ImportTrace> all = new ArrayList<>();
        SourceLocation origin = element.getOrigin();
        if (element instanceof GenericComponent generic && origin != null && generic.getService() == null) {
            all.add(new ImportTrace(ImportNote.Kind.GENERIC, element, origin.logicalId(),
                    "kept with its properties; its type has no meaning to rules", origin.file(), origin.line()));
        }
        element.getProperties().forEach(each -> of(element, each).ifPresent(all::add));
        return all;
    }

    /** What a property tells of the import; nothing where it tells something of the element. */
    public static Optional<ImportTrace> of(Element element, Property property) {
        return kind(property.getKey()).map(kind -> {
            String key = property.getKey();
            String id = key.substring(Math.min(key.length(), word(kind).length() + 1));
            String value = property.getValue() == null ? "" : property.getValue();
            Matcher at = AT.matcher(value);
            return at.matches() ? new ImportTrace(kind, element, id, at.group(1),
                    at.group(2) == null ? wholeFile(element) : at.group(2), Integer.parseInt(at.group(3)))
                    : new ImportTrace(kind, element, id, value, "", 0);
        });
    }

    /** Whether a property of this key tells of the import and nothing of the element itself. */
    public static boolean isTrace(String key) {
        return kind(key).isPresent();
    }

    /** What keys of a kind begin with; null for kinds that leave no trace. */
    public static String word(ImportNote.Kind kind) {
        return WORDS.get(kind);
    }

    /** Where the part is, as {@code file:line}; empty where that is not known. */
    public String place() {
        return line > 0 ? new SourceLocation(file, line, null, null).label() : file;
    }

    private static Optional<ImportNote.Kind> kind(String key) {
        for (Map.Entry<ImportNote.Kind, String> each : WORDS.entrySet()) {
            String word = each.getValue();
            if (key != null && key.startsWith(word)
                    && (key.length() == word.length() || ".-".indexOf(key.charAt(word.length())) >= 0)) {
                return Optional.of(each.getKey());
            }
        }
        return Optional.empty();
    }

    private static String wholeFile(Element element) {
        return Stream.iterate(element, each -> each != null, each -> (Element) each.eContainer())
                .filter(Workload.class::isInstance).map(Element::getOrigin).filter(each -> each != null)
                .map(SourceLocation::file).findFirst().orElse("");
    }
}
