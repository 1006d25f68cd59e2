/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.sam;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.plumbline.importer.internal.template.Resource;
import org.plumbline.importer.internal.tree.Value;
import org.plumbline.importer.internal.tree.Value.Mapping;

/** What starts a function or a state machine: each event is the resource that SAM makes of it. */
final class Events {

    /** Events that the provider brings from a source, by the property that names it. */
    private static final Set<String> SOURCES = Set.of("S3", "SQS", "Kinesis", "DynamoDB", "MSK", "MQ", "DocumentDB",
            "SelfManagedKafka", "Cognito");

    /** The kinds of sources whose service only the event's type tells, by the prefix of their ARNs. */
    private static final Map<String, String> PREFIXES = Map.of("SQS", "sqs", "Kinesis", "kinesis", "DynamoDB",
            "dynamodb", "MSK", "kafka", "MQ", "mq", "S3", "s3");

    private final Resource target;
    private final Value arn;
    private final SamExpansion into;
    private final String id;
    private final Mapping event;
    private final int line;

    private Events(Resource target, Value arn, SamExpansion into, String name, Mapping event, int line) {
        this.target = target;
        this.arn = arn;
        this.into = into;
        this.id = target.id() + name;
        this.event = event;
        this.line = line;
    }

    static void add(Resource target, Mapping properties, Value arn, SamExpansion into) {
        Tree.at(properties, "Events").entries().forEach((name, entry) -> {
            String type = entry.value() instanceof Mapping event ? event.text("Type") : null;
            if (type != null) {
                new Events(target, arn, into, name, Tree.at((Mapping) entry.value(), "Properties"), entry.keyLine())
                        .add(type);
            }
        });
    }

    private void add(String type) {
        switch (type) {
            case "Api" -> new Routes(target, arn, into, id, event, line).rest();
            case "HttpApi" -> new Routes(target, arn, into, id, event, line).http();
            case "SNS" -> topic();
            case "Schedule" -> add("AWS::Events::Rule", Tree.map(line, "ScheduleExpression", event.get("Schedule"),
                    "State", event.get("State"), "Targets", Tree.list(target())));
            case "ScheduleV2" -> add("AWS::Scheduler::Schedule", Tree.map(line, "ScheduleExpression",
                    event.get("ScheduleExpression"), "State", event.get("State"), "Target", target()));
            case "EventBridgeRule", "CloudWatchEvent" -> add("AWS::Events::Rule", Tree.map(line, "EventPattern",
                    event.get("Pattern"), "EventBusName", event.get("EventBusName"), "State", event.get("State"),
                    "Targets", Tree.list(target())));
            case "CloudWatchLogs" -> add("AWS::Logs::SubscriptionFilter", Tree.map(line, "LogGroupName",
                    event.get("LogGroupName"), "FilterPattern", event.get("FilterPattern"), "DestinationArn", arn));
            case "IoTRule" -> add("AWS::IoT::TopicRule", Tree.map(line, "TopicRulePayload", Tree.map(line, "Sql",
                    event.get("Sql"), "Actions", Tree.list(Tree.map(line, "Lambda", Tree.map(line, "FunctionArn",
                            arn))))));
            case "AlexaSkill" -> add("AWS::Lambda::Permission", Tree.map(line, "FunctionName", arn, "Action",
                    "lambda:InvokeFunction", "Principal", "alexa-appkit.amazon.com", "EventSourceToken",
                    event.get("SkillId")));
            default -> {
                if (SOURCES.contains(type)) {
                    source(id, Tree.first(event, "Queue", "Stream", "Bucket", "Broker", "Cluster", "UserPool"),
                            Tree.with(event, List.of(), Tree.map(line, "Plumbline::Source", PREFIXES.get(type))));
                }
            }
        }
    }

    private void add(String type, Mapping properties) {
        into.add(id, type, properties, target, line);
    }

    /** The target of a rule, with the queue for events that it could not take. */
    private Mapping target() {
        Mapping failed = event.mapping("DeadLetterConfig");
        Value queue = failed == null ? null : failed.get("Arn");
        if (failed != null && queue == null) {
            String made = failed.text("QueueLogicalId") == null ? id + "Queue" : failed.text("QueueLogicalId");
            into.add(made, "AWS::SQS::Queue", Tree.map(line), target, failed.line());
            queue = Tree.arn(made, failed.line());
        }
        return Tree.map(line, "Arn", arn, "Id", id, "DeadLetterConfig",
                queue == null ? null : Tree.map(line, "Arn", queue));
    }

    private void source(String mappingId, Value source, Mapping settings) {
        Value brokers = settings.get("KafkaBootstrapServers");
        Value external = brokers == null ? null : Tree.map(line, "Endpoints", Tree.map(line, "KafkaBootstrapServers",
                brokers));
        into.add(mappingId, "AWS::Lambda::EventSourceMapping", Tree.with(settings, List.of("Queue", "Stream",
                "Bucket", "Broker", "Cluster", "UserPool", "Events"), Tree.map(line, "EventSourceArn", source,
                "SelfManagedEventSource", external, "FunctionName", Tree.ref(target.id(), line))), target, line);
    }

    /** A topic calls the function, or fills a queue that the function reads. */
    private void topic() {
        Value queued = event.get("SqsSubscription");
        boolean plain = queued == null || "false".equals(event.text("SqsSubscription"));
        Value queue = plain ? null : Tree.at(event, "SqsSubscription").get("QueueArn");
        if (!plain && queue == null) {
            into.add(id + "Queue", "AWS::SQS::Queue", Tree.map(line), target, line);
            queue = Tree.arn(id + "Queue", line);
        }
        add("AWS::SNS::Subscription", Tree.map(line, "TopicArn", event.get("Topic"), "Protocol",
                plain ? "lambda" : "sqs", "Endpoint", plain ? arn : queue, "RedrivePolicy",
                event.get("RedrivePolicy")));
        if (!plain) {
            source(id + "EventSourceMapping", queue, Tree.NONE);
        }
    }
}
