/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.threagile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.importer.Fixtures;
import org.plumbline.importer.ImportException;
import org.plumbline.importer.ImportNote;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.ModelText;
import org.plumbline.importer.internal.text.Lookup;
import org.plumbline.importer.internal.threagile.ThreagileImport;
import org.plumbline.model.Component;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.query.Nodes;

class ThreagileTest {

    private static final String NO_ASSETS = "threagile_version: 1.0.0\n";

    @Test
    void theModelIsAsExpected() throws IOException {
        Fixtures.assertGolden("threagile", "parcels.golden.txt",
                ModelText.of(Fixtures.fixture("threagile", "parcels.threagile.yaml")));
    }

    @Test
    void whatAnAssetDoesNotSayStaysUnknown() throws IOException {
        Map<String, Element> byId = Nodes.byId(Fixtures.fixture("threagile", "parcels.threagile.yaml").workload());
        Component scanner = (Component) byId.get("scanner");
        assertEquals(Fact.UNKNOWN, scanner.getInternetFacing());
        assertEquals(Fact.UNKNOWN, scanner.getManaged());
        assertEquals(Fact.UNKNOWN, scanner.getEncryptedAtRest());
    }

    @Test
    void jsonIsReadTheSameWay() {
        ImportResult result = Fixtures.read("t.json",
                "{\"technical_assets\": {\"Db\": {\"id\": \"db\", \"technology\": \"database\"}}}");
        assertEquals("generic.database", ((Component) result.workload().getNodes().get(0)).getService());
    }

    @Test
    void anAssetWithoutAnIdIsCalledByItsTitle() {
        ImportResult result = Fixtures.read("t.yaml", NO_ASSETS + "technical_assets:\n  Web Shop:\n    type: process\n");
        assertEquals("web-shop", result.workload().getNodes().get(0).getId());
    }

    @Test
    void twoPartsOfOneIdAreBothKept() {
        ImportResult result = Fixtures.read("t.yaml", NO_ASSETS
                + "technical_assets:\n  A: {id: x, technology: database}\n  B: {id: x, technology: browser}\n");
        assertEquals(2, result.workload().getNodes().stream().map(Element::getId).distinct().count());
    }

    @Test
    void credentialsAreNotCopied() {
        ImportResult result = Fixtures.read("t.yaml", NO_ASSETS + "technical_assets:\n  A:\n    id: a\n    size: "
                + "postgres://shop:hunter22@db/shop\n");
        assertTrue(!ModelText.of(result).contains("hunter22"));
        assertEquals(Fact.YES, ((Component) result.workload().getNodes().get(0)).getPlainTextSecrets());
    }

    @Test
    void aWrongStructureIsToldWithItsLine() {
        assertRefused("technical_assets:\n  - a\n", "t.yaml:3: technical_assets must be a mapping");
        assertRefused("technical_assets:\n  A: text\n", "t.yaml:3: technical_assets 'A' must be a mapping");
        assertRefused("technical_assets:\n  A:\n    communication_links:\n      Calls:\n        protocol: http\n",
                "t.yaml:5: The communication link 'Calls' has no target");
    }

    private static void assertRefused(String rest, String start) {
        String message = assertThrows(ImportException.class, () -> Fixtures.read("t.yaml", NO_ASSETS + rest))
                .getMessage();
        assertTrue(message.startsWith(start), message);
    }

    @Test
    void aChainOfNestedBoundariesStaysShort() {
        StringBuilder text = new StringBuilder(NO_ASSETS + "trust_boundaries:\n");
        for (int i = 0; i < 5000; i++) {
            text.append("  B").append(i).append(": {id: b").append(i).append(", trust_boundaries_nested: [b")
                    .append(i + 1).append("]}\n");
        }
        ImportResult result = Fixtures.read("t.yaml", text.toString());
        assertTrue(result.count(ImportNote.Kind.UNRESOLVED) > 90);
        int deepest = Nodes.allIn(result.workload()).stream().mapToInt(ThreagileTest::depth).max().orElseThrow();
        assertTrue(deepest <= 64, "nested " + deepest + " deep");
    }

    private static int depth(Element element) {
        int depth = 0;
        for (var around = element.eContainer(); around != null; around = around.eContainer()) {
            depth++;
        }
        return depth;
    }

    @Test
    void theTablesNameServicesOfTheCatalogue() {
        Lookup.read(ThreagileImport.class, "technologies.tsv").rows().forEach((name, row) -> assertTrue(
                row[1].equals("host") || ServiceCatalog.byId(row[1]).isPresent(), name + " " + row[1]));
    }
}
