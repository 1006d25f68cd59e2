/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.Element;
import org.plumbline.model.SourceLocation;

/** Finds where elements are defined: in the file they were imported from, else in the model's own file. */
public final class Sources {

    private static final String ID = " id=\"";

    private final String file;
    private final Map<String, Integer> lines;

    private Sources(String file, Map<String, Integer> lines) {
        this.file = file;
        this.lines = lines;
    }

    /** Elements without an origin of their own are where the nearest element around them is. */
    public static Sources imported(String file) {
        return new Sources(file, Map.of());
    }

    /**
     * Elements without an origin are on the line of the model's file that gives their id.
     *
     * @param content the file as it was read
     */
    public static Sources model(String file, byte[] content) {
        return new Sources(file, lines(new String(content, StandardCharsets.UTF_8)));
    }

    /** The file under review as the user named it. */
    public String file() {
        return file;
    }

    /** Where the element is defined; the line is 0 when only the file is known. */
    public SourceLocation locate(Element element) {
        for (EObject each = element; each instanceof Element around; each = each.eContainer()) {
            if (around.getOrigin() != null) {
                return around.getOrigin();
            }
            Integer line = lines.get(around.getId());
            if (line != null) {
                return new SourceLocation(file, line, "", "");
            }
        }
        return new SourceLocation(file, 0, "", "");
    }

    private static Map<String, Integer> lines(String text) {
        Map<String, Integer> result = new HashMap<>();
        int line = 1;
        int counted = 0;
        for (int at = text.indexOf(ID); at >= 0; at = text.indexOf(ID, at + 1)) {
            for (int i = counted; i < at; i++) {
                if (text.charAt(i) == '\n') {
                    line++;
                }
            }
            counted = at;
            int end = text.indexOf('"', at + ID.length());
            if (end > 0) {
                result.putIfAbsent(text.substring(at + ID.length(), end), line);
            }
        }
        return result;
    }
}
