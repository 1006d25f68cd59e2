/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.Subnet;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Finding;

class SensitiveDataInTheClearTest extends RuleTest {

    SensitiveDataInTheClearTest() {
        super(new SensitiveDataInTheClear());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return toServer(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return toServer(b, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return toServer(b, Fact.UNKNOWN);
    }

    @Test
    void namesTheBorderAndTheStore() {
        Finding finding = fires(toServer(ModelBuilder.workload("Shop"), Fact.NO));
        assertEquals("Front door → Web server carries personal data from Public into Private unencrypted.",
                finding.message());
        assertEquals("There is no other way for what Orders holds.", finding.why());
        assertEquals(List.of("Orders"), finding.related().stream().map(Element::getName).toList());
    }

    @Test
    void anotherWayLeavesItOpen() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        DataFlow flow = toServer(b, Fact.NO);
        request(b, client(b), flow.getTarget()).setEncrypted(Fact.YES);
        silent(flow);
    }

    @Test
    void withinOneSubnetNothingIsCrossed() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        DataFlow flow = toServer(b, Fact.NO);
        ((Subnet) flow.getTarget().eContainer()).getNodes().add(flow.getSource());
        silent(flow);
    }

    /** A load balancer in a public subnet; server and database in a private one, which talk encrypted. */
    private static DataFlow toServer(ModelBuilder b, Fact encrypted) {
        NetworkEntry entry = loadBalancer(b.in(b.add(Subnet.class, "Public")), e -> { });
        ModelBuilder inside = b.in(b.add(Subnet.class, "Private"));
        Compute server = server(inside, c -> { });
        request(b, client(b), entry).setEncrypted(Fact.YES);
        DataFlow flow = request(b, entry, server);
        flow.setEncrypted(encrypted);
        request(b, server, database(inside, s -> s.setDataClass(DataClass.PERSONAL))).setEncrypted(Fact.YES);
        return flow;
    }
}
