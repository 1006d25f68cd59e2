/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.actions;

import org.eclipse.gef.ui.actions.WorkbenchPartAction;
import org.eclipse.ui.IWorkbenchPart;
import org.plumbline.catalog.Accent;
import org.plumbline.catalog.Icons;
import org.plumbline.diagram.internal.commands.EmfCommand;
import org.plumbline.diagram.internal.images.SvgImages;
import org.plumbline.diagram.internal.parts.DiagramContext;

/** Lays the diagram out anew, as one undoable step. */
public final class ArrangeAllAction extends WorkbenchPartAction {

    /** Its id in the action registry, and of its command. */
    public static final String ID = "org.plumbline.diagram.arrangeAll";

    private static final Accent COLOUR = new Accent("#31639c", "#8fbcf0");
    private static final int ICON = 16;

    private final DiagramContext context;

    public ArrangeAllAction(IWorkbenchPart part, DiagramContext context) {
        super(part);
        this.context = context;
        setId(ID);
        setActionDefinitionId(ID);
        setText("Arrange &All");
        setToolTipText("Lay the whole diagram out anew");
        setImageDescriptor(SvgImages.descriptor(Icons.named("workflow"), COLOUR, ICON));
    }

    @Override
    protected boolean calculateEnabled() {
        return !context.drawn().workload().getNodes().isEmpty();
    }

    @Override
    public void run() {
        execute(new EmfCommand("Arrange All", () -> context.edits().arrangeAll()));
    }
}
