/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.reference;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.ide.FindingMarkers;

/** Shows the reference page of the rule whose finding is selected in the Problems view. */
public final class OpenReferenceHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        rule(HandlerUtil.getCurrentSelection(event)).ifPresent(
                id -> RuleReference.open(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), id));
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        Object selection = HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME);
        setBaseEnabled(selection instanceof ISelection lines && rule(lines).isPresent());
    }

    private static Optional<String> rule(ISelection selection) {
        return selection instanceof IStructuredSelection lines
                ? Optional.ofNullable(Adapters.adapt(lines.getFirstElement(), IMarker.class))
                        .map(marker -> marker.getAttribute(FindingMarkers.RULE_ID, null))
                : Optional.empty();
    }
}
