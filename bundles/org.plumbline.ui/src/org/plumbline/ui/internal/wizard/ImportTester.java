/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import java.nio.file.Files;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.plumbline.ide.FileReview;
import org.plumbline.importer.Importers;
import org.plumbline.importer.merge.ImportRecord;

/** Tells which resources can be imported: folders, and files in a known format whose name says so too. */
public final class ImportTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] args, Object expected) {
        IResource resource = (IResource) receiver;
        if (!resource.isAccessible() || resource.getLocation() == null) {
            return false;
        }
        if (property.equals("imported")) {
            return FileReview.isWorkload(resource)
                    && Files.exists(ImportRecord.fileFor(resource.getLocation().toPath()));
        }
        return resource instanceof IContainer || resource instanceof IFile file && Selections.isCandidate(file)
                && Importers.recognises(resource.getLocation().toPath());
    }
}
