/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class UncompressedAnswersTest extends RuleTest {

    UncompressedAnswersTest() {
        super(new UncompressedAnswers());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return edge(b, NetworkEntryKind.CDN, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return edge(b, NetworkEntryKind.CDN, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        NetworkEntry edge = edge(b, NetworkEntryKind.CDN, Fact.UNKNOWN);
        b.flow(client(b), edge, f -> f.setMonthlyGigabytes(500));
        return edge;
    }

    @Test
    void littleTrafficIsNotAskedAbout() {
        silent(edge(ModelBuilder.workload("Shop"), NetworkEntryKind.CDN, Fact.UNKNOWN));
    }

    @Test
    void packetsAreNotCompressedByARouter() {
        silent(edge(ModelBuilder.workload("Shop"), NetworkEntryKind.TRANSIT, Fact.NO));
    }

    private static NetworkEntry edge(ModelBuilder b, NetworkEntryKind kind, Fact compression) {
        return b.add(NetworkEntry.class, "Edge", e -> {
            e.setKind(kind);
            e.setCompression(compression);
        });
    }
}
