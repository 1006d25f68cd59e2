/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Component;
import org.plumbline.model.Element;
import org.plumbline.model.Environment;
import org.plumbline.model.LoadPattern;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Fixes;

class BurstableUnderLoadTest extends RuleTest {

    BurstableUnderLoadTest() {
        super(new BurstableUnderLoad());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return server(b, c -> sized(c, "t3.medium", 35));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return server(b, c -> sized(c, "t3.medium", 15));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return server(b, c -> {
            c.setSize("t3.medium");
            c.setLoadPattern(LoadPattern.STEADY);
        });
    }

    @Test
    void databasesAndCachesAreOfTheseTypesToo() {
        Finding finding = fires(database(ModelBuilder.workload("Shop"), s -> sized(s, "db.t4g.large", 50)));
        assertEquals("Orders uses 50 percent of its processors; db.t4g.large earns 30 percent.", finding.message());
        Fixes.apply(Engine.fixes(finding).get(0));
        assertEquals("db.m7g.large", ((Component) finding.element()).getSize());
    }

    @Test
    void largeSizesOfTheFirstGenerationEarnLess() {
        silent(server(ModelBuilder.workload("Shop"), c -> sized(c, "t3.2xlarge", 30)));
        fires(server(ModelBuilder.workload("Shop"), c -> sized(c, "t2.2xlarge", 30)));
    }

    @Test
    void otherTypesHaveFullProcessors() {
        silent(server(ModelBuilder.workload("Shop"), c -> sized(c, "m7i.large", 90)));
        silent(server(ModelBuilder.workload("Shop"), c -> sized(c, "trn1.2xlarge", 90)));
    }

    @Test
    void whatTestersUseMayBeSlow() {
        silent(server(ModelBuilder.workload("Shop"), c -> {
            sized(c, "t3.medium", 35);
            c.setEnvironment(Environment.TEST);
        }));
    }

    private static void sized(Component component, String size, double used) {
        component.setSize(size);
        component.setUtilizationPercent(used);
    }
}
