/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Account;
import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.Environment;
import org.plumbline.model.Network;
import org.plumbline.model.Scaling;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class TestEnvironmentRunsAtNightTest extends RuleTest {

    TestEnvironmentRunsAtNightTest() {
        super(new TestEnvironmentRunsAtNight());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return tests(b, Scaling.FIXED);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return tests(b, Scaling.SCHEDULED);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return tests(b, Scaling.UNKNOWN);
    }

    @Test
    void theComponentItselfSaysMoreThanWhatIsAroundIt() {
        Compute server = tests(ModelBuilder.workload("Shop"), Scaling.FIXED);
        server.setEnvironment(Environment.PRODUCTION);
        silent(server);
    }

    @Test
    void databasesCanBeStoppedToo() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        fires(database(b, s -> {
            s.setEnvironment(Environment.DEVELOPMENT);
            s.setScaling(Scaling.FIXED);
        }));
    }

    @Test
    void anEnvironmentThatNobodyNamedIsTakenForProduction() {
        silent(server(ModelBuilder.workload("Shop"), c -> c.setScaling(Scaling.FIXED)));
    }

    private static Compute tests(ModelBuilder b, Scaling scaling) {
        Account account = b.add(Account.class, "Tests", a -> a.setEnvironment(Environment.TEST));
        Network network = b.in(account).add(Network.class, "tests");
        return server(b.in(network), c -> c.setScaling(scaling));
    }
}
