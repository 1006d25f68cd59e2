/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.model.Boundary;
import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Node;
import org.plumbline.model.Subnet;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Note;

/** Boxes and flows are drawn without a mouse. */
@ExtendWith(NoErrorLogged.class)
class DrawByKeyTest {

    @AfterEach
    void close() throws Exception {
        DrawnExample.closeAll();
    }

    @Test
    void aFlowIsDrawnToABoxThatIsPicked() throws Exception {
        OpenDiagram api = OpenDiagram.example("orders-api");
        List<DataFlow> flows = api.editor.session().workload().getFlows();
        int before = flows.size();
        Node source = api.editor.session().workload().getNodes().stream().filter(Component.class::isInstance)
                .findFirst().orElseThrow();
        Node target = api.node("Firewall");
        api.select(source, target);
        assertFalse(((ActionRegistry) api.editor.getAdapter(ActionRegistry.class))
                .getAction("org.plumbline.diagram.connectTo").isEnabled(), "from one box at a time");
        api.select(source);
        api.key(SWT.CTRL | SWT.SHIFT, 't');
        DrawnExample.picture("connect-to");
        Dialogs.pick("Firewall");
        assertEquals(before + 1, flows.size());
        assertSame(source, flows.get(before).getSource());
        assertSame(target, flows.get(before).getTarget());
        assertEquals(List.of(flows.get(before)), api.selected());
        api.key(SWT.CTRL, 'z');
        assertEquals(before, flows.size());
    }

    @Test
    void aServiceIsDrawnInTheSelectedBoundary() throws Exception {
        OpenDiagram shop = OpenDiagram.example("web-shop");
        Boundary boundary = (Boundary) Nodes.allIn(shop.editor.session().workload()).stream()
                .filter(each -> each instanceof Boundary b && b.getNodes().stream().anyMatch(Component.class::isInstance))
                .findFirst().orElseThrow();
        int before = boundary.getNodes().size();
        shop.select(boundary);
        shop.key(SWT.CTRL | SWT.SHIFT, 'a');
        Dialogs.pick("lambda");
        assertEquals(before + 1, boundary.getNodes().size());
        Component drawn = (Component) boundary.getNodes().get(before);
        assertEquals("aws.lambda", drawn.getService());
        assertEquals(List.of(drawn), shop.selected());
        boundary.getNodes().stream().filter(each -> each != drawn).forEach(
                each -> assertFalse(shop.bounds(each).overlaps(shop.bounds(drawn)), each.getName()));
        assertTrue(shop.bounds(boundary).height() >= shop.bounds(drawn).bottom());
        DrawnExample.picture("added");
    }

    @Test
    void boundariesAndNotesAreDrawnByKeyToo() throws Exception {
        OpenDiagram shop = OpenDiagram.example("web-shop");
        Node network = shop.node("shop");
        shop.select(network);
        shop.key(SWT.CTRL | SWT.SHIFT, 'a');
        Dialogs.pick("subnet");
        Node subnet = (Node) shop.selected().get(0);
        assertTrue(subnet instanceof Subnet);
        assertSame(network, subnet.eContainer());

        shop.key(SWT.CTRL | SWT.SHIFT, 'a');
        Dialogs.pick("note");
        Note note = shop.editor.pages().shown().getNotes().get(0);
        assertEquals(subnet.getId(), note.getElement());
        Text field = Dialogs.all(shop.viewer().getControl(), Text.class).get(0);
        field.setText("Who needs it?");
        OpenDiagram.press(field, SWT.CTRL, SWT.CR);
        assertEquals("Who needs it?", note.getText());
        DrawnExample.picture("note-by-key");
        shop.key(SWT.CTRL, 'z');
        shop.key(SWT.CTRL, 'z');
        shop.key(SWT.CTRL, 'y');
        assertEquals(1, shop.editor.pages().shown().getNotes().size(), "Ctrl+Y does it again");
    }
}
