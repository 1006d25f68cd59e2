/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.review.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files that set the rules of a workload.
 *
 * @param ofTeam holds for every workload in its folder and below
 * @param ofWorkload holds for one workload
 */
public record RulesFiles(Optional<Path> ofTeam, Optional<Path> ofWorkload) {

    /** Name of a team's file. */
    public static final String TEAM_FILE = "plumbline-rules.yaml";
    /** What a workload's file is called after the name of the model. */
    public static final String WORKLOAD_SUFFIX = ".rules.yaml";

    private static final List<String> ROOT_MARKS = List.of(".git", ".project");

    /** The files that hold for a model or template. */
    public static RulesFiles of(Path model) {
        Path own = ofWorkload(model);
        return new RulesFiles(teamFile(model), Files.exists(own) ? Optional.of(own) : Optional.empty());
    }

    /** The same with a team's file from elsewhere. */
    public RulesFiles withTeam(Path file) {
        return new RulesFiles(Optional.of(file), ofWorkload);
    }

    /** Where the workload's own file is, or would be. */
    public static Path ofWorkload(Path model) {
        String name = model.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return model.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + WORKLOAD_SUFFIX);
    }

    /** Whether a file of this name can hold settings. */
    public static boolean isRulesFile(String name) {
        return name.equals(TEAM_FILE) || name.endsWith(WORKLOAD_SUFFIX);
    }

    /** The nearest file from the model's folder up to the root of its repository or project, and no further. */
    private static Optional<Path> teamFile(Path model) {
        Path own = model.getParent() == null ? Path.of("") : model.getParent();
        for (Path folder : folders(own)) {
            if (Files.exists(folder.resolve(TEAM_FILE))) {
                return Optional.of(folder.equals(own.toAbsolutePath().normalize()) ? own.resolve(TEAM_FILE)
                        : folder.resolve(TEAM_FILE));
            }
        }
        return Optional.empty();
    }

    private static List<Path> folders(Path own) {
        List<Path> folders = new ArrayList<>();
        for (Path folder = own.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            folders.add(folder);
        }
        for (String mark : ROOT_MARKS) {
            for (int i = 0; i < folders.size(); i++) {
                if (Files.exists(folders.get(i).resolve(mark))) {
                    return folders.subList(0, i + 1);
                }
            }
        }
        return folders.subList(0, 1);
    }
}
