/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.plumbline.catalog.BestPractice;
import org.plumbline.model.Decision;
import org.plumbline.report.ReportFinding;
import org.plumbline.report.ReviewReport;
import org.plumbline.report.internal.HtmlParts.FindingRow;
import org.plumbline.report.internal.HtmlParts.FixRow;
import org.plumbline.report.internal.HtmlParts.Item;
import org.plumbline.report.internal.HtmlParts.Practice;
import org.plumbline.review.PlanItem;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Fix;

/** The cards of the improvement plan. */
final class HtmlItems {

    private final ReviewReport report;
    private final HtmlElements elements;
    private final Map<Integer, List<ReportFinding>> byRank = new HashMap<>();

    HtmlItems(ReviewReport report, HtmlElements elements) {
        this.report = report;
        this.elements = elements;
        for (ReportFinding each : report.findings()) {
            byRank.computeIfAbsent(each.rank(), rank -> new ArrayList<>()).add(each);
        }
    }

    List<Item> rows() {
        List<Item> rows = new ArrayList<>();
        for (PlanItem each : report.plan().items()) {
            rows.add(row(each));
        }
        return rows;
    }

    /** What identifies the item of a rule within the page. */
    static String anchor(String rule) {
        return "item-" + rule;
    }

    private Item row(PlanItem item) {
        String why = commonWhy(item.findings());
        List<FindingRow> findings = new ArrayList<>();
        for (ReportFinding each : byRank.get(item.rank())) {
            findings.add(finding(each, why.isEmpty()));
        }
        return new Item(item.rank(), anchor(item.rule().id()), item.rule().id(), item.title(),
                item.risk().name().toLowerCase(Locale.ROOT), item.risk().label(), item.pillar().id(),
                item.pillar().title(), item.effort().label(), item.effort().meaning(), flows(item.affectedFlows()),
                item.businessImpact(), item.remediation(), why, findings, practices(item));
    }

    private FindingRow finding(ReportFinding each, boolean withWhy) {
        List<FixRow> fixes = new ArrayList<>();
        for (Fix fix : report.fixes(each)) {
            fixes.add(new FixRow(fix.title(), fix.tradeOff()));
        }
        return new FindingRow(HtmlElements.anchor(each.finding()), elements.cell(each.finding().element()),
                each.finding().message(), withWhy ? each.finding().why() : "", fixes, expired(each));
    }

    private static String expired(ReportFinding each) {
        Decision decision = each.decisionExpired() ? each.decision() : null;
        return decision == null ? "" : "An earlier decision on this expired on " + decision.getExpiresOn() + ".";
    }

    /** The reason, when all findings share it. */
    private static String commonWhy(List<Finding> findings) {
        Set<String> reasons = new HashSet<>();
        for (Finding each : findings) {
            reasons.add(each.why());
        }
        return reasons.size() == 1 ? findings.get(0).why() : "";
    }

    private static String flows(int count) {
        return count == 0 ? "" : count + (count == 1 ? " data flow affected" : " data flows affected");
    }

    private static List<Practice> practices(PlanItem item) {
        List<Practice> result = new ArrayList<>();
        for (BestPractice each : item.bestPractices()) {
            result.add(new Practice(each.id(), each.title(), each.docUrl()));
        }
        return result;
    }
}
