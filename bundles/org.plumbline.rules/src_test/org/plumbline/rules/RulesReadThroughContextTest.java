/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules;

import java.util.Set;
import java.util.TreeSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.Rule;

/**
 * A rule reads the attributes of elements directly and follows references through its context, which records what it
 * read. A rule that reads around it would keep a finding that has gone. An analysis may read all of the model.
 */
class RulesReadThroughContextTest {

    private static final Set<String> REFERENCE_GETTERS = referenceGetters();
    private static final Set<String> REFLECTION = Set.of("eContainer", "eContents", "eAllContents", "eCrossReferences",
            "eResource", "eContainingFeature", "eContainmentFeature");

    private static final JavaClasses RULES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-test/"))
            .importPackages("org.plumbline.rules");

    @Test
    void followNoReferenceDirectly() {
        ArchRuleDefinition.noClasses().that().areNotAssignableTo(Analysis.class)
                .should().callMethodWhere(modelMethod(REFERENCE_GETTERS)).check(RULES);
    }

    @Test
    void doNotWalkTheModelByReflection() {
        ArchRuleDefinition.noClasses().should().callMethodWhere(modelMethod(REFLECTION)).check(RULES);
        ArchRuleDefinition.noClasses().should().dependOnClassesThat()
                .haveFullyQualifiedName("org.eclipse.emf.ecore.util.EcoreUtil").check(RULES);
        ArchRuleDefinition.noClasses().that().areNotAssignableTo(Analysis.class).should().dependOnClassesThat()
                .haveFullyQualifiedName("org.plumbline.model.query.Nodes").check(RULES);
    }

    @Test
    void readOneFeatureByReflectionOnlyWhereItIsAnAttribute() {
        ArchRuleDefinition.noClasses().that().doNotHaveFullyQualifiedName(PracticeRule.class.getName())
                .should().callMethodWhere(modelMethod(Set.of("eGet"))).check(RULES);
    }

    @Test
    void haveNoState() {
        ArchRuleDefinition.fields().that().areDeclaredInClassesThat().areAssignableTo(Rule.class)
                .and().doNotHaveModifier(JavaModifier.SYNTHETIC).should().beFinal().check(RULES);
    }

    private static DescribedPredicate<JavaMethodCall> modelMethod(Set<String> names) {
        return DescribedPredicate.describe("reads " + names + " of the model",
                call -> names.contains(call.getName()) && call.getTargetOwner().isAssignableTo(EObject.class));
    }

    /** The getters of all references, save those that an attribute of another class shares its name with. */
    private static Set<String> referenceGetters() {
        Set<String> references = new TreeSet<>();
        Set<String> attributes = new TreeSet<>();
        for (EClassifier classifier : PlumblinePackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                type.getEAllReferences().forEach(r -> references.add(getter(r.getName())));
                type.getEAllAttributes().forEach(a -> attributes.add(getter(a.getName())));
            }
        }
        references.removeAll(attributes);
        return references;
    }

    private static String getter(String feature) {
        return "get" + Character.toUpperCase(feature.charAt(0)) + feature.substring(1);
    }
}
