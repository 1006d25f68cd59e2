/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({"AvailabilityZone,Availability zone", "encryptedAtRest,Encrypted at rest", "IN_PRODUCTION,In production",
        "YES,Yes", "X86_64,X86 64", "left out,Left out", "'',''"})
    void namesBecomeWords(String name, String words) {
        assertEquals(words, Words.of(name));
    }

    @Test
    void constantsBecomeNames() {
        assertEquals("inProduction", Words.camelCase("IN_PRODUCTION"));
        assertEquals("open", Words.camelCase("OPEN"));
    }
}
