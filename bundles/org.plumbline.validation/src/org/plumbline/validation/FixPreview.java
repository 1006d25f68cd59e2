/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.catalog.Pillar;
import org.plumbline.catalog.Risk;

/**
 * What a fix does to the risks of all pillars. Elements of the findings that it would add are copies.
 *
 * @param effects what changes, by pillar; pillars in which nothing changes are left out
 * @param removed findings that it mends, in the order of the rules
 * @param added findings that it brings about
 */
public record FixPreview(Map<Pillar, Effect> effects, List<Finding> removed, List<Finding> added) {

    /** Risks and open questions of a pillar. */
    public record Count(long high, long medium, long questions) { }

    /** The counts of a pillar without the fix and with it. */
    public record Effect(Count before, Count after) {

        /** The differences, such as {@code −1 High, +2 questions}. */
        public String text() {
            List<String> parts = new ArrayList<>();
            add(after.high - before.high, "High", "High", parts);
            add(after.medium - before.medium, "Medium", "Medium", parts);
            add(after.questions - before.questions, "question", "questions", parts);
            return String.join(", ", parts);
        }

        private static void add(long difference, String one, String many, List<String> parts) {
            long size = Math.abs(difference);
            if (size > 0) {
                parts.add((difference < 0 ? "−" : "+") + size + " " + (size == 1 ? one : many));
            }
        }
    }

    public FixPreview {
        Map<Pillar, Effect> inOrder = new EnumMap<>(Pillar.class);
        inOrder.putAll(effects);
        effects = Collections.unmodifiableMap(inOrder);
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /** Tries the fix on a copy of the workload that was reviewed; see {@link FixTrial} for large ones. */
    public static FixPreview of(ReviewResult before, Fix fix) {
        return new FixTrial(before, fix).run();
    }

    /** How a review of the mended workload differs from the one before. */
    public static FixPreview between(ReviewResult before, ReviewResult after) {
        Map<Pillar, Effect> effects = new EnumMap<>(Pillar.class);
        for (Pillar pillar : Pillar.values()) {
            Effect effect = new Effect(count(before, pillar), count(after, pillar));
            if (!effect.before().equals(effect.after())) {
                effects.put(pillar, effect);
            }
        }
        Map<String, Finding> gone = new LinkedHashMap<>();
        before.findings().forEach(each -> gone.put(each.id(), each));
        List<Finding> added = new ArrayList<>();
        for (Finding each : after.findings()) {
            if (gone.remove(each.id()) == null) {
                added.add(each);
            }
        }
        return new FixPreview(effects, List.copyOf(gone.values()), added);
    }

    /** Whether the finding is still there afterwards, since the value that was chosen does not mend it. */
    public boolean leaves(Finding finding) {
        return removed.stream().noneMatch(each -> each.id().equals(finding.id()));
    }

    /** One line, such as {@code Security −1 High; Cost Optimization +1 Medium}. */
    public String text() {
        List<String> parts = new ArrayList<>();
        effects.forEach((pillar, effect) -> parts.add(pillar.title() + " " + effect.text()));
        return parts.isEmpty() ? "No risk changes" : String.join("; ", parts);
    }

    private static Count count(ReviewResult result, Pillar pillar) {
        return new Count(result.count(pillar, Risk.HIGH), result.count(pillar, Risk.MEDIUM),
                result.questions(pillar));
    }
}
