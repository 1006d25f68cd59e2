/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;

/** Load balancers of the first generation, which name their listeners and instances themselves. */
final class ClassicLoadBalancerMapper implements ResourceMapper {

    @Override
    public List<String> types() {
        return List.of("AWS::ElasticLoadBalancing::LoadBalancer");
    }

    @Override
    public void map(TemplateResource resource, ImportContext context) {
        NetworkEntry balancer = context.component(resource, NetworkEntry.class, "aws.clb");
        balancer.setLogging(Values.fact(resource.get("AccessLoggingPolicy", "Enabled"), Fact.NO));
        balancer.setCrossZone(Values.fact(resource.get("CrossZone"), Fact.NO));
        balancer.setHealthCheck(Fact.YES);
        Fact internal = Values.is(resource.get("Scheme"), "internal", Fact.NO);
        balancer.setInternetFacing(internal == Fact.YES ? Fact.NO : internal == Fact.NO ? Fact.YES : Fact.UNKNOWN);
        List<Fact> encrypted = new ArrayList<>();
        balancer.setCertificateRenewal(Values.all(
                Listeners.certificates(resource.get("Listeners"), "SSLCertificateId", context)));
        Listeners.minimumTlsOfClassic(resource).ifPresent(balancer::setMinimumTlsVersion);
        for (Resolved listener : resource.items("Listeners")) {
            encrypted.add(listener.at("Protocol").text().map(p -> Values.fact(
                    p.equalsIgnoreCase("HTTPS") || p.equalsIgnoreCase("SSL"))).orElse(Fact.UNKNOWN));
        }
        balancer.setEncryptedInTransit(Values.all(encrypted));
    }

    @Override
    public void link(TemplateResource resource, ImportContext context) {
        NetworkEntry balancer = context.find(resource.id(), NetworkEntry.class).orElseThrow();
        Subnets subnets = context.subnets(resource.get("Subnets"));
        context.places().into(balancer, subnets);
        subnets.countZones(balancer);
        Resolved zones = resource.get("AvailabilityZones");
        balancer.setMultiZone(zones instanceof Resolved.Symbols ? Fact.YES
                : zones instanceof Resolved.Items items ? Values.fact(items.values().size() > 1)
                : subnets.severalZones());
        context.addSecurityGroups(balancer, resource.get("SecurityGroups"));
        FlowFacts facts = flow(resource);
        resource.get("Instances").references()
                .forEach(r -> context.flow(resource.id(), r.logicalId(), facts, resource));
        for (TemplateResource user : context.referring(resource.id())) {
            if (!user.get("LoadBalancerNames").isAbsent() || user.type().equals("AWS::ECS::Service")) {
                context.flow(resource.id(), user.id(), facts, resource);
            }
        }
    }

    private static FlowFacts flow(TemplateResource resource) {
        for (Resolved listener : resource.items("Listeners")) {
            Resolved inner = listener.at("InstanceProtocol").isAbsent() ? listener.at("Protocol")
                    : listener.at("InstanceProtocol");
            String protocol = inner.text().map(p -> p.toUpperCase(Locale.ROOT)).orElse(null);
            return FlowFacts.request(protocol, Values.integer(listener.at("InstancePort")).orElse(null),
                    Ports.encrypted(protocol));
        }
        return FlowFacts.request(null, null, Fact.UNKNOWN);
    }
}
