/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.List;
import java.util.stream.Stream;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Authentication;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.Fact;
import org.plumbline.model.Messaging;
import org.plumbline.model.Scaling;

/** Facts of {@link CatalogueMapper}'s services that take more than one property to decide. */
final class CatalogueDetails {

    private static final String DEPLOYMENT_GROUP = "AWS::CodeDeploy::DeploymentGroup";
    private static final String PARAMETER_GROUP = "AWS::Redshift::ClusterParameterGroup";
    private static final String ENDPOINT_CONFIG = "AWS::SageMaker::EndpointConfig";
    private static final String UPDATES = "aws:elasticbeanstalk:managedactions ManagedActionsEnabled";
    private static final String HEALTH = "aws:elasticbeanstalk:healthreporting:system SystemType";
    /** Days that Redshift keeps a snapshot when nothing is said. */
    private static final int REDSHIFT_DAYS = 1;
    /** Hours that Kinesis keeps a record when nothing is said. */
    private static final double KINESIS_HOURS = 24;

    private CatalogueDetails() {
    }

    static void add(TemplateResource resource, Component component, ImportContext context) {
        switch (resource.type()) {
            case "AWS::Batch::ComputeEnvironment" ->
                    PricingFacts.capacityType(resource.get("ComputeResources", "Type"), (Compute) component);
            case "AWS::CodeBuild::Project" -> component.setEncryptedAtRest(Values.not(
                    Values.fact(resource.get("Artifacts", "EncryptionDisabled"), Fact.NO)));
            case "AWS::CodeDeploy::Application" -> rollback((DeliveryPipeline) component,
                    context.referring(resource.id(), DEPLOYMENT_GROUP));
            case DEPLOYMENT_GROUP -> rollback((DeliveryPipeline) component, List.of(resource));
            case "AWS::CodePipeline::Pipeline" -> PipelineFacts.add(resource, (DeliveryPipeline) component);
            case "AWS::EC2::Volume" -> StorageFacts.volume(resource, (DataStore) component);
            case "AWS::EKS::Nodegroup" ->
                    PricingFacts.capacityType(resource.get("CapacityType"), (Compute) component);
            case "AWS::ElastiCache::ReplicationGroup" -> nodes(resource, "CacheNodeType", (DataStore) component);
            case "AWS::MemoryDB::Cluster" -> nodes(resource, "NodeType", (DataStore) component);
            case "AWS::EMR::Cluster" -> component.setAuthentication(
                    resource.get("KerberosAttributes").isAbsent() && resource.get("SecurityConfiguration").isAbsent()
                            ? Authentication.NONE : Authentication.UNKNOWN);
            case "AWS::ElasticBeanstalk::Environment" -> platform(resource, (Compute) component);
            case "AWS::GuardDuty::Detector" -> component.setLogging(Values.fact(resource.get("Enable"),
                    Fact.UNKNOWN));
            case "AWS::ElastiCache::CacheCluster" -> cache(resource, (DataStore) component);
            case "AWS::Elasticsearch::Domain", "AWS::OpenSearchService::Domain" -> search(resource, component);
            case "AWS::Kinesis::Stream" -> stream(resource, (Messaging) component);
            case "AWS::Redshift::Cluster" -> warehouse(resource, (DataStore) component, context);
            case PARAMETER_GROUP -> component.setEncryptedInTransit(requiresTls(resource));
            case "AWS::SageMaker::Endpoint" -> resource.target("EndpointConfigName").flatMap(context::resource)
                    .ifPresent(config -> endpoint(config, component));
            case ENDPOINT_CONFIG -> endpoint(resource, component);
            case "AWS::WAFv2::WebACL" -> component.setLogging(Values.fact(
                    !context.referring(resource.id(), "AWS::WAFv2::LoggingConfiguration").isEmpty()));
            default -> { }
        }
    }

    private static void rollback(DeliveryPipeline pipeline, List<TemplateResource> groups) {
        pipeline.setAutomaticRollback(Values.all(groups.stream()
                .map(group -> Values.fact(group.get("AutoRollbackConfiguration", "Enabled"), Fact.NO)).toList()));
    }

    private static void platform(TemplateResource resource, Compute environment) {
        environment.setMetrics(Values.is(option(resource, HEALTH), "enhanced", Fact.UNKNOWN));
        environment.setAutomaticUpgrades(Values.fact(option(resource, UPDATES), Fact.NO));
    }

    /** The value of an option that a list gives by namespace and name. */
    private static Resolved option(TemplateResource resource, String wanted) {
        return resource.items("OptionSettings").stream().filter(each -> wanted.equals(
                each.at("Namespace").display() + " " + each.at("OptionName").display())).findFirst()
                .map(each -> each.at("Value")).orElse(new Resolved.Absent(resource.line()));
    }

    /** Of the engines, Memcached takes no snapshots at all. */
    private static void cache(TemplateResource resource, DataStore cache) {
        nodes(resource, "CacheNodeType", cache);
        if (resource.text("Engine").filter("memcached"::equalsIgnoreCase).isEmpty()) {
            cache.setBackup(Values.positive(resource.get("SnapshotRetentionLimit"), Fact.NO));
        }
    }

    /** The nodes of a cluster in memory, and whether they take minor versions by themselves. */
    private static void nodes(TemplateResource resource, String type, DataStore store) {
        resource.text(type).ifPresent(store::setSize);
        store.setAutomaticUpgrades(Values.fact(resource.get("AutoMinorVersionUpgrade"), Fact.UNKNOWN));
    }

    private static void search(TemplateResource resource, Component domain) {
        resource.text("ClusterConfig", "InstanceType")
                .or(() -> resource.text("ElasticsearchClusterConfig", "InstanceType")).ifPresent(domain::setSize);
        Resolved published = resource.get("LogPublishingOptions");
        domain.setLogging(published instanceof Resolved.Fields logs ? Values.any(logs.values().values().stream()
                .map(log -> Values.fact(log.at("Enabled"), Fact.NO)).toList()) : Values.given(published));
        domain.setInternetFacing(Values.not(domain.getOwnNetwork()));
    }

    /** A stream without a number of shards gets them by its load; records stay for a day unless it says more. */
    private static void stream(TemplateResource resource, Messaging stream) {
        Resolved hours = resource.get("RetentionPeriodHours");
        (hours.isAbsent() ? Stream.of(KINESIS_HOURS) : Values.decimal(hours).stream())
                .forEach(stream::setRetentionHours);
        Resolved shards = resource.get("ShardCount");
        Values.integer(shards).ifPresent(stream::setPartitions);
        Fact onDemand = Values.is(resource.get("StreamModeDetails", "StreamMode"), "ON_DEMAND",
                Values.fact(shards.isAbsent()));
        stream.setScaling(onDemand == Fact.YES ? Scaling.AUTOMATIC : onDemand == Fact.NO ? Scaling.FIXED
                : Scaling.UNKNOWN);
    }

    private static void warehouse(TemplateResource resource, DataStore cluster, ImportContext context) {
        Resolved days = resource.get("AutomatedSnapshotRetentionPeriod");
        (days.isAbsent() ? Stream.of(REDSHIFT_DAYS) : Values.integer(days).stream())
                .forEach(cluster::setBackupRetentionDays);
        Resolved parameters = resource.get("ClusterParameterGroupName");
        cluster.setEncryptedInTransit(parameters.isAbsent() ? Fact.YES : parameters.target()
                .flatMap(context::resource).map(CatalogueDetails::requiresTls).orElse(Fact.UNKNOWN));
    }

    /** Only clusters of the first family, which ends with 1.0, take plain connections when nothing is said. */
    private static Fact requiresTls(TemplateResource group) {
        Fact omitted = group.text("ParameterGroupFamily").map(family -> Values.fact(!family.endsWith("1.0")))
                .orElse(Fact.UNKNOWN);
        return group.items("Parameters").stream()
                .filter(each -> each.at("ParameterName").text().filter("require_ssl"::equals).isPresent())
                .findFirst().map(each -> Values.fact(each.at("ParameterValue"), omitted)).orElse(omitted);
    }

    private static void endpoint(TemplateResource config, Component endpoint) {
        endpoint.setCustomerManagedKey(Values.given(config.get("KmsKeyId")));
        if (endpoint instanceof Compute compute && !config.items("ProductionVariants").isEmpty()) {
            config.items("ProductionVariants").get(0).at("InstanceType").text().ifPresent(compute::setSize);
        }
    }
}
