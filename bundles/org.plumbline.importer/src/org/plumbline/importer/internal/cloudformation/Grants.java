/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.Interaction;
import org.plumbline.model.Messaging;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.Principal;
import org.plumbline.model.SecretStore;

/** A policy that grants a component's role the use of one named table, queue, bucket or topic shows a flow to it. */
final class Grants {

    private static final Pattern USE = Pattern.compile("(s3|sqs|sns|dynamodb|kinesis|firehose|secretsmanager|ssm"
            + "|events|elasticfilesystem|rds-db|neptune-db|dax|\\*):?.*|es:eshttp.*|aoss:apiaccessall"
            + "|execute-api:(invoke|\\*)|sagemaker:invoke.*|lambda:(invoke.*|\\*)|states:(start.*|\\*)");
    private static final Pattern CONSUME = Pattern.compile("sqs:(receive|delete|get|change).*"
            + "|kinesis:(get|describe|list|subscribe).*|dynamodb:(getrecords|getsharditerator|describestream"
            + "|liststreams)");

    private record Grant(String target, boolean consumes, TemplateResource because) {
    }

    private final ImportContext context;
    private final Map<Principal, List<Grant>> grants = new LinkedHashMap<>();

    Grants(ImportContext context) {
        this.context = context;
    }

    void addFlows(Collection<TemplateResource> resources) {
        resources.forEach(this::collect);
        for (Component component : context.places().components()) {
            if (component.getPrincipal() == null || !(component instanceof Compute || component instanceof Messaging
                    || component instanceof DataStore)) {
                continue;
            }
            for (Grant grant : grants.getOrDefault(component.getPrincipal(), List.of())) {
                context.find(grant.target(), Component.class).ifPresent(target -> add(component, target, grant));
            }
        }
    }

    private void collect(TemplateResource resource) {
        switch (resource.type()) {
            case "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group" -> {
                Principal principal = context.find(resource.id(), Principal.class).orElse(null);
                resource.items("Policies").forEach(policy -> read(policy.at("PolicyDocument"), principal, resource));
            }
            case "AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::IAM::ManagedPolicy" ->
                holders(resource).forEach(principal -> read(resource.get("PolicyDocument"), principal, resource));
            default -> { }
        }
    }

    private List<Principal> holders(TemplateResource policy) {
        List<Principal> holders = new ArrayList<>();
        for (String key : List.of("Roles", "RoleName")) {
            policy.get(key).references()
                    .forEach(r -> context.find(r.logicalId(), Principal.class).ifPresent(holders::add));
        }
        context.referring(policy.id(), "AWS::IAM::Role")
                .forEach(role -> context.find(role.id(), Principal.class).ifPresent(holders::add));
        return holders;
    }

    private void read(Resolved document, Principal principal, TemplateResource because) {
        for (Resolved statement : document.at("Statement").items()) {
            List<String> actions = statement.at("Action").items().stream()
                    .map(action -> action.display().toLowerCase(Locale.ROOT)).toList();
            boolean allows = statement.at("Effect").text().filter("Allow"::equals).isPresent();
            boolean uses = statement.at("Action") instanceof Resolved.Unknown
                    || actions.stream().anyMatch(a -> USE.matcher(a).matches());
            if (principal == null || !allows || !uses) {
                continue;
            }
            boolean consumes = !actions.isEmpty() && actions.stream().allMatch(a -> CONSUME.matcher(a).matches());
            List<Grant> own = grants.computeIfAbsent(principal, p -> new ArrayList<>());
            statement.at("Resource").references()
                    .forEach(r -> own.add(new Grant(r.logicalId(), consumes, because)));
        }
    }

    private static boolean isUsed(Component target) {
        return target instanceof DataStore || target instanceof Messaging || target instanceof SecretStore
                || "aws.lambda".equals(target.getService())
                || target instanceof NetworkEntry entry && entry.getKind() == NetworkEntryKind.API_GATEWAY;
    }

    private void add(Component component, Component target, Grant grant) {
        FlowFacts facts = isUsed(target) ? DerivedFlows.callOf(target, context) : null;
        if (facts == null && "aws.sagemaker".equals(target.getService())) {
            facts = FlowFacts.api(Interaction.REQUEST);
        }
        if (facts == null) {
            return;
        }
        if (!grant.consumes()) {
            context.flows().add(component, target, facts, context.origin(grant.because()), null);
        } else if (!context.flows().has(target, component)) {
            context.flows().add(target, component, FlowFacts.api(Interaction.ASYNCHRONOUS),
                    context.origin(grant.because()), null);
        }
    }
}
