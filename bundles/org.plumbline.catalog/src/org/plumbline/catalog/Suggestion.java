/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.catalog;

import java.util.Collection;
import java.util.Comparator;

/** Finds the word that somebody may have meant. */
public final class Suggestion {

    private static final int MOST_TYPOS = 3;

    private Suggestion() {
    }

    /** " Did you mean X?", or nothing where no word is close. */
    public static String of(String word, Collection<String> words) {
        return words.stream().filter(each -> distance(word, each) <= Math.min(MOST_TYPOS, word.length() / 2))
                .min(Comparator.comparingInt((String each) -> distance(word, each)).thenComparing(each -> each))
                .map(each -> " Did you mean " + each + "?").orElse("");
    }

    /** Number of letters to put in, leave out or change, by Wagner and Fischer. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
