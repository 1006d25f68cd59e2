/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.terraform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.importer.internal.template.Resolved.Fields;
import org.plumbline.importer.internal.template.Resolved.Items;
import org.plumbline.importer.internal.template.Resolved.Reference;

/** What Terraform says inside one resource and CloudFormation says in several, and the other way round. */
final class Companions {

    private static final String INGRESS = "SecurityGroupIngress";
    private static final String EGRESS = "SecurityGroupEgress";

    private Companions() {
    }

    /**
     * Changes properties to the form that mappers know.
     *
     * @param more takes the name and the properties of each further resource, with its type under an empty key
     */
    static void settle(String address, String type, Fields properties, BiConsumer<String, Fields> more) {
        Map<String, Resolved> values = properties.values();
        switch (type) {
            case "AWS::EC2::SecurityGroup" -> {
                expand(address, INGRESS, "SourceSecurityGroupId", values);
                expand(address, EGRESS, "DestinationSecurityGroupId", values);
                // What is left out is no rule at all, other than in a template.
                values.putIfAbsent(EGRESS, new Items(List.of(), properties.line()));
            }
            case "AWS::EC2::RouteTable" -> routes(address, values.remove("Route"), more);
            case "AWS::EC2::InternetGateway", "AWS::EC2::VPNGateway" -> {
                Resolved network = values.remove("VpcId");
                if (network instanceof Reference) {
                    Fields attachment = made("AWS::EC2::VPCGatewayAttachment", properties.line());
                    attachment.values().put("VpcId", network);
                    attachment.values().put(type.endsWith("InternetGateway") ? "InternetGatewayId" : "VpnGatewayId",
                            new Reference(address, null, properties.line()));
                    more.accept("attachment", attachment);
                }
            }
            case "AWS::DynamoDB::Table" -> {
                // Terraform lists only the replicas in other Regions.
                if (values.get("Replicas") instanceof Resolved replicas) {
                    List<Resolved> all = new ArrayList<>(replicas.items());
                    all.add(new Fields(new LinkedHashMap<>(), properties.line()));
                    values.put("Replicas", new Items(all, properties.line()));
                }
            }
            default -> { }
        }
    }

    private static Fields made(String type, int line) {
        Fields fields = new Fields(new LinkedHashMap<>(), line);
        fields.values().put("", new Resolved.Known(type, line));
        return fields;
    }

    private static void routes(String address, Resolved routes, BiConsumer<String, Fields> more) {
        int number = 0;
        for (Resolved each : routes == null ? List.<Resolved>of() : routes.items()) {
            if (each instanceof Fields route) {
                Fields made = made("AWS::EC2::Route", each.line());
                made.values().putAll(route.values());
                made.values().put("RouteTableId", new Reference(address, null, each.line()));
                more.accept("route" + number++, made);
            }
        }
    }

    /** One rule of Terraform lists several peers; here each peer is a rule. */
    private static void expand(String address, String key, String peer, Map<String, Resolved> values) {
        Resolved rules = values.get(key);
        if (rules == null || rules.isOpen()) {
            return;
        }
        List<Resolved> all = new ArrayList<>();
        for (Resolved each : rules.items()) {
            if (each instanceof Fields rule) {
                all.addAll(peers(address, peer, rule));
            }
        }
        values.put(key, new Items(all, rules.line()));
    }

    private static List<Fields> peers(String address, String peer, Fields rule) {
        List<Fields> peers = new ArrayList<>();
        rule.at("CidrBlocks").items().forEach(cidr -> peers.add(with(rule, "CidrIp", cidr)));
        rule.at("Ipv6CidrBlocks").items().forEach(cidr -> peers.add(with(rule, "CidrIpv6", cidr)));
        rule.at("SecurityGroups").items().forEach(group -> peers.add(with(rule, peer, group)));
        if (rule.at("Self").text().filter("true"::equals).isPresent()) {
            peers.add(with(rule, peer, new Reference(address, null, rule.line())));
        }
        return peers.isEmpty() ? List.of(rule) : peers;
    }

    private static Fields with(Fields rule, String key, Resolved value) {
        Fields copy = new Fields(new LinkedHashMap<>(rule.values()), rule.line());
        copy.values().put(key, value);
        return copy;
    }
}
