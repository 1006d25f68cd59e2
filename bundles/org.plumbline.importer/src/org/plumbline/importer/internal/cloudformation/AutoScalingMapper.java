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
import org.plumbline.model.Rollout;
import org.plumbline.model.Scaling;

/** Auto Scaling groups, with what their launch template or launch configuration says. */
final class AutoScalingMapper implements ResourceMapper {

    private static final String GROUP = "AWS::AutoScaling::AutoScalingGroup";
    private static final String CONFIGURATION = "AWS::AutoScaling::LaunchConfiguration";

    @Override
    public List<String> types() {
        return List.of(GROUP);
    }

    /** What a group that is declared elsewhere starts its instances from. */
    @Override
    public List<String> standIns() {
        return List.of(CONFIGURATION, "AWS::EC2::LaunchTemplate");
    }

    @Override
    public void map(TemplateResource resource, ImportContext context) {
        if (!resource.type().equals(GROUP)) {
            context.component(resource, Compute.class, "aws.ec2");
            return;
        }
        Compute compute = context.component(resource, Compute.class, "aws.autoscaling");
        resource.number("MinSize").ifPresent(compute::setMinReplicas);
        resource.number("MaxSize").ifPresent(compute::setMaxReplicas);
        resource.number("DesiredCapacity").or(() -> resource.number("MinSize")).ifPresent(compute::setReplicas);
        compute.setHealthCheck(Fact.YES);
        boolean follows = !context.referring(resource.id(), "AWS::AutoScaling::ScalingPolicy").isEmpty();
        boolean scheduled = !context.referring(resource.id(), "AWS::AutoScaling::ScheduledAction").isEmpty();
        compute.setScaling(follows ? Scaling.AUTOMATIC : scheduled ? Scaling.SCHEDULED : Scaling.FIXED);
        if (resource.declaration().body().mapping("UpdatePolicy") != null) {
            compute.setRollout(Rollout.ROLLING);
            compute.setImmutable(Fact.YES);
        }
    }

    @Override
    public void link(TemplateResource resource, ImportContext context) {
        Compute compute = context.find(resource.id(), Compute.class).orElseThrow();
        Resolved launch = launch(resource, context);
        InstanceFacts.apply(compute, launch, context);
        PricingFacts.mix(resource, compute);
        if (!resource.type().equals(GROUP)) {
            compute.setPublicAddress(InstanceFacts.publicAddress(launch));
            return;
        }
        compute.setSelfHealing(selfHealing(resource));
        Resolved zoneIds = resource.get("VPCZoneIdentifier");
        Subnets subnets = context.subnets(zoneIds);
        context.places().into(compute, subnets);
        subnets.countZones(compute);
        compute.setMultiZone(multiZone(resource, subnets, compute));
        compute.setPublicAddress(InstanceFacts.publicAddress(InstanceFacts.publicAddress(launch), zoneIds, context));
        compute.setInternetFacing(Exposure.of(compute, compute.getPublicAddress(), subnets,
                !compute.getSecurityGroups().isEmpty()));
    }

    /** By itself a group sees hosts that fail, not applications; behind a load balancer it may ask the balancer. */
    private static Fact selfHealing(TemplateResource group) {
        boolean balanced = Stream.of("LoadBalancerNames", "TargetGroupARNs", "TrafficSources")
                .anyMatch(key -> !group.get(key).isAbsent());
        Resolved type = group.get("HealthCheckType");
        return !balanced || type.isOpen() ? Fact.UNKNOWN : Values.fact(type.text().orElse("").contains("ELB"));
    }

    private static Resolved launch(TemplateResource resource, ImportContext context) {
        if (!resource.type().equals(GROUP)) {
            return resource.type().equals(CONFIGURATION) ? resource.properties() : resource.get("LaunchTemplateData");
        }
        TemplateResource configuration = resource.target("LaunchConfigurationName").flatMap(context::resource)
                .orElse(null);
        if (configuration != null) {
            return configuration.properties();
        }
        return resource.target("LaunchTemplate").or(() -> resource.target("MixedInstancesPolicy"))
                .flatMap(context::resource).map(template -> template.get("LaunchTemplateData"))
                .orElse(new Resolved.Absent(resource.line()));
    }

    /** A group goes on at once only with copies in two zones. */
    private static Fact multiZone(TemplateResource resource, Subnets subnets, Compute compute) {
        if (compute.isSetReplicas() && compute.getReplicas() < 2) {
            return Fact.NO;
        }
        Fact zones = subnets.severalZones();
        Resolved named = resource.get("AvailabilityZones");
        if (zones == Fact.UNKNOWN && subnets.known().isEmpty() && !named.isAbsent()) {
            zones = named instanceof Resolved.Symbols ? Fact.YES
                    : named instanceof Resolved.Items items ? Values.fact(items.values().size() > 1) : Fact.UNKNOWN;
        }
        return zones == Fact.YES && !compute.isSetReplicas() ? Fact.UNKNOWN : zones;
    }
}
