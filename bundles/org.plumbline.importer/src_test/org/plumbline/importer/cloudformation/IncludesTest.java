/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.importer.ImportNote;
import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.Importers;
import org.plumbline.importer.ModelText;
import org.plumbline.importer.TemplateParameter;

class IncludesTest {

    @TempDir
    private Path folder;

    private Path template(String text) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        return Files.writeString(folder.resolve("in/main.yaml"), text);
    }

    private ImportResult read(String text, ImportOptions options) throws IOException {
        return Importers.read(template(text), options);
    }

    @Test
    void whatIsIncludedBelongsToTheTemplate() throws IOException {
        template("");
        Files.writeString(folder.resolve("in/queues.yaml"), "Inner: {Type: 'AWS::SQS::Queue'}");
        Files.writeString(folder.resolve("in/name.yaml"), "QueueName: included");
        Files.writeString(folder.resolve("in/top.yaml"),
                "Parameters: {P: {Type: String, Default: x}}\nResources: {Top: {Type: 'AWS::SNS::Topic'}}");
        String model = ModelText.of(read("""
                Transform: {Name: 'AWS::Include', Parameters: {Location: ./top.yaml}}
                Resources:
                  Fn::Transform: {Name: 'AWS::Include', Parameters: {Location: !Sub 's3://${Bucket}/queues.yaml'}}
                  Own:
                    Type: AWS::Some::Thing
                    Properties:
                      Size: !Ref P
                      Fn::Transform: {Name: 'AWS::Include', Parameters: {Location: name.yaml}}
                """, ImportOptions.DEFAULT));
        assertTrue(model.contains("Messaging Inner name=Inner origin=3|"), model);
        assertTrue(model.contains("Messaging Top"), model);
        assertTrue(model.contains("Size = x") && model.contains("QueueName = included"), model);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "../secret.yaml|leads out of that",
        "/etc/hostname|not an absolute path",
        "https://example.com/../../secret.yaml|not here",
        "link.yaml|a link leads out of that",
        "nowhere.yaml|there is no such file",
        "main.yaml|the template names itself"})
    void nothingOutsideOfTheFolderIsIncluded(String location, String reason) throws IOException {
        template("");
        Files.writeString(folder.resolve("secret.yaml"), "Inner: {Type: 'AWS::SQS::Queue'}");
        Files.createSymbolicLink(folder.resolve("in/link.yaml"), folder.resolve("secret.yaml"));
        ImportResult result = read("""
                Resources:
                  Fn::Transform: {Name: 'AWS::Include', Parameters: {Location: '%s'}}
                  Own: {Type: 'AWS::SNS::Topic'}
                """.formatted(location), ImportOptions.DEFAULT);
        assertFalse(ModelText.of(result).contains("Inner"));
        assertTrue(result.notes().stream().anyMatch(note -> note.kind() == ImportNote.Kind.UNRESOLVED
                && note.text().contains(reason)), ModelText.of(result));
    }

    @Test
    void parametersAreListedWithoutTheirSecrets() throws IOException {
        List<TemplateParameter> parameters = Importers.parameters(template("""
                Parameters:
                  Stage: {Type: String, Default: test, AllowedValues: [test, live], Description: What it is for}
                  Password: {Type: String, NoEcho: true, Default: swordfish}
                Resources: {Q: {Type: 'AWS::SQS::Queue'}}
                """));
        assertEquals(List.of(new TemplateParameter("Stage", "String", "test", List.of("test", "live"),
                "What it is for", false), new TemplateParameter("Password", "String", null, List.of(), null, true)),
                parameters);
    }

    @Test
    void aValueThatNoParameterTakesIsNoted() throws IOException {
        String text = ModelText.of(read("""
                Parameters: {Stage: {Type: String, Default: test, AllowedValues: [test, live]}}
                Resources: {Q: {Type: 'AWS::SQS::Queue'}}
                """, ImportOptions.DEFAULT.withParameter("Stage", "production").withParameter("Stgae", "live")));
        assertTrue(text.contains("UNRESOLVED Stage (String:1) the value given is not one of those allowed"));
        assertTrue(text.contains("UNRESOLVED Stgae (:0) a value was given, but no parameter has this name"));
    }
}
