/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.importer.Fixtures;
import org.plumbline.model.Authentication;
import org.plumbline.model.Component;
import org.plumbline.model.Fact;
import org.plumbline.model.Node;
import org.plumbline.model.query.Nodes;

/** Who may call an interface, as its definition says; and what is decided by groups that are declared later. */
class OpenApiTest {

    private static Authentication authentication(String operation) {
        Node api = Fixtures.read("t.yaml", """
                Transform: AWS::Serverless-2016-10-31
                Resources:
                  Shop:
                    Type: AWS::Serverless::Api
                    Properties:
                      StageName: live
                      DefinitionBody:
                        openapi: 3.0.1
                        components:
                          securitySchemes:
                            key: {type: apiKey, in: header, name: x-api-key}
                            pool: {type: apiKey, in: header, name: Authorization,
                                   x-amazon-apigateway-authtype: cognito_user_pools}
                            signed: {type: apiKey, in: header, name: Authorization,
                                     x-amazon-apigateway-authtype: awsSigv4}
                        paths: {/orders: {get: {%s}}}
                  Orders:
                    Type: AWS::Serverless::Function
                    Properties:
                      Events: {Get: {Type: Api, Properties: {RestApiId: !Ref Shop, Path: /orders, Method: get}}}
                """.formatted(operation)).workload().getNodes().stream()
                .filter(node -> node.getName().equals("Shop")).findFirst().orElseThrow();
        return ((Component) api).getAuthentication();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "security: [{key: []}]                       | API_KEY",
        "security: [{pool: []}]                      | TOKEN",
        "security: [{signed: []}]                    | IAM",
        "x-amazon-apigateway-auth: {type: aws_iam}   | IAM",
        "responses: {}                               | NONE",
        "security: []                                | NONE"})
    void theDefinitionTellsHowCallersAuthenticate(String operation, Authentication expected) {
        assertEquals(expected, authentication(operation));
    }

    @Test
    void aSecurityGroupCountsWhereverItStands() {
        String subnet = """
                  Net: {Type: AWS::EC2::VPC}
                  Gateway: {Type: AWS::EC2::InternetGateway}
                  Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Net}}
                  Out: {Type: AWS::EC2::Route, Properties: {RouteTableId: !Ref Table, GatewayId: !Ref Gateway,
                        DestinationCidrBlock: 0.0.0.0/0}}
                  Sub: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Net, MapPublicIpOnLaunch: true}}
                  In: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref Sub,
                       RouteTableId: !Ref Table}}
                """;
        String host = "  Host: {Type: AWS::EC2::Instance, Properties: {SubnetId: !Ref Sub, "
                + "SecurityGroupIds: [!Ref Open]}}\n";
        String group = "  Open: {Type: AWS::EC2::SecurityGroup, Properties: {VpcId: !Ref Net, SecurityGroupIngress: "
                + "[{IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0}]}}\n";
        for (String order : new String[] {host + group, group + host}) {
            var result = Fixtures.read("t.yaml", "Resources:\n" + subnet.indent(0) + order);
            Component found = (Component) Nodes.byId(result.workload()).get("Host");
            assertEquals(Fact.YES, found.getInternetFacing());
        }
    }
}
