/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a fact of an element is about: a page of its properties. Every feature of what is drawn stands in exactly one
 * topic.
 */
public enum Topic {
    GENERAL("General", "name", "description", "service", "kind", "provider", "runtime", "engine", "outOfScope",
            "environment", "purpose", "stage", "criticality", "reviewTeam", "accountId", "code", "cidr", "protocol",
            "port", "interaction", "source", "target", "connects"),
    SECURITY("Security", "dataClass", "internetFacing", "authentication", "encrypted", "encryptedAtRest",
            "encryptedInTransit", "internalEncryption", "customerManagedKey", "plainTextSecrets", "ownNetwork",
            "metadataTokens", "privileged", "publicAddress", "hardenedImage", "keyPair", "rootUser", "hostNetwork",
            "readOnlyRoot", "temporaryCredentials", "publicAccessBlocked", "writeOnce", "webFirewall",
            "minimumTlsVersion", "certificateRenewal", "refusesMalformed", "provesItself", "multiFactor", "rotation",
            "rotationDays", "integrityProtected", "dataEvents", "securityScan", "signing", "rootProtected",
            "guardrails", "trail", "threatDetection", "configurationRecorded", "flowLogs", "privateEndpoints",
            "publicAccess", "assignsPublicAddresses", "dedicated", "principal", "securityGroups"),
    RELIABILITY("Reliability", "multiZone", "multiRegion", "replicas", "minReplicas", "maxReplicas", "zoneCount",
            "zone", "healthCheck", "deletionProtection", "quotaWatched", "quotaReplicas", "availabilityPercent",
            "recoveryTimeMinutes", "recoveryPointMinutes", "deadLetter", "sessionState", "selfHealing", "backup",
            "backupRetentionDays", "pointInTimeRecovery", "crossRegionBackup", "crossAccountBackup", "versioning",
            "recreatable", "readReplicas", "crossZone", "throttling", "timeoutMillis", "retries", "backoff",
            "idempotent", "critical", "fallback", "bounded", "maxReceives", "ordered", "retentionHours",
            "contractedAvailability", "resilienceTests", "contract"),
    PERFORMANCE("Performance", "size", "latencyMillis", "maxRequestsPerSecond", "utilizationPercent", "loadPattern",
            "scaling", "virtualCpus", "memoryMegabytes", "timeoutSeconds", "reservedConcurrency", "architecture",
            "diskBandwidth", "caching", "compression", "httpVersion", "readSharePercent", "accessPattern", "access",
            "pooled", "partitions", "peakPerSecond", "monthlyGigabytes", "userCount", "area", "olderDevices"),
    COST("Cost and sustainability", "pricing", "monthlyCost", "tagged", "interruptible", "storageGigabytes",
            "storageAutoscaling", "storageClass", "lifecycle", "versionExpiry", "deferrable", "environments"),
    OPERATIONS("Operations", "logging", "metrics", "tracing", "deployment", "rollout", "managed", "owner",
            "runtimeSupported", "engineSupported", "automaticUpgrades", "maintenanceWindow", "immutable", "tests",
            "approval", "automaticRollback", "retentionDays", "allRegions", "watched", "experienceMonitored");

    private final String title;
    private final Set<String> features;

    Topic(String title, String... features) {
        this.title = title;
        this.features = Set.of(features);
    }

    public String title() {
        return title;
    }

    /** The names of the features that are about it. */
    public Set<String> features() {
        return features;
    }

    /** The features of a class that are about it and that people see, in the order of the model. */
    public List<EStructuralFeature> of(EClass type) {
        return type.getEAllStructuralFeatures().stream().filter(FeatureValues::isShown)
                .filter(feature -> of(feature.getName()) == this).toList();
    }

    /** What a feature is about; one that no topic names is general. */
    public static Topic of(String feature) {
        for (Topic topic : values()) {
            if (topic.features.contains(feature)) {
                return topic;
            }
        }
        return GENERAL;
    }
}
