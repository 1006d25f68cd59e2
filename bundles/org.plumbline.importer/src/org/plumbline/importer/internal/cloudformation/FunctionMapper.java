/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Authentication;
import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.PricingModel;
import org.plumbline.model.ProcessorArchitecture;
import org.plumbline.model.Scaling;

/** Lambda functions and the event sources that feed them. */
final class FunctionMapper implements ResourceMapper {

    private static final String FUNCTION = "AWS::Lambda::Function";
    private static final String EVENT_SOURCE = "AWS::Lambda::EventSourceMapping";
    /** Runtimes that AWS lists as past the end of their support, as of November 2026. */
    private static final Set<String> ENDED = Set.of("nodejs", "nodejs4.3", "nodejs6.10", "nodejs8.10", "nodejs10.x",
            "nodejs12.x", "nodejs14.x", "nodejs16.x", "nodejs18.x", "nodejs20.x", "python2.7", "python3.6",
            "python3.7", "python3.8", "python3.9", "ruby2.5", "ruby2.7", "java8", "go1.x", "provided",
            "dotnetcore1.0", "dotnetcore2.0", "dotnetcore2.1", "dotnetcore3.1", "dotnet5.0", "dotnet6", "dotnet7");
    private static final Set<String> CURRENT = Set.of("nodejs22.x", "nodejs24.x", "python3.11", "python3.12",
            "python3.13", "python3.14", "java17", "java21", "java25", "ruby3.3", "ruby3.4", "dotnet10",
            "provided.al2023");
    private static final int DEFAULT_MEMORY = 128;
    private static final int DEFAULT_TIMEOUT = 3;

    @Override
    public List<String> types() {
        return List.of(FUNCTION, EVENT_SOURCE);
    }

    @Override
    public void map(TemplateResource resource, ImportContext context) {
        if (resource.type().equals(EVENT_SOURCE)) {
            resource.target("FunctionName").ifPresentOrElse(id -> context.fold(resource, id),
                    () -> context.generic(resource));
            return;
        }
        Compute function = context.component(resource, Compute.class, "aws.lambda");
        resource.text("Runtime").ifPresent(runtime -> {
            function.setRuntime(runtime);
            function.setRuntimeSupported(ENDED.contains(runtime) ? Fact.NO
                    : CURRENT.contains(runtime) ? Fact.YES : Fact.UNKNOWN);
        });
        number(resource.get("MemorySize"), DEFAULT_MEMORY, function::setMemoryMegabytes);
        number(resource.get("Timeout"), DEFAULT_TIMEOUT, function::setTimeoutSeconds);
        resource.number("ReservedConcurrentExecutions").ifPresent(function::setReservedConcurrency);
        Resolved architectures = resource.get("Architectures");
        if (architectures.isAbsent() || architectures instanceof Resolved.Items) {
            boolean arm = architectures.items().stream().anyMatch(a -> a.text().filter("arm64"::equals).isPresent());
            function.setArchitecture(arm ? ProcessorArchitecture.ARM64 : ProcessorArchitecture.X86_64);
        }
        function.setTracing(Values.is(resource.get("TracingConfig", "Mode"), "Active", Fact.NO));
        function.setScaling(Scaling.AUTOMATIC);
        function.setPricing(PricingModel.PAY_PER_USE);
        function.setEncryptedAtRest(Fact.YES);
        function.setCustomerManagedKey(Values.given(resource.get("KmsKeyArn")));
    }

    private static void number(Resolved value, double omitted, DoubleConsumer set) {
        if (value.isAbsent()) {
            set.accept(omitted);
        } else {
            Values.decimal(value).ifPresent(set::accept);
        }
    }

    @Override
    public void link(TemplateResource resource, ImportContext context) {
        if (resource.type().equals(EVENT_SOURCE)) {
            eventSource(resource, context);
            return;
        }
        Compute function = context.find(resource.id(), Compute.class).orElseThrow();
        context.setPrincipal(function, resource.get("Role"));
        Resolved network = resource.get("VpcConfig");
        function.setOwnNetwork(Values.given(network.at("SubnetIds")));
        Subnets subnets = context.subnets(network.at("SubnetIds"));
        context.places().into(function, subnets);
        context.addSecurityGroups(function, network.at("SecurityGroupIds"));
        if (network.isAbsent()) {
            function.setMultiZone(Fact.YES);
        } else {
            subnets.countZones(function);
            function.setMultiZone(subnets.severalZones());
        }
        url(resource, function, context);
        function.setDeadLetter(deadLetter(resource, context));
        resource.get("DeadLetterConfig", "TargetArn").target()
                .ifPresent(id -> context.flow(resource.id(), id, FlowFacts.api(Interaction.ASYNCHRONOUS), resource));
    }

    private static void url(TemplateResource resource, Compute function, ImportContext context) {
        List<TemplateResource> urls = context.referring(resource.id(), "AWS::Lambda::Url");
        function.setInternetFacing(Values.fact(!urls.isEmpty()));
        for (TemplateResource each : urls) {
            each.text("AuthType").ifPresent(type -> function.setAuthentication(
                    type.equals("NONE") ? Authentication.NONE : Authentication.IAM));
        }
    }

    /** The stack waits for the answer of a function behind a custom resource, so a failure does not go unseen. */
    private static Fact deadLetter(TemplateResource resource, ImportContext context) {
        if (context.referring(resource.id()).stream().anyMatch(user -> FoldingMapper.isCustom(user.type())
                || user.type().equals(FoldingMapper.CUSTOM))) {
            return Fact.UNKNOWN;
        }
        return Values.fact(!resource.get("DeadLetterConfig", "TargetArn").isAbsent()
                || context.referring(resource.id(), "AWS::Lambda::EventInvokeConfig").stream()
                        .anyMatch(c -> !c.get("DestinationConfig", "OnFailure").isAbsent()));
    }

    private static Interaction interaction(String source, ImportContext context) {
        String type = context.resource(source).map(TemplateResource::type).orElse("");
        return switch (type) {
            case "AWS::Cognito::UserPool" -> Interaction.REQUEST;
            case "AWS::SQS::Queue", "AWS::S3::Bucket", "AWS::AmazonMQ::Broker" -> Interaction.ASYNCHRONOUS;
            default -> Interaction.STREAM;
        };
    }

    private static void eventSource(TemplateResource resource, ImportContext context) {
        String function = resource.target("FunctionName").orElse(null);
        String source = resource.target("EventSourceArn")
                .or(() -> resource.target("SelfManagedEventSource")).orElse(null);
        Element target = function == null ? null : context.find(function).orElse(null);
        if (target == null) {
            return;
        }
        if (source != null) {
            context.flow(source, function, FlowFacts.event(interaction(source, context)), resource);
        } else {
            context.elsewhere().source(resource).ifPresent(component -> context.flows().add(component, target,
                    FlowFacts.event(Interaction.STREAM), context.origin(resource), null));
        }
        context.elsewhere().ends(resource.get("DestinationConfig", "OnFailure", "Destination"), null, resource,
                "takes what fails and is not declared here").forEach(taker -> context.flows().add(target, taker,
                        FlowFacts.api(Interaction.ASYNCHRONOUS), context.origin(resource), null));
    }
}
