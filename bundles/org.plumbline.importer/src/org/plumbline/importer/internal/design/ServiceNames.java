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
    private static final Map<String, String> PRODUCTS = products();
    private static final Map<String, String> WORDS = words();

    private ServiceNames() {
    }

    /** The service that a text is the name of, or null. */
    public static String exact(String text) {
        String plain = text == null ? "" : plain(text);
        return PRODUCTS.getOrDefault(plain, WORDS.get(plain));
    }

    /**
     * The service whose name stands first in a text, the longest name at that place; null where there is none. The name
     * of a product wins over a common word such as "queue".
     */
    public static String within(String text) {
        if (text == null) {
            return null;
        }
        String[] words = plain(text.length() > LONGEST_LABEL ? text.substring(0, LONGEST_LABEL) : text).split(" ");
        String product = first(words, PRODUCTS);
        return product == null ? first(words, WORDS) : product;
    }

    private static String first(String[] words, Map<String, String> names) {
        for (int from = 0; from < words.length; from++) {
            String found = null;
            StringBuilder phrase = new StringBuilder();
            for (int to = from; to < words.length && to < from + MOST_WORDS; to++) {
                phrase.append(to == from ? "" : " ").append(words[to]);
                found = names.getOrDefault(phrase.toString(), found);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Map<String, String> products() {
        Map<String, String> names = new HashMap<>();
        List<CloudService> products = ServiceCatalog.all().stream().filter(each -> each.id().startsWith("aws."))
                .toList();
        products.forEach(each -> add(each.title(), each.id(), names));
        products.forEach(each -> add(each.id().substring(each.id().indexOf('.') + 1), each.id(), names));
        return names;
    }

    private static Map<String, String> words() {
        Map<String, String> names = new HashMap<>();
        ServiceCatalog.all().stream().filter(each -> !each.id().startsWith("aws."))
                .forEach(each -> add(each.title(), each.id(), names));
        ServiceCatalog.all().forEach(each -> each.synonyms().forEach(synonym -> add(synonym, each.id(), names)));
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
