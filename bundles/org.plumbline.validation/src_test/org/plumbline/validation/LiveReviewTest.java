/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;

class LiveReviewTest {

    private final ModelBuilder model = ModelBuilder.workload("Shop");
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final List<FindingsChanged> heard = new ArrayList<>();
    private final LiveReview live = new LiveReview(model.workload(),
            RuleSet.of(List.of(new SampleRules.Unencrypted(), new SampleRules.NoAlarm())), later::add);

    LiveReviewTest() {
        live.addListener(heard::add);
    }

    @Test
    void onePassFollowsOneEditHoweverManyNotificationsItSends() {
        model.add(DataStore.class, "a", d -> d.setEncryptedAtRest(Fact.NO));
        model.add(DataStore.class, "b");
        assertEquals(1, later.size());
        later.remove().run();
        assertEquals(List.of("OPS-TEST-002@a", "OPS-TEST-002@b", "SEC-TEST-001@a"), ids(heard.get(0).added()));
    }

    @Test
    void aFindingLeavesWithItsCause() {
        Compute web = model.add(Compute.class, "web");
        later.remove().run();
        model.alarm("errors", a -> a.getWatches().add(web));
        later.remove().run();
        assertEquals(List.of("OPS-TEST-002@web"), ids(heard.get(1).removed()));
        assertTrue(live.result().findings().isEmpty());
    }

    @Test
    void otherRulesTakeOverWithoutAnEdit() {
        DataStore store = model.add(DataStore.class, "a", d -> d.setEncryptedAtRest(Fact.NO));
        later.remove().run();
        live.use(RuleSet.of(List.of(new SampleRules.Unencrypted(), new SampleRules.Broken())));
        later.remove().run();
        assertEquals(List.of("OPS-TEST-002@a"), ids(heard.get(1).removed()));
        assertEquals(List.of(), ids(heard.get(1).added()));
        assertEquals(1, live.result().failures().size());
        store.setEncryptedAtRest(Fact.YES);
        later.remove().run();
        assertEquals(List.of("SEC-TEST-001@a"), ids(heard.get(2).removed()));
    }

    @Test
    void aFindingThatSaysSomethingElseIsChanged() {
        Compute web = model.add(Compute.class, "web");
        later.remove().run();
        web.setName("front");
        later.remove().run();
        assertEquals(List.of("OPS-TEST-002@web"), ids(heard.get(1).changed()));
    }

    @Test
    void anEditThatChangesNoFindingIsNotTold() {
        model.workload().setPurpose("Sell things");
        later.remove().run();
        assertTrue(heard.isEmpty());
    }

    @Test
    void nobodyIsToldAfterTheEnd() {
        model.add(Compute.class, "web");
        live.dispose();
        later.remove().run();
        model.add(Compute.class, "worker");
        assertTrue(heard.isEmpty());
        assertTrue(later.isEmpty());
    }

    @Test
    void whatIsEditedDuringAPauseIsOneEdit() {
        LiveReview atOnce = new LiveReview(model.workload(), RuleSet.of(List.of(new SampleRules.Unencrypted())),
                Runnable::run);
        List<FindingsChanged> told = new ArrayList<>();
        atOnce.addListener(told::add);
        try (LiveReview.Pause pause = atOnce.pause()) {
            model.add(DataStore.class, "a", d -> d.setEncryptedAtRest(Fact.NO));
            model.add(DataStore.class, "b", d -> d.setEncryptedAtRest(Fact.NO));
            assertEquals(List.of(), told);
        }
        assertEquals(1, told.size());
        assertEquals(List.of("SEC-TEST-001@a", "SEC-TEST-001@b"), ids(told.get(0).added()));
    }

    @Test
    void muchWorkIsDoneInTheBackground() {
        Background with = new Background();
        with.addStores();
        with.editing.remove().run();
        assertEquals(List.of(), with.told);
        with.background.remove().run();
        assertEquals(List.of(), with.told);
        with.editing.remove().run();
        assertEquals(2 * Background.MANY, with.told.get(0).added().size());
    }

    @Test
    void aNewerEditStopsWhatIsDoneInTheBackgroundAndNothingIsLost() {
        Background with = new Background();
        with.addStores();
        with.editing.remove().run();
        model.add(DataStore.class, "late", d -> d.setEncryptedAtRest(Fact.NO));
        with.background.remove().run();
        with.editing.remove().run();
        assertEquals(List.of(), with.told);
        with.background.remove().run();
        with.editing.remove().run();
        assertEquals(2 * Background.MANY + 2, with.told.get(0).added().size());
        assertEquals(Engine.review(with.rules, model.workload()), with.review.result());
    }

    /** A review with both executors, run step by step. */
    private final class Background {
        private static final int MANY = 4_000;

        private final Deque<Runnable> editing = new ArrayDeque<>();
        private final Deque<Runnable> background = new ArrayDeque<>();
        private final List<FindingsChanged> told = new ArrayList<>();
        private final RuleSet rules = RuleSet.of(List.of(new SampleRules.Unencrypted(), new SampleRules.NoAlarm()));
        private final LiveReview review = new LiveReview(model.workload(), rules, editing::add, background::add);

        Background() {
            review.addListener(told::add);
        }

        void addStores() {
            for (int i = 0; i < MANY; i++) {
                model.add(DataStore.class, "store " + i, d -> d.setEncryptedAtRest(Fact.NO));
            }
        }
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }
}
