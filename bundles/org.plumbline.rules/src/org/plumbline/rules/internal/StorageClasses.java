/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.plumbline.model.DataStore;

/** What storage classes and volume types are made for, by the words that their names are built of. */
public enum StorageClasses {
    /** Dear to keep, free to read. */
    HOT,
    /** Cheaper to keep, each read costs. */
    COLD,
    /** Moves data by itself. */
    AUTOMATIC;

    private static final List<String> COLD_WORDS = List.of("_IA", "-IA", "INFREQUENT", "GLACIER", "ARCHIVE", "COLD",
            "SC1");

    /** What the store's class is made for; empty when the design does not name one. */
    public static Optional<StorageClasses> of(DataStore store) {
        String name = store.getStorageClass();
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        String upper = name.strip().toUpperCase(Locale.ROOT);
        if (upper.contains("INTELLIGENT")) {
            return Optional.of(AUTOMATIC);
        }
        return Optional.of(upper.equals("IA") || COLD_WORDS.stream().anyMatch(upper::contains) ? COLD : HOT);
    }
}
