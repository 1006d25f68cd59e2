/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.catalog.BestPractice;
import org.plumbline.catalog.Framework;
import org.plumbline.catalog.Question;
import org.plumbline.catalog.TeamQuestion;
import org.plumbline.catalog.Words;
import org.plumbline.model.PlumblinePackage.Literals;
import org.plumbline.model.Practices;

/** The practices of a team that say something towards one question of the framework. */
public record PracticeGroup(Question question, List<EAttribute> practices) {

    private static final int STEM = 5;

    /**
     * Every practice once, in the order of the framework: with the question of the best practice that it says most
     * about. Of those that it says something about, that is the one whose title shares most words with its name, and
     * of several the first that it says more about than anything else does.
     */
    public static List<PracticeGroup> all() {
        List<Question> questions = List.copyOf(Framework.current().questions());
        Map<Integer, List<EAttribute>> byQuestion = new TreeMap<>();
        for (EStructuralFeature each : Literals.PRACTICES.getEStructuralFeatures()) {
            if (each instanceof EAttribute practice && FeatureValues.isEditable(practice)) {
                byQuestion.computeIfAbsent(place(practice, questions), place -> new ArrayList<>()).add(practice);
            }
        }
        return byQuestion.entrySet().stream()
                .map(each -> new PracticeGroup(questions.get(each.getKey()), List.copyOf(each.getValue()))).toList();
    }

    /** How many of its practices the team says something about. */
    public long answered(Practices said) {
        return practices.stream().filter(each -> isAnswered(said, each)).count();
    }

    public static boolean isAnswered(Practices said, EStructuralFeature practice) {
        return !FeatureValues.of(said, practice).label().isEmpty();
    }

    private static int place(EAttribute practice, List<Question> questions) {
        String name = "Practices." + practice.getName();
        int place = -1;
        int best = -1;
        for (int i = 0; i < questions.size(); i++) {
            for (BestPractice each : questions.get(i).bestPractices()) {
                int at = TeamQuestion.of(each).features().indexOf(name);
                int fits = at < 0 ? -1 : 2 * sharedWords(practice, each) + (at == 0 ? 1 : 0);
                if (fits > best) {
                    best = fits;
                    place = i;
                }
            }
        }
        if (place < 0) {
            throw new IllegalStateException("No best practice names " + name);
        }
        return place;
    }

    /** How many words of the name begin as words of the title do: "reviews" and "reviewing" are the same. */
    private static int sharedWords(EAttribute practice, BestPractice named) {
        String title = named.title().toLowerCase(Locale.ROOT);
        return (int) Arrays.stream(Words.of(practice.getName()).toLowerCase(Locale.ROOT).split(" "))
                .filter(each -> title.contains(each.substring(0, Math.min(STEM, each.length())))).count();
    }
}
