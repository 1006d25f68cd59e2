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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Drawing;
import org.plumbline.notation.Shape;
import org.plumbline.notation.io.DiagramFiles;

class ImportAgainTest {

    @TempDir
    private Path folder;
    private Path template;
    private Path model;

    @BeforeEach
    void importOnce() throws IOException {
        template = Files.writeString(folder.resolve("shop.yaml"), Templates.SHORT_BACKUPS);
        model = folder.resolve("shop.plumb");
        assertEquals(Exit.DONE, Run.of("import", template, "-o", model).code());
    }

    @Test
    void theSameTemplateChangesNothing() throws IOException {
        byte[] before = Files.readAllBytes(model);
        byte[] drawing = Files.readAllBytes(folder.resolve("shop.plumbdi"));

        Run run = Run.of("import", template, "-o", model);

        assertEquals(Exit.DONE, run.code(), run.err());
        assertArrayEquals(before, Files.readAllBytes(model));
        assertArrayEquals(drawing, Files.readAllBytes(folder.resolve("shop.plumbdi")));
        assertFalse(run.out().contains("changed"), run.out());
    }

    @Test
    void workAndPlacesStayAndWhatIsNewComesBesideThem() throws IOException, ModelException {
        Workload mine = ModelFiles.load(model);
        ModelBuilder.of(mine).add(Compute.class, "Drawn");
        ModelFiles.save(mine, model);
        Drawing drawing = DiagramFiles.loadOrCreate(model, mine);
        shape(drawing, "Orders").setX(888);
        DiagramFiles.save(drawing, DiagramFiles.fileFor(model));
        Files.writeString(template, Templates.SHORT_BACKUPS.replace("Period: 1", "Period: 9")
                + "  Mail:\n    Type: AWS::SQS::Queue\n");

        Run run = Run.of("import", template, "-o", model, "-v");

        assertEquals(Exit.DONE, run.code(), run.err());
        assertTrue(run.out().contains("Orders: backup retention days"), run.out());
        Workload merged = ModelFiles.load(model);
        assertEquals(9, orders(merged).getBackupRetentionDays());
        assertTrue(Nodes.byId(merged).keySet().containsAll(Set.of("drawn", "Mail")));
        Drawing after = DiagramFiles.load(DiagramFiles.fileFor(model));
        assertEquals(888, shape(after, "Orders").getX());
        assertTrue(shape(after, "Mail").getWidth() > 0);
    }

    @Test
    void whatBothChangedIsToldAndTheModelsIsKept() throws IOException, ModelException {
        changeBoth();

        Run run = Run.of("import", template, "-o", model);

        assertEquals(Exit.FINDINGS, run.code(), run.err());
        assertTrue(run.out().contains("conflict: Orders: backup retention days is 9 in the template (was 1) and 30 in "
                + "the model. The model's is kept."), run.out());
        assertEquals(30, orders(ModelFiles.load(model)).getBackupRetentionDays());
        assertEquals(Exit.DONE, Run.of("import", template, "-o", model).code(), "it is told once");
    }

    @Test
    void theTemplateCanBePreferred() throws IOException, ModelException {
        changeBoth();
        assertEquals(Exit.DONE, Run.of("import", template, "-o", model, "--prefer", "template").code());
        assertEquals(9, orders(ModelFiles.load(model)).getBackupRetentionDays());
    }

    @Test
    void aModelThatWasDrawnIsNotTouched() throws IOException, ModelException {
        Path drawn = folder.resolve("drawn.plumb");
        ModelFiles.save(ModelBuilder.workload("Drawn").workload(), drawn);
        byte[] before = Files.readAllBytes(drawn);

        Run run = Run.of("import", template, "-o", drawn);

        assertEquals(Exit.TROUBLE, run.code());
        assertTrue(run.err().contains("This model was drawn, not imported."), run.err());
        assertArrayEquals(before, Files.readAllBytes(drawn));
    }

    @Test
    void withoutTheRecordNothingOfTheModelIsLost() throws IOException, ModelException {
        changeBoth();
        Files.delete(folder.resolve("shop.plumbimport"));

        Run run = Run.of("import", template, "-o", model);

        assertEquals(Exit.FINDINGS, run.code(), run.err());
        assertTrue(run.out().contains("no record of the earlier import"), run.out());
        assertEquals(30, orders(ModelFiles.load(model)).getBackupRetentionDays());
    }

    @Test
    void severalTemplatesAndFoldersBecomeOneModel() throws IOException, ModelException {
        Path all = Files.createDirectories(folder.resolve("all"));
        Files.writeString(all.resolve("a.yaml"), Templates.QUEUE);
        Files.writeString(all.resolve("b.yaml"), "AWSTemplateFormatVersion: [\n");

        Run run = Run.of("import", template, all, "-o", folder.resolve("all.plumb"));

        assertEquals(Exit.TROUBLE, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("b.yaml:"), run.err());
        assertEquals(2, Nodes.componentsIn(ModelFiles.load(folder.resolve("all.plumb"))).size());
    }

    private void changeBoth() throws IOException, ModelException {
        Workload mine = ModelFiles.load(model);
        orders(mine).setBackupRetentionDays(30);
        ModelFiles.save(mine, model);
        Files.writeString(template, Templates.SHORT_BACKUPS.replace("Period: 1", "Period: 9"));
    }

    private static DataStore orders(Workload workload) {
        return (DataStore) Nodes.byId(workload).get("Orders");
    }

    private static Shape shape(Drawing drawing, String id) {
        return drawing.getDiagrams().get(0).getShapes().stream()
                .filter(each -> each.getElement().equals(id)).findFirst().orElseThrow();
    }
}
