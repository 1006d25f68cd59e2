/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.plumbline.model.Element;
import org.plumbline.validation.Context;

/** Ways through a design in sentences. */
public final class Chains {

    private static final int MOST_NAMED = 5;
    private static final int AT_EACH_END = 2;
    private static final String STEP = " → ";

    private Chains() {
    }

    /** The names along a way that an analysis found; of a long one its ends. */
    public static String text(List<? extends Element> way, Context context) {
        if (way.size() <= MOST_NAMED) {
            return way.stream().map(each -> Names.of(context.reading(each))).collect(Collectors.joining(STEP));
        }
        return text(way.subList(0, AT_EACH_END), context) + STEP + "…" + STEP
                + text(way.subList(way.size() - AT_EACH_END, way.size()), context);
    }

    /** The names along a way that ends where it started. */
    public static String circle(List<? extends Element> way, Context context) {
        List<Element> round = new ArrayList<>(way);
        round.add(way.get(0));
        return text(round, context);
    }

    /** The first few names of what an analysis found, and how many more there are. */
    public static String names(List<? extends Element> elements, Context context) {
        elements.forEach(context::reading);
        return Names.of(elements);
    }
}
