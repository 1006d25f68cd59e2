/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.plumbline.catalog.Pillar;
import org.plumbline.catalog.Risk;
import org.plumbline.validation.Finding;
import org.plumbline.validation.OpenQuestion;

/** How many risks and open questions each pillar has. */
public final class RiskSummary {

    /** Open findings by risk, and questions nobody has answered. */
    public record Count(int high, int medium, int questions) {

        public int risks() {
            return high + medium;
        }

        /** Both together. */
        public Count plus(Count other) {
            return new Count(high + other.high, medium + other.medium, questions + other.questions);
        }
    }

    private static final Count NONE = new Count(0, 0, 0);

    private final Map<Pillar, Count> byPillar = new EnumMap<>(Pillar.class);

    private RiskSummary() {
        for (Pillar pillar : Pillar.values()) {
            byPillar.put(pillar, NONE);
        }
    }

    public static RiskSummary of(List<Finding> open, List<OpenQuestion> questions) {
        RiskSummary result = new RiskSummary();
        for (Finding each : open) {
            result.add(each.pillar(), each.risk() == Risk.HIGH ? new Count(1, 0, 0) : new Count(0, 1, 0));
        }
        for (OpenQuestion each : questions) {
            result.add(each.pillar(), new Count(0, 0, 1));
        }
        return result;
    }

    public Count of(Pillar pillar) {
        return byPillar.get(pillar);
    }

    /** All pillars together. */
    public Count total() {
        Count total = NONE;
        for (Count each : byPillar.values()) {
            total = total.plus(each);
        }
        return total;
    }

    private void add(Pillar pillar, Count more) {
        byPillar.put(pillar, byPillar.get(pillar).plus(more));
    }
}
