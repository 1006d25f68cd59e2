/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.plumbline.importer.ImportException;
import org.plumbline.importer.ImportFile;
import org.plumbline.importer.ImportNote;
import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.internal.template.Output;
import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.importer.internal.template.Resource;
import org.plumbline.importer.internal.tree.SourceText;
import org.plumbline.importer.internal.tree.Value;

/** The templates of one import, with the nested stacks whose templates are local files. */
public final class Stacks {

    private static final int MOST_STACKS = 200;
    private static final int DEEPEST = 10;

    private final ImportOptions options;
    private final List<Stack> roots = new ArrayList<>();
    private final List<ImportNote> notes = new ArrayList<>();
    private final Set<Path> nestedFiles = new HashSet<>();
    private final Set<Value> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Stack, Map<String, Output>> exports = new LinkedHashMap<>();
    private final Set<Stack> providers = new LinkedHashSet<>();
    private int stacks;

    private Stacks(ImportOptions options) {
        this.options = options;
    }

    /** A single template that can refer to no file. */
    public static Stacks of(SourceText source, ImportOptions options) {
        Stacks all = new Stacks(options);
        all.roots.add(new Stack(all, null, null, "", null, null).read(source, options));
        return all;
    }

    /**
     * Templates that belong together. Those that others nest are read as part of these.
     *
     * @throws ImportException when a template that none of the others nests is not readable
     */
    public static Stacks of(List<ImportFile> files, ImportOptions options) {
        Stacks all = new Stacks(options);
        all.read(files.size() == 1 ? files : outermost(files, options));
        return all;
    }

    private static List<ImportFile> outermost(List<ImportFile> files, ImportOptions options) {
        Stacks probe = new Stacks(options);
        probe.read(files);
        List<Set<Path>> below = probe.roots.stream().map(root -> root.withNested().stream()
                .map(each -> normal(each.file())).collect(Collectors.toSet())).toList();
        List<ImportFile> outermost = new ArrayList<>();
        Set<Path> covered = new HashSet<>();
        // Templates that nest each other in a circle are all inner ones; the first of them stands for all.
        for (boolean circles : new boolean[] {false, true}) {
            for (int i = 0; i < files.size(); i++) {
                Path file = normal(files.get(i).file());
                if (!covered.contains(file) && (circles || !probe.nestedFiles.contains(file))) {
                    outermost.add(files.get(i));
                    covered.addAll(below.get(i));
                }
            }
        }
        return outermost;
    }

    /**
     * Which of the files each of the templates refers to: by what it imports or nests.
     *
     * @param templates those that may refer to others or be referred to; one that cannot be read has no links
     */
    static Map<ImportFile, Set<ImportFile>> links(Map<ImportFile, SourceText> templates, List<ImportFile> files,
            ImportOptions options) {
        Stacks all = new Stacks(options);
        Map<Path, ImportFile> byPath = new HashMap<>();
        files.forEach(each -> byPath.put(normal(each.file()), each));
        Map<Stack, ImportFile> roots = new LinkedHashMap<>();
        templates.forEach((file, text) -> {
            try {
                roots.put(new Stack(all, null, null, "", file.file(), new Folder(file.folder())).read(text, options),
                        file);
            } catch (ImportException e) {
                // Whoever reviews it is told why it cannot be read.
                return;
            }
        });
        all.roots.addAll(roots.keySet());
        Map<ImportFile, Set<ImportFile>> links = new LinkedHashMap<>();
        roots.forEach((root, file) -> {
            all.stacks = 0;
            Set<ImportFile> own = links.computeIfAbsent(file, key -> new LinkedHashSet<>());
            for (Stack each : root.withNested()) {
                ImportFile nested = byPath.get(normal(each.file()));
                if (nested != null) {
                    own.add(nested);
                }
                all.providers(each).forEach(provider -> own.add(roots.get(provider)));
            }
            own.remove(null);
        });
        return links;
    }

    /** The outermost templates whose exports a stack imports. */
    private Set<Stack> providers(Stack user) {
        providers.clear();
        try {
            user.template().resources().values().forEach(resource -> user.resolver().properties(resource));
        } catch (ImportException e) {
            // Whoever reviews it is told what is wrong with it.
            return Set.of();
        }
        return new LinkedHashSet<>(providers);
    }

    private Resolved provided(Stack provider, Output output) {
        Stack root = provider;
        while (root.parent() != null) {
            root = root.parent();
        }
        providers.add(root);
        return provider.value(output);
    }

    private void read(List<ImportFile> files) {
        Set<String> prefixes = new HashSet<>();
        for (ImportFile each : files) {
            String prefix = files.size() == 1 ? "" : prefix(each.file(), prefixes);
            roots.add(new Stack(this, null, null, prefix, each.file(), new Folder(each.folder()))
                    .read(SourceText.read(each.file()), options));
        }
    }

    private static String prefix(Path file, Set<String> taken) {
        String name = file.getFileName().toString();
        String stem = name.indexOf('.') > 0 ? name.substring(0, name.indexOf('.')) : name;
        String prefix = stem;
        for (int i = 2; !taken.add(prefix); i++) {
            prefix = stem + i;
        }
        return prefix + ".";
    }

    private static Path normal(Path file) {
        return file.toAbsolutePath().normalize();
    }

    public List<Stack> roots() {
        return roots;
    }

    /** What could not be followed, and what was guessed to follow it. */
    public List<ImportNote> notes() {
        return notes;
    }

    /** Reads the template of a nested stack; null, with a note, where that cannot be. */
    Stack nest(Stack from, Resource resource) {
        Value.Mapping properties = resource.body().mapping("Properties");
        String url = properties == null ? ""
                : from.resolver().resolve(properties.get("TemplateURL")).display();
        if (url.isEmpty() || from.file() == null) {
            return unresolved(from, resource, "its template is not at hand");
        }
        Folder.Found found = from.folder().locate(from.file(), url);
        if (found.file() == null) {
            return unresolved(from, resource, url + ": " + found.reason());
        }
        int depth = 1;
        for (Stack each = from; each != null; each = each.parent(), depth++) {
            if (normal(each.file()).equals(normal(found.file()))) {
                return unresolved(from, resource, url + ": the template nests itself");
            }
        }
        stacks++;
        if (stacks > MOST_STACKS || depth > DEEPEST) {
            return unresolved(from, resource, stacks > MOST_STACKS ? "more than " + MOST_STACKS + " nested stacks"
                    : "stacks nest deeper than " + DEEPEST + " levels");
        }
        try {
            Stack stack = new Stack(this, from, resource, from.idOf(resource.id()) + ".", found.file(), from.folder())
                    .read(SourceText.read(found.file()), options);
            nestedFiles.add(normal(found.file()));
            if (found.guessed()) {
                note(ImportNote.Kind.GUESSED, from, resource, "its template is taken to be "
                        + SourceText.nameOf(found.file()) + ", which has the same name");
            }
            return stack;
        } catch (ImportException e) {
            return unresolved(from, resource, e.getMessage());
        }
    }

    private Stack unresolved(Stack from, Resource resource, String why) {
        note(ImportNote.Kind.UNRESOLVED, from, resource, "the nested stack stays closed: " + why);
        return null;
    }

    void note(ImportNote note) {
        notes.add(note);
    }

    private void note(ImportNote.Kind kind, Stack from, Resource resource, String text) {
        notes.add(new ImportNote(kind, from.idOf(resource.id()), resource.writtenType(), from.fileName(),
                resource.line(), text, null));
    }

    /** Works out a value that may come from another stack; values that need each other stay open. */
    Resolved guarded(Value value, Supplier<Resolved> work) {
        if (!open.add(value)) {
            return new Resolved.Unknown("stacks get the value from each other in a circle", "${circle}", List.of(),
                    value.line());
        }
        try {
            return work.get();
        } finally {
            open.remove(value);
        }
    }

    /** What a stack exports under the name; a name that is open in part fits where its end fits one export only. */
    Resolved exported(Stack user, Resolved name) {
        if (exports.isEmpty()) {
            roots.forEach(root -> exports.put(root, Map.of()));
            roots.forEach(root -> root.withNested().forEach(each -> exports.put(each, each.exports())));
        }
        String wanted = name.display();
        Stack fit = null;
        Output fitting = null;
        int fits = 0;
        for (Map.Entry<Stack, Map<String, Output>> stack : exports.entrySet()) {
            for (Map.Entry<String, Output> each : stack.getValue().entrySet()) {
                if (stack.getKey() == user) {
                    continue;
                }
                if (each.getKey().equals(wanted)) {
                    return provided(stack.getKey(), each.getValue());
                }
                if (fits(each.getKey(), wanted)) {
                    fits++;
                    fit = stack.getKey();
                    fitting = each.getValue();
                }
            }
        }
        return fits == 1 ? provided(fit, fitting) : null;
    }

    /** Names of stacks are chosen when deploying, so names that start with one fit by the rest. */
    private static boolean fits(String exported, String wanted) {
        String end = exported.substring(exported.lastIndexOf('}') + 1);
        String wantedEnd = wanted.substring(wanted.lastIndexOf('}') + 1);
        boolean open = exported.indexOf('}') >= 0;
        return end.length() > 2 && open && wanted.endsWith(end)
                || wantedEnd.length() > 2 && wanted.indexOf('}') >= 0 && exported.endsWith(wantedEnd);
    }
}
