/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Component;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.PlumblinePackage;

/** Sources of events and callers that the template names and does not declare. */
final class Elsewhere {

    private static final Pattern ARN = Pattern.compile("arn:[^:]*:([a-z0-9-]+):[^:]*:[^:]*:(.+)");
    private static final Map<String, String> SERVICES = Map.of("sqs", "aws.sqs", "kinesis", "aws.kinesis", "dynamodb",
            "aws.dynamodb", "kafka", "aws.msk", "mq", "aws.mq", "sns", "aws.sns", "s3", "aws.s3");

    private Elsewhere() {
    }

    /** The component that stands for the source of an event source mapping, out of the review's scope. */
    static Optional<Component> source(TemplateResource mapping, ImportContext context) {
        Resolved brokers = mapping.get("SelfManagedEventSource", "Endpoints", "KafkaBootstrapServers");
        if (!brokers.isAbsent()) {
            return Optional.of(stand(mapping, "Kafka", null, "its source is not declared here and stands for itself",
                    context));
        }
        Matcher arn = ARN.matcher(mapping.get("EventSourceArn").display());
        if (!arn.matches() || !SERVICES.containsKey(arn.group(1))) {
            return Optional.empty();
        }
        String name = arn.group(2).replaceFirst("^(stream|table|broker|cluster)[/:]", "").replaceFirst("/.*", "");
        return Optional.of(stand(mapping, name, SERVICES.get(arn.group(1)),
                "its source is not declared here and stands for itself", context));
    }

    /** The component that stands for a provider of voice commands, where a permission lets one in. */
    static Optional<Component> caller(TemplateResource permission, ImportContext context) {
        return permission.text("Principal").filter(principal -> principal.startsWith("alexa-")).map(principal ->
                stand(permission, "Alexa", null, "added because it may call the function", context));
    }

    private static Component stand(TemplateResource because, String name, String service, String why,
            ImportContext context) {
        String printable = PropertyList.printable(context.secrets().mask(name));
        String key = service + " " + printable;
        return context.elsewhere().computeIfAbsent(key, k -> {
            String kind = service == null ? "ExternalSystem"
                    : ServiceCatalog.byId(service).map(CloudService::kind).orElse("ExternalSystem");
            EClass type = (EClass) PlumblinePackage.eINSTANCE.getEClassifier(kind);
            Component component = (Component) PlumblineFactory.eINSTANCE.create(type);
            component.setId(context.builder().reserveId(because.id() + "-source"));
            component.setName(printable);
            component.setOrigin(context.origin(because));
            component.setOutOfScope(true);
            context.setService(component, service);
            context.places().add(component, because);
            context.guess(because, why, component);
            return component;
        });
    }
}
