/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Alarm;
import org.plumbline.model.Budget;
import org.plumbline.model.Component;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.Observability;

/** Alarms, budgets, trails and log groups. */
final class ObservabilityMapper implements ResourceMapper {

    private static final String ALARM = "AWS::CloudWatch::Alarm";
    private static final String COMPOSITE = "AWS::CloudWatch::CompositeAlarm";
    private static final String BUDGET = "AWS::Budgets::Budget";
    private static final String TRAIL = "AWS::CloudTrail::Trail";
    private static final String LOG_GROUP = "AWS::Logs::LogGroup";
    private static final List<String> ACTIONS = List.of("AlarmActions", "OKActions", "InsufficientDataActions");
    /** Namespaces of metrics that tell only how a resource is, and nothing that a user or the business notices. */
    private static final Set<String> RESOURCES = Set.of("AWS/EC2", "AWS/EBS", "AWS/RDS", "AWS/ECS", "AWS/EFS",
            "AWS/ElastiCache", "AWS/AutoScaling", "AWS/DocDB", "AWS/Neptune", "AWS/Redshift", "AWS/ES", "AWS/Usage",
            "AWS/NATGateway", "AWS/Billing", "CWAgent", "ContainerInsights", "ECS/ContainerInsights");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    /** Days of a log group that never deletes. */
    private static final double FOR_EVER = 0;

    @Override
    public List<String> types() {
        return List.of(ALARM, COMPOSITE, BUDGET, TRAIL, LOG_GROUP);
    }

    @Override
    public void map(TemplateResource resource, ImportContext context) {
        switch (resource.type()) {
            case BUDGET -> budget(resource, context);
            case TRAIL -> trail(resource, context);
            case LOG_GROUP -> logGroup(resource, context);
            default -> context.builder().workload().getAlarms().add(context.element(resource, Alarm.class));
        }
    }

    private static void logGroup(TemplateResource resource, ImportContext context) {
        Observability logs = context.component(resource, Observability.class, "aws.cloudwatch.logs");
        Resolved retention = resource.get("RetentionInDays");
        if (retention.isAbsent()) {
            logs.setRetentionDays(FOR_EVER);
        } else {
            Values.decimal(retention).ifPresent(logs::setRetentionDays);
        }
        logs.setEncryptedAtRest(Fact.YES);
        logs.setCustomerManagedKey(Values.given(resource.get("KmsKeyId")));
        logs.setInternetFacing(Fact.NO);
    }

    private static void budget(TemplateResource resource, ImportContext context) {
        Budget budget = context.element(resource, Budget.class);
        Values.decimal(resource.get("Budget", "BudgetLimit", "Amount")).ifPresent(budget::setMonthlyLimit);
        budget.setAlerts(Values.given(resource.get("NotificationsWithSubscribers")));
        context.builder().workload().getBudgets().add(budget);
    }

    private static void trail(TemplateResource resource, ImportContext context) {
        Observability trail = context.component(resource, Observability.class, "aws.cloudtrail");
        trail.setAllRegions(Values.fact(resource.get("IsMultiRegionTrail"), Fact.NO));
        trail.setIntegrityProtected(Values.fact(resource.get("EnableLogFileValidation"), Fact.NO));
        trail.setLogging(Values.fact(resource.get("IsLogging"), Fact.UNKNOWN));
        trail.setEncryptedAtRest(Fact.YES);
        trail.setCustomerManagedKey(Values.given(resource.get("KMSKeyId")));
        trail.setWatched(Values.given(resource.get("CloudWatchLogsLogGroupArn")));
        trail.setDataEvents(dataEvents(resource));
        trail.setInternetFacing(Fact.NO);
    }

    private static Fact dataEvents(TemplateResource trail) {
        Resolved advanced = trail.get("AdvancedEventSelectors");
        if (advanced.isOpen() || trail.get("EventSelectors").isOpen()) {
            return Fact.UNKNOWN;
        }
        boolean chosen = trail.items("EventSelectors").stream()
                .anyMatch(selector -> !selector.at("DataResources").items().isEmpty());
        boolean byField = advanced.items().stream().flatMap(s -> s.at("FieldSelectors").items().stream())
                .anyMatch(field -> field.at("Equals").items().stream()
                        .anyMatch(value -> value.text().filter("Data"::equals).isPresent()));
        return Values.fact(chosen || byField);
    }

    @Override
    public void link(TemplateResource resource, ImportContext context) {
        switch (resource.type()) {
            case ALARM, COMPOSITE -> alarm(resource, context);
            case TRAIL -> {
                for (String key : List.of("S3BucketName", "CloudWatchLogsLogGroupArn", "SnsTopicName")) {
                    resource.get(key).references().forEach(r -> context.flow(resource.id(), r.logicalId(),
                            FlowFacts.event(Interaction.BATCH), resource));
                }
            }
            default -> { }
        }
    }

    private static void alarm(TemplateResource resource, ImportContext context) {
        Alarm alarm = context.find(resource.id(), Alarm.class).orElseThrow();
        resource.text("MetricName").ifPresent(name -> alarm.setMetric(
                resource.text("Namespace").map(space -> space + " " + name).orElse(name)));
        Values.decimal(resource.get("Threshold")).ifPresent(alarm::setThreshold);
        Fact enabled = Values.fact(resource.get("ActionsEnabled"), Fact.YES);
        alarm.setNotifies(enabled == Fact.NO ? Fact.NO : Values.any(ACTIONS.stream()
                .map(key -> Values.given(resource.get(key))).toList()));
        resource.text("Namespace").filter(RESOURCES::contains).ifPresent(space -> alarm.setBusinessOutcome(Fact.NO));
        resource.text("AlarmDescription").filter(text -> LINK.matcher(text).find())
                .ifPresent(text -> alarm.setProcedure(Fact.YES));
        for (String key : List.of("Dimensions", "Metrics", "AlarmRule")) {
            watch(alarm, resource.get(key), context);
        }
    }

    private static void watch(Alarm alarm, Resolved value, ImportContext context) {
        value.references().forEach(r -> {
            context.find(r.logicalId(), Component.class).filter(c -> !alarm.getWatches().contains(c))
                    .ifPresent(alarm.getWatches()::add);
            context.find(r.logicalId(), Alarm.class).ifPresent(inner -> inner.getWatches().stream()
                    .filter(c -> !alarm.getWatches().contains(c)).toList().forEach(alarm.getWatches()::add));
        });
    }
}
