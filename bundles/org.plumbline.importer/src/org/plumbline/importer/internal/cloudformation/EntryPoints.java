/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Client;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.Direction;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.SecurityGroup;
import org.plumbline.model.TrafficRule;

/** Draws the users whom no template mentions in front of everything that the internet is meant to reach. */
final class EntryPoints {

    private static final String NAME = "Internet users";
    private static final Set<Integer> ADMINISTRATION = Set.of(22, 3389);

    private final ImportContext context;
    private Client users;

    EntryPoints(ImportContext context) {
        this.context = context;
    }

    void add(Collection<TemplateResource> resources) {
        for (TemplateResource resource : resources) {
            Component component = context.find(resource.id(), Component.class).orElse(null);
            if (component == null || context.isFolded(resource.id()) || component.getInternetFacing() != Fact.YES
                    || isBehindAnEdge(component)) {
                continue;
            }
            for (FlowFacts facts : facts(component, resource)) {
                context.flows().add(users(), component, facts, context.origin(resource), null);
            }
        }
        if (users != null) {
            context.guess(null, NAME + " added in front of what the internet can reach", users);
        }
    }

    private Client users() {
        if (users == null) {
            users = context.builder().create(Client.class, NAME, c -> {
                c.setId(context.builder().reserveId("internet-users"));
                c.setOutOfScope(true);
            });
            context.builder().workload().getNodes().add(0, users);
        }
        return users;
    }

    private boolean isBehindAnEdge(Component component) {
        return context.flows().reaches(component, source -> source instanceof NetworkEntry entry
                && entry.getKind() == NetworkEntryKind.CDN);
    }

    private List<FlowFacts> facts(Component component, TemplateResource resource) {
        if (component instanceof NetworkEntry entry) {
            return entry(entry, resource);
        }
        if (component instanceof Compute compute) {
            return compute.getSecurityGroups().isEmpty() ? List.of(https(compute)) : openPorts(compute);
        }
        return "aws.s3".equals(component.getService()) ? List.of(FlowFacts.request(null, null, Fact.UNKNOWN))
                : List.of();
    }

    private List<FlowFacts> entry(NetworkEntry entry, TemplateResource resource) {
        return switch (entry.getKind()) {
            case LOAD_BALANCER -> listeners(resource);
            case API_GATEWAY -> List.of(https(entry));
            case CDN -> List.of(entry.getEncryptedInTransit() == Fact.NO
                    ? FlowFacts.request("HTTP", 80, Fact.NO) : https(entry));
            default -> List.of();
        };
    }

    private static FlowFacts https(Component component) {
        return new FlowFacts("HTTPS", 443, Interaction.REQUEST, Fact.YES,
                component.getAuthentication());
    }

    private List<FlowFacts> listeners(TemplateResource balancer) {
        List<FlowFacts> all = new ArrayList<>();
        for (TemplateResource listener : context.referring(balancer.id(),
                "AWS::ElasticLoadBalancingV2::Listener")) {
            boolean redirects = listener.items("DefaultActions").stream()
                    .anyMatch(action -> !action.at("RedirectConfig").isAbsent());
            if (!redirects) {
                all.add(listener(listener.properties(), "Port"));
            }
        }
        balancer.items("Listeners").forEach(listener -> all.add(listener(listener, "LoadBalancerPort")));
        return all.isEmpty() ? List.of(FlowFacts.request(null, null, Fact.UNKNOWN)) : all;
    }

    private static FlowFacts listener(Resolved listener, String portKey) {
        String protocol = listener.at("Protocol").text().map(p -> p.toUpperCase(Locale.ROOT)).orElse(null);
        return FlowFacts.request(protocol, Values.integer(listener.at(portKey)).orElse(null),
                Ports.encrypted(protocol));
    }

    private static List<FlowFacts> openPorts(Compute compute) {
        List<FlowFacts> all = new ArrayList<>();
        for (SecurityGroup group : compute.getSecurityGroups()) {
            for (TrafficRule rule : group.getRules()) {
                boolean single = rule.isSetFromPort() && rule.isSetToPort() && rule.getFromPort() == rule.getToPort();
                if (Exposure.anywhere(rule.getCidr()) && single && !ADMINISTRATION.contains(rule.getFromPort())
                        && rule.getDirection() == Direction.INBOUND) {
                    String protocol = Ports.protocol(rule.getFromPort(), null);
                    all.add(FlowFacts.request(protocol, rule.getFromPort(), Ports.encrypted(protocol)));
                }
            }
        }
        return all;
    }
}
