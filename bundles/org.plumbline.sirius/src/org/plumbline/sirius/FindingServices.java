/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.plumbline.catalog.Risk;
import org.plumbline.model.Element;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Fix;

/**
 * Findings and fixes for the expressions of the viewpoint. Findings on an element are counted from 1 within a risk, as
 * {@link WorkloadReview#findings} orders them; a risk is {@code HIGH} or {@code MEDIUM}.
 */
public class FindingServices {

    /** Findings of one risk on one element that the viewpoint lists one by one; the last one tells the rest too. */
    public static final int MOST = 12;
    /** Fixes of one finding that the viewpoint offers as quick fixes. */
    public static final int MOST_FIXES = 3;

    /** Separates a finding's number from its fix's in a key. */
    private static final String OF = " of ";

    public boolean hasHighRisk(Element element) {
        return worst(element) == Risk.HIGH;
    }

    /** Whether there are findings and none of them is a high risk. */
    public boolean hasMediumRisk(Element element) {
        return worst(element) == Risk.MEDIUM;
    }

    public boolean hasFindings(Element element) {
        return !WorkloadReview.findings(element).isEmpty();
    }

    /** @param pillar the pillar's id, such as {@code security} */
    public boolean hasPillarFindings(Element element, String pillar) {
        return WorkloadReview.findings(element).stream().anyMatch(each -> each.pillar().id().equals(pillar));
    }

    /** What a badge tells on hovering: a line a finding. */
    public String findingsText(Element element) {
        return text(WorkloadReview.findings(element));
    }

    /** What a pillar's badge tells on hovering. */
    public String pillarText(Element element, String pillar) {
        return text(WorkloadReview.findings(element).stream().filter(each -> each.pillar().id().equals(pillar))
                .toList());
    }

    /** How many findings of each risk, in words; empty when there are none. */
    public String findingsCount(Element element) {
        List<String> parts = new ArrayList<>();
        for (Risk risk : Risk.values()) {
            int count = of(element, risk.name()).size();
            if (count > 0) {
                parts.add(count + " " + risk.label().toLowerCase(java.util.Locale.ROOT));
            }
        }
        return String.join(", ", parts);
    }

    /** Whether there is no finding of this number, so that the validation rule for it passes. */
    public boolean isWithout(Element element, String risk, Integer number) {
        return of(element, risk).size() < number;
    }

    /** What the marker of the finding says: the same as that of the built-in editor. */
    public String findingMessage(Element element, String risk, Integer number) {
        List<Finding> all = of(element, risk);
        if (all.size() < number) {
            return "";
        }
        int end = number == MOST ? all.size() : number;
        return all.subList(number - 1, end).stream().map(FindingServices::message)
                .collect(Collectors.joining("\n"));
    }

    /** Applies a fix of a finding, both counted from 1; without such a finding or fix, nothing changes. */
    public Element applyFix(Element element, String risk, Integer number, Integer fix) {
        List<Finding> all = of(element, risk);
        if (all.size() >= number) {
            fix(element, all.get(number - 1).rule().id(), fix)
                    .ifPresent(chosen -> WorkloadReview.apply(element, chosen));
        }
        return element;
    }

    /** A key for each fix that is offered on the element, for {@link #fixTitle} and {@link #applyFixOf}. */
    public List<String> fixKeys(Element element) {
        List<Finding> findings = WorkloadReview.findings(element);
        List<List<Fix>> fixes = WorkloadReview.fixes(element);
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            for (int fix = 1; fix <= fixes.get(i).size(); fix++) {
                keys.add(fix + OF + findings.get(i).rule().id());
            }
        }
        return keys;
    }

    /** What the fix does, with what it costs elsewhere. */
    public String fixTitle(Element element, String key) {
        return fix(element, key).map(fix -> fix.tradeOff().isEmpty() ? fix.title()
                : fix.title() + " (trade-off: " + fix.tradeOff() + ")").orElse("");
    }

    /** Applies the fix of a key; without a finding for it any more, nothing changes. */
    public Element applyFixOf(Element element, String key) {
        fix(element, key).ifPresent(chosen -> WorkloadReview.apply(element, chosen));
        return element;
    }

    /** What a marker says of a finding. */
    public static String message(Finding finding) {
        return finding.pillar().title() + ": " + finding.message();
    }

    private static Optional<Fix> fix(Element element, String key) {
        int at = key.indexOf(OF);
        return fix(element, key.substring(at + OF.length()), Integer.parseInt(key.substring(0, at)));
    }

    /** @param number counted from 1 */
    private static Optional<Fix> fix(Element element, String rule, int number) {
        List<Finding> findings = WorkloadReview.findings(element);
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).rule().id().equals(rule)) {
                return WorkloadReview.fixes(element).get(i).stream().skip(number - 1L).findFirst();
            }
        }
        return Optional.empty();
    }

    private static Risk worst(Element element) {
        List<Finding> findings = WorkloadReview.findings(element);
        return findings.isEmpty() ? null : findings.get(0).risk();
    }

    private static List<Finding> of(Element element, String risk) {
        return WorkloadReview.findings(element).stream().filter(each -> each.risk().name().equals(risk)).toList();
    }

    private static String text(List<Finding> findings) {
        return findings.stream().map(each -> each.risk().label() + " risk, " + message(each))
                .collect(Collectors.joining("\n"));
    }
}
