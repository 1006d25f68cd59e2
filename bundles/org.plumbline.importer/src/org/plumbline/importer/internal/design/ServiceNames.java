/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.design;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceCatalog;

/** Recognises services of the catalogue in what people write on boxes. */
public final class ServiceNames {

    private static final int MOST_WORDS = 6;
    private static final int LONGEST_LABEL = 400;
    private static final List<String> VENDORS = List.of("amazon ", "aws ");
    private static final Map<String, String> NAMES = names();

    private ServiceNames() {
    }

    /** The service that a text is the name of, or null. */
    public static String exact(String text) {
        return text == null ? null : NAMES.get(plain(text));
    }

    /** The service whose name stands first in a text, the longest name at that place; null where there is none. */
    public static String within(String text) {
        if (text == null) {
            return null;
        }
        String[] words = plain(text.length() > LONGEST_LABEL ? text.substring(0, LONGEST_LABEL) : text).split(" ");
        for (int from = 0; from < words.length; from++) {
            String found = null;
            StringBuilder phrase = new StringBuilder();
            for (int to = from; to < words.length && to < from + MOST_WORDS; to++) {
                phrase.append(to == from ? "" : " ").append(words[to]);
                found = NAMES.getOrDefault(phrase.toString(), found);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        List<CloudService> all = ServiceCatalog.all();
        for (CloudService each : all) {
            add(each.title(), each.id(), names);
            add(each.id(), each.id(), names);
        }
        for (CloudService each : all) {
            add(each.id().substring(each.id().indexOf('.') + 1), each.id(), names);
        }
        for (CloudService each : all) {
            each.synonyms().forEach(synonym -> add(synonym, each.id(), names));
        }
        return names;
    }

    private static void add(String name, String id, Map<String, String> names) {
        String plain = plain(name);
        names.putIfAbsent(plain, id);
        for (String vendor : VENDORS) {
            if (plain.startsWith(vendor)) {
                names.putIfAbsent(plain.substring(vendor.length()), id);
            }
        }
    }

    /** Lower case, words with one space between them. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
