/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.plumbline.catalog.Scope;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.importer.ImportOptions;
import org.plumbline.model.Account;
import org.plumbline.model.Component;
import org.plumbline.model.Group;
import org.plumbline.model.Network;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.Region;
import org.plumbline.model.Subnet;
import org.plumbline.model.build.ModelBuilder;

/**
 * Nests components: into the subnet when it is one, into the network when it is several, else into the Region.
 * Account and Region are drawn only when the user or the input named them; a template seldom does.
 */
final class Places {

    private final NodeContainer global;
    private final NodeContainer regional;
    private final ModelBuilder builder;
    private final Map<String, NodeContainer> regions = new LinkedHashMap<>();
    private final Map<Component, TemplateResource> resourceOf = new HashMap<>();
    private final Map<String, NodeContainer> stacks = new HashMap<>();
    private final List<Component> components = new ArrayList<>();
    private final Map<Component, Set<NodeContainer>> wanted = new LinkedHashMap<>();

    Places(ModelBuilder builder, ImportOptions options) {
        NodeContainer place = builder.workload();
        if (options.account() != null) {
            place = builder.in(place).add(Account.class, options.account(), a -> a.setAccountId(options.account()));
        }
        this.builder = builder;
        global = place;
        regional = options.region() == null ? place : regional(options.region());
    }

    /** Draws a nested stack; what is in it and in no network goes there. */
    void stack(TemplateResource resource, Group group) {
        home(resource).getNodes().add(group);
        stacks.put(resource.id(), group);
    }

    /** Where a resource goes that is in no network. */
    NodeContainer home(TemplateResource resource) {
        NodeContainer stack = stacks.get(resource.declaration().stack());
        return stack == null ? regional(resource.region()) : stack;
    }

    private NodeContainer regional(String region) {
        return region == null ? regional : regions.computeIfAbsent(region,
                code -> builder.in(global).add(Region.class, code, r -> r.setCode(code)));
    }

    /** Components are drawn in the order they are added. */
    void add(Component component, TemplateResource resource) {
        components.add(component);
        resourceOf.put(component, resource);
    }

    /** Every component added so far. */
    List<Component> components() {
        return components;
    }

    void into(Component component, Subnets subnets) {
        subnets.known().forEach(subnet -> into(component, subnet));
    }

    void into(Component component, NodeContainer place) {
        wanted.computeIfAbsent(component, c -> new LinkedHashSet<>()).add(place);
    }

    void settle() {
        for (Component component : components) {
            placeOf(component).getNodes().add(component);
        }
    }

    private NodeContainer placeOf(Component component) {
        Set<NodeContainer> wishes = wanted.getOrDefault(component, Set.of());
        if (wishes.isEmpty()) {
            boolean isGlobal = ServiceCatalog.byId(String.valueOf(component.getService()))
                    .filter(service -> service.scope() == Scope.GLOBAL).isPresent();
            return isGlobal && !regions.isEmpty() ? global
                    : home(resourceOf.get(component));
        }
        if (wishes.size() == 1) {
            return wishes.iterator().next();
        }
        Set<NodeContainer> networks = new LinkedHashSet<>();
        wishes.forEach(wish -> networks.add(wish instanceof Subnet subnet
                && subnet.eContainer() instanceof Network network ? network : wish));
        return networks.size() == 1 ? networks.iterator().next() : home(resourceOf.get(component));
    }
}
