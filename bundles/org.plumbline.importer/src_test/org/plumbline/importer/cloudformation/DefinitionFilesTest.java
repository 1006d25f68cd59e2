/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.importer.ImportNote;
import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.Importers;

/** Definitions of state machines that lie in files of their own. */
class DefinitionFilesTest {

    private static final String MACHINE = """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Flow:
                Type: AWS::Serverless::StateMachine
                Properties:
                  DefinitionUri: '%s'
                  DefinitionSubstitutions: {Pay: !GetAtt Pay.Arn, Orders: !Ref Orders}
              Pay: {Type: AWS::Serverless::Function}
              Orders: {Type: AWS::Serverless::SimpleTable}
            """;

    @TempDir
    private Path folder;

    @Test
    void aDefinitionInAFileOfItsOwnTellsWhatTheMachineCalls() throws IOException {
        write("flow/order.asl.json", """
                {"StartAt": "Pay", "States": {
                  "Pay": {"Type": "Task", "Resource": "${Pay}", "Next": "Keep"},
                  "Keep": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem",
                           "Parameters": {"TableName": "${Orders}", "Item": {"id": {"S.$": "$.id"}}}, "Next": "Tell"},
                  "Tell": {"Type": "Task", "Resource": "arn:aws:states:::sns:publish",
                           "Parameters": {"TopicArn": "arn:aws:sns:eu-west-1:1:news"}, "Next": "Read"},
                  "Read": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:textract:detectDocumentText",
                           "End": true}}}
                """);
        ImportResult result = Importers.read(write("t.yaml", MACHINE.formatted("flow/order.asl.json")),
                ImportOptions.DEFAULT);
        assertEquals("Flow>Amazon Textract, Flow>Orders, Flow>Pay, Flow>news", flows(result));
    }

    @Test
    void aDefinitionOutsideOfTheFolderIsNotRead() throws IOException {
        Files.writeString(folder.resolve("order.asl.json"), "{\"StartAt\": \"${Pay}\", \"States\": {}}");
        Files.createDirectories(folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("in/link.json"), folder.resolve("order.asl.json"));
        for (String path : List.of("../order.asl.json", "link.json", folder.resolve("order.asl.json").toString(),
                "missing.json")) {
            ImportResult result = Importers.read(write("t.yaml", MACHINE.formatted(path)), ImportOptions.DEFAULT);
            ImportNote note = result.notes().stream().filter(each -> each.kind() == ImportNote.Kind.UNRESOLVED)
                    .findFirst().orElseThrow();
            assertTrue(note.text().startsWith("its definition stays unknown: " + path) && note.line() == 6,
                    note.toString());
            assertEquals("Flow", note.logicalId());
        }
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static String flows(ImportResult result) {
        return result.workload().getFlows().stream().map(f -> f.getSource().getName() + ">" + f.getTarget().getName())
                .sorted().collect(Collectors.joining(", "));
    }
}
