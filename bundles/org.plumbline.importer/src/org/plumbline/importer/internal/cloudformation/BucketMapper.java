/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Authentication;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;

/** S3 buckets. New buckets are encrypted and block public access unless the template says otherwise. */
final class BucketMapper implements ResourceMapper {

    private static final List<String> BLOCKS = List.of("BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls",
            "RestrictPublicBuckets");

    @Override
    public List<String> types() {
        return List.of("AWS::S3::Bucket");
    }

    @Override
    public void map(TemplateResource resource, ImportContext context) {
        DataStore bucket = context.component(resource, DataStore.class, "aws.s3");
        bucket.setEncryptedAtRest(Fact.YES);
        bucket.setCustomerManagedKey(managedKey(resource));
        bucket.setMultiZone(Fact.YES);
        bucket.setWriteOnce(writeOnce(resource));
        bucket.setVersioning(versioning(resource));
        bucket.setVersionExpiry(bucket.getVersioning() == Fact.NO ? Fact.UNKNOWN
                : StorageFacts.versionExpiry(resource));
        bucket.setLogging(Values.given(resource.get("LoggingConfiguration")));
        bucket.setLifecycle(Values.given(resource.get("LifecycleConfiguration")));
        bucket.setCrossRegionBackup(Values.given(resource.get("ReplicationConfiguration")) == Fact.YES
                ? Fact.UNKNOWN : Fact.NO);
        bucket.setPublicAccessBlocked(blocked(resource.get("PublicAccessBlockConfiguration")));
        bucket.setEncryptedInTransit(httpsOnly(resource, context));
        publicAccess(resource, bucket, context);
    }

    /** Whether objects are locked as they come; a lock that each object has to ask for protects none by itself. */
    private static Fact writeOnce(TemplateResource resource) {
        Fact lockable = Values.fact(resource.get("ObjectLockEnabled"), Fact.NO);
        Resolved rule = resource.get("ObjectLockConfiguration", "Rule", "DefaultRetention");
        return lockable == Fact.YES ? Values.given(rule) : lockable;
    }

    /** Object lock turns versioning on, and replication cannot be set up without it. */
    private static Fact versioning(TemplateResource resource) {
        boolean implied = Values.fact(resource.get("ObjectLockEnabled"), Fact.NO) == Fact.YES
                || Values.given(resource.get("ReplicationConfiguration")) == Fact.YES;
        return implied ? Fact.YES : Values.is(resource.get("VersioningConfiguration", "Status"), "Enabled", Fact.NO);
    }

    private static Fact managedKey(TemplateResource resource) {
        List<Resolved> rules = resource.items("BucketEncryption", "ServerSideEncryptionConfiguration");
        if (rules.isEmpty()) {
            return resource.get("BucketEncryption").isOpen() ? Fact.UNKNOWN : Fact.NO;
        }
        return Values.given(rules.get(0).at("ServerSideEncryptionByDefault", "KMSMasterKeyID"));
    }

    private static Fact blocked(Resolved configuration) {
        if (configuration.isAbsent()) {
            return Fact.YES;
        }
        List<Fact> facts = new ArrayList<>();
        BLOCKS.forEach(block -> facts.add(Values.fact(configuration.at(block), Fact.NO)));
        return configuration instanceof Resolved.Unknown ? Fact.UNKNOWN : Values.all(facts);
    }

    /** Whether a bucket policy denies requests that are not encrypted. */
    private static Fact httpsOnly(TemplateResource resource, ImportContext context) {
        return Values.fact(context.referring(resource.id(), "AWS::S3::BucketPolicy").stream()
                .anyMatch(BucketMapper::refusesPlainText));
    }

    static boolean refusesPlainText(TemplateResource policy) {
        return policy.items("PolicyDocument", "Statement").stream()
                .anyMatch(statement -> statement.at("Effect").text().filter("Deny"::equals).isPresent()
                        && Values.fact(statement.at("Condition", "Bool", "aws:SecureTransport"), Fact.UNKNOWN)
                                == Fact.NO);
    }

    /** The bucket that a policy is for and that the template does not declare; only the policy tells of it. */
    static DataStore elsewhere(TemplateResource policy, ImportContext context) {
        DataStore bucket = context.builder().create(DataStore.class,
                PropertyList.printable(policy.get("Bucket").display()), store -> {
                    store.setId(context.builder().reserveId(policy.id() + "-bucket"));
                    store.setOrigin(context.origin(policy));
                    store.setService("aws.s3");
                    store.setKind(DataStoreKind.OBJECT);
                    store.setEncryptedInTransit(Values.fact(refusesPlainText(policy)));
                });
        context.places().add(bucket, policy);
        context.standIn(policy, bucket);
        return bucket;
    }

    private static void publicAccess(TemplateResource resource, DataStore bucket, ImportContext context) {
        boolean listed = resource.text("AccessControl").filter(acl -> acl.startsWith("PublicRead")).isPresent();
        boolean open = context.referring(resource.id(), "AWS::S3::BucketPolicy").stream()
                .flatMap(policy -> policy.items("PolicyDocument", "Statement").stream())
                .anyMatch(Statements::allowsEverybody);
        if (bucket.getPublicAccessBlocked() == Fact.YES || !listed && !open) {
            bucket.setInternetFacing(Fact.NO);
            bucket.setAuthentication(Authentication.IAM);
        } else {
            bucket.setInternetFacing(Fact.YES);
            bucket.setAuthentication(Authentication.NONE);
        }
    }

    @Override
    public void link(TemplateResource resource, ImportContext context) {
        for (String kind : List.of("LambdaConfigurations", "QueueConfigurations", "TopicConfigurations")) {
            for (Resolved each : resource.items("NotificationConfiguration", kind)) {
                each.references().forEach(r -> context.flow(resource.id(), r.logicalId(),
                        FlowFacts.event(Interaction.ASYNCHRONOUS), resource));
            }
        }
        resource.get("LoggingConfiguration", "DestinationBucketName").target().ifPresent(
                id -> context.flow(resource.id(), id, FlowFacts.event(Interaction.BATCH), resource));
    }
}
