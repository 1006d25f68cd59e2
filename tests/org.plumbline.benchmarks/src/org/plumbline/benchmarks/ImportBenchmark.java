/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.benchmarks;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.Importers;
import org.plumbline.model.query.Nodes;

/**
 * Writes templates and a plan of rising size into the folder that is named, to be reviewed with the command line, and
 * times their import in this virtual machine.
 */
public final class ImportBenchmark {

    private static final int[] RESOURCES = {50, 500, 5_000};
    private static final int PLAN_MEGABYTES = 100;
    private static final int IN_A_GROUP = 5;

    private ImportBenchmark() {
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        System.out.printf("%-24s %12s %12s%n", "input", "import ms", "components");
        for (int size : RESOURCES) {
            Path file = folder.resolve("resources-" + size + ".yaml");
            Files.writeString(file, template(size));
            tell(file, 5);
        }
        Path plan = folder.resolve("plan-" + PLAN_MEGABYTES + "mb.json");
        writePlan(plan, PLAN_MEGABYTES * 1_000_000L);
        tell(plan, 1);
    }

    private static void tell(Path file, int runs) throws Exception {
        double millis = Timing.medianMillis(runs, () -> Importers.read(file, ImportOptions.DEFAULT));
        System.out.printf("%-24s %12.1f %12d%n", file.getFileName(), millis,
                Nodes.componentsIn(Importers.read(file, ImportOptions.DEFAULT).workload()).size());
    }

    /** Groups of a function, its role, the queue that feeds it, its table and the bucket that it writes. */
    static String template(int resources) {
        StringBuilder yaml = new StringBuilder("AWSTemplateFormatVersion: 2010-09-09\nResources:\n");
        for (int i = 0; i < resources / IN_A_GROUP; i++) {
            yaml.append("""
                      Role#:
                        Type: AWS::IAM::Role
                        Properties:
                          AssumeRolePolicyDocument:
                            Statement:
                              - {Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}
                      Queue#:
                        Type: AWS::SQS::Queue
                      Table#:
                        Type: AWS::DynamoDB::Table
                        Properties:
                          BillingMode: PAY_PER_REQUEST
                          SSESpecification: {SSEEnabled: true}
                          AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
                          KeySchema: [{AttributeName: id, KeyType: HASH}]
                      Bucket#:
                        Type: AWS::S3::Bucket
                        Properties: {VersioningConfiguration: {Status: Enabled}}
                      Work#:
                        Type: AWS::Lambda::Function
                        Properties:
                          Runtime: java21
                          Handler: work.Handler
                          Code: {S3Bucket: releases, S3Key: work.jar}
                          Timeout: 30
                          Role: !GetAtt Role#.Arn
                          Environment: {Variables: {QUEUE: !Ref Queue#, TABLE: !Ref Table#, BUCKET: !Ref Bucket#}}
                    """.replace("#", String.valueOf(i)).indent(0));
        }
        return yaml.toString();
    }

    /** A plan of queues and tables with long descriptions, as real plans have policies and user data. */
    static void writePlan(Path file, long bytes) throws IOException {
        String text = "x".repeat(4_000);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("{\"format_version\":\"1.2\",\"terraform_version\":\"1.9.0\",\"planned_values\":{\"root_module\":"
                    + "{\"resources\":[");
            long written = 0;
            for (int i = 0; written < bytes; i++) {
                String type = i % 2 == 0 ? "aws_sqs_queue" : "aws_dynamodb_table";
                String resource = (i == 0 ? "" : ",") + "{\"address\":\"" + type + ".r" + i
                        + "\",\"mode\":\"managed\",\"type\":\"" + type + "\",\"name\":\"r" + i
                        + "\",\"provider_name\":\"registry.terraform.io/hashicorp/aws\",\"values\":{\"name\":\"r" + i
                        + "\",\"tags\":{\"note\":\"" + text + "\"}}}";
                out.write(resource);
                written += resource.length();
            }
            out.write("]}}}");
        }
    }
}
