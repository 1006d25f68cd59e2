/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.plumbline.importer.internal.template.Resolved.Known;
import org.plumbline.importer.internal.template.Resolved.Reference;
import org.plumbline.importer.internal.template.Resolved.Secret;
import org.plumbline.importer.internal.template.Resolved.Text;
import org.plumbline.importer.internal.template.Resolved.Unknown;

/** Puts a string together from decided and open parts and returns the most decided form of it. */
final class TextBuilder {

    private static final int LONGEST = 1_000_000;

    private final List<Resolved> parts = new ArrayList<>();
    private final Set<Resolved> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StringBuilder known = new StringBuilder();
    private int length;
    private final int line;

    TextBuilder(int line) {
        this.line = line;
    }

    TextBuilder add(String literal) {
        length += literal.length();
        if (length <= LONGEST) {
            known.append(literal);
        }
        return this;
    }

    TextBuilder add(Resolved part) {
        if (part instanceof Known literal) {
            add(literal.value());
        } else if (part instanceof Text text) {
            text.parts().forEach(this::add);
        } else if (!part.isAbsent()) {
            flush();
            length += part.display().length();
            parts.add(seen.add(part) ? part : shown(part));
        }
        return this;
    }

    /** A part that comes a second time counts as text only, or parts within parts could grow without end. */
    private static Resolved shown(Resolved part) {
        if (part instanceof Unknown unknown) {
            return new Unknown(unknown.reason(), unknown.display(), List.of(), unknown.line());
        }
        return part instanceof Secret secret ? new Secret(secret.display(), List.of(), secret.line()) : part;
    }

    private void flush() {
        if (known.length() > 0) {
            parts.add(new Known(known.toString(), line));
            known.setLength(0);
        }
    }

    Resolved build() {
        if (length > LONGEST) {
            return new Unknown("a text of more than " + LONGEST + " characters", "${too long}", List.of(), line);
        }
        if (parts.isEmpty()) {
            return DynamicReference.recognise(new Known(known.toString(), line));
        }
        flush();
        if (parts.size() == 1 && (parts.get(0) instanceof Reference || parts.get(0) instanceof Secret)) {
            return parts.get(0);
        }
        StringBuilder display = new StringBuilder();
        parts.forEach(part -> display.append(part.display()));
        return DynamicReference.recognise(new Text(List.copyOf(parts), display.toString(), line));
    }
}
