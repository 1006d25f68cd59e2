/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.importer.architecture.ReferenceArchitecture;
import org.plumbline.model.Workload;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.io.DiagramFiles;

class NewTest {

    @TempDir
    Path folder;

    @Test
    void startsFromAReferenceArchitectureUnderTheNameGiven() throws Exception {
        Path model = folder.resolve("shop.plumb");
        Run run = Run.of("new", model, "--from", "three-tier-web", "--form", "draft", "--name", "Bike shop");
        assertEquals(0, run.code(), run.err());
        assertEquals(model + ": 5 components, 4 flows\n", run.out());
        Workload workload = ModelFiles.load(model);
        assertEquals("Bike shop", workload.getName());
        assertEquals(Nodes.allIn(workload).size(),
                DiagramFiles.load(DiagramFiles.fileFor(model)).getDiagrams().get(0).getShapes().size());
    }

    @Test
    void anEmptyModelIsNamedAfterItsFile() throws Exception {
        Path model = folder.resolve("shop.plumb");
        assertEquals(0, Run.of("new", model).code());
        assertEquals("shop", ModelFiles.load(model).getName());
    }

    @Test
    void replacesNothingUnlessTold() throws Exception {
        Path model = folder.resolve("shop.plumb");
        Run.of("new", model, "--name", "First");
        Run second = Run.of("new", model, "--name", "Second");
        assertEquals(3, second.code());
        assertTrue(second.err().contains("There is a file already. Use --force to replace it."), second.err());
        assertEquals("First", ModelFiles.load(model).getName());
        assertEquals(0, Run.of("new", model, "--name", "Second", "--force").code());
        assertEquals("Second", ModelFiles.load(model).getName());
    }

    @Test
    void anUnknownArchitectureIsAnsweredWithThoseThereAre() {
        Run run = Run.of("new", folder.resolve("shop.plumb"), "--from", "pyramid");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("There is no reference architecture pyramid. Use one of three-tier-web,"),
                run.err());
        assertEquals(2, Run.of("new", folder.resolve("shop.txt")).code());
        assertFalse(Files.exists(folder.resolve("shop.plumb")));
    }

    @Test
    void theHelpNamesEveryReferenceArchitecture() {
        String help = Run.of("new", "--help").out();
        for (ReferenceArchitecture each : ReferenceArchitecture.values()) {
            assertTrue(help.contains(each.id()), each.id());
        }
    }
}
