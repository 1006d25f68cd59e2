/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.plumbline.model.Decision;
import org.plumbline.model.Review;
import org.plumbline.model.Workload;
import org.plumbline.review.config.Suppression;
import org.plumbline.validation.Finding;

/**
 * Holds the decisions of a review against the findings of today.
 *
 * @param open findings that nobody has decided on, or whose decision has run out
 * @param decided findings with a decision that holds
 * @param expired decisions that have run out; their findings are open again
 * @param orphans decisions on findings that are no longer there; those of a suppression name what it names
 */
public record Decisions(List<Finding> open, List<DecidedFinding> decided, List<DecidedFinding> expired,
        List<Decision> orphans) {

    public Decisions {
        open = List.copyOf(open);
        decided = List.copyOf(decided);
        expired = List.copyOf(expired);
        orphans = List.copyOf(orphans);
    }

    /**
     * Holds the decisions of the model against its findings, and where there are none that hold, the suppressions.
     *
     * @param suppressions accepted risks that stand beside the model, the closest to it first
     * @param today the day on which a decision has to hold
     */
    public static Decisions apply(Workload workload, List<Finding> findings, List<Suppression> suppressions,
            LocalDate today) {
        Map<String, Decision> byFinding = latest(workload.getReview());
        List<Finding> open = new ArrayList<>();
        List<DecidedFinding> decided = new ArrayList<>();
        List<DecidedFinding> expired = new ArrayList<>();
        Map<String, Decision> orphans = new LinkedHashMap<>(byFinding);
        Set<Suppression> unused = new LinkedHashSet<>(suppressions);
        unused.removeIf(Suppression::ofTeam);
        for (Finding finding : findings) {
            orphans.remove(finding.id());
            List<Decision> on = on(finding, byFinding, suppressions, unused);
            Optional<Decision> holding = on.stream().filter(each -> holds(each, today)).findFirst();
            if (holding.isPresent()) {
                decided.add(new DecidedFinding(finding, holding.get()));
            } else {
                open.add(finding);
                on.stream().limit(1).forEach(each -> expired.add(new DecidedFinding(finding, each)));
            }
        }
        List<Decision> left = new ArrayList<>(orphans.values());
        unused.forEach(each -> left.add(each.toDecision(each.target())));
        return new Decisions(open, decided, expired, left);
    }

    /** What was decided on a finding, the closest to the model first. */
    private static List<Decision> on(Finding finding, Map<String, Decision> byFinding, List<Suppression> suppressions,
            Set<Suppression> unused) {
        if (byFinding.isEmpty() && suppressions.isEmpty()) {
            return List.of();
        }
        List<Decision> result = new ArrayList<>();
        Optional.ofNullable(byFinding.get(finding.id())).ifPresent(result::add);
        for (Suppression each : suppressions) {
            if (each.concerns(finding)) {
                unused.remove(each);
                result.add(each.toDecision(finding.id()));
            }
        }
        return result;
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
