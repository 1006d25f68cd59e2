/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.Fact;
import org.plumbline.model.GenericComponent;
import org.plumbline.model.Identity;
import org.plumbline.model.Messaging;
import org.plumbline.model.Network;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.Observability;
import org.plumbline.model.SecretStore;

/**
 * Services whose resource says what rules need in plain properties: one line of a table each. The service catalogue
 * tells what kind of component they are.
 */
final class CatalogueMapper implements ResourceMapper {

    /**
     * A type, a service, then facts. {@code fact=Path/OMITTED} reads a yes/no property, {@code fact=Path~TEXT/OMITTED}
     * compares a text, {@code fact=#Path/OMITTED} asks whether a number is above zero, {@code fact=?Path} whether
     * something is given, {@code fact=!YES} always holds.
     */
    private static final String TABLE = """
            AWS::ACMPCA::CertificateAuthority aws.privateca
            AWS::APS::Workspace aws.prometheus
            AWS::AccessAnalyzer::Analyzer aws.accessanalyzer
            AWS::AmazonMQ::Broker aws.mq internetFacing=PubliclyAccessible/NO encryptedInTransit=!YES
            AWS::Amplify::App aws.amplify internetFacing=!YES encryptedInTransit=!YES
            AWS::AppConfig::Application aws.appconfig
            AWS::AppRunner::Service aws.apprunner encryptedInTransit=!YES
            AWS::AppSync::GraphQLApi aws.appsync internetFacing=!YES encryptedInTransit=!YES tracing=XrayEnabled/NO \
            logging=?LogConfig
            AWS::Athena::WorkGroup aws.athena
            AWS::Backup::BackupPlan aws.backup
            AWS::Backup::BackupVault aws.backup customerManagedKey=?EncryptionKeyArn
            AWS::Batch::ComputeEnvironment aws.batch
            AWS::Batch::JobDefinition aws.batch
            AWS::Batch::JobQueue aws.batch
            AWS::CertificateManager::Certificate aws.acm rotation=ValidationMethod~DNS/NO
            AWS::Cloud9::EnvironmentEC2 aws.cloud9
            AWS::CloudWatch::Dashboard aws.cloudwatch.dashboard
            AWS::CodeArtifact::Repository aws.codeartifact
            AWS::CodeBuild::Project aws.codebuild logging=LogsConfig.CloudWatchLogs.Status~ENABLED/YES \
            customerManagedKey=?EncryptionKey
            AWS::CodeCommit::Repository aws.codecommit encryptedAtRest=!YES internetFacing=!NO
            AWS::CodeDeploy::Application aws.codedeploy
            AWS::CodePipeline::Pipeline aws.codepipeline
            AWS::Cognito::IdentityPool aws.cognito.identitypool
            AWS::Cognito::UserPool aws.cognito multiFactor=MfaConfiguration~ON/NO \
            deletionProtection=DeletionProtection~ACTIVE/NO internetFacing=!YES encryptedInTransit=!YES
            AWS::Config::ConfigurationRecorder aws.config
            AWS::DAX::Cluster aws.dax encryptedAtRest=SSESpecification.SSEEnabled/NO internetFacing=!NO
            AWS::DMS::ReplicationInstance aws.dms multiZone=MultiAZ/NO internetFacing=PubliclyAccessible/YES
            AWS::DirectoryService::MicrosoftAD aws.directoryservice internetFacing=!NO
            AWS::DirectoryService::SimpleAD aws.directoryservice internetFacing=!NO
            AWS::EC2::ClientVpnEndpoint aws.clientvpn internetFacing=!YES encryptedInTransit=!YES
            AWS::EC2::EC2Fleet aws.ec2.spotfleet
            AWS::EC2::EgressOnlyInternetGateway aws.egressonlygateway
            AWS::EC2::SpotFleet aws.ec2.spotfleet
            AWS::EC2::VPCEndpointService aws.vpcendpoint
            AWS::EC2::Volume aws.ebs encryptedAtRest=Encrypted/NO customerManagedKey=?KmsKeyId multiZone=!NO \
            backup=!NO internetFacing=!NO
            AWS::ECR::Repository aws.ecr encryptedAtRest=!YES customerManagedKey=?EncryptionConfiguration.KmsKey \
            lifecycle=?LifecyclePolicy internetFacing=!NO
            AWS::EFS::FileSystem aws.efs encryptedAtRest=Encrypted/NO customerManagedKey=?KmsKeyId \
            backup=BackupPolicy.Status~ENABLED/NO lifecycle=?LifecyclePolicies internetFacing=!NO
            AWS::EKS::Cluster aws.eks customerManagedKey=?EncryptionConfig logging=?Logging \
            internetFacing=ResourcesVpcConfig.EndpointPublicAccess/YES
            AWS::EKS::Nodegroup aws.eks.nodegroup
            AWS::EMR::Cluster aws.emr
            AWS::EMRServerless::Application aws.emr.serverless
            AWS::ElastiCache::CacheCluster aws.elasticache encryptedInTransit=TransitEncryptionEnabled/NO \
            automaticUpgrades=AutoMinorVersionUpgrade/UNKNOWN maintenanceWindow=?PreferredMaintenanceWindow \
            internetFacing=!NO
            AWS::ElastiCache::ReplicationGroup aws.elasticache encryptedAtRest=AtRestEncryptionEnabled/NO \
            encryptedInTransit=TransitEncryptionEnabled/NO customerManagedKey=?KmsKeyId multiZone=MultiAZEnabled/NO \
            backup=#SnapshotRetentionLimit/NO automaticUpgrades=AutoMinorVersionUpgrade/UNKNOWN \
            maintenanceWindow=?PreferredMaintenanceWindow internetFacing=!NO
            AWS::ElastiCache::ServerlessCache aws.elasticache.serverless encryptedAtRest=!YES \
            encryptedInTransit=!YES internetFacing=!NO
            AWS::ElasticBeanstalk::Environment aws.beanstalk
            AWS::Elasticsearch::Domain aws.opensearch encryptedAtRest=EncryptionAtRestOptions.Enabled/NO \
            encryptedInTransit=DomainEndpointOptions.EnforceHTTPS/NO \
            multiZone=ElasticsearchClusterConfig.ZoneAwarenessEnabled/NO \
            internalEncryption=NodeToNodeEncryptionOptions.Enabled/NO \
            customerManagedKey=?EncryptionAtRestOptions.KmsKeyId ownNetwork=?VPCOptions
            AWS::Events::EventBus aws.eventbridge internetFacing=!NO encryptedAtRest=!YES
            AWS::GameLift::Fleet aws.gamelift
            AWS::GlobalAccelerator::Accelerator aws.globalaccelerator internetFacing=!YES
            AWS::Glue::Crawler aws.glue
            AWS::Glue::Database aws.glue.catalog
            AWS::Glue::Job aws.glue
            AWS::Grafana::Workspace aws.grafana
            AWS::GuardDuty::Detector aws.guardduty
            AWS::ImageBuilder::ImagePipeline aws.imagebuilder
            AWS::IoT::TopicRule aws.iotrule
            AWS::Kinesis::Stream aws.kinesis encryptedAtRest=?StreamEncryption \
            customerManagedKey=?StreamEncryption.KeyId internetFacing=!NO multiZone=!YES
            AWS::KinesisFirehose::DeliveryStream aws.firehose internetFacing=!NO multiZone=!YES
            AWS::Lightsail::Instance aws.lightsail
            AWS::MSK::Cluster aws.msk encryptedAtRest=!YES internetFacing=!NO
            AWS::MSK::ServerlessCluster aws.msk.serverless encryptedAtRest=!YES encryptedInTransit=!YES \
            internetFacing=!NO
            AWS::Macie::Session aws.macie
            AWS::MemoryDB::Cluster aws.memorydb encryptedAtRest=!YES encryptedInTransit=TLSEnabled/YES \
            internetFacing=!NO
            AWS::NetworkFirewall::Firewall aws.networkfirewall
            AWS::OpenSearchServerless::Collection aws.opensearch.serverless encryptedAtRest=!YES \
            encryptedInTransit=!YES
            AWS::OpenSearchService::Domain aws.opensearch encryptedAtRest=EncryptionAtRestOptions.Enabled/NO \
            encryptedInTransit=DomainEndpointOptions.EnforceHTTPS/NO \
            multiZone=ClusterConfig.ZoneAwarenessEnabled/NO internalEncryption=NodeToNodeEncryptionOptions.Enabled/NO \
            customerManagedKey=?EncryptionAtRestOptions.KmsKeyId ownNetwork=?VPCOptions
            AWS::Pipes::Pipe aws.eventbridge.pipes
            AWS::RDS::DBProxy aws.rds.proxy encryptedInTransit=RequireTLS/NO internetFacing=!NO
            AWS::Redshift::Cluster aws.redshift encryptedAtRest=Encrypted/YES customerManagedKey=?KmsKeyId \
            internetFacing=PubliclyAccessible/NO logging=?LoggingProperties multiZone=MultiAZ/NO \
            backup=#AutomatedSnapshotRetentionPeriod/YES automaticUpgrades=AllowVersionUpgrade/YES \
            maintenanceWindow=?PreferredMaintenanceWindow ownNetwork=EnhancedVpcRouting/NO
            AWS::RedshiftServerless::Workgroup aws.redshift.serverless encryptedAtRest=!YES \
            internetFacing=PubliclyAccessible/NO
            AWS::Route53::HostedZone aws.route53 internetFacing=?Name
            AWS::Route53Resolver::ResolverEndpoint aws.route53.resolver
            AWS::SES::EmailIdentity aws.ses
            AWS::SageMaker::Endpoint aws.sagemaker encryptedAtRest=!YES
            AWS::SageMaker::NotebookInstance aws.sagemaker.notebook encryptedAtRest=!YES \
            customerManagedKey=?KmsKeyId ownNetwork=DirectInternetAccess~Disabled/NO
            AWS::SecurityHub::Hub aws.securityhub
            AWS::ServiceCatalog::Portfolio aws.servicecatalog
            AWS::ServiceDiscovery::HttpNamespace aws.cloudmap internetFacing=!NO
            AWS::ServiceDiscovery::PrivateDnsNamespace aws.cloudmap internetFacing=!NO
            AWS::StepFunctions::StateMachine aws.stepfunctions logging=?LoggingConfiguration \
            tracing=TracingConfiguration.Enabled/NO internetFacing=!NO encryptedAtRest=!YES
            AWS::Synthetics::Canary aws.cloudwatch.synthetics
            AWS::Timestream::Database aws.timestream encryptedAtRest=!YES internetFacing=!NO
            AWS::Transfer::Server aws.transfer logging=?LoggingRole
            AWS::WAF::WebACL aws.waf
            AWS::WAFRegional::WebACL aws.waf
            AWS::WAFv2::WebACL aws.waf
            """;
    /** Parts that stand for the whole where the template does not declare it, in the same notation. */
    private static final String STAND_INS = """
            AWS::CodeDeploy::DeploymentGroup aws.codedeploy
            AWS::Redshift::ClusterParameterGroup aws.redshift
            AWS::SageMaker::EndpointConfig aws.sagemaker encryptedAtRest=!YES
            """;
    private static final List<String> SUBNET_PATHS = List.of("SubnetIds", "SubnetId", "Subnets", "VpcSubnetIds",
            "VPCOptions.SubnetIds", "VpcConfig.SubnetIds", "VpcSettings.SubnetIds", "ResourcesVpcConfig.SubnetIds",
            "BrokerNodeGroupInfo.ClientSubnets", "ComputeResources.Subnets", "SubnetMappings");
    private static final List<String> SUBNET_GROUP_PATHS = List.of("CacheSubnetGroupName", "SubnetGroupName",
            "ReplicationSubnetGroupIdentifier", "ClusterSubnetGroupName");
    private static final List<String> GROUP_PATHS = List.of("SecurityGroupIds", "SecurityGroups",
            "VpcSecurityGroupIds", "VPCOptions.SecurityGroupIds", "VpcConfig.SecurityGroupIds",
            "ResourcesVpcConfig.SecurityGroupIds", "BrokerNodeGroupInfo.SecurityGroups",
            "ComputeResources.SecurityGroupIds");
    private static final List<String> ROLE_PATHS = List.of("RoleArn", "Role", "ServiceRole", "ServiceRoleArn",
            "ExecutionRoleArn", "InstanceConfiguration.InstanceRoleArn");

    private final List<String> types = new ArrayList<>();
    private final List<String> standIns = new ArrayList<>();
    private final Map<String, String[]> rows = new LinkedHashMap<>();

    CatalogueMapper() {
        read(TABLE, types);
        read(STAND_INS, standIns);
    }

    private void read(String table, List<String> names) {
        table.lines().forEach(line -> {
            String[] words = line.split(" ");
            rows.put(words[0], words);
            names.add(words[0]);
        });
    }

    @Override
    public List<String> types() {
        return types;
    }

    @Override
    public List<String> standIns() {
        return standIns;
    }

    @Override
    public void map(TemplateResource resource, ImportContext context) {
        String[] row = rows.get(resource.type());
        String kind = ServiceCatalog.byId(row[1]).map(CloudService::kind).orElse("GenericComponent");
        Component component = context.component(resource, type(kind), row[1]);
        for (int i = 2; i < row.length; i++) {
            int equals = row[i].indexOf('=');
            EStructuralFeature feature = component.eClass().getEStructuralFeature(row[i].substring(0, equals));
            if (feature != null) {
                component.eSet(feature, fact(resource, row[i].substring(equals + 1)));
            }
        }
        CatalogueDetails.add(resource, component, context);
        if (component instanceof GenericComponent) {
            new PropertyList(component.getProperties(), context.secrets()).add(resource.properties());
        }
    }

    private static Class<? extends Component> type(String kind) {
        return switch (kind) {
            case "Compute" -> Compute.class;
            case "DataStore" -> DataStore.class;
            case "Messaging" -> Messaging.class;
            case "NetworkEntry" -> NetworkEntry.class;
            case "Identity" -> Identity.class;
            case "SecretStore" -> SecretStore.class;
            case "Observability" -> Observability.class;
            case "DeliveryPipeline" -> DeliveryPipeline.class;
            default -> GenericComponent.class;
        };
    }

    private static Fact fact(TemplateResource resource, String reading) {
        if (reading.startsWith("!")) {
            return Fact.valueOf(reading.substring(1));
        }
        if (reading.startsWith("?")) {
            return Values.given(resource.get(path(reading.substring(1))));
        }
        int slash = reading.indexOf('/');
        Fact omitted = Fact.valueOf(reading.substring(slash + 1));
        String property = reading.substring(0, slash);
        if (property.startsWith("#")) {
            return Values.positive(resource.get(path(property.substring(1))), omitted);
        }
        int tilde = property.indexOf('~');
        return tilde < 0 ? Values.fact(resource.get(path(property)), omitted)
                : Values.is(resource.get(path(property.substring(0, tilde))), property.substring(tilde + 1), omitted);
    }

    private static String[] path(String dotted) {
        return dotted.split("\\.");
    }

    @Override
    public void link(TemplateResource resource, ImportContext context) {
        Component component = context.find(resource.id(), Component.class).orElseThrow();
        for (String path : SUBNET_PATHS) {
            inSubnets(component, resource.get(path(path)), context);
        }
        for (String path : SUBNET_GROUP_PATHS) {
            resource.get(path).target().flatMap(context::resource)
                    .ifPresent(group -> inSubnets(component, group.get("SubnetIds"), context));
        }
        for (String path : GROUP_PATHS) {
            context.addSecurityGroups(component, resource.get(path(path)));
        }
        for (String path : ROLE_PATHS) {
            context.setPrincipal(component, resource.get(path(path)));
        }
        for (TemplateResource mount : context.referring(resource.id(), "AWS::EFS::MountTarget")) {
            context.places().into(component, context.subnets(mount.get("SubnetId")));
            context.addSecurityGroups(component, mount.get("SecurityGroups"));
        }
        resource.target("VpcId").or(() -> resource.target("Vpc")).or(() -> resource.target("VPCId"))
                .flatMap(id -> context.find(id, Network.class))
                .ifPresent(network -> context.places().into(component, network));
    }

    private static void inSubnets(Component component, Resolved ids, ImportContext context) {
        Subnets subnets = context.subnets(ids);
        if (subnets.known().isEmpty()) {
            return;
        }
        context.places().into(component, subnets);
        subnets.countZones(component);
        if (component.getMultiZone() == Fact.UNKNOWN && subnets.severalZones() == Fact.NO) {
            component.setMultiZone(Fact.NO);
        }
        if (component.getInternetFacing() == Fact.UNKNOWN && subnets.isPublic() == Fact.NO) {
            component.setInternetFacing(Fact.NO);
        }
    }
}
