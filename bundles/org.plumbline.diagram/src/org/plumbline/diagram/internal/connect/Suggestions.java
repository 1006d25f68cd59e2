/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.connect;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.edit.NewComponents;
import org.plumbline.model.Client;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.Messaging;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.Node;

/** The services that flows from a node mostly lead to. */
public final class Suggestions {

    private Suggestions() {
    }

    /** What follows a node in most designs, then the other common services. */
    public static List<CloudService> after(Node source) {
        Set<String> ids = new LinkedHashSet<>(likely(source));
        ids.addAll(NewComponents.COMMON);
        return services(ids);
    }

    /** What most designs have. */
    public static List<CloudService> common() {
        return services(NewComponents.COMMON);
    }

    private static List<CloudService> services(Collection<String> ids) {
        return ids.stream().map(ServiceCatalog::byId).flatMap(Optional::stream).toList();
    }

    private static List<String> likely(Node source) {
        return switch (source) {
            case Client c -> List.of("aws.cloudfront", "aws.route53", "aws.apigateway", "aws.alb", "aws.cognito");
            case NetworkEntry n -> List.of("aws.ec2", "aws.fargate", "aws.lambda", "aws.autoscaling", "aws.alb",
                    "aws.s3");
            case Compute c -> List.of("aws.dynamodb", "aws.rds", "aws.aurora", "aws.s3", "aws.sqs", "aws.eventbridge",
                    "aws.elasticache", "aws.secretsmanager");
            case Messaging m -> List.of("aws.lambda", "aws.fargate", "aws.sqs", "aws.s3");
            case DataStore d -> List.of("aws.lambda", "aws.s3", "aws.eventbridge");
            default -> List.of();
        };
    }
}
