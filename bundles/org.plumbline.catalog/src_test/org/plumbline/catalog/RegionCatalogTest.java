/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCatalogTest {

    static List<CloudRegion> regions() {
        return RegionCatalog.all();
    }

    @Test
    void findsRegionsByCode() {
        assertEquals("Frankfurt", RegionCatalog.byCode(" EU-central-1").orElseThrow().title());
        assertTrue(RegionCatalog.byCode("moon-1").isEmpty());
        assertTrue(RegionCatalog.byCode(null).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("regions")
    void figuresArePlausible(CloudRegion region) {
        assertTrue(List.of(Locale.getISOCountries()).contains(region.country()), region.code());
        assertFalse(region.title().isBlank(), region.code());
        region.carbon().ifPresent(grams -> assertTrue(grams > 0 && grams < 1000, region.code()));
        region.price().ifPresent(level -> assertTrue(level >= 1 && level < 2, region.code()));
    }

    @Test
    void measuresDistancesAlongTheSurface() {
        CloudRegion frankfurt = RegionCatalog.byCode("eu-central-1").orElseThrow();
        CloudRegion sydney = RegionCatalog.byCode("ap-southeast-2").orElseThrow();
        assertEquals(16_480, frankfurt.distanceTo(sydney), 100);
        assertEquals(frankfurt.distanceTo(sydney), sydney.distanceTo(frankfurt), 1e-9);
        assertEquals(0, sydney.distanceTo(sydney));
        assertEquals(165, frankfurt.roundTripMillisTo(sydney), 1);
        CloudRegion oregon = RegionCatalog.byCode("us-west-2").orElseThrow();
        CloudRegion tokyo = RegionCatalog.byCode("ap-northeast-1").orElseThrow();
        assertEquals(7_800, oregon.distanceTo(tokyo), 200, "the way across the date line is the short one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eu-central-1", "DE", "germany", "EU", " Europe "})
    void liesInWhatPeopleCallIt(String place) {
        assertTrue(RegionCatalog.byCode("eu-central-1").orElseThrow().isWithin(place));
    }

    @Test
    void liesNowhereElse() {
        CloudRegion london = RegionCatalog.byCode("eu-west-2").orElseThrow();
        assertFalse(london.isWithin("EU"));
        assertTrue(london.isWithin("UK"));
        assertFalse(london.isWithin("North America"));
        assertTrue(RegionCatalog.byCode("us-east-1").orElseThrow().isWithin("North America"));
    }
}
