/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Component;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.Messaging;

/** Flows to and from what is not the input's own: where code is fetched from, and stacks whose template is not here. */
final class OutsideUse {

    private static final Map<String, String> HOSTS = Map.of("github", "GitHub", "bitbucket", "Bitbucket", "gitlab",
            "GitLab");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|git@)(?:[^/@\\s]*@)?([a-z0-9.-]+)[/:].*");

    /** A parameter of a stack that is set off by what it is given. */
    private static final Pattern FED = Pattern.compile("(?i)event_?source|trigger");

    private OutsideUse() {
    }

    static void add(TemplateResource resource, Component component, ImportContext context) {
        switch (resource.type()) {
            case "AWS::CodeBuild::Project" -> source(component, resource.text("Source", "Type").orElse(""),
                    resource.get("Source", "Location"), resource, context);
            case "AWS::Amplify::App" -> source(component, "", resource.get("Repository"), resource, context);
            case "AWS::CodePipeline::Pipeline" -> resource.items("Stages").forEach(stage ->
                    stage.at("Actions").items().forEach(action -> action(component, action, resource, context)));
            case "AWS::CloudFormation::Stack" -> uses(resource, component, context);
            default -> { }
        }
    }

    private static void action(Component pipeline, Resolved action, TemplateResource because, ImportContext context) {
        if (action.at("ActionTypeId", "Category").text().filter("Source"::equals).isPresent()) {
            source(pipeline, action.at("ActionTypeId", "Provider").text().orElse(""), new Resolved.Absent(0), because,
                    context);
        }
    }

    /** Code that is fetched from a host of repositories, which the kind of source or its address tells. */
    private static void source(Component reader, String kind, Resolved address, TemplateResource because,
            ImportContext context) {
        var host = ADDRESS.matcher(address.display().toLowerCase(Locale.ROOT));
        String told = (kind + " " + (host.matches() ? host.group(1) : "")).toLowerCase(Locale.ROOT);
        Optional<String> name = HOSTS.keySet().stream().sorted().filter(told::contains).map(HOSTS::get).findFirst();
        name.flatMap(each -> context.elsewhere().stand(because, each, null, "code is fetched from it"))
                .ifPresent(end -> context.flows().add(reader, end, FlowFacts.request("HTTPS", 443, Fact.YES),
                        context.origin(because), null));
    }

    /** A stack that cannot be looked into uses the stores, queues and functions that it is given. */
    private static void uses(TemplateResource stack, Component closed, ImportContext context) {
        Resolved given = stack.get("Parameters");
        boolean fed = given instanceof Resolved.Fields fields
                && fields.values().keySet().stream().anyMatch(name -> FED.matcher(name).find());
        given.references().forEach(reference -> context.find(reference.logicalId(), Component.class)
                .filter(end -> end instanceof DataStore || end instanceof Messaging
                        || "aws.lambda".equals(end.getService()))
                .ifPresent(end -> context.flows().add(fed ? end : closed, fed ? closed : end,
                        fed ? FlowFacts.event(Interaction.STREAM) : DerivedFlows.callOf(end, context),
                        context.origin(stack), null)));
    }
}
