/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;
import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.catalog.Words;
import org.plumbline.importer.Fixtures;
import org.plumbline.importer.ImportNote;
import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.Importers;
import org.plumbline.importer.internal.terraform.TerraformTypes;
import org.plumbline.model.Component;
import org.plumbline.model.Element;
import org.plumbline.model.query.Nodes;

/** The page on resource types says what the importers do with them. */
class ResourceTypesReferenceTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "reference", "resource-types.md");
    private static final String SEEN = "## Seen in public templates\n";

    @Test
    void theReferenceIsUpToDate() throws IOException {
        String before = Files.exists(PAGE) ? Files.readString(PAGE) : SEEN;
        String page = """
                # Resource types

                What becomes of a resource when a template or a plan is imported. A type that is in no table is kept as a
                generic component with its properties. Generated from the importers; do not edit.

                """ + cloudFormation() + terraform() + SEEN + seen(before);
        if ("update".equals(System.getProperty("plumbline.golden"))) {
            Files.writeString(PAGE, page);
        }
        assertEquals(Files.readString(PAGE), page, PAGE + " is stale: refresh with -Dplumbline.golden=update");
    }

    private static String cloudFormation() {
        List<String> folded = new FoldingMapper(List.of()).types();
        StringBuilder table = new StringBuilder();
        StringBuilder parts = new StringBuilder();
        int mapped = 0;
        for (String type : Mappers.types()) {
            if (folded.contains(type)) {
                parts.append("- `").append(type).append("`\n");
            } else {
                table.append("| `").append(type).append("` | ").append(meaning(type)).append(" |\n");
                mapped++;
            }
        }
        return "## CloudFormation and SAM: " + mapped + " types with a meaning\n\n"
                + "| type | becomes | service |\n|---|---|---|\n" + table + "\n### Folded: " + folded.size()
                + " technical types\n\nThey become part of the resource they belong to, which keeps their logical id as a"
                + " property.\n\n" + parts + "\n";
    }

    /** What a resource of the type becomes that stands alone. */
    private static String meaning(String type) {
        String template = "{\"Resources\": {\"It\": {\"Type\": \"" + type + "\", \"Properties\": {}}}}";
        Element element = Nodes.byId(Fixtures.read("it.json", template).workload()).get("It");
        if (element == null) {
            return "part of others | ";
        }
        String service = element instanceof Component component && component.getService() != null
                ? ServiceCatalog.byId(component.getService()).map(CloudService::title).orElse("") : "";
        return Words.of(element.eClass().getName()) + " | " + service;
    }

    private static String terraform() {
        Map<String, String> types = TerraformTypes.meanings();
        StringBuilder table = new StringBuilder("## Terraform: " + types.size()
                + " types\n\n| type | is read as |\n|---|---|\n");
        types.forEach((type, meaning) -> table.append("| `").append(type).append("` | ").append(meaning)
                .append(" |\n"));
        return table.append('\n').toString();
    }

    /** Counted where the templates are; elsewhere what was counted last stays. */
    private static String seen(String before) throws IOException {
        List<Path> corpus;
        try {
            corpus = Fixtures.corpus();
        } catch (TestAbortedException e) {
            return before.substring(before.indexOf(SEEN) + SEEN.length());
        }
        Map<ImportNote.Kind, Integer> kinds = new TreeMap<>();
        Map<String, Integer> generic = new TreeMap<>();
        for (Path each : corpus) {
            for (ImportNote note : Importers.read(each, ImportOptions.DEFAULT).notes()) {
                kinds.merge(note.kind(), 1, Integer::sum);
                if (note.kind() == ImportNote.Kind.GENERIC) {
                    String type = note.resourceType();
                    generic.merge(FoldingMapper.isCustom(type) ? "Custom::…" : type, 1, Integer::sum);
                }
            }
        }
        int mapped = kinds.getOrDefault(ImportNote.Kind.MAPPED, 0);
        int folded = kinds.getOrDefault(ImportNote.Kind.FOLDED, 0);
        int kept = kinds.getOrDefault(ImportNote.Kind.GENERIC, 0);
        StringBuilder text = new StringBuilder("\n" + corpus.size() + " templates with " + (mapped + folded + kept)
                + " resources: " + mapped + " mapped, " + folded + " folded, " + kept
                + " kept as generic. Those kept as generic:\n\n| type | resources |\n|---|---:|\n");
        generic.forEach((type, count) -> text.append("| `").append(type).append("` | ").append(count).append(" |\n"));
        return text.toString();
    }
}
