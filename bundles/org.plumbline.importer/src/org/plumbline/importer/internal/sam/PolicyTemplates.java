/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.sam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.plumbline.importer.internal.tree.Value;
import org.plumbline.importer.internal.tree.Value.Mapping;

/** The policies that SAM knows by name: each allows some actions on the one resource that a parameter names. */
final class PolicyTemplates {

    /** Name, the parameter that names the resource or {@code *}, the actions in short. */
    private static final Map<String, String[]> ALL = """
            AMIDescribePolicy * ec2:DescribeImages
            AthenaQueryPolicy WorkGroupName athena:StartQueryExecution athena:GetQueryExecution athena:GetQueryResults
            AWSSecretsManagerGetSecretValuePolicy SecretArn secretsmanager:GetSecretValue
            AWSSecretsManagerRotationPolicy FunctionName secretsmanager:GetSecretValue secretsmanager:PutSecretValue
            AcmGetCertificatePolicy CertificateArn acm:GetCertificate
            CloudFormationDescribeStacksPolicy * cloudformation:DescribeStacks
            CloudWatchDashboardPolicy * cloudwatch:PutDashboard cloudwatch:ListMetrics
            CloudWatchDescribeAlarmHistoryPolicy * cloudwatch:DescribeAlarmHistory
            CloudWatchPutMetricPolicy * cloudwatch:PutMetricData
            CodeCommitCrudPolicy RepositoryName codecommit:GitPull codecommit:GitPush codecommit:GetBranch
            CodeCommitReadPolicy RepositoryName codecommit:GitPull codecommit:GetBranch
            CodePipelineLambdaExecutionPolicy * codepipeline:PutJobSuccessResult codepipeline:PutJobFailureResult
            CodePipelineReadOnlyPolicy PipelineName codepipeline:ListPipelineExecutions
            ComprehendBasicAccessPolicy * comprehend:DetectSentiment comprehend:DetectEntities
            DynamoDBBackupFullAccessPolicy TableName dynamodb:CreateBackup dynamodb:DescribeContinuousBackups
            DynamoDBCrudPolicy TableName dynamodb:GetItem dynamodb:PutItem dynamodb:UpdateItem dynamodb:Query
            DynamoDBReadPolicy TableName dynamodb:GetItem dynamodb:Query dynamodb:Scan
            DynamoDBReconfigurePolicy TableName dynamodb:UpdateTable
            DynamoDBRestoreFromBackupPolicy TableName dynamodb:RestoreTableFromBackup
            DynamoDBStreamReadPolicy TableName dynamodb:GetRecords dynamodb:GetShardIterator
            DynamoDBWritePolicy TableName dynamodb:PutItem dynamodb:UpdateItem dynamodb:BatchWriteItem
            EFSWriteAccessPolicy FileSystem elasticfilesystem:ClientMount elasticfilesystem:ClientWrite
            EKSDescribePolicy * eks:DescribeCluster
            ElasticsearchHttpPostPolicy DomainName es:ESHttpPost es:ESHttpPut
            EventBridgePutEventsPolicy EventBusName events:PutEvents
            FilterLogEventsPolicy LogGroupName logs:FilterLogEvents
            FirehoseCrudPolicy DeliveryStreamName firehose:PutRecord firehose:UpdateDestination
            FirehoseWritePolicy DeliveryStreamName firehose:PutRecord firehose:PutRecordBatch
            KinesisCrudPolicy StreamName kinesis:PutRecord kinesis:PutRecords kinesis:GetRecords
            KinesisStreamReadPolicy StreamName kinesis:GetRecords kinesis:GetShardIterator kinesis:DescribeStream
            KMSDecryptPolicy KeyId kms:Decrypt
            KMSEncryptPolicy KeyId kms:Encrypt kms:GenerateDataKey
            LambdaInvokePolicy FunctionName lambda:InvokeFunction
            Route53ChangeResourceRecordSetsPolicy HostedZoneId route53:ChangeResourceRecordSets
            S3CrudPolicy BucketName s3:GetObject s3:PutObject s3:DeleteObject s3:ListBucket
            S3FullAccessPolicy BucketName s3:GetObject s3:PutObject s3:DeleteObject s3:ListBucket s3:PutObjectAcl
            S3ReadPolicy BucketName s3:GetObject s3:ListBucket
            S3WritePolicy BucketName s3:PutObject
            SESBulkTemplatedCrudPolicy IdentityName ses:SendEmail ses:SendBulkTemplatedEmail
            SESCrudPolicy IdentityName ses:SendEmail ses:SendRawEmail
            SESSendBouncePolicy IdentityName ses:SendBounce
            SNSCrudPolicy TopicName sns:Publish sns:Subscribe sns:CreateTopic
            SNSPublishMessagePolicy TopicName sns:Publish
            SQSPollerPolicy QueueName sqs:ReceiveMessage sqs:DeleteMessage sqs:GetQueueAttributes
            SQSSendMessagePolicy QueueName sqs:SendMessage
            SSMParameterReadPolicy ParameterName ssm:GetParameter ssm:GetParameters ssm:GetParametersByPath
            SSMParameterWithSlashPrefixReadPolicy ParameterName ssm:GetParameter ssm:GetParameters
            StepFunctionsExecutionPolicy StateMachineName states:StartExecution
            TextractPolicy * textract:DetectDocumentText textract:AnalyzeDocument
            """.lines().map(line -> line.split(" ")).collect(Collectors.toMap(words -> words[0], words -> words));

    private PolicyTemplates() {
    }

    /** The statements that the templates stand for; one that is not known allows nothing that is known. */
    static Mapping document(Mapping templates) {
        int line = templates.line();
        List<Value> statements = new ArrayList<>();
        templates.entries().forEach((name, entry) -> {
            String[] words = ALL.get(name);
            if (words != null) {
                Mapping given = entry.value() instanceof Mapping mapping ? mapping : Tree.NONE;
                Value resource = words[1].equals("*") ? Tree.text("*", line) : given.get(words[1]);
                List<Value> actions = new ArrayList<>();
                for (String action : List.of(words).subList(2, words.length)) {
                    actions.add(Tree.text(action, line));
                }
                statements.add(Tree.map(entry.keyLine(), "Sid", name, "Effect", "Allow", "Action",
                        Tree.list(actions, entry.keyLine()), "Resource", resource));
            }
        });
        return Tree.map(line, "Statement", Tree.list(statements, line));
    }
}
