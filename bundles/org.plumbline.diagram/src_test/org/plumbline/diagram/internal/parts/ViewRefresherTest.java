/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.internal.Sample;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.PlumblineFactory;

/** Of a hub, only the flows that an edit concerns are looked at again. */
class ViewRefresherTest {

    private static final int FLOWS = 50;

    private final Sample sample = new Sample();
    private final Set<Element> refreshed = new LinkedHashSet<>();
    private final Map<Object, ElementPart> parts = new HashMap<>();
    private ViewRefresher refresher;

    @BeforeEach
    void drawHub() {
        for (int i = 0; i < FLOWS; i++) {
            Node client = PlumblineFactory.eINSTANCE.createCompute();
            client.setId("client-" + i);
            sample.subnet.getNodes().add(client);
            flow("of-" + i, client);
        }
        refresher = new ViewRefresher(sample.drawn, this::part, command -> { });
    }

    @AfterEach
    void close() {
        refresher.dispose();
        sample.close();
    }

    @Test
    void aNewFlowConcernsThoseBesideItOnly() {
        DataFlow added = flow("second", sample.server);
        refresher.flush();
        assertEquals(Set.of(added, sample.flow), refreshed);
        assertEquals(0, sample.drawn.lanes().of(sample.flow));
        assertEquals(1, sample.drawn.lanes().of(added));
    }

    @Test
    void aFlowThatGoesLetsTheOthersMoveUp() {
        DataFlow second = flow("second", sample.server);
        DataFlow third = flow("third", sample.server);
        refresher.flush();
        assertEquals(2, sample.drawn.lanes().of(third));
        refreshed.clear();
        second.setSource(null);
        second.setTarget(null);
        sample.workload().getFlows().remove(second);
        refresher.flush();
        assertTrue(refreshed.contains(third), refreshed.toString());
        assertEquals(1, sample.drawn.lanes().of(third));
        assertTrue(refreshed.size() <= 3, "and none of the hub's others: " + refreshed);
    }

    @Test
    void collapsingConcernsAllFlowsThatLeave() {
        sample.drawn.shape(sample.subnet).orElseThrow().setCollapsed(true);
        refresher.flush();
        assertTrue(refreshed.containsAll(sample.workload().getFlows()), refreshed.size() + " of " + FLOWS);
        assertEquals(FLOWS, sample.drawn.lanes().of(sample.workload().getFlows().get(FLOWS)));
    }

    @Test
    void aMovedShapeIsFoundByTheIdentityItsElementHasNow() {
        sample.drawn.shape(sample.server).orElseThrow().setElement("renamed");
        sample.server.setId("renamed");
        refresher.flush();
        refreshed.clear();
        sample.drawn.diagram().getShapes().stream().filter(each -> each.getElement().equals("renamed")).findFirst()
                .orElseThrow().setX(77);
        refresher.flush();
        assertEquals(Set.of(sample.server), refreshed);
    }

    private DataFlow flow(String id, Node source) {
        DataFlow flow = PlumblineFactory.eINSTANCE.createDataFlow();
        flow.setId(id);
        flow.setSource(source);
        flow.setTarget(sample.database);
        sample.workload().getFlows().add(flow);
        return flow;
    }

    /** A part that notes when its element is looked at. */
    private Object part(Object element) {
        return element instanceof Element known ? parts.computeIfAbsent(known, key -> (ElementPart) Proxy
                .newProxyInstance(getClass().getClassLoader(), new Class<?>[] {ElementPart.class}, (proxy, method, a) -> {
                    if (method.getName().equals("refreshElement")) {
                        refreshed.add(known);
                    }
                    return null;
                })) : null;
    }
}
