/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Client;
import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Observability;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class UserExperienceUnseenTest extends RuleTest {

    UserExperienceUnseenTest() {
        super(new UserExperienceUnseen());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return users(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return users(b, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return users(b, Fact.UNKNOWN);
    }

    @Test
    void requestsOfAMachineShowWhatUsersSee() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.workload().setCriticality(Criticality.HIGH);
        b.add(Observability.class, "Order every minute", "aws.cloudwatch.synthetics", o -> { });
        silent(users(b, Fact.UNKNOWN));
    }

    @Test
    void aSketchIsNotAsked() {
        silent(users(ModelBuilder.workload("Shop"), Fact.UNKNOWN));
    }

    private static Client users(ModelBuilder b, Fact monitored) {
        Client users = client(b);
        users.setExperienceMonitored(monitored);
        request(b, users, server(b, c -> { }));
        return users;
    }
}
