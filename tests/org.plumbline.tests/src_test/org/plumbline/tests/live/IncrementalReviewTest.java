/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.tests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.plumbline.edit.EditSession;
import org.plumbline.model.Element;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Workload;
import org.plumbline.notation.NotationFactory;
import org.plumbline.rules.BuiltInRules;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.FindingsChanged;
import org.plumbline.validation.OpenQuestion;
import org.plumbline.validation.ReviewResult;

/**
 * After any edit, the findings of the incremental review are those of a full review, and what it told of differences
 * adds up to them. The number of edits is {@code -Dplumbline.edits=N}.
 */
class IncrementalReviewTest {

    private static final int EDITS_A_SEED = 500;
    private static final int EDITS = Integer.getInteger("plumbline.edits", 20_000);

    @Test
    void isTheSameAsAFullReview() {
        Map<String, Long> made = LongStream.range(0, Math.ceilDiv(EDITS, EDITS_A_SEED)).parallel()
                .mapToObj(IncrementalReviewTest::follow).flatMap(List::stream)
                .map(edit -> edit.split(" ")[0])
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        assertTrue(made.keySet().containsAll(List.of("create", "delete", "re-parent", "set", "refer", "reorder", "fix",
                "undo", "redo")), made.toString());
    }

    private static List<String> follow(long seed) {
        Workload workload = PlumblineFactory.eINSTANCE.createWorkload();
        workload.setId("w");
        EditSession session = EditSession.open("random " + seed, workload, NotationFactory.eINSTANCE.createDiagram(),
                BuiltInRules.all(), Runnable::run);
        try {
            Map<String, Finding> told = new TreeMap<>();
            session.live().addListener(change -> apply(change, told));
            RandomEdits edits = new RandomEdits(session, seed);
            List<String> made = new ArrayList<>();
            for (int i = 0; i < EDITS_A_SEED; i++) {
                made.add(edits.edit());
                compare("seed " + seed + ", edit " + i + ": " + made.get(i), session, told);
            }
            return made;
        } finally {
            session.dispose();
        }
    }

    private static void apply(FindingsChanged change, Map<String, Finding> told) {
        change.removed().forEach(f -> assertEquals(f.id(), told.remove(f.id()).id()));
        change.changed().forEach(f -> assertTrue(told.put(f.id(), f) != null, f.id()));
        change.added().forEach(f -> assertTrue(told.put(f.id(), f) == null, f.id()));
    }

    private static void compare(String edit, EditSession session, Map<String, Finding> told) {
        ReviewResult full = Engine.review(BuiltInRules.all(), session.workload());
        ReviewResult live = session.live().result();
        if (!full.findings().equals(live.findings()) || !full.questions().equals(live.questions())
                || !full.satisfied().equals(live.satisfied())) {
            assertEquals(describe(full), describe(live), edit);
        }
        assertEquals(List.of(), live.failures(), edit);
        assertEquals(full.findings().stream().collect(Collectors.toMap(Finding::id, f -> f)), told, edit);
    }

    private static String describe(ReviewResult result) {
        StringBuilder text = new StringBuilder();
        for (Finding f : result.findings()) {
            text.append(f.id()).append(' ').append(f.risk()).append(' ').append(f.message()).append(f.why())
                    .append(f.related().stream().map(Element::getId).toList()).append('\n');
        }
        for (OpenQuestion q : result.questions()) {
            text.append(q.id()).append(' ').append(q.text()).append('\n');
        }
        result.satisfied().entrySet().stream().map(e -> e.getKey().id() + " passes " + e.getValue()).sorted()
                .forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
