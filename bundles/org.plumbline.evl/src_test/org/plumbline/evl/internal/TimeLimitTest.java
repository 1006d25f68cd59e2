/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.DataStore;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.validation.Engine;
import org.plumbline.validation.ReviewResult;
import org.plumbline.validation.RuleSet;

class TimeLimitTest {

    @TempDir
    Path folder;

    @Test
    @Timeout(60)
    void aLoopThatNeverEndsIsStoppedOnce() throws Exception {
        Path file = Files.writeString(folder.resolve("team.evl"), """
                @pillar security
                context DataStore {
                    constraint A { check { while (true) { var x = 1; } return true; } }
                    constraint B { check: false }
                }""");
        ModelBuilder b = ModelBuilder.workload("Shop");
        for (int i = 0; i < 500; i++) {
            b.add(DataStore.class, "Store");
        }
        RuleSet rules = RuleSet.of(RuleReader.read(file, "team.evl", m -> { }, Duration.ofMillis(200)));
        ReviewResult result = Engine.review(rules, b.workload());
        assertEquals(500, result.failures().size());
        assertEquals(List.of("team.evl:3: The rule TEAM-A runs for too long and was stopped."),
                result.failures().stream().map(f -> f.cause().getMessage()).distinct().toList());
        assertEquals(500, result.findings().size());
    }
}
