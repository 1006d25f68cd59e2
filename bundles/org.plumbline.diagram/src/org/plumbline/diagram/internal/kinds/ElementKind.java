/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.kinds;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.gef.EditPart;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.model.Element;

/** What the editor knows about one kind of element. A new kind is one subclass and its line in {@link ElementKinds}. */
public abstract class ElementKind {

    private final EClass type;
    private final String title;

    protected ElementKind(EClass type, String title) {
        this.type = type;
        this.title = title;
    }

    /** The model class it stands for. */
    public EClass type() {
        return type;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** The edit part of an element of this kind. */
    public abstract EditPart createEditPart(Element element, DiagramContext context);

    /** What is worth telling about an element on hovering, one short fact a line; unknown facts are left out. */
    public List<String> facts(Element element) {
        return new ArrayList<>();
    }
}
