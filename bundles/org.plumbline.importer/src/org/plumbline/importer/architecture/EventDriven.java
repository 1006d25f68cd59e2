/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.architecture;

import static org.plumbline.model.Authentication.API_KEY;
import static org.plumbline.model.Authentication.IAM;
import static org.plumbline.model.Authentication.NONE;
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
import org.plumbline.model.Interaction;
import org.plumbline.model.Messaging;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.SecretStore;
import org.plumbline.model.build.ModelBuilder;

/** Orders, payment and shipping that tell each other what happened through a bus. */
final class EventDriven implements Blueprint {

    @Override
    public String purpose() {
        return "Takes orders and sees them through payment and shipping.";
    }

    @Override
    public Criticality criticality() {
        return Criticality.HIGH;
    }

    @Override
    public void draft(ModelBuilder b) {
        Client shop = b.add(Client.class, "Shop", "client.browser", c -> { });
        ExternalSystem carrier = b.add(ExternalSystem.class, "Carrier", "external.api", e -> { });
        ModelBuilder region = Places.region(b, "Company account");
        NetworkEntry api = region.add(NetworkEntry.class, "Order API", "aws.apigateway.http", e -> {
            e.setInternetFacing(Fact.YES);
            e.setAuthentication(NONE);
        });
        Compute orders = region.add(Compute.class, "Take order", "aws.lambda", c -> c.setTimeoutSeconds(120));
        Compute payment = region.add(Compute.class, "Payment", "aws.lambda", c -> {
            c.setPlainTextSecrets(Fact.YES);
            c.setDeployment(Deployment.MANUAL);
        });
        Compute shipping = region.add(Compute.class, "Shipping", "aws.lambda", c -> c.setDeadLetter(Fact.NO));
        Messaging events = region.add(Messaging.class, "Order events", "aws.sns", m -> {
            m.setDeadLetter(Fact.NO);
            m.setEncryptedAtRest(Fact.NO);
        });
        DataStore store = region.add(DataStore.class, "Orders", "aws.dynamodb", d -> {
            d.setDataClass(PERSONAL);
            d.setBackup(Fact.NO);
            d.setPointInTimeRecovery(Fact.NO);
        });
        b.flow(shop, api, f -> f.setInteraction(Interaction.REQUEST));
        b.flow(api, orders, f -> f.setInteraction(Interaction.REQUEST));
        b.flow(orders, store);
        b.flow(orders, payment, f -> f.setInteraction(Interaction.REQUEST));
        b.flow(payment, events, f -> f.setInteraction(Interaction.ASYNCHRONOUS));
        b.flow(events, shipping, f -> {
            f.setInteraction(Interaction.ASYNCHRONOUS);
            f.setIdempotent(Fact.NO);
            f.setDeadLetter(Fact.NO);
        });
        b.flow(shipping, carrier, f -> f.setInteraction(Interaction.REQUEST));
    }

    @Override
    public void good(ModelBuilder b) {
        GoodPractice.recovery(b, 99.5, 240, 15);
        GoodPractice.load(b, 500, 200, 1500);
        GoodPractice.personalData(b);
        Client shop = b.add(Client.class, "Shop", "client.browser", c -> { });
        ExternalSystem carrier = b.add(ExternalSystem.class, "Carrier", "external.api", e -> {
            e.setContractedAvailability(Fact.YES);
            e.setAvailabilityPercent(99.5);
        });
        ModelBuilder region = Places.region(b, "Order account");
        GoodPractice.operations(region);
        NetworkEntry api = region.add(NetworkEntry.class, "Order API", "aws.apigateway.http", e -> {
            e.setInternetFacing(Fact.YES);
            e.setAuthentication(TOKEN);
            e.setContract(Fact.YES);
        });
        Compute orders = region.add(Compute.class, "Take order", "aws.lambda", c -> Functions.facts(c, 5));
        DataStore store = region.add(DataStore.class, "Orders", "aws.dynamodb", d -> {
            d.setDataClass(PERSONAL);
            d.setReadSharePercent(30);
        });
        Messaging events = region.add(Messaging.class, "Order events", "aws.eventbridge", m -> { });
        Messaging toPay = region.add(Messaging.class, "Orders to pay", "aws.sqs", m -> m.setMaxReceives(5));
        Messaging toShip = region.add(Messaging.class, "Orders to ship", "aws.sqs", m -> m.setMaxReceives(5));
        Compute payment = region.add(Compute.class, "Payment", "aws.lambda", c -> Functions.facts(c, 20));
        Compute shipping = region.add(Compute.class, "Shipping", "aws.lambda", c -> Functions.facts(c, 20));
        SecretStore secret = region.add(SecretStore.class, "Carrier key", "aws.secretsmanager",
                s -> s.setRotation(Fact.YES));
        b.flow(shop, api, Flows.request("HTTPS", TOKEN, PERSONAL, 10, 200, 10_000));
        b.flow(api, orders, Flows.request("HTTPS", IAM, PERSONAL, 10, 200, 5000));
        b.flow(orders, store, Flows.request("HTTPS", IAM, PERSONAL, 5, 200, 1000).andThen(Flows::retried));
        b.flow(orders, events, Flows.message(PERSONAL, 5, 200));
        b.flow(events, toPay, Flows.message(PERSONAL, 5, 200));
        b.flow(toPay, payment, Flows.message(PERSONAL, 5, 50));
        b.flow(payment, events, Flows.message(PERSONAL, 5, 50));
        b.flow(events, toShip, Flows.message(PERSONAL, 5, 50));
        b.flow(toShip, shipping, Flows.message(PERSONAL, 5, 50));
        b.flow(shipping, secret, Flows.request("HTTPS", IAM, CONFIDENTIAL, 0.1, 1, 1000));
        b.flow(shipping, carrier, Flows.request("HTTPS", API_KEY, PERSONAL, 1, 50, 8000).andThen(
                f -> f.setFallback(Fact.YES)));
    }
}
