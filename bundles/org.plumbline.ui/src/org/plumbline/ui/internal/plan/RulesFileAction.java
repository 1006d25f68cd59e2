/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.plumbline.ide.RuleConfigs;
import org.plumbline.ui.internal.Problems;

/** Opens the file that sets the rules of a workload, and makes it when there is none. */
final class RulesFileAction {

    private RulesFileAction() {
    }

    static void open(IWorkbenchPage page, IFile workload) {
        IFile file = RuleConfigs.fileFor(workload);
        try {
            if (!file.exists()) {
                try (InputStream examples = RulesFileAction.class.getResourceAsStream("new.rules.yaml")) {
                    file.create(new ByteArrayInputStream(examples.readAllBytes()), false, new NullProgressMonitor());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            IDE.openEditor(page, file);
        } catch (CoreException e) {
            Problems.show("The rules of " + workload.getName() + " could not be opened.", e);
        }
    }
}
