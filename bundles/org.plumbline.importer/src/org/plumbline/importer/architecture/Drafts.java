/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.architecture;

import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.build.ModelBuilder;

/** What first drafts have in common: the answers that a team gives without having to look them up. */
final class Drafts {

    private Drafts() {
    }

    /** Nobody has planned operations yet. */
    static void practices(ModelBuilder b) {
        b.practices(p -> {
            p.setVersionControl(Fact.YES);
            p.setInfrastructureAsCode(Fact.NO);
            p.setLoadTests(Fact.NO);
            p.setBudgetAlerts(Fact.NO);
            p.setCostOwnership(Fact.NO);
            p.setRunbooks(Fact.NO);
            p.setOnCall(Fact.NO);
            p.setRestoreTests(Fact.NO);
            p.setSustainabilityGoals(Fact.NO);
        });
    }

    /** A load balancer that takes every connection from the internet. */
    static void open(NetworkEntry entry) {
        entry.setInternetFacing(Fact.YES);
        entry.setEncryptedInTransit(Fact.NO);
        entry.setWebFirewall(Fact.NO);
    }
}
