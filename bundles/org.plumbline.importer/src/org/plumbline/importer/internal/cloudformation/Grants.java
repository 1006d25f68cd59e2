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
            + "|execute-api:(invoke|manageconnections|\\*)|sagemaker:invoke.*|lambda:(invoke.*|\\*)"
            + "|states:(start.*|\\*)");
    private static final Pattern CONSUME = Pattern.compile("sqs:(receive|delete|get|change).*"
            + "|kinesis:(get|describe|list|subscribe).*|dynamodb:(getrecords|getsharditerator|describestream"
            + "|liststreams)");

    private static final String WHY = "named by a policy" + Elsewhere.NOT_HERE;

    /** @param service what is used where the resource itself does not tell; the whole of it where that is null */
    private record Grant(Resolved resource, String service, boolean consumes, TemplateResource because) {
    }

    private final ImportContext context;
    private final Map<Principal, List<Grant>> grants = new LinkedHashMap<>();

    Grants(ImportContext context) {
        this.context = context;
    }

    void addFlows(Collection<TemplateResource> resources) {
        resources.forEach(this::collect);
        for (Component component : List.copyOf(context.places().components())) {
            if (component.getPrincipal() == null || !(component instanceof Compute || component instanceof Messaging
                    || component instanceof DataStore)) {
                continue;
            }
            use(component, component.getPrincipal());
        }
        // Whoever signs in at a pool, or does not, acts with one of its roles.
        for (TemplateResource roles : context.all("AWS::Cognito::IdentityPoolRoleAttachment")) {
            roles.target("IdentityPoolId").flatMap(id -> context.find(id, Component.class)).ifPresent(pool ->
                    roles.get("Roles").references().forEach(r -> context.find(r.logicalId(), Principal.class)
                            .ifPresent(role -> use(pool, role))));
        }
    }

    private void use(Component component, Principal principal) {
        for (Grant grant : grants.getOrDefault(principal, List.of())) {
            ends(grant).forEach(target -> add(component, target, grant));
        }
    }

    private Collection<Component> ends(Grant grant) {
        return grant.resource() == null ? ServiceCalls.target(grant.service(), grant.because(), context).stream()
                .toList() : context.elsewhere().ends(grant.resource(), grant.service(), grant.because(), WHY);
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
            if (principal == null || !allows) {
                continue;
            }
            List<Grant> own = grants.computeIfAbsent(principal, p -> new ArrayList<>());
            ServiceCalls.of(actions).ifPresent(service -> own.add(new Grant(null, service, false, because)));
            if (!uses) {
                continue;
            }
            boolean consumes = !actions.isEmpty() && actions.stream().allMatch(a -> CONSUME.matcher(a).matches());
            List<String> prefixes = actions.stream().filter(a -> USE.matcher(a).matches())
                    .map(a -> a.replaceFirst(":.*", "")).distinct().toList();
            String service = prefixes.size() == 1 ? Handle.service(prefixes.get(0)).orElse(null) : null;
            parts(statement.at("Resource")).forEach(part -> own.add(new Grant(part, service, consumes, because)));
        }
    }

    private static Collection<Resolved> parts(Resolved resources) {
        return resources instanceof Resolved.Items items ? items.values() : List.of(resources);
    }

    private static boolean isUsed(Component target) {
        return ServiceCalls.isCalled(target.getService()) || target instanceof DataStore
                || target instanceof Messaging || target instanceof SecretStore
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
