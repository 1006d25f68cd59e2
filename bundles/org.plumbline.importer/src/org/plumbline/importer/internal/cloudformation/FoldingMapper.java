/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plumbline.model.GenericComponent;

/**
 * Technical resources that no architect would draw: associations, attachments, permissions, settings. Each becomes
 * part of the resource that it belongs to.
 */
final class FoldingMapper implements ResourceMapper {

    static final String CUSTOM = "AWS::CloudFormation::CustomResource";

    private static final String USER = "<";
    /** A type, then the properties that may name its owner; {@code <} stands for the resource that refers to it. */
    private static final String OWNERS = """
            AWS::ApiGateway::Account <
            AWS::ApiGateway::ApiKey StageKeys <
            AWS::ApiGateway::Authorizer RestApiId
            AWS::ApiGateway::BasePathMapping RestApiId
            AWS::ApiGateway::Deployment RestApiId
            AWS::ApiGateway::DocumentationPart RestApiId
            AWS::ApiGateway::DomainName <
            AWS::ApiGateway::GatewayResponse RestApiId
            AWS::ApiGateway::Method RestApiId
            AWS::ApiGateway::Model RestApiId
            AWS::ApiGateway::RequestValidator RestApiId
            AWS::ApiGateway::Resource RestApiId
            AWS::ApiGateway::Stage RestApiId
            AWS::ApiGateway::UsagePlan ApiStages
            AWS::ApiGateway::UsagePlanKey UsagePlanId
            AWS::ApiGateway::VpcLink <
            AWS::ApiGatewayV2::ApiMapping ApiId
            AWS::ApiGatewayV2::Authorizer ApiId
            AWS::ApiGatewayV2::Deployment ApiId
            AWS::ApiGatewayV2::DomainName <
            AWS::ApiGatewayV2::Integration ApiId
            AWS::ApiGatewayV2::Model ApiId
            AWS::ApiGatewayV2::Route ApiId
            AWS::ApiGatewayV2::Stage ApiId
            AWS::ApiGatewayV2::VpcLink <
            AWS::AppSync::ApiKey ApiId
            AWS::AppSync::DataSource ApiId
            AWS::AppSync::GraphQLSchema ApiId
            AWS::AppSync::Resolver ApiId
            AWS::ApplicationAutoScaling::ScalableTarget ResourceId
            AWS::ApplicationAutoScaling::ScalingPolicy ScalingTargetId ResourceId
            AWS::AutoScaling::LaunchConfiguration <
            AWS::AutoScaling::LifecycleHook AutoScalingGroupName
            AWS::AutoScaling::ScalingPolicy AutoScalingGroupName
            AWS::AutoScaling::ScheduledAction AutoScalingGroupName
            AWS::AutoScaling::WarmPool AutoScalingGroupName
            AWS::Backup::BackupSelection BackupPlanId
            AWS::CertificateManager::Account <
            AWS::CloudFormation::CustomResource ServiceToken
            AWS::CloudFormation::Macro FunctionName
            AWS::CloudFormation::WaitCondition Handle <
            AWS::CloudFormation::WaitConditionHandle <
            AWS::CloudFront::CachePolicy <
            AWS::CloudFront::CloudFrontOriginAccessIdentity <
            AWS::CloudFront::Function <
            AWS::CloudFront::OriginAccessControl <
            AWS::CloudFront::OriginRequestPolicy <
            AWS::CloudFront::ResponseHeadersPolicy <
            AWS::CodeBuild::SourceCredential <
            AWS::CodeDeploy::DeploymentGroup ApplicationName
            AWS::Cognito::IdentityPoolRoleAttachment IdentityPoolId
            AWS::Cognito::UserPoolClient UserPoolId
            AWS::Cognito::UserPoolDomain UserPoolId
            AWS::Cognito::UserPoolGroup UserPoolId
            AWS::Cognito::UserPoolResourceServer UserPoolId
            AWS::Cognito::UserPoolUser UserPoolId
            AWS::Config::ConfigRule < Source
            AWS::Config::DeliveryChannel S3BucketName
            AWS::DAX::SubnetGroup <
            AWS::DMS::Endpoint <
            AWS::DMS::ReplicationSubnetGroup <
            AWS::DMS::ReplicationTask ReplicationInstanceArn
            AWS::DocDB::DBClusterParameterGroup <
            AWS::DocDB::DBSubnetGroup <
            AWS::EC2::DHCPOptions <
            AWS::EC2::EIP < InstanceId
            AWS::EC2::EIPAssociation InstanceId NetworkInterfaceId AllocationId
            AWS::EC2::FlowLog ResourceId
            AWS::EC2::GatewayRouteTableAssociation GatewayId
            AWS::EC2::KeyPair <
            AWS::EC2::LaunchTemplate <
            AWS::EC2::NetworkAcl VpcId
            AWS::EC2::NetworkAclEntry NetworkAclId
            AWS::EC2::NetworkInterface < SubnetId
            AWS::EC2::NetworkInterfaceAttachment InstanceId
            AWS::EC2::NetworkInterfacePermission NetworkInterfaceId
            AWS::EC2::PlacementGroup <
            AWS::EC2::PrefixList <
            AWS::EC2::Route RouteTableId
            AWS::EC2::RouteTable VpcId
            AWS::EC2::SubnetCidrBlock SubnetId
            AWS::EC2::SubnetNetworkAclAssociation SubnetId
            AWS::EC2::SubnetRouteTableAssociation SubnetId RouteTableId
            AWS::EC2::TransitGatewayAttachment TransitGatewayId
            AWS::EC2::TransitGatewayRoute TransitGatewayRouteTableId
            AWS::EC2::TransitGatewayRouteTable TransitGatewayId
            AWS::EC2::TransitGatewayRouteTableAssociation TransitGatewayAttachmentId
            AWS::EC2::TransitGatewayRouteTablePropagation TransitGatewayAttachmentId
            AWS::EC2::TransitGatewayVpcAttachment TransitGatewayId
            AWS::EC2::VPCCidrBlock VpcId
            AWS::EC2::VPCDHCPOptionsAssociation VpcId
            AWS::EC2::VPCEndpointConnectionNotification ServiceId VPCEndpointId
            AWS::EC2::VPCEndpointServicePermissions ServiceId
            AWS::EC2::VPCGatewayAttachment VpcId InternetGatewayId
            AWS::EC2::VPNConnectionRoute VpnConnectionId
            AWS::EC2::VPNGatewayRoutePropagation VpnGatewayId
            AWS::EC2::VolumeAttachment InstanceId
            AWS::ECS::CapacityProvider <
            AWS::ECS::ClusterCapacityProviderAssociations Cluster
            AWS::ECS::PrimaryTaskSet Cluster
            AWS::ECS::TaskSet Service
            AWS::EFS::AccessPoint FileSystemId
            AWS::EFS::MountTarget FileSystemId
            AWS::EKS::AccessEntry ClusterName
            AWS::EKS::Addon ClusterName
            AWS::EKS::PodIdentityAssociation ClusterName
            AWS::ElastiCache::ParameterGroup <
            AWS::ElastiCache::SubnetGroup <
            AWS::ElasticBeanstalk::Application <
            AWS::ElasticBeanstalk::ApplicationVersion ApplicationName
            AWS::ElasticBeanstalk::ConfigurationTemplate <
            AWS::ElasticLoadBalancingV2::Listener LoadBalancerArn
            AWS::ElasticLoadBalancingV2::ListenerCertificate ListenerArn
            AWS::ElasticLoadBalancingV2::ListenerRule ListenerArn
            AWS::Events::ApiDestination <
            AWS::Events::Archive SourceArn
            AWS::Events::Connection <
            AWS::Events::EventBusPolicy EventBusName
            AWS::GlobalAccelerator::EndpointGroup ListenerArn
            AWS::GlobalAccelerator::Listener AcceleratorArn
            AWS::Glue::Table DatabaseName
            AWS::Glue::Trigger Actions
            AWS::IAM::AccessKey UserName
            AWS::IAM::InstanceProfile Roles
            AWS::IAM::UserToGroupAddition GroupName Users
            AWS::IAM::VirtualMFADevice Users
            AWS::IoT::Policy <
            AWS::IoT::PolicyPrincipalAttachment PolicyName
            AWS::IoT::ThingPrincipalAttachment ThingName
            AWS::KMS::Alias TargetKeyId
            AWS::Kinesis::StreamConsumer StreamARN
            AWS::Lambda::Alias FunctionName
            AWS::Lambda::CodeSigningConfig <
            AWS::Lambda::EventInvokeConfig FunctionName
            AWS::Lambda::LayerVersion <
            AWS::Lambda::Url TargetFunctionArn
            AWS::Lambda::Version FunctionName
            AWS::Logs::LogStream LogGroupName
            AWS::Logs::MetricFilter LogGroupName
            AWS::Logs::ResourcePolicy <
            AWS::Logs::SubscriptionFilter LogGroupName
            AWS::MSK::Configuration <
            AWS::Neptune::DBClusterParameterGroup <
            AWS::Neptune::DBParameterGroup <
            AWS::Neptune::DBSubnetGroup <
            AWS::NetworkFirewall::FirewallPolicy <
            AWS::NetworkFirewall::LoggingConfiguration FirewallArn
            AWS::NetworkFirewall::RuleGroup <
            AWS::RDS::DBClusterParameterGroup <
            AWS::RDS::DBParameterGroup <
            AWS::RDS::DBProxyEndpoint DBProxyName
            AWS::RDS::DBProxyTargetGroup DBProxyName
            AWS::RDS::DBSecurityGroup <
            AWS::RDS::DBSubnetGroup <
            AWS::RDS::OptionGroup <
            AWS::Redshift::ClusterParameterGroup <
            AWS::Redshift::ClusterSubnetGroup <
            AWS::Route53::RecordSet HostedZoneId HostedZoneName AliasTarget ResourceRecords
            AWS::Route53::RecordSetGroup HostedZoneId HostedZoneName RecordSets
            AWS::S3::AccessPoint Bucket
            AWS::SageMaker::EndpointConfig <
            AWS::SageMaker::Model <
            AWS::SSM::Association Targets InstanceId
            AWS::SSM::MaintenanceWindowTarget WindowId
            AWS::SSM::MaintenanceWindowTask WindowId
            AWS::SecretsManager::RotationSchedule SecretId
            AWS::SecretsManager::SecretTargetAttachment SecretId
            AWS::ServiceCatalog::PortfolioPrincipalAssociation PortfolioId
            AWS::ServiceCatalog::PortfolioProductAssociation PortfolioId
            AWS::ServiceCatalog::PortfolioShare PortfolioId
            AWS::ServiceCatalog::TagOptionAssociation ResourceId
            AWS::ServiceDiscovery::Instance ServiceId
            AWS::ServiceDiscovery::Service NamespaceId <
            AWS::WAFRegional::WebACLAssociation WebACLId
            AWS::WAFv2::IPSet <
            AWS::WAFv2::LoggingConfiguration ResourceArn
            AWS::WAFv2::RegexPatternSet <
            AWS::WAFv2::RuleGroup <
            AWS::WAFv2::WebACLAssociation WebACLArn ResourceArn
            Plumbline::Part Owner
            """;

    private final Map<String, String[]> owners = new LinkedHashMap<>();
    private final Map<String, ResourceMapper> standIns = new LinkedHashMap<>();

    /** @param wholes the mappers that take a part whose owner is missing */
    FoldingMapper(List<ResourceMapper> wholes) {
        wholes.forEach(mapper -> mapper.standIns().forEach(type -> standIns.put(type, mapper)));
        OWNERS.lines().forEach(line -> {
            String[] words = line.split(" ");
            owners.put(words[0], words);
        });
    }

    static boolean isCustom(String type) {
        return type.startsWith("Custom::");
    }

    @Override
    public List<String> types() {
        return List.copyOf(owners.keySet());
    }

    @Override
    public void map(TemplateResource resource, ImportContext context) {
        String owner = owner(resource, context);
        if (owner != null) {
            context.fold(resource, owner);
        } else if (standIns.containsKey(resource.type())) {
            standIns.get(resource.type()).map(resource, context);
            context.find(resource.id()).ifPresent(element -> context.standIn(resource, element));
        } else {
            context.generic(resource);
        }
    }

    @Override
    public void link(TemplateResource resource, ImportContext context) {
        ResourceMapper standIn = standIns.get(resource.type());
        if (standIn != null && !context.isFolded(resource.id())
                && !(context.find(resource.id()).orElse(null) instanceof GenericComponent)) {
            standIn.link(resource, context);
        }
    }

    /** The first user of the resource that is not itself part of it. */
    private String user(TemplateResource resource, ImportContext context) {
        for (TemplateResource user : context.referring(resource.id())) {
            String[] paths = owners.get(user.type());
            boolean part = paths != null && !paths[1].equals(USER) && user.target(paths[1])
                    .or(() -> paths.length > 2 ? user.target(paths[2]) : Optional.empty())
                    .filter(resource.id()::equals).isPresent();
            if (!part) {
                return user.id();
            }
        }
        return null;
    }

    private String owner(TemplateResource resource, ImportContext context) {
        String[] paths = owners.get(isCustom(resource.type()) ? CUSTOM : resource.type());
        for (int i = 1; i < paths.length; i++) {
            if (paths[i].equals(USER)) {
                String user = user(resource, context);
                if (user != null) {
                    return user;
                }
                continue;
            }
            String target = resource.target(paths[i]).orElse(null);
            if (target != null && context.resource(target).isPresent()) {
                return target;
            }
        }
        return null;
    }
}
