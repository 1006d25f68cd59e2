/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Component;
import org.plumbline.model.Interaction;

/** Flows that a resource states in plain properties: one line of a table each. */
final class ServiceFlows {

    private static final String ITSELF = "@";
    /**
     * A type, where the flow starts, how it goes, where it ends. The ends are what properties refer to, by paths that
     * may lead through lists, or {@code @} for the resource itself; {@code ~SERVICE} follows a path to a name that may
     * be written out. {@code call}: a request to whatever it is;
     * {@code event}: the provider delivers; {@code stream}: the provider reads on.
     */
    private static final Map<String, List<String[]>> TABLE = read("""
            AWS::ApiGateway::Authorizer RestApiId call AuthorizerUri ProviderARNs
            AWS::ApiGatewayV2::Authorizer ApiId call AuthorizerUri JwtConfiguration
            AWS::ApiGatewayV2::Integration ApiId call RequestParameters
            AWS::ApiGateway::Method RestApiId call Integration.RequestTemplates
            AWS::AppSync::DataSource ApiId call LambdaConfig DynamoDBConfig DynamoDbConfig RelationalDatabaseConfig \
            ElasticsearchConfig OpenSearchServiceConfig HttpConfig EventBridgeConfig
            AWS::AppSync::GraphQLApi @ call UserPoolConfig AdditionalAuthenticationProviders LambdaAuthorizerConfig
            AWS::Athena::WorkGroup @ call WorkGroupConfiguration \
            WorkGroupConfiguration.ResultConfiguration.OutputLocation~aws.s3
            AWS::AutoScaling::AutoScalingGroup @ event NotificationConfigurations NotificationConfiguration
            AWS::AutoScaling::LifecycleHook AutoScalingGroupName event NotificationTargetARN
            AWS::Batch::JobQueue @ event ComputeEnvironmentOrder
            AWS::CloudFront::Distribution @ call DistributionConfig.DefaultCacheBehavior.LambdaFunctionAssociations \
            DistributionConfig.CacheBehaviors.LambdaFunctionAssociations
            AWS::CodeBuild::Project @ call Source Artifacts SecondarySources Cache Environment \
            Artifacts.Location~aws.s3 SecondaryArtifacts.Location~aws.s3
            AWS::CodeDeploy::DeploymentGroup ApplicationName call ECSServices.ServiceName AutoScalingGroups
            AWS::CodePipeline::Pipeline @ call ArtifactStore ArtifactStores Stages ArtifactStore.Location~aws.s3 \
            Stages.Actions.Configuration.BucketName~aws.s3 Stages.Actions.Configuration.S3Bucket~aws.s3
            AWS::Cognito::IdentityPool @ call CognitoIdentityProviders
            AWS::Cognito::UserPool @ call LambdaConfig
            AWS::DynamoDB::Table @ stream KinesisStreamSpecification
            AWS::ECS::TaskDefinition @ call Volumes ContainerDefinitions.Image
            AWS::EMR::Cluster @ call LogUri
            AWS::Events::Archive SourceArn event @
            AWS::Events::Rule EventPattern event @
            AWS::Glue::Connection @ call ConnectionInput
            AWS::Glue::Crawler @ call Targets Targets.S3Targets.Path~aws.s3
            AWS::Glue::Crawler @ call DatabaseName
            AWS::Glue::Job @ call Command DefaultArguments Connections
            AWS::IoTAnalytics::Pipeline PipelineActivities.Channel.ChannelName~aws.iotanalytics stream @
            AWS::IoTAnalytics::Pipeline @ event PipelineActivities.Datastore.DatastoreName~aws.iotanalytics
            AWS::IoTAnalytics::Pipeline @ call PipelineActivities.Lambda.LambdaName~aws.lambda
            AWS::KinesisAnalytics::Application Inputs stream @
            AWS::KinesisAnalyticsV2::Application ApplicationConfiguration.EnvironmentProperties \
            ApplicationConfiguration.SqlApplicationConfiguration stream @
            AWS::KinesisAnalyticsV2::Application @ call ApplicationConfiguration.ApplicationCodeConfiguration
            AWS::KinesisFirehose::DeliveryStream KinesisStreamSourceConfiguration MSKSourceConfiguration stream @
            AWS::KinesisFirehose::DeliveryStream @ event AmazonopensearchserviceDestinationConfiguration \
            AmazonOpenSearchServerlessDestinationConfiguration ElasticsearchDestinationConfiguration \
            HttpEndpointDestinationConfiguration
            AWS::Lambda::EventInvokeConfig FunctionName event DestinationConfig
            AWS::Lambda::Function @ call FileSystemConfigs
            AWS::Logs::SubscriptionFilter LogGroupName stream DestinationArn
            AWS::MWAA::Environment @ call SourceBucketArn
            AWS::Pipes::Pipe Source stream @
            AWS::Pipes::Pipe @ event Enrichment Target
            AWS::QuickSight::DataSet @ call PhysicalTableMap
            AWS::QuickSight::DataSource @ call DataSourceParameters
            AWS::RDS::DBProxy @ call Auth
            AWS::RDS::DBProxyTargetGroup DBProxyName call DBClusterIdentifiers DBInstanceIdentifiers
            AWS::S3::Bucket @ event ReplicationConfiguration
            AWS::SES::ReceiptRule @ event Rule
            AWS::SNS::Subscription TopicArn event RedrivePolicy
            AWS::SageMaker::Model @ call PrimaryContainer Containers
            AWS::SageMaker::NotebookInstance @ call DefaultCodeRepository AdditionalCodeRepositories
            AWS::Synthetics::Canary @ call ArtifactS3Location
            AWS::Transfer::Server @ call IdentityProviderDetails
            AWS::WAFv2::LoggingConfiguration ResourceArn event LogDestinationConfigs
            """);

    private ServiceFlows() {
    }

    private static Map<String, List<String[]>> read(String table) {
        Map<String, List<String[]>> rows = new HashMap<>();
        table.lines().map(line -> line.split(" "))
                .forEach(words -> rows.computeIfAbsent(words[0], type -> new ArrayList<>()).add(words));
        return rows;
    }

    static void add(TemplateResource resource, ImportContext context) {
        for (String[] row : TABLE.getOrDefault(resource.type(), List.of())) {
            int kind = 1;
            while (!List.of("call", "event", "stream").contains(row[kind])) {
                kind++;
            }
            List<String> sources = ends(resource, row, 1, kind, context);
            List<String> targets = ends(resource, row, kind + 1, row.length, context);
            for (String source : sources) {
                for (String target : targets) {
                    context.flow(source, target, facts(row[kind], target, context), resource);
                }
            }
        }
    }

    private static List<String> ends(TemplateResource resource, String[] row, int from, int to,
            ImportContext context) {
        List<String> ends = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (row[i].equals(ITSELF)) {
                ends.add(resource.id());
                continue;
            }
            String[] path = row[i].split("~");
            for (Resolved value : under(resource.properties(), List.of(path[0].split("\\.")))) {
                value.references().stream().map(Resolved.Reference::logicalId).forEach(ends::add);
                if (path.length > 1) {
                    context.elsewhere().declared(value, path[1])
                            .ifPresent(found -> ends.add(found.getOrigin().logicalId()));
                }
            }
        }
        return ends;
    }

    /** What stands at a path of keys, in every item of the lists on the way. */
    private static List<Resolved> under(Resolved value, List<String> path) {
        if (path.isEmpty()) {
            return List.of(value);
        }
        if (value instanceof Resolved.Items items) {
            return items.values().stream().flatMap(item -> under(item, path).stream()).toList();
        }
        return under(value.at(path.get(0)), path.subList(1, path.size()));
    }

    private static FlowFacts facts(String kind, String target, ImportContext context) {
        if (!kind.equals("call")) {
            return FlowFacts.event(kind.equals("stream") ? Interaction.STREAM : Interaction.ASYNCHRONOUS);
        }
        FlowFacts call = context.find(target, Component.class).map(end -> DerivedFlows.callOf(end, context))
                .orElse(null);
        return call == null ? FlowFacts.api(Interaction.REQUEST) : call;
    }
}
