/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.Labels;
import org.plumbline.notation.svg.Badge;
import org.plumbline.notation.svg.SvgOptions;
import org.plumbline.notation.svg.SvgWriter;
import org.plumbline.notation.svg.Theme;
import org.plumbline.picture.PictureFormat;
import org.plumbline.report.ReviewReport;
import org.plumbline.report.RiskBadges;
import org.plumbline.review.config.RuleConfig;
import org.plumbline.validation.Engine;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a model or a template. */
@Command(name = "diagram", mixinStandardHelpOptions = true,
        description = "Draws a model or a template as SVG, PNG or PDF.",
        footer = {"", "Examples:",
            "  plumbline diagram shop.plumb -o shop.svg",
            "  plumbline diagram shop.plumb --diagram Payments -o payments.pdf",
            "  plumbline diagram shop.plumb -o shop.png --scale 2 --risks"})
final class DiagramVerb implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "Model or template; - for a template on standard input.")
    private String file;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", description = "File to write, whose name ends in .svg, "
            + ".png or .pdf; without it the drawing goes to standard output as SVG.")
    private Path output;

    @ArgGroup
    private Pages pages = new Pages();

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "auto", description = "light, dark or auto (SVG: "
            + "as the viewer prefers; else light). Default: ${DEFAULT-VALUE}.")
    private Theme theme;

    @Option(names = "--scale", paramLabel = "FACTOR", defaultValue = "1",
            description = "Size of a PNG, such as 2 for twice the pixels. Default: ${DEFAULT-VALUE}.")
    private double scale;

    @Option(names = "--risks", description = "Mark the risks that a review finds.")
    private boolean risks;

    @Mixin
    private InputOptions options;

    @Mixin
    private RuleOptions ruleOptions;

    @Mixin
    private ConfigOptions configOptions;

    DiagramVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PictureFormat format = output == null ? PictureFormat.SVG : PictureFormat.ofFile(output.toString())
                .orElseThrow(() -> CommandException.wrongUse("The name of " + output
                        + " does not end in .svg, .png or .pdf. Choose one of them."));
        Input input = Input.read(file, options.toImportOptions(), console.in());
        List<Diagram> all = input.drawing().getDiagrams();
        SvgOptions look = look(input, format);
        if (pages.all) {
            if (output == null) {
                throw CommandException.wrongUse("--all writes several files. Name the first with --output.");
            }
            for (int i = 0; i < all.size(); i++) {
                write(format, draw(input, all.get(i), look), page(output, i + 1));
            }
            return Exit.DONE;
        }
        String svg = draw(input, pages.name == null ? all.get(0) : named(all, pages.name), look);
        if (output == null) {
            console.out().print(svg);
        } else {
            write(format, svg, output);
        }
        return Exit.DONE;
    }

    private SvgOptions look(Input input, PictureFormat format) {
        Theme colours = format != PictureFormat.SVG && theme == Theme.AUTO ? Theme.LIGHT : theme;
        return SvgOptions.DEFAULT.withTheme(colours).withBadges(risks ? badges(input) : List.of());
    }

    private List<Badge> badges(Input input) {
        RuleConfig config = configOptions.of(input, ruleOptions.rules(console));
        return RiskBadges.of(ReviewReport.builder(Engine.review(config.rules(), input.workload()), LocalDate.now())
                .suppressions(config.suppressions()).build());
    }

    private static String draw(Input input, Diagram diagram, SvgOptions look) {
        String name = diagram.getName();
        String title = Nodes.label(input.workload()) + (name == null || name.isBlank() ? "" : ": " + name);
        return SvgWriter.write(input.workload(), diagram, look.withTitle(title));
    }

    private void write(PictureFormat format, String svg, Path to) {
        try {
            OutputFolder.write(to, out -> format.write(svg, scale, out));
        } catch (IllegalArgumentException e) {
            throw CommandException.wrongUse(e.getMessage());
        }
    }

    private Diagram named(List<Diagram> all, String name) {
        return all.stream().filter(each -> Labels.title(each).equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> CommandException.wrongUse(file + ": There is no diagram '" + name + "', only "
                        + all.stream().map(each -> "'" + Labels.title(each) + "'").collect(Collectors.joining(", "))
                        + "."));
    }

    /** The first page keeps the name, the others get their number: {@code shop.svg}, {@code shop-2.svg}, … */
    private static Path page(Path first, int number) {
        String name = first.getFileName().toString();
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        return number == 1 ? first
                : first.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
    }

    /** Which of a model's diagrams are drawn; without either the first. */
    private static final class Pages {

        @Option(names = "--diagram", paramLabel = "NAME", description = "Draw the diagram of this name; without it "
                + "the first.")
        private String name;

        @Option(names = "--all", description = "Draw every diagram: the first into OUT, the others into files with "
                + "-2, -3, ... at the end of the name.")
        private boolean all;
    }
}
