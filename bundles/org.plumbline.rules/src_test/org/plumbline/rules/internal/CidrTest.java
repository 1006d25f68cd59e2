/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arithmetic on address ranges. */
class CidrTest {

    @Test
    void readsWhatRoutersRead() {
        assertEquals("10.20.0.0/16", of("10.20.0.0/16").toString());
        assertEquals("10.20.0.0/16", of(" 10.20.33.7/16 ").toString());
        assertEquals("255.255.255.255/32", of("255.255.255.255/32").toString());
        assertEquals(1L << 32, of("0.0.0.0/0").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.0.0.0", "10.0.0.256/16", "10.0.0.0/33", "fd00::/8", "${Range}", "10.0.0.0/8/9"})
    void readsNothingElse(String text) {
        assertEquals(Optional.empty(), Cidr.parse(text));
    }

    @Test
    void rangesOverlapOnlyWhenOneHoldsTheOther() {
        assertTrue(of("10.0.0.0/8").overlaps(of("10.255.255.0/24")));
        assertTrue(of("10.0.0.0/8").contains(of("10.255.255.0/24")));
        assertFalse(of("10.255.255.0/24").contains(of("10.0.0.0/8")));
        assertFalse(of("10.0.0.0/16").overlaps(of("10.1.0.0/16")));
    }

    @Test
    void findsTheLowestFreeRangeOfASize() {
        Cidr network = of("10.0.0.0/24");
        List<Cidr> taken = List.of(of("10.0.0.128/26"), of("10.0.0.0/26"));
        assertEquals(Optional.of(of("10.0.0.64/26")), network.free(26, taken));
        assertEquals(Optional.of(of("10.0.0.64/28")), network.free(28, taken));
        assertEquals(Optional.empty(), network.free(25, taken));
        assertEquals(Optional.empty(), network.free(23, List.of()));
    }

    @Test
    void jumpsOverARangeThatHoldsOthers() {
        List<Cidr> taken = List.of(of("10.0.0.0/17"), of("10.0.1.0/24"), of("10.0.128.0/20"));
        assertEquals(Optional.of(of("10.0.144.0/20")), of("10.0.0.0/16").free(20, taken));
        assertEquals(Optional.of(of("10.0.192.0/18")), of("10.0.0.0/16").free(18, taken));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.20.0.0/16", "10.0.0.0/8", "172.16.0.0/12", "172.31.255.0/24", "192.168.0.0/16"})
    void knowsPrivateRanges(String text) {
        assertTrue(of(text).isPrivate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0/0", "8.0.0.0/5", "11.0.0.0/8", "172.15.0.0/16", "172.32.0.0/16",
        "192.169.0.0/16"})
    void knowsWhatIsNotPrivate(String text) {
        assertFalse(of(text).isPrivate());
    }

    private static Cidr of(String text) {
        return Cidr.parse(text).orElseThrow();
    }
}
