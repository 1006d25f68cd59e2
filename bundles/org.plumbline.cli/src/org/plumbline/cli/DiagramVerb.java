/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.Labels;
import org.plumbline.notation.svg.SvgOptions;
import org.plumbline.notation.svg.SvgWriter;
import org.plumbline.notation.svg.Theme;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a model or a template. */
@Command(name = "diagram", mixinStandardHelpOptions = true, description = "Draws a model or a template as SVG.",
        footer = {"", "Examples: plumbline diagram shop.plumb -o shop.svg",
            "          plumbline diagram shop.plumb --diagram Payments -o payments.svg"})
final class DiagramVerb implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "Model or template; - for a template on standard input.")
    private String file;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT.svg", description = "File to write; without it the drawing "
            + "goes to standard output.")
    private Path output;

    @ArgGroup
    private Pages pages = new Pages();

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "auto",
            description = "light, dark or auto (as the viewer prefers). Default: ${DEFAULT-VALUE}.")
    private Theme theme;

    @Mixin
    private InputOptions options;

    DiagramVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Input input = Input.read(file, options.toImportOptions(), console.in());
        List<Diagram> all = input.drawing().getDiagrams();
        if (pages.all) {
            if (output == null) {
                throw CommandException.wrongUse("--all writes several files. Name the first with --output.");
            }
            for (int i = 0; i < all.size(); i++) {
                OutputFolder.write(page(output, i + 1), draw(input, all.get(i)));
            }
            return Exit.DONE;
        }
        String svg = draw(input, pages.name == null ? all.get(0) : named(all, pages.name));
        if (output == null) {
            console.out().print(svg);
        } else {
            OutputFolder.write(output, svg);
        }
        return Exit.DONE;
    }

    private String draw(Input input, Diagram diagram) {
        String name = diagram.getName();
        String title = Nodes.label(input.workload()) + (name == null || name.isBlank() ? "" : ": " + name);
        return SvgWriter.write(input.workload(), diagram, SvgOptions.DEFAULT.withTheme(theme).withTitle(title));
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

        @Option(names = "--all", description = "Draw every diagram: the first into OUT.svg, the others into "
                + "OUT-2.svg, OUT-3.svg, ...")
        private boolean all;
    }
}
