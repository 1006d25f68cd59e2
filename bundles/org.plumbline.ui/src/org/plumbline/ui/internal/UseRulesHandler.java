/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionService;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.plumbline.ide.TeamRules;

/** Turns the rules of the selected file on or off. */
public final class UseRulesHandler extends AbstractHandler implements IElementUpdater {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<IFile> file = file(HandlerUtil.getCurrentSelection(event));
        if (file.isPresent()) {
            try {
                TeamRules.use(file.get(), !TeamRules.isUsed(file.get()));
            } catch (CoreException e) {
                Problems.show("The rules of " + file.get().getName() + " could not be turned on or off.", e);
            }
        }
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
        ISelectionService selection = window == null ? null : window.getSelectionService();
        element.setChecked(selection != null && file(selection.getSelection()).filter(TeamRules::isUsed).isPresent());
    }

    private static Optional<IFile> file(ISelection selection) {
        if (selection instanceof IStructuredSelection structured && structured.size() == 1) {
            return Optional.ofNullable(Adapters.adapt(structured.getFirstElement(), IFile.class))
                    .filter(TeamRules::isRules);
        }
        return Optional.empty();
    }
}
