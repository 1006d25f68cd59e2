/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Compute;
import org.plumbline.model.Fact;
import org.plumbline.model.Rollout;
import org.plumbline.model.Scaling;

/** ECS services with their task definitions; clusters and task definitions alone where no service uses them. */
final class ContainerMapper implements ResourceMapper {

    private static final String CLUSTER = "AWS::ECS::Cluster";
    private static final String SERVICE = "AWS::ECS::Service";
    private static final String TASK = "AWS::ECS::TaskDefinition";

    @Override
    public List<String> types() {
        return List.of(CLUSTER, SERVICE, TASK);
    }

    @Override
    public void map(TemplateResource resource, ImportContext context) {
        if (!resource.type().equals(SERVICE)) {
            List<TemplateResource> services = context.referring(resource.id(), SERVICE);
            if (!services.isEmpty()) {
                context.fold(resource, services.get(0).id());
                return;
            }
        }
        context.component(resource, Compute.class, fargate(resource) ? "aws.fargate" : "aws.ecs");
    }

    private static boolean fargate(TemplateResource resource) {
        return resource.text("LaunchType").filter("FARGATE"::equals).isPresent()
                || resource.items("RequiresCompatibilities").stream()
                        .anyMatch(c -> c.text().filter("FARGATE"::equals).isPresent())
                || resource.items("CapacityProviderStrategy").stream()
                        .anyMatch(c -> c.at("CapacityProvider").display().startsWith("FARGATE"));
    }

    @Override
    public void link(TemplateResource resource, ImportContext context) {
        if (context.isFolded(resource.id())) {
            return;
        }
        Compute compute = context.find(resource.id(), Compute.class).orElseThrow();
        if (resource.type().equals(TASK)) {
            task(compute, resource, context);
        } else if (resource.type().equals(SERVICE)) {
            service(compute, resource, context);
            resource.target("TaskDefinition").flatMap(context::resource)
                    .ifPresent(task -> task(compute, task, context));
        }
    }

    private static void service(Compute compute, TemplateResource resource, ImportContext context) {
        if (resource.get("DesiredCount").isAbsent()) {
            compute.setReplicas(1);
        }
        resource.number("DesiredCount").ifPresent(compute::setReplicas);
        scaling(compute, resource, context);
        PricingFacts.providers(resource, compute);
        boolean codeDeploy = resource.text("DeploymentController", "Type").filter("CODE_DEPLOY"::equals).isPresent();
        compute.setRollout(codeDeploy ? Rollout.BLUE_GREEN : Rollout.ROLLING);
        if (!resource.get("LoadBalancers").isAbsent()) {
            compute.setHealthCheck(Fact.YES);
        }
        Resolved network = resource.get("NetworkConfiguration", "AwsvpcConfiguration");
        Subnets subnets = context.subnets(network.at("Subnets"));
        context.places().into(compute, subnets);
        context.addSecurityGroups(compute, network.at("SecurityGroups"));
        subnets.countZones(compute);
        boolean one = compute.isSetReplicas() && compute.getReplicas() == 1;
        compute.setMultiZone(one ? Fact.NO : compute.isSetReplicas() ? subnets.severalZones() : Fact.UNKNOWN);
        if (!network.isAbsent()) {
            compute.setPublicAddress(Values.is(network.at("AssignPublicIp"), "ENABLED", Fact.NO));
            compute.setInternetFacing(Exposure.of(compute, compute.getPublicAddress(), subnets,
                    !compute.getSecurityGroups().isEmpty()));
        }
    }

    private static void scaling(Compute compute, TemplateResource resource, ImportContext context) {
        List<TemplateResource> targets =
                context.referring(resource.id(), "AWS::ApplicationAutoScaling::ScalableTarget");
        compute.setScaling(targets.isEmpty() ? Scaling.FIXED : Scaling.AUTOMATIC);
        for (TemplateResource target : targets) {
            target.number("MinCapacity").ifPresent(compute::setMinReplicas);
            target.number("MaxCapacity").ifPresent(compute::setMaxReplicas);
        }
    }

    private static void task(Compute compute, TemplateResource task, ImportContext context) {
        context.setPrincipal(compute, task.get("TaskRoleArn"));
        Values.decimal(task.get("Memory")).ifPresent(compute::setMemoryMegabytes);
        Values.decimal(task.get("Cpu")).ifPresent(units -> compute.setVirtualCpus(units / 1024));
        List<Fact> logging = new ArrayList<>();
        for (Resolved container : task.items("ContainerDefinitions")) {
            logging.add(Values.given(container.at("LogConfiguration")));
            if (!container.at("HealthCheck").isAbsent()) {
                compute.setHealthCheck(Fact.YES);
            }
            if (compute.getRuntime() == null) {
                container.at("Image").text().ifPresent(compute::setRuntime);
            }
        }
        compute.setLogging(Values.all(logging));
        ContainerRights.apply(compute, task);
        if (PlainSecrets.in(task.properties()) == Fact.YES) {
            compute.setPlainTextSecrets(Fact.YES);
        }
    }
}
