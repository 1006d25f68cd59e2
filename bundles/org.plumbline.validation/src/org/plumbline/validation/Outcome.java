/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;

/** What a check of one rule on one element came to. */
public sealed interface Outcome {

    /** The element is as it should be. */
    record Satisfied() implements Outcome { }

    /** The rule has nothing to say about this element. */
    record NotApplicable() implements Outcome { }

    /**
     * The element has the problem.
     *
     * @param message what was seen, with the names of the elements, as one sentence
     * @param why why it is flagged and rated as it is, for this design
     * @param related other elements that take part, such as the flows that die with a component
     */
    record Violated(String message, String why, List<Element> related) implements Outcome {
        public Violated {
            related = List.copyOf(related);
        }
    }

    /**
     * The design does not say enough to decide.
     *
     * @param question what to ask the team, as one question
     * @param holder element that would hold the answer
     * @param feature feature of {@code holder} that would hold the answer
     */
    record Unknown(String question, Element holder, EStructuralFeature feature) implements Outcome { }

    Outcome SATISFIED = new Satisfied();
    Outcome NOT_APPLICABLE = new NotApplicable();

    static Outcome satisfied() {
        return SATISFIED;
    }

    static Outcome notApplicable() {
        return NOT_APPLICABLE;
    }

    static Outcome violated(String message, String why, Element... related) {
        return new Violated(message, why, List.of(related));
    }

    static Outcome violated(String message, String why, List<? extends Element> related) {
        return new Violated(message, why, List.copyOf(related));
    }

    static Outcome unknown(String question, Element holder, EStructuralFeature feature) {
        return new Unknown(question, holder, feature);
    }

    /**
     * The usual decision on a three-valued fact that has to be {@link Fact#YES}.
     *
     * @param violated made only when the fact is {@link Fact#NO}
     */
    static Outcome required(Fact fact, java.util.function.Supplier<Outcome> violated, String question, Element holder,
            EStructuralFeature feature) {
        return switch (fact) {
            case YES -> SATISFIED;
            case NO -> violated.get();
            case UNKNOWN -> unknown(question, holder, feature);
        };
    }
}
