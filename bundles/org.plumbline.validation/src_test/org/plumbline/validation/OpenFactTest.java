/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__ENCRYPTED_AT_REST;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__LOGGING;
import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__PRACTICES;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Risk;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;

class OpenFactTest {

    private final ModelBuilder model = ModelBuilder.workload("Shop");
    private final DataStore orders = model.add(DataStore.class, "orders");
    private final DataStore carts = model.add(DataStore.class, "carts");

    @Test
    void aFactIsAskedForOnceAndTheHighestRiskSpeaksForAll() {
        OpenQuestion medium = ask(Risk.MEDIUM, "Encrypted?", orders, orders, COMPONENT__ENCRYPTED_AT_REST);
        OpenQuestion high = ask(Risk.HIGH, "Can a stolen disk be read?", carts, orders, COMPONENT__ENCRYPTED_AT_REST);
        OpenQuestion other = ask(Risk.HIGH, "Logged?", orders, orders, COMPONENT__LOGGING);
        OpenQuestion sameOfOther = ask(Risk.HIGH, "Encrypted?", carts, carts, COMPONENT__ENCRYPTED_AT_REST);
        List<OpenFact> facts = OpenFact.of(List.of(medium, other, high, sameOfOther));
        assertEquals(List.of(List.of(high, medium), List.of(other), List.of(sameOfOther)),
                facts.stream().map(OpenFact::questions).toList());
        assertEquals(high, facts.get(0).question());
        assertEquals(orders, facts.get(0).holder());
    }

    @Test
    void aPartThatIsStillToBeMadeAnswersEachQuestionByItself() {
        List<OpenQuestion> asked = List.of(
                ask(Risk.HIGH, "On call?", model.workload(), model.workload(), WORKLOAD__PRACTICES),
                ask(Risk.HIGH, "Runbooks?", model.workload(), model.workload(), WORKLOAD__PRACTICES));
        assertEquals(2, OpenFact.of(asked).size());
    }

    private static OpenQuestion ask(Risk risk, String text, Element element, Element holder,
            EStructuralFeature feature) {
        return new OpenQuestion(new SampleRules.Rated(risk), element, text, holder, feature);
    }
}
