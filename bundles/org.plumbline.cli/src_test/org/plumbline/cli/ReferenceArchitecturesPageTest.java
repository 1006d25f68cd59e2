/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalog.Risk;
import org.plumbline.importer.architecture.ReferenceArchitecture;
import org.plumbline.importer.architecture.ReferenceArchitecture.Form;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Finding;
import org.plumbline.validation.ReviewResult;

/** The page of the user guide on reference architectures, and its pictures. */
class ReferenceArchitecturesPageTest {

    private static final Path DOCS = Path.of("..", "..", "docs");
    private static final int SHOWN = 6;

    private static final String INTRODUCTION = """
            # Reference architectures

            Generated from the reference architectures and their reviews; do not edit. A test refreshes it with
            `-Dplumbline.golden=update`.

            Seven architectures that many teams start from, each in two forms. The *first draft* is what is often
            brought to a first review: few facts are said, and some of them are plainly wrong. The *good form* is the
            same design after its review. Both name their components alike: laid side by side, their files show what
            the review changed.

            Start a workload from one of them with **File > New > Workload**, or from a shell:

                plumbline new shop.plumb --from three-tier-web
                plumbline new shop.plumb --from three-tier-web --form draft

            The models are in [examples/architectures](../../examples/architectures). In their good form they also
            answer how the team works. A new workload starts without these answers, because they are your team's to
            give.

            """;

    @Test
    void thePageShowsWhatAReviewOfEachFinds() throws IOException {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        page.append("| Architecture | Form | Components | High | Medium | Questions |\n|---|---|--:|--:|--:|--:|\n");
        for (ReferenceArchitecture each : ReferenceArchitecture.values()) {
            for (Form form : Form.values()) {
                row(each, form, page);
            }
        }
        for (ReferenceArchitecture each : ReferenceArchitecture.values()) {
            section(each, page);
        }
        Golden.assertSame(DOCS.resolve("user").resolve("reference-architectures.md"), page.toString());
    }

    @ParameterizedTest
    @MethodSource("org.plumbline.cli.ReferenceArchitecturesTest#forms")
    void thePictureIsTheExampleWithItsRisks(ReferenceArchitecture architecture, Form form, @TempDir Path folder)
            throws Exception {
        Path model = folder.resolve("it.plumb");
        ModelFiles.save(architecture.build(form), model);
        Run run = Run.of("diagram", model, "--risks");
        assertEquals(0, run.code(), run.err());
        Golden.assertSame(DOCS.resolve(picture(architecture, form)), run.out());
    }

    private static void row(ReferenceArchitecture architecture, Form form, StringBuilder page) {
        ReviewResult result = ReferenceArchitecturesTest.review(architecture, form);
        long high = result.findings().stream().filter(each -> each.risk() == Risk.HIGH).count();
        page.append("| [").append(architecture.title()).append("](#").append(anchor(architecture)).append(") | ")
                .append(form.label()).append(" | ")
                .append(Nodes.componentsIn(result.workload()).size()).append(" | ")
                .append(high).append(" | ").append(result.findings().size() - high).append(" | ")
                .append(result.questions().size()).append(" |\n");
    }

    private static void section(ReferenceArchitecture architecture, StringBuilder page) {
        page.append("\n## ").append(architecture.title()).append("\n\n").append(architecture.description())
                .append("\n\nThe first draft, with the risks that the review marks:\n\n")
                .append(image(architecture, Form.DRAFT)).append("\nWhat the review finds first:\n\n");
        List<Finding> findings = ReferenceArchitecturesTest.review(architecture, Form.DRAFT).findings();
        List<Finding> first = findings.stream().sorted(Comparator.comparing(Finding::risk)).limit(SHOWN).toList();
        assertTrue(first.get(0).risk() == Risk.HIGH, "high risks come first");
        for (Finding each : first) {
            page.append("- ").append(each.message()).append(" ([").append(each.rule().id())
                    .append("](../reference/rules/").append(each.rule().id()).append(".md))\n");
        }
        page.append("\nThe good form:\n\n").append(image(architecture, Form.GOOD));
    }

    private static String image(ReferenceArchitecture architecture, Form form) {
        return "![" + architecture.title() + ", " + form.label() + "](../" + picture(architecture, form) + ")\n";
    }

    private static String picture(ReferenceArchitecture architecture, Form form) {
        return "images/architectures/" + architecture.id() + "-" + form.id() + ".svg";
    }

    private static String anchor(ReferenceArchitecture architecture) {
        return architecture.title().toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
