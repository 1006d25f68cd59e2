/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.plumbline.ide.RuleSets;
import org.plumbline.rules.BuiltInRules;
import org.plumbline.validation.RuleSet;

/** This bundle contributes one good rule, one class that is no rule, one that is missing and one id twice. */
public class RuleSetsTest {

    @Test
    void contributedRulesJoinTheBuiltInOnes() {
        RuleSet rules = RuleSets.current();
        assertTrue(rules.byId(NamelessComponent.ID).isPresent());
        assertTrue(rules.rules().containsAll(BuiltInRules.all().rules()));
    }

    @Test
    void brokenContributionsAreLeftOut() {
        assertEquals(BuiltInRules.all().rules().size() + 1, RuleSets.current().rules().size());
    }
}
