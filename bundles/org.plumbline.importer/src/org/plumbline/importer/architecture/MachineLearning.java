/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.architecture;

import static org.plumbline.model.Authentication.IAM;
import static org.plumbline.model.Authentication.NONE;
import static org.plumbline.model.Authentication.TOKEN;
import static org.plumbline.model.DataClass.INTERNAL;
import static org.plumbline.model.DataClass.PERSONAL;
import static org.plumbline.model.DataClass.PUBLIC;

import org.plumbline.model.AccessPattern;
import org.plumbline.model.Client;
import org.plumbline.model.Compute;
import org.plumbline.model.Criticality;
import org.plumbline.model.DataStore;
import org.plumbline.model.Deployment;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.LoadPattern;
import org.plumbline.model.Messaging;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.PricingModel;
import org.plumbline.model.ProcessorArchitecture;
import org.plumbline.model.Scaling;
import org.plumbline.model.build.ModelBuilder;

/** A model trained on data of the lake, registered, and served behind an API. */
final class MachineLearning implements Blueprint {

    @Override
    public String purpose() {
        return "Recommends articles that fit what a reader has read before.";
    }

    @Override
    public Criticality criticality() {
        return Criticality.MEDIUM;
    }

    @Override
    public void draft(ModelBuilder b) {
        Client readers = b.add(Client.class, "Readers", "client.browser", c -> { });
        ModelBuilder region = Places.region(b, "Company account");
        NetworkEntry api = region.add(NetworkEntry.class, "Suggestion API", "aws.apigateway", e -> {
            e.setInternetFacing(Fact.YES);
            e.setAuthentication(NONE);
            e.setThrottling(Fact.NO);
        });
        DataStore data = region.add(DataStore.class, "Reading history", "aws.s3", s -> {
            s.setDataClass(PERSONAL);
            s.setPublicAccessBlocked(Fact.NO);
            s.setLifecycle(Fact.NO);
            s.setStorageGigabytes(6000);
        });
        ModelBuilder subnet = Places.publicSubnet(region);
        Compute training = subnet.add(Compute.class, "Training", "aws.sagemaker.notebook", c -> {
            c.setReplicas(1);
            c.setSize("ml.p3.8xlarge");
            c.setLoadPattern(LoadPattern.OCCASIONAL);
            c.setScaling(Scaling.FIXED);
            c.setPlainTextSecrets(Fact.YES);
            c.setDeployment(Deployment.MANUAL);
        });
        Compute endpoint = region.add(Compute.class, "Model endpoint", "aws.sagemaker", c -> {
            c.setReplicas(1);
            c.setScaling(Scaling.FIXED);
            c.setMultiZone(Fact.NO);
            c.setDeployment(Deployment.MANUAL);
        });
        b.flow(readers, api, f -> f.setInteraction(Interaction.REQUEST));
        b.flow(api, endpoint, f -> f.setInteraction(Interaction.REQUEST));
        b.flow(training, data, f -> f.setInteraction(Interaction.BATCH));
        b.flow(training, endpoint);
    }

    @Override
    public void good(ModelBuilder b) {
        GoodPractice.recovery(b, 99, 480, 1440);
        GoodPractice.load(b, 300, 80, 3500);
        GoodPractice.personalData(b);
        Client readers = b.add(Client.class, "Readers", "client.browser", c -> { });
        ModelBuilder region = Places.region(b, "Recommendation account");
        GoodPractice.operations(region);
        NetworkEntry api = region.add(NetworkEntry.class, "Suggestion API", "aws.apigateway", e -> {
            e.setInternetFacing(Fact.YES);
            e.setAuthentication(TOKEN);
            e.setContract(Fact.YES);
        });
        Compute ask = region.add(Compute.class, "Recommend", "aws.lambda", c -> Functions.facts(c, 3));
        Compute endpoint = region.add(Compute.class, "Model endpoint", "aws.sagemaker", c -> {
            c.setMinReplicas(2);
            c.setMaxReplicas(6);
            c.setZoneCount(2);
            c.setScaling(Scaling.AUTOMATIC);
            c.setSize("ml.c7g.xlarge");
            c.setArchitecture(ProcessorArchitecture.ARM64);
        });
        DataStore popular = region.add(DataStore.class, "Popular articles", "aws.dynamodb", d -> {
            d.setDataClass(PUBLIC);
            d.setReadSharePercent(75);
            d.setRecreatable(Fact.YES);
        });
        DataStore data = region.add(DataStore.class, "Reading history", "aws.s3", s -> {
            s.setDataClass(PERSONAL);
            s.setStorageGigabytes(6000);
            s.setAccessPattern(AccessPattern.CHANGING);
            s.setStorageClass("INTELLIGENT_TIERING");
        });
        Messaging weekly = region.add(Messaging.class, "Weekly training", "aws.stepfunctions", m -> { });
        Compute training = region.add(Compute.class, "Training", "aws.sagemaker.training", c -> {
            c.setLoadPattern(LoadPattern.OCCASIONAL);
            c.setScaling(Scaling.SCHEDULED);
            c.setSize("ml.g6.2xlarge");
            c.setPricing(PricingModel.SPOT);
            c.setInterruptible(Fact.YES);
        });
        DataStore models = region.add(DataStore.class, "Approved models", "aws.s3", s -> {
            s.setDataClass(INTERNAL);
            s.setStorageGigabytes(50);
            s.setAccessPattern(AccessPattern.INFREQUENT);
        });
        b.flow(readers, api, Flows.request("HTTPS", TOKEN, PERSONAL, 20, 80, 5000));
        b.flow(api, ask, Flows.request("HTTPS", IAM, PERSONAL, 20, 80, 3000));
        b.flow(ask, endpoint, Flows.request("HTTPS", IAM, PERSONAL, 20, 80, 200).andThen(
                f -> f.setFallback(Fact.YES)));
        b.flow(ask, popular, Flows.request("HTTPS", IAM, PUBLIC, 1, 80, 100).andThen(Flows::retried));
        b.flow(weekly, training, Flows.message(INTERNAL, 0.1, 1));
        b.flow(training, data, Flows.batch(PERSONAL, 400));
        b.flow(training, models, Flows.batch(INTERNAL, 2));
        b.flow(endpoint, models, Flows.batch(INTERNAL, 2));
    }
}
