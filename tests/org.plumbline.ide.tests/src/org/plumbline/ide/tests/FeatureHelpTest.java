/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plumbline.edit.FeatureHelp;
import org.plumbline.edit.FeatureValues;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.PlumblinePackage.Literals;
import org.plumbline.model.provider.PlumblineItemProviderAdapterFactory;

/** The help of features comes from the texts of the edit bundle, which are found in a running platform only. */
class FeatureHelpTest {

    private final PlumblineItemProviderAdapterFactory factory = new PlumblineItemProviderAdapterFactory();

    @Test
    void everyFactIsExplained() {
        for (EClass each : List.of(Literals.DATA_STORE, Literals.COMPUTE, Literals.DATA_FLOW, Literals.WORKLOAD,
                Literals.OBJECTIVES, Literals.PRACTICES, Literals.SUBNET)) {
            EObject element = EcoreUtil.create(each);
            for (EStructuralFeature feature : each.getEAllStructuralFeatures()) {
                if (FeatureValues.isShown(feature)) {
                    assertFalse(FeatureHelp.of(factory, element, feature).isBlank(),
                            each.getName() + "." + feature.getName());
                }
            }
        }
    }

    @Test
    void measuresHaveAUnit() {
        List<String> without = new ArrayList<>();
        for (EClass each : PlumblinePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(each -> !each.isAbstract()).toList()) {
            EObject element = EcoreUtil.create(each);
            for (EStructuralFeature feature : each.getEStructuralFeatures()) {
                if (feature.getEType().getInstanceClass() == double.class
                        && FeatureHelp.unit(feature, FeatureHelp.of(factory, element, feature)).isEmpty()) {
                    without.add(each.getName() + "." + feature.getName());
                }
            }
        }
        assertEquals(List.of("Practices.releasesPerMonth", "Compute.virtualCpus", "SecretStore.rotationDays",
                "Client.userCount", "Alarm.threshold"), without,
                "the documentation of a measure says its unit: 'how long it waits, in seconds'");
    }
}
