/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.List;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Fact;
import org.plumbline.model.Policy;
import org.plumbline.model.SecretStore;

/** Keys and secrets, and whether they are changed automatically. */
final class SecretMapper implements ResourceMapper {

    private static final String KEY = "AWS::KMS::Key";
    private static final String SECRET = "AWS::SecretsManager::Secret";
    private static final String PARAMETER = "AWS::SSM::Parameter";
    private static final double YEARLY = 365;

    @Override
    public List<String> types() {
        return List.of(KEY, "AWS::KMS::ReplicaKey", SECRET, PARAMETER);
    }

    @Override
    public void map(TemplateResource resource, ImportContext context) {
        switch (resource.type()) {
            case SECRET -> secret(resource, context);
            case PARAMETER -> {
                SecretStore parameter = context.component(resource, SecretStore.class, "aws.parameterstore");
                parameter.setInternetFacing(Fact.NO);
                // CloudFormation makes no encrypted parameters, but other tools do.
                parameter.setEncryptedAtRest(Values.is(resource.get("Type"), "SecureString", Fact.NO));
            }
            default -> key(resource, context);
        }
    }

    private static void key(TemplateResource resource, ImportContext context) {
        SecretStore key = context.component(resource, SecretStore.class, "aws.kms");
        common(key);
        boolean asymmetric = resource.text("KeySpec").filter(spec -> !spec.equals("SYMMETRIC_DEFAULT")).isPresent();
        Fact rotation = asymmetric ? Fact.UNKNOWN : Values.fact(resource.get("EnableKeyRotation"), Fact.NO);
        key.setRotation(rotation);
        if (rotation == Fact.YES) {
            key.setRotationDays(Values.decimal(resource.get("RotationPeriodInDays")).orElse(YEARLY));
        }
        key.setMultiRegion(Values.fact(resource.get("MultiRegion"), Fact.NO));
    }

    @Override
    public void link(TemplateResource resource, ImportContext context) {
        Resolved document = resource.get("KeyPolicy");
        if (document.isAbsent()) {
            return;
        }
        SecretStore key = context.find(resource.id(), SecretStore.class).orElseThrow();
        Policy policy = context.builder().create(Policy.class, key.getName() + " policy", p -> {
            p.setId(context.builder().reserveId(resource.id() + "-policy"));
            p.setOrigin(context.origin(resource));
            p.setResource(key);
        });
        Statements.read(document, policy, resource, context);
        context.builder().workload().getPolicies().add(policy);
    }

    private static void secret(TemplateResource resource, ImportContext context) {
        SecretStore secret = context.component(resource, SecretStore.class, "aws.secretsmanager");
        common(secret);
        List<TemplateResource> schedules = context.referring(resource.id(), "AWS::SecretsManager::RotationSchedule");
        secret.setRotation(Values.fact(!schedules.isEmpty()));
        for (TemplateResource schedule : schedules) {
            Values.decimal(schedule.get("RotationRules", "AutomaticallyAfterDays"))
                    .ifPresent(secret::setRotationDays);
        }
        secret.setCustomerManagedKey(Values.given(resource.get("KmsKeyId")));
        secret.setMultiRegion(Values.given(resource.get("ReplicaRegions")));
        if (!resource.get("GenerateSecretString").isAbsent()) {
            secret.setPlainTextSecrets(Fact.NO);
        }
    }

    private static void common(SecretStore store) {
        store.setEncryptedAtRest(Fact.YES);
        store.setInternetFacing(Fact.NO);
        store.setMultiZone(Fact.YES);
    }
}
