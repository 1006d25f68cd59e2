/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {

    private static String refused(String text) {
        String message = assertThrows(ImportException.class, () -> Fixtures.read("t.yaml", text)).getMessage();
        assertEquals(1, message.lines().count());
        return message;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''|t.yaml: the file is empty.",
        "a: 1|t.yaml: this is not a CloudFormation template: it has no Resources section.",
        "[1]|t.yaml:1: this is not a CloudFormation template: the document is not a mapping.",
        "just words|t.yaml:1: this is not a CloudFormation template: the document is not a mapping.",
        "Resources: {}|t.yaml:1: Resources is empty.",
        "Resources:|t.yaml:1: Resources is empty.",
        "Resources: [a]|t.yaml:1: Resources must be a mapping of names.",
        "Resources: {A: {Properties: {}}}|t.yaml:1: the resource 'A' has no Type.",
        "Resources: {A: b}|t.yaml:1: the resource 'A' is not a mapping with a Type."})
    void whatIsNoTemplateGetsOneLine(String text, String start) {
        String message = refused(text);
        assertTrue(message.startsWith(start), message);
    }

    @Test
    void aCircleOfResourcesIsSpelledOut() {
        String message = refused("""
                Resources:
                  A:
                    Type: AWS::SQS::Queue
                    Properties: {QueueName: !Sub '${B}'}
                  B:
                    Type: AWS::SQS::Queue
                    DependsOn: C
                  C:
                    Type: AWS::SNS::Topic
                    Properties: {TopicName: !GetAtt A.QueueName}
                """);
        assertEquals("t.yaml:10: the resources depend on each other in a circle: A → B → C → A."
                + " Remove one of these references.", message);
    }

    @Test
    void aResourceThatRefersToItselfIsRefused() {
        assertTrue(refused("Resources: {A: {Type: 'AWS::SQS::Queue', Properties: {QueueName: !Ref A}}}")
                .contains("A → A"));
    }

    @Test
    void aCircleThatAnOpenConditionMayBreakIsNoError() {
        Fixtures.read("t.yaml", """
                Parameters: {P: {Type: String}}
                Conditions: {C: !Equals [!Ref P, x]}
                Resources:
                  A: {Type: 'AWS::SQS::Queue', Properties: {QueueName: !If [C, !Ref B, a]}}
                  B: {Type: 'AWS::SQS::Queue', Properties: {QueueName: !If [C, b, !Ref A]}}
                """);
    }

    @Test
    void aLongChainOfConditionsDoesNotOverflow() {
        StringBuilder text = new StringBuilder("Conditions:\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("  C").append(i).append(": !Not [!Condition C").append(i + 1).append("]\n");
        }
        text.append("  C20000: !Equals [a, a]\nResources: {Q: {Type: 'AWS::SQS::Queue'}}\n");
        assertTrue(refused(text.toString()).contains("levels deep"));
    }

    @Test
    void hugeNumbersAndNamesAreKeptOutOfTheWay() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Fixtures.read("t.yaml", """
                Resources:
                  G:
                    Type: AWS::AutoScaling::AutoScalingGroup
                    Properties: {MinSize: 1e999999999, MaxSize: 99999999999999999999, DesiredCapacity: -1e400}
                  D:
                    Type: AWS::RDS::DBInstance
                    Properties: {AllocatedStorage: '1e999999999', BackupRetentionPeriod: NaN}
                """));
    }

    @Test
    void aLoopOfLoopsIsLimited() {
        String list = "[" + "a, ".repeat(200) + "b]";
        assertTrue(refused("""
                Resources:
                  Fn::ForEach::A:
                    - X
                    - %s
                    - Fn::ForEach::B:
                      - Y
                      - %s
                      - Q${X}${Y}: {Type: AWS::SQS::Queue}
                """.formatted(list, list)).contains("copies"));
    }

    @Test
    void aLoopOverALargeBodyIsLimited() {
        String list = "[" + "a, ".repeat(3000) + "b]";
        String body = "[" + "x, ".repeat(3000) + "y]";
        assertTrue(refused("""
                Resources:
                  Fn::ForEach::A:
                    - X
                    - %s
                    - Q${X}: {Type: AWS::SQS::Queue, Properties: {Tags: %s}}
                """.formatted(list, body)).contains("loops write more than"));
    }

    @Test
    void aTextThatALoopGrowsIsLimited() {
        assertTrue(refused("""
                Resources:
                  Fn::ForEach::A:
                    - X
                    - [%s]
                    - Q: {Type: AWS::SQS::Queue, Properties: {QueueName: '%s'}}
                """.formatted("a".repeat(1000), "${X}".repeat(1000))).contains("a loop writes a text of more than"));
    }

    @Test
    void functionsInsideFunctionsAreEvaluatedOnce() {
        for (String step : new String[] {"!Select [%s, x]", "!Foo [%s]", "!Join [%s, [a]]", "!Split [%s, a]",
            "!Sub ['${a}${a}', {a: %s}]", "!Sub ['${a}${a}', {a: !Foo [%s]}]", "!FindInMap [M, %s, a]"}) {
            String value = "!Ref Nothing";
            for (int i = 0; i < 30; i++) {
                value = step.formatted(value);
            }
            String text = "Mappings: {M: {a: {a: b}}}\nResources: {Q: {Type: 'AWS::SQS::Queue', Properties: "
                    + "{QueueName: " + value + "}}}";
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Fixtures.read("t.yaml", text), step);
        }
    }

    @Test
    void mappingsThatMultiplyEachOtherAreRefused() {
        StringBuilder text = new StringBuilder("Mappings:\n");
        for (int i = 0; i < 40; i++) {
            String next = "!FindInMap [M" + (i + 1) + ", k, k]";
            text.append("  M" + i + ": {k: {k: [" + next + ", " + next + "]}}\n");
        }
        text.append("  M40: {k: {k: [a, b]}}\nResources: {Q: {Type: 'AWS::SQS::Queue', Properties: "
                + "{Tags: !FindInMap [M0, k, k]}}}");
        assertTrue(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> refused(text.toString()))
                .contains("the mappings repeat each other"));
    }

    @Test
    void anAliasBombIsRefused() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            text.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        assertTrue(refused(text.toString()).contains("aliases repeat more than"));
    }

    @ParameterizedTest
    @CsvSource({"[,]", "{a: ,}", "!Sub [,]"})
    void deepNestingIsRefused(String open, String close) {
        String nested = open.repeat(5_000) + "x" + close.repeat(5_000);
        assertTrue(refused("Resources: " + nested).contains("nest deeper than"));
    }

    @Test
    void aLargeLegalTemplateIsRead() {
        StringBuilder text = new StringBuilder("Resources:\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("  Queue").append(i).append(":\n    Type: AWS::SQS::Queue\n    Properties:\n      QueueName: ")
                    .append("a-queue-with-a-name-that-makes-the-file-larger-than-three-megabytes-").append(i)
                    .append("\n      Tags: [{Key: Team, Value: one-of-the-teams}]\n");
        }
        assertTrue(text.length() > 3_500_000);
        ImportResult result = assertTimeoutPreemptively(Duration.ofSeconds(60),
                () -> Fixtures.read("t.yaml", text.toString()));
        assertEquals(20_000, result.workload().getNodes().size());
    }
}
