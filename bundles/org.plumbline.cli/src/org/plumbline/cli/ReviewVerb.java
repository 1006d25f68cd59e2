/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.plumbline.report.ReportFolder;
import org.plumbline.report.ReportFormat;
import org.plumbline.report.ReviewReport;
import org.plumbline.report.TextWriter;
import org.plumbline.review.RiskSummary;
import org.plumbline.review.config.RuleConfig;
import org.plumbline.validation.Engine;
import org.plumbline.validation.ReviewResult;
import org.plumbline.validation.RuleSet;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reviews models and templates. */
@Command(name = "review", mixinStandardHelpOptions = true,
        description = "Reviews models and templates, and prints the findings or writes reports.",
        footer = {"", "Examples:",
            "  plumbline review template.yaml",
            "  plumbline review shop.plumb --out review --format html,json,sarif,svg",
            "  plumbline review *.yaml --fail-on never",
            "  plumbline review templates/",
            "  plumbline review shop.plumb --rules team.evl",
            "  plumbline review shop.plumb --rules-config plumbline-rules.yaml"})
final class ReviewVerb implements Callable<Integer> {

    /** Findings of this risk or higher make the command fail. */
    enum FailOn { HIGH, MEDIUM, NEVER }

    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*",
            description = "Models (.plumb) and CloudFormation templates; - for a template on standard input.")
    private List<String> files;

    @Option(names = "--out", paramLabel = "DIR",
            description = "Write reports into this folder, one folder an input when there are several.")
    private Path out;

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", defaultValue = "html,json,sarif,svg",
            description = "Reports to write, by default ${DEFAULT-VALUE}; also otm. Needs --out.")
    private List<String> formats;

    @Option(names = "--fail-on", paramLabel = "RISK", defaultValue = "high",
            description = "Exit with 1 on findings of this risk or higher: high, medium or never. "
                    + "Default: ${DEFAULT-VALUE}.")
    private FailOn failOn;

    @Mixin
    private InputOptions options;

    @Mixin
    private RuleOptions ruleOptions;

    @Mixin
    private ConfigOptions configOptions;

    private boolean several;
    private RiskSummary.Count total = new RiskSummary.Count(0, 0, 0);

    ReviewVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<ReportFormat> chosen = formats.stream().map(ReviewVerb::format).toList();
        int code = Exit.DONE;
        RuleSet rules = ruleOptions.rules(console);
        FolderNames folders = new FolderNames();
        List<ReviewInputs> all = ReviewInputs.of(files, options.toImportOptions());
        several = all.size() > 1;
        int unread = 0;
        for (ReviewInputs each : all) {
            try {
                code = Math.max(code, review(each, rules, chosen, folders));
            } catch (CommandException e) {
                if (!several) {
                    throw e;
                }
                console.complain(e.getMessage());
                code = Math.max(code, e.exitCode());
                unread++;
            }
        }
        if (several) {
            console.out().printf("%d inputs: %d high, %d medium, %d questions%s%n", all.size() - unread, total.high(),
                    total.medium(), total.questions(), unread == 0 ? "" : "; " + unread + " could not be reviewed");
        }
        return code;
    }

    private int review(ReviewInputs inputs, RuleSet rules, List<ReportFormat> chosen, FolderNames folders) {
        int[] code = {Exit.DONE};
        Input input = inputs.read(options.toImportOptions(), console, message -> {
            console.complain(message);
            code[0] = Exit.TROUBLE;
        });
        String file = inputs.file();
        RuleConfig config = configOptions.of(input, rules);
        ReviewResult result = Engine.review(config.rules(), input.workload());
        ReviewReport report = ReviewReport.builder(result, LocalDate.now()).sources(input.sources())
                .suppressions(config.suppressions()).diagram(input::diagram).notes(input.reportNotes()).build();
        Failures.tell(console, file, result);
        console.out().print(inputs.together());
        if (out == null) {
            print(report);
        } else {
            write(report, chosen, several ? out.resolve(folders.next(file)) : out);
        }
        RiskSummary.Count count = report.plan().summary().total();
        total = total.plus(count);
        boolean fail = switch (failOn) {
            case HIGH -> count.high() > 0;
            case MEDIUM -> count.risks() > 0;
            case NEVER -> false;
        };
        return fail ? Math.max(code[0], Exit.FINDINGS) : code[0];
    }

    private void print(ReviewReport report) {
        console.out().print(TextWriter.text(report));
        if (several) {
            console.out().println();
        }
    }

    private void write(ReviewReport report, List<ReportFormat> chosen, Path folder) {
        try {
            ReportFolder.write(report, chosen, folder);
        } catch (IOException e) {
            throw OutputFolder.cannotWrite(folder, e);
        }
        RiskSummary.Count count = report.plan().summary().total();
        List<String> names = new ArrayList<>();
        chosen.forEach(format -> names.add(format.writer().fileName()));
        console.out().printf("%s: %d high, %d medium, %d questions; wrote %s in %s%n", report.sources().file(),
                count.high(), count.medium(), count.questions(), String.join(", ", names), folder);
    }

    private static ReportFormat format(String name) {
        return ReportFormat.named(name.strip().toLowerCase(Locale.ROOT)).orElseThrow(() -> CommandException
                .wrongUse("There is no format '" + name + "'. Choose from html, json, sarif, svg."));
    }
}
