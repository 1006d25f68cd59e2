/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.swt.widgets.Display;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.diagram.internal.parts.ElementPart;
import org.plumbline.edit.ElementRevealer;
import org.plumbline.model.Element;
import org.plumbline.model.query.Nodes;

/** Selects an element, scrolls to it and flashes it. What is not drawn itself is shown at what it belongs to. */
public final class Revealer implements ElementRevealer {

    private static final int FLASHES = 6;
    private static final int FLASH_MILLIS = 160;

    private final EditPartViewer viewer;
    private final DrawnWorkload drawn;
    private final Consumer<Element> turn;

    /** @param turn shows a page that an element is on */
    public Revealer(EditPartViewer viewer, DrawnWorkload drawn, Consumer<Element> turn) {
        this.turn = turn;
        this.viewer = viewer;
        this.drawn = drawn;
    }

    @Override
    public boolean reveal(String elementId) {
        return show(Nodes.byId(drawn.workload()).get(elementId));
    }

    /** @return whether it is drawn */
    public boolean show(Element element) {
        turn.accept(element);
        ElementPart part = part(element);
        if (part == null) {
            return false;
        }
        viewer.select(part);
        viewer.reveal(part);
        flash(part, FLASHES);
        return true;
    }

    private ElementPart part(Element element) {
        Deque<EObject> outwards = new ArrayDeque<>();
        for (EObject e = element; e != null; e = e.eContainer()) {
            outwards.add(e);
        }
        for (EObject e : outwards) {
            if (viewer.getEditPartRegistry().get(e) instanceof ElementPart part) {
                return part;
            }
        }
        return null;
    }

    private void flash(ElementPart part, int left) {
        if (part.isActive()) {
            part.highlight(left % 2 == 0 && left > 0);
            if (left > 0) {
                Display.getCurrent().timerExec(FLASH_MILLIS, () -> flash(part, left - 1));
            }
        }
    }
}
