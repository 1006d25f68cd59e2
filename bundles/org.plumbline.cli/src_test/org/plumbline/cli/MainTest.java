/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.Drawing;
import org.plumbline.notation.NotationFactory;
import org.plumbline.notation.io.DiagramFiles;
import org.plumbline.report.Tool;

class MainTest {

    @TempDir
    private Path folder;
    private Path template;

    @BeforeEach
    void writeTemplate() throws IOException {
        template = Files.writeString(folder.resolve("shop.yaml"), Templates.OPEN_DATABASE);
    }

    @Test
    void reviewPrintsCountsAndFindingsWithTheirLines() {
        Run run = Run.of("review", template);

        assertEquals(Exit.FINDINGS, run.code(), run.err());
        assertTrue(run.out().contains("Security"), run.out());
        assertTrue(run.out().contains("shop.yaml:2: HIGH SEC-DATA-001 "), run.out());
        assertEquals("", run.err());
    }

    @Test
    void theThresholdDecidesTheExitCode() throws IOException {
        Path medium = Files.writeString(folder.resolve("backups.yaml"), Templates.SHORT_BACKUPS);
        assertEquals(Exit.DONE, Run.of("review", template, "--fail-on", "never").code());
        assertEquals(Exit.FINDINGS, Run.of("review", template, "--fail-on", "HIGH").code());
        assertEquals(Exit.DONE, Run.of("review", medium).code());
        assertEquals(Exit.FINDINGS, Run.of("review", medium, "--fail-on", "medium").code());
    }

    @Test
    void reviewWritesTheFormatsThatAreAskedFor() throws IOException {
        Path out = folder.resolve("out");

        Run run = Run.of("review", template, "--out", out, "--format", "json,SARIF");

        assertEquals(Exit.FINDINGS, run.code(), run.err());
        assertEquals(List.of("findings.sarif", "review.json"), names(out));
    }

    @Test
    void withoutFormatsEveryFormatIsWritten() throws IOException {
        Path out = folder.resolve("out");

        Run.of("review", template, "--out", out);

        assertEquals(List.of("diagram.svg", "findings.sarif", "report.html", "review.json"), names(out));
    }

    @Test
    void inputsOfTheSameNameGetFoldersOfTheirOwn() throws IOException {
        Path other = Files.createDirectories(folder.resolve("b")).resolve("shop.yaml");
        Files.writeString(other, Templates.QUEUE);
        Path out = folder.resolve("out");

        Run.of("review", template, other, "--out", out, "--format", "json");

        assertEquals(List.of("shop.yaml", "shop.yaml-2"), names(out));
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        Run.of("review", template, "--out", first);
        Run.of("review", template, "--out", second);
        for (String each : names(first)) {
            assertArrayEquals(Files.readAllBytes(first.resolve(each)), Files.readAllBytes(second.resolve(each)), each);
        }
    }

    @Test
    void aFolderIsReviewedFileByFileWithATotal() throws IOException {
        Path all = Files.createDirectories(folder.resolve("all").resolve("deep"));
        Files.writeString(all.resolve("open.yaml"), Templates.OPEN_DATABASE);
        Files.writeString(all.resolve("broken.yaml"), "AWSTemplateFormatVersion: [\n");
        Files.writeString(all.resolve("notes.yaml"), "nothing: to review\n");
        Run.of("import", template, "-o", all.resolve("shop.plumb"));

        Run run = Run.of("review", folder.resolve("all"));

        assertEquals(Exit.TROUBLE, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("broken.yaml:"), run.err());
        assertTrue(run.out().contains("open.yaml:2: HIGH SEC-DATA-001 "), run.out());
        assertTrue(run.out().lines().anyMatch(line ->
                line.matches("2 inputs: \\d+ high, \\d+ medium, \\d+ questions; 1 could not be reviewed")), run.out());
    }

    @Test
    void templatesThatReferToEachOtherAreReviewedAsOne() throws IOException {
        Path network = Files.writeString(folder.resolve("network.yaml"), Templates.EXPORTED_NETWORK);
        Path shop = Files.writeString(folder.resolve("app.yaml"), Templates.ON_IMPORTED_SUBNETS);
        Path alone = Files.writeString(folder.resolve("open.yaml"), Templates.OPEN_DATABASE);

        Run run = Run.of("review", network, alone, shop, "--fail-on", "never");

        assertEquals(Exit.DONE, run.code(), run.err());
        assertTrue(run.out().startsWith("Reviewed as one, because they refer to each other: " + shop + ", " + network
                + "\napp (" + shop + "): "), run.out());
        assertTrue(run.out().contains("network.yaml:"), run.out());
        assertTrue(run.out().lines().anyMatch(line -> line.startsWith("2 inputs: ")), run.out());
        assertFalse(Run.of("review", shop, alone).out().contains("Reviewed as one"));
    }

    @Test
    void aFolderWithNothingToReviewIsToldInOneLine() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Run run = Run.of("review", empty);
        assertEquals(Exit.TROUBLE, run.code());
        assertEquals("plumbline: " + empty
                + ": There is no model or template in this folder. Name a file or another folder.", run.err().strip());
    }

    @Test
    void aTemplateCanComeFromStandardInput() {
        Run run = Run.withInput(Templates.OPEN_DATABASE, "review", "-");

        assertEquals(Exit.FINDINGS, run.code(), run.err());
        assertTrue(run.out().contains("SEC-DATA-001"), run.out());
    }

    @Test
    void anImportedModelIsReviewedLikeItsTemplate() {
        Path model = folder.resolve("shop.plumb");

        assertEquals(Exit.DONE, Run.of("import", template, "-o", model).code());

        assertTrue(Files.exists(folder.resolve("shop.plumbdi")));
        List<String> direct = findings(Run.of("review", template));
        assertFalse(direct.isEmpty());
        assertEquals(direct, findings(Run.of("review", model)));
    }

    @Test
    void notesSayWhatBecameOfEachResource() throws IOException {
        Path notes = folder.resolve("notes.json");

        Run run = Run.of("import", template, "-o", folder.resolve("noted.plumb"), "--notes", notes, "-v");

        assertEquals(Exit.DONE, run.code(), run.err());
        assertTrue(run.out().contains("  mapped          1  have an element of their own"), run.out());
        assertTrue(run.out().contains("shop.yaml:2: mapped: Orders: imported as DataStore"), run.out());
        assertTrue(Files.readString(notes).contains("\"logicalId\": \"Orders\""), Files.readString(notes));
    }

    @Test
    void importReplacesNothingUnlessForced() throws IOException {
        Path model = Files.writeString(folder.resolve("mine.plumb"), "mine");

        assertEquals(Exit.TROUBLE, Run.of("import", template, "-o", model).code());
        assertEquals("mine", Files.readString(model));
        assertEquals(Exit.DONE, Run.of("import", template, "-o", model, "--force").code());
        assertTrue(Files.readString(model).contains("Workload"));
    }

    @Test
    void importReplacesNoDiagramUnlessForced() throws IOException {
        Path diagram = Files.writeString(folder.resolve("mine.plumbdi"), "mine");

        assertEquals(Exit.TROUBLE, Run.of("import", template, "-o", folder.resolve("mine.plumb")).code());
        assertEquals("mine", Files.readString(diagram));
        assertFalse(Files.exists(folder.resolve("mine.plumb")));
    }

    @Test
    void diagramDrawsModelsAndTemplates() throws IOException {
        Path drawing = folder.resolve("shop.svg");

        assertEquals(Exit.DONE, Run.of("diagram", template, "-o", drawing, "--theme", "dark").code());

        assertTrue(Files.readString(drawing).startsWith("<svg "));
        assertTrue(Files.readString(drawing).contains("Orders"));
    }

    @Test
    void diagramDrawsOneOrAllOfTheDiagramsOfAModel() throws Exception {
        Path model = folder.resolve("shop.plumb");
        Run.of("import", template, "-o", model);
        Drawing drawing = DiagramFiles.load(DiagramFiles.fileFor(model));
        Diagram payments = NotationFactory.eINSTANCE.createDiagram();
        payments.setName("Payments");
        payments.setChosen(true);
        drawing.getDiagrams().add(payments);
        DiagramFiles.save(drawing, DiagramFiles.fileFor(model));
        Path svg = folder.resolve("shop.svg");

        assertEquals(Exit.DONE, Run.of("diagram", model, "--all", "-o", svg).code());
        assertTrue(Files.readString(svg).contains("Orders"));
        assertFalse(Files.readString(folder.resolve("shop-2.svg")).contains("Orders"));
        assertEquals(Files.readString(svg), Run.of("diagram", model, "--diagram", "overview").out());

        Run unknown = Run.of("diagram", model, "--diagram", "Billing");
        assertEquals(Exit.WRONG_USE, unknown.code());
        assertTrue(unknown.err().contains("no diagram 'Billing', only 'Overview', 'Payments'"), unknown.err());
        assertEquals(Exit.WRONG_USE, Run.of("diagram", model, "--all").code());
    }

    @Test
    void diagramWritesPicturesAtAnyScale() throws IOException {
        Path picture = folder.resolve("shop.png");
        Path twice = folder.resolve("shop-2x.png");
        Path page = folder.resolve("shop.pdf");

        assertEquals(Exit.DONE, Run.of("diagram", template, "-o", picture).code());
        assertEquals(Exit.DONE, Run.of("diagram", template, "-o", twice, "--scale", "2").code());
        assertEquals(Exit.DONE, Run.of("diagram", template, "-o", page).code());

        assertEquals(2 * width(picture), width(twice));
        assertTrue(Files.readString(page, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    }

    private static int width(Path png) throws IOException {
        return ByteBuffer.wrap(Files.readAllBytes(png)).getInt(16);
    }

    @Test
    void diagramMarksRisksWhenAsked() {
        assertFalse(Run.of("diagram", template).out().contains("pl-risk-high\""));
        assertTrue(Run.of("diagram", template, "--risks").out().contains("pl-risk-high\""));
    }

    @Test
    void aPictureThatWouldBeTooLargeIsNotWritten() {
        Path picture = folder.resolve("shop.png");
        Run run = Run.of("diagram", template, "-o", picture, "--scale", "1000");

        assertEquals(Exit.WRONG_USE, run.code());
        assertTrue(run.err().contains("at most"), run.err());
        assertFalse(Files.exists(picture));
    }

    @Test
    void rulesListsAllAndExplainsOne() {
        assertTrue(Run.of("rules").out().lines().anyMatch(line -> line.startsWith("SEC-DATA-001 ")));
        Run one = Run.of("rules", "SEC-DATA-001");
        assertTrue(one.out().contains("Business impact"), one.out());
        assertTrue(one.out().contains("https://docs.aws.amazon.com/"), one.out());
        assertTrue(one.out().contains("A design with the problem\n  Workload Shop\n    Data store "), one.out());
        assertTrue(one.out().lines().allMatch(line -> line.length() <= 78 || line.contains("https://")), one.out());
        assertEquals(Exit.WRONG_USE, Run.of("rules", "SEC-NOPE-999").code());
    }

    @Test
    void fixMendsTheModelAndADryRunDoesNot() throws IOException {
        Path model = folder.resolve("shop.plumb");
        Run.of("import", template, "-o", model);
        byte[] before = Files.readAllBytes(model);

        assertEquals(Exit.DONE, Run.of("fix", model, "--rule", "SEC-DATA-002", "--dry-run").code());
        assertArrayEquals(before, Files.readAllBytes(model));

        assertEquals(Exit.DONE, Run.of("fix", model, "--rule", "SEC-DATA-002").code());
        String after = Run.of("review", model).out();
        assertFalse(after.contains("SEC-DATA-002"), after);
        assertTrue(after.contains("SEC-DATA-001"), after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "review", "import", "diagram", "rules", "fix"})
    void helpGivesAnExample(String verb) {
        Run run = verb.isEmpty() ? Run.of("--help") : Run.of(verb, "--help");
        assertEquals(Exit.DONE, run.code());
        assertTrue(run.out().contains("Example"), run.out());
        assertTrue(run.out().contains("Usage: plumbline"), run.out());
    }

    @Test
    void versionNamesTheProgram() {
        Run run = Run.of("--version");
        assertEquals(Exit.DONE, run.code());
        assertTrue(run.out().contains(Tool.VERSION), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "review", "review a --no-such-option", "review a --fail-on low",
        "review a --format pdf", "review a --format md,xlsx", "import a", "import a -o model.txt", "diagram a -o a.gif", "--no-such-option"})
    void wrongUseIsToldInOneLine(String line) {
        Run run = Run.of((Object[]) line.split(" "));
        assertEquals(Exit.WRONG_USE, run.code(), run.err());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("plumbline: "), run.err());
    }

    @Test
    void aFormatThatIsNotThereIsAnsweredWithThoseThatAre() {
        assertTrue(Run.of("review", template, "--format", "pdf").err().contains("html, json, sarif, svg"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> findings(Run run) {
        return run.out().lines().filter(line -> line.contains(": HIGH ") || line.contains(": MEDIUM ")).toList();
    }
}
