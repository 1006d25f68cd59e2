/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Network;
import org.plumbline.model.SourceLocation;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.ModelFiles;

class SourcesTest {

    @Test
    void anElementOfAModelIsOnTheLineThatGivesItsId() throws ModelException {
        ModelBuilder model = ModelBuilder.workload("Shop");
        Compute web = model.add(Compute.class, "Web");
        Compute mail = model.add(Compute.class, "Mail");
        byte[] content = ModelFiles.FORMAT.toBytes(model.workload(), "shop.plumb");
        Sources sources = Sources.model("shop.plumb", content);

        for (Compute each : new Compute[] {web, mail}) {
            String line = new String(content, StandardCharsets.UTF_8).lines().toList()
                    .get(sources.locate(each).line() - 1);
            assertTrue(line.contains("id=\"" + each.getId() + "\""), line);
        }
    }

    @Test
    void whatTheImportAddedIsWhereTheElementAroundItIs() {
        ModelBuilder model = ModelBuilder.workload("Shop");
        Network network = model.add(Network.class, "net",
                n -> n.setOrigin(new SourceLocation("t.yaml", 7, "Net", "AWS::EC2::VPC")));
        Compute guessed = model.in(network).add(Compute.class, "guessed");

        assertEquals("t.yaml:7", Sources.imported("t.yaml").locate(guessed).label());
    }

    @Test
    void whatHasNoPlaceIsInTheFile() {
        Workload workload = ModelBuilder.workload("Shop").workload();

        assertEquals("t.yaml", Sources.imported("t.yaml").locate(workload).label());
    }
}
