/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.rulers;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.rulers.RulerProvider;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.gef.ui.rulers.RulerComposite;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.notation.Diagram;

/** The rulers along the upper and the left edge of an editor, for the diagram that it shows. */
public final class DiagramRulers {

    private final RulerComposite around;
    private GraphicalViewer viewer;
    private Diagram shown;
    private DiagramRuler top;
    private DiagramRuler left;

    public DiagramRulers(Composite parent) {
        around = new RulerComposite(parent, SWT.NONE);
    }

    /** The control that holds the rulers and, between them, the viewer's control. */
    public Composite control() {
        return around;
    }

    /** Puts the rulers around a viewer that was created inside {@link #control()}. */
    public void surround(GraphicalViewer inside) {
        viewer = inside;
        around.setGraphicalViewer((ScrollingGraphicalViewer) inside);
    }

    /** Shows the guides of a diagram. */
    public void show(Diagram diagram) {
        if (diagram != shown) {
            dispose();
            shown = diagram;
            top = new DiagramRuler(diagram, true);
            left = new DiagramRuler(diagram, false);
            viewer.setProperty(RulerProvider.PROPERTY_HORIZONTAL_RULER, top);
            viewer.setProperty(RulerProvider.PROPERTY_VERTICAL_RULER, left);
        }
    }

    public void dispose() {
        if (shown != null) {
            top.dispose();
            left.dispose();
        }
    }
}
