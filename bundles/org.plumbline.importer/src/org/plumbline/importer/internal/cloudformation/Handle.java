/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.importer.internal.template.Resolved;

/**
 * What a value names that is no reference: a service of the catalogue and the name of one of its resources, such as a
 * bucket given by its ARN.
 *
 * @param name how people would call it; a name that a parameter gives is called after the parameter
 */
record Handle(String service, String name) {

    /** Services whose resources are drawn when their ARN is named, and what of the ARN's end is the name. */
    private static final Map<String, String[]> BY_PREFIX = Map.ofEntries(
            row("s3", "aws.s3", "([^/]+)(/.*)?"), row("s3vectors", "aws.s3", "bucket/([^/]+)(/.*)?"),
            row("sqs", "aws.sqs", "(.+)"), row("sns", "aws.sns", "([^:]+)(:.*)?"),
            row("dynamodb", "aws.dynamodb", "(?:table|global-table)/([^/]+)(/.*)?"),
            row("kinesis", "aws.kinesis", "stream/([^/]+)(/.*)?"),
            row("firehose", "aws.firehose", "deliverystream/(.+)"),
            row("events", "aws.eventbridge", "event-bus/(.+)"),
            row("kafka", "aws.msk", "(?:cluster|topic)/([^/]+)(/.*)?"), row("mq", "aws.mq", "broker:([^:]+)(:.*)?"),
            row("lambda", "aws.lambda", "function:([^:]+)(:.*)?"),
            row("states", "aws.stepfunctions", "stateMachine:(.+)"),
            row("secretsmanager", "aws.secretsmanager", "secret:(.+?)(-[?*]+)?"),
            row("ssm", "aws.parameterstore", "parameter/(.+)"));
    private static final Pattern ARN = Pattern.compile("arn:[^:]*:([a-z0-9-]+):[^:]*:[^:]*:(.+)");
    private static final Pattern PSEUDO = Pattern.compile("\\$\\{AWS::[A-Za-z]+\\}");
    private static final Pattern QUEUE_URL = Pattern.compile("https://sqs\\.[^/]+/[^/]+/(.+)");
    private static final Pattern BUCKET_URI = Pattern.compile("s3://([^/]+)(/.*)?");
    private static final Pattern OPEN = Pattern.compile("\\$\\{([^{}]*)\\}");
    private static final Pattern ENDING = Pattern.compile("(?i)(?<=.{3})[-_]?(name|arn|url|id)$");
    /** What is left of patterns, functions and texts that are no names. */
    private static final Pattern ODD = Pattern.compile("[*?{}$\\s]|Fn::");
    private static final int LONGEST = 80;
    /** Buckets and parameters from which agents and images of the provider are loaded. */
    private static final Pattern PROVIDERS = Pattern.compile("(?i)(aws|amazon|cloudformation-examples|ec2).*");

    private static Map.Entry<String, String[]> row(String prefix, String service, String name) {
        return Map.entry(prefix, new String[] {service, name});
    }

    /** The service whose actions and ARNs start with the prefix, where its resources have names. */
    static Optional<String> service(String prefix) {
        return Optional.ofNullable(BY_PREFIX.get(prefix)).map(row -> row[0]);
    }

    /**
     * @param assumed the service where the value itself does not tell it, or null
     * @return empty where the value refers to a resource of the input, names many, or does not name anything
     */
    static Optional<Handle> of(Resolved value, String assumed) {
        boolean scalar = value instanceof Resolved.Known || value instanceof Resolved.Text
                || value instanceof Resolved.Unknown;
        if (!scalar || !value.references().isEmpty()) {
            return Optional.empty();
        }
        String text = PSEUDO.matcher(value.display()).replaceAll("\\${}").strip();
        Matcher arn = ARN.matcher(text);
        Matcher url = QUEUE_URL.matcher(text);
        if (url.matches()) {
            return named("aws.sqs", url.group(1));
        }
        Matcher bucket = BUCKET_URI.matcher(text);
        if (bucket.matches()) {
            return named("aws.s3", bucket.group(1));
        }
        if (!arn.matches()) {
            return assumed == null || text.contains("://") || text.startsWith("arn:") ? Optional.empty()
                    : named(assumed, text);
        }
        String[] row = BY_PREFIX.get(arn.group(1));
        Matcher end = row == null ? null : Pattern.compile(row[1]).matcher(arn.group(2));
        return end == null || !end.matches() ? Optional.empty() : named(row[0], end.group(1));
    }

    private static Optional<Handle> named(String service, String written) {
        String fixed = written;
        String parameter = "";
        for (Matcher open = OPEN.matcher(fixed); open.find(); open = OPEN.matcher(fixed)) {
            String inside = open.group(1).replaceFirst("^import ", "");
            parameter = inside.isBlank() ? parameter : inside.substring(inside.lastIndexOf('.') + 1);
            fixed = fixed.substring(0, open.start()) + fixed.substring(open.end());
        }
        fixed = trimmed(fixed);
        String name = fixed.isEmpty() ? ENDING.matcher(trimmed(parameter)).replaceFirst("") : fixed;
        boolean one = !name.isBlank() && name.length() <= LONGEST && ODD.matcher(name).results().findAny().isEmpty();
        return one ? Optional.of(new Handle(service, name)) : Optional.empty();
    }

    /** Whether it is one of the provider's own, that no workload is drawn with. */
    boolean isProviders() {
        return PROVIDERS.matcher(name).matches();
    }

    /** Without what separated it from parts that are open. */
    private static String trimmed(String name) {
        return name.replaceAll("([-_./:])[-_./:]+", "$1").replaceAll("^[-_./:]+|[-_./:]+$", "");
    }
}
