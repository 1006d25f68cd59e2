/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import static org.plumbline.model.PlumblinePackage.Literals.TRAFFIC_RULE__PEER;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.plumbline.model.Direction;
import org.plumbline.model.SecurityGroup;
import org.plumbline.model.TrafficRule;
import org.plumbline.validation.Context;

/** What a security group lets in from the internet and out to it. */
public final class Traffic {

    private static final int FIRST_PORT = 0;
    private static final int LAST_PORT = 65535;

    private Traffic() {
    }

    /** Rules that let traffic in from anywhere to the ports of {@code wanted}, without those that open every port. */
    public static List<TrafficRule> openToInternet(List<TrafficRule> rules, Set<Integer> wanted) {
        return rules.stream().filter(Traffic::inbound).filter(Traffic::anywhere)
                .filter(rule -> !everyPort(rule) && carriesPorts(rule))
                .filter(rule -> wanted.stream().anyMatch(port -> covers(rule, port))).toList();
    }

    /**
     * Rules that let traffic in from anywhere to ports that no rule of another kind is about.
     *
     * @param meant single ports that may be open
     * @param flagged ports that other rules look after
     */
    @SafeVarargs
    public static List<TrafficRule> openElsewhere(List<TrafficRule> rules, Set<Integer> meant,
            Set<Integer>... flagged) {
        return rules.stream().filter(Traffic::inbound).filter(Traffic::anywhere)
                .filter(rule -> !everyPort(rule) && carriesPorts(rule) && rule.isSetFromPort())
                .filter(rule -> from(rule) != to(rule) || !meant.contains(from(rule)))
                .filter(rule -> Stream.of(flagged).flatMap(Set::stream).noneMatch(port -> covers(rule, port)))
                .toList();
    }

    /** Rules that open every port to anywhere. */
    public static List<TrafficRule> everyPortOpen(List<TrafficRule> rules) {
        return rules.stream().filter(Traffic::inbound).filter(Traffic::anywhere)
                .filter(Traffic::everyPort).toList();
    }

    /** Rules that let traffic out to anywhere on every port. */
    public static List<TrafficRule> everyPortOut(List<TrafficRule> rules) {
        return rules.stream().filter(rule -> rule.getDirection() == Direction.OUTBOUND)
                .filter(Traffic::anywhere).filter(Traffic::everyPort).toList();
    }

    /** The first inbound rule for a port of {@code wanted} that does not say who may use it. */
    public static Optional<TrafficRule> withoutPeer(List<TrafficRule> rules, Set<Integer> wanted, Context context) {
        return rules.stream().filter(Traffic::inbound).filter(Traffic::carriesPorts)
                .filter(rule -> rule.getCidr() == null && !everyPort(rule))
                .filter(rule -> wanted.stream().anyMatch(port -> covers(rule, port)))
                .filter(rule -> context.target(rule, TRAFFIC_RULE__PEER, SecurityGroup.class).isEmpty()).findFirst();
    }

    /** The ports of a rule in words. */
    public static String ports(TrafficRule rule) {
        int from = from(rule);
        int to = to(rule);
        return from == to ? "port " + from : "ports " + from + " to " + to;
    }

    private static boolean inbound(TrafficRule rule) {
        return rule.getDirection() == Direction.INBOUND;
    }

    private static boolean anywhere(TrafficRule rule) {
        return "0.0.0.0/0".equals(rule.getCidr()) || "::/0".equals(rule.getCidr());
    }

    /** ICMP types stand where other protocols have ports. */
    private static boolean carriesPorts(TrafficRule rule) {
        String protocol = rule.getProtocol();
        return protocol == null || !protocol.toLowerCase(Locale.ROOT).startsWith("icmp");
    }

    private static boolean everyPort(TrafficRule rule) {
        String protocol = rule.getProtocol();
        if (protocol != null && (protocol.equals("-1") || protocol.equalsIgnoreCase("all"))) {
            return true;
        }
        return carriesPorts(rule) && from(rule) <= FIRST_PORT + 1 && to(rule) == LAST_PORT;
    }

    private static boolean covers(TrafficRule rule, int port) {
        return from(rule) <= port && port <= to(rule);
    }

    private static int from(TrafficRule rule) {
        return rule.isSetFromPort() ? rule.getFromPort() : FIRST_PORT;
    }

    private static int to(TrafficRule rule) {
        return rule.isSetToPort() ? rule.getToPort() : rule.isSetFromPort() ? rule.getFromPort() : LAST_PORT;
    }
}
