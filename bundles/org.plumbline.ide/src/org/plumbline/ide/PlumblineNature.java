/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** A project whose workloads are reviewed whenever they change. */
public final class PlumblineNature implements IProjectNature {

    public static final String ID = "org.plumbline.ide.nature";
    public static final String BUILDER = "org.plumbline.ide.builder";

    private IProject project;

    /** Gives the project this nature unless it has it. */
    public static void addTo(IProject project, IProgressMonitor monitor) throws CoreException {
        if (project.hasNature(ID)) {
            return;
        }
        IProjectDescription description = project.getDescription();
        description.setNatureIds(
                Stream.concat(Arrays.stream(description.getNatureIds()), Stream.of(ID)).toArray(String[]::new));
        project.setDescription(description, monitor);
    }

    @Override
    public void configure() throws CoreException {
        IProjectDescription description = project.getDescription();
        ICommand[] commands = description.getBuildSpec();
        if (Arrays.stream(commands).noneMatch(PlumblineNature::isOurs)) {
            ICommand review = description.newCommand();
            review.setBuilderName(BUILDER);
            description.setBuildSpec(
                    Stream.concat(Arrays.stream(commands), Stream.of(review)).toArray(ICommand[]::new));
            project.setDescription(description, null);
        }
    }

    @Override
    public void deconfigure() throws CoreException {
        IProjectDescription description = project.getDescription();
        description.setBuildSpec(Arrays.stream(description.getBuildSpec()).filter(each -> !isOurs(each))
                .toArray(ICommand[]::new));
        project.setDescription(description, null);
    }

    private static boolean isOurs(ICommand command) {
        return BUILDER.equals(command.getBuilderName());
    }

    @Override
    public IProject getProject() {
        return project;
    }

    @Override
    public void setProject(IProject project) {
        this.project = project;
    }
}
