/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

/** Templates for tests. */
final class Templates {

    /** Nothing but a queue. */
    static final String QUEUE = """
            Resources:
              Orders:
                Type: AWS::SQS::Queue
            """;

    /** A database that everybody can reach. */
    static final String OPEN_DATABASE = """
            Resources:
              Orders:
                Type: AWS::RDS::DBInstance
                Properties:
                  Engine: postgres
                  PubliclyAccessible: true
                  StorageEncrypted: false
            """;

    /** A database without a high risk whose backups are gone after a day. */
    static final String SHORT_BACKUPS = """
            Resources:
              Orders:
                Type: AWS::RDS::DBInstance
                Properties:
                  Engine: postgres
                  PubliclyAccessible: false
                  StorageEncrypted: true
                  MultiAZ: true
                  BackupRetentionPeriod: 1
            """;

    /** A network whose private subnet others may use. */
    static final String EXPORTED_NETWORK = """
            Resources:
              Network:
                Type: AWS::EC2::VPC
                Properties: {CidrBlock: 10.0.0.0/16}
              Data:
                Type: AWS::EC2::Subnet
                Properties: {VpcId: !Ref Network, CidrBlock: 10.0.0.0/24}
            Outputs:
              Data: {Value: !Ref Data, Export: {Name: !Sub '${AWS::StackName}-data'}}
            """;

    /** A function and its queue in the private subnet of another template. */
    static final String ON_IMPORTED_SUBNETS = """
            Parameters: {NetworkStack: {Type: String}}
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  VpcConfig: {SubnetIds: [Fn::ImportValue: !Sub '${NetworkStack}-data']}
                  Environment: {Variables: {QUEUE: !Ref Orders}}
              Orders:
                Type: AWS::SQS::Queue
            """;

    private Templates() {
    }
}
