/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Tells a control's drop target what SWT tells it while something is dragged over the control. */
record Drops(Control control, Transfer transfer) {

    /** Tells it, and gives the event as the target left it. */
    Event send(int type, int x, int y) throws ReflectiveOperationException {
        Constructor<?> constructor = Class.forName("org.eclipse.swt.dnd.DNDEvent").getDeclaredConstructor();
        constructor.setAccessible(true);
        Event event = (Event) constructor.newInstance();
        event.widget = target();
        event.display = control.getDisplay();
        Point screen = control.toDisplay(x, y);
        event.x = screen.x;
        event.y = screen.y;
        event.detail = DND.DROP_COPY;
        TransferData[] types = transfer.getSupportedTypes();
        set(event, "operations", DND.DROP_COPY | DND.DROP_MOVE);
        set(event, "dataTypes", types);
        set(event, "dataType", types[0]);
        tell(type, event);
        return event;
    }

    void tell(int type, Event event) {
        target().notifyListeners(type, event);
        Workbench.settle();
    }

    private DropTarget target() {
        return (DropTarget) control.getData(DND.DROP_TARGET_KEY);
    }

    private static void set(Event event, String name, Object value) throws ReflectiveOperationException {
        Field field = event.getClass().getDeclaredField(name);
        field.setAccessible(true);
        field.set(event, value);
    }
}
