/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.AvailabilityZone;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.Region;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.validation.Engine;

class DataResidencyTest {

    private final ModelBuilder b = ModelBuilder.workload("Shop");

    @ParameterizedTest
    @CsvSource({
        "EU,                      eu-central-1,   YES",
        "EU,                      eu-west-2,      NO",
        "European Union,          eu-west-2,      NO",
        "Europe,                  eu-west-2,      YES",
        "Germany,                 eu-central-1,   YES",
        "germany,                 eu-west-1,      NO",
        "DE,                      eu-central-1,   YES",
        "eu-central-1,            eu-central-1,   YES",
        "eu-central-1,            eu-central-2,   NO",
        "eu-central-*,            eu-central-2,   YES",
        "'EU; Switzerland',       eu-central-2,   YES",
        "Austria,                 eu-central-1,   NO",
        "United Kingdom,          eu-west-2,      YES",
        "the usual places,        eu-central-1,   UNKNOWN",
        "'EU, the usual places',  eu-central-1,   YES",
        "EU,                      moon-1,         UNKNOWN",
        "moon-1,                  moon-1,         YES",
    })
    void understandsWhatPeopleWrite(String limit, String region, Fact expected) {
        b.objectives(o -> o.getDataResidency().add(limit));
        DataStore store = storeIn(region);
        assertEquals(expected, compute().allows(store));
    }

    @Test
    void nothingIsLimitedWithoutAnObjective() {
        DataStore store = storeIn("eu-central-1");
        assertFalse(compute().isLimited());
        assertEquals(Fact.UNKNOWN, compute().allows(store));
    }

    @Test
    void asksOnceForWhatItDoesNotUnderstand() {
        b.objectives(o -> o.getDataResidency().add("at home"));
        DataStore first = storeIn("eu-central-1");
        DataStore second = storeIn("us-east-1");
        assertEquals(List.of("at home"), compute().notUnderstoodAt(first));
        assertEquals(List.of(), compute().notUnderstoodAt(second));
    }

    @Test
    void offersARegionOfTheDrawing() {
        b.objectives(o -> o.getDataResidency().add("EU"));
        storeIn("us-east-1");
        assertEquals(Optional.empty(), compute().allowedRegion());
        DataStore inside = storeIn("eu-west-1");
        assertEquals(Optional.of(inside.eContainer()), compute().allowedRegion());
    }

    @Test
    void whatRunsInManyPlacesLiesNowhere() {
        b.objectives(o -> o.getDataResidency().add("EU"));
        DataStore store = storeIn("us-east-1");
        store.setMultiRegion(Fact.YES);
        assertEquals(Fact.UNKNOWN, compute().allows(store));
    }

    @Test
    void twoBoxesWithTheSameCodeAreTheSamePlace() {
        DataStore here = storeIn("eu-west-1");
        DataStore there = storeIn("EU-WEST-1 ");
        Region region = b.add(Region.class, "elsewhere", r -> r.setCode("us-east-1"));
        DataStore zoned = b.in(b.in(region).add(AvailabilityZone.class, "us-east-1a")).add(DataStore.class, "zoned");
        DataStore other = b.in(b.in(region).add(AvailabilityZone.class, "us-east-1b")).add(DataStore.class, "other");
        Places now = Engine.analysis(Places.ANALYSIS, b.workload());
        assertFalse(now.of(here).isOtherRegion(now.of(there)));
        assertTrue(now.of(here).isOtherRegion(now.of(zoned)));
        assertTrue(now.of(zoned).isOtherZone(now.of(other)));
        assertFalse(now.of(zoned).isOtherRegion(now.of(other)));
    }

    private DataStore storeIn(String region) {
        return b.in(b.add(Region.class, region, r -> r.setCode(region))).add(DataStore.class, "store");
    }

    private DataResidency compute() {
        return Engine.analysis(DataResidency.ANALYSIS, b.workload());
    }
}
