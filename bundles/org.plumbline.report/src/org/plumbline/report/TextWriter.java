/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.plumbline.catalog.Pillar;
import org.plumbline.model.SourceLocation;
import org.plumbline.model.query.Nodes;
import org.plumbline.review.Coverage;
import org.plumbline.review.PracticeCoverage.State;
import org.plumbline.review.RiskSummary;

/** Writes a review for a terminal: the counts, then a line for each finding that editors can jump to. */
public final class TextWriter implements ReportWriter {

    private static final int NAME_WIDTH = 24;

    @Override
    public String format() {
        return "text";
    }

    @Override
    public String fileName() {
        return "review.txt";
    }

    @Override
    public void write(ReviewReport report, OutputStream out) throws IOException {
        out.write(text(report).getBytes(StandardCharsets.UTF_8));
    }

    /** The report as text, each line ended by a line feed. */
    public static String text(ReviewReport report) {
        StringBuilder text = new StringBuilder(4096);
        heading(report, text);
        table(report.plan().summary(), text);
        coverage(report.coverage(), text);
        findings(report, text);
        decisions(report, text);
        return text.toString();
    }

    private static void heading(ReviewReport report, StringBuilder text) {
        RiskSummary.Count total = report.plan().summary().total();
        text.append(line(Nodes.label(report.workload())));
        if (!report.sources().file().isEmpty()) {
            text.append(" (").append(report.sources().file()).append(')');
        }
        text.append(": ").append(total.high()).append(" high, ").append(total.medium()).append(" medium, ")
                .append(count(total.questions(), "question")).append("\n\n");
    }

    private static void table(RiskSummary summary, StringBuilder text) {
        row("", "High", "Medium", "Questions", text);
        for (Pillar pillar : Pillar.values()) {
            row(pillar.title(), summary.of(pillar), text);
        }
    }

    private static void row(String name, RiskSummary.Count count, StringBuilder text) {
        row(name, Integer.toString(count.high()), Integer.toString(count.medium()),
                Integer.toString(count.questions()), text);
    }

    private static void row(String name, String high, String medium, String questions, StringBuilder text) {
        text.append(name).append(" ".repeat(NAME_WIDTH - name.length()));
        right(high, 6, text);
        right(medium, 8, text);
        right(questions, 11, text);
        text.append('\n');
    }

    private static void right(String cell, int width, StringBuilder text) {
        text.append(" ".repeat(Math.max(0, width - cell.length()))).append(cell);
    }

    private static void coverage(Coverage coverage, StringBuilder text) {
        text.append("\nBest practices: ").append(coverage.count(State.AT_RISK)).append(" at risk, ")
                .append(coverage.count(State.FOLLOWED)).append(" followed, ")
                .append(coverage.count(State.ANSWERED)).append(" answered by the team, ")
                .append(coverage.count(State.NOT_APPLICABLE)).append(" not applicable, ")
                .append(coverage.count(State.OPEN)).append(" open\n");
        if (!coverage.unknownNames().isEmpty()) {
            text.append("Answers name what the framework does not have: ")
                    .append(line(String.join(", ", coverage.unknownNames()))).append('\n');
        }
    }

    private static void findings(ReviewReport report, StringBuilder text) {
        boolean first = true;
        for (ReportFinding each : report.findings()) {
            if (each.open()) {
                text.append(first ? "\n" : "").append(place(each.source())).append(each.finding().risk().name())
                        .append(' ').append(each.finding().rule().id()).append(' ')
                        .append(line(each.finding().message())).append('\n');
                first = false;
            }
        }
        if (first) {
            text.append("\nNo risks found.\n");
        }
    }

    private static void decisions(ReviewReport report, StringBuilder text) {
        int decided = report.plan().decided().size();
        int expired = report.plan().expired().size();
        int orphans = report.plan().orphans().size();
        if (decided + expired + orphans > 0) {
            text.append("\nDecisions: ").append(decided).append(" in force, ").append(expired).append(" expired, ")
                    .append(orphans).append(" on findings that are no longer there\n");
        }
    }

    private static String place(SourceLocation source) {
        return source == null || source.file().isEmpty() ? "" : line(source.label()) + ": ";
    }

    private static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    /** Names come from files: what would move the cursor or start an escape sequence is shown as a space. */
    private static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line.append(Character.isISOControl(c) ? ' ' : c);
        }
        return line.toString();
    }
}
