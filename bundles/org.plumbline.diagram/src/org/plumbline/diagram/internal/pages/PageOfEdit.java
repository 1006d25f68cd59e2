/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.pages;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.Drawing;

/** Knows which diagram an edit belongs to that was undone or done again, so that the user can be shown what changed. */
public final class PageOfEdit extends EContentAdapter {

    private final Drawing drawing;
    private final BasicCommandStack stack;
    private final Set<Diagram> changed = new LinkedHashSet<>();
    private Command redoable;

    /** @param drawing {@code null} for a diagram that stands alone */
    public PageOfEdit(Drawing drawing, BasicCommandStack stack) {
        this.drawing = drawing;
        this.stack = stack;
        if (drawing != null) {
            drawing.eAdapters().add(this);
        }
    }

    public void dispose() {
        if (drawing != null) {
            drawing.eAdapters().remove(this);
        }
    }

    /**
     * To be asked once after each command.
     *
     * @return the diagram to turn to: none unless the command was undone or done again, and changed other diagrams than
     *         the shown one
     */
    public Optional<Diagram> after(Diagram shown) {
        Command latest = stack.getMostRecentCommand();
        boolean again = latest != null && (latest == stack.getRedoCommand() || latest == redoable);
        redoable = stack.getRedoCommand();
        boolean elsewhere = again && !changed.contains(shown);
        Optional<Diagram> page = changed.stream().filter(each -> elsewhere && each.eContainer() == drawing).findFirst();
        changed.clear();
        return page;
    }

    /** Lets go of what was changed outside of any command. */
    public void forget() {
        changed.clear();
    }

    @Override
    public void notifyChanged(Notification n) {
        super.notifyChanged(n);
        if (!n.isTouch()) {
            Object touched = n.getNotifier() != drawing ? n.getNotifier()
                    : n.getEventType() == Notification.ADD ? n.getNewValue() : null;
            for (EObject e = touched instanceof EObject object ? object : null; e != null; e = e.eContainer()) {
                if (e instanceof Diagram diagram) {
                    changed.add(diagram);
                }
            }
        }
    }
}
