/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.plumbline.catalog.Framework;
import org.plumbline.catalog.Icons;
import org.plumbline.catalog.Pillar;
import org.plumbline.catalog.Risk;
import org.plumbline.catalog.Words;
import org.plumbline.model.Decision;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.svg.SvgOptions;
import org.plumbline.notation.svg.SvgWriter;
import org.plumbline.report.ReportFinding;
import org.plumbline.report.ReportNote;
import org.plumbline.report.ReviewReport;
import org.plumbline.report.RiskBadges;
import org.plumbline.report.Tool;
import org.plumbline.report.internal.HtmlParts.DecisionRow;
import org.plumbline.report.internal.HtmlParts.NoteGroup;
import org.plumbline.report.internal.HtmlParts.NoteRow;
import org.plumbline.report.internal.HtmlParts.PillarRow;
import org.plumbline.report.internal.HtmlParts.QuestionGroup;
import org.plumbline.report.internal.HtmlParts.QuestionRow;
import org.plumbline.review.DecidedFinding;
import org.plumbline.review.RiskSummary;
import org.plumbline.validation.OpenQuestion;

/** Turns a review into what the page's template shows. */
final class HtmlPage {

    private final ReviewReport report;
    private final String style;
    private final HtmlElements elements;

    HtmlPage(ReviewReport report, String style) {
        this.report = report;
        this.style = style;
        this.elements = new HtmlElements(report);
    }

    Map<String, Object> model() {
        RiskSummary.Count total = report.plan().summary().total();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("title", Nodes.label(report.workload()));
        model.put("purpose", text(report.workload().getPurpose()));
        model.put("description", text(report.workload().getDescription()));
        model.put("tool", Tool.NAME + " " + Tool.VERSION);
        model.put("framework", Framework.current().version());
        model.put("style", style + accents());
        model.put("icons", icons());
        model.put("facts", WorkloadFacts.of(report));
        model.put("total", total);
        model.put("pillars", pillars(report.plan().summary()));
        model.put("svg", SvgWriter.write(report.workload(), report.diagram(), drawing()));
        model.put("items", new HtmlItems(report, elements).rows());
        model.put("questions", questions());
        model.put("decisions", decisions());
        model.put("coverage", new HtmlCoverage(report).rows());
        model.put("unknownNames", report.coverage().unknownNames());
        model.put("notes", notes());
        return model;
    }

    private SvgOptions drawing() {
        Map<String, String> links = new LinkedHashMap<>();
        for (ReportFinding each : report.findings()) {
            if (each.open()) {
                links.putIfAbsent(each.finding().element().getId(), "#" + HtmlElements.anchor(each.finding()));
            }
        }
        return SvgOptions.DEFAULT.withBadges(RiskBadges.of(report)).withLinks(links);
    }

    private static List<PillarRow> pillars(RiskSummary summary) {
        int widest = 1;
        for (Pillar pillar : Pillar.values()) {
            widest = Math.max(widest, summary.of(pillar).risks());
        }
        List<PillarRow> rows = new ArrayList<>();
        for (Pillar pillar : Pillar.values()) {
            RiskSummary.Count count = summary.of(pillar);
            rows.add(new PillarRow(pillar.id(), pillar.title(), count.high(), count.medium(), count.questions(),
                    percent(count.high(), widest), percent(count.medium(), widest)));
        }
        return rows;
    }

    private static String percent(int part, int whole) {
        return String.format(Locale.ROOT, "%.1f", 100.0 * part / whole);
    }

    private List<QuestionGroup> questions() {
        Map<String, QuestionGroup> groups = new LinkedHashMap<>();
        for (OpenQuestion each : report.plan().questions()) {
            groups.computeIfAbsent(each.element().getId(),
                    id -> new QuestionGroup(elements.cell(each.element()), new ArrayList<>())).questions()
                    .add(new QuestionRow(each.pillar().id(), each.pillar().title(), each.rule().id(), each.text()));
        }
        return List.copyOf(groups.values());
    }

    private List<DecisionRow> decisions() {
        List<DecisionRow> rows = new ArrayList<>();
        for (DecidedFinding each : report.plan().expired()) {
            rows.add(decision("Expired: back in the plan", each));
        }
        for (DecidedFinding each : report.plan().decided()) {
            rows.add(decision("Holds", each));
        }
        for (Decision each : report.plan().orphans()) {
            rows.add(row("Its finding is gone", "", each.getFinding(), each));
        }
        return rows;
    }

    private static DecisionRow decision(String state, DecidedFinding each) {
        return row(state, each.finding().rule().info().title(), Nodes.label(each.finding().element()),
                each.decision());
    }

    private static DecisionRow row(String state, String title, String element, Decision decision) {
        String kind = switch (decision.getKind()) {
            case ACCEPT -> "Risk accepted";
            case FALSE_POSITIVE -> "False positive";
            case DEFER -> "Deferred";
        };
        return new DecisionRow(state, title, element, kind, text(decision.getReason()), text(decision.getOwner()),
                text(decision.getDecidedOn()), text(decision.getExpiresOn()));
    }

    private List<NoteGroup> notes() {
        Map<String, NoteGroup> groups = new LinkedHashMap<>();
        for (ReportNote each : report.notes()) {
            groups.computeIfAbsent(each.kind(), kind -> new NoteGroup(noteTitle(kind), new ArrayList<>())).notes()
                    .add(new NoteRow(each.subject(), place(each), each.text()));
        }
        return List.copyOf(groups.values());
    }

    private static String place(ReportNote note) {
        String line = note.line() > 0 ? "line " + note.line() : "";
        return note.file().isEmpty() ? line : note.line() > 0 ? note.file() + ":" + note.line() : note.file();
    }

    private static String noteTitle(String kind) {
        return switch (kind) {
            case "unresolved" -> "Values that stayed open";
            case "generic" -> "Kept without a meaning of their own";
            case "guessed" -> "Added by the import";
            case "folded" -> "Became part of another element";
            case "left out" -> "Left out";
            default -> Words.of(kind);
        };
    }

    private static String icons() {
        StringBuilder symbols = new StringBuilder();
        for (Pillar pillar : Pillar.values()) {
            symbols.append(pillar.icon().symbol("p-" + pillar.id()));
        }
        for (Risk risk : Risk.values()) {
            symbols.append(risk.icon().symbol("r-" + risk.name().toLowerCase(Locale.ROOT)));
        }
        return symbols.append(Icons.question().symbol("r-question")).toString();
    }

    /** The catalogue's colours, so that the page, the diagram and the editor agree. */
    private static String accents() {
        return ":root{" + accents(false) + "}\n@media screen and (prefers-color-scheme:dark){:root{" + accents(true)
                + "}}\n";
    }

    private static String accents(boolean dark) {
        StringBuilder css = new StringBuilder();
        for (Pillar pillar : Pillar.values()) {
            css.append("--").append(pillar.id()).append(':').append(pillar.accent().on(dark)).append(';');
        }
        for (Risk risk : Risk.values()) {
            css.append("--").append(risk.name().toLowerCase(Locale.ROOT)).append(':').append(risk.accent().on(dark))
                    .append(';');
        }
        return css.toString();
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
