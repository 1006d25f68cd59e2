/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Authentication;
import org.plumbline.model.Component;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class UnauthenticatedCallTest extends RuleTest {

    UnauthenticatedCallTest() {
        super(new UnauthenticatedCall());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return call(b, Authentication.NONE, DataClass.PERSONAL);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return call(b, Authentication.MUTUAL_TLS, DataClass.PERSONAL);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return call(b, Authentication.UNKNOWN, DataClass.PERSONAL);
    }

    @Test
    void otherDataIsNeitherFlaggedNorAskedAbout() {
        silent(call(ModelBuilder.workload("Shop"), Authentication.NONE, DataClass.INTERNAL));
        silent(call(ModelBuilder.workload("Shop"), Authentication.UNKNOWN, DataClass.CONFIDENTIAL));
    }

    @Test
    void aTargetThatAsksEveryCallerIsFine() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        DataFlow flow = call(b, Authentication.NONE, DataClass.PERSONAL);
        ((Component) flow.getTarget()).setAuthentication(Authentication.TOKEN);
        silent(flow);
    }

    @Test
    void aLoadBalancerOnlyPassesOn() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        DataFlow flow = request(b, loadBalancer(b, e -> { }), server(b, c -> { }));
        flow.setAuthentication(Authentication.NONE);
        flow.setDataClass(DataClass.PERSONAL);
        silent(flow);
    }

    private static DataFlow call(ModelBuilder b, Authentication authentication, DataClass dataClass) {
        return b.flow(container(b, "Orders", c -> { }), container(b, "Customers", c -> { }), f -> {
            f.setAuthentication(authentication);
            f.setDataClass(dataClass);
        });
    }
}
