/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.importer.Fixtures;
import org.plumbline.importer.ImportResult;
import org.plumbline.model.Element;

/** What a property, or its absence, decides about the element that stands for the resource. */
class DecidedFactsTest {

    private static Element element(ImportResult result, String logicalId) {
        for (TreeIterator<EObject> all = result.workload().eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element && element.getOrigin() != null
                    && logicalId.equals(element.getOrigin().logicalId())) {
                return element;
            }
        }
        throw new AssertionError("nothing stands for " + logicalId);
    }

    private static String fact(Element element, String feature) {
        return String.valueOf(element.eGet(element.eClass().getEStructuralFeature(feature)));
    }

    private static void assertFact(String expected, String feature, String type, String properties) {
        ImportResult result = Fixtures.read("t.yaml", """
                Resources: {It: {Type: 'AWS::%s', Properties: {%s}}}
                """.formatted(type, properties == null ? "" : properties));
        assertEquals(expected, fact(element(result, "It"), feature), type + " " + properties);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "CloudTrail::Trail | | watched | NO",
        "CloudTrail::Trail | CloudWatchLogsLogGroupArn: !GetAtt Log.Arn | watched | YES",
        "CloudTrail::Trail | EventSelectors: [{ReadWriteType: All}] | dataEvents | NO",
        "CloudTrail::Trail | EventSelectors: [{DataResources: [{Type: 'AWS::S3::Object'}]}] | dataEvents | YES",
        "CloudTrail::Trail | AdvancedEventSelectors: [{FieldSelectors: [{Field: eventCategory, Equals: [Data]}]}]"
                + " | dataEvents | YES",
        "Logs::LogGroup | | retentionDays | 0.0",
        "Logs::LogGroup | RetentionInDays: 30 | retentionDays | 30.0",
        "CloudWatch::Alarm | | notifies | NO",
        "CloudWatch::Alarm | OKActions: [!Ref Topic] | notifies | YES",
        "CloudWatch::Alarm | Namespace: AWS/EC2 | businessOutcome | NO",
        "CloudWatch::Alarm | Namespace: AWS/ApplicationELB | businessOutcome | UNKNOWN",
        "CloudWatch::Alarm | AlarmDescription: 'Shop is slow, see https://example.org/slow' | procedure | YES",
        "CloudWatch::Alarm | AlarmDescription: Shop is slow | procedure | UNKNOWN",
        "CloudWatch::Alarm | {AlarmActions: [!Ref Topic], ActionsEnabled: false} | notifies | NO"})
    void ofObservability(String type, String properties, String feature, String expected) {
        assertFact(expected, feature, type, strip(properties));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "CloudFront::Distribution | DistributionConfig: {} | httpVersion | 1.1",
        "CloudFront::Distribution | DistributionConfig: {HttpVersion: http2and3} | httpVersion | 3",
        "CloudFront::Distribution | DistributionConfig: {HttpVersion: !Ref Version} | httpVersion | null",
        "CloudFront::Distribution | DistributionConfig: {} | caching | YES",
        "CloudFront::Distribution | DistributionConfig: {DefaultCacheBehavior: "
                + "{CachePolicyId: 4135ea2d-6df8-44a3-9df3-4b5a84be39ad}} | caching | NO",
        "ElasticLoadBalancingV2::LoadBalancer | | httpVersion | 2",
        "ElasticLoadBalancingV2::LoadBalancer | LoadBalancerAttributes: [{Key: routing.http2.enabled, "
                + "Value: 'false'}] | httpVersion | 1.1",
        "ElasticLoadBalancingV2::LoadBalancer | Type: network | httpVersion | null"})
    void ofEntries(String type, String properties, String feature, String expected) {
        assertFact(expected, feature, type, strip(properties));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SQS::Queue | Tags: [{Key: owner, Value: Sales}] | owner | Sales",
        "SQS::Queue | Tags: [{Key: Team, Value: Sales}] | owner | Sales",
        "SQS::Queue | Tags: [{Key: Owner, Value: !Ref Who}] | owner | null",
        "SQS::Queue | Tags: [{Key: Name, Value: Orders}] | name | Orders",
        "Serverless::Function | Tags: {Owner: Sales} | owner | Sales"})
    void ofTags(String type, String properties, String feature, String expected) {
        assertFact(expected, feature, type, strip(properties));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Kinesis::Stream | ShardCount: 4 | partitions | 4",
        "Kinesis::Stream | ShardCount: 4 | scaling | FIXED",
        "Kinesis::Stream | | scaling | AUTOMATIC",
        "Kinesis::Stream | StreamModeDetails: {StreamMode: ON_DEMAND} | scaling | AUTOMATIC",
        "CodePipeline::Pipeline | Stages: [{Actions: [{ActionTypeId: {Category: Deploy}}]}] | environments | 1",
        "CodePipeline::Pipeline | Stages: [{Actions: [{ActionTypeId: {Category: Deploy}}]}] | approval | NO",
        "CodePipeline::Pipeline | Stages: [{Actions: [{ActionTypeId: {Category: Deploy}}]}, {Actions: "
                + "[{ActionTypeId: {Category: Approval}}, {ActionTypeId: {Category: Deploy}}]}] | environments | 2",
        "CodePipeline::Pipeline | Stages: [{Actions: [{ActionTypeId: {Category: Test}}]}] | tests | YES",
        "CodePipeline::Pipeline | Stages: [{Actions: [{ActionTypeId: {Category: Build}}]}] | tests | UNKNOWN",
        "CodePipeline::Pipeline | Stages: [{OnFailure: {Result: ROLLBACK}}] | automaticRollback | YES",
        "CodePipeline::Pipeline | | approval | UNKNOWN"})
    void ofStreamsAndPipelines(String type, String properties, String feature, String expected) {
        assertFact(expected, feature, type, strip(properties));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "RDS::DBInstance | | metrics | NO",
        "RDS::DBInstance | MonitoringInterval: 60 | metrics | YES",
        "RDS::DBInstance | EnablePerformanceInsights: true | metrics | YES",
        "RDS::DBInstance | | internetFacing | YES",
        "RDS::DBInstance | DBSubnetGroupName: !Ref Group | internetFacing | UNKNOWN",
        "RDS::DBInstance | SourceDBInstanceIdentifier: orders | internetFacing | UNKNOWN",
        "RDS::DBInstance | PreferredMaintenanceWindow: 'sun:03:00-sun:04:00' | maintenanceWindow | YES",
        "Redshift::Cluster | | backup | YES",
        "Redshift::Cluster | AutomatedSnapshotRetentionPeriod: 0 | backup | NO",
        "Redshift::Cluster | | encryptedAtRest | YES",
        "Redshift::Cluster | | ownNetwork | NO",
        "Redshift::Cluster | EnhancedVpcRouting: true | ownNetwork | YES",
        "Redshift::Cluster | | encryptedInTransit | YES",
        "Redshift::ClusterParameterGroup | ParameterGroupFamily: redshift-1.0 | encryptedInTransit | NO",
        "Redshift::ClusterParameterGroup | Parameters: [{ParameterName: require_ssl, ParameterValue: 'true'}]"
                + " | encryptedInTransit | YES",
        "ElastiCache::ReplicationGroup | SnapshotRetentionLimit: 0 | backup | NO",
        "ElastiCache::CacheCluster | Engine: redis | backup | NO",
        "ElastiCache::CacheCluster | Engine: memcached | backup | UNKNOWN",
        "EC2::Volume | | encryptedAtRest | NO",
        "S3::Bucket | | writeOnce | NO",
        "S3::Bucket | ObjectLockEnabled: true | versioning | YES",
        "S3::Bucket | {ObjectLockEnabled: true, ObjectLockConfiguration: {Rule: {DefaultRetention: {Days: 9}}}}"
                + " | writeOnce | YES",
        "S3::Bucket | ReplicationConfiguration: {Role: r} | versioning | YES"})
    void ofDataStores(String type, String properties, String feature, String expected) {
        assertFact(expected, feature, type, strip(properties));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "OpenSearchService::Domain | | internetFacing | YES",
        "OpenSearchService::Domain | VPCOptions: {SubnetIds: [subnet-1]} | internetFacing | NO",
        "Elasticsearch::Domain | | internalEncryption | NO",
        "Elasticsearch::Domain | NodeToNodeEncryptionOptions: {Enabled: true} | internalEncryption | YES",
        "Elasticsearch::Domain | LogPublishingOptions: {SEARCH_SLOW_LOGS: {Enabled: false}} | logging | NO",
        "Elasticsearch::Domain | LogPublishingOptions: {A: {Enabled: false}, B: {Enabled: true}} | logging | YES"})
    void ofSearch(String type, String properties, String feature, String expected) {
        assertFact(expected, feature, type, strip(properties));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EC2::Instance | | ownNetwork | NO",
        "EC2::Instance | SubnetId: subnet-1 | ownNetwork | YES",
        "EC2::Instance | | temporaryCredentials | NO",
        "EC2::Instance | InstanceType: m4.large | diskBandwidth | YES",
        "EC2::Instance | InstanceType: t2.micro | diskBandwidth | UNKNOWN",
        "EC2::Instance | InstanceType: c3.large | diskBandwidth | NO",
        "ElasticBeanstalk::Environment | | automaticUpgrades | NO",
        "ElasticBeanstalk::Environment | OptionSettings: [{Namespace: "
                + "'aws:elasticbeanstalk:healthreporting:system', OptionName: SystemType, Value: basic}]"
                + " | metrics | NO",
        "EC2::Instance | {InstanceType: m3.large, EbsOptimized: true} | diskBandwidth | YES",
        "EC2::LaunchTemplate | LaunchTemplateData: {MetadataOptions: {HttpTokens: required}} | metadataTokens | YES",
        "EC2::LaunchTemplate | LaunchTemplateData: {MetadataOptions: {HttpTokens: optional}} | metadataTokens | NO",
        "AutoScaling::LaunchConfiguration | AssociatePublicIpAddress: true | publicAddress | YES",
        "AutoScaling::AutoScalingGroup | TargetGroupARNs: [a] | selfHealing | NO",
        "AutoScaling::AutoScalingGroup | {TargetGroupARNs: [a], HealthCheckType: ELB} | selfHealing | YES",
        "AutoScaling::AutoScalingGroup | | selfHealing | UNKNOWN",
        "Lambda::Function | | ownNetwork | NO",
        "ECS::TaskDefinition | ContainerDefinitions: [{Name: a}] | rootUser | YES",
        "ECS::TaskDefinition | ContainerDefinitions: [{Name: a, User: '1000:0'}] | rootUser | NO",
        "ECS::TaskDefinition | ContainerDefinitions: [{Name: a, User: 'root:x'}] | rootUser | YES",
        "ECS::TaskDefinition | ContainerDefinitions: [{Name: a, User: root, Privileged: true}] | rootUser | NO",
        "ECS::TaskDefinition | ContainerDefinitions: [{Name: a, User: root, Privileged: true}] | privileged | YES",
        "ECS::TaskDefinition | {PidMode: host, ContainerDefinitions: [{Name: a}]} | privileged | YES",
        "ECS::TaskDefinition | {NetworkMode: host, ContainerDefinitions: [{Name: a}]} | hostNetwork | YES",
        "ECS::TaskDefinition | ContainerDefinitions: [{ReadonlyRootFilesystem: true}, {Name: b}] | readOnlyRoot | NO",
        "CodeBuild::Project | Artifacts: {EncryptionDisabled: true} | encryptedAtRest | NO",
        "CodeBuild::Project | Environment: {EnvironmentVariables: [{Name: AWS_ACCESS_KEY_ID, Value: abcdefgh}]}"
                + " | plainTextSecrets | YES",
        "CodeBuild::Project | Environment: {EnvironmentVariables: [{Name: DB_PASSWORD, Value: /db, "
                + "Type: PARAMETER_STORE}]} | plainTextSecrets | UNKNOWN",
        "CodeDeploy::DeploymentGroup | | automaticRollback | NO",
        "EMR::Cluster | | authentication | NONE",
        "SageMaker::NotebookInstance | | ownNetwork | NO",
        "SageMaker::EndpointConfig | KmsKeyId: key | customerManagedKey | YES"})
    void ofCompute(String type, String properties, String feature, String expected) {
        assertFact(expected, feature, type, strip(properties));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ApiGateway::Stage | | logging | NO",
        "ApiGateway::Stage | MethodSettings: [{LoggingLevel: INFO}] | logging | YES",
        "ApiGateway::Stage | MethodSettings: [{LoggingLevel: LOUD}] | logging | NO",
        "ApiGateway::Stage | MethodSettings: [{CachingEnabled: true}] | encryptedAtRest | NO",
        "ApiGateway::Stage | MethodSettings: [{CachingEnabled: true, CacheDataEncrypted: true}]"
                + " | encryptedAtRest | YES",
        "ApiGateway::Stage | | encryptedAtRest | UNKNOWN",
        "ApiGateway::Stage | ClientCertificateId: !Ref Own | provesItself | YES",
        "ElasticLoadBalancingV2::LoadBalancer | | refusesMalformed | NO",
        "ElasticLoadBalancingV2::LoadBalancer | Type: network | refusesMalformed | UNKNOWN",
        "ElasticLoadBalancingV2::Listener | {Protocol: TLS, Certificates: [{CertificateArn: "
                + "'arn:aws:iam::123456789012:server-certificate/x'}]} | certificateRenewal | NO",
        "ElasticLoadBalancingV2::Listener | {Protocol: HTTPS, Certificates: [{CertificateArn: "
                + "'arn:aws:acm:eu-west-1:123456789012:certificate/x'}]} | certificateRenewal | YES",
        "ElasticLoadBalancingV2::Listener | Protocol: HTTP | encryptedInTransit | NO",
        "ElasticLoadBalancing::LoadBalancer | Listeners: [{Protocol: HTTPS}] | minimumTlsVersion | 1.0",
        "ElasticLoadBalancing::LoadBalancer | {Listeners: [{Protocol: SSL}], Policies: [{Attributes: [{Name: "
                + "Protocol-TLSv1.2, Value: true}]}]} | minimumTlsVersion | 1.2",
        "CloudFront::Distribution | DistributionConfig: {Origins: [{S3OriginConfig: {}}]} | provesItself | NO",
        "CloudFront::Distribution | DistributionConfig: {Origins: [{S3OriginConfig: {}, OriginAccessControlId: o}]}"
                + " | provesItself | YES",
        "CloudFront::Distribution | DistributionConfig: {Origins: [{CustomOriginConfig: {}}]} | provesItself | UNKNOWN",
        "EC2::Subnet | MapPublicIpOnLaunch: true | assignsPublicAddresses | YES",
        "EC2::Route | {DestinationIpv6CidrBlock: '::/0', GatewayId: !Ref Gateway} | publicAccess | YES",
        "IAM::User | | inGroup | NO",
        "IAM::User | Groups: [!Ref Team] | inGroup | YES"})
    void ofNetworksAndPrincipals(String type, String properties, String feature, String expected) {
        assertFact(expected, feature, type, strip(properties));
    }

    /** Properties with more than one entry stand in braces of their own. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Kinesis::Stream | | retentionHours | 24.0",
        "Kinesis::Stream | RetentionPeriodHours: 168 | retentionHours | 168.0",
        "Kinesis::Stream | RetentionPeriodHours: !Ref Hours | retentionHours | 0.0",
        "ApiGateway::RestApi | Body: {openapi: 3.0.1} | contract | YES",
        "ApiGateway::RestApi | Name: Orders | contract | UNKNOWN",
        "ApiGatewayV2::Api | BodyS3Location: {Bucket: b, Key: k} | contract | YES",
        "EC2::VPNConnection | | replicas | 1"})
    void ofReliability(String type, String properties, String feature, String expected) {
        assertFact(expected, feature, type, strip(properties));
    }

    private static String strip(String properties) {
        return properties != null && properties.startsWith("{") ? properties.substring(1, properties.length() - 1)
                : properties;
    }

    @Test
    void aBackupPlanCoversWhatItNames() {
        ImportResult result = Fixtures.read("t.yaml", """
                Resources:
                  Disk: {Type: 'AWS::EC2::Volume'}
                  Other: {Type: 'AWS::EC2::Volume'}
                  Choice:
                    Type: AWS::Backup::BackupSelection
                    Properties: {BackupPlanId: p, BackupSelection: {Resources: [!Ref Disk]}}
                """);
        assertEquals("YES", fact(element(result, "Disk"), "backup"));
        assertEquals("NO", fact(element(result, "Other"), "backup"));
    }

    @Test
    void aBackupPlanByTagsLeavesOpenWhatItCovers() {
        ImportResult result = Fixtures.read("t.yaml", """
                Resources:
                  Disk: {Type: 'AWS::EC2::Volume'}
                  Choice:
                    Type: AWS::Backup::BackupSelection
                    Properties: {BackupSelection: {ListOfTags: [{ConditionKey: backup, ConditionValue: daily}]}}
                """);
        assertEquals("UNKNOWN", fact(element(result, "Disk"), "backup"));
    }
}
