/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Authentication;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.Direction;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.Messaging;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.SecretKind;
import org.plumbline.model.SecretStore;
import org.plumbline.model.SecurityGroup;
import org.plumbline.model.SourceLocation;
import org.plumbline.model.TrafficRule;

/** Flows that no resource spells out: from configuration, definitions, DNS and traffic rules. */
final class DerivedFlows {

    private static final Set<String> DEFINITION = Set.of("Definition", "DefinitionString",
            "DefinitionSubstitutions", "TopicRulePayload", "Target", "S3DestinationConfiguration",
            "ExtendedS3DestinationConfiguration", "RedshiftDestinationConfiguration", "DestinationConfigurations");

    private final ImportContext context;

    DerivedFlows(ImportContext context) {
        this.context = context;
    }

    void add(Collection<TemplateResource> resources) {
        for (TemplateResource resource : resources) {
            Element element = context.find(resource.id()).orElse(null);
            if (element instanceof Compute) {
                ConfigurationFlows.add(resource, (Component) element, context);
            } else if (element instanceof Messaging) {
                definition(resource, element);
            }
            ServiceFlows.add(resource, context);
            if (element instanceof Component component && !context.isFolded(resource.id())) {
                OutsideUse.add(resource, component, context);
            }
            switch (resource.type()) {
                case "AWS::Route53::RecordSet", "AWS::Route53::RecordSetGroup" ->
                    forward(resource, element, "DNS", List.of("AliasTarget", "ResourceRecords", "RecordSets"));
                case "AWS::EC2::VPCEndpointService", "AWS::GlobalAccelerator::EndpointGroup" -> forward(resource,
                        element, null, List.of("NetworkLoadBalancerArns", "EndpointConfigurations"));
                case "AWS::StepFunctions::StateMachine" ->
                    StateMachineFlows.add(resource, (Component) element, context);
                case "AWS::DMS::Endpoint" -> replication(resource, element);
                default -> { }
            }
        }
        new Grants(context).addFlows(resources);
        traffic();
    }

    /** A host that names a cluster registers there; that is no traffic of the workload. */
    static boolean joins(Resolved.Reference reference, ImportContext context) {
        return context.resource(reference.logicalId()).filter(r -> r.type().equals("AWS::ECS::Cluster")).isPresent();
    }

    /** Adds the call of a component, unless it is one that code does not call. */
    static void call(Component source, Component target, TemplateResource because, ImportContext context) {
        FlowFacts facts = callOf(target, context);
        if (facts != null) {
            context.flows().add(source, target, facts, context.origin(because), null);
        }
    }

    /** How code calls a component, or null for components that code does not call. */
    static FlowFacts callOf(Component target, ImportContext context) {
        if (target instanceof DataStore store && isNetworked(store)) {
            Integer port = portOf(store, context);
            return FlowFacts.request(port == null ? null : Ports.protocol(port, null), port, Fact.UNKNOWN);
        }
        if (target instanceof DataStore || "aws.lambda".equals(target.getService())
                || target instanceof SecretStore store && isRead(store)) {
            return FlowFacts.api(Interaction.REQUEST);
        }
        if (target instanceof Messaging) {
            return FlowFacts.api(Interaction.ASYNCHRONOUS);
        }
        boolean addressed = target instanceof Compute || target instanceof NetworkEntry entry && isEntry(entry);
        return addressed ? FlowFacts.request(null, null, Fact.UNKNOWN) : null;
    }

    private static boolean isRead(SecretStore store) {
        return store.getKind() == SecretKind.SECRET || store.getKind() == SecretKind.PARAMETER;
    }

    private static boolean isEntry(NetworkEntry entry) {
        return entry.getKind() == NetworkEntryKind.LOAD_BALANCER || entry.getKind() == NetworkEntryKind.API_GATEWAY
                || entry.getKind() == NetworkEntryKind.CDN;
    }

    private static boolean isNetworked(DataStore store) {
        return switch (store.getKind()) {
            case RELATIONAL, CACHE, SEARCH, WAREHOUSE, GRAPH, DOCUMENT, FILE -> true;
            default -> false;
        };
    }

    private static Integer portOf(DataStore store, ImportContext context) {
        SourceLocation origin = store.getOrigin();
        Integer own = origin == null ? null
                : context.resource(origin.logicalId()).flatMap(r -> r.number("Port")).orElse(null);
        if (own != null) {
            return own;
        }
        String engine = store.getEngine() == null ? store.getService().replace("aws.", "") : store.getEngine();
        return store.getService().equals("aws.efs") ? Integer.valueOf(2049)
                : store.getService().equals("aws.elasticache") ? Integer.valueOf(6379)
                : store.getService().equals("aws.redshift") ? Integer.valueOf(5439) : Ports.ofEngine(engine);
    }

    private void definition(TemplateResource resource, Element source) {
        for (String key : DEFINITION) {
            resource.get(key).references().stream().filter(r -> !joins(r, context)).forEach(r -> context
                    .find(r.logicalId(), Component.class).filter(target -> target instanceof Compute
                            || target instanceof DataStore || target instanceof Messaging)
                    .ifPresent(target -> context.flows().add(source, target, FlowFacts.api(Interaction.ASYNCHRONOUS),
                            context.origin(resource), null)));
        }
    }

    private void forward(TemplateResource resource, Element source, String protocol, List<String> keys) {
        FlowFacts facts = FlowFacts.request(protocol, null, Fact.UNKNOWN);
        for (String key : keys) {
            resource.get(key).references().forEach(r -> context.find(r.logicalId(), Component.class)
                    .ifPresent(target -> context.flows().add(source, target, facts, context.origin(resource), null)));
        }
    }

    /** A replication reads from its source endpoint's store and writes to that of its target endpoint. */
    private void replication(TemplateResource endpoint, Element replicator) {
        boolean reads = endpoint.text("EndpointType").filter("source"::equalsIgnoreCase).isPresent();
        FlowFacts facts = new FlowFacts(null, endpoint.number("Port").orElse(null), Interaction.STREAM,
                Values.is(endpoint.get("SslMode"), "none", Fact.YES) == Fact.YES ? Fact.NO : Fact.YES,
                Authentication.UNKNOWN);
        endpoint.properties().references().forEach(r -> context.find(r.logicalId(), DataStore.class).ifPresent(
                store -> context.flows().add(reads ? store : replicator, reads ? replicator : store, facts,
                        context.origin(endpoint), null)));
    }

    /** A rule that lets group A into group B is traffic from A's components to B's. */
    private void traffic() {
        Map<SecurityGroup, List<Component>> members = new LinkedHashMap<>();
        context.places().components().forEach(component -> component.getSecurityGroups().forEach(
                group -> members.computeIfAbsent(group, g -> new ArrayList<>()).add(component)));
        for (SecurityGroup group : context.builder().workload().getSecurityGroups()) {
            for (TrafficRule rule : group.getRules()) {
                if (rule.getPeer() == null || rule.getPeer() == group || "icmp".equals(rule.getProtocol())) {
                    continue;
                }
                boolean inbound = rule.getDirection() == Direction.INBOUND;
                List<Component> from = members.getOrDefault(inbound ? rule.getPeer() : group, List.of());
                List<Component> to = members.getOrDefault(inbound ? group : rule.getPeer(), List.of());
                FlowFacts facts = facts(rule);
                from.forEach(a -> to.forEach(b -> context.flows().add(a, b, facts, rule.getOrigin(), null)));
            }
        }
    }

    private static FlowFacts facts(TrafficRule rule) {
        boolean single = rule.isSetFromPort() && rule.isSetToPort() && rule.getFromPort() == rule.getToPort();
        if (!single) {
            return FlowFacts.request(null, null, Fact.UNKNOWN);
        }
        String protocol = Ports.protocol(rule.getFromPort(), null);
        return FlowFacts.request(protocol, rule.getFromPort(), Ports.encrypted(protocol));
    }
}
