/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.List;
import java.util.stream.Stream;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Component;
import org.plumbline.model.Fact;
import org.plumbline.model.Policy;
import org.plumbline.model.Principal;

/** Policies that are resources of their own: for principals, and for buckets, queues, topics and secrets. */
final class PolicyMapper implements ResourceMapper {

    private static final List<String> FOR_PRINCIPALS = List.of("AWS::IAM::Policy", "AWS::IAM::ManagedPolicy",
            "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy");
    private static final String BUCKET_POLICY = "AWS::S3::BucketPolicy";
    private static final List<String> FOR_RESOURCES = List.of(BUCKET_POLICY, "AWS::SQS::QueuePolicy",
            "AWS::SQS::QueueInlinePolicy", "AWS::SNS::TopicPolicy", "AWS::SNS::TopicInlinePolicy",
            "AWS::SecretsManager::ResourcePolicy");

    @Override
    public List<String> types() {
        return Stream.concat(FOR_PRINCIPALS.stream(), FOR_RESOURCES.stream()).toList();
    }

    @Override
    public void map(TemplateResource resource, ImportContext context) {
        Policy policy = context.element(resource, Policy.class);
        policy.setInline(Values.fact(!resource.type().equals("AWS::IAM::ManagedPolicy")));
        context.builder().workload().getPolicies().add(policy);
    }

    @Override
    public void link(TemplateResource resource, ImportContext context) {
        Policy policy = context.find(resource.id(), Policy.class).orElseThrow();
        Resolved document = resource.get("PolicyDocument").isAbsent() ? resource.get("ResourcePolicy")
                : resource.get("PolicyDocument");
        Statements.read(document, policy, resource, context);
        if (FOR_RESOURCES.contains(resource.type())) {
            policy.setInline(Fact.UNKNOWN);
            for (String key : List.of("Bucket", "Queues", "Queue", "Topics", "TopicArn", "SecretId")) {
                resource.target(key).flatMap(id -> context.find(id, Component.class)).ifPresent(policy::setResource);
            }
            if (policy.getResource() == null && resource.type().equals(BUCKET_POLICY)) {
                policy.setResource(BucketMapper.elsewhere(resource, context));
            }
            return;
        }
        for (String key : List.of("Roles", "Users", "Groups", "RoleName", "UserName", "GroupName")) {
            resource.get(key).references().forEach(r -> context.find(r.logicalId(), Principal.class)
                    .filter(principal -> !principal.getPolicies().contains(policy))
                    .ifPresent(principal -> principal.getPolicies().add(policy)));
        }
    }
}
