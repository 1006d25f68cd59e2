/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.PlumblinePackage.Literals;
import org.plumbline.model.Subnet;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.notation.NotationFactory;
import org.plumbline.validation.RuleSet;

class FeatureEditsTest {

    private final ModelBuilder model = ModelBuilder.workload("Shop");
    private final DataStore orders = model.add(DataStore.class, "orders");
    private final DataStore prices = model.add(DataStore.class, "prices");
    private final Compute web = model.add(Compute.class, "web");
    private final EditSession session = EditSession.open("/shop/edits.plumb", model.workload(),
            NotationFactory.eINSTANCE.createDiagram(), RuleSet.of(List.of()), Runnable::run);

    @AfterEach
    void dispose() {
        session.dispose();
    }

    @Test
    void oneStepForAllOfThem() {
        orders.setReplicas(2);
        web.setReplicas(3);
        EObject before = EcoreUtil.copy(model.workload());
        List<EObject> all = List.of(orders, prices, web);
        assertEquals(SharedValue.SEVERAL, SharedValue.of(all, Literals.COMPONENT__REPLICAS).label());
        session.execute(FeatureEdits.set(session.domain(), all, Literals.COMPONENT__REPLICAS, 3).orElseThrow());
        assertEquals("Set replicas of 3 elements", session.commandStack().getUndoCommand().getLabel());
        assertEquals(3, SharedValue.of(all, Literals.COMPONENT__REPLICAS).value());
        EObject after = EcoreUtil.copy(model.workload());
        session.commandStack().undo();
        assertTrue(EcoreUtil.equals(before, model.workload()));
        assertFalse(prices.isSetReplicas(), "what was not said is not said again");
        session.commandStack().redo();
        assertTrue(EcoreUtil.equals(after, model.workload()));
        session.commandStack().undo();
        assertTrue(EcoreUtil.equals(before, model.workload()));
        assertFalse(session.commandStack().canUndo());
    }

    @Test
    void whatIsSaidAlreadyIsNoStep() {
        orders.setBackup(Fact.YES);
        prices.setBackup(Fact.YES);
        assertTrue(FeatureEdits.set(session.domain(), List.of(orders, prices), Literals.DATA_STORE__BACKUP, Fact.YES)
                .isEmpty());
        assertTrue(FeatureEdits.set(session.domain(), List.of(orders), Literals.COMPONENT__REPLICAS,
                SetCommand.UNSET_VALUE).isEmpty());
        orders.setReplicas(2);
        session.execute(FeatureEdits.set(session.domain(), List.of(orders, prices), Literals.COMPONENT__REPLICAS,
                SetCommand.UNSET_VALUE).orElseThrow());
        assertFalse(orders.isSetReplicas());
    }

    @Test
    void aNumberThatOnlyOneSaysIsNotShared() {
        orders.setReplicas(0);
        assertFalse(SharedValue.of(List.of(orders, prices), Literals.COMPONENT__REPLICAS).same());
        assertEquals("0", SharedValue.of(List.of(orders), Literals.COMPONENT__REPLICAS).label());
        assertEquals("", SharedValue.of(List.of(prices), Literals.COMPONENT__REPLICAS).label());
    }

    @Test
    void thePartThatHoldsTheFactIsMadeWithIt() {
        session.execute(FeatureEdits.make(session.domain(), model.workload(), Literals.WORKLOAD__OBJECTIVES,
                Literals.OBJECTIVES__AVAILABILITY_PERCENT, 99.9));
        assertEquals(99.9, model.workload().getObjectives().getAvailabilityPercent());
        session.commandStack().undo();
        assertNull(model.workload().getObjectives());
    }

    @Test
    void aServiceBringsItsKind() {
        orders.setService("aws.rds");
        orders.setKind(DataStoreKind.RELATIONAL);
        session.execute(FeatureEdits.set(session.domain(), List.of(orders, prices), Literals.COMPONENT__SERVICE,
                "aws.dynamodb").orElseThrow());
        assertSame(DataStoreKind.KEY_VALUE, orders.getKind());
        assertSame(DataStoreKind.KEY_VALUE, prices.getKind());
        session.commandStack().undo();
        assertSame(DataStoreKind.RELATIONAL, orders.getKind());
        assertSame(DataStoreKind.OTHER, prices.getKind());
        session.execute(FeatureEdits.set(session.domain(), List.of(orders), Literals.COMPONENT__SERVICE,
                SetCommand.UNSET_VALUE).orElseThrow());
        assertNull(orders.getService());
        assertSame(DataStoreKind.RELATIONAL, orders.getKind());
    }

    @Test
    void onlyFeaturesThatAllHave() {
        List<EStructuralFeature> shared = FeatureEdits.shared(List.of(orders, web), Topic.RELIABILITY);
        assertTrue(shared.contains(Literals.COMPONENT__MULTI_ZONE));
        assertFalse(shared.contains(Literals.DATA_STORE__BACKUP));
        Subnet subnet = PlumblineFactory.eINSTANCE.createSubnet();
        assertEquals(List.of(), FeatureEdits.shared(List.of(orders, subnet), Topic.SECURITY));
        DataFlow flow = PlumblineFactory.eINSTANCE.createDataFlow();
        assertEquals(List.of(Literals.ELEMENT__NAME, Literals.ELEMENT__DESCRIPTION),
                FeatureEdits.shared(List.of(orders, flow), Topic.GENERAL));
        assertSame(List.of(), FeatureEdits.shared(List.of(), Topic.GENERAL));
    }
}
