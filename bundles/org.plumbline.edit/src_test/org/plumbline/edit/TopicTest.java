/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.PlumblinePackage.Literals;

class TopicTest {

    @Test
    void everyFeatureOfWhatIsDrawnStandsInExactlyOneTopic() {
        List<String> wrong = new ArrayList<>();
        for (EClass each : drawn()) {
            for (EStructuralFeature feature : each.getEAllStructuralFeatures()) {
                long topics = List.of(Topic.values()).stream()
                        .filter(topic -> topic.features().contains(feature.getName())).count();
                if (FeatureValues.isShown(feature) && topics != 1) {
                    wrong.add(each.getName() + "." + feature.getName() + " stands in " + topics);
                }
            }
        }
        assertEquals(List.of(), wrong, "name each of these in exactly one topic of Topic");
    }

    @Test
    void topicsNameNothingElse() {
        Set<String> named = new TreeSet<>();
        List.of(Topic.values()).forEach(each -> named.addAll(each.features()));
        for (EClass each : PlumblinePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).toList()) {
            each.getEStructuralFeatures().forEach(feature -> named.remove(feature.getName()));
        }
        assertEquals(Set.of(), named);
    }

    @Test
    void topicsOfAClassAreInTheOrderOfTheModel() {
        List<String> security = Topic.SECURITY.of(Literals.DATA_STORE).stream().map(EStructuralFeature::getName)
                .toList();
        assertTrue(security.indexOf("dataClass") < security.indexOf("encryptedAtRest"), security.toString());
        assertTrue(security.contains("principal"), "references that people choose are shown");
        assertEquals(List.of(), Topic.COST.of(Literals.REGION));
    }

    private static List<EClass> drawn() {
        return PlumblinePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(each -> !each.isAbstract())
                .filter(each -> Literals.NODE.isSuperTypeOf(each) || each == Literals.DATA_FLOW
                        || each == Literals.WORKLOAD)
                .toList();
    }
}
