/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.List;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Direction;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.SecurityGroup;
import org.plumbline.model.SourceLocation;
import org.plumbline.model.TrafficRule;

/** Security groups with their rules, written inline or as resources of their own. */
final class SecurityGroupMapper implements ResourceMapper {

    private static final String GROUP = "AWS::EC2::SecurityGroup";
    private static final String INGRESS = "AWS::EC2::SecurityGroupIngress";
    private static final String EGRESS = "AWS::EC2::SecurityGroupEgress";

    @Override
    public List<String> types() {
        return List.of(GROUP, INGRESS, EGRESS);
    }

    @Override
    public void map(TemplateResource resource, ImportContext context) {
        if (resource.type().equals(GROUP)) {
            group(resource, context);
            return;
        }
        String owner = resource.target("GroupId").or(() -> resource.target("GroupName"))
                .filter(id -> context.resource(id).isPresent()).orElse(null);
        if (owner != null) {
            context.fold(resource, owner);
        } else {
            context.standIn(resource, group(resource, context));
        }
    }

    private static SecurityGroup group(TemplateResource resource, ImportContext context) {
        SecurityGroup group = context.element(resource, SecurityGroup.class);
        resource.text("GroupDescription").map(PropertyList::printable).ifPresent(group::setDescription);
        context.builder().workload().getSecurityGroups().add(group);
        return group;
    }

    @Override
    public void link(TemplateResource resource, ImportContext context) {
        SecurityGroup group = context.find(resource.id(), SecurityGroup.class).orElse(null);
        if (group == null) {
            return;
        }
        switch (resource.type()) {
            case INGRESS -> add(group, Direction.INBOUND, resource.properties(), resource, context);
            case EGRESS -> add(group, Direction.OUTBOUND, resource.properties(), resource, context);
            default -> {
                resource.items("SecurityGroupIngress")
                        .forEach(rule -> add(group, Direction.INBOUND, rule, resource, context));
                if (resource.get("SecurityGroupEgress").isAbsent()
                        && context.referring(resource.id(), EGRESS).isEmpty()) {
                    allowAllOutbound(group, resource, context);
                }
                resource.items("SecurityGroupEgress")
                        .forEach(rule -> add(group, Direction.OUTBOUND, rule, resource, context));
            }
        }
    }

    private static TrafficRule rule(SecurityGroup group, Direction direction, int line, TemplateResource resource,
            ImportContext context) {
        TrafficRule rule = PlumblineFactory.eINSTANCE.createTrafficRule();
        String side = direction == Direction.INBOUND ? "-in" : "-out";
        rule.setId(context.builder().reserveId(resource.type().equals(GROUP) ? group.getId() + side : resource.id()));
        rule.setDirection(direction);
        SourceLocation origin = context.origin(resource);
        rule.setOrigin(new SourceLocation(origin.file(), line > 0 ? line : origin.line(), origin.logicalId(),
                origin.resourceType()));
        group.getRules().add(rule);
        return rule;
    }

    /** What EC2 adds to a group that says nothing about outbound traffic. */
    private static void allowAllOutbound(SecurityGroup group, TemplateResource resource, ImportContext context) {
        TrafficRule rule = rule(group, Direction.OUTBOUND, resource.line(), resource, context);
        rule.setProtocol("all");
        rule.setCidr("0.0.0.0/0");
    }

    private static void add(SecurityGroup group, Direction direction, Resolved properties, TemplateResource resource,
            ImportContext context) {
        if (!(properties instanceof Resolved.Fields)) {
            return;
        }
        int line = resource.type().equals(GROUP) ? properties.line() : resource.line();
        TrafficRule rule = rule(group, direction, line, resource, context);
        String protocol = properties.at("IpProtocol").text().orElse(null);
        rule.setProtocol("-1".equals(protocol) ? "all" : protocol);
        if (!"-1".equals(protocol)) {
            Values.integer(properties.at("FromPort")).filter(port -> port >= 0).ifPresent(rule::setFromPort);
            Values.integer(properties.at("ToPort")).filter(port -> port >= 0).ifPresent(rule::setToPort);
        }
        Resolved cidr = properties.at("CidrIp").isAbsent() ? properties.at("CidrIpv6") : properties.at("CidrIp");
        if (!cidr.isAbsent()) {
            rule.setCidr(cidr.display());
        }
        String peerKey = direction == Direction.INBOUND ? "SourceSecurityGroupId" : "DestinationSecurityGroupId";
        Resolved peer = properties.at(peerKey).isAbsent() ? properties.at("SourceSecurityGroupName")
                : properties.at(peerKey);
        peer.references().stream().findFirst().flatMap(r -> context.find(r.logicalId(), SecurityGroup.class))
                .ifPresent(rule::setPeer);
        properties.at("Description").text().map(PropertyList::printable).ifPresent(rule::setDescription);
    }
}
