/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Component;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.Policy;
import org.plumbline.model.Statement;

/** Permissions that resources of their own grant on a function or layer: each is a statement of its resource policy. */
final class PermissionMapper implements ResourceMapper {

    private static final String FUNCTION = "AWS::Lambda::Permission";
    private static final String LAYER = "AWS::Lambda::LayerVersionPermission";
    /** Properties that narrow a grant, with the condition that they stand for. */
    private static final Map<String, String> CONDITIONS = Map.of("SourceArn", "ArnLike aws:SourceArn",
            "SourceAccount", "StringEquals aws:SourceAccount", "PrincipalOrgID", "StringEquals aws:PrincipalOrgID",
            "OrganizationId", "StringEquals aws:PrincipalOrgID", "FunctionUrlAuthType",
            "StringEquals lambda:FunctionUrlAuthType", "EventSourceToken", "StringEquals lambda:EventSourceToken");

    private static final Set<String> BRINGERS = Set.of("s3.amazonaws.com", "sns.amazonaws.com");

    @Override
    public List<String> types() {
        return List.of(FUNCTION, LAYER);
    }

    @Override
    public void map(TemplateResource resource, ImportContext context) {
        Statement statement = context.element(resource, Statement.class);
        statement.getActions().add(resource.text("Action").orElse("lambda:InvokeFunction"));
        Resolved principal = resource.get("Principal");
        String name = principal.display();
        statement.getPrincipals().add(name.endsWith(".amazonaws.com") ? "Service:" + name : name);
        CONDITIONS.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .filter(each -> !resource.get(each.getKey()).isAbsent())
                .forEach(each -> condition(each.getValue(), resource.get(each.getKey()), statement.getConditions()));
        Resolved target = resource.get(key(resource));
        statement.getResources().add(PropertyList.printable(target.display()));
    }

    private static void condition(String test, Resolved value, EList<String> into) {
        into.add(PropertyList.printable(test + " " + value.display()));
    }

    private static String key(TemplateResource resource) {
        return resource.type().equals(FUNCTION) ? "FunctionName" : "LayerVersionArn";
    }

    /** The statements on one function make one policy. */
    @Override
    public void link(TemplateResource resource, ImportContext context) {
        Statement statement = context.find(resource.id(), Statement.class).orElseThrow();
        Component target = resource.get(key(resource)).references().stream().findFirst()
                .flatMap(r -> context.find(r.logicalId(), Component.class)).orElse(null);
        if (target != null) {
            caller(resource, target, context);
        }
        for (Policy policy : context.builder().workload().getPolicies()) {
            if (target != null && policy.getResource() == target && isOfPermissions(policy, context)) {
                policy.getStatements().add(statement);
                return;
            }
        }
        String name = "Permissions on " + (target == null ? statement.getResources().get(0) : target.getName());
        Policy policy = context.builder().create(Policy.class, name, made -> {
            made.setId(context.builder().reserveId(resource.id() + "-policy"));
            made.setOrigin(context.origin(resource));
            made.setResource(target);
        });
        policy.getStatements().add(statement);
        context.builder().workload().getPolicies().add(policy);
    }

    /** Voice commands, and buckets and topics that are declared elsewhere, are seen in nothing but the permission. */
    private static void caller(TemplateResource permission, Component target, ImportContext context) {
        String principal = permission.text("Principal").orElse("");
        String why = "added because it may call " + target.getName();
        if (principal.startsWith("alexa-")) {
            context.elsewhere().stand(permission, "Alexa", null, why).ifPresent(caller -> context.flows().add(caller,
                    target, FlowFacts.request("HTTPS", null, Fact.YES), context.origin(permission), null));
        } else if (BRINGERS.contains(principal) && permission.get("SourceArn").references().isEmpty()) {
            context.elsewhere().ends(permission.get("SourceArn"), null, permission, why)
                    .forEach(caller -> context.flows().add(caller, target,
                            FlowFacts.event(Interaction.ASYNCHRONOUS), context.origin(permission), null));
        }
    }

    private static boolean isOfPermissions(Policy policy, ImportContext context) {
        return policy.getOrigin() != null && context.resource(policy.getOrigin().logicalId())
                .filter(each -> each.type().equals(FUNCTION) || each.type().equals(LAYER)).isPresent();
    }
}
