/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.importer.Fixtures;
import org.plumbline.importer.ImportResult;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.Policy;
import org.plumbline.model.Statement;

/** Policies on buckets and functions. */
class AccessPoliciesTest {

    @Test
    void aBucketPolicyTellsOfABucketThatIsDeclaredElsewhere() {
        ImportResult result = Fixtures.read("t.yaml", """
                Resources:
                  P:
                    Type: AWS::S3::BucketPolicy
                    Properties:
                      Bucket: reports
                      PolicyDocument:
                        Statement:
                          - {Effect: Deny, Principal: '*', Action: 's3:*', Resource: '*',
                             Condition: {Bool: {'aws:SecureTransport': false}}}
                """);
        DataStore bucket = (DataStore) result.workload().getNodes().get(0);
        assertEquals("reports", bucket.getName());
        assertEquals(Fact.YES, bucket.getEncryptedInTransit());
        assertEquals(bucket, result.workload().getPolicies().get(0).getResource());
    }

    @Test
    void aPermissionIsAStatementOfTheFunctionsPolicy() {
        ImportResult result = Fixtures.read("t.yaml", """
                Resources:
                  F: {Type: 'AWS::Lambda::Function'}
                  P:
                    Type: AWS::Lambda::Permission
                    Properties:
                      {Action: 'lambda:InvokeFunction', FunctionName: !Ref F, Principal: s3.amazonaws.com,
                       SourceAccount: !Ref 'AWS::AccountId'}
                """);
        Policy policy = result.workload().getPolicies().get(0);
        assertEquals(result.workload().getNodes().get(0), policy.getResource());
        Statement statement = policy.getStatements().get(0);
        assertEquals("[Service:s3.amazonaws.com]", statement.getPrincipals().toString());
        assertEquals("[StringEquals aws:SourceAccount ${AWS::AccountId}]", statement.getConditions().toString());
    }
}
