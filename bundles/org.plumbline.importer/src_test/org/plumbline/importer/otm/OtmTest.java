/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.otm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.importer.Fixtures;
import org.plumbline.importer.ImportException;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.ModelText;
import org.plumbline.importer.Place;
import org.plumbline.importer.internal.otm.OtmImport;
import org.plumbline.importer.internal.text.Lookup;
import org.plumbline.model.Component;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.query.Nodes;

class OtmTest {

    private static final String START = "otmVersion: 0.2.0\nproject: {name: P, id: p}\n";

    @Test
    void theModelIsAsExpected() throws IOException {
        Fixtures.assertGolden("otm", "library.golden.txt", ModelText.of(Fixtures.fixture("otm", "library.otm")));
    }

    @Test
    void placesCountFromTheZoneAround() throws IOException {
        Map<String, Place> places = Fixtures.fixture("otm", "library.otm").places();
        assertEquals(new Place(20, 80, 60, 60), places.get("reader"));
        assertEquals(new Place(200, 0, 500, 400), places.get("cloud"));
        assertFalse(places.containsKey("books"));
    }

    @Test
    void aSecretIsToldAndNotCopied() throws IOException {
        ImportResult result = Fixtures.fixture("otm", "library.otm");
        assertFalse(ModelText.of(result).contains("5c1e"));
        Element app = Nodes.byId(result.workload()).get("app");
        assertEquals(Fact.YES, ((Component) app).getPlainTextSecrets());
    }

    @Test
    void jsonOfAnyLayoutIsRecognised() {
        ImportResult result = Fixtures.read("m.json", "{\"otmVersion\":\"0.2.0\",\"project\":{\"name\":\"P\","
                + "\"id\":\"p\"},\"components\":[{\"id\":\"a\",\"name\":\"A\",\"type\":\"rds\"}]}");
        assertEquals("aws.rds", ((Component) result.workload().getNodes().get(0)).getService());
    }

    @Test
    void aWrongStructureIsToldWithItsLine() {
        assertRefused("components: {}\n", "m.yaml:3: components must be a list");
        assertRefused("components:\n  - name: A\n", "m.yaml:4: A component has no id");
        assertRefused("dataflows:\n  - {id: f, name: F, source: a}\n", "m.yaml:4: The dataflow f has no destination");
        ImportException none = assertThrows(ImportException.class, () -> Fixtures.read("m.yaml", "otmVersion: 1\n"));
        assertTrue(none.getMessage().startsWith("m.yaml: project must be a mapping"), none.getMessage());
    }

    private static void assertRefused(String rest, String start) {
        String message = assertThrows(ImportException.class, () -> Fixtures.read("m.yaml", START + rest)).getMessage();
        assertTrue(message.startsWith(start), message);
    }

    @Test
    void hostileFiguresAndParentsDoNoHarm() {
        ImportResult result = Fixtures.read("m.yaml", START + """
                representations: [{name: D, id: d, type: diagram}]
                trustZones:
                  - {id: a, name: A, parent: {trustZone: b}, representations:
                      [{representation: d, id: x, position: {x: 1e999999999, y: 0}, size: {width: 1, height: 1}}]}
                  - {id: b, name: B, parent: {trustZone: a}, representations:
                      [{representation: d, id: y, position: {x: 5, y: 5}, size: {width: -1, height: 1e30}}]}
                components:
                  - {id: c, name: C, type: t, parent: {component: c}, attributes: {plumbline.class: Workload,
                      plumbline.monthlyCost: 1e999}}
                  - {id: a, name: Twice, type: t}
                """);
        assertTrue(result.places().isEmpty(), result.places().toString());
        assertEquals(3, Nodes.allIn(result.workload()).stream().filter(node -> !node.getId().equals("c-parts")).count());
    }

    @Test
    void theTableNamesServicesOfTheCatalogue() {
        Lookup.read(OtmImport.class, "types.tsv").rows().forEach((name, row) -> assertTrue(
                ServiceCatalog.byId(row[1]).isPresent(), name + " " + row[1]));
    }
}
