/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.PlumblinePackage.Literals;

class FeatureHelpTest {

    private final DataStore store = PlumblineFactory.eINSTANCE.createDataStore();

    @Test
    void unitsAreReadFromTheDocumentation() {
        assertEquals("minutes", FeatureHelp.unit(Literals.COMPONENT__RECOVERY_TIME_MINUTES,
                "Time to bring it back after a loss, in minutes."));
        assertEquals("percent", FeatureHelp.unit(Literals.COMPONENT__AVAILABILITY_PERCENT,
                "Availability to count with, in percent; the catalogue has a default."));
        assertEquals("", FeatureHelp.unit(Literals.COMPONENT__REPLICAS, "Copies that can serve at the same time."));
        assertEquals("", FeatureHelp.unit(Literals.COMPONENT__LOGGING, "It records access, in a log that is kept."));
    }

    @Test
    void theUnitIsNotSaidTwice() {
        assertEquals("Recovery time", FeatureHelp.label(Literals.COMPONENT__RECOVERY_TIME_MINUTES, "minutes"));
        assertEquals("Recovery time minutes", FeatureHelp.label(Literals.COMPONENT__RECOVERY_TIME_MINUTES, ""));
        assertEquals("Peak per second", FeatureHelp.label(Literals.DATA_FLOW__PEAK_PER_SECOND, "messages a second"));
    }

    @Test
    void whatAServiceGuaranteesNeedNotBeSaid() {
        store.setService("aws.dynamodb");
        assertEquals(Optional.of(Fact.YES), FeatureHelp.guaranteed(store, Literals.COMPONENT__ENCRYPTED_AT_REST));
        assertEquals(Optional.empty(), FeatureHelp.guaranteed(store, Literals.COMPONENT__LOGGING));
        store.setService("aws.unheard.of");
        assertEquals(Optional.empty(), FeatureHelp.guaranteed(store, Literals.COMPONENT__MANAGED));
        store.setService(null);
        assertEquals(Optional.empty(), FeatureHelp.guaranteed(store, Literals.COMPONENT__MANAGED));
    }

    @Test
    void numbersHaveLimits() {
        assertEquals("Enter a number of at most 100.",
                FeatureValues.problem(Literals.COMPONENT__AVAILABILITY_PERCENT, "100.1"));
        assertEquals("Enter a number of at most 65535.", FeatureValues.problem(Literals.DATA_FLOW__PORT, "65536"));
        assertNull(FeatureValues.problem(Literals.COMPONENT__AVAILABILITY_PERCENT, " 99.99 "));
        assertEquals("Enter a whole number.", FeatureValues.problem(Literals.COMPONENT__REPLICAS, "2.5"));
        store.setStorageGigabytes(4096);
        assertEquals("4096", FeatureValues.of(store, Literals.DATA_STORE__STORAGE_GIGABYTES).label());
        store.setAvailabilityPercent(99.95);
        assertEquals("99.95", FeatureValues.of(store, Literals.COMPONENT__AVAILABILITY_PERCENT).label());
    }
}
