/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.importer.Fixtures;
import org.plumbline.importer.ImportNote;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.ModelText;
import org.plumbline.model.Authentication;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.Fact;
import org.plumbline.model.Node;

class SamTest {

    private static ImportResult function(String properties) {
        return Fixtures.read("t.yaml", """
                Transform: AWS::Serverless-2016-10-31
                Globals:
                  Function: {MemorySize: 1024, Environment: {Variables: {A: 1}}}
                  Api: {Auth: {DefaultAuthorizer: AWS_IAM}}
                Resources:
                  Source: {Type: 'AWS::SQS::Queue'}
                  Stream: {Type: 'AWS::Kinesis::Stream'}
                  Table: {Type: 'AWS::Serverless::SimpleTable'}
                  Topic: {Type: 'AWS::SNS::Topic'}
                  Bucket: {Type: 'AWS::S3::Bucket'}
                  Pool: {Type: 'AWS::Cognito::UserPool', Properties: {}}
                  Broker: {Type: 'AWS::AmazonMQ::Broker', Properties: {}}
                  Kafka: {Type: 'AWS::MSK::Cluster', Properties: {}}
                  Documents: {Type: 'AWS::DocDB::DBCluster', Properties: {}}
                  Logs: {Type: 'AWS::Logs::LogGroup', Properties: {}}
                  Bus: {Type: 'AWS::Events::EventBus', Properties: {Name: b}}
                  Fn: {Type: 'AWS::Serverless::Function', Properties: {%s}}
                """.formatted(properties));
    }

    private static boolean flows(ImportResult result, String source, String target) {
        return result.workload().getFlows().stream().anyMatch(flow -> name(flow.getSource()).equals(source)
                && name(flow.getTarget()).equals(target));
    }

    private static String name(Node node) {
        return node.getName();
    }

    private static <T extends Component> T named(ImportResult result, String name, Class<T> type) {
        return result.workload().getNodes().stream().filter(node -> node.getName().equals(name)).map(type::cast)
                .findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Api, Properties: {Path: /, Method: get} | ServerlessRestApi",
        "HttpApi | ServerlessHttpApi",
        "S3, Properties: {Bucket: !Ref Bucket, Events: 's3:ObjectCreated:*'} | Bucket",
        "SNS, Properties: {Topic: !Ref Topic} | Topic",
        "SQS, Properties: {Queue: !GetAtt Source.Arn} | Source",
        "Kinesis, Properties: {Stream: !GetAtt Stream.Arn} | Stream",
        "DynamoDB, Properties: {Stream: !GetAtt Table.StreamArn} | Table",
        "MSK, Properties: {Stream: !Ref Kafka} | Kafka",
        "MQ, Properties: {Broker: !GetAtt Broker.Arn} | Broker",
        "DocumentDB, Properties: {Cluster: !Ref Documents} | Documents",
        "SelfManagedKafka, Properties: {KafkaBootstrapServers: ['a:9092'], Topics: [t]} | Kafka",
        "Schedule, Properties: {Schedule: rate(1 day)} | FnE",
        "ScheduleV2, Properties: {ScheduleExpression: rate(1 day)} | FnE",
        "EventBridgeRule, Properties: {Pattern: {source: [a]}} | FnE",
        "CloudWatchEvent, Properties: {Pattern: {source: [a]}} | FnE",
        "CloudWatchLogs, Properties: {LogGroupName: !Ref Logs, FilterPattern: ''} | Logs",
        "IoTRule, Properties: {Sql: SELECT 1} | FnE",
        "AlexaSkill | Alexa",
        "Cognito, Properties: {UserPool: !Ref Pool, Trigger: PreSignUp} | Pool"})
    void everyEventIsAFlow(String event, String source) {
        ImportResult result = function("Events: {E: {Type: " + event + "}}");
        assertTrue(flows(result, source, "Fn"), ModelText.of(result));
        assertEquals(0, result.count(ImportNote.Kind.GENERIC));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DynamoDBCrudPolicy: {TableName: !Ref Table} | Fn | Table",
        "SQSSendMessagePolicy: {QueueName: !GetAtt Source.QueueName} | Fn | Source",
        "SQSPollerPolicy: {QueueName: !GetAtt Source.QueueName} | Source | Fn",
        "S3ReadPolicy: {BucketName: !Ref Bucket} | Fn | Bucket",
        "EventBridgePutEventsPolicy: {EventBusName: !Ref Bus} | Fn | Bus",
        "Statement: [{Effect: Allow, Action: 'sns:Publish', Resource: !Ref Topic}] | Fn | Topic"})
    void whatAPolicyGrantsIsAFlow(String policy, String source, String target) {
        ImportResult result = function("Policies: [AmazonS3ReadOnlyAccess, " + "{" + policy + "}]");
        assertTrue(flows(result, source, target), ModelText.of(result));
        assertEquals("FnRole", named(result, "Fn", Compute.class).getPrincipal().getName());
    }

    @Test
    void globalsHoldUnlessTheResourceSaysOtherwise() {
        assertEquals(1024, named(function(""), "Fn", Compute.class).getMemoryMegabytes());
        assertEquals(256, named(function("MemorySize: 256"), "Fn", Compute.class).getMemoryMegabytes());
        ImportResult api = function("Events: {E: {Type: Api, Properties: {Path: /, Method: get}}}");
        assertEquals(Authentication.IAM, named(api, "ServerlessRestApi", Component.class).getAuthentication());
    }

    @Test
    void aGradualDeploymentRollsBack() {
        ImportResult result = function("AutoPublishAlias: live, DeploymentPreference: {Type: AllAtOnce}");
        assertEquals(Fact.YES, named(result, "ServerlessDeploymentApplication", DeliveryPipeline.class)
                .getAutomaticRollback());
    }

    @Test
    void failedEventsGoWhereTheFunctionSays() {
        ImportResult queue = function("DeadLetterQueue: {Type: SQS, TargetArn: !GetAtt Source.Arn}");
        assertTrue(flows(queue, "Fn", "Source"));
        assertEquals(Fact.YES, named(queue, "Fn", Compute.class).getDeadLetter());
        ImportResult made = function("EventInvokeConfig: {DestinationConfig: {OnFailure: {Type: SQS}}}");
        assertTrue(flows(made, "Fn", "FnEventInvokeConfigOnFailureQueue"));
        assertEquals(Fact.YES, named(made, "Fn", Compute.class).getDeadLetter());
    }

    @Test
    void anEventThatIsNoMappingIsIgnored() {
        assertEquals(0, function("Events: {E: x, F: [1], G: {Type: Unheard, Properties: 3}}").workload().getFlows()
                .size());
    }
}
