/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.plumbline.importer.ImportException;
import org.plumbline.ui.internal.Problems;

/** What the wizards have in common. */
final class Wizards {

    private Wizards() {
    }

    /** Work of a wizard that may fail with a message for the user. */
    @FunctionalInterface
    interface Work {
        void run(IProgressMonitor monitor) throws CoreException;
    }

    /**
     * Runs the work with progress and cancel in the wizard. What goes wrong is said on the page.
     *
     * @return whether it was done
     */
    static boolean run(IWizard wizard, WizardPage page, Work work) {
        try {
            wizard.getContainer().run(true, true, monitor -> {
                try {
                    work.run(monitor);
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                } catch (OperationCanceledException e) {
                    throw new InterruptedException();
                }
            });
            return true;
        } catch (InterruptedException e) {
            page.setErrorMessage("Cancelled: nothing was written.");
            return false;
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            if (!(cause instanceof CoreException || cause instanceof ImportException)) {
                Problems.log("The wizard failed.", cause);
            }
            page.setErrorMessage(cause instanceof ImportException refused ? text(refused)
                    : cause.getMessage() == null ? cause.toString() : cause.getMessage());
            return false;
        }
    }

    /** What is wrong with a file, without the folders before its name, which leave no room for the rest. */
    static String text(ImportException refused) {
        String file = refused.file().substring(refused.file().lastIndexOf('/') + 1);
        return file + (refused.line() > 0 ? ":" + refused.line() : "") + ": " + refused.problem() + ". "
                + refused.remedy() + ".";
    }

    /** Selects the file in the explorer and opens it. */
    static void open(IFile file) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        BasicNewResourceWizard.selectAndReveal(file, window);
        IWorkbenchPage page = window.getActivePage();
        if (page == null) {
            return;
        }
        try {
            IDE.openEditor(page, file);
        } catch (PartInitException e) {
            Problems.show("The workload " + file.getName() + " could not be opened.", e);
        }
    }
}
