/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.plumbline.model.Alarm;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.Messaging;
import org.plumbline.model.Network;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.Node;
import org.plumbline.model.Subnet;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;

/** Workloads of any size with a plausible mixture of elements; the same size gives the same workload. */
final class SampleModels {

    private static final int COMPONENTS_PER_SUBNET = 8;

    private SampleModels() {
    }

    /** A workload of about {@code elements} elements: components, one and a half flows each, some alarms. */
    static Workload ofElements(int elements) {
        Random random = new Random(elements);
        ModelBuilder model = ModelBuilder.workload("Sample " + elements);
        List<Node> components = new ArrayList<>();
        int wanted = Math.max(2, elements * 10 / 27);
        while (components.size() < wanted) {
            model.boundary(Network.class, "vpc", network -> network.boundary(Subnet.class, "subnet", subnet -> {
                for (int i = 0; i < COMPONENTS_PER_SUBNET && components.size() < wanted; i++) {
                    components.add(component(subnet, random));
                }
            }));
        }
        for (int i = 0; i < wanted * 3 / 2; i++) {
            Node source = components.get(random.nextInt(components.size()));
            Node target = components.get(random.nextInt(components.size()));
            model.flow(source, target, f -> {
                f.setPort(443);
                f.setEncrypted(fact(random));
            });
        }
        for (int i = 0; i < wanted / 10; i++) {
            model.alarm("alarm", (Alarm a) -> a.getWatches().add((Component) components.get(random.nextInt(wanted))));
        }
        return model.workload();
    }

    private static Node component(ModelBuilder subnet, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> subnet.add(DataStore.class, "store", "aws.rds", d -> {
                d.setEncryptedAtRest(fact(random));
                d.setBackup(fact(random));
                d.setInternetFacing(fact(random));
            });
            case 1 -> subnet.add(Messaging.class, "queue", "aws.sqs", m -> m.setDeadLetter(fact(random)));
            case 2 -> subnet.add(NetworkEntry.class, "gateway", "aws.alb", n -> n.setLogging(fact(random)));
            default -> subnet.add(Compute.class, "service", "aws.ec2", c -> {
                c.setMultiZone(fact(random));
                c.setReplicas(1 + random.nextInt(3));
            });
        };
    }

    private static Fact fact(Random random) {
        return Fact.VALUES.get(random.nextInt(Fact.VALUES.size()));
    }
}
