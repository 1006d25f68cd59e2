/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which bundle may name which: the house's plan as data, lowest first. */
final class BundleTable {

    enum Tier {
        CORE,
        /** Plain Java too, but with Java's own graphics. */
        GRAPHICS,
        IDE, UI
    }

    /**
     * One bundle.
     *
     * @param mayNeed the bundles of the project it may name directly
     */
    record Row(String name, Tier tier, Set<String> mayNeed) { }

    static final List<Row> ROWS = List.of(
            row("model", Tier.CORE),
            row("catalog", Tier.CORE),
            row("validation", Tier.CORE, "model", "catalog"),
            row("rules", Tier.CORE, "model", "catalog", "validation"),
            row("evl", Tier.CORE, "model", "catalog", "validation"),
            row("review", Tier.CORE, "model", "catalog", "validation"),
            row("importer", Tier.CORE, "model", "catalog"),
            row("notation", Tier.CORE, "model", "catalog"),
            row("picture", Tier.GRAPHICS, "model", "catalog", "notation"),
            row("report", Tier.CORE, "model", "catalog", "validation", "rules", "review", "notation"),
            row("cli", Tier.CORE, "model", "catalog", "validation", "rules", "evl", "review", "importer", "notation",
                    "picture", "report"),
            row("edit", Tier.IDE, "model", "catalog", "validation", "notation"),
            row("ide", Tier.IDE, "model", "catalog", "validation", "rules", "evl", "review", "importer", "notation",
                    "report", "cli", "edit"),
            row("diagram", Tier.UI, "model", "catalog", "validation", "importer", "notation", "picture", "report",
                    "edit", "ide"),
            row("ui", Tier.UI, "model", "catalog", "validation", "rules", "review", "importer", "notation", "picture",
                    "report", "edit", "ide"),
            row("sirius", Tier.UI, "model", "catalog", "validation", "rules", "notation", "edit", "ide"),
            row("product", Tier.UI, "edit", "ide", "ui", "diagram", "model", "notation"));

    private BundleTable() {
    }

    private static Row row(String name, Tier tier, String... mayNeed) {
        return new Row(name, tier, Set.of(mayNeed));
    }

    /** Folder of the checkout. */
    static Path root() {
        return Checkout.root();
    }

    static Path folder(Row row) {
        return root().resolve("bundles/org.plumbline." + row.name());
    }

    /** Bundles and packages that the manifest names, in its order. */
    static List<String> names(Row row) throws IOException {
        Attributes main;
        try (InputStream in = Files.newInputStream(folder(row).resolve("META-INF/MANIFEST.MF"))) {
            main = new Manifest(in).getMainAttributes();
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String header : List.of("Require-Bundle", "Import-Package")) {
            headers.put(header, main.getValue(header) == null ? "" : main.getValue(header));
        }
        Pattern comma = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
        return headers.values().stream().flatMap(v -> Arrays.stream(comma.split(v)))
                .map(each -> each.split(";")[0].strip()).filter(each -> !each.isEmpty())
                .collect(Collectors.toList());
    }
}
