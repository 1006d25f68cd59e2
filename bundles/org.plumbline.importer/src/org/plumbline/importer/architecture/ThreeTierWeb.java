/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.architecture;

import static org.plumbline.model.Authentication.IAM;
import static org.plumbline.model.Authentication.NONE;
import static org.plumbline.model.Authentication.PASSWORD;
import static org.plumbline.model.Authentication.TOKEN;
import static org.plumbline.model.DataClass.PERSONAL;
import static org.plumbline.model.DataClass.PUBLIC;

import org.plumbline.model.Client;
import org.plumbline.model.Compute;
import org.plumbline.model.Criticality;
import org.plumbline.model.DataStore;
import org.plumbline.model.Deployment;
import org.plumbline.model.Fact;
import org.plumbline.model.LoadPattern;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.ProcessorArchitecture;
import org.plumbline.model.Scaling;
import org.plumbline.model.build.ModelBuilder;

/** Web servers behind a load balancer over a relational database, with a cache, a bucket for pictures and a CDN. */
final class ThreeTierWeb implements Blueprint {

    @Override
    public String purpose() {
        return "Sells the products of the company on the web.";
    }

    @Override
    public Criticality criticality() {
        return Criticality.HIGH;
    }

    @Override
    public void draft(ModelBuilder b) {
        Client customers = b.add(Client.class, "Customers", "client.browser", c -> { });
        ModelBuilder region = Places.region(b, "Company account");
        DataStore pictures = region.add(DataStore.class, "Product pictures", "aws.s3",
                s -> s.setPublicAccessBlocked(Fact.NO));
        ModelBuilder subnet = Places.publicSubnet(region);
        NetworkEntry entry = subnet.add(NetworkEntry.class, "Load balancer", "aws.alb", Drafts::open);
        Compute servers = subnet.add(Compute.class, "Web servers", "aws.ec2", c -> {
            c.setReplicas(2);
            c.setScaling(Scaling.FIXED);
            c.setLoadPattern(LoadPattern.VARIABLE);
            c.setSize("m4.2xlarge");
            c.setPlainTextSecrets(Fact.YES);
            c.setSessionState(Fact.YES);
            c.setPublicAddress(Fact.YES);
            c.setDeployment(Deployment.MANUAL);
        });
        DataStore database = subnet.add(DataStore.class, "Shop database", "aws.rds", d -> {
            d.setDataClass(PERSONAL);
            d.setEngine("mysql");
            d.setMultiZone(Fact.NO);
            d.setInternetFacing(Fact.YES);
            d.setEncryptedAtRest(Fact.NO);
            d.setBackup(Fact.NO);
        });
        b.flow(customers, entry, f -> {
            f.setProtocol("HTTP");
            f.setEncrypted(Fact.NO);
        });
        b.flow(entry, servers);
        b.flow(servers, database, f -> f.setAuthentication(PASSWORD));
        b.flow(servers, pictures);
    }

    @Override
    public void good(ModelBuilder b) {
        GoodPractice.recovery(b, 99.5, 240, 15);
        GoodPractice.load(b, 800, 300, 6000);
        GoodPractice.personalData(b);
        Client customers = b.add(Client.class, "Customers", "client.browser", c -> { });
        NetworkEntry edge = b.add(NetworkEntry.class, "Edge", "aws.cloudfront", e -> {
            e.setInternetFacing(Fact.YES);
            e.setCaching(Fact.YES);
            e.setCompression(Fact.YES);
            e.setHttpVersion("3");
        });
        ModelBuilder region = Places.region(b, "Shop account");
        GoodPractice.operations(region);
        DataStore pictures = region.add(DataStore.class, "Product pictures", "aws.s3", s -> s.setDataClass(PUBLIC));
        Places.Tiers tiers = Places.network(region);
        NetworkEntry entry = tiers.open().add(NetworkEntry.class, "Load balancer", "aws.alb",
                e -> e.setInternetFacing(Fact.YES));
        Compute servers = tiers.inner().add(Compute.class, "Web servers", "aws.autoscaling", c -> {
            c.setMinReplicas(3);
            c.setMaxReplicas(12);
            c.setZoneCount(3);
            c.setSize("m7g.large");
            c.setArchitecture(ProcessorArchitecture.ARM64);
            c.setAuthentication(TOKEN);
        });
        DataStore sessions = tiers.data().add(DataStore.class, "Session cache", "aws.elasticache", d -> {
            d.setDataClass(PERSONAL);
            d.setReplicas(3);
            d.setAuthentication(PASSWORD);
            d.setRecreatable(Fact.NO);
        });
        DataStore database = tiers.data().add(DataStore.class, "Shop database", "aws.rds", d -> {
            d.setDataClass(PERSONAL);
            d.setEngine("postgres");
            d.setStorageGigabytes(500);
            d.setReadSharePercent(70);
        });
        b.flow(customers, edge, Flows.request("HTTPS", NONE, PERSONAL, 900, 300, 10_000));
        b.flow(edge, pictures, Flows.request("HTTPS", IAM, PUBLIC, 600, 200, 2000));
        b.flow(edge, entry, Flows.request("HTTPS", NONE, PERSONAL, 300, 300, 5000));
        b.flow(entry, servers, Flows.request("HTTPS", NONE, PERSONAL, 300, 300, 3000));
        b.flow(servers, sessions, Flows.request("TLS", PASSWORD, PERSONAL, 20, 600, 200));
        b.flow(servers, database, Flows.request("PostgreSQL", IAM, PERSONAL, 80, 300, 1000).andThen(Flows::retried));
    }
}
