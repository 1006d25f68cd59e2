/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Client;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Group;
import org.plumbline.model.Node;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.validation.Engine;

class SinglePointsOfFailureTest {

    private final ModelBuilder b = ModelBuilder.workload("Shop");

    @Test
    void theMiddleOfAChainCutsOffTheRest() {
        List<Compute> chain = chain(4);
        SinglePointsOfFailure points = compute();
        assertEquals(3, points.cutOff(chain.get(0)));
        assertEquals(1, points.cutOff(chain.get(2)));
        assertEquals(0, points.cutOff(chain.get(3)));
        assertEquals(b.workload().getFlows().subList(1, 3), points.flowsLost(chain.get(2), 10));
    }

    @Test
    void aWayAroundSavesWhatIsBehind() {
        Compute entry = add("entry");
        Compute left = add("left");
        Compute right = add("right");
        Compute store = add("store");
        b.flow(entry, left);
        b.flow(entry, right);
        b.flow(left, store);
        b.flow(right, store);
        SinglePointsOfFailure points = compute();
        assertEquals(3, points.cutOff(entry));
        assertEquals(0, points.cutOff(left));
    }

    @Test
    void anotherCallersWayDoesNotHelpTheFirst() {
        Client customer = b.add(Client.class, "customer");
        Client operator = b.add(Client.class, "operator");
        Compute shop = add("shop");
        Compute bastion = add("bastion");
        Compute store = add("store");
        b.flow(customer, shop);
        b.flow(shop, store);
        b.flow(operator, bastion);
        b.flow(bastion, store);
        assertEquals(1, compute().cutOff(shop));
        assertEquals(1, compute().cutOff(bastion));
    }

    @Test
    void aFlowIntoABoundaryReachesAllThatIsInside() {
        Client customer = b.add(Client.class, "customer");
        Compute gateway = add("gateway");
        Group cluster = b.add(Group.class, "cluster");
        Group inner = b.in(cluster).add(Group.class, "inner");
        Compute first = b.in(cluster).add(Compute.class, "first");
        Compute second = b.in(inner).add(Compute.class, "second");
        Compute store = add("store");
        b.flow(customer, gateway);
        b.flow(gateway, cluster);
        b.flow(cluster, store);
        SinglePointsOfFailure points = compute();
        assertEquals(3, points.cutOff(gateway));
        assertEquals(0, points.cutOff(first));
        assertEquals(0, points.cutOff(second));
    }

    @Test
    void cyclesWithoutAnEntryAreLookedAtToo() {
        List<Compute> ring = chain(3);
        b.flow(ring.get(2), ring.get(0));
        b.flow(ring.get(2), add("store"));
        assertEquals(1, compute().cutOff(ring.get(2)));
    }

    @Test
    void agreesWithTakingEachComponentAwayOnRandomGraphs() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            ModelBuilder model = ModelBuilder.workload("Random");
            Client start = model.add(Client.class, "start");
            List<Node> nodes = new ArrayList<>(List.of(start));
            for (int i = 0; i < 12; i++) {
                nodes.add(model.add(Compute.class, "c" + i));
            }
            for (int i = 0; i < 20; i++) {
                Node target = nodes.get(1 + random.nextInt(nodes.size() - 1));
                model.flow(nodes.get(random.nextInt(nodes.size())), target);
            }
            if (!start.getOutgoing().isEmpty()) {
                agree(model.workload(), start, nodes, seed);
            }
        }
    }

    @Test
    void tenThousandComponentsTakeNoTimeInAnyShape() {
        int size = 10_000;
        ModelBuilder ladder = ModelBuilder.workload("Ladder");
        List<Compute> steps = new ArrayList<>();
        Compute sink = ladder.add(Compute.class, "sink");
        for (int i = 0; i < size; i++) {
            steps.add(ladder.add(Compute.class, "c" + i));
            ladder.flow(steps.get(i), sink);
            if (i > 0) {
                ladder.flow(steps.get(i - 1), steps.get(i));
            }
        }
        ModelBuilder manyStarts = ModelBuilder.workload("Many starts");
        Compute hub = manyStarts.add(Compute.class, "hub");
        for (int i = 0; i < size; i++) {
            Compute own = manyStarts.add(Compute.class, "c" + i);
            manyStarts.flow(manyStarts.add(Client.class, "u" + i), own);
            manyStarts.flow(own, hub);
            manyStarts.flow(hub, own);
        }
        assertTimeout(Duration.ofSeconds(5), () -> {
            assertEquals(size, Engine.analysis(SinglePointsOfFailure.ANALYSIS, ladder.workload()).cutOff(steps.get(0)));
            assertTrue(Engine.analysis(SinglePointsOfFailure.ANALYSIS, manyStarts.workload()).cutOff(hub) > 0);
        });
    }

    /** What a component cuts off, seen from one start, is at least what is lost when it is taken away. */
    private static void agree(Workload workload, Client start, List<Node> nodes, long seed) {
        SinglePointsOfFailure points = Engine.analysis(SinglePointsOfFailure.ANALYSIS, workload);
        Set<Node> all = reachable(start, null);
        boolean onlyStart = nodes.stream().filter(n -> n != start)
                .noneMatch(n -> !all.contains(n) && !n.getOutgoing().isEmpty());
        for (Node node : nodes) {
            if (node != start && all.contains(node)) {
                int lost = all.size() - 1 - reachable(start, node).size();
                int found = points.cutOff((Component) node);
                assertTrue(onlyStart ? found == lost : found >= lost,
                        "seed " + seed + ", " + node.getName() + ": " + found + " for " + lost);
            }
        }
    }

    private static Set<Node> reachable(Node start, Node without) {
        Set<Node> seen = new LinkedHashSet<>(List.of(start));
        Deque<Node> queue = new ArrayDeque<>(seen);
        while (!queue.isEmpty()) {
            for (DataFlow flow : queue.remove().getOutgoing()) {
                if (flow.getTarget() != without && seen.add(flow.getTarget())) {
                    queue.add(flow.getTarget());
                }
            }
        }
        return seen;
    }

    private List<Compute> chain(int length) {
        List<Compute> chain = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            chain.add(add("c" + i));
            if (i > 0) {
                b.flow(chain.get(i - 1), chain.get(i));
            }
        }
        return chain;
    }

    private Compute add(String name) {
        return b.add(Compute.class, name);
    }

    private SinglePointsOfFailure compute() {
        return Engine.analysis(SinglePointsOfFailure.ANALYSIS, b.workload());
    }
}
