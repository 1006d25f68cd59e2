/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.importer.Fixtures;
import org.plumbline.model.Element;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.query.Nodes;

/** Which networks the gateways of a template join. */
class GatewaysTest {

    private static final String TEMPLATE = """
            Resources:
              Shop: {Type: 'AWS::EC2::VPC', Properties: {CidrBlock: 10.0.0.0/16}}
              Office: {Type: 'AWS::EC2::VPC', Properties: {CidrBlock: 10.1.0.0/16}}
              Peering:
                Type: AWS::EC2::VPCPeeringConnection
                Properties: {VpcId: !Ref Shop, PeerVpcId: !Ref Office}
              Hub: {Type: 'AWS::EC2::TransitGateway'}
              ShopAtHub:
                Type: AWS::EC2::TransitGatewayAttachment
                Properties: {TransitGatewayId: !Ref Hub, VpcId: !Ref Shop}
              Router:
                Type: AWS::EC2::CustomerGateway
                Properties: {Type: ipsec.1, IpAddress: 192.0.2.1}
              Tunnel:
                Type: AWS::EC2::VPNConnection
                Properties: {Type: ipsec.1, CustomerGatewayId: !Ref Router, VpnGatewayId: !Ref VpnGateway}
              VpnGateway: {Type: 'AWS::EC2::VPNGateway', Properties: {Type: ipsec.1}}
              Attachment:
                Type: AWS::EC2::VPCGatewayAttachment
                Properties: {VpcId: !Ref Office, VpnGatewayId: !Ref VpnGateway}
            """;

    @Test
    void joinWhatTheTemplateAttachesToThem() {
        assertEquals(List.of("Shop", "Office"), joined("Peering"));
        assertEquals(List.of("Shop"), joined("Hub"));
        assertEquals(List.of("Office"), joined("Tunnel"));
    }

    @Test
    void bothEndsOfATunnelAreOneConnection() {
        List<NetworkEntry> entries = entries();
        assertEquals(3, entries.size());
        NetworkEntry tunnel = entry("Tunnel", entries);
        assertEquals(1, tunnel.getReplicas());
        assertEquals(NetworkEntryKind.VPN, tunnel.getKind());
    }

    private static List<String> joined(String id) {
        return entry(id, entries()).getConnects().stream().map(Element::getId).toList();
    }

    private static NetworkEntry entry(String id, List<NetworkEntry> entries) {
        return entries.stream().filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
    }

    private static List<NetworkEntry> entries() {
        return Nodes.componentsIn(Fixtures.read("gateways.yaml", TEMPLATE).workload()).stream()
                .map(NetworkEntry.class::cast).toList();
    }
}
