/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.ide.FileReview;
import org.plumbline.ide.ReviewExport;
import org.plumbline.ide.TemplateImport;
import org.plumbline.ide.WorkloadFiles;
import org.plumbline.importer.ImportException;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.notation.io.DiagramFiles;
import org.plumbline.report.ReportFormat;

/** What the import and export wizards do, without them. */
class TemplateImportTest {

    @TempDir
    Path folder;

    @BeforeEach
    void buildByHand() throws Exception {
        Workspaces.manualBuild();
    }

    @Test
    void anImportedTemplateHasModelDiagramAndReports() throws Exception {
        Path template = Files.writeString(folder.resolve("stack.yaml"), """
                Resources:
                  Pictures:
                    Type: AWS::S3::Bucket
                """);
        TemplateImport read = TemplateImport.read(template);
        assertEquals(1, read.components());
        IFile file = WorkloadFiles.file(IPath.fromPortableString("/imports/drafts"), "stack");
        read.writeTo(file, null);
        try {
            assertTrue(Files.exists(DiagramFiles.fileFor(FileReview.path(file))));
            assertEquals("stack.yaml",
                    ModelFiles.load(FileReview.path(file)).getNodes().get(0).getOrigin().file());

            ReviewExport.write(file, List.of(ReportFormat.HTML, ReportFormat.SARIF), folder, null);
            assertTrue(Files.readString(folder.resolve("report.html")).contains("Pictures"));
            assertTrue(Files.exists(folder.resolve("findings.sarif")));
        } finally {
            Workspaces.delete(file);
        }
    }

    @Test
    void aTextThatIsNoTemplateIsRefusedWithItsName() throws Exception {
        Path template = Files.writeString(folder.resolve("notes.yaml"), "just: text\n");
        ImportException e = assertThrows(ImportException.class, () -> TemplateImport.read(template));
        assertTrue(e.getMessage().contains("notes.yaml"), e.getMessage());
    }
}
