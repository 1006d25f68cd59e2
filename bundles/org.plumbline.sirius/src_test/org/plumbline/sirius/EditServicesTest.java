/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;

import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Alarm;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Interaction;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Subnet;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.query.Nodes;

class EditServicesTest {

    private final ModelBuilder model = ModelBuilder.workload("Shop");
    private final Workload workload = model.workload();
    private final Subnet inner = model.add(Subnet.class, "inner");
    private final Compute web = model.in(inner).add(Compute.class, "web");
    private final DataStore store = model.in(inner).add(DataStore.class, "orders");
    private final Compute outside = model.add(Compute.class, "outside");
    private final DataFlow within = model.flow(web, store);
    private final DataFlow across = model.flow(outside, web);
    private final EditServices services = new EditServices();

    @Test
    void newElementsGetANameAndAnIdOfTheirOwn() {
        Compute first = PlumblineFactory.eINSTANCE.createCompute();
        workload.getNodes().add(first);
        services.initializeElement(first);
        Compute second = PlumblineFactory.eINSTANCE.createCompute();
        workload.getNodes().add(second);
        services.initializeElement(second);
        assertEquals("Compute", first.getName());
        assertNotEquals(first.getId(), second.getId());
    }

    @Test
    void aServiceBringsWhatTheCatalogueKnows() {
        DataStore database = PlumblineFactory.eINSTANCE.createDataStore();
        workload.getNodes().add(database);
        services.initializeService(database, "aws.rds");
        assertEquals("RDS", database.getName());
        assertSame(DataStoreKind.RELATIONAL, database.getKind());
        assertThrows(IllegalArgumentException.class, () -> services.initializeService(database, "aws.nothing"));
    }

    @Test
    void aFlowGetsItsInteraction() {
        DataFlow flow = PlumblineFactory.eINSTANCE.createDataFlow();
        workload.getFlows().add(flow);
        services.initializeFlow(flow, "ASYNCHRONOUS");
        assertSame(Interaction.ASYNCHRONOUS, flow.getInteraction());
        assertTrue(flow.getId() != null);
    }

    @Test
    void deletingTakesContentsFlowsAndReferences() {
        Alarm alarm = model.alarm("slow", each -> each.getWatches().add(store));
        Workload before = EcoreUtil.copy(workload);
        ChangeRecorder recorder = new ChangeRecorder(workload);
        assertSame(workload, services.deleteElement(inner));
        assertEquals(List.of(outside), workload.getNodes());
        assertEquals(List.of(), workload.getFlows());
        assertEquals(List.of(), alarm.getWatches());
        assertEquals(List.of(), outside.getOutgoing());
        recorder.endRecording().apply();
        assertTrue(EcoreUtil.equals(before, workload), "it can be undone");
    }

    @Test
    void deletingAFlowLeavesItsEnds() {
        services.deleteElement(across);
        assertEquals(List.of(within), workload.getFlows());
        assertSame(inner, web.eContainer());
        assertNull(across.getSource());
    }

    @Test
    void aPastedBoundaryIsACopyWithTheFlowsInIt() {
        Subnet pasted = (Subnet) services.pasteElement(workload, inner);
        assertEquals(2, pasted.getNodes().size());
        assertEquals(3, workload.getFlows().size());
        DataFlow copy = workload.getFlows().get(2);
        assertTrue(EcoreUtil.isAncestor(pasted, copy.getSource()) && EcoreUtil.isAncestor(pasted, copy.getTarget()));
        List<String> ids = new java.util.ArrayList<>(Nodes.allIn(workload).stream().map(each -> each.getId()).toList());
        workload.getFlows().forEach(each -> ids.add(each.getId()));
        assertEquals(ids.size(), new HashSet<>(ids).size(), "ids stay unique");
        assertEquals(2, web.getOutgoing().size() + web.getIncoming().size(), "the original keeps its flows");
    }

    @Test
    void whatWasCutOutOfItsWorkloadCanBePasted() {
        Compute loose = EcoreUtil.copy(web);
        Compute pasted = (Compute) services.pasteElement(inner, loose);
        assertNotEquals(web.getId(), pasted.getId());
        assertSame(inner, pasted.eContainer());
    }
}
