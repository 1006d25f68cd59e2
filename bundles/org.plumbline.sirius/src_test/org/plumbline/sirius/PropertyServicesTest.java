/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.edit.Topic;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblineFactory;

class PropertyServicesTest {

    private final DataStore store = PlumblineFactory.eINSTANCE.createDataStore();
    private final PropertyServices services = new PropertyServices();

    @Test
    void everyFactIsOnOnePage() {
        List<String> listed = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            listed.addAll(services.featuresAbout(store, topic.name()));
            assertEquals(!services.featuresAbout(store, topic.name()).isEmpty(),
                    services.hasFeaturesAbout(store, topic.name()));
        }
        assertEquals(services.allFeatures(store).stream().sorted().toList(), listed.stream().sorted().toList());
        assertTrue(services.featuresAbout(store, "SECURITY").contains("encryptedAtRest"));
        assertTrue(services.featuresAbout(store, "GENERAL").contains("name"));
    }

    @Test
    void factsAreChosen() {
        assertTrue(services.isChosen(store, "encryptedAtRest"));
        assertEquals(List.of("", "Yes", "No"), services.featureChoices(store, "encryptedAtRest"));
        services.setFeatureText(store, "encryptedAtRest", "No");
        assertSame(Fact.NO, store.getEncryptedAtRest());
        assertEquals("No", services.featureText(store, "encryptedAtRest"));
        services.setFeatureText(store, "encryptedAtRest", "Perhaps");
        assertSame(Fact.NO, store.getEncryptedAtRest());
        services.setFeatureText(store, "encryptedAtRest", "");
        assertSame(Fact.UNKNOWN, store.getEncryptedAtRest());
    }

    @Test
    void numbersAreEnteredAndTakenBack() {
        assertFalse(services.isChosen(store, "replicas"));
        services.setFeatureText(store, "replicas", "3");
        assertEquals(3, store.getReplicas());
        services.setFeatureText(store, "replicas", "many");
        assertEquals(3, store.getReplicas());
        services.setFeatureText(store, "replicas", "");
        assertFalse(store.isSetReplicas());
        assertEquals("", services.featureText(store, "replicas"));
        assertEquals("Read replicas", services.featureLabel(store, "readReplicas"));
    }

    @Test
    void anUnknownFeatureIsAMistakeOfTheSpecification() {
        assertThrows(IllegalArgumentException.class, () -> services.featureText(store, "colour"));
    }
}
