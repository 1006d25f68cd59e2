/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class InterfaceWithoutContractTest extends RuleTest {

    InterfaceWithoutContractTest() {
        super(new InterfaceWithoutContract());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return called(b, e -> e.setContract(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return called(b, e -> e.setContract(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return called(important(b), e -> { });
    }

    @Test
    void aSketchIsNotAsked() {
        silent(called(ModelBuilder.workload("Shop"), e -> { }));
    }

    @Test
    void aServiceThatNeedsASchemaHasOne() {
        silent(called(important(ModelBuilder.workload("Shop")), e -> e.setService("aws.appsync")));
    }

    private static NetworkEntry called(ModelBuilder b, Consumer<NetworkEntry> facts) {
        NetworkEntry gateway = apiGateway(b, facts::accept);
        request(b, client(b), gateway);
        return gateway;
    }
}
