/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reference;

import java.util.List;

/** Writes a page as Markdown. */
public final class Markdown {

    private static final String SPECIAL = "\\`*_[]<>|";

    private final StringBuilder text = new StringBuilder();

    private Markdown() {
    }

    public static String of(List<Block> page) {
        Markdown markdown = new Markdown();
        page.forEach(markdown::add);
        return markdown.text.toString();
    }

    private void add(Block block) {
        text.append(text.isEmpty() ? "" : "\n");
        switch (block) {
            case Block.Title title -> text.append("# ").append(escape(title.text())).append('\n');
            case Block.Heading heading -> text.append("## ").append(escape(heading.text())).append('\n');
            case Block.Paragraph paragraph -> text.append(escape(paragraph.text())).append('\n');
            case Block.Listing listing -> text.append("```text\n").append(listing.text()).append("\n```\n");
            case Block.Entries entries -> entries.entries().forEach(this::entry);
            case Block.Links links -> links.links().forEach(link -> text.append("- [").append(escape(link.text()))
                    .append("](").append(link.url()).append(")\n"));
        }
    }

    private void entry(Block.Entry entry) {
        text.append("- **").append(escape(entry.name())).append("**");
        text.append(entry.text().isEmpty() ? "" : ": " + escape(entry.text())).append('\n');
    }

    /** Makes a text mean itself. */
    static String escape(String plain) {
        StringBuilder escaped = new StringBuilder(plain.length() + 8);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            escaped.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return escaped.toString();
    }
}
