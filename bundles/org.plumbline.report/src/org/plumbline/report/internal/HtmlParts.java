/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report.internal;

import java.util.List;

/**
 * The parts of the page, as the template reads them: texts are plain, the template escapes them. They are public
 * because the template engine reads public types only.
 */
public final class HtmlParts {

    private HtmlParts() {
    }

    /** A named value of the workload. */
    public record FactRow(String name, String value) { }

    /**
     * A pillar's row of the summary.
     *
     * @param highShare width of the bar in percent of the widest bar; so the others
     */
    public record PillarRow(String id, String title, int high, int medium, int questions, String highShare,
            String mediumShare) { }

    /** A link to a best practice. */
    public record Practice(String id, String title, String url) { }

    /** A fix that the program can apply. */
    public record FixRow(String title, String tradeOff) { }

    /** An element as it is named in tables. */
    public record ElementCell(String name, String kind, String place, String drawing) { }

    /**
     * A violation within an item.
     *
     * @param why empty when the item says it once for all
     */
    public record FindingRow(String anchor, ElementCell element, String seen, String why, List<FixRow> fixes,
            String expiredDecision) { }

    /**
     * A step of the plan.
     *
     * @param why why all its findings are rated so, when that is the same for all; else empty
     */
    public record Item(int rank, String anchor, String rule, String title, String risk, String riskLabel,
            String pillar, String pillarTitle, String effort, String effortMeaning, String flows, String impact,
            String remediation, String why, List<FindingRow> findings, List<Practice> practices) { }

    /** The open questions about one element. */
    public record QuestionGroup(ElementCell element, List<QuestionRow> questions) { }

    /** An open question. */
    public record QuestionRow(String pillar, String pillarTitle, String rule, String text) { }

    /** A decision; the title is empty when its finding is gone. */
    public record DecisionRow(String state, String title, String element, String kind, String reason, String owner,
            String decidedOn, String expiresOn) { }

    /** Notes of the import of one kind. */
    public record NoteGroup(String title, List<NoteRow> notes) { }

    /** A note of the import. */
    public record NoteRow(String subject, String place, String text) { }

    /** How many best practices of a pillar are in each state, and its questions. */
    public record CoverageRow(String id, String title, int atRisk, int followed, int answered, int notApplicable,
            int open, int total, List<CoveredQuestion> questions) { }

    /** A question of the framework; the summary counts its best practices by state. */
    public record CoveredQuestion(String label, String title, String summary, List<CoveredPractice> practices) { }

    /**
     * A best practice and what is known about it.
     *
     * @param question what to ask the team; empty unless it is open
     */
    public record CoveredPractice(String id, String title, String url, String state, String stateLabel,
            List<RuleLink> rules, String question) { }

    /** A rule; the anchor of its item in the plan is empty when it has none. */
    public record RuleLink(String id, String anchor) { }
}
