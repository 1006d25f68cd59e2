/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.Element;

/**
 * A fact that the design does not say, with all questions that it would answer: people are asked once for it, however
 * many rules need it.
 *
 * @param questions at least one; the one of the highest risk first, which speaks for all
 */
public record OpenFact(List<OpenQuestion> questions) {

    private record Key(Element holder, EStructuralFeature feature) {
    }

    public OpenFact {
        questions = questions.stream().sorted(Comparator.comparing(each -> each.rule().info().risk())).toList();
    }

    /** The facts in the order in which they are first asked for. */
    public static List<OpenFact> of(Collection<OpenQuestion> questions) {
        Map<Object, List<OpenQuestion>> facts = new LinkedHashMap<>();
        for (OpenQuestion each : questions) {
            facts.computeIfAbsent(isOneFact(each.feature()) ? new Key(each.holder(), each.feature())
                    : each, key -> new ArrayList<>()).add(each);
        }
        return facts.values().stream().map(OpenFact::new).toList();
    }

    /** A list, or a part that is still to be made, is asked for in several ways that need several answers. */
    private static boolean isOneFact(EStructuralFeature feature) {
        return feature instanceof EAttribute && !feature.isMany();
    }

    public OpenQuestion question() {
        return questions.get(0);
    }

    public Element holder() {
        return question().holder();
    }

    public EStructuralFeature feature() {
        return question().feature();
    }
}
