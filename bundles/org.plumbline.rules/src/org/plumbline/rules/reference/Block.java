/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reference;

import java.util.List;

/** A part of a reference page, in no format yet; texts are plain. */
public sealed interface Block {

    /** The name of the page; the first block. */
    record Title(String text) implements Block { }

    /** The name of the section that follows. */
    record Heading(String text) implements Block { }

    record Paragraph(String text) implements Block { }

    /** A list of named texts. */
    record Entries(List<Entry> entries) implements Block {
        public Entries {
            entries = List.copyOf(entries);
        }
    }

    /** A list of links. */
    record Links(List<Link> links) implements Block {
        public Links {
            links = List.copyOf(links);
        }
    }

    /** Lines whose indentation matters. */
    record Listing(String text) implements Block { }

    /** @param text empty when the name says it all */
    record Entry(String name, String text) { }

    record Link(String text, String url) { }
}
