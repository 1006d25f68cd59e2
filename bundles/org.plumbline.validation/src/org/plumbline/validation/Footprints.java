/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import org.plumbline.validation.internal.Features;

/**
 * Which features of the model a rule or an analysis can read at all, derived from its code. An edit of another feature
 * cannot change its outcome. What is not listed may read everything.
 */
public final class Footprints {

    /** Nothing is known: every rule and analysis may read every feature. */
    public static final Footprints NONE = new Footprints(Map.of());

    private final Map<String, BitSet> byName;

    private Footprints(Map<String, BitSet> byName) {
        this.byName = byName;
    }

    /**
     * Reads lines of the form {@code NAME<tab>Class.feature Class.feature}; the name is the class of the rule or
     * analysis. A feature that is not in the metamodel makes the line unknown.
     */
    public static Footprints read(InputStream in) {
        Map<String, BitSet> byName = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split("\t", 2)).filter(parts -> parts.length == 2).forEach(
                    parts -> Features.parse(parts[1]).ifPresent(features -> byName.put(parts[0], features)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Footprints(byName);
    }

    /** Whether the rule can read the feature with this number. */
    public boolean mayRead(Rule<?> rule, int feature) {
        return mayRead(rule.getClass(), feature);
    }

    /** Whether the analysis can read the feature with this number. */
    public boolean mayRead(Analysis<?> analysis, int feature) {
        return mayRead(analysis.getClass(), feature);
    }

    private boolean mayRead(Class<?> type, int feature) {
        BitSet known = byName.get(declaring(type.getName()));
        return known == null || known.get(feature);
    }

    /** The class in whose source the code stands: lambdas and constants of enums count for the class around them. */
    private static String declaring(String name) {
        int at = name.indexOf('$');
        return at < 0 ? name : name.substring(0, at);
    }
}
