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
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.importer.ImportFile;
import org.plumbline.importer.ImportNote;
import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.ImportTrace;
import org.plumbline.importer.Importers;
import org.plumbline.model.Property;

class LinkedTemplatesTest {

    private static final String EXPORT = "Resources: {Q: {Type: 'AWS::SQS::Queue'}}\n"
            + "Outputs: {Q: {Value: !Ref Q, Export: {Name: %s}}}\n";
    private static final String IMPORT = "Resources:\n  F:\n    Type: AWS::Lambda::Function\n"
            + "    Properties: {Environment: {Variables: {Q: !ImportValue %s}}}\n";

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<List<String>> groups(Path... inputs) {
        return Importers.linked(List.of(inputs), ImportOptions.DEFAULT).stream().map(group -> group.stream()
                .map(each -> folder.relativize(each.file()).toString().replace('\\', '/')).toList()).toList();
    }

    @Test
    void theOneThatImportsLeadsThoseThatExport() throws IOException {
        write("a.yaml", EXPORT.formatted("orders"));
        write("b.yaml", EXPORT.formatted("others"));
        write("c.yaml", IMPORT.formatted("orders"));
        assertEquals(List.of(List.of("c.yaml", "a.yaml")), groups(folder));
    }

    @Test
    void anExportThatSeveralCouldMeanLinksNothing() throws IOException {
        write("a.yaml", EXPORT.formatted("!Sub '${AWS::StackName}-queue'"));
        Path other = write("b.yaml", EXPORT.formatted("!Sub '${AWS::StackName}-queue'"));
        write("c.yaml", "Parameters: {S: {Type: String}}\n" + IMPORT.formatted("{'Fn::Sub': '${S}-queue'}")
                .replace("!ImportValue {", "{'Fn::ImportValue': {").replace("}}}}", "}}}}}"));
        assertEquals(List.of(), groups(folder));
        Files.delete(other);
        assertEquals(List.of(List.of("c.yaml", "a.yaml")), groups(folder));
    }

    @Test
    void nestedStacksBelongToTheirParentAlsoBesideIt() throws IOException {
        write("stacks/queue.yaml", EXPORT.formatted("orders"));
        write("top/main.yaml", "Resources: {A: {Type: 'AWS::CloudFormation::Stack', Properties: "
                + "{TemplateURL: ../stacks/queue.yaml}}}\n");
        assertEquals(List.of(List.of("top/main.yaml", "stacks/queue.yaml")), groups(folder));
        assertEquals(List.of(), groups(folder.resolve("stacks"), folder.resolve("top/main.yaml")));
    }

    @Test
    void aCircleOfImportsIsOneGroup() throws IOException {
        write("a.yaml", EXPORT.formatted("a"));
        write("b.yaml", IMPORT.formatted("c") + "Outputs: {B: {Value: !Ref F, Export: {Name: b}}}\n");
        write("c.yaml", IMPORT.formatted("b") + "Outputs: {C: {Value: !Ref F, Export: {Name: c}}}\n");
        assertEquals(List.of(List.of("b.yaml", "c.yaml")), groups(folder));
    }

    @Test
    void whatCannotBeReadLinksNothing() throws IOException {
        write("a.yaml", EXPORT.formatted("orders") + "  - [\n");
        write("b.yaml", IMPORT.formatted("orders"));
        assertEquals(List.of(), groups(folder));
        assertEquals(List.of(), groups(folder.resolve("missing.yaml"), folder.resolve("b.yaml")));
    }

    @Test
    void aNoteSaysTheFileOfItsLine() throws IOException {
        write("a.yaml", EXPORT.formatted("orders"));
        write("c.yaml", IMPORT.formatted("orders") + "  Spare: {Type: 'AWS::SQS::Queue', Condition: Never}\n"
                + "Conditions: {Never: !Equals [a, b]}\n");
        List<ImportFile> group = Importers.linked(List.of(folder), ImportOptions.DEFAULT).get(0);
        List<ImportFile> turned = new ArrayList<>(List.of(group.get(1), group.get(0)));
        ImportResult result = Importers.readLinked(turned, ImportOptions.DEFAULT, unreadable -> {
            throw unreadable;
        });
        String file = folder.resolve("c.yaml").toString().replace('\\', '/');
        ImportNote spare = result.notes().stream().filter(note -> note.kind() == ImportNote.Kind.LEFT_OUT).findFirst()
                .orElseThrow();
        assertEquals(file + ":5", spare.file() + ":" + spare.line());
        assertTrue(result.workload().getProperties().stream().map(Property::getValue)
                .anyMatch(value -> value.endsWith(", c.yaml line 5")), "the model does not tell folders");
        ImportTrace trace = ImportTrace.in(result.workload()).stream()
                .filter(each -> each.kind() == ImportNote.Kind.LEFT_OUT).findFirst().orElseThrow();
        assertEquals("c.Spare at c.yaml:5", trace.logicalId() + " at " + trace.place());
    }

    @Test
    void theOnlyFileStandsAtItsNotesToo() throws IOException {
        Path only = write("a.yaml", EXPORT.formatted("orders"));
        ImportResult result = Importers.read(only, ImportOptions.DEFAULT);
        assertEquals(only.toString().replace('\\', '/'), result.notes().get(0).file());
    }
}
