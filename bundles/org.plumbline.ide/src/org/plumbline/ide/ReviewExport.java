/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.plumbline.model.io.ModelException;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.io.DiagramFiles;
import org.plumbline.report.ReportFolder;
import org.plumbline.report.ReportFormat;
import org.plumbline.report.ReviewReport;
import org.plumbline.report.Sources;
import org.plumbline.validation.ReviewResult;

/** Writes the review of a workload of the workspace as reports. */
public final class ReviewExport {

    private ReviewExport() {
    }

    /**
     * Reviews the file as it is on disk, with its diagram as it was saved, and writes the reports. All are made before
     * the first file is touched.
     */
    public static void write(IFile file, Collection<ReportFormat> formats, Path folder, IProgressMonitor monitor)
            throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Writing the review of " + file.getName(), 3);
        Path model = FileReview.path(file);
        ReviewResult result = FileReview.review(file);
        progress.split(1);
        try {
            Diagram diagram = DiagramFiles.loadOrCreate(model, result.workload()).getDiagrams().get(0);
            ReviewReport report = ReviewReport.builder(result, LocalDate.now())
                    .sources(Sources.model(file.getName(), Files.readAllBytes(model)))
                    .diagram(() -> diagram).printDate(true).build();
            progress.split(1);
            ReportFolder.write(report, formats, folder);
        } catch (ModelException e) {
            throw failure(e.getMessage(), e);
        } catch (IOException | UncheckedIOException e) {
            throw failure("The reports cannot be written to " + folder + ": " + e.getMessage()
                    + ". Choose a folder you may write to.", e);
        }
        for (IContainer each : file.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
            each.refreshLocal(IResource.DEPTH_ONE, progress.split(1));
        }
    }

    private static CoreException failure(String message, Exception cause) {
        return new CoreException(new Status(IStatus.ERROR, ReviewExport.class, message, cause));
    }
}
