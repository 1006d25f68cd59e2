/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Drawing;
import org.plumbline.notation.io.DiagramFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an editable model of a template. */
@Command(name = "import", mixinStandardHelpOptions = true,
        description = "Makes an editable model, with its diagram, of a template or a plan.",
        footer = {"", "Example: plumbline import template.yaml -o shop.plumb"})
final class ImportVerb implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "CloudFormation template, Terraform plan or state in JSON,"
            + " or Threagile model; - for standard input.")
    private String file;

    @Option(names = {"-o", "--output"}, paramLabel = "MODEL.plumb", required = true,
            description = "Model to write; its diagram goes beside it.")
    private Path output;

    @Option(names = "--force", description = "Replace a model and a diagram that are there.")
    private boolean force;

    @Option(names = {"-v", "--verbose"}, description = "List every note of the import.")
    private boolean verbose;

    @Option(names = "--notes", paramLabel = "NOTES.json", description = "Write every note of the import into a file.")
    private Path notes;

    @Mixin
    private InputOptions options;

    ImportVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!output.toString().endsWith("." + ModelFiles.EXTENSION)) {
            throw CommandException.wrongUse("The output must end in .plumb: " + output + ".");
        }
        refuseToReplace(output);
        refuseToReplace(DiagramFiles.fileFor(output));
        Input input = Input.read(file, options.toImportOptions(), console.in());
        Drawing drawing = input.drawing();
        try {
            ModelFiles.save(input.workload(), output);
            DiagramFiles.save(drawing, DiagramFiles.fileFor(output));
        } catch (ModelException e) {
            throw CommandException.trouble(e.getMessage(), e);
        }
        report(input);
        if (notes != null) {
            OutputFolder.write(notes, new ImportNotes(input.notes()).json());
        }
        return Exit.DONE;
    }

    private void refuseToReplace(Path file) {
        if (Files.exists(file) && !force) {
            throw CommandException.trouble(file + ": There is a file already. Use --force to replace it.", null);
        }
    }

    private void report(Input input) {
        console.out().printf("%s: %d components, %d flows%n", output,
                Nodes.componentsIn(input.workload()).size(), input.workload().getFlows().size());
        ImportNotes told = new ImportNotes(input.notes());
        told.printCounts(console.out());
        if (verbose) {
            told.printAll(input.file(), console.out());
        }
    }
}
