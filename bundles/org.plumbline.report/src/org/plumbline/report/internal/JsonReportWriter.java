/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report.internal;

import java.io.IOException;
import java.io.OutputStream;

import org.plumbline.catalog.Framework;
import org.plumbline.catalog.Pillar;
import org.plumbline.model.Component;
import org.plumbline.model.Decision;
import org.plumbline.model.Element;
import org.plumbline.model.SourceLocation;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;
import org.plumbline.report.ReportFinding;
import org.plumbline.report.ReportNote;
import org.plumbline.report.ReportWriter;
import org.plumbline.report.ReviewReport;
import org.plumbline.report.Tool;
import org.plumbline.review.RiskSummary;
import org.plumbline.validation.Fix;
import org.plumbline.validation.OpenQuestion;
import org.plumbline.validation.RuleInfo;

/** Writes {@code review.json}, the form for programs, as {@code review.schema.json} describes it. */
public final class JsonReportWriter implements ReportWriter {

    /** Name and version of the schema; the number grows when a reader of the former one would break. */
    public static final String SCHEMA = "plumbline-review/1";

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String fileName() {
        return "review.json";
    }

    @Override
    public void write(ReviewReport report, OutputStream out) throws IOException {
        try (Json json = new Json(out)) {
            json.object().put("schema", SCHEMA);
            json.object("tool").put("name", Tool.NAME).put("version", Tool.VERSION)
                    .put("framework", Framework.current().version()).endObject();
            workload(report, json);
            summary(report.plan().summary(), json);
            json.array("findings");
            for (ReportFinding each : report.findings()) {
                finding(report, each, json);
            }
            json.endArray().array("questions");
            for (OpenQuestion each : report.plan().questions()) {
                question(report, each, json);
            }
            json.endArray();
            orphans(report, json);
            JsonCoverage.write(report.coverage(), json);
            notes(report, json);
            json.endObject();
        }
    }

    private static void workload(ReviewReport report, Json json) throws IOException {
        Workload workload = report.workload();
        json.object("workload").put("id", workload.getId()).put("name", Nodes.label(workload))
                .putIfPresent("purpose", workload.getPurpose())
                .put("stage", workload.getStage().getName()).put("criticality", workload.getCriticality().getName())
                .putIfPresent("owner", workload.getOwner()).putIfPresent("reviewTeam", workload.getReviewTeam())
                .putIfPresent("file", report.sources().file());
        if (report.asOf().isPresent()) {
            json.put("asOf", report.asOf().get().toString());
        }
        json.endObject();
    }

    private static void summary(RiskSummary summary, Json json) throws IOException {
        json.object("summary");
        for (Pillar pillar : Pillar.values()) {
            RiskSummary.Count count = summary.of(pillar);
            json.object(pillar.id()).put("high", count.high()).put("medium", count.medium())
                    .put("questions", count.questions()).endObject();
        }
        json.endObject();
    }

    private static void finding(ReviewReport report, ReportFinding each, Json json) throws IOException {
        RuleInfo rule = each.finding().rule().info();
        json.object().put("id", each.finding().id()).put("rule", rule.id()).put("title", rule.title())
                .put("risk", each.finding().risk().name()).put("pillar", rule.pillar().id())
                .put("bestPractices", rule.bestPractices()).put("message", each.finding().message())
                .put("why", each.finding().why()).put("businessImpact", rule.impact())
                .put("remediation", rule.remediation()).put("effort", rule.effort().name());
        if (each.open()) {
            json.put("rank", each.rank());
        }
        json.object("element");
        element(each.finding().element(), each.source(), json);
        json.endObject().array("related");
        for (Element related : each.finding().related()) {
            json.value(related.getId());
        }
        json.endArray();
        if (each.decision() != null) {
            json.object("decision");
            decision(each.decision(), json);
            json.put("expired", each.decisionExpired()).endObject();
        }
        json.array("fixes");
        for (Fix fix : report.fixes(each)) {
            json.object().put("title", fix.title()).putIfPresent("tradeOff", fix.tradeOff()).endObject();
        }
        json.endArray().endObject();
    }

    private static void question(ReviewReport report, OpenQuestion each, Json json) throws IOException {
        json.object().put("rule", each.rule().id()).put("pillar", each.pillar().id()).object("element");
        element(each.element(), report.sources().locate(each.element()), json);
        json.endObject().put("holder", each.holder().getId()).put("feature", each.feature().getName())
                .put("text", each.text()).endObject();
    }

    private static void element(Element element, SourceLocation source, Json json) throws IOException {
        json.put("id", element.getId()).put("name", Nodes.label(element)).put("type", element.eClass().getName());
        if (element instanceof Component component) {
            json.putIfPresent("service", component.getService());
        }
        if (!source.file().isEmpty()) {
            json.object("source").put("file", source.file());
            if (source.line() > 0) {
                json.put("line", source.line());
            }
            json.putIfPresent("logicalId", source.logicalId()).putIfPresent("resourceType", source.resourceType())
                    .endObject();
        }
    }

    private static void decision(Decision decision, Json json) throws IOException {
        json.put("kind", decision.getKind().getName()).putIfPresent("reason", decision.getReason())
                .putIfPresent("owner", decision.getOwner()).putIfPresent("decidedOn", decision.getDecidedOn())
                .putIfPresent("expiresOn", decision.getExpiresOn());
    }

    private static void orphans(ReviewReport report, Json json) throws IOException {
        json.array("orphanDecisions");
        for (Decision each : report.plan().orphans()) {
            json.object().put("finding", each.getFinding());
            decision(each, json);
            json.endObject();
        }
        json.endArray();
    }

    private static void notes(ReviewReport report, Json json) throws IOException {
        json.array("notes");
        for (ReportNote each : report.notes()) {
            json.object().put("kind", each.kind()).putIfPresent("subject", each.subject())
                    .putIfPresent("file", each.file());
            if (each.line() > 0) {
                json.put("line", each.line());
            }
            json.put("text", each.text()).endObject();
        }
        json.endArray();
    }
}
