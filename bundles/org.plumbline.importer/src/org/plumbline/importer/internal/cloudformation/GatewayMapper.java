/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.model.Fact;
import org.plumbline.model.Network;
import org.plumbline.model.NetworkEntry;

/** What joins private networks with each other and with other sites: peerings, hubs and VPNs. */
final class GatewayMapper implements ResourceMapper {

    private static final String PEERING = "AWS::EC2::VPCPeeringConnection";
    private static final String HUB = "AWS::EC2::TransitGateway";
    private static final String VPN = "AWS::EC2::VPNConnection";
    private static final String VPN_GATEWAY = "AWS::EC2::VPNGateway";
    private static final String CUSTOMER_GATEWAY = "AWS::EC2::CustomerGateway";
    private static final List<String> ATTACHMENTS =
            List.of("AWS::EC2::TransitGatewayAttachment", "AWS::EC2::TransitGatewayVpcAttachment");

    @Override
    public List<String> types() {
        return List.of(PEERING, HUB, VPN, VPN_GATEWAY, CUSTOMER_GATEWAY);
    }

    @Override
    public void map(TemplateResource resource, ImportContext context) {
        switch (resource.type()) {
            case PEERING -> context.component(resource, NetworkEntry.class, "aws.vpcpeering");
            case HUB -> context.component(resource, NetworkEntry.class, "aws.transitgateway");
            case VPN -> {
                NetworkEntry connection = context.component(resource, NetworkEntry.class, "aws.vpn");
                connection.setEncryptedInTransit(Fact.YES);
                // Both its tunnels end at the same device of the other site.
                connection.setReplicas(1);
            }
            default -> end(resource, context);
        }
    }

    /** The end of a connection is part of it; a gateway that is used elsewhere stands for the connection. */
    private static void end(TemplateResource resource, ImportContext context) {
        List<TemplateResource> connections = context.referring(resource.id(), VPN);
        if (!connections.isEmpty()) {
            context.fold(resource, connections.get(0).id());
        } else if (resource.type().equals(VPN_GATEWAY)) {
            context.component(resource, NetworkEntry.class, "aws.vpn");
        } else {
            context.generic(resource);
        }
    }

    @Override
    public void link(TemplateResource resource, ImportContext context) {
        if (context.isFolded(resource.id()) || resource.type().equals(CUSTOMER_GATEWAY)) {
            return;
        }
        NetworkEntry entry = context.find(resource.id(), NetworkEntry.class).orElseThrow();
        networks(resource, context).map(id -> context.find(id, Network.class)).flatMap(Optional::stream).distinct()
                .forEach(entry.getConnects()::add);
        if (resource.type().equals(PEERING)) {
            resource.target("VpcId").flatMap(id -> context.find(id, Network.class))
                    .ifPresent(network -> context.places().into(entry, network));
        }
    }

    /** The logical ids of the networks that a gateway joins. */
    private static Stream<String> networks(TemplateResource resource, ImportContext context) {
        return switch (resource.type()) {
            case PEERING -> Stream.of("VpcId", "PeerVpcId").map(resource::target).flatMap(Optional::stream);
            case HUB -> attached(resource.id(), context);
            case VPN_GATEWAY -> besideGateway(resource.id(), context);
            default -> Stream.concat(
                    resource.target("VpnGatewayId").stream().flatMap(id -> besideGateway(id, context)),
                    resource.target("TransitGatewayId").stream().flatMap(id -> attached(id, context)));
        };
    }

    private static Stream<String> attached(String hub, ImportContext context) {
        return ATTACHMENTS.stream().flatMap(type -> context.referring(hub, type).stream())
                .map(attachment -> attachment.target("VpcId")).flatMap(Optional::stream);
    }

    private static Stream<String> besideGateway(String gateway, ImportContext context) {
        return context.referring(gateway, "AWS::EC2::VPCGatewayAttachment").stream()
                .map(attachment -> attachment.target("VpcId")).flatMap(Optional::stream);
    }
}
