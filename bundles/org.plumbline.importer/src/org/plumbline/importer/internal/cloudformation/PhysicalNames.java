/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Component;

/** Finds resources by the names that the input gives them, for values that spell a name out instead of referring. */
final class PhysicalNames {

    /** Types with the property that names them; what comes from a plan may have {@code Name} or {@code Bucket}. */
    private static final Map<String, String> PROPERTIES = Map.ofEntries(
            Map.entry("AWS::S3::Bucket", "BucketName"), Map.entry("AWS::SQS::Queue", "QueueName"),
            Map.entry("AWS::SNS::Topic", "TopicName"), Map.entry("AWS::DynamoDB::Table", "TableName"),
            Map.entry("AWS::DynamoDB::GlobalTable", "TableName"), Map.entry("AWS::Kinesis::Stream", "Name"),
            Map.entry("AWS::KinesisFirehose::DeliveryStream", "DeliveryStreamName"),
            Map.entry("AWS::Events::EventBus", "Name"), Map.entry("AWS::Lambda::Function", "FunctionName"),
            Map.entry("AWS::StepFunctions::StateMachine", "StateMachineName"),
            Map.entry("AWS::IoTAnalytics::Channel", "ChannelName"),
            Map.entry("AWS::IoTAnalytics::Datastore", "DatastoreName"),
            Map.entry("AWS::SecretsManager::Secret", "Name"), Map.entry("AWS::SSM::Parameter", "Name"));

    private final ImportContext context;
    private Map<Handle, String> ids;

    PhysicalNames(ImportContext context) {
        this.context = context;
    }

    /** The component that is declared under the name. */
    Optional<Component> find(Handle handle) {
        if (ids == null) {
            ids = new HashMap<>();
            PROPERTIES.forEach((type, property) -> context.all(type).forEach(each -> add(each, property)));
        }
        return Optional.ofNullable(ids.get(handle)).flatMap(id -> context.find(id, Component.class));
    }

    private void add(TemplateResource resource, String property) {
        Resolved name = Stream.of(property, "Name", "Bucket").map(resource::get).filter(each -> !each.isAbsent())
                .findFirst().orElse(resource.get(property));
        String service = context.find(resource.id(), Component.class).map(Component::getService).orElse(null);
        Handle.of(name, service).ifPresent(handle -> ids.putIfAbsent(handle, resource.id()));
    }
}
