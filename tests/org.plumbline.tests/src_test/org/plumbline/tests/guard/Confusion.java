/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.tests.guard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.plumbline.tests.guard.GuardCase.Verdict;

/** How what Plumbline says to labelled cases compares with what Guard says. */
final class Confusion {

    /** How many cases there are and for how many Plumbline says the same. */
    record Count(int same, int total) {

        private static final Count NONE = new Count(0, 0);

        private Count plus(Count other) {
            return new Count(same + other.same, total + other.total);
        }

        double percent() {
            return total == 0 ? 100 : 100.0 * same / total;
        }

        @Override
        public String toString() {
            return same + "/" + total;
        }
    }

    private final Map<String, Map<Verdict, Count>> counts = new TreeMap<>();
    private final List<String> different = new ArrayList<>();

    Confusion(List<GuardCase> cases, GuardTable table) {
        for (GuardCase each : cases) {
            GuardTable.Row row = table.of(each.rule());
            add(each, !Collections.disjoint(each.found(row.types()), row.rules()));
        }
    }

    private void add(GuardCase each, boolean found) {
        boolean same = found == (each.verdict() == Verdict.FAIL);
        counts.computeIfAbsent(each.rule(), rule -> new TreeMap<>())
                .merge(each.verdict(), new Count(same ? 1 : 0, 1), Count::plus);
        if (!same && each.verdict() != Verdict.SKIP) {
            different.add(each.verdict() + " " + each.rule() + ": " + each.name());
        }
    }

    /** The Guard rules with cases, in alphabetical order. */
    Set<String> rules() {
        return counts.keySet();
    }

    Count count(String rule, Verdict verdict) {
        return counts.get(rule).getOrDefault(verdict, Count.NONE);
    }

    Count total(Verdict verdict) {
        return rules().stream().map(rule -> count(rule, verdict)).reduce(Count.NONE, Count::plus);
    }

    /** The cases that pass or fail in Guard and do the opposite here. */
    List<String> different() {
        return different;
    }
}
