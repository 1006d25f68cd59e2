/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.validation.Context;

/** How elements are called in the texts of findings. */
public final class Names {

    private static final int MOST_NAMED = 3;
    private static final int LONGEST = 60;

    private Names() {
    }

    /** The name of an element that is no flow; its type and id when it has no name. */
    public static String of(Element element) {
        String name = element.getName();
        return name == null || name.isBlank() ? element.eClass().getName() + " " + element.getId() : name;
    }

    /** The name of a flow; its ends when it has no name. */
    public static String of(DataFlow flow, Context context) {
        String name = flow.getName();
        if (name != null && !name.isBlank()) {
            return name;
        }
        String source = context.source(flow).map(Names::of).orElse("?");
        return source + " → " + context.target(flow).map(Names::of).orElse("?");
    }

    /** The first few names and how many more there are. */
    public static String of(List<? extends Element> elements) {
        String named = elements.stream().limit(MOST_NAMED).map(Names::of).collect(Collectors.joining(", "));
        int more = elements.size() - MOST_NAMED;
        return more > 0 ? named + " and " + more + " more" : named;
    }

    /** A text of unknown length, cut where it would not fit into a sentence. */
    public static String brief(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
