/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;

/** Names are written in their place: by F2, a double-click, a second click on the name, and typing. */
@ExtendWith(NoErrorLogged.class)
class WriteInPlaceTest {

    /** GEF waits for a double-click before it takes a click for a second one. */
    private static final int CLICK_MILLIS = 1500;

    private OpenDiagram shop;

    @BeforeEach
    void open() throws Exception {
        shop = OpenDiagram.example("web-shop");
    }

    @AfterEach
    void close() throws Exception {
        DrawnExample.closeAll();
    }

    private List<Text> fields() {
        return Dialogs.all(shop.viewer().getControl(), Text.class);
    }

    private Text field() {
        assertEquals(1, fields().size());
        return fields().get(0);
    }

    private void enter(Text field) {
        field.notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.settle();
    }

    @Test
    void componentsBoundariesAndFlowsAreRenamedByF2AndDoubleClick() {
        Node website = shop.node("Website");
        Node network = shop.node("shop");
        DataFlow flow = website.getIncoming().get(0);
        for (Element each : List.of(website, network, flow)) {
            shop.select(each);
            shop.key(0, SWT.F2);
            field().setText(each.getId() + " by F2");
            OpenDiagram.screenshot("writing-" + each.eClass().getName());
            enter(field());
            assertEquals(each.getId() + " by F2", each.getName());
            assertTrue(fields().isEmpty());
        }
        shop.doubleClick(shop.middle(website));
        field().setText("Never mind");
        OpenDiagram.press(field(), 0, SWT.ESC);
        assertEquals(website.getId() + " by F2", website.getName());
        assertTrue(fields().isEmpty());
        for (int i = 0; i < 3; i++) {
            shop.key(SWT.CTRL, 'z');
        }
        assertFalse(shop.editor.isDirty());
    }

    @Test
    void aSecondClickOpensOnTheNameOnly() {
        Node website = shop.node("Website");
        shop.select(website);
        shop.click(shop.area(website).getTopLeft().translate(20, 30));
        waitForASecondClick();
        assertTrue(fields().isEmpty(), "beside the name");
        Point name = shop.middle(website).translate(-10, -8);
        shop.click(name);
        waitForASecondClick();
        assertEquals("Website", field().getText());
        assertEquals("Website", field().getSelectionText());
    }

    private void waitForASecondClick() {
        long end = System.currentTimeMillis() + CLICK_MILLIS;
        Workbench.waitFor("the second click", () -> System.currentTimeMillis() > end);
    }

    @Test
    void typingReplacesTheNameOfWhatIsSelected() {
        Node website = shop.node("Website");
        shop.select(website, shop.node("shop"));
        shop.key(0, 'n');
        assertTrue(fields().isEmpty(), "one at a time");
        shop.select(website);
        shop.key(0, 'n');
        assertEquals("n", field().getText());
        assertEquals(new org.eclipse.swt.graphics.Point(1, 1), field().getSelection(), "the next letter is added");
        enter(field());
        assertEquals("n", website.getName());
    }

    @Test
    void anEmptyNameIsRefusedWhereItIsTyped() {
        Node website = shop.node("Website");
        DataFlow flow = website.getIncoming().get(0);
        shop.select(website);
        shop.key(0, SWT.F2);
        field().setText("  ");
        enter(field());
        assertEquals("  ", field().getText(), "it goes on");
        Label problem = Dialogs.all(shop.viewer().getControl(), Label.class).stream()
                .filter(each -> each.getText().startsWith("Type a name")).findFirst().orElseThrow();
        assertTrue(problem.isVisible());
        OpenDiagram.screenshot("empty-name");
        field().setText("Front");
        assertFalse(problem.isVisible());
        enter(field());
        assertEquals("Front", website.getName());
        assertTrue(problem.isDisposed());

        shop.key(0, SWT.F2);
        field().setText("");
        shop.viewer().getControl().forceFocus();
        Workbench.settle();
        assertTrue(fields().isEmpty(), "leaving the field gives up");
        assertEquals("Front", website.getName());

        shop.select(flow);
        shop.key(0, SWT.F2);
        field().setText("");
        enter(field());
        assertTrue(fields().isEmpty(), "a flow needs no name");
    }
}
