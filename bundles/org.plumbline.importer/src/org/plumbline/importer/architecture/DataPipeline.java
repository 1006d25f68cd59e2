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

import org.plumbline.model.AccessPattern;
import org.plumbline.model.Client;
import org.plumbline.model.Compute;
import org.plumbline.model.Criticality;
import org.plumbline.model.DataStore;
import org.plumbline.model.Deployment;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.LoadPattern;
import org.plumbline.model.Messaging;
import org.plumbline.model.PricingModel;
import org.plumbline.model.Scaling;
import org.plumbline.model.build.ModelBuilder;

/** Files of many systems collected in a lake, cleaned at night and served to analysts. */
final class DataPipeline implements Blueprint {

    @Override
    public String purpose() {
        return "Brings the figures of all branches together for the monthly reports.";
    }

    @Override
    public Criticality criticality() {
        return Criticality.MEDIUM;
    }

    @Override
    public void draft(ModelBuilder b) {
        ExternalSystem branches = b.add(ExternalSystem.class, "Branch systems", "external.onpremises", e -> { });
        Client analysts = b.add(Client.class, "Analysts", "client.user", c -> { });
        ModelBuilder region = Places.region(b, "Company account");
        DataStore raw = region.add(DataStore.class, "Raw data", "aws.s3", s -> {
            s.setDataClass(PERSONAL);
            s.setPublicAccessBlocked(Fact.NO);
            s.setVersioning(Fact.NO);
            s.setLifecycle(Fact.NO);
            s.setStorageGigabytes(8000);
        });
        ModelBuilder subnet = Places.publicSubnet(region);
        Compute jobs = subnet.add(Compute.class, "Nightly jobs", "aws.ec2", c -> {
            c.setReplicas(1);
            c.setSize("r4.4xlarge");
            c.setLoadPattern(LoadPattern.OCCASIONAL);
            c.setPlainTextSecrets(Fact.YES);
            c.setPublicAddress(Fact.YES);
            c.setDeployment(Deployment.MANUAL);
        });
        DataStore warehouse = subnet.add(DataStore.class, "Warehouse", "aws.redshift", d -> {
            d.setDataClass(PERSONAL);
            d.setInternetFacing(Fact.YES);
            d.setEncryptedAtRest(Fact.NO);
            d.setMultiZone(Fact.NO);
        });
        Compute reports = region.add(Compute.class, "Reports", "aws.quicksight", c -> { });
        b.flow(branches, raw, f -> {
            f.setProtocol("FTP");
            f.setEncrypted(Fact.NO);
        });
        b.flow(raw, jobs, f -> f.setInteraction(Interaction.BATCH));
        b.flow(jobs, warehouse, f -> {
            f.setInteraction(Interaction.BATCH);
            f.setAuthentication(PASSWORD);
        });
        b.flow(reports, warehouse);
        b.flow(analysts, reports);
    }

    @Override
    public void good(ModelBuilder b) {
        GoodPractice.recovery(b, 99, 1440, 1440);
        GoodPractice.load(b, 5000, 5, 4000);
        GoodPractice.personalData(b);
        ExternalSystem branches = b.add(ExternalSystem.class, "Branch systems", "external.onpremises", e -> {
            e.setContractedAvailability(Fact.YES);
            e.setAvailabilityPercent(99);
        });
        Client analysts = b.add(Client.class, "Analysts", "client.user", c -> { });
        ModelBuilder region = Places.region(b, "Reporting account");
        GoodPractice.operations(region);
        DataStore raw = lake(region, "Raw data", 8000);
        Messaging night = region.add(Messaging.class, "Nightly run", "aws.stepfunctions", m -> { });
        Compute jobs = region.add(Compute.class, "Nightly jobs", "aws.glue", c -> {
            c.setLoadPattern(LoadPattern.OCCASIONAL);
            c.setScaling(Scaling.SCHEDULED);
            c.setPricing(PricingModel.PAY_PER_USE);
            c.setInterruptible(Fact.YES);
            c.setTimeoutSeconds(7200);
        });
        DataStore clean = lake(region, "Clean data", 3000);
        DataStore catalog = region.add(DataStore.class, "Data catalogue", "aws.glue.catalog",
                d -> {
                    d.setDataClass(INTERNAL);
                    d.setAvailabilityPercent(99.9);
                });
        Compute queries = region.add(Compute.class, "Queries", "aws.athena",
                c -> c.setAvailabilityPercent(99.9));
        Compute reports = region.add(Compute.class, "Reports", "aws.quicksight", c -> {
            c.setAuthentication(TOKEN);
            c.setAvailabilityPercent(99.9);
        });
        b.flow(branches, raw, Flows.batch(PERSONAL, 200));
        b.flow(night, jobs, Flows.message(INTERNAL, 0.1, 1));
        b.flow(jobs, raw, Flows.batch(PERSONAL, 200));
        b.flow(jobs, clean, Flows.batch(PERSONAL, 80));
        b.flow(jobs, catalog, Flows.batch(INTERNAL, 0.1));
        b.flow(analysts, reports, Flows.request("HTTPS", TOKEN, PERSONAL, 5, 5, 30_000));
        b.flow(reports, queries, Flows.request("HTTPS", IAM, PERSONAL, 20, 5, 20_000));
        b.flow(queries, catalog, Flows.request("HTTPS", IAM, INTERNAL, 0.1, 5, 1000));
        b.flow(queries, clean, Flows.request("HTTPS", IAM, PERSONAL, 500, 50, 10_000));
    }

    private static DataStore lake(ModelBuilder region, String name, double gigabytes) {
        return region.add(DataStore.class, name, "aws.s3", s -> {
            s.setDataClass(PERSONAL);
            s.setStorageGigabytes(gigabytes);
            s.setAccessPattern(AccessPattern.CHANGING);
            s.setStorageClass("INTELLIGENT_TIERING");
        });
    }
}
