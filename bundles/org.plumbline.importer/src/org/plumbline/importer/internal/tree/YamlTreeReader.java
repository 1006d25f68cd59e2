/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plumbline.importer.ImportException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Builds the tree from YAML events, so that nothing is constructed from tags and every value keeps its line. */
final class YamlTreeReader {

    /** How many values aliases may repeat in all; an alias bomb passes it within a few lines. */
    private static final int MOST_REPEATED_VALUES = 100_000;
    private static final String REMEDY = "Correct the YAML there, for instance its indentation or quotes";

    /** A value that aliases may repeat, with the number of values in it. */
    private record Anchored(Value value, int size) {
    }

    private final SourceText source;
    private final TreeBuilder builder;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private Iterator<Event> events;
    private int size;
    private int repeated;

    YamlTreeReader(SourceText source) {
        this.source = source;
        this.builder = new TreeBuilder(source);
    }

    Value read() {
        LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        try {
            events = new Parse(settings).parseString(source.text()).iterator();
            Event event = events.next();
            while (event.getEventId() == Event.ID.StreamStart || event.getEventId() == Event.ID.DocumentStart) {
                event = events.next();
            }
            if (event.getEventId() == Event.ID.StreamEnd) {
                throw source.error(0, "the file has only comments", "Give a template in YAML or JSON");
            }
            Value value = value(event, 1);
            refuseSecondDocument();
            return value;
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(-1) + 1;
            throw source.error(line, "not valid YAML: " + e.getProblem(), REMEDY);
        } catch (ReaderException e) {
            int offset = source.text().offsetByCodePoints(0,
                    Math.min(e.getPosition(), source.text().codePointCount(0, source.text().length())));
            throw source.error(source.lineAt(offset), String.format("not valid YAML: the character U+%04X is not"
                    + " allowed", e.getCodePoint()), "Remove the character or write it as an escape");
        } catch (YamlEngineException e) {
            throw source.error(0, "not valid YAML: " + e.getMessage(), REMEDY);
        }
    }

    private void refuseSecondDocument() {
        while (events.hasNext()) {
            Event event = events.next();
            if (event.getEventId() == Event.ID.DocumentStart) {
                throw source.error(line(event), "a second YAML document starts here",
                        "Keep one template in a file");
            }
        }
    }

    private Value value(Event event, int depth) {
        builder.checkDepth(depth, line(event));
        if (event instanceof AliasEvent alias) {
            return repeated(alias);
        }
        int before = size++;
        Value value = event instanceof ScalarEvent scalar ? scalar(scalar)
                : collection((CollectionStartEvent) event, depth);
        Optional<String> tag = event instanceof ScalarEvent scalar ? scalar.getTag()
                : ((CollectionStartEvent) event).getTag();
        String function = function(tag.orElse(null));
        if (function != null) {
            value = new Value.Call(function, value, line(event));
        }
        Value complete = value;
        ((NodeEvent) event).getAnchor()
                .ifPresent(anchor -> anchors.put(anchor.getValue(), new Anchored(complete, size - before)));
        return complete;
    }

    private Value repeated(AliasEvent alias) {
        String name = alias.getAlias().getValue();
        Anchored anchored = anchors.get(name);
        if (anchored == null) {
            throw source.error(line(alias), "the alias '*" + name + "' has no complete anchor before it",
                    "Define '&" + name + "' first; a value cannot contain itself");
        }
        repeated += anchored.size();
        size += anchored.size();
        if (repeated > MOST_REPEATED_VALUES) {
            throw source.error(line(alias), "aliases repeat more than " + MOST_REPEATED_VALUES + " values",
                    "Write the values out or use fewer aliases");
        }
        return anchored.value();
    }

    private Value scalar(ScalarEvent scalar) {
        String tag = scalar.getTag().orElse("");
        boolean plain = scalar.isPlain() && !tag.equals("!") && !tag.endsWith(":str");
        Value.Kind kind = plain ? PlainScalar.kind(scalar.getValue()) : Value.Kind.TEXT;
        return new Value.Scalar(scalar.getValue(), kind, line(scalar));
    }

    private Value collection(CollectionStartEvent start, int depth) {
        if (start.getEventId() == Event.ID.SequenceStart) {
            List<Value> items = new ArrayList<>();
            for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
                items.add(value(event, depth + 1));
            }
            return new Value.Sequence(items, line(start));
        }
        Map<String, Value.Entry> entries = new LinkedHashMap<>();
        Map<String, Value.Entry> merged = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            String key = key(event);
            int keyLine = line(event);
            Value value = value(events.next(), depth + 1);
            if (key.equals("<<")) {
                merge(value, merged);
            } else {
                builder.put(entries, key, value, keyLine);
            }
        }
        merged.forEach(entries::putIfAbsent);
        return TreeBuilder.mapping(entries, line(start));
    }

    private static void merge(Value value, Map<String, Value.Entry> into) {
        if (value instanceof Value.Mapping mapping) {
            mapping.entries().forEach(into::putIfAbsent);
        } else if (value instanceof Value.Sequence sequence) {
            sequence.items().forEach(item -> merge(item, into));
        }
    }

    private String key(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getValue();
        }
        if (event instanceof AliasEvent alias && repeated(alias) instanceof Value.Scalar scalar) {
            return scalar.text();
        }
        throw notText(event);
    }

    private ImportException notText(Event event) {
        return source.error(line(event), "the key of a mapping must be text", REMEDY);
    }

    /** The long name of the function a tag stands for, or null for YAML's own tags. */
    private static String function(String tag) {
        if (tag == null || tag.length() < 2 || tag.charAt(0) != '!') {
            return null;
        }
        String name = tag.substring(1);
        return name.equals("Ref") || name.equals("Condition") || name.startsWith("Fn::") ? name : "Fn::" + name;
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }
}
