/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Component;

/** Flows from environment variables, start scripts and settings: they name what the code will call. */
final class ConfigurationFlows {

    private static final Set<String> CONFIGURATION = Set.of("Environment", "EnvironmentVariables", "UserData",
            "Secrets", "Command", "OptionSettings", "SourceConfiguration");
    private static final Set<String> VARIABLES = Set.of("Environment", "EnvironmentVariables");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern ENDING = Pattern.compile("_(NAME|ARN|URL|URI|ID)$");
    private static final Pattern BUCKET = Pattern.compile("s3://([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])|\\s--bucket[ =]"
            + "([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?=\\s|$)");
    /** What a variable is called whose value names a resource, in the order of looking. */
    private static final Map<Pattern, String> HANDLES = new LinkedHashMap<>();

    static {
        handle(".*TIMESTREAM_(DB|DATABASE)", "aws.timestream");
        handle(".*TIMESTREAM_TABLE", "");
        handle("((?!.*(ATHENA|GLUE|REDSHIFT|SQL|ICEBERG|ROUTE|LOOKUP|RDS|AURORA|HIVE)).*_|)TABLE", "aws.dynamodb");
        handle("(.*_)?BUCKET", "aws.s3");
        handle("(.*_)?QUEUE", "aws.sqs");
        handle("(.*_)?(SNS_)?TOPIC(?<!KAFKA_TOPIC)(?<!MQTT_TOPIC)", "aws.sns");
        handle("(.*_)?EVENT_?BUS", "aws.eventbridge");
        handle(".*(FIREHOSE|DELIVERY)_STREAM", "aws.firehose");
        handle("(.*_)?KINESIS_STREAM", "aws.kinesis");
        handle("(.*_)?STATE_MACHINE", "aws.stepfunctions");
    }

    private final ImportContext context;
    private final Component source;
    private final TemplateResource resource;

    private ConfigurationFlows(ImportContext context, Component source, TemplateResource resource) {
        this.context = context;
        this.source = source;
        this.resource = resource;
    }

    private static void handle(String variable, String service) {
        HANDLES.put(Pattern.compile(variable), service);
    }

    static void add(TemplateResource resource, Component source, ImportContext context) {
        ConfigurationFlows flows = new ConfigurationFlows(context, source, resource);
        flows.add("", resource.properties(), false, false);
    }

    private void add(String key, Resolved value, boolean configured, boolean variables) {
        boolean now = configured || CONFIGURATION.contains(key);
        boolean named = variables || VARIABLES.contains(key);
        if (value instanceof Resolved.Fields fields) {
            Optional<String> name = fields.at("Name").text();
            fields.values().forEach((k, v) -> add(k.equals("Value") ? name.orElse(k) : k, v, now, named));
        } else if (value instanceof Resolved.Items items) {
            items.values().forEach(v -> add(key, v, now, named));
        } else if (now || key.equals("ContainerDefinitions")) {
            // Where the containers themselves are open, as in a plan, what they refer to is what they are given.
            value.references().stream().filter(r -> !DerivedFlows.joins(r, context)).forEach(r -> context
                    .find(r.logicalId(), Component.class).ifPresent(this::call));
            if (named) {
                variable(key, value);
            }
            if (key.equals("UserData")) {
                script(value);
            }
        }
    }

    /** A variable whose name says what its value is, as long as the value is no reference. */
    private void variable(String key, Resolved value) {
        if (!value.references().isEmpty() || value.text().filter(String::isBlank).isPresent()
                || PlainSecrets.isPlain(key, value)) {
            return;
        }
        String service = service(key);
        if (service != null) {
            context.elsewhere().ends(value, service.isEmpty() ? null : service, resource, "named by the variable "
                    + key + " of " + source.getName() + Elsewhere.NOT_HERE).forEach(this::call);
        }
    }

    /** The buckets that a start script loads from. */
    private void script(Resolved value) {
        String text = value.display();
        for (Matcher bucket = BUCKET.matcher(text); bucket.find();) {
            String name = bucket.group(1) == null ? bucket.group(2) : bucket.group(1);
            context.elsewhere().ends(new Resolved.Known(name, value.line()), "aws.s3", resource,
                    "named by the start script of " + source.getName() + Elsewhere.NOT_HERE).forEach(this::call);
        }
    }

    /** The service of what a variable names, empty where only the value may tell, or null for any other variable. */
    private static String service(String key) {
        String name = ENDING.matcher(HUMP.matcher(key).replaceAll("_").toUpperCase(Locale.ROOT))
                .replaceFirst("");
        return HANDLES.entrySet().stream().filter(each -> each.getKey().matcher(name).matches())
                .map(Map.Entry::getValue).findFirst().orElse(null);
    }

    private void call(Component target) {
        DerivedFlows.call(source, target, resource, context);
    }
}
