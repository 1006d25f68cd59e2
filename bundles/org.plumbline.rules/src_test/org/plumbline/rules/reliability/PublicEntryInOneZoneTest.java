/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.ReviewResult;
import org.plumbline.validation.RuleSet;

class PublicEntryInOneZoneTest extends RuleTest {

    PublicEntryInOneZoneTest() {
        super(new PublicEntryInOneZone());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return entry(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return entry(b, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return entry(b, Fact.UNKNOWN);
    }

    @Test
    void whatTheServiceGuaranteesNeedsNoSaying() {
        silent(apiGateway(ModelBuilder.workload("Shop"), e -> e.setInternetFacing(Fact.YES)));
    }

    @Test
    void thePointOfFailureIsNamedOnce() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        NetworkEntry entry = entry(b, Fact.NO);
        request(b, client(b), entry);
        request(b, entry, server(b, c -> { }));
        ReviewResult all = Engine.review(RuleSet.of(List.of(new SinglePointOfFailure(), rule())), b.workload());
        assertEquals(List.of("REL-ENTRY-001@" + entry.getId()), all.findings().stream().map(Finding::id).toList());
    }

    private static NetworkEntry entry(ModelBuilder b, Fact multiZone) {
        return b.add(NetworkEntry.class, "Front door", "aws.nlb", e -> {
            e.setKind(NetworkEntryKind.LOAD_BALANCER);
            e.setInternetFacing(Fact.YES);
            e.setMultiZone(multiZone);
        });
    }
}
