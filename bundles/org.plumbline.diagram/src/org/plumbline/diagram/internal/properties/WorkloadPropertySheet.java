/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties;

import java.util.function.Function;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;
import org.plumbline.edit.EditSession;

/** The properties view of a workload: what is selected, with its facts in the order of the model. */
public final class WorkloadPropertySheet extends PropertySheetPage {

    private final EditSession session;
    private final CommandStackListener refresher = event -> refreshSoon();

    /**
     * @param elementOf the model element behind what is selected, or {@code null} when there is none
     */
    public WorkloadPropertySheet(EditSession session, Function<Object, EObject> elementOf) {
        this.session = session;
        setPropertySourceProvider(selected -> {
            EObject element = elementOf.apply(selected);
            return element == null ? null : new ElementPropertySource(session, element);
        });
        setSorter(new PropertySheetSorter() {
            @Override
            public int compare(IPropertySheetEntry a, IPropertySheetEntry b) {
                return 0;
            }
        });
        session.commandStack().addCommandStackListener(refresher);
    }

    @Override
    public void dispose() {
        session.commandStack().removeCommandStackListener(refresher);
        super.dispose();
    }

    /** An edit elsewhere, an undo or a fix shows at once. */
    private void refreshSoon() {
        if (getControl() != null && !getControl().isDisposed()) {
            getControl().getDisplay().asyncExec(() -> {
                if (getControl() != null && !getControl().isDisposed()) {
                    refresh();
                }
            });
        }
    }
}
