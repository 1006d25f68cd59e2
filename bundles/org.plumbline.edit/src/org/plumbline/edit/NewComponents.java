/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceFact;
import org.plumbline.model.Component;
import org.plumbline.model.Fact;

/** What is filled in when a component is drawn. */
public final class NewComponents {

    /** The services that most designs start from, in the order of a request's way through them. */
    public static final List<String> COMMON = List.of("client.user", "client.browser", "aws.route53",
            "aws.cloudfront", "aws.alb", "aws.apigateway", "aws.ec2", "aws.autoscaling", "aws.lambda", "aws.fargate",
            "aws.rds", "aws.aurora", "aws.dynamodb", "aws.s3", "aws.elasticache", "aws.sqs", "aws.sns",
            "aws.eventbridge", "aws.cognito", "aws.secretsmanager", "aws.kms", "aws.cloudwatch");

    private NewComponents() {
    }

    /** Makes a new component one of a service: with its name and what holds for every instance of it. */
    public static void describe(Component component, CloudService service) {
        component.setService(service.id());
        component.setName(service.title().replaceFirst("^(Amazon|AWS) ", ""));
        component.setManaged(fact(service.managed()));
        component.setMultiZone(fact(service.multiZone()));
        component.setEncryptedAtRest(fact(service.encryptedAtRest()));
        EStructuralFeature kind = component.eClass().getEStructuralFeature("kind");
        if (kind != null && !service.subkind().isEmpty()) {
            Enumerator literal = ((EEnum) kind.getEType()).getEEnumLiteral(service.subkind()).getInstance();
            component.eSet(kind, literal);
        }
    }

    private static Fact fact(ServiceFact fact) {
        return switch (fact) {
            case YES -> Fact.YES;
            case NO -> Fact.NO;
            case UNKNOWN -> Fact.UNKNOWN;
        };
    }
}
