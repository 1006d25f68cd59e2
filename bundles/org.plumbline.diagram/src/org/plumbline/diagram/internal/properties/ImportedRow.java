/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.plumbline.ide.ImportItem;
import org.plumbline.importer.ImportTrace;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Property;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;

/**
 * Something that an import knew.
 *
 * @param what what became of it; of a property of the element, that it is one
 * @param name what the input calls it
 * @param element what it belongs to
 * @param file the file it is in, as an origin tells it; empty where that is not known
 * @param line 1-based line in the file, or 0
 * @param text the reason, or the value of a property
 */
record ImportedRow(String what, String name, Element element, String file, int line, String text) {

    /** What an element knows, its properties last; the workload speaks for all that is in it. */
    static List<ImportedRow> of(Element element) {
        List<ImportedRow> rows = new ArrayList<>();
        List<ImportTrace> traces = element instanceof Workload workload ? ImportTrace.in(workload)
                : ImportTrace.of(element);
        for (ImportTrace each : traces) {
            rows.add(new ImportedRow(ImportItem.Kind.valueOf(each.kind().name()).label(), each.logicalId(),
                    each.element(), each.file(), each.line(), each.text()));
        }
        for (Property each : element.getProperties()) {
            if (!ImportTrace.isTrace(each.getKey())) {
                rows.add(new ImportedRow("Property", text(each.getKey()), element, "", 0, text(each.getValue())));
            }
        }
        return rows;
    }

    /** What people call the element. */
    String elementName() {
        return element instanceof DataFlow flow && flow.getSource() != null && flow.getTarget() != null
                && text(flow.getName()).isEmpty()
                ? Nodes.label(flow.getSource()) + " \u2192 " + Nodes.label(flow.getTarget()) : Nodes.label(element);
    }

    String place() {
        return line > 0 ? file + ":" + line : file;
    }

    /** Whether every word, in lower case, is found in it. */
    boolean matches(String[] words) {
        String all = String.join(" ", what, name, elementName(), place(), text).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
