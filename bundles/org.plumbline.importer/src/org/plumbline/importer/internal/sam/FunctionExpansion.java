/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.sam;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.importer.internal.template.Resource;
import org.plumbline.importer.internal.tree.Value;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.importer.internal.tree.Value.Scalar;

/** Functions: their role, events, alias, gradual deployment, address and what happens to failed events. */
final class FunctionExpansion implements Expansion {

    private static final List<String> OWN = List.of("Events", "Policies", "DeadLetterQueue", "EventInvokeConfig",
            "FunctionUrlConfig", "Tracing", "AutoPublishAlias", "DeploymentPreference", "AssumeRolePolicyDocument",
            "ProvisionedConcurrencyConfig", "Connectors");
    private static final String DEPLOYMENTS = "ServerlessDeploymentApplication";

    @Override
    public void expand(Resource function, Mapping properties, SamExpansion into) {
        String id = function.id();
        int line = function.line();
        List<String> managed = new ArrayList<>(List.of("AWSLambdaBasicExecutionRole"));
        if (properties.get("VpcConfig") != null) {
            managed.add("AWSLambdaVPCAccessExecutionRole");
        }
        String tracing = properties.text("Tracing");
        if ("Active".equals(tracing)) {
            managed.add("AWSXrayWriteOnlyAccess");
        }
        Value role = RoleExpansion.role(function, properties, "lambda.amazonaws.com", managed, into);
        Value tracingConfig = properties.get("Tracing") == null ? null
                : Tree.map(line, "Mode", properties.get("Tracing"));
        Value deadLetters = Tree.at(properties, "DeadLetterQueue").get("TargetArn");
        into.become(function, "AWS::Lambda::Function", Tree.with(properties, OWN, Tree.map(line, "Role", role,
                "TracingConfig", tracingConfig, "DeadLetterConfig",
                deadLetters == null ? null : Tree.map(line, "TargetArn", deadLetters))));
        Events.add(function, properties, Tree.arn(id, line), into);
        invocations(function, Tree.at(properties, "EventInvokeConfig"), into);
        Mapping address = properties.mapping("FunctionUrlConfig");
        if (address != null) {
            into.add(id + "Url", "AWS::Lambda::Url", Tree.with(address, List.of(), Tree.map(line, "TargetFunctionArn",
                    Tree.ref(id, line))), function, address.line());
        }
        publish(function, properties, into);
    }

    private static void invocations(Resource function, Mapping config, SamExpansion into) {
        if (config.entries().isEmpty()) {
            return;
        }
        String id = function.id() + "EventInvokeConfig";
        int line = config.line();
        Mapping given = Tree.at(config, "DestinationConfig");
        Value failure = destination(id + "OnFailure", Tree.at(given, "OnFailure"), function, into);
        Value success = destination(id + "OnSuccess", Tree.at(given, "OnSuccess"), function, into);
        into.add(id, "AWS::Lambda::EventInvokeConfig", Tree.with(config, List.of("DestinationConfig"), Tree.map(line,
                "FunctionName", Tree.ref(function.id(), line), "DestinationConfig", Tree.map(line,
                        "OnFailure", failure, "OnSuccess", success))), function, line);
    }

    /** A destination without an address is a queue or a topic that comes with the function. */
    private static Value destination(String id, Mapping given, Resource function, SamExpansion into) {
        if (given.entries().isEmpty()) {
            return null;
        }
        Value destination = given.get("Destination");
        if (destination == null) {
            boolean topic = "SNS".equals(given.text("Type"));
            String made = id + (topic ? "Topic" : "Queue");
            into.add(made, topic ? "AWS::SNS::Topic" : "AWS::SQS::Queue", Tree.map(given.line()), function,
                    given.line());
            destination = topic ? Tree.ref(made, given.line()) : Tree.arn(made, given.line());
        }
        return Tree.map(given.line(), "Destination", destination);
    }

    /** An alias is published with each deployment; traffic may move to it step by step, and back after an alarm. */
    private static void publish(Resource function, Mapping properties, SamExpansion into) {
        if (!(properties.get("AutoPublishAlias") instanceof Value alias)) {
            return;
        }
        String id = function.id();
        int line = alias.line();
        Value name = Tree.ref(id, line);
        into.add(id + "Version", "AWS::Lambda::Version", Tree.map(line, "FunctionName", name), function, line);
        into.add(id + "Alias" + (alias instanceof Scalar text ? text.text() : ""), "AWS::Lambda::Alias",
                Tree.map(line, "FunctionName", name, "Name", alias, "ProvisionedConcurrencyConfig",
                        properties.get("ProvisionedConcurrencyConfig")), function, line);
        Mapping preference = properties.mapping("DeploymentPreference");
        if (preference != null && !"false".equals(preference.text("Enabled"))) {
            int at = preference.line();
            into.add(DEPLOYMENTS, "AWS::CodeDeploy::Application", Tree.map(at, "ComputePlatform", "Lambda"), function,
                    at);
            into.add(id + "DeploymentGroup", "AWS::CodeDeploy::DeploymentGroup", Tree.map(at, "ApplicationName",
                    Tree.ref(DEPLOYMENTS, at), "AutoRollbackConfiguration", Tree.map(at, "Enabled", "true"),
                    "AlarmConfiguration", preference.get("Alarms") == null ? null
                            : Tree.map(at, "Alarms", preference.get("Alarms")),
                    "DeploymentConfigName", preference.get("Type")), function, at);
        }
    }
}
