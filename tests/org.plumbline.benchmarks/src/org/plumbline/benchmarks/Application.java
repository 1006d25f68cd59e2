/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.benchmarks;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.benchmarks.Architectures.Hubs;
import org.plumbline.model.Client;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Interaction;
import org.plumbline.model.Messaging;
import org.plumbline.model.MessagingKind;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.Principal;
import org.plumbline.model.SecretKind;
import org.plumbline.model.SecretStore;
import org.plumbline.model.SecurityGroup;

/** One application: users, an entry, services that call each other, their stores, a queue with its worker. */
final class Application {

    /** Upper bound of the number of elements that {@link #build} adds. */
    static final int MOST_ELEMENTS = 64;

    private static final int FEWEST_SERVICES = 2;
    private static final int MOST_SERVICES = 5;
    private static final String[] SERVICES = {"Orders", "Catalogue", "Accounts", "Search", "Pricing", "Shipping"};

    private final Parts parts;
    private final Site site;
    private final Hubs hubs;

    Application(Parts parts, Site site, Hubs hubs) {
        this.parts = parts;
        this.site = site;
        this.hubs = hubs;
    }

    void build() {
        Principal role = parts.role("service-role");
        SecurityGroup group = parts.securityGroup("service-traffic");
        NetworkEntry entry = entry();
        Messaging queue = parts.component(site.network(), Messaging.class, "Jobs", "aws.sqs", m -> {
            m.setKind(MessagingKind.QUEUE);
            m.setDeadLetter(parts.fact());
        });
        List<Compute> services = new ArrayList<>();
        int count = FEWEST_SERVICES + parts.random().nextInt(MOST_SERVICES - FEWEST_SERVICES + 1);
        for (int i = 0; i < count; i++) {
            Compute service = service(parts.pick(SERVICES));
            service.setPrincipal(role);
            service.getSecurityGroups().add(group);
            parts.flow(i == 0 ? entry : services.get(parts.random().nextInt(i)), service, Interaction.REQUEST);
            services.add(service);
        }
        Compute worker = service("Worker");
        parts.flow(services.get(0), queue, Interaction.ASYNCHRONOUS);
        parts.flow(queue, worker, Interaction.ASYNCHRONOUS);
        parts.flow(worker, hubs.bus(), Interaction.ASYNCHRONOUS);
        parts.policy("Access to the queue", queue, role);
        SecretStore secret = parts.component(site.network(), SecretStore.class, "Database password",
                "aws.secretsmanager", s -> {
                    s.setKind(SecretKind.SECRET);
                    s.setRotation(parts.fact());
                });
        parts.flow(worker, secret, Interaction.REQUEST);
        parts.alarm("Queue is not emptied", queue);
    }

    private NetworkEntry entry() {
        Client users = parts.client("Customers");
        NetworkEntry balancer = parts.component(parts.any(site.publicSubnets()), NetworkEntry.class, "Entry",
                "aws.alb", e -> {
                    e.setKind(NetworkEntryKind.LOAD_BALANCER);
                    e.setWebFirewall(parts.fact());
                    e.setCrossZone(parts.fact());
                });
        parts.flow(users, balancer, Interaction.REQUEST);
        parts.flow(users, hubs.identity(), Interaction.REQUEST);
        parts.alarm("Requests fail", balancer);
        return balancer;
    }

    /** A service with one store or two, an alarm in most cases, and its logs in the archive. */
    private Compute service(String name) {
        Compute service = parts.compute(parts.any(site.privateSubnets()), name,
                parts.pick("aws.ecs", "aws.ec2", "aws.lambda"));
        int stores = 1 + parts.random().nextInt(2);
        for (int i = 0; i < stores; i++) {
            parts.flow(service, store(name + " data"), Interaction.REQUEST);
        }
        if (parts.chance(70)) {
            parts.alarm(name + " is slow", service);
        }
        parts.log(service, hubs.logs());
        return service;
    }

    private DataStore store(String name) {
        return switch (parts.random().nextInt(3)) {
            case 0 -> parts.store(site.network(), name, "aws.s3", DataStoreKind.OBJECT);
            case 1 -> parts.store(site.network(), name, "aws.dynamodb", DataStoreKind.KEY_VALUE);
            default -> parts.store(parts.any(site.privateSubnets()), name, "aws.rds", DataStoreKind.RELATIONAL);
        };
    }
}
