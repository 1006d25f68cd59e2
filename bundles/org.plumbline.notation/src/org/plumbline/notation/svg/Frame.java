/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.svg;

import java.util.Map;

import org.plumbline.model.Element;

/** What is around the drawing of each element: its identity, its link and what a viewer reads on hovering. */
final class Frame {

    private final Xml xml;
    private final Map<String, String> links;

    Frame(Xml xml, Map<String, String> links) {
        this.xml = xml;
        this.links = links;
    }

    void open(Element element, String cssClass, String hover) {
        String link = links.get(element.getId());
        if (link != null) {
            xml.open("a", "href", link);
        }
        xml.open("g", "id", SvgWriter.anchor(element.getId()), "data-id", element.getId(), "class", cssClass);
        xml.text("title", hover);
    }

    void close(Element element) {
        xml.raw("</g>");
        if (links.containsKey(element.getId())) {
            xml.raw("</a>");
        }
        xml.line();
    }
}
