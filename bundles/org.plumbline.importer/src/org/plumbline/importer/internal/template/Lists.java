/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.plumbline.importer.internal.template.Resolved.Items;
import org.plumbline.importer.internal.template.Resolved.Known;
import org.plumbline.importer.internal.template.Resolved.Reference;
import org.plumbline.importer.internal.template.Resolved.Text;

/** Lists that are written as one text. */
final class Lists {

    private Lists() {
    }

    /** The items of a text between delimiters; unknown where an open part could hold a delimiter itself. */
    static Resolved split(Resolved value, String delimiter, int line) {
        if (value instanceof Items || value.isAbsent() || value instanceof Resolved.Symbols) {
            return value;
        }
        if (value instanceof Reference) {
            return new Items(List.of(value), line);
        }
        List<Resolved> parts = value instanceof Text text ? text.parts() : List.of(value);
        if (!parts.stream().allMatch(part -> part instanceof Known || part instanceof Reference)) {
            return Resolver.unknown("the text to split is open", value.display(), value, line);
        }
        List<Resolved> items = new ArrayList<>();
        TextBuilder item = new TextBuilder(line);
        for (Resolved part : parts) {
            if (!(part instanceof Known known)) {
                item.add(part);
                continue;
            }
            String[] pieces = known.value().split(Pattern.quote(delimiter), -1);
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0) {
                    items.add(item.build());
                    item = new TextBuilder(line);
                }
                item.add(delimiter.equals(",") ? pieces[i].strip() : pieces[i]);
            }
        }
        items.add(item.build());
        return new Items(items, line);
    }
}
