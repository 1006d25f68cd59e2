/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.importer.ImportException;
import org.plumbline.importer.ImportNote;
import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.Importers;
import org.plumbline.importer.ModelText;
import org.plumbline.model.Group;
import org.plumbline.model.Node;

class StacksTest {

    private static final String QUEUE = """
            Resources: {Queue: {Type: 'AWS::SQS::Queue'}}
            Outputs: {Url: {Value: !Ref Queue, Export: {Name: !Sub '${AWS::StackName}-queue-url'}}}
            """;
    private static final String USER = """
            Parameters: {Url: {Type: String}}
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties: {Environment: {Variables: {QUEUE: !Ref Url}}}
            """;

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String stack(String id, String url, String parameters) {
        return "  " + id + ": {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: '" + url
                + "', Parameters: {" + parameters + "}}}\n";
    }

    private static ImportResult read(Path... inputs) {
        return Importers.readAll(Arrays.asList(inputs), ImportOptions.DEFAULT);
    }

    private static String flows(ImportResult result) {
        return result.workload().getFlows().stream().map(f -> f.getSource().getId() + ">" + f.getTarget().getId())
                .collect(Collectors.joining(" "));
    }

    private static String open(ImportResult result) {
        return result.notes().stream().filter(n -> n.kind() == ImportNote.Kind.UNRESOLVED).map(ImportNote::text)
                .collect(Collectors.joining("; "));
    }

    @Test
    void aNestedStackIsAGroupAndPassesValuesOn() throws IOException {
        write("parts/queue.yaml", QUEUE);
        write("parts/user.yaml", USER);
        Path main = write("main.yaml", "Resources:\n" + stack("Queues", "./parts/queue.yaml", "")
                + stack("Users", "parts/user.yaml", "Url: !GetAtt Queues.Outputs.Url"));
        ImportResult result = Importers.read(main, ImportOptions.DEFAULT);
        assertEquals("Users.Worker>Queues.Queue", flows(result));
        assertEquals(List.of("Queues", "Users"), result.workload().getNodes().stream().map(Node::getName).toList());
        Group users = (Group) result.workload().getNodes().get(1);
        assertEquals("Worker", users.getNodes().get(0).getName());
        assertTrue(users.getNodes().get(0).getOrigin().file().endsWith("in/parts/user.yaml"));
        assertEquals("", open(result));
    }

    @Test
    void aFolderIsOneModelWithoutWhatIsNoTemplate() throws IOException {
        write("parts/user.yaml", USER);
        write("main.yaml", QUEUE);
        write("package.json", "{\"name\": \"x\"}");
        write(".aws-sam/copy.yaml", QUEUE);
        write("outer.yaml", "Resources:\n" + stack("Users", "parts/user.yaml", "Url: a"));
        ImportResult result = read(folder.resolve("in"));
        assertEquals(2, result.workload().getNodes().size());
        assertTrue(ModelText.of(result).contains("outer.Users.Worker"));
        assertEquals(ModelText.of(result), ModelText.of(read(folder.resolve("in"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"${AWS::StackName}-queue-url", "queues-queue-url", "${Unset}-queue-url"})
    void anExportIsFoundByItsName(String name) throws IOException {
        Path user = write("user.yaml", USER.replace("!Ref Url", "{'Fn::ImportValue': !Sub '" + name + "'}"));
        assertEquals("user.Worker>queues.Queue", flows(read(user, write("queues.yaml", QUEUE))));
        assertTrue(flows(read(user)).matches("|Worker>.*queue-elsewhere"), "nothing here exports it");
    }

    @Test
    void aSecretThatIsPassedToANestedStackIsReportedAndNotCopied() throws IOException {
        write("parts/store.yaml", """
                Parameters: {Word: {Type: String, NoEcho: true}}
                Resources:
                  Store: {Type: AWS::RDS::DBInstance, Properties: {Engine: postgres, MasterUserPassword: !Ref Word}}
                """);
        ImportResult result = read(write("main.yaml", "Resources:\n"
                + stack("Stores", "parts/store.yaml", "Word: swordfish")));
        assertTrue(ModelText.of(result).contains("plainTextSecrets=YES"));
        assertFalse(ModelText.of(result).contains("swordfish"));
        assertTrue(result.notes().stream().anyMatch(note -> note.logicalId().equals("Stores.Word")
                && note.line() > 1 && note.file().endsWith("main.yaml") && note.text().contains("plain text")));
    }

    @Test
    void anExportThatTwoCouldMeanStaysOpen() throws IOException {
        Path user = write("user.yaml", USER.replace("!Ref Url", "{'Fn::ImportValue': !Sub '${Unset}-queue-url'}"));
        assertEquals("", flows(read(user, write("a.yaml", QUEUE), write("b.yaml", QUEUE))));
    }

    @Test
    void aTemplateThatIsStoredElsewhereIsFoundByItsName() throws IOException {
        write("parts/queue.yaml", QUEUE);
        ImportResult result = read(write("main.yaml", "Resources:\n"
                + stack("Queues", "https://s3.amazonaws.com/bucket/v1/parts/queue.yaml", "")));
        assertTrue(ModelText.of(result).contains("Messaging Queues.Queue"));
        assertEquals(1, result.count(ImportNote.Kind.GUESSED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "../secret.yaml|leads out of that",
        "parts/../../secret.yaml|leads out of that",
        "/etc/hostname|not an absolute path",
        "C:\\secret.yaml|not an absolute path",
        "..\\secret.yaml|leads out of that",
        "link.yaml|a link leads out of that",
        "linked/secret.yaml|a link leads out of that",
        "nowhere.yaml|there is no such file",
        "parts|there is no such file",
        "'a\0b.yaml'|no file can have this name",
        "broken.yaml|broken.yaml:1: not valid YAML"})
    void nothingOutsideOfTheFolderIsRead(String url, String reason) throws IOException {
        Files.writeString(folder.resolve("secret.yaml"), QUEUE);
        write("parts/queue.yaml", QUEUE);
        write("broken.yaml", "a: [");
        Path in = folder.resolve("in");
        Files.createSymbolicLink(in.resolve("link.yaml"), folder.resolve("secret.yaml"));
        Files.createSymbolicLink(in.resolve("linked"), folder);
        Path main = write("main.yaml", "Resources:\n  S: {Type: 'AWS::CloudFormation::Stack', Properties: "
                + "{TemplateURL: \"" + url.replace("\\", "\\\\").replace("\0", "\\0") + "\"}}\n");
        ImportResult result = Importers.read(main, ImportOptions.DEFAULT);
        assertTrue(open(result).contains(reason), open(result));
        assertEquals(1, open(result).lines().count());
        assertFalse(ModelText.of(result).contains("Messaging"));
    }

    @Test
    void stacksThatNestEachOtherEnd() throws IOException {
        Path a = write("a.yaml", "Resources:\n" + stack("B", "b.yaml", ""));
        Path b = write("b.yaml", "Resources:\n" + stack("A", "a.yaml", ""));
        assertTrue(open(read(a)).contains("the template nests itself"));
        assertTrue(open(read(a, b, write("c.yaml", QUEUE))).contains("the template nests itself"));
    }

    @Test
    void stacksThatMultiplyAreLimited() throws IOException {
        for (int i = 0; i < 9; i++) {
            StringBuilder text = new StringBuilder("Resources:\n");
            for (int j = 0; j < 10; j++) {
                text.append(stack("S" + j, "level" + (i + 1) + ".yaml", ""));
            }
            write("level" + i + ".yaml", text.toString());
        }
        write("level9.yaml", QUEUE);
        assertTrue(open(read(folder.resolve("in/level0.yaml"))).contains("more than 200 nested stacks"));
    }

    @Test
    void valuesThatNeedEachOtherStayOpen() throws IOException {
        String echo = "Parameters: {P: {Type: String}}\nResources: {Q: {Type: 'AWS::SQS::Queue', Properties: "
                + "{QueueName: !Ref P}}}\nOutputs: {O: {Value: !Ref P}}\n";
        write("echo.yaml", echo);
        ImportResult result = read(write("main.yaml", "Resources:\n"
                + stack("A", "echo.yaml", "P: !GetAtt B.Outputs.O") + stack("B", "echo.yaml",
                        "P: !GetAtt A.Outputs.O")));
        assertTrue(ModelText.of(result).contains("Messaging B.Q"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Password: {Type: String}", "Password: {Type: String, NoEcho: true}"})
    void aSecretThatAStackIsGivenIsNeverCopied(String parameter) throws IOException {
        write("child.yaml", "Parameters: {" + parameter + "}\nResources: {T: {Type: 'AWS::Some::Thing', Properties: "
                + "{Line: !Sub 'login ${Password}', Other: swordfish}}}");
        String model = ModelText.of(read(write("main.yaml", "Resources:\n"
                + stack("A", "child.yaml", "Password: swordfish"))));
        assertTrue(model.contains("A.T"));
        assertFalse(model.contains("swordfish"), model);
    }

    @Test
    void aFolderWithoutTemplatesIsRefused() throws IOException {
        write("readme.json", "{}");
        String message = assertThrows(ImportException.class, () -> read(folder.resolve("in"))).getMessage();
        assertTrue(message.contains("there is no template or plan in it"), message);
    }

    @Test
    void filesOfSeveralFormatsBecomeOneModel() throws IOException {
        Path plan = Path.of("src_test/org/plumbline/importer/terraform/bookshop.plan.json");
        ImportResult both = read(write("queue.yaml", QUEUE), plan);
        ImportResult alone = read(plan);
        assertEquals(alone.workload().getFlows().size(), both.workload().getFlows().size());
        assertEquals(alone.workload().getNodes().size() + 1, both.workload().getNodes().size());
    }
}
