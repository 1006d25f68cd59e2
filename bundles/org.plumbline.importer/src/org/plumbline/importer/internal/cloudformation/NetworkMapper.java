/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Fact;
import org.plumbline.model.Network;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.Subnet;

/** Networks, their subnets with what the routes make of them, and their gateways. */
final class NetworkMapper implements ResourceMapper {

    private static final String VPC = "AWS::EC2::VPC";
    private static final String SUBNET = "AWS::EC2::Subnet";
    private static final String INTERNET_GATEWAY = "AWS::EC2::InternetGateway";
    private static final String ROUTE = "AWS::EC2::Route";
    private static final String NAT_GATEWAY = "AWS::EC2::NatGateway";
    private static final String ENDPOINT = "AWS::EC2::VPCEndpoint";

    @Override
    public List<String> types() {
        return List.of(VPC, SUBNET, INTERNET_GATEWAY, NAT_GATEWAY, ENDPOINT);
    }

    /** A route whose table is declared elsewhere, and with it the subnets that use it. */
    @Override
    public List<String> standIns() {
        return List.of(ROUTE);
    }

    @Override
    public void map(TemplateResource resource, ImportContext context) {
        switch (resource.type()) {
            case ROUTE -> route(resource, context);
            case VPC -> network(resource, context);
            case SUBNET -> subnet(resource, context);
            case INTERNET_GATEWAY -> context.component(resource, NetworkEntry.class, "aws.internetgateway")
                    .setMultiZone(Fact.YES);
            case NAT_GATEWAY -> {
                NetworkEntry gateway = context.component(resource, NetworkEntry.class, "aws.natgateway");
                gateway.setMultiZone(Fact.NO);
                gateway.setZoneCount(1);
                gateway.setInternetFacing(Fact.NO);
            }
            default -> context.component(resource, NetworkEntry.class,
                    Values.is(resource.get("VpcEndpointType"), "Gateway", Fact.YES) == Fact.YES
                            ? "aws.vpcendpoint.gateway" : "aws.vpcendpoint").setInternetFacing(Fact.NO);
        }
    }

    private static void network(TemplateResource resource, ImportContext context) {
        Network network = context.element(resource, Network.class);
        resource.text("CidrBlock").ifPresent(network::setCidr);
        network.setFlowLogs(Values.fact(!context.referring(resource.id(), "AWS::EC2::FlowLog").isEmpty()));
        network.setPrivateEndpoints(Values.fact(!context.referring(resource.id(), ENDPOINT).isEmpty()));
        context.places().home(resource).getNodes().add(network);
    }

    private static void subnet(TemplateResource resource, ImportContext context) {
        Subnet subnet = context.element(resource, Subnet.class);
        resource.text("CidrBlock").ifPresent(subnet::setCidr);
        Resolved zone = resource.get("AvailabilityZone");
        if (zone instanceof Resolved.Known || zone instanceof Resolved.Text) {
            subnet.setZone(zone.display());
        }
        subnet.setPublicAccess(publicAccess(resource, context));
        subnet.setAssignsPublicAddresses(Values.fact(resource.get("MapPublicIpOnLaunch"), Fact.NO));
    }

    /** Only a route to every address of the internet says something of the subnets that use it. */
    private static void route(TemplateResource resource, ImportContext context) {
        Resolved gateway = resource.get("GatewayId");
        boolean internet = gateway.target().flatMap(context::resource)
                .map(target -> target.type().equals(INTERNET_GATEWAY)).orElse(!gateway.isAbsent());
        if (internet && leadsAnywhere(resource)) {
            context.element(resource, Subnet.class).setPublicAccess(Fact.YES);
        } else {
            context.foldIntoWhole(resource);
        }
    }

    private static Fact publicAccess(TemplateResource subnet, ImportContext context) {
        List<TemplateResource> associations =
                context.referring(subnet.id(), "AWS::EC2::SubnetRouteTableAssociation");
        if (associations.isEmpty()) {
            // The main route table of a network made here has no route to the internet; others are not seen.
            return subnet.target("VpcId").flatMap(context::resource).isPresent() ? Fact.NO : Fact.UNKNOWN;
        }
        List<TemplateResource> routes = new ArrayList<>();
        for (TemplateResource association : associations) {
            String table = association.target("RouteTableId").orElse(null);
            if (table == null || context.resource(table).isEmpty()) {
                return Fact.UNKNOWN;
            }
            routes.addAll(context.referring(table, ROUTE));
        }
        Fact access = Fact.NO;
        for (TemplateResource route : routes) {
            if (!leadsAnywhere(route)) {
                continue;
            }
            Resolved gateway = route.get("GatewayId");
            if (gateway.target().flatMap(context::resource)
                    .filter(target -> target.type().equals(INTERNET_GATEWAY)).isPresent()) {
                return Fact.YES;
            }
            if (gateway.isOpen()) {
                access = Fact.UNKNOWN;
            }
        }
        return access;
    }

    private static boolean leadsAnywhere(TemplateResource route) {
        return Stream.of("DestinationCidrBlock", "DestinationIpv6CidrBlock")
                .anyMatch(key -> route.text(key).filter(Exposure::anywhere).isPresent());
    }

    @Override
    public void link(TemplateResource resource, ImportContext context) {
        switch (resource.type()) {
            case ROUTE -> context.find(resource.id(), Subnet.class)
                    .ifPresent(context.places().home(resource).getNodes()::add);
            case SUBNET -> {
                NodeContainer place = resource.target("VpcId").flatMap(id -> context.find(id, Network.class))
                        .map(NodeContainer.class::cast).orElse(context.places().home(resource));
                context.find(resource.id(), Subnet.class).ifPresent(place.getNodes()::add);
            }
            case INTERNET_GATEWAY -> context.referring(resource.id(), "AWS::EC2::VPCGatewayAttachment").stream()
                    .findFirst().flatMap(attachment -> attachment.target("VpcId"))
                    .ifPresent(vpc -> intoNetwork(resource, vpc, context));
            case NAT_GATEWAY -> context.find(resource.id(), NetworkEntry.class).ifPresent(
                    gateway -> context.places().into(gateway, context.subnets(resource.get("SubnetId"))));
            case ENDPOINT -> endpoint(resource, context);
            default -> { }
        }
    }

    private static void endpoint(TemplateResource resource, ImportContext context) {
        NetworkEntry endpoint = context.find(resource.id(), NetworkEntry.class).orElseThrow();
        Subnets subnets = context.subnets(resource.get("SubnetIds"));
        if (!subnets.known().isEmpty()) {
            context.places().into(endpoint, subnets);
            subnets.countZones(endpoint);
            endpoint.setMultiZone(subnets.severalZones());
        } else {
            resource.target("VpcId").ifPresent(vpc -> intoNetwork(resource, vpc, context));
        }
        context.addSecurityGroups(endpoint, resource.get("SecurityGroupIds"));
    }

    private static void intoNetwork(TemplateResource resource, String vpc, ImportContext context) {
        context.find(resource.id(), NetworkEntry.class).ifPresent(entry -> context.find(vpc, Network.class)
                .ifPresent(network -> context.places().into(entry, network)));
    }
}
