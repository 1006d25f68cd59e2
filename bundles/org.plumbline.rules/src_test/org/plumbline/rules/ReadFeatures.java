/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.Context;
import org.plumbline.validation.Rule;

/** Finds in the code which features of the model a rule or an analysis can read, through everything that it calls. */
final class ReadFeatures {

    private static final Set<String> WALKS = Set.of("eContainer", "eContents", "eAllContents");
    private static final Set<String> REFLECTION = Set.of("eGet", "eIsSet", "eCrossReferences");

    /** Lambdas are looked into where they are made; a compiler may leave their bodies as methods beside it. */
    private static final String LAMBDA = "lambda$";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-test/") && !location.contains("/validation/internal/"))
            .importPackages("org.plumbline.rules", "org.plumbline.validation", "org.plumbline.catalog",
                    "org.plumbline.model.query");

    /** The features that the check of a rule can read; none when that cannot be told. */
    Optional<Set<String>> of(Rule<?> rule) {
        Set<JavaCodeUnit> start = new HashSet<>();
        for (JavaClass c = classes.get(rule.getClass()); !c.isEquivalentTo(Rule.class);
                c = c.getRawSuperclass().orElseThrow()) {
            c.getCodeUnits().stream().filter(unit -> !unit.getName().equals("fixes"))
                    .filter(unit -> !unit.getName().startsWith(LAMBDA)).forEach(start::add);
        }
        Optional<Set<String>> features = closure(start, rule instanceof PracticeRule);
        if (rule instanceof PracticeRule practice) {
            features.ifPresent(set -> set.add(name(practice.practice())));
        }
        return features;
    }

    /** The features that the analyses in the class can read; none when that cannot be told. */
    Optional<Set<String>> of(JavaClass analysis) {
        Set<JavaCodeUnit> start = new HashSet<>(analysis.getCodeUnits());
        classes.stream().filter(c -> c.getName().startsWith(analysis.getName() + "$"))
                .forEach(c -> start.addAll(c.getCodeUnits()));
        return closure(start, false);
    }

    /** The classes that are an analysis, or hold one in a constant. */
    Stream<JavaClass> analyses() {
        return classes.stream().filter(c -> !c.getName().contains("$")).filter(c -> c.isAssignableTo(Analysis.class)
                || c.getFields().stream().anyMatch(f -> f.getRawType().isAssignableTo(Analysis.class)));
    }

    private Optional<Set<String>> closure(Collection<JavaCodeUnit> start, boolean reflectionIsKnown) {
        Set<String> features = new TreeSet<>();
        Set<JavaCodeUnit> seen = new HashSet<>(start);
        Deque<JavaCodeUnit> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.remove();
            for (JavaCodeUnitAccess<?> access : accesses(unit)) {
                CodeUnitAccessTarget target = access.getTarget();
                if (target.getOwner().isAssignableTo(EObject.class)) {
                    if (REFLECTION.contains(target.getName()) && !reflectionIsKnown) {
                        return Optional.empty();
                    }
                    features.addAll(features(target));
                }
                if (target.getOwner().isEquivalentTo(Context.class) && target.getName().equals("service")) {
                    features.add(name(PlumblinePackage.Literals.COMPONENT__SERVICE));
                }
                callees(target).filter(seen::add).forEach(open::add);
            }
        }
        return Optional.of(features);
    }

    private static Collection<JavaCodeUnitAccess<?>> accesses(JavaCodeUnit unit) {
        Set<JavaCodeUnitAccess<?>> result = new HashSet<>();
        result.addAll(unit.getCallsFromSelf());
        result.addAll(unit.getMethodReferencesFromSelf());
        result.addAll(unit.getConstructorReferencesFromSelf());
        return result;
    }

    /** What can run when the target is called: its code, or that of any class that may stand in for it. */
    private Stream<JavaCodeUnit> callees(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        if (!classes.contain(owner.getName()) || owner.isAssignableTo(EObject.class)) {
            return Stream.empty();
        }
        if (target.getName().startsWith("<") || target.getName().startsWith(LAMBDA)) {
            return owner.getCodeUnits().stream().filter(unit -> unit.getName().equals(target.getName()));
        }
        Stream<JavaClass> above = Stream.concat(Stream.of(owner), owner.getAllRawSuperclasses().stream());
        Stream<JavaClass> below = owner.getAllSubclasses().stream()
                .filter(c -> classes.contain(c.getName()));
        return Stream.concat(above, below).flatMap(c -> c.getCodeUnits().stream())
                .filter(unit -> unit.getName().equals(target.getName()));
    }

    private static Set<String> features(CodeUnitAccessTarget target) {
        Set<String> result = new TreeSet<>();
        EClass type = (EClass) PlumblinePackage.eINSTANCE.getEClassifier(target.getOwner().getSimpleName());
        if (WALKS.contains(target.getName())) {
            PlumblinePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                    .flatMap(c -> ((EClass) c).getEReferences().stream()).filter(EReference::isContainment)
                    .forEach(reference -> result.add(name(reference)));
        } else if (type != null) {
            type.getEAllStructuralFeatures().stream().filter(f -> reads(target.getName(), f.getName()))
                    .forEach(f -> result.add(name(f)));
        }
        return result;
    }

    private static boolean reads(String method, String feature) {
        String capital = Character.toUpperCase(feature.charAt(0)) + feature.substring(1);
        return method.equals("get" + capital) || method.equals("is" + capital) || method.equals("isSet" + capital);
    }

    private static String name(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }
}
