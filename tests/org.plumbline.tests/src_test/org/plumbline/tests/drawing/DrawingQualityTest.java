/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.tests.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.importer.ImportException;
import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.Importers;
import org.plumbline.importer.architecture.ReferenceArchitecture;
import org.plumbline.importer.architecture.ReferenceArchitecture.Form;
import org.plumbline.model.Workload;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.layout.AutoLayout;
import org.plumbline.tests.Checkout;

/**
 * The drawings that the automatic layout makes of the examples and of templates people wrote, held against what makes
 * drawings readable. With {@code -Dplumbline.quality=print} it prints what was counted.
 */
class DrawingQualityTest {

    /** So many flows come at least on every place where two of them cross. */
    private static final int FLOWS_A_CROSSING = 4;
    /** A drawing wider than a screen must not be a strip. */
    private static final int WIDE = 1920;
    private static final double WIDEST = 2.6;

    private static final Map<String, DrawingQuality> MEASURED = new LinkedHashMap<>();

    @ParameterizedTest(name = "{0}")
    @MethodSource("designs")
    void theDrawingIsReadable(String name, Workload workload) {
        Diagram diagram = AutoLayout.layout(workload);
        assertTrue(EcoreUtil.equals(diagram, AutoLayout.layout(workload)), "not the same twice");
        DrawingQuality quality = DrawingQuality.of(workload, diagram);
        MEASURED.put(name, quality);
        assertEquals(0, quality.overlaps() + quality.shared() + quality.through() + quality.titles()
                + quality.labelHits(), quality::toString);
        assertTrue(quality.crossings() <= quality.flows() / FLOWS_A_CROSSING, quality::toString);
        assertTrue(quality.width() < WIDE || quality.aspect() < WIDEST, quality::toString);
    }

    @AfterAll
    static void print() {
        if ("print".equals(System.getProperty("plumbline.quality"))) {
            System.out.println("nodes flows width height aspect page | crossings shared through titles labels bends");
            MEASURED.forEach((name, q) -> System.out.printf("%4d %4d %5d %5d %5.2f %5.0f | %3d %3d %3d %3d %3d %4d  %s%n",
                    q.nodes(), q.flows(), q.width(), q.height(), q.aspect(), q.page(), q.crossings(), q.shared(),
                    q.through(), q.titles(), q.labelHits(), q.bends(), name));
        }
    }

    static Stream<Arguments> designs() throws IOException {
        Stream<Arguments> architectures = Stream.of(ReferenceArchitecture.values()).flatMap(each ->
                Stream.of(Form.values()).map(form -> Arguments.of(each.id() + "-" + form.id(), each.build(form))));
        Stream<Arguments> examples = templates(Checkout.root().resolve("examples"), 1);
        Optional<Path> corpus = Checkout.corpus("cloudformation");
        Stream<Arguments> imports = corpus.isPresent() ? templates(corpus.get(), 9) : Stream.of();
        return Stream.of(architectures, examples, imports).flatMap(each -> each);
    }

    private static Stream<Arguments> templates(Path folder, int depth) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder, depth)) {
            files = all.filter(each -> each.toString().matches(".*\\.(ya?ml|json|template)")).sorted().toList();
        }
        return files.stream().flatMap(each -> imported(each).stream())
                .map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    private static Optional<Map.Entry<String, Workload>> imported(Path file) {
        try {
            return Optional.of(Map.entry(file.getFileName().toString(),
                    Importers.read(file, ImportOptions.DEFAULT).workload()));
        } catch (ImportException e) {
            return Optional.empty();
        }
    }
}
