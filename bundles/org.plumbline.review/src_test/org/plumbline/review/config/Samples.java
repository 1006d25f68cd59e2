/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.review.config;

import java.util.List;

import org.plumbline.validation.RulePack;
import org.plumbline.validation.RuleSet;
import org.plumbline.validation.Wildcard;

/** Rules and packs for tests. {@code TEAM-001} is in no pack. */
final class Samples {

    static final RuleSet RULES = RuleSet.of(List.of(new SampleRule("SEC-DATA-001"), new SampleRule("REL-BACKUP-001"),
            new SampleRule("REL-BACKUP-002"), new SampleRule("TEAM-001")));
    static final List<RulePack> PACKS = List.of(
            new RulePack("security", "Security", "d", List.of(Wildcard.of("SEC-*"))),
            new RulePack("reliability", "Reliability", "d", List.of(Wildcard.of("REL-*"))));

    private Samples() {
    }
}
