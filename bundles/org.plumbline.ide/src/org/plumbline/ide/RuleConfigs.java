/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.plumbline.model.Workload;
import org.plumbline.review.Decisions;
import org.plumbline.review.config.RuleConfig;
import org.plumbline.review.config.RulesFileException;
import org.plumbline.review.config.RulesFiles;
import org.plumbline.review.config.Suppression;
import org.plumbline.rules.BuiltInPacks;
import org.plumbline.validation.Finding;
import org.plumbline.validation.ReviewResult;
import org.plumbline.validation.RuleSet;

/** The settings that files beside a workload, and of its team, give its rules. */
public final class RuleConfigs {

    private static final Map<IFile, Reading> READ = new ConcurrentHashMap<>();

    private RuleConfigs() {
    }

    /** What held in one state of the files; with a problem, the rules as they come. */
    private record Reading(RuleSet rules, String state, RuleConfig config, Optional<RulesFileException> problem) { }

    /** Whether a change of the resource can change the settings of workloads in its project. */
    public static boolean concerns(IResource resource) {
        return resource instanceof IFile && RulesFiles.isRulesFile(resource.getName());
    }

    /** What holds for a workload now; the rules as they come where a file cannot be used. */
    public static RuleConfig of(IFile workload) {
        return read(workload).config();
    }

    /** The findings of a workload that nobody has accepted, deferred or declared wrong. */
    public static List<Finding> open(IFile workload, ReviewResult result) {
        return Decisions.apply(result.workload(), result.findings(), of(workload).suppressions(), LocalDate.now())
                .open();
    }

    /**
     * Whether nobody has accepted a finding, by the settings that were last looked at: it is asked for every badge.
     *
     * @param file null when the workload is not in the workspace
     */
    public static Predicate<Finding> openIn(IFile file, Workload workload) {
        return finding -> {
            Reading last = file == null ? null : READ.get(file);
            List<Suppression> suppressions = last == null ? List.of() : last.config().suppressions();
            return suppressions.isEmpty() && workload.getReview() == null || !Decisions.apply(workload,
                    List.of(finding), suppressions, LocalDate.now()).open().isEmpty();
        };
    }

    /** The file of settings of a workload, which need not exist. */
    public static IFile fileFor(IFile workload) {
        return workload.getParent().getFile(org.eclipse.core.runtime.Path.fromPortableString(
                RulesFiles.ofWorkload(Path.of(workload.getName())).toString()));
    }

    /** Marks a file of settings that cannot be used at its line, and the workload that is reviewed without it. */
    static void mark(IFile workload) throws CoreException {
        Optional<RulesFileException> problem = read(workload).problem();
        workload.deleteMarkers(TeamRules.UNUSABLE, false, IResource.DEPTH_ZERO);
        if (problem.isPresent()) {
            RulesFileException e = problem.get();
            String name = Path.of(e.file()).getFileName().toString();
            mark(workload, 1, name + " cannot be used, and the rules as they come are: line " + e.line() + ": "
                    + e.problem());
            for (IFile each : workload.getWorkspace().getRoot().findFilesForLocationURI(new File(e.file()).toURI())) {
                each.deleteMarkers(TeamRules.UNUSABLE, false, IResource.DEPTH_ZERO);
                mark(each, Math.max(1, e.line()), e.problem());
            }
        }
    }

    private static void mark(IFile file, int line, String message) throws CoreException {
        file.createMarker(TeamRules.UNUSABLE, Map.of(IMarker.SEVERITY, IMarker.SEVERITY_ERROR,
                IMarker.MESSAGE, message, IMarker.LINE_NUMBER, line));
    }

    private static Reading read(IFile workload) {
        RuleSet rules = TeamRules.of(workload.getProject());
        if (workload.getLocation() == null) {
            return new Reading(rules, "", RuleConfig.none(rules), Optional.empty());
        }
        RulesFiles files = RulesFiles.of(workload.getLocation().toPath());
        String state = state(files);
        return READ.compute(workload, (key, known) -> known != null && known.rules() == rules
                && known.state().equals(state) ? known : read(files, rules, state));
    }

    private static Reading read(RulesFiles files, RuleSet rules, String state) {
        try {
            return new Reading(rules, state, RuleConfig.read(files, rules, BuiltInPacks.all()), Optional.empty());
        } catch (RulesFileException e) {
            return new Reading(rules, state, RuleConfig.none(rules), Optional.of(e));
        }
    }

    private static String state(RulesFiles files) {
        List<String> stamps = new ArrayList<>();
        Stream.of(files.ofTeam(), files.ofWorkload()).flatMap(Optional::stream).map(Path::toFile)
                .forEach(file -> stamps.add(file + " " + file.lastModified() + " " + file.length()));
        return String.join("\n", stamps);
    }
}
