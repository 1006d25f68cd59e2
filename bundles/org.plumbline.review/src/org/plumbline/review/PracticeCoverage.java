/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.review;

import java.util.List;

import org.plumbline.catalog.BestPractice;

/**
 * What is known about one best practice of a workload.
 *
 * @param rules ids of the rules that the state comes from, in their order; empty when it comes from the team, or when
 *              nothing is known
 */
public record PracticeCoverage(BestPractice practice, State state, List<String> rules) {

    /** From the worst to the least known. */
    public enum State {
        /** A rule found it broken, or the team says that it is not followed. */
        AT_RISK("At risk"),
        /** Rules for it decided, and every element they looked at was as it has to be. */
        FOLLOWED("Followed"),
        /** The team says that it is followed; no rule contradicts. */
        ANSWERED("Followed, says the team"),
        /** The team says that it does not apply. */
        NOT_APPLICABLE("Not applicable"),
        /** Neither a rule nor the team has decided: a question to the team. */
        OPEN("Open");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** For people. */
        public String label() {
            return label;
        }
    }

    public PracticeCoverage {
        rules = List.copyOf(rules);
    }
}
