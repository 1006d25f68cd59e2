/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.List;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Component;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.Messaging;

/** EventBridge rules and schedules, which send events to their targets. */
final class EventRuleMapper implements ResourceMapper {

    private static final String RULE = "AWS::Events::Rule";
    private static final String SCHEDULE = "AWS::Scheduler::Schedule";

    @Override
    public List<String> types() {
        return List.of(RULE, SCHEDULE);
    }

    @Override
    public void map(TemplateResource resource, ImportContext context) {
        Messaging rule = context.component(resource, Messaging.class,
                resource.type().equals(RULE) ? "aws.eventbridge" : "aws.eventbridge.scheduler");
        rule.setMultiZone(Fact.YES);
        rule.setInternetFacing(Fact.NO);
        rule.setEncryptedAtRest(Fact.YES);
        List<Resolved> targets = targets(resource);
        boolean kept = !targets.isEmpty()
                && targets.stream().noneMatch(target -> target.at("DeadLetterConfig").isAbsent());
        rule.setDeadLetter(targets.isEmpty() ? Fact.UNKNOWN : Values.fact(kept));
    }

    private static List<Resolved> targets(TemplateResource resource) {
        return resource.type().equals(RULE) ? resource.items("Targets") : resource.items("Target");
    }

    @Override
    public void link(TemplateResource resource, ImportContext context) {
        Component rule = context.find(resource.id(), Component.class).orElseThrow();
        for (Resolved target : targets(resource)) {
            Resolved task = target.at("EcsParameters", "TaskDefinitionArn");
            Resolved arn = task.references().isEmpty() ? target.at("Arn") : task;
            context.elsewhere().ends(arn, null, resource, "a target of " + resource.displayName()
                    + " that is not declared here").forEach(end -> flow(rule, end, resource, context));
            target.at("DeadLetterConfig").references().forEach(r -> context.flow(resource.id(), r.logicalId(),
                    FlowFacts.event(Interaction.ASYNCHRONOUS), resource));
        }
        Resolved bus = resource.get("EventBusName");
        if (bus.text().filter("default"::equals).isEmpty()) {
            context.elsewhere().ends(bus, "aws.eventbridge", resource, "the event bus that "
                    + resource.displayName() + " watches, which is not declared here")
                    .forEach(source -> flow(source, rule, resource, context));
        }
    }

    private static void flow(Component source, Component target, TemplateResource because, ImportContext context) {
        context.flows().add(source, target, FlowFacts.event(Interaction.ASYNCHRONOUS), context.origin(because), null);
    }
}
