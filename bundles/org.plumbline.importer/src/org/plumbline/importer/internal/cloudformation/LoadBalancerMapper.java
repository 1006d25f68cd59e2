/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;

/** Application, network and gateway load balancers with their listeners, rules and target groups. */
final class LoadBalancerMapper implements ResourceMapper {

    private static final String BALANCER = "AWS::ElasticLoadBalancingV2::LoadBalancer";
    private static final String LISTENER = "AWS::ElasticLoadBalancingV2::Listener";
    private static final String RULE = "AWS::ElasticLoadBalancingV2::ListenerRule";
    private static final String TARGETS = "AWS::ElasticLoadBalancingV2::TargetGroup";

    @Override
    public List<String> types() {
        return List.of(BALANCER, TARGETS);
    }

    @Override
    public void map(TemplateResource resource, ImportContext context) {
        if (resource.type().equals(TARGETS)) {
            targetGroup(resource, context);
            return;
        }
        if (resource.type().equals(LISTENER)) {
            boolean packets = resource.text("Protocol").filter(p -> !p.startsWith("HTTP")).isPresent();
            context.component(resource, NetworkEntry.class, packets ? "aws.nlb" : "aws.alb");
            return;
        }
        if (resource.type().equals(RULE)) {
            rule(resource, context);
            return;
        }
        String kind = resource.get("Type").isAbsent() ? "application" : resource.text("Type").orElse("application");
        NetworkEntry balancer = context.component(resource, NetworkEntry.class, switch (kind) {
            case "network" -> "aws.nlb";
            case "gateway" -> "aws.gwlb";
            default -> "aws.alb";
        });
        boolean application = kind.equals("application");
        if (application) {
            balancer.setRefusesMalformed(attribute(resource, "routing.http.drop_invalid_header_fields.enabled",
                    Fact.NO));
            Fact second = attribute(resource, "routing.http2.enabled", Fact.YES);
            balancer.setHttpVersion(second == Fact.YES ? "2" : second == Fact.NO ? "1.1" : null);
        }
        balancer.setLogging(attribute(resource, "access_logs.s3.enabled", Fact.NO));
        balancer.setDeletionProtection(attribute(resource, "deletion_protection.enabled", Fact.NO));
        balancer.setCrossZone(attribute(resource, "load_balancing.cross_zone.enabled",
                application ? Fact.YES : Fact.NO));
        balancer.setHealthCheck(Fact.YES);
        balancer.setWebFirewall(!application ? Fact.UNKNOWN : Values.fact(
                !context.referring(resource.id(), "AWS::WAFv2::WebACLAssociation").isEmpty()
                        || !context.referring(resource.id(), "AWS::WAFRegional::WebACLAssociation").isEmpty()));
    }

    /** A listener whose balancer is declared elsewhere, or a rule of a listener that is. */
    @Override
    public List<String> standIns() {
        return List.of(LISTENER, RULE);
    }

    /** The rules of one listener elsewhere stand for one balancer, of which nothing else is known. */
    private static void rule(TemplateResource resource, ImportContext context) {
        String listener = resource.get("ListenerArn").display();
        for (TemplateResource other : context.all(RULE)) {
            if (other != resource && other.get("ListenerArn").display().equals(listener)
                    && context.find(other.id(), NetworkEntry.class).isPresent()) {
                context.fold(resource, other.id());
                return;
            }
        }
        NetworkEntry balancer = context.component(resource, NetworkEntry.class, "aws.alb");
        balancer.setOutOfScope(true);
        Handle.of(resource.get("ListenerArn"), "aws.alb").ifPresent(handle -> balancer.setName(handle.name()));
    }

    /** A target group belongs to the balancer whose listener forwards to it. */
    private static void targetGroup(TemplateResource resource, ImportContext context) {
        for (TemplateResource user : context.referring(resource.id())) {
            if (user.type().equals(LISTENER) || user.type().equals(RULE)) {
                context.fold(resource, user.id());
                return;
            }
        }
        context.referring(resource.id()).stream().findFirst().ifPresentOrElse(
                user -> context.fold(resource, user.id()), () -> {
                    boolean packets = resource.text("Protocol").filter(p -> !p.startsWith("HTTP")).isPresent();
                    NetworkEntry balancer = context.component(resource, NetworkEntry.class,
                            packets ? "aws.nlb" : "aws.alb");
                    balancer.setOutOfScope(true);
                    context.standIn(resource, balancer);
                });
    }

    private static Fact attribute(TemplateResource resource, String key, Fact omitted) {
        for (Resolved each : resource.items("LoadBalancerAttributes")) {
            if (each.at("Key").text().filter(key::equals).isPresent()) {
                return Values.fact(each.at("Value"), omitted);
            }
        }
        return resource.get("LoadBalancerAttributes") instanceof Resolved.Unknown ? Fact.UNKNOWN : omitted;
    }

    @Override
    public void link(TemplateResource resource, ImportContext context) {
        if (resource.type().equals(TARGETS)) {
            if (!context.isFolded(resource.id())) {
                targets(resource, resource, context);
            }
            return;
        }
        NetworkEntry balancer = context.find(resource.id(), NetworkEntry.class).orElseThrow();
        if (resource.type().equals(LISTENER)) {
            listeners(resource, List.of(resource), balancer, context);
            return;
        }
        if (resource.type().equals(RULE)) {
            Set<String> groups = new LinkedHashSet<>();
            context.all(RULE).stream().filter(rule -> context.find(rule.id()).orElse(null) == balancer)
                    .forEach(rule -> collect(rule, groups, context));
            forward(resource, groups, context);
            return;
        }
        Resolved places = resource.get("Subnets").isAbsent() ? resource.get("SubnetMappings")
                : resource.get("Subnets");
        Subnets subnets = context.subnets(places);
        context.places().into(balancer, subnets);
        subnets.countZones(balancer);
        // An application load balancer cannot be made in fewer than two zones.
        balancer.setMultiZone(balancer.getService().equals("aws.alb") ? Fact.YES : subnets.severalZones());
        context.addSecurityGroups(balancer, resource.get("SecurityGroups"));
        Fact internal = Values.is(resource.get("Scheme"), "internal", Fact.NO);
        balancer.setInternetFacing(internal == Fact.YES ? Fact.NO : internal == Fact.NO ? Fact.YES : Fact.UNKNOWN);
        listeners(resource, context.referring(resource.id(), LISTENER), balancer, context);
    }

    private static void listeners(TemplateResource resource, List<TemplateResource> listeners, NetworkEntry balancer,
            ImportContext context) {
        List<Fact> encrypted = new ArrayList<>();
        List<Fact> renewed = new ArrayList<>();
        Set<String> groups = new LinkedHashSet<>();
        for (TemplateResource listener : listeners) {
            encrypted.add(encrypted(listener));
            renewed.addAll(Listeners.certificates(listener.get("Certificates"), "CertificateArn", context));
            Listeners.minimumTls(listener).ifPresent(balancer::setMinimumTlsVersion);
            collect(listener, groups, context);
            context.referring(listener.id(), RULE).forEach(rule -> collect(rule, groups, context));
        }
        balancer.setEncryptedInTransit(Values.all(encrypted));
        balancer.setCertificateRenewal(Values.all(renewed));
        forward(resource, groups, context);
    }

    private static void forward(TemplateResource balancer, Set<String> groups, ImportContext context) {
        groups.forEach(group -> context.resource(group).ifPresent(each -> targets(balancer, each, context)));
    }

    private static Fact encrypted(TemplateResource listener) {
        for (Resolved action : listener.items("DefaultActions")) {
            if (action.at("RedirectConfig", "Protocol").text().filter("HTTPS"::equals).isPresent()) {
                return Fact.YES;
            }
        }
        String protocol = listener.textOrNull("Protocol");
        return protocol == null ? Fact.UNKNOWN : Values.fact(protocol.equals("HTTPS") || protocol.equals("TLS"));
    }

    private static void collect(TemplateResource user, Set<String> groups, ImportContext context) {
        user.properties().references().forEach(reference -> {
            if (context.resource(reference.logicalId()).filter(t -> t.type().equals(TARGETS)).isPresent()) {
                groups.add(reference.logicalId());
            }
        });
    }

    private static void targets(TemplateResource balancer, TemplateResource group, ImportContext context) {
        String protocol = group.text("Protocol").map(p -> p.toUpperCase(Locale.ROOT)).orElse(null);
        FlowFacts facts = FlowFacts.request(protocol, group.number("Port").orElse(null), Ports.encrypted(protocol));
        for (Resolved target : group.items("Targets")) {
            target.at("Id").references()
                    .forEach(r -> context.flow(balancer.id(), r.logicalId(), facts, group));
        }
        for (TemplateResource user : context.referring(group.id())) {
            if (user.type().equals("AWS::AutoScaling::AutoScalingGroup") || user.type().equals("AWS::ECS::Service")) {
                context.flow(balancer.id(), user.id(), facts, group);
            }
        }
    }
}
