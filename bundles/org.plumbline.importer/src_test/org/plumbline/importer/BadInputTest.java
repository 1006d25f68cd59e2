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
