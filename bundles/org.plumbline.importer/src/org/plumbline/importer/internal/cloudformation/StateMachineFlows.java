/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Component;

/** What the tasks of a state machine call that its definition names and does not refer to. */
final class StateMachineFlows {

    private static final String WHY = "called by a task" + Elsewhere.NOT_HERE;
    /** Arguments of a task that name what it works on, with the service. */
    private static final Map<String, String> ARGUMENTS = Map.of("TableName", "aws.dynamodb", "QueueUrl", "aws.sqs",
            "TopicArn", "aws.sns", "FunctionName", "aws.lambda", "EventBusName", "aws.eventbridge", "StateMachineArn",
            "aws.stepfunctions", "Bucket", "aws.s3");
    private static final Pattern ARN = Pattern.compile("arn:[^:\\s\"]*:(?:lambda|states):[^:\\s\"]*:\\d+:[^\\s\"]+");
    private static final Pattern INTEGRATION = Pattern.compile(
            "arn:[^:\\s\"]*:states:::(?:aws-sdk:)?([a-z0-9]+):(\\w+)");

    private final TemplateResource machine;
    private final Component source;
    private final ImportContext context;

    private StateMachineFlows(TemplateResource machine, Component source, ImportContext context) {
        this.machine = machine;
        this.source = source;
        this.context = context;
    }

    static void add(TemplateResource machine, Component source, ImportContext context) {
        StateMachineFlows flows = new StateMachineFlows(machine, source, context);
        flows.add("", machine.get("Definition"));
        flows.add("", machine.get("DefinitionString"));
    }

    private void add(String key, Resolved value) {
        if (value instanceof Resolved.Fields fields) {
            fields.values().forEach(this::add);
        } else if (value instanceof Resolved.Items items) {
            items.values().forEach(item -> add(key, item));
        } else if (ARGUMENTS.containsKey(key)) {
            if (!value.display().startsWith("$.") && !value.display().startsWith("{%")) {
                call(value, ARGUMENTS.get(key));
            }
        } else {
            text(value);
        }
    }

    /** A text may be one address or the whole definition. */
    private void text(Resolved value) {
        Matcher integrations = INTEGRATION.matcher(value.display());
        while (integrations.find()) {
            String action = integrations.group(1).replaceFirst("runtime$|v2$", "") + ":"
                    + integrations.group(2).toLowerCase(Locale.ROOT);
            ServiceCalls.of(List.of(action)).flatMap(service -> ServiceCalls.target(service, machine, context))
                    .ifPresent(this::call);
        }
        Matcher arns = ARN.matcher(value.display());
        while (arns.find()) {
            call(new Resolved.Known(arns.group(), value.line()), null);
        }
    }

    private void call(Resolved named, String service) {
        context.elsewhere().ends(named, service, machine, WHY).forEach(this::call);
    }

    private void call(Component target) {
        DerivedFlows.call(source, target, machine, context);
    }
}
