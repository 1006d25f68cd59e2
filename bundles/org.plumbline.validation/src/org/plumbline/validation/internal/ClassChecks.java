/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.model.Element;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleSet;

/** The rules that look at elements of one class, in the order of the rule set; sets of them are bits in words. */
public final class ClassChecks {

    private final Rule<?>[] rules;
    private final int[] order;
    private final long[][] reading = new long[Features.count()][];
    private final long[] all;
    private final long[] readingAll;
    private final RuleSet ruleSet;

    ClassChecks(RuleSet ruleSet, Class<?> type) {
        this.ruleSet = ruleSet;
        List<Rule<?>> here = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < ruleSet.rules().size(); i++) {
            if (ruleSet.rules().get(i).subjectType().isAssignableFrom(type)) {
                here.add(ruleSet.rules().get(i));
                places.add(i);
            }
        }
        rules = here.toArray(Rule<?>[]::new);
        order = places.stream().mapToInt(Integer::intValue).toArray();
        all = Bits.of(rules.length);
        readingAll = Bits.of(rules.length);
        for (int i = 0; i < rules.length; i++) {
            Bits.set(all, i);
            if (rules[i].readsAll()) {
                Bits.set(readingAll, i);
            }
        }
    }

    public int size() {
        return rules.length;
    }

    @SuppressWarnings("unchecked")
    public Rule<Element> rule(int position) {
        return (Rule<Element>) rules[position];
    }

    /** Where the rule at the position stands in the rule set. */
    public int order(int position) {
        return order[position];
    }

    /** All rules; not to be changed. */
    public long[] all() {
        return all;
    }

    /** The rules that have to be run again after every edit; not to be changed. */
    public long[] readingAll() {
        return readingAll;
    }

    /** The rules that can read the feature with this number; not to be changed. */
    public long[] reading(int feature) {
        if (feature < 0) {
            return all;
        }
        if (reading[feature] == null) {
            long[] some = Bits.of(rules.length);
            for (int i = 0; i < rules.length; i++) {
                if (ruleSet.footprints().mayRead(rules[i], feature)) {
                    Bits.set(some, i);
                }
            }
            reading[feature] = some;
        }
        return reading[feature];
    }
}
