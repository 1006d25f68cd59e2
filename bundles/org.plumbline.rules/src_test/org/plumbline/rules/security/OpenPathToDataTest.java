/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Authentication;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Compute;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class OpenPathToDataTest extends RuleTest {

    OpenPathToDataTest() {
        super(new OpenPathToData());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return orders(b, Authentication.NONE, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return orders(b, Authentication.TOKEN, Fact.NO);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return orders(b, Authentication.UNKNOWN, Fact.NO);
    }

    @Test
    void namesTheWay() {
        assertEquals("Nothing guards the way from the internet to Orders: Front door → Web server → Orders.",
                fires(problem(ModelBuilder.workload("Shop"))).message());
    }

    @Test
    void asksForTheFirewallWhenTheApplicationAsksNobody() {
        DataStore orders = orders(ModelBuilder.workload("Shop"), Authentication.NONE, Fact.UNKNOWN);
        assertEquals(PlumblinePackage.Literals.NETWORK_ENTRY__WEB_FIREWALL, asks(orders).feature());
    }

    @Test
    void asksForTheDataOnAnOpenWay() {
        DataStore orders = orders(ModelBuilder.workload("Shop"), Authentication.NONE, Fact.NO);
        orders.setDataClass(DataClass.UNKNOWN);
        assertEquals(PlumblinePackage.Literals.COMPONENT__DATA_CLASS, asks(orders).feature());
        orders.setDataClass(DataClass.INTERNAL);
        silent(orders);
    }

    private static DataStore orders(ModelBuilder b, Authentication ofServer, Fact firewall) {
        NetworkEntry entry = loadBalancer(b, e -> {
            e.setInternetFacing(Fact.YES);
            e.setWebFirewall(firewall);
        });
        Compute web = server(b, c -> c.setAuthentication(ofServer));
        DataStore orders = database(b, s -> s.setDataClass(DataClass.PERSONAL));
        request(b, entry, web);
        request(b, web, orders);
        return orders;
    }
}
