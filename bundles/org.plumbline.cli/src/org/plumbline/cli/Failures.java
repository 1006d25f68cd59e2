/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.plumbline.evl.EvlFailure;
import org.plumbline.validation.ReviewResult;
import org.plumbline.validation.ReviewResult.RuleFailure;

/** Tells of rules that failed, in one line a rule however many elements it failed on. */
final class Failures {

    private Failures() {
    }

    static void tell(Console console, String file, ReviewResult result) {
        result.failures().stream()
                .collect(Collectors.groupingBy(failure -> failure.rule().id(), LinkedHashMap::new, Collectors.toList()))
                .values().forEach(ofRule -> console.complain(line(file, ofRule)));
    }

    private static String line(String file, List<RuleFailure> ofRule) {
        RuleFailure first = ofRule.get(0);
        String id = first.rule().id();
        String where = ofRule.size() == 1 ? "the element " + first.element()
                : ofRule.size() + " elements, the first of them " + first.element();
        if (first.cause() instanceof EvlFailure ofTeam) {
            return ofTeam.getMessage() + " The rule " + id + " was left out on " + where + " of " + file + ".";
        }
        return file + ": rule " + id + " broke on " + where + " (" + first.cause()
                + ") and was left out there. This is a defect of the rule; please report it.";
    }
}
