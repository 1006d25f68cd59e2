/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read or written gets one line and exit code 3, and leaves nothing behind. */
class BadInputTest {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final int FIFTY_MEGABYTES = 50 << 20;

    @TempDir
    private Path folder;
    private Path out;

    @BeforeEach
    void prepare() {
        out = folder.resolve("out");
    }

    @TestFactory
    Stream<DynamicTest> everyBadInputGetsOneLine() {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("empty.yaml", "");
        inputs.put("blank.plumb", " \n");
        inputs.put("prose.yaml", "Dear reader,\nthis is no template.\n");
        inputs.put("list.json", "[1, 2]");
        inputs.put("broken.json", "{\"Resources\": {");
        inputs.put("broken.yaml", "Resources:\n  A: [1,\n");
        inputs.put("bomb.yaml", bomb());
        inputs.put("binary.yaml", "\u0000\u0001\u0002PK\u0003\u0004");
        inputs.put("doctype.plumb", XML + "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>\n<a>&b;</a>\n");
        inputs.put("newer.plumb", XML + "<plumbline:Workload xmlns:plumbline=\"http://plumbline.org/model/99\""
                + " id=\"w\"/>\n");
        inputs.put("other.plumb", XML + "<html/>\n");
        inputs.put("cut.plumb", XML + "<plumbline:Workload xmlns:plumbline=\"http://plumbline.org/model/1\" id=");
        return inputs.entrySet().stream().map(input -> DynamicTest.dynamicTest(input.getKey(),
                () -> assertRefused(Files.writeString(folder.resolve(input.getKey()), input.getValue()))));
    }

    @Test
    void aFileThatIsNotThere() {
        assertRefused(folder.resolve("missing.yaml"));
        assertRefused(folder.resolve("missing.plumb"));
    }

    @Test
    void aFolder() {
        assertRefused(folder);
    }

    @Test
    void aNameThatNoFileCanHave() {
        Run run = Run.of("review", "a\u0000b.yaml");
        assertEquals(Exit.TROUBLE, run.code(), run.err());
        assertFalse(run.err().contains("internal error"), run.err());
    }

    @Test
    void aFileOfFiftyMegabytes() throws IOException {
        String line = "  # " + "x".repeat(1020) + "\n";
        assertRefused(Files.writeString(folder.resolve("huge.yaml"),
                "Resources:\n" + line.repeat(FIFTY_MEGABYTES / line.length())));
    }

    @Test
    void aCyclicReferenceIsNamedWithItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("cycle.yaml"), """
                Resources:
                  A:
                    Type: AWS::SQS::Queue
                    Properties:
                      QueueName: !Ref B
                  B:
                    Type: AWS::SQS::Queue
                    Properties:
                      QueueName: !Ref A
                """);
        Run run = assertRefused(file);
        assertTrue(run.err().contains("cycle.yaml:"), run.err());
    }

    @Test
    void aBadInputDoesNotKeepTheOthersFromBeingReviewed() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "");
        Path good = Files.writeString(folder.resolve("good.yaml"), Templates.QUEUE);

        Run run = Run.of("review", bad, good, "--out", out, "--format", "json");

        assertEquals(Exit.TROUBLE, run.code());
        assertTrue(Files.exists(out.resolve("good.yaml").resolve("review.json")), run.out());
        assertFalse(Files.exists(out.resolve("bad.yaml")));
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void aFileInThePlaceOfTheOutputFolder() throws IOException {
        Path good = Files.writeString(folder.resolve("good.yaml"), Templates.QUEUE);
        Files.writeString(out, "mine");

        Run run = Run.of("review", good, "--out", out, "--format", "json");

        assertOneLine(run, out);
        assertEquals("mine", Files.readString(out));
    }

    @Test
    void aFolderThatIsMissingForAnOutputFile() throws IOException {
        Path good = Files.writeString(folder.resolve("good.yaml"), Templates.QUEUE);
        Path model = folder.resolve("nowhere").resolve("m.plumb");
        Path drawing = folder.resolve("nowhere").resolve("m.svg");

        assertOneLine(Run.of("import", good, "-o", model), model);
        assertOneLine(Run.of("diagram", good, "-o", drawing), drawing);
    }

    private Run assertRefused(Path input) {
        Run review = Run.of("review", input, "--out", out);
        assertOneLine(review, input);
        assertFalse(Files.exists(out), "nothing may be written");
        Path model = folder.resolve("made.plumb");
        assertOneLine(Run.of("import", input, "-o", model), input);
        assertFalse(Files.exists(model), "nothing may be written");
        return review;
    }

    private static void assertOneLine(Run run, Path named) {
        assertEquals(Exit.TROUBLE, run.code(), run.err());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("plumbline: " + named), run.err());
        assertTrue(run.err().endsWith(".\n") || run.err().endsWith("." + System.lineSeparator()), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
        assertFalse(run.err().contains("internal error"), run.err());
    }

    private static String bomb() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            yaml.append("a").append(i).append(": &a").append(i).append(" [");
            yaml.append(("*a" + (i - 1) + ", ").repeat(9)).append("*a").append(i - 1).append("]\n");
        }
        return yaml.append("Resources: *a11\n").toString();
    }
}
