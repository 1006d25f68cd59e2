/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.Optional;

import org.plumbline.model.Client;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.Node;
import org.plumbline.validation.Context;

/** What kinds of entries there are. */
public final class Entries {

    private Entries() {
    }

    /** Whether it answers requests itself: a load balancer, an API gateway or a CDN, but no router of packets. */
    public static boolean servesRequests(NetworkEntry entry) {
        return switch (entry.getKind()) {
            case LOAD_BALANCER, API_GATEWAY, CDN -> true;
            default -> false;
        };
    }

    /** Whether it answers requests that come straight from the internet. */
    public static boolean facesInternet(NetworkEntry entry) {
        return servesRequests(entry) && entry.getInternetFacing() == Fact.YES;
    }

    /** Whether it passes packets on without looking into requests, and so has few requests to log. */
    public static boolean passesPackets(NetworkEntry entry) {
        return "aws.nlb".equals(entry.getService()) || "aws.gwlb".equals(entry.getService());
    }

    public static boolean isLoadBalancer(Node node) {
        return node instanceof NetworkEntry entry && entry.getKind() == NetworkEntryKind.LOAD_BALANCER;
    }

    /** Whether a load balancer sends traffic to the node. */
    public static boolean behindLoadBalancer(Node node, Context context) {
        return context.incoming(node).stream()
                .anyMatch(flow -> context.source(flow).map(Entries::isLoadBalancer).orElse(false));
    }

    /** Whether it answers requests of users, straight or through an entry, so that the workload's peak reaches it. */
    public static boolean servesUsers(Node node, Context context) {
        return context.incoming(node).stream().map(context::source).flatMap(Optional::stream)
                .anyMatch(s -> s instanceof Client || s instanceof NetworkEntry entry && servesRequests(entry));
    }
}
