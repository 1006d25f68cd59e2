/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.architecture;

import static org.plumbline.model.Authentication.API_KEY;
import static org.plumbline.model.Authentication.IAM;
import static org.plumbline.model.Authentication.NONE;
import static org.plumbline.model.Authentication.PASSWORD;
import static org.plumbline.model.Authentication.TOKEN;
import static org.plumbline.model.DataClass.CONFIDENTIAL;
import static org.plumbline.model.DataClass.PERSONAL;

import org.plumbline.model.Client;
import org.plumbline.model.Compute;
import org.plumbline.model.Criticality;
import org.plumbline.model.DataStore;
import org.plumbline.model.Deployment;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Fact;
import org.plumbline.model.Identity;
import org.plumbline.model.Interaction;
import org.plumbline.model.Messaging;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.SecretStore;
import org.plumbline.model.build.ModelBuilder;

/** Functions behind an API gateway over a key-value store, with sign-in and a queue for what may take longer. */
final class ServerlessApi implements Blueprint {

    @Override
    public String purpose() {
        return "Lets customers book and pay appointments on their phones.";
    }

    @Override
    public Criticality criticality() {
        return Criticality.MEDIUM;
    }

    @Override
    public void draft(ModelBuilder b) {
        Client app = b.add(Client.class, "Mobile app", "client.mobile", c -> { });
        ExternalSystem payments = b.add(ExternalSystem.class, "Payment provider", "external.api", e -> { });
        ModelBuilder region = Places.region(b, "Company account");
        NetworkEntry api = region.add(NetworkEntry.class, "Booking API", "aws.apigateway", e -> {
            e.setInternetFacing(Fact.YES);
            e.setAuthentication(NONE);
            e.setThrottling(Fact.NO);
        });
        Compute book = region.add(Compute.class, "Take booking", "aws.lambda", c -> {
            c.setPlainTextSecrets(Fact.YES);
            c.setTimeoutSeconds(60);
            c.setRuntime("nodejs14.x");
            c.setRuntimeSupported(Fact.NO);
            c.setDeployment(Deployment.MANUAL);
        });
        Compute charge = region.add(Compute.class, "Charge customer", "aws.lambda", c -> {
            c.setPlainTextSecrets(Fact.YES);
            c.setMemoryMegabytes(3008);
        });
        DataStore bookings = region.add(DataStore.class, "Bookings", "aws.dynamodb", d -> {
            d.setDataClass(PERSONAL);
            d.setPointInTimeRecovery(Fact.NO);
            d.setBackup(Fact.NO);
        });
        b.flow(app, api, f -> f.setInteraction(Interaction.REQUEST));
        b.flow(api, book, f -> f.setInteraction(Interaction.REQUEST));
        b.flow(book, bookings);
        b.flow(book, charge, f -> f.setInteraction(Interaction.REQUEST));
        b.flow(charge, payments, f -> {
            f.setInteraction(Interaction.REQUEST);
            f.setRetries(5);
            f.setBackoff(Fact.NO);
            f.setIdempotent(Fact.NO);
        });
    }

    @Override
    public void good(ModelBuilder b) {
        GoodPractice.recovery(b, 99.5, 240, 15);
        GoodPractice.load(b, 600, 100, 900);
        GoodPractice.personalData(b);
        Client app = b.add(Client.class, "Mobile app", "client.mobile", c -> { });
        ExternalSystem payments = b.add(ExternalSystem.class, "Payment provider", "external.api", e -> {
            e.setContractedAvailability(Fact.YES);
            e.setAvailabilityPercent(99.9);
        });
        ModelBuilder region = Places.region(b, "Booking account");
        GoodPractice.operations(region);
        Identity users = region.add(Identity.class, "Sign-in", "aws.cognito", i -> i.setMultiFactor(Fact.YES));
        NetworkEntry api = region.add(NetworkEntry.class, "Booking API", "aws.apigateway", e -> {
            e.setInternetFacing(Fact.YES);
            e.setAuthentication(TOKEN);
            e.setContract(Fact.YES);
        });
        Compute book = region.add(Compute.class, "Take booking", "aws.lambda", c -> Functions.facts(c, 5));
        Messaging queue = region.add(Messaging.class, "Charges", "aws.sqs", m -> m.setMaxReceives(5));
        Compute charge = region.add(Compute.class, "Charge customer", "aws.lambda", c -> Functions.facts(c, 20));
        SecretStore secret = region.add(SecretStore.class, "Provider key", "aws.secretsmanager",
                s -> s.setRotation(Fact.YES));
        DataStore bookings = region.add(DataStore.class, "Bookings", "aws.dynamodb", d -> {
            d.setDataClass(PERSONAL);
            d.setReadSharePercent(60);
        });
        b.flow(app, users, Flows.request("HTTPS", PASSWORD, PERSONAL, 1, 10, 3000));
        b.flow(app, api, Flows.request("HTTPS", TOKEN, PERSONAL, 20, 100, 10_000));
        b.flow(api, book, Flows.request("HTTPS", IAM, PERSONAL, 20, 100, 5000));
        b.flow(book, bookings, Flows.request("HTTPS", IAM, PERSONAL, 10, 100, 1000).andThen(Flows::retried));
        b.flow(book, queue, Flows.message(PERSONAL, 1, 10));
        b.flow(queue, charge, Flows.message(PERSONAL, 1, 10));
        b.flow(charge, secret, Flows.request("HTTPS", IAM, CONFIDENTIAL, 0.1, 1, 1000));
        b.flow(charge, payments, Flows.request("HTTPS", API_KEY, PERSONAL, 1, 10, 8000));
    }
}
