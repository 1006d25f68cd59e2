/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plumbline.catalog.BestPractice;
import org.plumbline.catalog.Framework;
import org.plumbline.catalog.Risk;
import org.plumbline.model.SourceLocation;
import org.plumbline.model.query.Nodes;
import org.plumbline.report.ReportFinding;
import org.plumbline.report.ReportWriter;
import org.plumbline.report.ReviewReport;
import org.plumbline.report.Tool;
import org.plumbline.rules.reference.Block;
import org.plumbline.rules.reference.Markdown;
import org.plumbline.rules.reference.PlainText;
import org.plumbline.rules.reference.RulePage;
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
                rule(each, json);
            }
            json.endArray().endObject().endObject();
            json.put("columnKind", "utf16CodeUnits").array("results");
            for (ReportFinding each : report.findings()) {
                result(each, rules.get(each.finding().rule()), json);
            }
            json.endArray().endObject().endArray().endObject();
        }
    }

    /**
     * The address of a rule's help is the framework's page of its closest best practice: it is absolute, as code hosts
     * ask for, and stays where it is. Plumbline's own page of the rule is in the help itself.
     */
    private static void rule(Rule<?> rule, Json json) throws IOException {
        RuleInfo info = rule.info();
        List<Block> page = RulePage.of(rule);
        json.object().put("id", info.id()).put("name", camelCase(info.title()));
        json.object("shortDescription").put("text", info.title()).endObject();
        json.object("fullDescription").put("text", info.explanation()).endObject();
        Optional<BestPractice> closest = info.bestPractices().stream().findFirst()
                .flatMap(Framework.current()::bestPractice);
        if (closest.isPresent()) {
            json.put("helpUri", closest.get().docUrl());
        }
        json.object("help").put("text", PlainText.of(page)).put("markdown", Markdown.of(page)).endObject();
        json.object("defaultConfiguration").put("level", level(info.risk())).endObject();
        json.object("properties").put("pillar", info.pillar().id()).put("bestPractices", info.bestPractices())
                .put("effort", info.effort().name());
        json.array("tags").value(info.pillar().title()).value("well-architected").endArray();
        json.endObject().endObject();
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
