/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.Element;
import org.plumbline.model.query.Nodes;

/** Several files as one model. */
class OneModelTest {

    private static final List<String> FIXTURES = List.of("cloudformation/bakery.yaml", "cloudformation/clinic.yaml",
            "cloudformation/newsroom.json", "terraform/bookshop.plan.json", "otm/library.otm",
            "drawio/tickets.drawio", "flows/rides.yaml", "flows/parking.plan.json");
    private static final int SHUFFLES = 12;

    @TempDir
    private Path folder;

    @Test
    void theOrderInWhichFilesAreNamedChangesNothing() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String each : FIXTURES) {
            try (var in = getClass().getResourceAsStream("/org/plumbline/importer/" + each)) {
                Path file = folder.resolve(each.replace('/', '-'));
                Files.copy(in, file);
                files.add(file);
            }
        }
        ImportResult first = Importers.readAll(files, ImportOptions.DEFAULT);
        String expected = ModelText.of(first);
        Random random = new Random(7);
        for (int i = 0; i < SHUFFLES; i++) {
            Collections.shuffle(files, random);
            ImportResult again = Importers.readAll(files, ImportOptions.DEFAULT);
            assertEquals(expected, ModelText.of(again), files.toString());
            assertEquals(first.places().toString(), again.places().toString());
            assertEquals(first.notes(), again.notes());
        }
    }

    @Test
    void drawingsStandBesideEachOtherWithAllTheirPlacesAndNotes() throws IOException {
        Path one = drawing("one.drawio", "Orders", 300);
        Path two = drawing("two.drawio", "Bills", 500);
        ImportResult result = Importers.readAll(List.of(one, two), ImportOptions.DEFAULT);
        Map<String, Element> elements = Nodes.byId(result.workload());
        assertEquals(4, result.places().size());
        assertTrue(elements.keySet().containsAll(result.places().keySet()));
        List<Place> places = List.copyOf(result.places().values());
        int right = Math.max(places.get(0).x() + places.get(0).width(), places.get(1).x() + places.get(1).width());
        assertTrue(places.get(2).x() > right && places.get(3).x() > right, places.toString());
        assertEquals(500, places.get(3).x() - places.get(2).x(), "a drawing stays as it is");
        result.notes().forEach(note -> assertTrue(note.elementId() == null
                || elements.containsKey(note.elementId()) || note.elementId().equals(result.workload().getId()),
                note.toString()));
        assertNotEquals(result.notes().get(0).file(), result.notes().get(result.notes().size() - 1).file());
    }

    @Test
    void aFolderOfSeveralFormatsGivesItsName() throws IOException {
        drawing("one.drawio", "Orders", 300);
        Files.writeString(folder.resolve("two.yaml"), "Resources: {A: {Type: 'AWS::SQS::Queue'}}");
        assertEquals(folder.getFileName().toString(),
                Importers.readAll(List.of(folder), ImportOptions.DEFAULT).workload().getName());
    }

    private Path drawing(String name, String label, int x) throws IOException {
        return Files.writeString(folder.resolve(name), """
                <mxGraphModel><root><mxCell id='0'/><mxCell id='1' parent='0'/>
                <mxCell id='q' value='%s' style='shape=mxgraph.aws4.sqs' vertex='1' parent='1'>
                  <mxGeometry x='0' y='0' width='60' height='60' as='geometry'/></mxCell>
                <mxCell id='d' value='Store' style='shape=mxgraph.aws4.rds' vertex='1' parent='1'>
                  <mxGeometry x='%d' y='10' width='60' height='60' as='geometry'/></mxCell>
                <mxCell id='e' edge='1' source='q' target='d' parent='1'/></root></mxGraphModel>
                """.formatted(label, x));
    }
}
