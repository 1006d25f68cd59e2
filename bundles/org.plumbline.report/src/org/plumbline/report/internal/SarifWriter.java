/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import org.plumbline.catalog.BestPractice;
import org.plumbline.catalog.Framework;
import org.plumbline.catalog.Risk;
import org.plumbline.model.SourceLocation;
import org.plumbline.model.query.Nodes;
import org.plumbline.report.ReportFinding;
import org.plumbline.report.ReportWriter;
import org.plumbline.report.ReviewReport;
import org.plumbline.report.Tool;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleInfo;

/** Writes {@code findings.sarif}, by SARIF 2.1.0, for code hosts and editors. */
public final class SarifWriter implements ReportWriter {

    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
            + "sarif-schema-2.1.0.json";

    @Override
    public String format() {
        return "sarif";
    }

    @Override
    public String fileName() {
        return "findings.sarif";
    }

    @Override
    public void write(ReviewReport report, OutputStream out) throws IOException {
        Map<Rule<?>, Integer> rules = new LinkedHashMap<>();
        for (ReportFinding each : report.findings()) {
            rules.putIfAbsent(each.finding().rule(), rules.size());
        }
        try (Json json = new Json(out)) {
            json.object().put("$schema", SCHEMA).put("version", "2.1.0").array("runs").object();
            json.object("tool").object("driver").put("name", Tool.NAME).put("semanticVersion", Tool.VERSION);
            json.array("rules");
            for (Rule<?> each : rules.keySet()) {
                rule(each.info(), json);
            }
            json.endArray().endObject().endObject();
            json.put("columnKind", "utf16CodeUnits").array("results");
            for (ReportFinding each : report.findings()) {
                result(each, rules.get(each.finding().rule()), json);
            }
            json.endArray().endObject().endArray().endObject();
        }
    }

    private static void rule(RuleInfo rule, Json json) throws IOException {
        json.object().put("id", rule.id()).put("name", camelCase(rule.title()));
        json.object("shortDescription").put("text", rule.title()).endObject();
        json.object("fullDescription").put("text", rule.explanation()).endObject();
        json.object("help").put("text", help(rule, "", "")).put("markdown", help(rule, "**", "**") + links(rule))
                .endObject();
        json.object("defaultConfiguration").put("level", level(rule.risk())).endObject();
        json.object("properties").put("pillar", rule.pillar().id()).put("bestPractices", rule.bestPractices())
                .put("effort", rule.effort().name());
        json.array("tags").value(rule.pillar().title()).value("well-architected").endArray();
        json.endObject().endObject();
    }

    private static String help(RuleInfo rule, String open, String close) {
        return rule.explanation() + "\n\n" + open + "Business impact:" + close + " " + rule.impact()
                + "\n\n" + open + "Remediation:" + close + " " + rule.remediation();
    }

    private static String links(RuleInfo rule) {
        StringBuilder links = new StringBuilder();
        for (String id : rule.bestPractices()) {
            BestPractice practice = Framework.current().bestPractice(id).orElse(null);
            if (practice != null) {
                links.append(links.isEmpty() ? "\n\n**Best practices:**\n\n" : "").append("- [").append(id)
                        .append(' ').append(practice.title()).append("](").append(practice.docUrl()).append(")\n");
            }
        }
        return links.toString();
    }

    private static void result(ReportFinding each, int ruleIndex, Json json) throws IOException {
        Finding finding = each.finding();
        json.object().put("ruleId", finding.rule().id()).put("ruleIndex", ruleIndex)
                .put("level", level(finding.risk()));
        json.object("message").put("text", finding.message() + " " + finding.why()).endObject();
        location(each, json);
        json.object("partialFingerprints").put("plumblineFinding/v1", finding.id()).endObject();
        if (each.decision() != null && !each.decisionExpired()) {
            json.array("suppressions").object().put("kind", "external").put("status", "accepted")
                    .putIfPresent("justification", each.decision().getReason()).endObject().endArray();
        }
        json.object("properties").put("pillar", finding.pillar().id()).put("risk", finding.risk().name())
                .put("bestPractices", finding.rule().info().bestPractices()).endObject();
        json.endObject();
    }

    private static void location(ReportFinding each, Json json) throws IOException {
        SourceLocation source = each.source();
        json.array("locations").object();
        if (!source.file().isEmpty()) {
            json.object("physicalLocation").object("artifactLocation").put("uri", FileUri.of(source.file()))
                    .endObject();
            // Code hosts show a result only at a line, so what has none is shown at the first.
            json.object("region").put("startLine", Math.max(1, source.line())).endObject().endObject();
        }
        json.array("logicalLocations").object().put("name", Nodes.label(each.finding().element()))
                .put("fullyQualifiedName", each.finding().element().getId())
                .put("kind", source.resourceType().isEmpty() ? each.finding().element().eClass().getName()
                        : source.resourceType())
                .endObject().endArray();
        json.endObject().endArray();
    }

    private static String level(Risk risk) {
        return switch (risk) {
            case HIGH -> "error";
            case MEDIUM -> "warning";
        };
    }

    /** Viewers show a rule's name as one word. */
    private static String camelCase(String title) {
        StringBuilder name = new StringBuilder(title.length());
        boolean start = true;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                start = true;
            } else {
                name.append(start ? Character.toUpperCase(c) : c);
                start = false;
            }
        }
        return name.toString();
    }
}
