/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Pillar;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RulePack;
import org.plumbline.validation.Wildcard;

class BuiltInPacksTest {

    private static final List<RulePack> PACKS = BuiltInPacks.all();

    @Test
    void everyMemberNamesARule() {
        for (RulePack pack : PACKS) {
            for (Wildcard member : pack.members()) {
                assertTrue(BuiltInRules.all().rules().stream().anyMatch(rule -> member.matches(rule.id())),
                        pack.id() + " names " + member);
            }
            assertFalse(pack.of(BuiltInRules.all()).isEmpty(), pack.id());
        }
    }

    @Test
    void idsAreUniqueAndEveryPackSaysWhatItIs() {
        assertEquals(PACKS.size(), PACKS.stream().map(RulePack::id).distinct().count());
        for (RulePack pack : PACKS) {
            assertTrue(pack.id().matches("[a-z]+(-[a-z]+)*"), pack.id());
            assertTrue(!pack.title().isBlank() && pack.description().endsWith("."), pack.id());
            assertEquals(pack, BuiltInPacks.byId(pack.id()).orElseThrow());
        }
    }

    /** With all packs on, which is the default, no rule may be off. */
    @Test
    void everyRuleIsInThePackOfItsPillar() {
        for (Rule<?> rule : BuiltInRules.all().rules()) {
            List<String> pillars = PACKS.subList(0, Pillar.values().length).stream()
                    .filter(pack -> pack.contains(rule)).map(RulePack::title).toList();
            assertEquals(List.of(rule.info().pillar().title()), pillars, rule.id());
        }
    }
}
