/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Interaction;
import org.plumbline.model.Region;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Finding;

class CallAcrossRegionsTest extends RuleTest {

    CallAcrossRegionsTest() {
        super(new CallAcrossRegions());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return call(b, "us-east-1", Interaction.REQUEST);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return call(b, "eu-central-2", Interaction.REQUEST);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return call(b, "us-east-1", Interaction.UNKNOWN);
    }

    @Test
    void tellsWhatTheDistanceCosts() {
        Finding finding = fires(call(ModelBuilder.workload("Shop"), "us-east-1", Interaction.REQUEST));
        assertEquals("Shop in Frankfurt waits for Prices in N. Virginia.", finding.message());
        assertEquals("Light alone takes 66 ms for each call, there and back.", finding.why());
    }

    @Test
    void aMessageMayTakeItsTime() {
        silent(call(ModelBuilder.workload("Shop"), "us-east-1", Interaction.ASYNCHRONOUS));
    }

    private static DataFlow call(ModelBuilder b, String code, Interaction interaction) {
        Compute caller = container(b.in(region(b, "eu-central-1")), "Shop", c -> { });
        Compute called = container(b.in(region(b, code)), "Prices", c -> { });
        return b.flow(caller, called, f -> f.setInteraction(interaction));
    }

    private static Region region(ModelBuilder b, String code) {
        return b.add(Region.class, code, r -> r.setCode(code));
    }
}
