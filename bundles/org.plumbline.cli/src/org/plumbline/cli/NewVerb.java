/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.plumbline.importer.architecture.ReferenceArchitecture;
import org.plumbline.importer.architecture.ReferenceArchitecture.Form;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.io.DiagramFiles;
import org.plumbline.notation.layout.AutoLayout;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts a model. */
@Command(name = "new", mixinStandardHelpOptions = true,
        description = "Starts a model, empty or from a reference architecture.",
        footer = {"", "Reference architectures: three-tier-web, serverless-api, event-driven, data-pipeline,",
            "streaming-analytics, container-platform, machine-learning.", "", "Examples:",
            "  plumbline new shop.plumb",
            "  plumbline new shop.plumb --from three-tier-web --name \"Bike shop\""})
final class NewVerb implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "MODEL.plumb", description = "Model to write; its diagram goes beside it.")
    private Path output;

    @Option(names = "--from", paramLabel = "ARCHITECTURE", description = "Reference architecture to start from.")
    private String from;

    @Option(names = "--form", paramLabel = "FORM", defaultValue = "good", description = "good, as it stands after a "
            + "review, or draft, as it is often drawn first. Default: ${DEFAULT-VALUE}.")
    private Form form;

    @Option(names = "--name", paramLabel = "NAME", description = "Name of the workload. Default: that of the file.")
    private String name;

    @Option(names = "--force", description = "Replace a model and a diagram that are there.")
    private boolean force;

    NewVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String file = output.getFileName() == null ? "" : output.getFileName().toString();
        if (!file.endsWith("." + ModelFiles.EXTENSION)) {
            throw CommandException.wrongUse("The output must end in .plumb: " + output + ".");
        }
        Workload workload = workload(name == null
                ? file.substring(0, file.length() - ModelFiles.EXTENSION.length() - 1) : name);
        Path drawing = DiagramFiles.fileFor(output);
        for (Path each : new Path[] {output, drawing}) {
            if (Files.exists(each) && !force) {
                throw CommandException.trouble(each + ": There is a file already. Use --force to replace it.", null);
            }
        }
        try {
            ModelFiles.save(workload, output);
            DiagramFiles.save(DiagramFiles.drawing(AutoLayout.layout(workload)), drawing);
        } catch (ModelException e) {
            throw CommandException.trouble(e.getMessage(), e);
        }
        console.out().printf("%s: %d components, %d flows%n", output, Nodes.componentsIn(workload).size(),
                workload.getFlows().size());
        return Exit.DONE;
    }

    private Workload workload(String title) {
        if (from == null) {
            return ModelBuilder.workload(title).workload();
        }
        return ReferenceArchitecture.named(from).map(each -> each.start(form, title))
                .orElseThrow(() -> CommandException.wrongUse("There is no reference architecture " + from
                        + ". Use one of " + Arrays.stream(ReferenceArchitecture.values())
                        .map(ReferenceArchitecture::id).collect(Collectors.joining(", ")) + "."));
    }
}
