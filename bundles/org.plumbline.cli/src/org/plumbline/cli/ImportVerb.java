/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.plumbline.importer.merge.ImportRecord;
import org.plumbline.importer.merge.MergeResult;
import org.plumbline.importer.merge.Side;
import org.plumbline.model.Workload;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Drawing;
import org.plumbline.notation.io.DiagramFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an editable model of what exists. */
@Command(name = "import", mixinStandardHelpOptions = true,
        description = "Makes an editable model, with its diagram, of templates, plans, or the models of other tools.",
        footer = {"", "Examples:",
            "  plumbline import template.yaml -o shop.plumb",
            "  plumbline import network.yaml shop.yaml -o shop.plumb",
            "  plumbline import infrastructure/ whiteboard.drawio -o shop.plumb --notes notes.json",
            "  plumbline import template.yaml -o shop.plumb --prefer template"})
final class ImportVerb implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "CloudFormation and SAM templates, Terraform plans or"
            + " states in JSON, Threagile or OTM models, draw.io diagrams, or folders of them; several become one model."
            + " - for standard input.")
    private List<String> files;

    @Option(names = {"-o", "--output"}, paramLabel = "MODEL.plumb", required = true,
            description = "Model to write; its diagram goes beside it. A model that an earlier import made is "
                    + "brought up to date: what people changed in it stays.")
    private Path output;

    @Option(names = "--force", description = "Replace a model and a diagram that are there.")
    private boolean force;

    @Option(names = "--prefer", paramLabel = "SIDE", description = "Whose word counts where both the template and "
            + "people changed the same: template or model. Without it the model's counts, and the command exits with 1.")
    private Side prefer;

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
        ImportUpdate update = Files.exists(output) && !force ? new ImportUpdate(output) : null;
        if (update == null) {
            refuseToReplace(DiagramFiles.fileFor(output));
        }
        boolean[] skipped = new boolean[1];
        Input input = Input.readTogether(files, options.toImportOptions(), console, () -> skipped[0] = true);
        int code = update == null ? write(input) : update(update, input);
        if (notes != null) {
            OutputFolder.write(notes, new ImportNotes(input.notes()).json());
        }
        return skipped[0] ? Exit.TROUBLE : code;
    }

    private int write(Input input) {
        Drawing drawing = input.drawing();
        try {
            ModelFiles.save(input.workload(), output);
            DiagramFiles.save(drawing, DiagramFiles.fileFor(output));
            ImportRecord.save(input.workload(), output);
        } catch (ModelException e) {
            throw CommandException.trouble(e.getMessage(), e);
        }
        report(input, input.workload());
        return Exit.DONE;
    }

    private int update(ImportUpdate update, Input input) {
        Side side = prefer == null ? Side.MODEL : prefer;
        MergeResult result = update.run(input.workload(), side);
        report(input, update.model());
        update.print(result, side, verbose, console.out());
        return result.conflicts().isEmpty() || prefer != null ? Exit.DONE : Exit.FINDINGS;
    }

    private void refuseToReplace(Path file) {
        if (Files.exists(file) && !force) {
            throw CommandException.trouble(file + ": There is a file already. Use --force to replace it.", null);
        }
    }

    private void report(Input input, Workload model) {
        console.out().printf("%s: %d components, %d flows%n", output,
                Nodes.componentsIn(model).size(), model.getFlows().size());
        ImportNotes told = new ImportNotes(input.notes());
        told.printCounts(console.out());
        if (verbose) {
            told.printAll(input.file(), console.out());
        }
    }
}
