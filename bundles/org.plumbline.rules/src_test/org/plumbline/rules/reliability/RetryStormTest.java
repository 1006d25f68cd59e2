/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Finding;

class RetryStormTest extends RuleTest {

    RetryStormTest() {
        super(new RetryStorm());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return orders(b, 2);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return orders(b, 0);
    }

    /** Retries that a design does not mention count as none. */
    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void showsHowTheyMultiply() {
        Finding finding = fires(orders(ModelBuilder.workload("Shop"), 2));
        assertEquals("When Orders fails, one request calls it 27 times: 3 × 3 × 3 = 27.", finding.message());
        assertEquals("Each step tries again what the one before tries again: Customer → Web server → Order service "
                + "→ Orders.", finding.why());
        assertEquals(3, finding.related().size());
    }

    /** A client, a server and a service, each of which retries; the service as often as told. */
    private static DataStore orders(ModelBuilder b, int retriesOfService) {
        Compute web = server(b, c -> { });
        Compute service = container(b, "Order service", c -> { });
        DataStore orders = database(b, s -> { });
        request(b, client(b), web).setRetries(2);
        request(b, web, service).setRetries(2);
        request(b, service, orders).setRetries(retriesOfService);
        b.workload().getFlows().forEach(f -> f.setBackoff(Fact.YES));
        return orders;
    }
}
