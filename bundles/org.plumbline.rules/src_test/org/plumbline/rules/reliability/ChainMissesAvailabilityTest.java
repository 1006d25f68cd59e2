/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Fix;

class ChainMissesAvailabilityTest extends RuleTest {

    ChainMissesAvailabilityTest() {
        super(new ChainMissesAvailability());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return shop(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return shop(b, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        NetworkEntry entry = shop(b, Fact.YES);
        request(b, (Compute) b.workload().getFlows().get(0).getTarget(), b.add(ExternalSystem.class, "Bank"));
        return entry;
    }

    @Test
    void showsTheArithmetic() {
        Finding finding = fires(problem(ModelBuilder.workload("Shop")));
        assertEquals("Requests to Front door need 3 components at once: 99.5 % × 99.99 % × 99.99 % = 99.4801 %, "
                + "below the objective of 99.9 %.", finding.message());
        assertEquals(List.of("Orders", "Front door", "Order service"),
                finding.related().stream().map(Element::getName).toList());
    }

    @Test
    void offersToGoOnWithoutAServiceThatIsTooWeak() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        NetworkEntry entry = shop(b, Fact.YES);
        request(b, (Compute) b.workload().getFlows().get(0).getTarget(),
                b.add(ExternalSystem.class, "Bank", e -> e.setAvailabilityPercent(99)));
        assertEquals(List.of("Let callers go on without Bank"),
                Engine.fixes(fires(entry)).stream().map(Fix::title).toList());
    }

    @Test
    void aSingleComponentMayMissIt() {
        ModelBuilder b = promised();
        Compute server = server(b, c -> c.setAvailabilityPercent(99.5));
        request(b, client(b), server);
        assertEquals("Web server offers 99.5 %, below the objective of 99.9 %.",
                fires(server).message());
    }

    private static ModelBuilder promised() {
        return ModelBuilder.workload("Shop").objectives(o -> o.setAvailabilityPercent(99.9));
    }

    /** A load balancer, a service over zones and a database. */
    private static NetworkEntry shop(ModelBuilder b, Fact databaseOverZones) {
        b.objectives(o -> o.setAvailabilityPercent(99.9));
        NetworkEntry entry = loadBalancer(b, e -> { });
        Compute orders = container(b, "Order service", c -> c.setMultiZone(Fact.YES));
        request(b, entry, orders);
        request(b, orders, database(b, s -> s.setMultiZone(databaseOverZones)));
        return entry;
    }
}
