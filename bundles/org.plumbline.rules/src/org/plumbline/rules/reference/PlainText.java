/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reference;

import java.util.List;

/** Writes a page for a terminal, in lines of at most 78 characters where words allow it. */
public final class PlainText {

    private static final int WIDTH = 78;
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();
    private Block last;

    private PlainText() {
    }

    public static String of(List<Block> page) {
        PlainText plain = new PlainText();
        page.forEach(plain::add);
        return plain.text.toString();
    }

    private void add(Block block) {
        if (last instanceof Block.Listing && !(block instanceof Block.Heading)) {
            text.append('\n');
        }
        last = block;
        switch (block) {
            case Block.Title title -> text.append(title.text()).append('\n');
            case Block.Heading heading -> text.append('\n').append(heading.text()).append('\n');
            case Block.Paragraph paragraph -> wrap(paragraph.text(), INDENT);
            case Block.Listing listing -> listing.text().lines()
                    .forEach(line -> text.append(INDENT).append(line).append('\n'));
            case Block.Entries entries -> entries.entries().forEach(entry -> wrap(
                    entry.text().isEmpty() ? entry.name() : entry.name() + ": " + entry.text(), INDENT + INDENT));
            case Block.Links links -> links.links().forEach(link -> {
                wrap(link.text(), INDENT);
                text.append(INDENT).append(INDENT).append(link.url()).append('\n');
            });
        }
    }

    /** @param indent of the lines after the first */
    private void wrap(String words, String indent) {
        StringBuilder line = new StringBuilder(INDENT);
        String gap = "";
        for (String word : words.split("\\s+")) {
            if (line.length() + gap.length() + word.length() > WIDTH && !gap.isEmpty()) {
                text.append(line).append('\n');
                line.setLength(0);
                line.append(indent);
                gap = "";
            }
            line.append(gap).append(word);
            gap = " ";
        }
        text.append(line).append('\n');
    }
}
