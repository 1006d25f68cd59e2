/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.catalog.Words;
import org.plumbline.model.PlumblinePackage;

/** The words of the metamodel, by which a rule names types, facts and values. */
final class Vocabulary {

    private static final int MOST_TYPOS = 3;

    private Vocabulary() {
    }

    static Optional<EClass> type(String name) {
        return PlumblinePackage.eINSTANCE.getEClassifier(name) instanceof EClass type ? Optional.of(type)
                : Optional.empty();
    }

    /** The value of {@code enumeration#label}. */
    static Optional<Object> literal(String enumeration, String label) {
        EClassifier found = PlumblinePackage.eINSTANCE.getEClassifier(enumeration);
        EEnumLiteral literal = found instanceof EEnum type ? type.getEEnumLiteral(label) : null;
        return Optional.ofNullable(literal).map(EEnumLiteral::getInstance);
    }

    /** Whether the type or a type below it has the feature. */
    static boolean mayHave(EClass type, String feature) {
        return PlumblinePackage.eINSTANCE.getEClassifiers().stream()
                .anyMatch(each -> each instanceof EClass other && type.isSuperTypeOf(other)
                        && other.getEStructuralFeature(feature) != null);
    }

    /** " Did you mean X?", or nothing where no word is close. */
    static String suggestion(String word, Collection<String> words) {
        return words.stream().filter(each -> distance(word, each) <= Math.min(MOST_TYPOS, word.length() / 2))
                .min(Comparator.comparingInt((String each) -> distance(word, each)).thenComparing(each -> each))
                .map(each -> " Did you mean " + each + "?").orElse("");
    }

    static Collection<String> types() {
        return PlumblinePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClassifier::getName).toList();
    }

    static Collection<String> features(EClass type) {
        return type.getEAllStructuralFeatures().stream().map(EStructuralFeature::getName).toList();
    }

    /** {@code encryptedAtRest} or {@code EncryptedAtRest} as "encrypted at rest". */
    static String words(String camelCase) {
        return Words.of(camelCase).toLowerCase(Locale.ROOT);
    }

    /** Number of letters to put in, leave out or change, by Wagner and Fischer. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
