/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.plan;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.plumbline.edit.PlanEntry;
import org.plumbline.ui.UiIds;
import org.plumbline.ui.internal.Problems;
import org.plumbline.validation.Finding;

/** Finds the line of a finding in the plan view. */
public final class PlanEntries implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object object, Class<T> type) {
        if (!(object instanceof Finding finding) || type != PlanEntry.class) {
            return null;
        }
        PlanEntry entry = () -> show(finding);
        return type.cast(entry);
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {PlanEntry.class};
    }

    private static void show(Finding finding) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null) {
            return;
        }
        try {
            ((PlanView) window.getActivePage().showView(UiIds.PLAN_VIEW)).select(finding);
        } catch (PartInitException e) {
            Problems.show("The improvement plan could not be shown.", e);
        }
    }
}
