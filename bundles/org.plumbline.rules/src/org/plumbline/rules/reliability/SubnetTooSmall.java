/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MAX_REPLICAS;
import static org.plumbline.model.PlumblinePackage.Literals.NODE_CONTAINER__NODES;
import static org.plumbline.model.PlumblinePackage.Literals.SUBNET__CIDR;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.model.Boundary;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.DataStore;
import org.plumbline.model.Network;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.Scaling;
import org.plumbline.model.Subnet;
import org.plumbline.rules.internal.AddressRanges;
import org.plumbline.rules.internal.Cidr;
import org.plumbline.rules.internal.Copies;
import org.plumbline.rules.internal.Entries;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Subnets;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** Fewer addresses than what scales inside may need. */
public final class SubnetTooSmall extends Rule<Boundary> {

    private static final Parameter RESERVE = Parameter.percent("reservePercent", 20,
            "Addresses that stay free at full scale, in percent.");
    /** AWS keeps the first four addresses of a subnet and the last. */
    private static final int KEPT = 5;
    /** AWS asks for eight free addresses in each subnet of a load balancer, so that it can scale. */
    private static final int LOAD_BALANCER = 8;
    /** Networks of this size or more hardly run out. */
    private static final int LARGE = 1000;

    public SubnetTooSmall() {
        super(Boundary.class, rule("REL-NET-004", "Too few addresses for what scales in the subnets")
                .medium()
                .bestPractices("REL02-BP03", "REL01-BP03")
                .effort(Effort.HIGH)
                .explanation("The components inside may grow to more copies than the subnets have addresses for, less "
                        + "a reserve for replacements. Some addresses of a subnet belong to the provider.")
                .impact("Scaling and the replacement of failed copies stop at the busiest hour, although the budget "
                        + "allows for more.")
                .remediation("Choose larger ranges, such as /20 for a subnet that scales, or move what grows into "
                        + "further subnets. A subnet cannot be resized later.")
                .parameters(RESERVE));
    }

    @Override
    public Outcome check(Boundary boundary, Context context) {
        List<Component> inside = components(boundary, context);
        List<Subnet> subnets = inside.isEmpty() ? List.of() : subnets(boundary, context);
        List<Cidr> ranges = AddressRanges.of(subnets);
        if (ranges.isEmpty() || ranges.size() < subnets.size()) {
            return Outcome.notApplicable();
        }
        long usable = ranges.stream().mapToLong(range -> Math.max(0, range.size() - KEPT)).sum();
        if (usable >= LARGE) {
            return Outcome.satisfied();
        }
        long needed = demand(boundary, subnets, inside, context);
        if (needed > usable * (100 - context.value(RESERVE)) / 100) {
            return Outcome.violated(Names.of(boundary) + " has " + usable + " addresses to give; what is inside may "
                    + "need " + needed + ".", "Replacements and new copies find no free address at full scale.",
                    inside);
        }
        return inside.stream().filter(SubnetTooSmall::growsWithoutLimit).findFirst()
                .map(each -> Outcome.unknown("Up to how many copies does " + Names.of(each) + " scale?", each,
                        COMPONENT__MAX_REPLICAS))
                .orElse(Outcome.satisfied());
    }

    /** What is placed in a network itself is spread over its subnets, beside what is placed in each of them. */
    private static long demand(Boundary boundary, List<Subnet> subnets, List<Component> inside, Context context) {
        long needed = inside.stream().mapToLong(SubnetTooSmall::addresses).sum();
        if (boundary instanceof Network) {
            needed += subnets.stream().flatMap(subnet -> components(subnet, context).stream())
                    .mapToLong(SubnetTooSmall::addresses).sum();
        }
        return needed;
    }

    private static List<Component> components(Boundary boundary, Context context) {
        return boundary instanceof Subnet || boundary instanceof Network
                ? context.targets(boundary, NODE_CONTAINER__NODES, Component.class) : List.of();
    }

    private static List<Subnet> subnets(Boundary boundary, Context context) {
        return boundary instanceof Network network ? Subnets.of(network, context) : List.of((Subnet) boundary);
    }

    private static long addresses(Component component) {
        return switch (component) {
            case Compute function when function.getKind() == ComputeKind.FUNCTION -> 0;
            case Compute compute -> Copies.atMost(compute).orElse(1);
            case NetworkEntry entry when Entries.isLoadBalancer(entry) -> LOAD_BALANCER;
            case DataStore store -> 1L + Math.max(0, store.getReadReplicas());
            default -> 0;
        };
    }

    private static boolean growsWithoutLimit(Component component) {
        return component instanceof Compute compute && compute.getKind() != ComputeKind.FUNCTION
                && compute.getScaling() == Scaling.AUTOMATIC && !compute.isSetMaxReplicas();
    }

    /** Looks for a free range in the network that holds the need and the reserve. */
    @Override
    public List<Fix> fixes(Boundary boundary, Context context) {
        Network network = context.enclosing(boundary, Network.class).orElse(null);
        if (!(boundary instanceof Subnet subnet) || network == null) {
            return List.of();
        }
        double share = (100 - context.value(RESERVE)) / 100;
        long needed = demand(subnet, List.of(subnet), components(subnet, context), context);
        int prefix = AddressRanges.of(subnet).map(Cidr::prefix).orElse(0);
        while (prefix > 0 && ((1L << 32 - prefix) - KEPT) * share < needed) {
            prefix--;
        }
        List<Subnet> others = new ArrayList<>(Subnets.of(network, context));
        others.remove(subnet);
        int wanted = prefix;
        return AddressRanges.of(network).flatMap(range -> range.free(wanted, AddressRanges.of(others)))
                .map(free -> List.of(Fix.of("Give " + Names.of(subnet) + " the addresses " + free,
                        Change.set(subnet, SUBNET__CIDR, free.toString()))
                        .withTradeOff("What runs there already has to be moved to a new subnet.")))
                .orElse(List.of());
    }
}
