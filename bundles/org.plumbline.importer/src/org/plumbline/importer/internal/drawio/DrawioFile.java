/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.drawio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.importer.internal.tree.PlainNumber;
import org.plumbline.importer.internal.tree.SourceText;

/** Reads the pages of a file. */
final class DrawioFile {

    private static final int MOST_CELLS = 20_000;

    /** A page with its cells in drawing order. */
    record Page(String name, Map<String, Cell> cells) {
    }

    private final SourceText source;
    private final PageText packed;
    private final List<Page> pages = new ArrayList<>();
    private int cells;

    private DrawioFile(SourceText source) {
        this.source = source;
        packed = new PageText(source);
    }

    /** @throws org.plumbline.importer.ImportException when the text is malformed, holds no page, or too much */
    static List<Page> read(SourceText source) {
        DrawioFile file = new DrawioFile(source);
        file.read(source.text(), 0);
        if (file.pages.isEmpty()) {
            throw source.error(0, "the file holds no page of draw.io", "Save the diagram again in draw.io");
        }
        return file.pages;
    }

    private void read(String text, int line) {
        Xml xml = new Xml(source, text, line);
        String name = null;
        int diagramLine = 0;
        boolean plain = false;
        StringBuilder content = new StringBuilder();
        while (xml.next()) {
            if (xml.starts("svg") && line == 0 && xml.attribute("content") != null) {
                read(xml.attribute("content"), xml.line());
                return;
            }
            if (xml.starts("diagram")) {
                name = xml.attribute("name");
                diagramLine = xml.line();
                plain = false;
                content.setLength(0);
            } else if (xml.starts("mxGraphModel")) {
                plain = true;
                pages.add(new Page(name, page(xml)));
            } else if (xml.isText() && diagramLine > 0) {
                content.append(xml.text());
            } else if (xml.ends("diagram")) {
                if (!plain && !content.toString().isBlank()) {
                    unpack(name, content.toString(), diagramLine);
                }
                diagramLine = 0;
            }
        }
    }

    private void unpack(String name, String content, int line) {
        Xml xml = new Xml(source, packed.unpack(content, line), line);
        while (xml.next()) {
            if (xml.starts("mxGraphModel")) {
                pages.add(new Page(name, page(xml)));
                return;
            }
        }
    }

    private Map<String, Cell> page(Xml xml) {
        Map<String, Cell> page = new LinkedHashMap<>();
        CellBuilder wrapper = null;
        CellBuilder cell = null;
        while (xml.next() && !xml.ends("mxGraphModel")) {
            if (xml.starts("object") || xml.starts("UserObject")) {
                wrapper = new CellBuilder(xml);
                wrapper.label = xml.attribute("label");
                wrapper.keepAttributes(xml);
            } else if (xml.starts("mxCell")) {
                cell = wrapper == null ? new CellBuilder(xml) : wrapper;
                cell.read(xml);
            } else if (cell != null && xml.starts("mxGeometry")) {
                cell.geometry(xml);
            } else if (cell != null && xml.starts("mxPoint")) {
                cell.point(xml);
            } else if (cell != null && xml.ends("mxCell")) {
                Cell made = cell.build();
                page.putIfAbsent(made.id(), made);
                cell = null;
                if (++cells > MOST_CELLS) {
                    throw source.error(xml.line(), "the diagram has more than " + MOST_CELLS + " shapes and lines",
                            "Split the diagram");
                }
            } else if (xml.ends("object") || xml.ends("UserObject")) {
                wrapper = null;
            }
        }
        return page;
    }

    private static final class CellBuilder {
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private final int line;
        private String id;
        private String label;
        private Style style;
        private String parent;
        private boolean vertex;
        private boolean edge;
        private String source;
        private String target;
        private double[] place;
        private double[] start;
        private double[] end;
        private boolean relative;
        private boolean visible = true;

        CellBuilder(Xml xml) {
            id = xml.attribute("id");
            line = xml.line();
        }

        void keepAttributes(Xml xml) {
            for (int i = 0; i < xml.attributes(); i++) {
                String name = xml.attributeName(i);
                if (!name.equals("id") && !name.equals("label") && !name.equals("placeholders")
                        && !xml.attribute(i).isBlank()) {
                    attributes.put(name, xml.attribute(i));
                }
            }
        }

        void read(Xml xml) {
            id = id == null ? xml.attribute("id") : id;
            label = label == null ? xml.attribute("value") : label;
            style = Style.of(xml.attribute("style"));
            parent = xml.attribute("parent");
            vertex = "1".equals(xml.attribute("vertex"));
            edge = "1".equals(xml.attribute("edge"));
            source = xml.attribute("source");
            target = xml.attribute("target");
            visible = !"0".equals(xml.attribute("visible"));
        }

        void geometry(Xml xml) {
            place = new double[] {number(xml, "x"), number(xml, "y"), number(xml, "width"), number(xml, "height")};
            relative = "1".equals(xml.attribute("relative"));
        }

        void point(Xml xml) {
            double[] point = {number(xml, "x"), number(xml, "y")};
            if ("sourcePoint".equals(xml.attribute("as"))) {
                start = point;
            } else if ("targetPoint".equals(xml.attribute("as"))) {
                end = point;
            }
        }

        private static double number(Xml xml, String name) {
            String text = xml.attribute(name);
            return text == null ? 0 : PlainNumber.of(text);
        }

        Cell build() {
            return new Cell(id == null ? "line-" + line : id, label == null ? "" : label, style, parent, vertex, edge,
                    source, target, attributes, place, start, end, relative, visible, line);
        }
    }
}
