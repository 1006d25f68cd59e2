/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * What a value of a template comes to, as far as the template decides it. Code that asks for the kind uses
 * {@code instanceof}: the JVM links each switch over types at run time, which costs milliseconds at every start.
 */
public sealed interface Resolved {

    /** The 1-based line the value was written on. */
    int line();

    /** The value as people would read it; what is open shows as {@code ${name}}, what is secret never shows. */
    String display();

    /** Not there: omitted, null or {@code AWS::NoValue}. */
    record Absent(int line) implements Resolved {
        @Override
        public String display() {
            return "";
        }
    }

    /** A scalar that is decided. */
    record Known(String value, int line) implements Resolved {
        @Override
        public String display() {
            return value;
        }
    }

    record Items(List<Resolved> values, int line) implements Resolved {
        @Override
        public String display() {
            return "[" + values.size() + "]";
        }
    }

    record Fields(Map<String, Resolved> values, int line) implements Resolved {
        @Override
        public String display() {
            return "{" + values.size() + "}";
        }
    }

    /** Another resource of the template, or one of its attributes. */
    record Reference(String logicalId, String attribute, int line) implements Resolved {
        @Override
        public String display() {
            return attribute == null ? "${" + logicalId + "}" : "${" + logicalId + "." + attribute + "}";
        }
    }

    /** A string of which some parts are decided. */
    record Text(List<Resolved> parts, String display, int line) implements Resolved {
    }

    /** A list of unknown length whose elements differ and can be told apart by index, such as a Region's zones. */
    record Symbols(String name, int line) implements Resolved {
        @Override
        public String display() {
            return "${" + name + "}";
        }

        /** The element at the index; equal for an equal list and index. */
        Known at(int index, int elementLine) {
            return new Known(name + " " + (index + 1), elementLine);
        }
    }

    /** A value kept in a secret store or a protected parameter: a pointer, never the secret. */
    record Secret(String display, List<Resolved> mentions, int line) implements Resolved {
    }

    /** Undecided; what it was computed from is kept, so that references are not lost. */
    record Unknown(String reason, String display, List<Resolved> mentions, int line) implements Resolved {
    }

    default boolean isAbsent() {
        return this instanceof Absent;
    }

    /** Whether the template leaves the value open. */
    default boolean isOpen() {
        return this instanceof Unknown || this instanceof Text || this instanceof Symbols || this instanceof Secret;
    }

    /** The member at the path of keys; absent where a mapping lacks it, unknown where the way there is unknown. */
    default Resolved at(String... path) {
        Resolved current = this;
        for (String key : path) {
            if (current instanceof Fields fields) {
                current = fields.values().getOrDefault(key, new Absent(fields.line()));
            } else if (!(current instanceof Unknown) && !current.isAbsent()) {
                return new Absent(current.line());
            }
        }
        return current;
    }

    /** The members of a list; a single value counts as a list of one, as CloudFormation has it. */
    default List<Resolved> items() {
        if (this instanceof Items items) {
            return items.values();
        }
        boolean none = this instanceof Absent || this instanceof Unknown || this instanceof Symbols;
        return none ? List.of() : List.of(this);
    }

    /** The text of a decided scalar. */
    default Optional<String> text() {
        return this instanceof Known known ? Optional.of(known.value()) : Optional.empty();
    }

    /** The logical id of the resource the value as a whole stands for. */
    default Optional<String> target() {
        return this instanceof Reference reference ? Optional.of(reference.logicalId()) : Optional.empty();
    }

    /** Visits every reference in the value; the flag tells whether it counts only if an open choice falls that way. */
    default void references(BiConsumer<Reference, Boolean> visitor) {
        references(visitor, false);
    }

    private void references(BiConsumer<Reference, Boolean> visitor, boolean maybe) {
        if (this instanceof Reference reference) {
            visitor.accept(reference, maybe);
        }
        for (Resolved part : parts(this)) {
            part.references(visitor, maybe || this instanceof Unknown);
        }
    }

    /** What a value is made of; nothing for a plain one. */
    static Collection<Resolved> parts(Resolved value) {
        if (value instanceof Items items) {
            return items.values();
        }
        if (value instanceof Fields fields) {
            return fields.values().values();
        }
        if (value instanceof Text text) {
            return text.parts();
        }
        if (value instanceof Secret secret) {
            return secret.mentions();
        }
        return value instanceof Unknown unknown ? unknown.mentions() : List.of();
    }

    /** Every reference in the value, in the order written. */
    default List<Reference> references() {
        List<Reference> all = new ArrayList<>();
        references((reference, maybe) -> all.add(reference));
        return all;
    }

    /** Whether two values come to the same thing for certain. */
    static boolean same(Resolved a, Resolved b) {
        if (a instanceof Known x && b instanceof Known y) {
            return x.value().equals(y.value());
        }
        if (a instanceof Reference x && b instanceof Reference y) {
            return x.display().equals(y.display());
        }
        if (a instanceof Items x && b instanceof Items y) {
            boolean same = x.values().size() == y.values().size();
            for (int i = 0; same && i < x.values().size(); i++) {
                same = same(x.values().get(i), y.values().get(i));
            }
            return same;
        }
        return a.isAbsent() && b.isAbsent();
    }
}
