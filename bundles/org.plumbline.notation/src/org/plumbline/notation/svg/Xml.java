/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.svg;

/** Builds markup; every text and attribute value is escaped. */
final class Xml {

    private final StringBuilder out = new StringBuilder(1 << 14);

    /** Starts an element; attributes are name and value in turn. */
    Xml open(String element, Object... attributes) {
        start(element, attributes).append('>');
        return this;
    }

    Xml close(String element) {
        out.append("</").append(element).append(">\n");
        return this;
    }

    /** An element without content. */
    Xml empty(String element, Object... attributes) {
        start(element, attributes).append("/>");
        return this;
    }

    /** An element with text as its content. */
    Xml text(String element, String text, Object... attributes) {
        start(element, attributes).append('>');
        escape(text);
        out.append("</").append(element).append('>');
        return this;
    }

    /** Markup of our own, such as an icon. */
    Xml raw(String markup) {
        out.append(markup);
        return this;
    }

    Xml line() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private StringBuilder start(String element, Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1].toString());
                out.append('"');
            }
        }
        return out;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
            i += Character.charCount(c);
        }
    }

    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF;
    }
}
