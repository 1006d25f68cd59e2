/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.badges;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.plumbline.diagram.internal.parts.Badged;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.diagram.internal.parts.ElementPart;

/**
 * The findings of an element beside it, with their fixes. Opened by hovering it stays while the mouse is on the badge
 * or on the popup; opened by a click or a key it has the focus and goes with Escape.
 */
public final class FindingsPopup {

    private static final int CHECK_MILLIS = 200;
    private static final int PATIENCE = 2;
    private static final int REACH = 6;
    private static final int MOST_HEIGHT = 460;

    private static FindingsPopup open;

    private final Shell shell;
    private final Rectangle anchor;
    private int away;

    private FindingsPopup(Badged part, DiagramContext context, Rectangle anchor, boolean focus) {
        this.anchor = anchor;
        Control canvas = part.getViewer().getControl();
        shell = new Shell(canvas.getShell(),
                focus ? SWT.TOOL | SWT.NO_TRIM : SWT.TOOL | SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS);
        FillLayout layout = new FillLayout();
        layout.marginWidth = 1;
        layout.marginHeight = 1;
        shell.setLayout(layout);
        shell.setData("org.eclipse.e4.ui.css.disabled", true);
        shell.setBackground(context.look().get().cardEdge());
        FindingsPane pane = new FindingsPane(shell, part, context, this::close);
        shell.setBounds(place(pane, canvas.getMonitor().getClientArea()));
        canvas.addDisposeListener(event -> close());
        if (focus) {
            shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::close));
            shell.open();
            pane.focusFirst();
        } else {
            shell.setVisible(true);
            watch();
        }
    }

    /** Opens it for a mouse that rests on a badge; nothing happens when it is open there already. */
    static void hover(Badged part, DiagramContext context, IFigure badge) {
        Rectangle at = area(part, badge);
        if (open == null || !open.anchor.equals(at) || open.shell.isDisposed()) {
            replace(part, context, at, false);
        }
    }

    /** Opens it with the focus, beside what is drawn of the element. */
    public static void open(Badged part, DiagramContext context) {
        if (!context.findings().shownAt(part.element(), context.drawn()).isEmpty()) {
            if (part instanceof ElementPart) {
                part.getViewer().reveal(part);
            }
            replace(part, context, area(part, part.badge()), true);
        }
    }

    /** The popup that is open now; {@code null} without one. */
    public static Shell current() {
        return open == null || open.shell.isDisposed() ? null : open.shell;
    }

    private static void replace(Badged part, DiagramContext context, Rectangle at, boolean focus) {
        if (open != null) {
            open.close();
        }
        open = new FindingsPopup(part, context, at, focus);
    }

    private void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
        if (open == this) {
            open = null;
        }
    }

    private Rectangle place(Control content, Rectangle screen) {
        org.eclipse.swt.graphics.Point size = content.computeSize(FindingsPane.WIDTH, SWT.DEFAULT);
        int width = FindingsPane.WIDTH + 2;
        int height = Math.min(MOST_HEIGHT, size.y + 2);
        int x = Math.max(screen.x, Math.min(anchor.x, screen.x + screen.width - width));
        int below = anchor.y + anchor.height + 2;
        int y = below + height <= screen.y + screen.height ? below : Math.max(screen.y, anchor.y - height - 2);
        return new Rectangle(x, y, width, height);
    }

    /** Closes it once the mouse has left for good. */
    private void watch() {
        Display display = shell.getDisplay();
        display.timerExec(CHECK_MILLIS, () -> {
            if (shell.isDisposed()) {
                return;
            }
            org.eclipse.swt.graphics.Point mouse = display.getCursorLocation();
            away = near(shell.getBounds(), mouse) || near(anchor, mouse) ? 0 : away + 1;
            if (away > PATIENCE) {
                close();
            } else {
                watch();
            }
        });
    }

    private static boolean near(Rectangle area, org.eclipse.swt.graphics.Point point) {
        return new Rectangle(area.x - REACH, area.y - REACH, area.width + 2 * REACH, area.height + 2 * REACH)
                .contains(point);
    }

    /** Where a figure is on the screen. */
    private static Rectangle area(Badged part, IFigure figure) {
        org.eclipse.draw2d.geometry.Rectangle box = figure.getBounds().getCopy();
        figure.translateToAbsolute(box);
        Point corner = box.getTopLeft();
        org.eclipse.swt.graphics.Point at = part.getViewer().getControl().toDisplay(corner.x, corner.y);
        return new Rectangle(at.x, at.y, box.width, box.height);
    }
}
