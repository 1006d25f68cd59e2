/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the import with what is selected in the explorer: as one new workload, or again into a workload. */
public final class ImportAsWorkloadHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IStructuredSelection selection = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection chosen
                ? chosen : StructuredSelection.EMPTY;
        IFile target = Selections.workload(selection.toList());
        // A project says where the workload goes rather than what is imported.
        boolean where = selection.size() == 1 && selection.getFirstElement() instanceof IProject;
        List<Path> inputs = target != null ? Origins.of(target)
                : where ? List.of() : Selections.paths(selection.toList());
        open(HandlerUtil.getActiveWorkbenchWindow(event), selection, inputs, target);
        return null;
    }

    /** Opens the wizard for files and folders. */
    public static void open(IWorkbenchWindow window, IStructuredSelection selection, List<Path> inputs, IFile target) {
        ImportTemplateWizard wizard = new ImportTemplateWizard();
        wizard.init(window.getWorkbench(), selection, inputs, target);
        new WizardDialog(window.getShell(), wizard).open();
    }
}
