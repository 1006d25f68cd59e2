/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.Messaging;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Property;
import org.plumbline.model.Subnet;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.layout.AutoLayout;
import org.plumbline.validation.RuleSet;

class ReplaceTest {

    private final ModelBuilder model = ModelBuilder.workload("Shop");
    private final Subnet open = model.add(Subnet.class, "open");
    private final Subnet inner = model.in(open).add(Subnet.class, "inner");
    private final DataStore store = model.in(open).add(DataStore.class, "orders");
    private final Compute web = model.in(open).add(Compute.class, "web");
    private final DataFlow flow = model.flow(web, store);
    private final EditSession session = EditSession.open("/shop/replace.plumb", model.workload(),
            AutoLayout.layout(model.workload()), RuleSet.of(List.of()), Runnable::run);

    @AfterEach
    void dispose() {
        session.dispose();
    }

    @Test
    void theSessionSaysWhatTheOtherStateSaysAndUndoBringsAllBack() throws ModelException {
        Snapshot target = session.snapshot();
        edit(target.workload());
        session.drawing().getDiagrams().get(0).getShapes().get(0).setX(7);
        String before = text(session.snapshot());
        target.drawing().getDiagrams().get(0).getShapes().remove(1);
        session.replace(target, "Reload");
        assertEquals(text(target), text(session.snapshot()));
        assertSame(web, Nodes.byId(session.workload()).get(web.getId()), "what stays is the same object");
        assertSame(inner, open.eContainer(), "boundaries that changed places");
        session.commandStack().undo();
        assertEquals(before, text(session.snapshot()));
        session.commandStack().redo();
        assertEquals(text(target), text(session.snapshot()));
        session.commandStack().undo();
        assertEquals(before, text(session.snapshot()));
        assertSame(store, flow.getTarget());
    }

    @Test
    void anElementOfAnotherKindUnderTheSameIdTakesItsPlace() throws ModelException {
        Snapshot target = session.snapshot();
        DataStore old = (DataStore) Nodes.byId(target.workload()).get(store.getId());
        Messaging queue = PlumblineFactory.eINSTANCE.createMessaging();
        queue.setId(store.getId());
        queue.setName("orders");
        EcoreUtil.replace(old, queue);
        ((DataFlow) Nodes.byId(target.workload()).get(flow.getId())).setTarget(queue);
        session.replace(target, "Reload");
        assertEquals(text(target), text(session.snapshot()));
        assertTrue(flow.getTarget() instanceof Messaging);
    }

    @Test
    void whatThisVersionDoesNotKnowIsKeptAndFollows() throws ModelException {
        String known = new String(session.snapshot().modelBytes(), StandardCharsets.UTF_8);
        byte[] unknown = known.replace("id=\"" + web.getId() + "\"", "id=\"" + web.getId() + "\" colour=\"red\"")
                .getBytes(StandardCharsets.UTF_8);
        Workload theirs = ModelFiles.FORMAT.load(unknown, "shop", URI.createURI("shop.plumb"));
        session.replace(new Snapshot(theirs, session.snapshot().drawing()), "Reload");
        assertTrue(text(session.snapshot()).contains("colour=\"red\""));
    }

    @Test
    void nothingIsDirtyOnlyWhereTheFileIsTheSame() {
        Snapshot saved = session.snapshot();
        session.workload().setOwner("nobody");
        session.replace(saved, "Reload");
        session.markSaved();
        assertFalse(session.isDirty());
        session.commandStack().undo();
        assertTrue(session.isDirty());
        session.markUnsaved();
        session.commandStack().redo();
        assertTrue(session.isDirty(), "the file holds something else");
        session.markSaved();
        assertFalse(session.isDirty());
    }

    /** Boundaries change places, the flow goes elsewhere, its old end goes, new things come. */
    private void edit(Workload workload) {
        var all = Nodes.byId(workload);
        Subnet outer = (Subnet) all.get(open.getId());
        Subnet within = (Subnet) all.get(inner.getId());
        workload.getNodes().add(within);
        within.getNodes().add(outer);
        DataStore table = PlumblineFactory.eINSTANCE.createDataStore();
        table.setId("table");
        table.setEncryptedAtRest(Fact.YES);
        Property property = PlumblineFactory.eINSTANCE.createProperty();
        property.setKey("team");
        property.setValue("orders");
        table.getProperties().add(property);
        within.getNodes().add(0, table);
        ((DataFlow) all.get(flow.getId())).setTarget(table);
        EcoreUtil.remove(all.get(store.getId()));
        all.get(web.getId()).setName("renamed");
        workload.setOwner("Kim");
    }

    private static String text(Snapshot state) throws ModelException {
        return new String(state.modelBytes(), StandardCharsets.UTF_8)
                + new String(state.drawingBytes(), StandardCharsets.UTF_8);
    }
}
