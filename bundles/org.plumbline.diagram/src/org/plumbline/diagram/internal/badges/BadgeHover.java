/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.badges;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseMotionListener;
import org.eclipse.swt.widgets.Control;
import org.plumbline.diagram.internal.parts.Badged;
import org.plumbline.diagram.internal.parts.DiagramContext;

/** Opens the findings of an element while the mouse rests on its badge. */
public final class BadgeHover extends MouseMotionListener.Stub {

    private static final int REST_MILLIS = 350;

    private final IFigure badge;
    private final Badged part;
    private final DiagramContext context;
    private final Runnable rested = this::open;

    private BadgeHover(IFigure badge, Badged part, DiagramContext context) {
        this.badge = badge;
        this.part = part;
        this.context = context;
    }

    /** Follows the mouse over a badge. */
    public static void over(IFigure badge, Badged part, DiagramContext context) {
        badge.addMouseMotionListener(new BadgeHover(badge, part, context));
    }

    @Override
    public void mouseEntered(MouseEvent event) {
        control().getDisplay().timerExec(REST_MILLIS, rested);
    }

    @Override
    public void mouseExited(MouseEvent event) {
        control().getDisplay().timerExec(-1, rested);
    }

    private void open() {
        if (part.isActive() && badge.isShowing() && !control().isDisposed()) {
            FindingsPopup.hover(part, context, badge);
        }
    }

    private Control control() {
        return part.getViewer().getControl();
    }
}
