/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.plumbline.model.AvailabilityZone;
import org.plumbline.model.Boundary;
import org.plumbline.model.Compute;
import org.plumbline.model.Fact;
import org.plumbline.model.Group;
import org.plumbline.model.Network;
import org.plumbline.model.Node;
import org.plumbline.model.Region;
import org.plumbline.model.Subnet;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;

/**
 * Workloads nobody would draw: boundaries in any order and depth, some empty, and flows between anything, among them
 * loops, duplicates and flows between a boundary and what it holds.
 */
public final class RandomWorkloads {

    private static final List<Class<? extends Boundary>> KINDS =
            List.of(Region.class, Network.class, AvailabilityZone.class, Subnet.class, Group.class);

    private RandomWorkloads() {
    }

    public static Workload of(long seed) {
        Random random = new Random(seed);
        ModelBuilder b = ModelBuilder.workload("Random " + seed);
        List<Node> nodes = new ArrayList<>();
        fill(b, nodes, random, 0);
        int flows = nodes.isEmpty() ? 0 : random.nextInt(2 * nodes.size());
        for (int i = 0; i < flows; i++) {
            Node source = nodes.get(random.nextInt(nodes.size()));
            Node target = random.nextInt(12) == 0 ? source : nodes.get(random.nextInt(nodes.size()));
            int label = random.nextInt(3);
            b.flow(source, target, f -> {
                f.setProtocol(label == 0 ? "HTTPS" : null);
                f.setEncrypted(label == 1 ? Fact.NO : Fact.UNKNOWN);
            });
        }
        return b.workload();
    }

    private static void fill(ModelBuilder b, List<Node> nodes, Random random, int depth) {
        int count = random.nextInt(depth == 0 ? 8 : 6);
        for (int i = 0; i < count; i++) {
            if (depth < 5 && random.nextInt(3) == 0) {
                Class<? extends Boundary> kind = KINDS.get(random.nextInt(KINDS.size()));
                nodes.add(b.boundary(kind, "boundary " + nodes.size(), inner -> fill(inner, nodes, random, depth + 1)));
            } else {
                nodes.add(b.add(Compute.class, "component " + nodes.size()));
            }
        }
    }
}
