/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Client;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Group;
import org.plumbline.model.Node;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Workload;

/** A client calls a server in a group, which reads a store; a job beside writes the store, and reads a file. */
class PathHighlightTest {

    private static final PlumblineFactory NEW = PlumblineFactory.eINSTANCE;

    private final Workload workload = NEW.createWorkload();
    private final Client client = NEW.createClient();
    private final Group group = NEW.createGroup();
    private final Compute server = NEW.createCompute();
    private final DataStore store = NEW.createDataStore();
    private final Compute job = NEW.createCompute();
    private final DataStore file = NEW.createDataStore();
    private final DataFlow call = flow(client, server);
    private final DataFlow read = flow(server, store);
    private final DataFlow write = flow(job, store);
    private final DataFlow load = flow(job, file);
    private final DiagramLayers layers = new DiagramLayers();
    private final PathHighlight path = layers.path();

    PathHighlightTest() {
        workload.getNodes().addAll(List.of(client, group, store, job, file));
        group.getNodes().add(server);
    }

    private DataFlow flow(Node from, Node to) {
        DataFlow flow = NEW.createDataFlow();
        flow.setSource(from);
        flow.setTarget(to);
        workload.getFlows().add(flow);
        return flow;
    }

    @Test
    void itLeadsUpstreamDownstreamOrBoth() {
        path.setStarts(List.of(server));
        assertFalse(layers.fades(file), "nothing fades while it is off");
        path.setOn(true);
        assertShown(client, call, server, group, read, store);
        assertFaded(job, write, load, file);
        path.setDirection(Direction.UPSTREAM);
        assertShown(client, call, server, group);
        assertFaded(read, store);
        path.setDirection(Direction.DOWNSTREAM);
        assertShown(server, group, read, store);
        assertFaded(client, call);
        path.setOn(false);
        assertShown(client, job, file);
    }

    @Test
    void aFlowShowsBothItsEndsAndABoundaryAllThatIsInIt() {
        path.setOn(true);
        path.setDirection(Direction.DOWNSTREAM);
        path.setStarts(List.of(call));
        assertShown(client, call, server, read, store);
        assertFaded(job, write);
        path.setStarts(List.of(group));
        assertShown(group, server, read, store);
        assertFaded(client, call);
        path.setStarts(List.of());
        assertShown(file, client);
    }

    @Test
    void itFollowsEditsAndEndsInCycles() {
        path.setOn(true);
        path.setStarts(List.of(server));
        int[] told = {0};
        layers.addListener(() -> told[0]++);
        path.update();
        assertEquals(0, told[0], "nothing differs");
        flow(store, client);
        flow(store, job);
        path.update();
        assertEquals(1, told[0]);
        assertShown(job, load, file, write);
    }

    private void assertShown(Element... elements) {
        for (Element each : elements) {
            assertFalse(layers.fades(each), each.toString());
        }
    }

    private void assertFaded(Element... elements) {
        for (Element each : elements) {
            assertTrue(layers.fades(each), each.toString());
        }
    }
}
