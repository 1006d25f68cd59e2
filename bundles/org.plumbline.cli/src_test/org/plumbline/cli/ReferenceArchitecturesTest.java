/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Risk;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.importer.architecture.ReferenceArchitecture;
import org.plumbline.importer.architecture.ReferenceArchitecture.Form;
import org.plumbline.model.Component;
import org.plumbline.model.Node;
import org.plumbline.model.Workload;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.Shape;
import org.plumbline.notation.io.DiagramFiles;
import org.plumbline.notation.layout.AutoLayout;
import org.plumbline.rules.BuiltInRules;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.ReviewResult;

/** The reference architectures, which are also the files in {@code examples/architectures}. */
class ReferenceArchitecturesTest {

    private static final Path EXAMPLES = Path.of("..", "..", "examples", "architectures");
    private static final int FEW = 3;
    private static final int FEW_QUESTIONS = 12;
    private static final int MANY = 12;

    @ParameterizedTest
    @EnumSource
    void aGoodFormHasNoHighRiskAndFewOthers(ReferenceArchitecture architecture) {
        ReviewResult result = review(architecture, Form.GOOD);
        assertEquals(List.of(), result.findings().stream().filter(each -> each.risk() == Risk.HIGH)
                .map(Finding::id).toList());
        List<String> medium = result.findings().stream().map(Finding::id).toList();
        assertTrue(medium.size() <= FEW, medium::toString);
        List<String> questions = result.questions().stream().map(each -> each.id() + ": " + each.text()).toList();
        assertTrue(questions.size() <= FEW_QUESTIONS, questions::toString);
    }

    @ParameterizedTest
    @EnumSource
    void aDraftShowsWhatAReviewFindsInMostPillars(ReferenceArchitecture architecture) {
        List<Finding> findings = review(architecture, Form.DRAFT).findings();
        assertTrue(findings.size() >= MANY, () -> findings.stream().map(Finding::id).toList().toString());
        assertTrue(findings.stream().anyMatch(each -> each.risk() == Risk.HIGH));
        assertTrue(findings.stream().map(Finding::pillar).distinct().count() >= 4);
    }

    @ParameterizedTest
    @EnumSource
    void bothFormsNameTheirComponentsAlike(ReferenceArchitecture architecture) {
        Set<String> good = names(architecture.build(Form.GOOD));
        Set<String> draft = names(architecture.build(Form.DRAFT));
        long shared = draft.stream().filter(good::contains).count();
        assertTrue(shared >= draft.size() * 0.7, () -> draft + " and " + good);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyServiceIsInTheCatalogue(ReferenceArchitecture architecture, Form form) {
        for (Component each : Nodes.componentsIn(architecture.build(form))) {
            assertEquals(each.eClass().getName(), ServiceCatalog.byId(each.getService()).orElseThrow().kind(),
                    each.getName());
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void boxesLieInTheirBoundaryAndApartFromEachOther(ReferenceArchitecture architecture, Form form) {
        Workload workload = architecture.build(form);
        Map<String, Shape> shapes = new HashMap<>();
        AutoLayout.layout(workload).getShapes().forEach(shape -> shapes.put(shape.getElement(), shape));
        List<Node> nodes = Nodes.allIn(workload);
        for (Node node : nodes) {
            Shape shape = shapes.get(node.getId());
            if (node.eContainer() instanceof Node around) {
                Shape outer = shapes.get(around.getId());
                assertTrue(shape.getX() >= 0 && shape.getX() + shape.getWidth() <= outer.getWidth()
                        && shape.getY() >= 0 && shape.getY() + shape.getHeight() <= outer.getHeight(), node.getName());
            }
            nodes.stream().filter(other -> other != node && other.eContainer() == node.eContainer())
                    .forEach(other -> assertFalse(overlap(shape, shapes.get(other.getId())),
                            () -> node.getName() + " lies over " + other.getName()));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theExampleIsWhatIsBuilt(ReferenceArchitecture architecture, Form form, @TempDir Path folder)
            throws Exception {
        Workload workload = architecture.build(form);
        Path model = folder.resolve("it.plumb");
        ModelFiles.save(workload, model);
        assertTrue(EcoreUtil.equals(workload, ModelFiles.load(model)), "reading gives what was written");
        Diagram diagram = AutoLayout.layout(workload);
        DiagramFiles.save(DiagramFiles.drawing(diagram), DiagramFiles.fileFor(model));
        assertEquals(diagram.getShapes().size(),
                DiagramFiles.load(DiagramFiles.fileFor(model)).getDiagrams().get(0).getShapes().size());
        Path example = example(architecture, form);
        Golden.assertSame(example, Files.readString(model, StandardCharsets.UTF_8));
        Golden.assertSame(DiagramFiles.fileFor(example), Files.readString(DiagramFiles.fileFor(model),
                StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void aNewWorkloadHasItsOwnNameAndNoAnswersOfATeam(ReferenceArchitecture architecture) {
        Workload workload = architecture.start(Form.GOOD, "Bike shop");
        assertEquals("Bike shop", workload.getName());
        assertEquals("bike-shop", workload.getId());
        assertNull(workload.getPractices());
        assertNull(workload.getOwner());
        ReviewResult result = Engine.review(BuiltInRules.all(), workload);
        assertEquals(List.of(), result.findings().stream().filter(each -> each.risk() == Risk.HIGH)
                .map(Finding::id).toList());
    }

    @Test
    void noOtherExampleLiesThere() throws Exception {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            assertEquals(ReferenceArchitecture.values().length * Form.values().length * 2, files.count());
        }
    }

    static Path example(ReferenceArchitecture architecture, Form form) {
        return EXAMPLES.resolve(architecture.id() + "-" + form.id() + "." + ModelFiles.EXTENSION);
    }

    static ReviewResult review(ReferenceArchitecture architecture, Form form) {
        return Engine.review(BuiltInRules.all(), architecture.build(form));
    }

    static Stream<Arguments> forms() {
        return Stream.of(ReferenceArchitecture.values())
                .flatMap(each -> Stream.of(Form.values()).map(form -> Arguments.of(each, form)));
    }

    private static Set<String> names(Workload workload) {
        return Nodes.componentsIn(workload).stream().map(Component::getName).collect(Collectors.toSet());
    }

    private static boolean overlap(Shape one, Shape other) {
        return one.getX() < other.getX() + other.getWidth() && other.getX() < one.getX() + one.getWidth()
                && one.getY() < other.getY() + other.getHeight() && other.getY() < one.getY() + one.getHeight();
    }
}
