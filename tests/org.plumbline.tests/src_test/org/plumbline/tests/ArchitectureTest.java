/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.tests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** Arrows only point down. */
class ArchitectureTest {

    private static final List<String> NOT_IN_CORE =
            List.of("org.eclipse.core.", "org.eclipse.ui", "org.eclipse.swt", "org.osgi");

    @Test
    void everyBundleHasItsRow() throws IOException {
        try (Stream<Path> folders = Files.list(BundleTable.root().resolve("bundles"))) {
            List<String> bundles = folders.filter(f -> Files.exists(f.resolve("META-INF/MANIFEST.MF")))
                    .map(f -> f.getFileName().toString().substring("org.plumbline.".length()))
                    .filter(name -> !name.equals("gef.compat")).sorted().toList();
            assertEquals(bundles, BundleTable.ROWS.stream().map(BundleTable.Row::name).sorted().toList());
        }
    }

    @Test
    void aManifestNamesOnlyBundlesBelow() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (BundleTable.Row row : BundleTable.ROWS) {
            for (String name : BundleTable.names(row)) {
                if (name.startsWith("org.plumbline.")
                        && !row.mayNeed().contains(name.substring("org.plumbline.".length()))) {
                    wrong.add(row.name() + " names " + name);
                }
                if (row.tier() == BundleTable.Tier.CORE && NOT_IN_CORE.stream().anyMatch(name::startsWith)) {
                    wrong.add(row.name() + " is core and names " + name);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noSourceNamesABundleAboveEvenAsAString() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < BundleTable.ROWS.size(); i++) {
            BundleTable.Row row = BundleTable.ROWS.get(i);
            List<String> forbidden = BundleTable.ROWS.stream().filter(other -> other != row)
                    .filter(other -> !row.mayNeed().contains(other.name()))
                    .map(other -> "org.plumbline." + other.name()).toList();
            try (Stream<Path> files = Files.walk(BundleTable.folder(row).resolve("src"))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    String text = Files.readString(file);
                    forbidden.stream().filter(name -> names(text, name))
                            .forEach(name -> wrong.add(file.getFileName() + " in " + row.name() + " names " + name));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static boolean names(String text, String bundle) {
        return text.contains(bundle)
                && Pattern.compile("\\b" + Pattern.quote(bundle) + "\\b").matcher(text).find();
    }

    @Test
    void coreRunsInAPlainJvm() {
        JavaClasses core = new ClassFileImporter().importPackages(BundleTable.ROWS.stream()
                .filter(row -> row.tier() == BundleTable.Tier.CORE).map(row -> "org.plumbline." + row.name()).toList());
        assertTrue(core.size() > 300, "the core's classes are on the class path: " + core.size());
        noClasses().should().dependOnClassesThat().resideInAnyPackage("org.eclipse.core..", "org.eclipse.ui..",
                "org.eclipse.swt..", "org.eclipse.jface..", "org.osgi..", "java.awt..", "javax.swing..").check(core);
    }

    @Test
    void internalPackagesAreUsedByTheirBundleAlone() {
        for (BundleTable.Row row : BundleTable.ROWS) {
            if (row.tier() == BundleTable.Tier.CORE) {
                JavaClasses others = new ClassFileImporter().importPackages(BundleTable.ROWS.stream()
                        .filter(r -> r.tier() == BundleTable.Tier.CORE && r != row)
                        .map(r -> "org.plumbline." + r.name()).toList());
                noClasses().should().dependOnClassesThat()
                        .resideInAnyPackage("org.plumbline." + row.name() + ".internal..").check(others);
            }
        }
    }
}
