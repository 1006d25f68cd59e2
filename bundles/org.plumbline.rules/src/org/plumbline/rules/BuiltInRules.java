/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import org.plumbline.rules.cost.CostRules;
import org.plumbline.rules.operations.OperationalExcellenceRules;
import org.plumbline.rules.performance.PerformanceRules;
import org.plumbline.rules.reliability.ReliabilityRules;
import org.plumbline.rules.security.SecurityRules;
import org.plumbline.rules.sustainability.SustainabilityRules;
import org.plumbline.validation.Footprints;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleSet;

/** The rules that come with Plumbline, those of each pillar in the class named after it. */
public final class BuiltInRules {

    private static final RuleSet ALL = RuleSet.of(Stream.<List<Rule<?>>>of(OperationalExcellenceRules.all(),
            SecurityRules.all(), ReliabilityRules.all(), PerformanceRules.all(), CostRules.all(),
            SustainabilityRules.all()).flatMap(List::stream).toList(), FootprintList::get);

    private BuiltInRules() {
    }

    public static RuleSet all() {
        return ALL;
    }

    /** Read when a live review first asks, since a review from the command line does not. */
    private static final class FootprintList {
        private static final Footprints LIST = read();

        private static Footprints get() {
            return LIST;
        }

        private static Footprints read() {
            try (InputStream in = BuiltInRules.class.getResourceAsStream("footprints.tsv")) {
                return Footprints.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
