/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.architecture;

import static org.plumbline.model.Authentication.IAM;
import static org.plumbline.model.Authentication.PASSWORD;
import static org.plumbline.model.Authentication.TOKEN;
import static org.plumbline.model.DataClass.INTERNAL;
import static org.plumbline.model.DataClass.PERSONAL;

import java.util.List;

import org.plumbline.model.Client;
import org.plumbline.model.Compute;
import org.plumbline.model.Criticality;
import org.plumbline.model.DataStore;
import org.plumbline.model.Deployment;
import org.plumbline.model.Fact;
import org.plumbline.model.Group;
import org.plumbline.model.GroupKind;
import org.plumbline.model.Interaction;
import org.plumbline.model.Messaging;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.ProcessorArchitecture;
import org.plumbline.model.Scaling;
import org.plumbline.model.build.ModelBuilder;

/** Services of several teams in one cluster behind one entry, each with a store of its own. */
final class ContainerPlatform implements Blueprint {

    @Override
    public String purpose() {
        return "Runs the services that dispatchers plan deliveries with.";
    }

    @Override
    public Criticality criticality() {
        return Criticality.HIGH;
    }

    @Override
    public void draft(ModelBuilder b) {
        Client users = b.add(Client.class, "Dispatchers", "client.browser", c -> { });
        ModelBuilder region = Places.region(b, "Company account");
        DataStore images = region.add(DataStore.class, "Images", "aws.ecr", d -> { });
        ModelBuilder subnet = Places.publicSubnet(region);
        NetworkEntry entry = subnet.add(NetworkEntry.class, "Entry", "aws.alb", Drafts::open);
        Compute orders = service(subnet, "Orders");
        Compute routes = service(subnet, "Routes");
        Compute drivers = service(subnet, "Drivers");
        DataStore database = subnet.add(DataStore.class, "Shared database", "aws.rds", d -> {
            d.setDataClass(PERSONAL);
            d.setEngine("postgres");
            d.setMultiZone(Fact.NO);
            d.setEncryptedAtRest(Fact.NO);
            d.setBackup(Fact.NO);
        });
        b.flow(users, entry, f -> {
            f.setProtocol("HTTP");
            f.setEncrypted(Fact.NO);
        });
        b.flow(entry, orders, f -> f.setInteraction(Interaction.REQUEST));
        b.flow(orders, routes, f -> f.setInteraction(Interaction.REQUEST));
        b.flow(routes, drivers, f -> f.setInteraction(Interaction.REQUEST));
        for (Compute each : List.of(orders, routes, drivers)) {
            b.flow(each, database, f -> f.setAuthentication(PASSWORD));
        }
        b.flow(images, orders);
    }

    private static Compute service(ModelBuilder subnet, String name) {
        return subnet.add(Compute.class, name, "aws.ecs", c -> {
            c.setReplicas(1);
            c.setScaling(Scaling.FIXED);
            c.setPlainTextSecrets(Fact.YES);
            c.setPrivileged(Fact.YES);
            c.setRootUser(Fact.YES);
            c.setDeployment(Deployment.MANUAL);
        });
    }

    @Override
    public void good(ModelBuilder b) {
        GoodPractice.recovery(b, 99.5, 240, 15);
        GoodPractice.load(b, 800, 200, 5000);
        GoodPractice.personalData(b);
        Client users = b.add(Client.class, "Dispatchers", "client.browser", c -> { });
        ModelBuilder region = Places.region(b, "Delivery account");
        GoodPractice.operations(region);
        DataStore images = region.add(DataStore.class, "Images", "aws.ecr", d -> {
            d.setDataClass(INTERNAL);
            d.setRecreatable(Fact.YES);
        });
        Messaging changes = region.add(Messaging.class, "Planned deliveries", "aws.eventbridge", m -> { });
        Places.Tiers tiers = Places.network(region);
        NetworkEntry entry = tiers.open().add(NetworkEntry.class, "Entry", "aws.alb",
                e -> e.setInternetFacing(Fact.YES));
        Group cluster = tiers.inner().add(Group.class, "Cluster", g -> g.setKind(GroupKind.CLUSTER));
        ModelBuilder inside = b.in(cluster);
        Compute orders = task(inside, "Orders");
        Compute routes = task(inside, "Routes");
        Compute drivers = task(inside, "Drivers");
        DataStore orderData = database(tiers.data(), "Order database");
        DataStore driverData = database(tiers.data(), "Driver database");
        DataStore routeData = region.add(DataStore.class, "Route table", "aws.dynamodb", d -> {
            d.setDataClass(INTERNAL);
            d.setReadSharePercent(50);
        });
        b.flow(users, entry, Flows.request("HTTPS", TOKEN, PERSONAL, 60, 200, 10_000));
        b.flow(entry, orders, Flows.request("HTTPS", TOKEN, PERSONAL, 30, 100, 3000));
        b.flow(entry, drivers, Flows.request("HTTPS", TOKEN, PERSONAL, 30, 100, 3000));
        b.flow(orders, orderData, Flows.request("PostgreSQL", IAM, PERSONAL, 20, 100, 1000).andThen(Flows::retried));
        b.flow(orders, changes, Flows.message(PERSONAL, 5, 50));
        b.flow(changes, routes, Flows.message(PERSONAL, 5, 50));
        b.flow(routes, routeData, Flows.request("HTTPS", IAM, INTERNAL, 10, 100, 1000));
        b.flow(routes, changes, Flows.message(INTERNAL, 5, 50));
        b.flow(changes, drivers, Flows.message(INTERNAL, 5, 50));
        b.flow(drivers, driverData, Flows.request("PostgreSQL", IAM, PERSONAL, 20, 100, 1000).andThen(Flows::retried));
        b.flow(images, orders, Flows.batch(INTERNAL, 20));
    }

    private static Compute task(ModelBuilder cluster, String name) {
        return cluster.add(Compute.class, name, "aws.fargate", c -> {
            c.setMinReplicas(3);
            c.setMaxReplicas(9);
            c.setZoneCount(3);
            c.setArchitecture(ProcessorArchitecture.ARM64);
            c.setVirtualCpus(1);
            c.setMemoryMegabytes(2048);
            c.setAuthentication(TOKEN);
        });
    }

    private static DataStore database(ModelBuilder subnet, String name) {
        return subnet.add(DataStore.class, name, "aws.aurora", d -> {
            d.setDataClass(PERSONAL);
            d.setEngine("postgres");
            d.setReadReplicas(1);
            d.setReadSharePercent(60);
        });
    }
}
