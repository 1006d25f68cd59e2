/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.plumbline.model.Element;

/** Ways through a design in sentences. */
public final class Chains {

    private static final int MOST_NAMED = 5;
    private static final int AT_EACH_END = 2;
    private static final String STEP = " → ";

    private Chains() {
    }

    /** The names along a way; of a long one its ends. */
    public static String text(List<? extends Element> way) {
        if (way.size() <= MOST_NAMED) {
            return way.stream().map(Names::of).collect(Collectors.joining(STEP));
        }
        return text(way.subList(0, AT_EACH_END)) + STEP + "…" + STEP
                + text(way.subList(way.size() - AT_EACH_END, way.size()));
    }

    /** The names along a way that ends where it started. */
    public static String circle(List<? extends Element> way) {
        List<Element> round = new ArrayList<>(way);
        round.add(way.get(0));
        return text(round);
    }
}
