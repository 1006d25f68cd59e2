/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.PlumblinePackage.Literals;
import org.plumbline.model.Practices;

class PracticeGroupTest {

    private final List<PracticeGroup> groups = PracticeGroup.all();

    @Test
    void everyPracticeStandsAtOneQuestionInTheOrderOfTheFramework() {
        List<EAttribute> grouped = groups.stream().flatMap(each -> each.practices().stream()).toList();
        assertEquals(new HashSet<>(Literals.PRACTICES.getEAttributes()), new HashSet<>(grouped));
        assertEquals(new HashSet<>(grouped).size(), grouped.size());
        assertEquals(groups.stream().map(each -> each.question().pillar().ordinal()).sorted().toList(),
                groups.stream().map(each -> each.question().pillar().ordinal()).toList());
    }

    @Test
    void aPracticeStandsWherePeopleLookForIt() {
        assertEquals("OPS07", questionOf(Literals.PRACTICES__RUNBOOKS));
        assertEquals("SEC01", questionOf(Literals.PRACTICES__THREAT_MODEL));
        assertEquals("SEC10", questionOf(Literals.PRACTICES__INCIDENT_RESPONSE_PLAN));
    }

    @Test
    void yesAndNoAreAnswersAndNothingElseIs() {
        Practices practices = PlumblineFactory.eINSTANCE.createPractices();
        PracticeGroup group = groups.get(0);
        assertEquals(0, group.answered(practices));
        practices.eSet(group.practices().get(0), Fact.NO);
        assertEquals(1, group.answered(practices));
        practices.eSet(group.practices().get(0), Fact.UNKNOWN);
        assertEquals(0, group.answered(practices));
    }

    private String questionOf(EAttribute practice) {
        return groups.stream().filter(each -> each.practices().contains(practice)).findFirst().orElseThrow()
                .question().code();
    }
}
