/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Authentication;
import org.plumbline.model.Client;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.Node;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Engine;

class InternetPathsTest {

    private final ModelBuilder b = ModelBuilder.workload("Shop");

    private final NetworkEntry entry = b.add(NetworkEntry.class, "entry", e -> {
        e.setKind(NetworkEntryKind.LOAD_BALANCER);
        e.setInternetFacing(Fact.YES);
        e.setWebFirewall(Fact.NO);
    });
    private final Compute web = b.add(Compute.class, "web", c -> c.setAuthentication(Authentication.NONE));
    private final DataStore store = b.add(DataStore.class, "store");

    @Test
    void namesThePathThatNothingGuards() {
        connect();
        assertEquals(Optional.of(List.of(entry, web, store)), compute().openTo(store));
    }

    @Test
    void aFilterOrAnyQuestionGuardsIt() {
        connect();
        entry.setWebFirewall(Fact.YES);
        assertEquals(Optional.empty(), compute().openTo(store));
        entry.setWebFirewall(Fact.NO);
        web.setAuthentication(Authentication.TOKEN);
        assertFalse(compute().isPerhapsOpenTo(store));
    }

    @Test
    void whatIsNotSaidMayBeOpen() {
        connect();
        web.setAuthentication(Authentication.UNKNOWN);
        assertEquals(Optional.empty(), compute().openTo(store));
        assertTrue(compute().isPerhapsOpenTo(store));
        assertEquals(Fact.UNKNOWN, compute().guards(web));
    }

    @Test
    void asksOnceForWhatDecides() {
        connect();
        web.setAuthentication(Authentication.UNKNOWN);
        entry.setWebFirewall(Fact.UNKNOWN);
        DataStore second = b.add(DataStore.class, "second");
        request(web, second);
        assertEquals(Optional.empty(), compute().decidedBy(store));
        second.setDataClass(DataClass.PERSONAL);
        assertEquals(Optional.of(web), compute().decidedBy(second));
        store.setDataClass(DataClass.PERSONAL);
        assertEquals(Optional.of(web), compute().decidedBy(store));
        assertEquals(Optional.empty(), compute().decidedBy(second));
        web.setAuthentication(Authentication.NONE);
        assertEquals(Optional.of(entry), compute().decidedBy(store));
    }

    @Test
    void usersWhoSignInAreAsked() {
        connect();
        request(b.add(Client.class, "customer"), entry).setAuthentication(Authentication.TOKEN);
        assertEquals(Optional.empty(), compute().openTo(store));
    }

    @Test
    void queuesAreWorkedOffByOthers() {
        b.flow(web, store, f -> f.setInteraction(Interaction.ASYNCHRONOUS));
        request(entry, web);
        assertEquals(Optional.empty(), compute().openTo(store));
    }

    @Test
    void agreesWithSpreadingFromTheInternetOnRandomDrawings() {
        RandomTraffic.each((traffic, seed) -> {
            traffic.components.forEach(c -> {
                c.setInternetFacing(traffic.any(List.of(Fact.YES, Fact.NO, Fact.UNKNOWN)));
                c.setAuthentication(traffic.any(List.of(Authentication.NONE, Authentication.NONE,
                        Authentication.UNKNOWN, Authentication.TOKEN)));
            });
            InternetPaths paths = traffic.compute(InternetPaths.ANALYSIS);
            Set<Component> open = spread(traffic, paths);
            for (Component component : traffic.components) {
                String where = seed + ", " + component.getName();
                Optional<List<Component>> path = paths.openTo(component);
                assertEquals(open.contains(component), path.isPresent(), where);
                path.ifPresent(way -> {
                    assertEquals(Fact.YES, way.get(0).getInternetFacing(), where);
                    assertEquals(component, way.get(way.size() - 1), where);
                    way.subList(0, way.size() - 1).forEach(c -> assertEquals(Fact.NO, paths.guards(c), where));
                });
                assertTrue(path.isEmpty() || paths.isPerhapsOpenTo(component), where);
            }
        });
    }

    @Test
    void largeDrawingsTakeNoTimeInAnyShape() {
        RandomTraffic.eachShape(workload -> {
            Nodes.componentsIn(workload).forEach(c -> c.setAuthentication(Authentication.NONE));
            Nodes.componentsIn(workload).get(0).setInternetFacing(Fact.YES);
            assertTimeout(Duration.ofSeconds(2), () -> {
                InternetPaths paths = Engine.analysis(InternetPaths.ANALYSIS, workload);
                Nodes.componentsIn(workload).forEach(c -> paths.openTo(c).ifPresent(
                        path -> assertTrue(path.size() <= 21)));
            });
        });
    }

    /** Lets openness spread over single flows until nothing changes. */
    private static Set<Component> spread(RandomTraffic traffic, InternetPaths paths) {
        Set<Component> open = new HashSet<>();
        traffic.components.stream().filter(c -> c.getInternetFacing() == Fact.YES).forEach(open::add);
        int before;
        do {
            before = open.size();
            for (DataFlow flow : traffic.flows()) {
                Component source = (Component) flow.getSource();
                boolean call = flow.getInteraction() == Interaction.REQUEST && !(flow.getTarget() instanceof Client);
                boolean handsOn = source instanceof NetworkEntry || source instanceof Compute;
                if (call && handsOn && open.contains(source) && paths.guards(source) == Fact.NO) {
                    open.add((Component) flow.getTarget());
                }
            }
        } while (open.size() > before);
        return open;
    }

    private void connect() {
        request(entry, web);
        request(web, store);
    }

    private DataFlow request(Node source, Node target) {
        return b.flow(source, target, f -> f.setInteraction(Interaction.REQUEST));
    }

    private InternetPaths compute() {
        return Engine.analysis(InternetPaths.ANALYSIS, b.workload());
    }
}
