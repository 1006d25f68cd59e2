/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.plumbline.model.query.Nodes;
import org.plumbline.notation.svg.SvgOptions;
import org.plumbline.notation.svg.SvgWriter;
import org.plumbline.notation.svg.Theme;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a model or a template. */
@Command(name = "diagram", mixinStandardHelpOptions = true, description = "Draws a model or a template as SVG.",
        footer = {"", "Example: plumbline diagram shop.plumb -o shop.svg"})
final class DiagramVerb implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "Model or template; - for a template on standard input.")
    private String file;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT.svg", description = "File to write; without it the drawing "
            + "goes to standard output.")
    private Path output;

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
        String svg = SvgWriter.write(input.workload(), input.diagram(),
                SvgOptions.DEFAULT.withTheme(theme).withTitle(Nodes.label(input.workload())));
        if (output == null) {
            console.out().print(svg);
            return Exit.DONE;
        }
        OutputFolder.write(output, svg);
        return Exit.DONE;
    }
}
