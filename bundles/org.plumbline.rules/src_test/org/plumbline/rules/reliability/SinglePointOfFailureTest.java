/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Environment;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.Node;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class SinglePointOfFailureTest extends RuleTest {

    SinglePointOfFailureTest() {
        super(new SinglePointOfFailure());
    }

    @Override
    public Element problem(ModelBuilder b) {
        Compute server = server(b, c -> c.setReplicas(1));
        request(b, client(b), server);
        request(b, server, database(b, s -> { }));
        return server;
    }

    @Override
    public Element fine(ModelBuilder b) {
        Compute server = server(b, c -> c.setReplicas(2));
        request(b, client(b), server);
        request(b, server, database(b, s -> { }));
        return server;
    }

    @Override
    public Element unknown(ModelBuilder b) {
        Compute server = server(b, c -> { });
        request(b, client(b), server);
        request(b, server, database(b, s -> { }));
        return server;
    }

    @Test
    void namesTheFlowsThatEnd() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Element server = problem(b);
        assertEquals(b.workload().getFlows(), fires(server).related());
    }

    @Test
    void theLastServiceOfAChainIsOneToo() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Compute prices = container(b, "Price service", c -> c.setReplicas(1));
        request(b, client(b), prices);
        assertEquals("Price service has no second copy, and 1 flow ends when it fails.", fires(prices).message());
        prices.unsetReplicas();
        silent(prices);
        b.workload().getFlows().get(0).setCritical(Fact.YES);
        asks(prices);
    }

    @Test
    void aHostForAdministrationIsNone() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Compute bastion = server(b, c -> c.setReplicas(1));
        b.flow(client(b), bastion);
        b.flow(bastion, server(b, c -> { }), f -> f.setPort(22));
        silent(bastion);
    }

    @Test
    void aSecondWayAroundIsFine() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        NetworkEntry entry = loadBalancer(b, e -> { });
        DataStore orders = database(b, s -> { });
        Compute first = server(b, c -> c.setReplicas(1));
        Compute second = server(b, c -> c.setReplicas(1));
        for (Compute server : List.of(first, second)) {
            request(b, entry, server);
            request(b, server, orders);
        }
        silent(first);
    }

    @Test
    void aTestEnvironmentMayStandStill() {
        Element element = problem(ModelBuilder.workload("Shop"));
        ((Node) element).setEnvironment(Environment.TEST);
        silent(element);
    }
}
