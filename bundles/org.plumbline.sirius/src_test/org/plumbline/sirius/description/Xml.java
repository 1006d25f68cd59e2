/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One element of an XML file that is written; attributes and children keep the order in which they are added. */
final class Xml {

    private final String tag;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Xml> children = new ArrayList<>();

    private Xml(String tag) {
        this.tag = tag;
    }

    static Xml tag(String tag) {
        return new Xml(tag);
    }

    /** An element whose class is not the declared one of its reference. */
    static Xml of(String tag, String type) {
        return new Xml(tag).with("xsi:type", type);
    }

    /** The same element under another tag. */
    static Xml retag(Xml xml, String tag) {
        Xml result = new Xml(tag);
        result.attributes.putAll(xml.attributes);
        result.children.addAll(xml.children);
        return result;
    }

    Xml with(String name, String value) {
        attributes.put(name, value);
        return this;
    }

    Xml with(String name, boolean value) {
        return with(name, Boolean.toString(value));
    }

    Xml with(String name, int value) {
        return with(name, Integer.toString(value));
    }

    Xml named(String name) {
        return with("name", name);
    }

    Xml add(Xml... more) {
        children.addAll(List.of(more));
        return this;
    }

    Xml addAll(List<Xml> more) {
        children.addAll(more);
        return this;
    }

    String write() {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        write(out, "");
        return out.toString();
    }

    private void write(StringBuilder out, String indent) {
        out.append(indent).append('<').append(tag);
        attributes.forEach((name, value) -> out.append(' ').append(name).append("=\"").append(escaped(value))
                .append('"'));
        if (children.isEmpty()) {
            out.append("/>\n");
            return;
        }
        out.append(">\n");
        children.forEach(child -> child.write(out, indent + "  "));
        out.append(indent).append("</").append(tag).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("\n", "&#xA;");
    }
}
