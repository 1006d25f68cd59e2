/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.model.Decision;
import org.plumbline.model.Review;
import org.plumbline.model.Workload;
import org.plumbline.validation.Finding;

/**
 * Holds the decisions of a review against the findings of today.
 *
 * @param open findings that nobody has decided on, or whose decision has run out
 * @param decided findings with a decision that holds
 * @param expired decisions that have run out; their findings are open again
 * @param orphans decisions on findings that are no longer there
 */
public record Decisions(List<Finding> open, List<DecidedFinding> decided, List<DecidedFinding> expired,
        List<Decision> orphans) {

    public Decisions {
        open = List.copyOf(open);
        decided = List.copyOf(decided);
        expired = List.copyOf(expired);
        orphans = List.copyOf(orphans);
    }

    /** @param today the day on which a decision has to hold */
    public static Decisions apply(Workload workload, List<Finding> findings, LocalDate today) {
        Map<String, Decision> byFinding = latest(workload.getReview());
        List<Finding> open = new ArrayList<>();
        List<DecidedFinding> decided = new ArrayList<>();
        List<DecidedFinding> expired = new ArrayList<>();
        Map<String, Decision> orphans = new LinkedHashMap<>(byFinding);
        for (Finding finding : findings) {
            Decision decision = byFinding.isEmpty() ? null : byFinding.get(finding.id());
            orphans.remove(finding.id());
            if (decision == null) {
                open.add(finding);
            } else if (holds(decision, today)) {
                decided.add(new DecidedFinding(finding, decision));
            } else {
                open.add(finding);
                expired.add(new DecidedFinding(finding, decision));
            }
        }
        return new Decisions(open, decided, expired, List.copyOf(orphans.values()));
    }

    /** A later decision on the same finding replaces an earlier one. */
    private static Map<String, Decision> latest(Review review) {
        Map<String, Decision> result = new LinkedHashMap<>();
        if (review != null) {
            for (Decision each : review.getDecisions()) {
                if (each.getFinding() != null) {
                    result.put(each.getFinding(), each);
                }
            }
        }
        return result;
    }

    /** An expiry that cannot be read must not hide a risk for ever, so it counts as past. */
    private static boolean holds(Decision decision, LocalDate today) {
        String expiry = decision.getExpiresOn();
        if (expiry == null || expiry.isBlank()) {
            return true;
        }
        try {
            return !today.isAfter(LocalDate.parse(expiry.strip()));
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
