/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.catalog.BestPractice;
import org.plumbline.catalog.Framework;
import org.plumbline.catalog.Question;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;

class ReportWritersTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void theSameReviewGivesTheSameBytes(ReportFormat format) throws IOException {
        assertEquals(Sample.write(format.writer(), Sample.report()), Sample.write(format.writer(), Sample.report()));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void aFormatIsFoundByTheNameOfItsWriter(ReportFormat format) {
        assertEquals(format, ReportFormat.named(format.writer().format()).orElseThrow());
    }

    @Test
    void textIsAsExpected() throws IOException {
        Sample.assertGolden(Sample.golden("sample.txt"), Sample.write(new TextWriter(), Sample.report()));
    }

    @Test
    void otmIsAsExpected() throws IOException {
        Sample.assertGolden(Sample.golden("sample.otm"), Sample.write(ReportFormat.OTM.writer(), Sample.report()));
    }

    @Test
    void jsonIsAsExpected() throws IOException {
        String json = Sample.write(ReportFormat.JSON.writer(), Sample.report());
        Sample.assertGolden(Sample.golden("sample.json"), withoutQuestionsThatAreAllOpen(json));
    }

    @Test
    void jsonTellsTheStateOfEveryBestPractice() throws IOException {
        JsonNode coverage = JSON.readTree(Sample.write(ReportFormat.JSON.writer(), Sample.report())).get("coverage");
        Set<String> practices = new TreeSet<>();
        coverage.at("/questions").forEach(question -> question.get("bestPractices").forEach(each -> {
            practices.add(each.get("id").asText());
            assertEquals(each.get("state").asText().equals("OPEN"), each.has("question"), each.toString());
        }));
        assertEquals(Framework.current().bestPractices().size(), practices.size());
        int counted = 0;
        for (JsonNode count : coverage.get("bestPractices")) {
            counted += count.asInt();
        }
        assertEquals(practices.size(), counted);
    }

    @Test
    void thePageHasEveryBestPracticeUnderItsQuestion() throws IOException {
        String page = Sample.write(ReportFormat.HTML.writer(), Sample.report());
        String covered = page.substring(page.indexOf("<section id=\"coverage\">"));
        for (Question question : Framework.current().questions()) {
            int at = covered.indexOf("<summary><b>" + question.label() + "</b> ");
            String practices = covered.substring(at, covered.indexOf("</ul>", at));
            for (BestPractice practice : question.bestPractices()) {
                assertTrue(practices.contains(practice.docUrl()), practice.id());
            }
        }
        assertTrue(covered.contains("<li class=\"at_risk\"><span class=\"state\">At risk</span><span><a href=\""
                + Framework.current().bestPractice("REL10-BP01").orElseThrow().docUrl()), "state before its practice");
        assertTrue(covered.contains("<code>SEC02-BP99</code>"), "an answer's unknown name is shown");
    }

    @Test
    void jsonKeepsToItsSchema() throws IOException {
        String json = Sample.write(ReportFormat.JSON.writer(), Sample.report());
        assertEquals(Set.of(), validate(json));
        assertFalse(validate(json.replaceFirst("\"schema\"", "\"other\"")).isEmpty());
        assertFalse(validate(json.replaceFirst("\"rule\": \"SEC", "\"rule\": \"sec")).isEmpty());
    }

    @Test
    void theSchemaInTheDocumentationIsTheOneThatIsShipped() throws IOException {
        Sample.assertGolden(Path.of("..", "..", "docs", "reference", ReportFormat.schema()), schema());
    }

    @Test
    void sarifIsAsExpected() throws IOException {
        Sample.assertGolden(Sample.golden("sample.sarif"), Sample.write(ReportFormat.SARIF.writer(), Sample.report()));
    }

    @Test
    void sarifHasWhatCodeHostsNeed() throws IOException {
        JsonNode sarif = JSON.readTree(Sample.write(ReportFormat.SARIF.writer(), Sample.report()));
        assertEquals("2.1.0", sarif.at("/version").asText());
        assertEquals("Plumbline", sarif.at("/runs/0/tool/driver/name").asText());
        JsonNode rules = sarif.at("/runs/0/tool/driver/rules");
        for (JsonNode result : sarif.at("/runs/0/results")) {
            JsonNode rule = rules.get(result.get("ruleIndex").asInt());
            assertEquals(rule.get("id"), result.get("ruleId"));
            assertEquals(rule.at("/defaultConfiguration/level"), result.get("level"));
            assertTrue(rule.get("helpUri").asText().startsWith("https://docs.aws.amazon.com/"));
            assertTrue(rule.at("/help/markdown").asText().contains("\n## Remediation\n"));
            assertTrue(rule.at("/help/text").asText().contains("\nRemediation\n"));
            assertFalse(result.at("/message/text").asText().isEmpty());
            JsonNode place = result.at("/locations/0/physicalLocation");
            assertEquals("shop.yaml", place.at("/artifactLocation/uri").asText());
            assertTrue(place.at("/region/startLine").asInt() >= 1);
            assertTrue(result.at("/partialFingerprints/plumblineFinding~1v1").asText().contains("@"));
        }
        JsonNode orders = sarif.at("/runs/0/results/0");
        assertEquals("error", orders.get("level").asText());
        assertEquals(12, orders.at("/locations/0/physicalLocation/region/startLine").asInt());
        assertFalse(orders.has("suppressions"), "its decision expired");
        assertEquals("accepted", sarif.at("/runs/0/results/2/suppressions/0/status").asText());
    }

    @Test
    void namesFromTheModelCannotBecomeMarkup() throws IOException {
        String evil = "<script>alert(1)</script>\"'&";
        ReviewReport report = Sample.report(Sample.workload(evil));
        report.workload().getNodes().forEach(node -> node.setName(evil + node.getName()));
        report = Sample.report(report.workload());

        for (ReportFormat format : List.of(ReportFormat.HTML, ReportFormat.SVG)) {
            String page = Sample.write(format.writer(), report);
            assertFalse(page.contains("<script"), format.id());
            assertTrue(page.contains("&lt;script"), format.id());
        }
    }

    @Test
    void controlCharactersInNamesDoNotReachTheTerminal() {
        String text = TextWriter.text(Sample.report(Sample.workload("Shop\u001b[2J\nHIGH")));
        assertTrue(text.startsWith("Shop [2J HIGH (shop.yaml): "), text);
    }

    @Test
    void thePageNeedsNoOtherFile() throws IOException {
        String page = Sample.write(ReportFormat.HTML.writer(), Sample.report());
        assertFalse(page.matches("(?s).*(<link|<script|<img|<iframe|@import|url\\((?!['\"]?#)|src=).*"));
    }

    @Test
    void everyLinkWithinThePageHasItsTarget() throws IOException {
        String page = Sample.write(ReportFormat.HTML.writer(), Sample.report());
        java.util.regex.Matcher links = java.util.regex.Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
        int found = 0;
        while (links.find()) {
            assertTrue(page.contains("id=\"" + links.group(1) + "\""), links.group(1));
            found++;
        }
        assertTrue(found > 20, found + " links");
    }

    @Test
    void theVersionIsTheOneOfTheBundle() throws IOException {
        assertTrue(Files.readString(Path.of("META-INF", "MANIFEST.MF"))
                .contains("Bundle-Version: " + Tool.VERSION + ".qualifier"));
    }

    /** The framework's texts have their own test; the golden file would be all about them. */
    private static String withoutQuestionsThatAreAllOpen(String json) {
        JsonObject review = JsonParser.parseString(json).getAsJsonObject();
        Iterator<JsonElement> questions = review.getAsJsonObject("coverage").getAsJsonArray("questions").iterator();
        while (questions.hasNext()) {
            boolean open = true;
            for (JsonElement each : questions.next().getAsJsonObject().getAsJsonArray("bestPractices")) {
                JsonObject practice = each.getAsJsonObject();
                open &= practice.get("state").getAsString().equals("OPEN") && practice.getAsJsonArray("rules").isEmpty();
            }
            if (open) {
                questions.remove();
            }
        }
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(review) + "\n";
    }

    private static Set<ValidationMessage> validate(String json) throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema()).validate(JSON.readTree(json));
    }

    private static String schema() throws IOException {
        try (var in = ReportFormat.class.getResourceAsStream(ReportFormat.schema())) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
