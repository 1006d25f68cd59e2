/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.architecture;

import static org.plumbline.model.Authentication.API_KEY;
import static org.plumbline.model.Authentication.IAM;
import static org.plumbline.model.Authentication.MUTUAL_TLS;
import static org.plumbline.model.Authentication.NONE;
import static org.plumbline.model.Authentication.PASSWORD;
import static org.plumbline.model.Authentication.TOKEN;
import static org.plumbline.model.DataClass.CONFIDENTIAL;

import org.plumbline.model.AccessPattern;
import org.plumbline.model.Client;
import org.plumbline.model.Compute;
import org.plumbline.model.Criticality;
import org.plumbline.model.DataStore;
import org.plumbline.model.Deployment;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.Messaging;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.Scaling;
import org.plumbline.model.build.ModelBuilder;

/** Readings of devices in a stream, evaluated within seconds and kept for later. */
final class StreamingAnalytics implements Blueprint {

    @Override
    public String purpose() {
        return "Watches the machines at customers and warns before they fail.";
    }

    @Override
    public Criticality criticality() {
        return Criticality.HIGH;
    }

    @Override
    public void draft(ModelBuilder b) {
        Client machines = b.add(Client.class, "Machines", "client.device", c -> c.setUserCount(20_000));
        Client engineers = b.add(Client.class, "Service engineers", "client.browser", c -> { });
        ModelBuilder region = Places.region(b, "Company account");
        Messaging stream = region.add(Messaging.class, "Readings", "aws.kinesis", m -> {
            m.setRetentionHours(24);
            m.setEncryptedAtRest(Fact.NO);
            m.setPartitions(1);
        });
        DataStore archive = region.add(DataStore.class, "Archive", "aws.s3", s -> {
            s.setPublicAccessBlocked(Fact.NO);
            s.setLifecycle(Fact.NO);
            s.setStorageGigabytes(20_000);
        });
        ModelBuilder subnet = Places.publicSubnet(region);
        Compute evaluation = subnet.add(Compute.class, "Evaluation", "aws.ec2", c -> {
            c.setReplicas(1);
            c.setScaling(Scaling.FIXED);
            c.setSize("c4.4xlarge");
            c.setPlainTextSecrets(Fact.YES);
            c.setPublicAddress(Fact.YES);
            c.setDeployment(Deployment.MANUAL);
        });
        DataStore state = subnet.add(DataStore.class, "Machine state", "aws.rds", d -> {
            d.setDataClass(CONFIDENTIAL);
            d.setEngine("mysql");
            d.setMultiZone(Fact.NO);
            d.setEncryptedAtRest(Fact.NO);
            d.setBackup(Fact.NO);
        });
        Compute board = subnet.add(Compute.class, "Service board", "aws.ec2", c -> {
            c.setReplicas(1);
            c.setInternetFacing(Fact.YES);
            c.setAuthentication(NONE);
        });
        b.flow(machines, stream, f -> {
            f.setInteraction(Interaction.STREAM);
            f.setAuthentication(API_KEY);
        });
        b.flow(stream, evaluation, f -> f.setInteraction(Interaction.STREAM));
        b.flow(stream, archive);
        b.flow(evaluation, state, f -> f.setAuthentication(PASSWORD));
        b.flow(engineers, board, f -> {
            f.setProtocol("HTTP");
            f.setEncrypted(Fact.NO);
        });
        b.flow(board, state);
    }

    @Override
    public void good(ModelBuilder b) {
        GoodPractice.recovery(b, 99.5, 240, 15);
        GoodPractice.load(b, 2000, 2000, 7000);
        Client machines = b.add(Client.class, "Machines", "client.device", c -> c.setUserCount(20_000));
        Client engineers = b.add(Client.class, "Service engineers", "client.browser", c -> { });
        ModelBuilder region = Places.region(b, "Telemetry account");
        GoodPractice.operations(region);
        Messaging devices = region.add(Messaging.class, "Device broker", "aws.iotcore",
                m -> m.setAuthentication(MUTUAL_TLS));
        Messaging stream = region.add(Messaging.class, "Readings", "aws.kinesis", m -> {
            m.setRetentionHours(168);
            m.setPartitions(8);
            m.setScaling(Scaling.AUTOMATIC);
        });
        Compute evaluation = region.add(Compute.class, "Evaluation", "aws.flink", c -> c.setScaling(Scaling.AUTOMATIC));
        Messaging delivery = region.add(Messaging.class, "Archive delivery", "aws.firehose", m -> { });
        DataStore archive = region.add(DataStore.class, "Archive", "aws.s3", s -> {
            s.setDataClass(CONFIDENTIAL);
            s.setStorageGigabytes(20_000);
            s.setAccessPattern(AccessPattern.RARE);
            s.setStorageClass("GLACIER_IR");
        });
        DataStore state = region.add(DataStore.class, "Machine state", "aws.dynamodb",
                d -> {
                    d.setDataClass(CONFIDENTIAL);
                    d.setReadSharePercent(10);
                    d.setMaxRequestsPerSecond(10_000);
                });
        NetworkEntry api = region.add(NetworkEntry.class, "Board API", "aws.apigateway", e -> {
            e.setInternetFacing(Fact.YES);
            e.setAuthentication(TOKEN);
            e.setContract(Fact.YES);
        });
        Compute board = region.add(Compute.class, "Service board", "aws.lambda", c -> Functions.facts(c, 5));
        b.flow(machines, devices, Flows.stream(CONFIDENTIAL, 900, 2000).andThen(f -> {
            f.setProtocol("MQTT");
            f.setAuthentication(MUTUAL_TLS);
        }));
        b.flow(devices, stream, Flows.stream(CONFIDENTIAL, 900, 2000));
        b.flow(stream, evaluation, Flows.stream(CONFIDENTIAL, 900, 2000));
        b.flow(stream, delivery, Flows.stream(CONFIDENTIAL, 900, 2000));
        b.flow(delivery, archive, Flows.stream(CONFIDENTIAL, 300, 5));
        b.flow(evaluation, state, Flows.stream(CONFIDENTIAL, 50, 2000));
        b.flow(engineers, api, Flows.request("HTTPS", TOKEN, CONFIDENTIAL, 5, 20, 10_000));
        b.flow(api, board, Flows.request("HTTPS", IAM, CONFIDENTIAL, 5, 20, 5000));
        b.flow(board, state, Flows.request("HTTPS", IAM, CONFIDENTIAL, 5, 50, 1000).andThen(Flows::retried));
    }
}
