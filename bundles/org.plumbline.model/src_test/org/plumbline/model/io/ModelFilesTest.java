/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.Network;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.SourceLocation;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;

class ModelFilesTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void file() {
        file = folder.resolve("shop.plumb");
    }

    @Test
    void whatIsSavedIsLoadedAgain() throws Exception {
        Workload saved = shop();
        ModelFiles.save(saved, file);
        assertTrue(EcoreUtil.equals(saved, ModelFiles.load(file)));
    }

    @Test
    void equalModelsGiveEqualBytes() throws Exception {
        assertArrayEquals(ModelFiles.FORMAT.toBytes(shop(), "a"), ModelFiles.FORMAT.toBytes(shop(), "b"));
    }

    @Test
    void eachElementStandsOnALineOfItsOwn() throws Exception {
        ModelFiles.save(shop(), file);
        assertEquals(1, Files.readAllLines(file).stream().filter(l -> l.contains("id=\"orders\"")).count());
        assertEquals(1, Files.readAllLines(file).stream().filter(l -> l.contains("id=\"web\"")).count());
    }

    @Test
    void savingKeepsTheFormerContentAsBackup() throws Exception {
        Workload workload = shop();
        ModelFiles.save(workload, file);
        byte[] former = Files.readAllBytes(file);
        workload.setName("Renamed");
        ModelFiles.save(workload, file);
        assertArrayEquals(former, Files.readAllBytes(XmlFile.backupOf(file)));
    }

    @Test
    void aSaveThatFailsLeavesTheFileAsItWas() throws Exception {
        Workload workload = shop();
        ModelFiles.save(workload, file);
        byte[] former = Files.readAllBytes(file);
        workload.setName("bad \u0001 character");
        ModelException e = assertThrows(ModelException.class, () -> ModelFiles.save(workload, file));
        assertTrue(e.getMessage().contains("Nothing was saved"), e.getMessage());
        assertArrayEquals(former, Files.readAllBytes(file));
    }

    @Test
    void aReferenceOutOfTheModelIsRefusedBeforeSaving() throws Exception {
        Workload workload = shop();
        workload.getFlows().get(0).setTarget(PlumblineFactory.eINSTANCE.createDataStore());
        assertThrows(ModelException.class, () -> ModelFiles.save(workload, file));
        assertFalse(Files.exists(file));
    }

    @Test
    void duplicateIdsAreRefusedBeforeSaving() {
        Workload workload = shop();
        ModelBuilder.of(workload).add(Compute.class, "twin", c -> c.setId("web"));
        String message = assertThrows(ModelException.class, () -> ModelFiles.save(workload, file)).getMessage();
        assertTrue(message.contains("'web'"), message);
    }

    @Test
    void elementsDrawnWithoutAnIdGetOneWhenSaved() throws Exception {
        Workload workload = shop();
        Compute worker = PlumblineFactory.eINSTANCE.createCompute();
        worker.setName("Mail worker");
        workload.getNodes().add(worker);
        ModelFiles.save(workload, file);
        assertEquals("mail-worker", worker.getId());
    }

    @Test
    void whatThisVersionDoesNotKnowIsKept() throws Exception {
        ModelFiles.save(shop(), file);
        String text = Files.readString(file).replace("id=\"web\"", "id=\"web\" colour=\"red\"");
        Files.writeString(file, text);
        Workload workload = ModelFiles.load(file);
        ModelFiles.save(workload, file);
        assertTrue(Files.readString(file).contains("colour=\"red\""));
    }

    @Test
    void anEmptyFileIsToldApart() throws Exception {
        refused("  \n", 0, "empty");
    }

    @Test
    void aDoctypeIsRefusedWithItsLine() throws Exception {
        refused("<?xml version=\"1.0\"?>\n<!DOCTYPE x SYSTEM \"http://example.org/x.dtd\">\n<x/>", 2, "DOCTYPE");
    }

    @Test
    void aNewerFormatIsRefused() throws Exception {
        refused(xml("http://plumbline.org/model/2", ""), 0, "newer version");
    }

    @Test
    void anotherVocabularyIsRefused() throws Exception {
        refused(xml("http://example.org/other", ""), 0, "not a Plumbline model");
    }

    @Test
    void aSchemaLocationIsNotFetched() throws Exception {
        refused(xml("http://example.org/other",
                " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\""
                        + "http://example.org/other http://127.0.0.1:9/x.ecore\""), 0, "not a Plumbline model");
    }

    @Test
    void brokenXmlIsToldWithItsLine() throws Exception {
        refused("<?xml version=\"1.0\"?>\n<a>\n<b></a>", 3, "XML is broken");
    }

    @Test
    void aReferenceToNothingIsToldWithItsLine() throws Exception {
        ModelFiles.save(shop(), file);
        refused(Files.readString(file).replace("target=\"orders\"", "target=\"gone\""), 7, "'gone'");
    }

    @Test
    void aReferenceIntoAnotherFileIsRefused() throws Exception {
        ModelFiles.save(shop(), file);
        String text = Files.readString(file).replace("</plumbline:Workload>",
                "  <nodes href=\"http://127.0.0.1:9/other.plumb#x\"/>\n</plumbline:Workload>");
        refused(text.replace("<nodes href", "<nodes xsi:type=\"plumbline:Compute\" href"), 0, "outside the file");
    }

    @Test
    void twoElementsWithOneIdAreToldWithTheLineOfTheSecond() throws Exception {
        ModelFiles.save(shop(), file);
        refused(Files.readString(file).replace("id=\"orders\"", "id=\"web\"").replace("target=\"orders\"",
                "target=\"web\""), 5, "'web'");
    }

    @Test
    void nestingBeyondAllReasonIsRefused() throws Exception {
        String open = "<nodes xsi:type=\"plumbline:Group\">\n".repeat(5000);
        String text = xml("http://plumbline.org/model/1", " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"")
                .replace("/>", ">\n" + open + "</nodes>".repeat(5000) + "</plumbline:Workload>");
        Files.writeString(file, text);
        String message = assertThrows(ModelException.class, () -> ModelFiles.load(file)).getMessage();
        assertFalse(message.contains("\n"), message);
    }

    @Test
    void sourceLocationsSurviveOddNames() {
        SourceLocation odd = new SourceLocation("a|b 100%.yaml", 7, "x|y", "T::U");
        assertEquals(odd, SourceLocation.parse(odd.toString()));
    }

    private void refused(String content, int line, String expected) throws Exception {
        Files.writeString(file, content, StandardCharsets.UTF_8);
        ModelException e = assertThrows(ModelException.class, () -> ModelFiles.load(file));
        assertTrue(e.getMessage().startsWith(file.toString()), e.getMessage());
        assertTrue(e.getMessage().contains(expected), e.getMessage());
        assertEquals(1, e.getMessage().lines().count());
        assertEquals(line, e.line(), e.getMessage());
    }

    private static String xml(String uri, String more) {
        return "<?xml version=\"1.0\"?>\n<plumbline:Workload xmlns:plumbline=\"" + uri + "\"\n" + more + "/>";
    }

    private static Workload shop() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.boundary(Network.class, "vpc", in -> {
            Compute web = in.add(Compute.class, "web", "aws.ec2", c -> c.setReplicas(2));
            DataStore orders = in.add(DataStore.class, "orders", "aws.rds", d -> {
                d.setEncryptedAtRest(Fact.NO);
                d.setOrigin(new SourceLocation("shop.yaml", 12, "Orders", "AWS::RDS::DBInstance"));
            });
            b.flow(web, orders, f -> f.setPort(5432));
        });
        return b.workload();
    }
}
