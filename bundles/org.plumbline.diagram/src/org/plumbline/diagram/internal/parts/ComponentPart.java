/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.parts;

import org.eclipse.draw2d.IFigure;
import org.plumbline.diagram.internal.figures.ComponentFigure;
import org.plumbline.diagram.internal.kinds.ElementKind;
import org.plumbline.model.Component;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Labels;

/** A component as a card. */
public final class ComponentPart extends NodePart {

    public ComponentPart(Component component, ElementKind kind, DiagramContext context) {
        super(component, kind, context);
    }

    @Override
    protected IFigure createFigure() {
        return new ComponentFigure(context().look().get());
    }

    @Override
    protected void show() {
        Component component = (Component) element();
        ((ComponentFigure) getFigure()).show(Labels.icon(component), Labels.accent(component),
                Nodes.label(component), Labels.kind(component));
    }
}
