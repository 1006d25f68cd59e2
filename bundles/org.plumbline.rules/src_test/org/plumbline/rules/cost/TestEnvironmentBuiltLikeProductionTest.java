/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Pillar;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Environment;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.query.Nodes;
import org.plumbline.rules.BuiltInRules;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class TestEnvironmentBuiltLikeProductionTest extends RuleTest {

    TestEnvironmentBuiltLikeProductionTest() {
        super(new TestEnvironmentBuiltLikeProduction());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return tests(b, s -> s.setMultiZone(Fact.YES));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return tests(b, s -> s.setMultiZone(Fact.NO));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return tests(b, s -> { });
    }

    @Test
    void whatIsInEveryZoneAnywayCostsNoMore() {
        silent(bucket(ModelBuilder.workload("Shop"), s -> {
            s.setEnvironment(Environment.TEST);
            s.setMultiZone(Fact.YES);
        }));
    }

    @Test
    void productionMayHaveIt() {
        silent(database(ModelBuilder.workload("Shop"), s -> s.setMultiZone(Fact.YES)));
    }

    @Test
    void theFixBreaksNoRuleOnReliability() {
        Compute server = balanced(ModelBuilder.workload("Shop"), c -> {
            c.setEnvironment(Environment.TEST);
            c.setMultiZone(Fact.YES);
        });
        Fixes.apply(Engine.fixes(fires(server)).get(0));
        assertEquals(List.of(), Engine.review(BuiltInRules.all(), Nodes.workloadOf(server).orElseThrow()).findings()
                .stream().filter(f -> f.element() == server && f.rule().info().pillar() == Pillar.RELIABILITY)
                .toList());
    }

    private static DataStore tests(ModelBuilder b, Consumer<DataStore> facts) {
        return database(b, s -> {
            s.setEnvironment(Environment.TEST);
            facts.accept(s);
        });
    }
}
