/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.List;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Fact;
import org.plumbline.model.Policy;
import org.plumbline.model.Principal;
import org.plumbline.model.PrincipalKind;

/** IAM roles, users and groups with the policies written into them or managed by the provider. */
final class PrincipalMapper implements ResourceMapper {

    private static final String ROLE = "AWS::IAM::Role";
    private static final String USER = "AWS::IAM::User";

    @Override
    public List<String> types() {
        return List.of(ROLE, USER, "AWS::IAM::Group");
    }

    @Override
    public void map(TemplateResource resource, ImportContext context) {
        Principal principal = context.element(resource, Principal.class);
        principal.setKind(resource.type().equals(ROLE) ? PrincipalKind.ROLE
                : resource.type().equals(USER) ? PrincipalKind.USER : PrincipalKind.GROUP);
        Fact keys = Values.fact(!context.referring(resource.id(), "AWS::IAM::AccessKey").isEmpty());
        principal.setAccessKeys(keys);
        principal.setBoundary(Values.given(resource.get("PermissionsBoundary")));
        if (resource.type().equals(ROLE)) {
            trust(resource, principal);
        } else if (resource.type().equals(USER)) {
            boolean added = !context.referring(resource.id(), "AWS::IAM::UserToGroupAddition").isEmpty();
            principal.setInGroup(added ? Fact.YES : Values.given(resource.get("Groups")));
            principal.setPasswordSignIn(Values.given(resource.get("LoginProfile")));
            // A user may add a second factor later, so its absence from the template says nothing.
            if (!context.referring(resource.id(), "AWS::IAM::VirtualMFADevice").isEmpty()) {
                principal.setMultiFactor(Fact.YES);
            }
        }
        context.builder().workload().getPrincipals().add(principal);
    }

    private static void trust(TemplateResource resource, Principal principal) {
        boolean otherAccount = false;
        boolean asked = false;
        for (Resolved statement : resource.items("AssumeRolePolicyDocument", "Statement")) {
            List<String> trusted = Statements.principals(statement.at("Principal"));
            principal.getTrusted().addAll(trusted.stream().map(PropertyList::printable)
                    .filter(t -> !principal.getTrusted().contains(t)).toList());
            otherAccount |= trusted.stream().anyMatch(PrincipalMapper::isOtherAccount);
            asked |= statement.at("Condition") instanceof Resolved.Fields operators && operators.values().values()
                    .stream().anyMatch(keys -> !keys.at("sts:ExternalId").isAbsent());
        }
        if (otherAccount) {
            principal.setExternalIdRequired(Values.fact(asked));
        }
    }

    private static boolean isOtherAccount(String trusted) {
        return trusted.matches("\\d{12}|arn:[^:]*:iam::\\d{12}:.*");
    }

    @Override
    public void link(TemplateResource resource, ImportContext context) {
        Principal principal = context.find(resource.id(), Principal.class).orElseThrow();
        for (Resolved each : resource.items("Policies")) {
            if (!(each instanceof Resolved.Fields)) {
                continue;
            }
            String name = PropertyList.printable(each.at("PolicyName").display());
            Policy policy = context.builder().create(Policy.class, name, p -> {
                p.setId(context.builder().reserveId(resource.id() + "-policy"));
                p.setInline(Fact.YES);
                p.setOrigin(context.origin(resource));
            });
            Statements.read(each.at("PolicyDocument"), policy, resource, context);
            context.builder().workload().getPolicies().add(policy);
            principal.getPolicies().add(policy);
        }
        for (Resolved arn : resource.items("ManagedPolicyArns")) {
            arn.references().stream().findFirst().flatMap(r -> context.find(r.logicalId(), Policy.class))
                    .filter(policy -> !principal.getPolicies().contains(policy))
                    .ifPresent(principal.getPolicies()::add);
            if (arn.references().isEmpty()) {
                principal.getPolicies().add(managed(arnOf(arn), context));
            }
        }
    }

    /** The identifier without the partition, which changes nothing about what the policy allows. */
    private static String arnOf(Resolved arn) {
        return PropertyList.printable(arn.display()).replace("arn:${AWS::Partition}:", "arn:aws:");
    }

    /** The one policy element that stands for a policy the provider manages. */
    private static Policy managed(String arn, ImportContext context) {
        for (Policy policy : context.builder().workload().getPolicies()) {
            if (arn.equals(policy.getManagedArn())) {
                return policy;
            }
        }
        String name = arn.substring(arn.lastIndexOf('/') + 1);
        return context.builder().policy(name, policy -> {
            policy.setManagedArn(arn);
            policy.setInline(Fact.NO);
        });
    }
}
