/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.List;
import java.util.stream.Stream;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Compute;
import org.plumbline.model.Fact;
import org.plumbline.model.Scaling;

/** Single virtual machines. */
final class InstanceMapper implements ResourceMapper {

    @Override
    public List<String> types() {
        return List.of("AWS::EC2::Instance");
    }

    @Override
    public void map(TemplateResource resource, ImportContext context) {
        Compute compute = context.component(resource, Compute.class, "aws.ec2");
        compute.setReplicas(1);
        compute.setZoneCount(1);
        compute.setMultiZone(Fact.NO);
        compute.setScaling(Scaling.FIXED);
    }

    @Override
    public void link(TemplateResource resource, ImportContext context) {
        Compute compute = context.find(resource.id(), Compute.class).orElseThrow();
        InstanceFacts.apply(compute, InstanceFacts.overlay(resource.target("LaunchTemplate")
                .flatMap(context::resource).map(launch -> launch.get("LaunchTemplateData"))
                .orElse(new Resolved.Absent(resource.line())), resource.properties()), context);
        compute.setDeletionProtection(Values.fact(resource.get("DisableApiTermination"), Fact.NO));
        Resolved subnetId = subnet(resource, context);
        compute.setOwnNetwork(Values.given(subnetId));
        Subnets subnets = context.subnets(subnetId);
        context.places().into(compute, subnets);
        boolean elastic = hasElasticAddress(resource, context);
        compute.setPublicAddress(elastic ? Fact.YES : InstanceFacts.publicAddress(
                InstanceFacts.publicAddress(resource.properties()), subnetId, context));
        boolean groupsKnown = !compute.getSecurityGroups().isEmpty();
        if (isInDefaultNetwork(resource, context)) {
            compute.setPublicAddress(Fact.YES);
            compute.setInternetFacing(Exposure.groupsLetIn(compute, groupsKnown));
        } else {
            compute.setInternetFacing(Exposure.of(compute, compute.getPublicAddress(), subnets, groupsKnown));
        }
    }

    /** Where nothing names a subnet, it is one of the default network, which gives each instance a public address. */
    private static boolean isInDefaultNetwork(TemplateResource resource, ImportContext context) {
        return Stream.of("SubnetId", "NetworkInterfaces", "LaunchTemplate")
                .allMatch(key -> resource.get(key).isAbsent())
                && resource.items("SecurityGroupIds").stream().allMatch(group -> group.target()
                        .flatMap(context::resource).filter(each -> each.get("VpcId").isAbsent()).isPresent());
    }

    private static Resolved subnet(TemplateResource resource, ImportContext context) {
        if (!resource.get("SubnetId").isAbsent()) {
            return resource.get("SubnetId");
        }
        for (Resolved each : resource.items("NetworkInterfaces")) {
            if (!each.at("SubnetId").isAbsent()) {
                return each.at("SubnetId");
            }
            TemplateResource own = each.at("NetworkInterfaceId").target().flatMap(context::resource).orElse(null);
            if (own != null) {
                return own.get("SubnetId");
            }
        }
        return resource.get("SubnetId");
    }

    private static boolean hasElasticAddress(TemplateResource resource, ImportContext context) {
        if (!context.referring(resource.id(), "AWS::EC2::EIP").isEmpty()
                || !context.referring(resource.id(), "AWS::EC2::EIPAssociation").isEmpty()) {
            return true;
        }
        return resource.get("NetworkInterfaces").references().stream()
                .anyMatch(r -> !context.referring(r.logicalId(), "AWS::EC2::EIPAssociation").isEmpty());
    }
}
