/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl.internal;

import java.util.Collection;
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
}
