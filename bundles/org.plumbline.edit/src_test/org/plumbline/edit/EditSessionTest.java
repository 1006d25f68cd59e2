/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Alarm;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Subnet;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.NotationFactory;
import org.plumbline.validation.Change;
import org.plumbline.validation.Fix;
import org.plumbline.validation.RuleSet;

class EditSessionTest {

    private final ModelBuilder model = ModelBuilder.workload("Shop");
    private final Subnet open = model.add(Subnet.class, "open");
    private final Subnet closed = model.add(Subnet.class, "closed");
    private final DataStore store = model.in(open).add(DataStore.class, "orders");
    private final Compute web = model.in(open).add(Compute.class, "web");
    private final EditSession session = EditSession.open("/shop/shop.plumb", model.workload(),
            NotationFactory.eINSTANCE.createDiagram(), RuleSet.of(List.of()), Runnable::run);

    @AfterEach
    void dispose() {
        session.dispose();
    }

    @Test
    void settingAFactIsOneStep() {
        assertUndoable(Fix.of("Encrypt",
                Change.set(store, PlumblinePackage.Literals.COMPONENT__ENCRYPTED_AT_REST, Fact.YES),
                Change.set(store, PlumblinePackage.Literals.COMPONENT__REPLICAS, 2)));
    }

    @Test
    void aCopyMadeBesideTheEditingHoldsNoHalfOfAnEdit() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger copies = new AtomicInteger();
        AtomicReference<Throwable> failed = new AtomicReference<>();
        Thread copying = new Thread(() -> {
            while (!over.get()) {
                session.snapshotMeanwhile().ifPresent(copy -> {
                    copies.incrementAndGet();
                    Map<String, Element> all = Nodes.byId(copy.workload());
                    assertEquals(all.get("orders").getName(), all.get("web").getName());
                    assertEquals(all.get("orders").getName(), "step " + copy.workload().getAlarms().size());
                });
            }
        });
        copying.setUncaughtExceptionHandler((thread, e) -> failed.set(e));
        session.apply(step(0));
        copying.start();
        for (int i = 1; i <= 3000; i++) {
            session.apply(step(i % 50));
            if (i % 5 == 0) {
                session.commandStack().undo();
                session.commandStack().redo();
                Thread.sleep(0, 200_000);
            }
        }
        over.set(true);
        copying.join();
        assertNull(failed.get());
        assertTrue(copies.get() > 10, "copies: " + copies);
    }

    /** So many alarms, after which both elements are called. */
    private Fix step(int alarms) {
        List<Change> changes = new ArrayList<>(List.of(
                Change.set(store, PlumblinePackage.Literals.ELEMENT__NAME, "step " + alarms),
                Change.set(web, PlumblinePackage.Literals.ELEMENT__NAME, "step " + alarms)));
        List<Alarm> now = model.workload().getAlarms();
        for (int i = now.size(); i < alarms; i++) {
            Alarm alarm = PlumblineFactory.eINSTANCE.createAlarm();
            alarm.setId("alarm" + i);
            changes.add(1, Change.add(model.workload(), PlumblinePackage.Literals.WORKLOAD__ALARMS, alarm));
        }
        for (int i = alarms; i < now.size(); i++) {
            changes.add(1, Change.remove(model.workload(), PlumblinePackage.Literals.WORKLOAD__ALARMS, now.get(i)));
        }
        return Fix.of("Step", changes.toArray(Change[]::new));
    }

    @Test
    void anElementMovesAndComesBackToItsPlace() {
        assertUndoable(Fix.of("Move",
                Change.add(closed, PlumblinePackage.Literals.NODE_CONTAINER__NODES, store)));
        session.commandStack().redo();
        assertSame(closed, store.eContainer());
    }

    @Test
    void anElementThatIsAddedGoesAgain() {
        Alarm alarm = PlumblineFactory.eINSTANCE.createAlarm();
        assertUndoable(Fix.of("Watch", Change.add(model.workload(), PlumblinePackage.Literals.WORKLOAD__ALARMS, alarm),
                Change.add(alarm, PlumblinePackage.Literals.ALARM__WATCHES, web)));
    }

    @Test
    void anElementIsDeletedWithAllThatRefersToIt() {
        model.flow(web, store);
        model.alarm("slow", a -> a.getWatches().add(store));
        assertUndoable(Fix.of("Delete",
                Change.remove(open, PlumblinePackage.Literals.NODE_CONTAINER__NODES, store)));
    }

    @Test
    void aSessionKnowsWhetherItWasSaved() {
        session.apply(Fix.of("Encrypt",
                Change.set(store, PlumblinePackage.Literals.COMPONENT__ENCRYPTED_AT_REST, Fact.YES)));
        assertTrue(session.isDirty());
        session.markSaved();
        assertFalse(session.isDirty());
        session.commandStack().undo();
        assertTrue(session.isDirty());
    }

    @Test
    void aFileIsEditedInOneSessionOnly() {
        assertSame(session, EditSessions.find("/shop/shop.plumb").orElseThrow());
        assertThrows(IllegalStateException.class, () -> EditSession.open("/shop/shop.plumb",
                ModelBuilder.workload("other").workload(), NotationFactory.eINSTANCE.createDiagram(),
                RuleSet.of(List.of()), Runnable::run));
    }

    private void assertUndoable(Fix fix) {
        EObject before = EcoreUtil.copy(model.workload());
        session.apply(fix);
        EObject after = EcoreUtil.copy(model.workload());
        assertFalse(EcoreUtil.equals(before, after), "the fix changes something");
        session.commandStack().undo();
        assertTrue(EcoreUtil.equals(before, model.workload()), "undo restores the model");
        session.commandStack().redo();
        assertTrue(EcoreUtil.equals(after, model.workload()), "redo does it again");
        session.commandStack().undo();
        assertTrue(EcoreUtil.equals(before, model.workload()), "and undo restores it again");
        assertFalse(session.commandStack().canUndo(), "it was one step");
        assertEquals(fix.title(), session.commandStack().getRedoCommand().getLabel());
        session.commandStack().redo();
        session.commandStack().undo();
    }
}
