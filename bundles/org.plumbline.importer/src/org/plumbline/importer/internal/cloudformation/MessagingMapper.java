/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Authentication;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.Messaging;

/** SQS queues and SNS topics with their subscriptions. */
final class MessagingMapper implements ResourceMapper {

    private static final String QUEUE = "AWS::SQS::Queue";
    private static final String TOPIC = "AWS::SNS::Topic";
    private static final String SUBSCRIPTION = "AWS::SNS::Subscription";
    private static final double DEFAULT_RETENTION_SECONDS = 345_600;
    private static final double SECONDS_AN_HOUR = 3600;

    /** Who is told, without the address, which is personal. */
    private static final Map<String, String> PEOPLE = Map.of("email", "Mail recipients", "email-json",
            "Mail recipients", "sms", "Text message recipients");

    @Override
    public List<String> types() {
        return List.of(QUEUE, TOPIC, SUBSCRIPTION);
    }

    @Override
    public void map(TemplateResource resource, ImportContext context) {
        switch (resource.type()) {
            case QUEUE -> queue(resource, context);
            case TOPIC -> topic(resource, context);
            default -> resource.target("TopicArn").or(() -> resource.target("Endpoint")).ifPresentOrElse(
                    id -> context.fold(resource, id), () -> context.generic(resource));
        }
    }

    private static void queue(TemplateResource resource, ImportContext context) {
        Messaging queue = context.component(resource, Messaging.class, "aws.sqs");
        common(resource, queue, context);
        queue.setCustomerManagedKey(Values.given(resource.get("KmsMasterKeyId")));
        boolean key = queue.getCustomerManagedKey() == Fact.YES;
        queue.setEncryptedAtRest(key ? Fact.YES : Values.fact(resource.get("SqsManagedSseEnabled"), Fact.YES));
        Resolved redrive = resource.get("RedrivePolicy");
        queue.setDeadLetter(isDeadLetterQueue(resource, context) ? Fact.YES : Values.given(redrive));
        Values.integer(redrive.at("maxReceiveCount")).ifPresent(queue::setMaxReceives);
        queue.setOrdered(Values.fact(resource.get("FifoQueue"), Fact.NO));
        Resolved retention = resource.get("MessageRetentionPeriod");
        if (retention.isAbsent()) {
            queue.setRetentionHours(DEFAULT_RETENTION_SECONDS / SECONDS_AN_HOUR);
        } else {
            Values.decimal(retention).ifPresent(seconds -> queue.setRetentionHours(seconds / SECONDS_AN_HOUR));
        }
    }

    /** A queue that takes what others could not handle needs no such queue itself. */
    private static boolean isDeadLetterQueue(TemplateResource resource, ImportContext context) {
        return context.referring(resource.id()).stream().anyMatch(user -> List.of("RedrivePolicy",
                "DeadLetterConfig", "DeadLetterQueue").stream().anyMatch(key -> user.get(key).references().stream()
                        .anyMatch(r -> r.logicalId().equals(resource.id()))));
    }

    private static void topic(TemplateResource resource, ImportContext context) {
        Messaging topic = context.component(resource, Messaging.class, "aws.sns");
        common(resource, topic, context);
        topic.setEncryptedAtRest(Values.given(resource.get("KmsMasterKeyId")));
        boolean providersKey = resource.text("KmsMasterKeyId").filter(key -> key.equals("alias/aws/sns")).isPresent();
        topic.setCustomerManagedKey(providersKey ? Fact.NO : topic.getEncryptedAtRest());
        topic.setOrdered(Values.fact(resource.get("FifoTopic"), Fact.NO));
    }

    private static void common(TemplateResource resource, Messaging messaging, ImportContext context) {
        messaging.setMultiZone(Fact.YES);
        boolean open = context.referring(resource.id()).stream()
                .filter(r -> r.type().equals("AWS::SQS::QueuePolicy") || r.type().equals("AWS::SNS::TopicPolicy"))
                .flatMap(policy -> policy.items("PolicyDocument", "Statement").stream())
                .anyMatch(Statements::allowsEverybody);
        messaging.setInternetFacing(Values.fact(open));
        messaging.setAuthentication(open ? Authentication.NONE : Authentication.IAM);
    }

    @Override
    public void link(TemplateResource resource, ImportContext context) {
        switch (resource.type()) {
            case QUEUE -> resource.get("RedrivePolicy").references().forEach(r -> context.flow(resource.id(),
                    r.logicalId(), FlowFacts.event(Interaction.ASYNCHRONOUS), resource));
            case TOPIC -> resource.items("Subscription").forEach(each -> subscriber(
                    context.find(resource.id()).orElse(null), each, resource, context));
            default -> context.elsewhere().ends(resource.get("TopicArn"), "aws.sns", resource,
                    "a topic that is subscribed to and not declared here").forEach(topic ->
                            subscriber(topic, resource.properties(), resource, context));
        }
    }

    private static void subscriber(Element topic, Resolved subscription, TemplateResource because,
            ImportContext context) {
        List<Element> ends = new ArrayList<>();
        subscription.at("Endpoint").references().forEach(r -> context.find(r.logicalId()).ifPresent(ends::add));
        String people = PEOPLE.get(subscription.at("Protocol").text().orElse(""));
        if (people != null && ends.isEmpty()) {
            context.elsewhere().stand(because, people, null, "they get what is sent to a topic").ifPresent(ends::add);
        }
        ends.forEach(end -> context.flows().add(topic, end, FlowFacts.event(Interaction.ASYNCHRONOUS),
                context.origin(because), null));
    }
}
