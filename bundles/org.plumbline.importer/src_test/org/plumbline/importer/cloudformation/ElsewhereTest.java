/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.importer.Fixtures;
import org.plumbline.importer.ImportNote;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.ModelText;
import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;

/** What a template names and does not declare. */
class ElsewhereTest {

    private static final String WORKER = """
            Parameters:
              Orders: {Type: String}
              OrdersTopicArn: {Type: String}
              Known: {Type: String, Default: ledger}
            Resources:
              Role:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument:
                    Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]
                  Policies: [{PolicyName: p, PolicyDocument: {Statement: [%s]}}]
              Worker:
                Type: AWS::Lambda::Function
                Properties: {Role: !GetAtt Role.Arn, Environment: {Variables: {%s}}}
              Ledger: {Type: AWS::DynamoDB::Table, Properties: {TableName: ledger}}
            """;

    private static List<String> flows(ImportResult result) {
        return result.workload().getFlows().stream().map(ElsewhereTest::ends).sorted().toList();
    }

    private static String ends(DataFlow flow) {
        return flow.getSource().getName() + ">" + flow.getTarget().getName();
    }

    private static ImportResult policy(String action, String resource) {
        return Fixtures.read("t.yaml", WORKER.formatted("{Effect: Allow, Action: '" + action + "', Resource: "
                + resource + "}", ""));
    }

    private static ImportResult variable(String name, String value) {
        return Fixtures.read("t.yaml", WORKER.formatted("", name + ": " + value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "s3:GetObject       | 'arn:aws:s3:::pictures/*'                            | Worker>pictures    | aws.s3",
        "sns:Publish        | !Ref OrdersTopicArn                                  | Worker>OrdersTopic | aws.sns",
        "sqs:SendMessage    | !Sub 'arn:aws:sqs:${AWS::Region}:1:${Orders}-failed' | Worker>failed      | aws.sqs",
        "dynamodb:Query     | 'arn:aws:dynamodb:eu-west-1:1:table/carts/index/*'   | Worker>carts | aws.dynamodb",
        "sqs:ReceiveMessage | 'arn:aws:sqs:eu-west-1:1:todo'                       | todo>Worker        | aws.sqs",
        "bedrock:InvokeModel | ['*'] | Worker>Amazon Bedrock | aws.bedrock"})
    void aPolicyThatNamesSomethingShowsAFlowToIt(String action, String resource, String flow, String service) {
        ImportResult result = policy(action, resource);
        assertEquals(List.of(flow), flows(result));
        Component made = (Component) result.workload().getNodes().stream()
                .filter(node -> node.getId().endsWith("-elsewhere")).findFirst().orElseThrow();
        assertEquals(service, made.getService());
        assertTrue(Boolean.TRUE.equals(made.isOutOfScope()));
        assertTrue(result.notes().stream().anyMatch(note -> note.kind() == ImportNote.Kind.GUESSED
                && note.line() > 0 && made.getId().equals(note.elementId())), "the note says what names it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "s3:GetObject     | ['*']",
        "s3:GetObject     | 'arn:aws:s3:::*'",
        "s3:GetObject     | 'arn:aws:s3:::reports-*'",
        "s3:GetObject     | 'arn:aws:s3:::amazoncloudwatch-agent/*'",
        "kms:Decrypt      | 'arn:aws:kms:eu-west-1:1:key/2'",
        "rekognition2:Go  | ['*']"})
    void whatNamesNothingAddsNothing(String action, String resource) {
        assertEquals(List.of(), flows(policy(action, resource)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "TABLE_NAME | !Ref Known                                    | Worker>Ledger",
        "table      | ledger                                        | Worker>Ledger",
        "BUCKET     | !Ref Orders                                   | Worker>Orders",
        "queueUrl   | 'https://sqs.eu-west-1.amazonaws.com/1/later' | Worker>later",
        "EVENT_BUS  | bookings                                      | Worker>bookings"})
    void aVariableWhoseNameSaysWhatItNamesShowsAFlow(String name, String value, String flow) {
        assertEquals(List.of(flow), flows(variable(name, value)));
    }

    @ParameterizedTest
    @CsvSource({"BUCKET_PREFIX, pictures", "GLUE_TABLE, orders", "STAGE, ledger", "QUEUE_SIZE, 10", "BUCKET, ''"})
    void anyOtherVariableAddsNothing(String name, String value) {
        assertEquals(List.of(), flows(variable(name, value.isEmpty() ? "''" : value)));
    }

    @Test
    void whatSeveralNameIsOneComponent() {
        ImportResult result = Fixtures.read("t.yaml", WORKER.formatted(
                "{Effect: Allow, Action: 's3:*', Resource: !Sub 'arn:aws:s3:::${Orders}/*'}",
                "BUCKET: !Ref Orders, ORDERS_BUCKET: !Ref Orders"));
        assertEquals(List.of("Worker>Orders"), flows(result));
    }

    @Test
    void aSecretIsNoName() {
        ImportResult result = variable("API_TOKEN_BUCKET", "'https://me:swordfish@example.com/x'");
        assertFalse(result.workload().getNodes().stream().anyMatch(node -> node.getId().endsWith("-elsewhere")));
    }

    @Test
    void theEventOfAFunctionTellsWhatAnUnknownSourceIs() {
        ImportResult result = Fixtures.read("t.yaml", """
                Transform: AWS::Serverless-2016-10-31
                Parameters: {ClicksStreamArn: {Type: String}}
                Resources:
                  Count:
                    Type: AWS::Serverless::Function
                    Properties:
                      Events:
                        Clicks: {Type: Kinesis, Properties: {Stream: !Ref ClicksStreamArn, StartingPosition: LATEST}}
                """);
        assertEquals(List.of("ClicksStream>Count"), flows(result));
    }

    @Test
    void rulesOfOneListenerElsewhereStandForOneBalancer() {
        ImportResult result = Fixtures.read("t.yaml", """
                Parameters: {Listener: {Type: String}}
                Resources:
                  Targets: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {Port: 80, Protocol: HTTP}}
                  First:
                    Type: AWS::ElasticLoadBalancingV2::ListenerRule
                    Properties: {ListenerArn: !Ref Listener, Actions: [{TargetGroupArn: !Ref Targets}]}
                  Second:
                    Type: AWS::ElasticLoadBalancingV2::ListenerRule
                    Properties: {ListenerArn: !Ref Listener, Actions: [{TargetGroupArn: !Ref Targets}]}
                  Web:
                    Type: AWS::ECS::Service
                    Properties: {LoadBalancers: [{TargetGroupArn: !Ref Targets, ContainerPort: 80}]}
                """);
        assertEquals(List.of("Listener>Web"), flows(result));
        assertEquals(2, result.workload().getNodes().size());
    }

    @Test
    void targetsWithoutABalancerAreReachedByOneThatIsElsewhere() {
        ImportResult result = Fixtures.read("t.yaml", """
                Resources:
                  Web: {Type: AWS::EC2::Instance}
                  Targets:
                    Type: AWS::ElasticLoadBalancingV2::TargetGroup
                    Properties: {Port: 80, Protocol: HTTP, Targets: [{Id: !Ref Web}]}
                """);
        assertEquals(List.of("Targets>Web"), flows(result));
    }

    @Test
    void bucketsAreFoundByNameInScriptsAndSettings() {
        ImportResult result = Fixtures.read("t.yaml", """
                Parameters: {Site: {Type: String, Default: aws-site-4711}}
                Resources:
                  Bucket: {Type: AWS::S3::Bucket, Properties: {BucketName: !Ref Site}}
                  Build:
                    Type: AWS::CodeBuild::Project
                    Properties:
                      Source: {Type: GITHUB, Location: 'https://github.com/me/site.git'}
                      Artifacts: {Type: S3, Location: !Ref Site}
                  Host:
                    Type: AWS::EC2::Instance
                    Properties:
                      UserData: {'Fn::Base64': "aws s3 cp s3://tools-of-ours/a.zip . && aws s3 ls s3://aws-site-4711/"}
                """);
        assertEquals(List.of("Build>Bucket", "Build>GitHub", "Host>Bucket", "Host>tools-of-ours"), flows(result));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"QueueArn: !GetAtt Q.Arn|Part>Q",
        "EventSourceArn: !GetAtt Q.Arn|Q>Part", "Topic: news|"})
    void aStackThatIsNotHereUsesWhatItIsGiven(String parameter, String flow) {
        ImportResult result = Fixtures.read("t.yaml", """
                Resources:
                  Q: {Type: AWS::SQS::Queue}
                  Part:
                    Type: AWS::CloudFormation::Stack
                    Properties: {TemplateURL: 'https://example.com/t.yaml', Parameters: {%s}}
                """.formatted(parameter));
        assertEquals(flow == null ? List.of() : List.of(flow), flows(result));
    }

    @Test
    void peopleWhoAreToldAreDrawnWithoutTheirAddress() {
        ImportResult result = Fixtures.read("t.yaml", """
                Resources:
                  News: {Type: AWS::SNS::Topic, Properties: {Subscription: [{Protocol: sms, Endpoint: '+4900'}]}}
                  Mail: {Type: AWS::SNS::Subscription, Properties: {TopicArn: !Ref News, Protocol: email,
                         Endpoint: ann@example.com}}
                """);
        assertEquals(List.of("News>Mail recipients", "News>Text message recipients"), flows(result));
        assertFalse(ModelText.of(result).contains("ann@"));
    }

    @Test
    void guestsOfAnIdentityPoolActWithItsRole() {
        ImportResult result = Fixtures.read("t.yaml", """
                Resources:
                  Pool: {Type: AWS::Cognito::IdentityPool, Properties: {AllowUnauthenticatedIdentities: true}}
                  Guests:
                    Type: AWS::IAM::Role
                    Properties:
                      Policies: [{PolicyName: p, PolicyDocument: {Statement: [{Effect: Allow, Action: 's3:PutObject',
                        Resource: !Sub '${Uploads.Arn}/*'}]}}]
                  Roles: {Type: AWS::Cognito::IdentityPoolRoleAttachment, Properties: {IdentityPoolId: !Ref Pool,
                          Roles: {unauthenticated: !GetAtt Guests.Arn}}}
                  Uploads: {Type: AWS::S3::Bucket}
                """);
        assertEquals(List.of("Pool>Uploads"), flows(result));
    }

    @Test
    void whatTheCdkWroteIsCalledAsInTheProgram() {
        ImportResult result = Fixtures.read("t.yaml", """
                Resources:
                  ShopOrders7FFF7EB1:
                    Type: AWS::SQS::Queue
                    Metadata: {'aws:cdk:path': Shop/Orders/Resource}
                  ShopMailServiceRole1B2C3D4E:
                    Type: AWS::IAM::Role
                    Metadata: {'aws:cdk:path': Shop/Mail/ServiceRole/Resource}
                  CDKMetadata: {Type: AWS::CDK::Metadata}
                """);
        String text = ModelText.of(result);
        assertTrue(text.contains("Messaging ShopOrders7FFF7EB1 name=Orders "), text);
        assertTrue(text.contains("name=Mail ServiceRole "), text);
        assertEquals(0, result.count(ImportNote.Kind.GENERIC));
    }
}
