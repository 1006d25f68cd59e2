/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class RetriesWithoutBackoffTest extends RuleTest {

    RetriesWithoutBackoffTest() {
        super(new RetriesWithoutBackoff());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return retried(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return retried(b, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return retried(b, Fact.UNKNOWN);
    }

    private static DataFlow retried(ModelBuilder b, Fact backoff) {
        return b.flow(server(b, c -> { }), database(b, s -> { }), f -> {
            f.setRetries(3);
            f.setBackoff(backoff);
        });
    }
}
