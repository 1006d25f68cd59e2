/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.benchmarks.compare.Engines;

/** A comparison of times means something only while all engines find the same. */
class EngineComparisonTest {

    private static List<String> found(Engines engine, long seed) throws Exception {
        return engine.prepare(Architectures.of(2_000, seed)).now().stream().sorted().toList();
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void everyEngineFindsTheSame(Engines engine) throws Exception {
        for (long seed = 1; seed <= 2; seed++) {
            assertEquals(found(Engines.DIAGNOSTICIAN, seed), found(engine, seed));
        }
    }

    @Test
    void nearlyEveryConstraintFindsSomething() throws Exception {
        Set<String> kinds = Engines.PLUMBLINE.prepare(Architectures.of(10_000, 1)).now().stream()
                .map(m -> m.substring(0, m.indexOf(':')))
                .collect(Collectors.toSet());
        assertTrue(Engines.constraints() >= 20);
        assertTrue(kinds.size() >= Engines.constraints() - 3, "only " + kinds);
    }
}
