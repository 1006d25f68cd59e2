/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.kinds;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.EditPart;
import org.plumbline.catalog.Icon;
import org.plumbline.catalog.Icons;
import org.plumbline.diagram.internal.figures.BoundaryStyle;
import org.plumbline.diagram.internal.parts.BoundaryPart;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.model.Boundary;
import org.plumbline.model.Element;

/** A kind of boundary. */
public abstract class BoundaryKind extends ElementKind {

    private final BoundaryStyle style;

    protected BoundaryKind(EClass type, String title, BoundaryStyle style) {
        super(type, title);
        this.style = style;
    }

    /** One sentence for the palette. */
    public abstract String hint();

    public BoundaryStyle style(Boundary boundary) {
        return style;
    }

    public BoundaryStyle style() {
        return style;
    }

    public Icon icon() {
        return Icons.boundary(type().getName());
    }

    /** A new boundary with what a user would expect to find filled in. */
    public Boundary create() {
        Boundary boundary = (Boundary) EcoreUtil.create(type());
        boundary.setName(title());
        return boundary;
    }

    @Override
    public EditPart createEditPart(Element element, DiagramContext context) {
        return new BoundaryPart((Boundary) element, this, context);
    }
}
