/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.rulers.RulerComposite;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.model.Component;
import org.plumbline.model.Node;
import org.plumbline.notation.Diagram;

/** Rulers are shown on demand; guides are pulled in them, and boxes snap to guides. */
@ExtendWith(NoErrorLogged.class)
class RulersTest {

    @AfterEach
    void close() throws Exception {
        DrawnExample.closeAll();
    }

    private static List<FigureCanvas> canvases(OpenDiagram diagram) {
        Control around = diagram.viewer().getControl().getParent();
        assertTrue(around instanceof RulerComposite);
        List<FigureCanvas> rulers = new ArrayList<>(Dialogs.all(around, FigureCanvas.class));
        rulers.remove(diagram.viewer().getControl());
        return rulers;
    }

    private static void mouse(Control control, int type, int x, int y, int state) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.stateMask = state;
        event.count = 1;
        control.notifyListeners(type, event);
        Workbench.settle();
    }

    private static void press(FigureCanvas ruler, int x, int y, int toX, int toY) {
        mouse(ruler, SWT.MouseMove, x, y, 0);
        mouse(ruler, SWT.MouseDown, x, y, 0);
        if (toX != x || toY != y) {
            mouse(ruler, SWT.MouseMove, (x + toX) / 2, (y + toY) / 2, SWT.BUTTON1);
            mouse(ruler, SWT.MouseMove, toX, toY, SWT.BUTTON1);
        }
        mouse(ruler, SWT.MouseUp, toX, toY, SWT.BUTTON1);
    }

    @Test
    void boxesSnapToGuidesThatWerePulledInARuler() throws Exception {
        OpenDiagram api = OpenDiagram.example("orders-api");
        IAction toggle = ((ActionRegistry) api.editor.getAdapter(ActionRegistry.class))
                .getAction("org.eclipse.gef.toggle_ruler_visibility");
        assertEquals(List.of(), canvases(api));
        toggle.run();
        Workbench.settle();
        List<FigureCanvas> rulers = canvases(api);
        assertEquals(2, rulers.size());
        assertTrue(toggle.isChecked());
        FigureCanvas top = rulers.stream().filter(each -> each.getSize().x > each.getSize().y).findFirst().orElseThrow();
        Diagram diagram = api.editor.session().diagram();
        press(top, 330, 10, 330, 10);
        assertEquals(1, diagram.getVerticalGuides().size());
        int x = diagram.getVerticalGuides().get(0);
        press(top, 330, 10, 360, 10);
        assertEquals(x + 30, diagram.getVerticalGuides().get(0));
        Node moved = api.editor.session().workload().getNodes().stream().filter(Component.class::isInstance)
                .findFirst().orElseThrow();
        Rectangle box = api.area(moved);
        api.select(moved);
        Point from = box.getCenter();
        int goal = x + 30 + 4 - api.bounds(moved).x();
        api.drag(from, new Point(from.x + goal, from.y + 37), 0, () -> OpenDiagram.screenshot("rulers"));
        assertEquals(x + 30, api.bounds(moved).x(), "it snapped");
        api.key(SWT.CTRL, 'z');
        api.key(SWT.CTRL, 'z');
        assertEquals(List.of(x), diagram.getVerticalGuides());
        press(top, x, 10, x, 300);
        assertEquals(List.of(), diagram.getVerticalGuides(), "dragged off the ruler");
        toggle.run();
        Workbench.settle();
        assertEquals(List.of(), canvases(api));
        assertFalse(toggle.isChecked());
    }
}
