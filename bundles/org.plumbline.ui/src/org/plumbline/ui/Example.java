/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.plumbline.ide.TemplateImport;
import org.plumbline.ide.WorkloadFiles;
import org.plumbline.importer.architecture.ReferenceArchitecture;
import org.plumbline.importer.architecture.ReferenceArchitecture.Form;
import org.plumbline.model.Workload;
import org.plumbline.notation.layout.AutoLayout;
import org.plumbline.notation.svg.SvgOptions;
import org.plumbline.notation.svg.SvgWriter;
import org.plumbline.notation.svg.Theme;

/**
 * A design to look at.
 *
 * @param id          its name as a file
 * @param title       for lists
 * @param description what it shows, in a sentence or two
 */
public record Example(String id, String title, String description, Source source) {

    /** Where an example's design comes from. */
    interface Source {

        Workload workload() throws CoreException;

        void writeTo(IFile file, IProgressMonitor monitor) throws CoreException;
    }

    /** Reads a template that comes with the installation. */
    public interface Template {
        TemplateImport read() throws CoreException;
    }

    /** An example that is imported from a template. */
    public static Example imported(String id, String title, String description, Template template) {
        return new Example(id, title, description, new Source() {
            @Override
            public Workload workload() throws CoreException {
                return template.read().result().workload();
            }

            @Override
            public void writeTo(IFile file, IProgressMonitor monitor) throws CoreException {
                template.read().writeTo(file, monitor);
            }
        });
    }

    /** The reference architectures, each as a first draft and in good form. */
    public static List<Example> architectures() {
        return Arrays.stream(ReferenceArchitecture.values()).flatMap(each -> Stream.of(
                architecture(each, Form.DRAFT, "As it is often brought to a first review, with its risks."),
                architecture(each, Form.GOOD, "As it stands after a review."))).toList();
    }

    private static Example architecture(ReferenceArchitecture architecture, Form form, String meaning) {
        return new Example(architecture.id() + "-" + form.id(), architecture.title() + ", " + form.label(),
                architecture.description() + " " + meaning, new Source() {
                    @Override
                    public Workload workload() {
                        return architecture.build(form);
                    }

                    @Override
                    public void writeTo(IFile file, IProgressMonitor monitor) throws CoreException {
                        WorkloadFiles.create(file, workload(), monitor);
                    }
                });
    }

    /** Writes the example's model and diagram into the workspace. */
    public void writeTo(IFile file, IProgressMonitor monitor) throws CoreException {
        source.writeTo(file, monitor);
    }

    /** Its diagram as SVG, layout and all; not for the UI thread. */
    String drawing(Theme theme) {
        try {
            Workload workload = source.workload();
            return SvgWriter.write(workload, AutoLayout.layout(workload), SvgOptions.DEFAULT.withTheme(theme));
        } catch (CoreException e) {
            throw new IllegalArgumentException(e); // shown as a missing picture
        }
    }
}
