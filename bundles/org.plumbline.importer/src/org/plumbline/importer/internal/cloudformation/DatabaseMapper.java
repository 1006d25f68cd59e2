/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.List;
import java.util.stream.Stream;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Authentication;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;

/** Database instances and clusters of RDS, Aurora, Neptune and DocumentDB. An instance of a cluster is part of it. */
final class DatabaseMapper implements ResourceMapper {

    private static final String RDS_INSTANCE = "AWS::RDS::DBInstance";

    @Override
    public List<String> types() {
        return List.of(RDS_INSTANCE, "AWS::RDS::DBCluster", "AWS::Neptune::DBCluster", "AWS::Neptune::DBInstance",
                "AWS::DocDB::DBCluster", "AWS::DocDB::DBInstance");
    }

    private static boolean isCluster(TemplateResource resource) {
        return resource.type().endsWith("Cluster");
    }

    @Override
    public void map(TemplateResource resource, ImportContext context) {
        String cluster = resource.target("DBClusterIdentifier").orElse(null);
        if (!isCluster(resource) && cluster != null && context.resource(cluster).isPresent()) {
            context.fold(resource, cluster);
            return;
        }
        String engine = resource.textOrNull("Engine");
        DataStore store = context.component(resource, DataStore.class, service(resource, engine));
        if (engine != null) {
            store.setEngine(resource.text("EngineVersion").map(version -> engine + " " + version).orElse(engine));
        }
        encryption(resource, store);
        backup(resource, store);
        Fact omittedUpgrade = isCluster(resource) ? Fact.UNKNOWN : Fact.YES;
        store.setAutomaticUpgrades(Values.fact(resource.get("AutoMinorVersionUpgrade"), omittedUpgrade));
        store.setDeletionProtection(Values.fact(resource.get("DeletionProtection"), Fact.NO));
        store.setLogging(Values.given(resource.get("EnableCloudwatchLogsExports")));
        if (resource.type().startsWith("AWS::RDS")) {
            store.setMetrics(Values.any(Stream.concat(Stream.of(resource), members(resource, context).stream())
                    .map(DatabaseMapper::metrics).toList()));
        }
        store.setMaintenanceWindow(Values.given(resource.get("PreferredMaintenanceWindow")));
        credentials(resource, store);
        if (isCluster(resource)) {
            cluster(resource, store, context);
        } else {
            instance(resource, store, context);
        }
    }

    private static Fact metrics(TemplateResource resource) {
        return Values.any(List.of(Values.fact(resource.get("EnablePerformanceInsights"), Fact.NO),
                Values.positive(resource.get("MonitoringInterval"), Fact.NO)));
    }

    /** The instances of a cluster. */
    private static List<TemplateResource> members(TemplateResource resource, ImportContext context) {
        return isCluster(resource) ? context.referring(resource.id()).stream()
                .filter(member -> member.type().endsWith("DBInstance")).toList() : List.of();
    }

    private static String service(TemplateResource resource, String engine) {
        if (resource.type().startsWith("AWS::Neptune")) {
            return "aws.neptune";
        }
        if (resource.type().startsWith("AWS::DocDB")) {
            return "aws.documentdb";
        }
        return engine != null && engine.startsWith("aurora") ? "aws.aurora" : "aws.rds";
    }

    private static void encryption(TemplateResource resource, DataStore store) {
        boolean inherited = List.of("DBSnapshotIdentifier", "SnapshotIdentifier", "SourceDBInstanceIdentifier",
                "SourceDBClusterIdentifier").stream().anyMatch(key -> !resource.get(key).isAbsent());
        store.setEncryptedAtRest(Values.fact(resource.get("StorageEncrypted"), inherited ? Fact.UNKNOWN : Fact.NO));
        store.setCustomerManagedKey(Values.given(resource.get("KmsKeyId")));
    }

    private static void backup(TemplateResource resource, DataStore store) {
        Resolved days = resource.get("BackupRetentionPeriod");
        Integer retention = days.isAbsent() ? Integer.valueOf(1) : Values.integer(days).orElse(null);
        if (retention != null && resource.get("SourceDBInstanceIdentifier").isAbsent()) {
            store.setBackup(Values.fact(retention > 0));
            store.setPointInTimeRecovery(Values.fact(retention > 0));
            store.setBackupRetentionDays(retention);
        }
    }

    private static void credentials(TemplateResource resource, DataStore store) {
        Resolved password = resource.get("MasterUserPassword");
        boolean managed = Values.fact(resource.get("ManageMasterUserPassword"), Fact.NO) == Fact.YES;
        if (managed || password instanceof Resolved.Secret && !PlainSecrets.isWritten(password)) {
            store.setPlainTextSecrets(Fact.NO);
        }
        boolean signed = Values.fact(resource.get("EnableIAMDatabaseAuthentication"), Fact.NO) == Fact.YES
                || Values.fact(resource.get("IamAuthEnabled"), Fact.NO) == Fact.YES;
        if (signed) {
            store.setAuthentication(Authentication.IAM);
        } else if (resource.type().startsWith("AWS::RDS")) {
            store.setAuthentication(Authentication.PASSWORD);
        }
    }

    private static void instance(TemplateResource resource, DataStore store, ImportContext context) {
        resource.text("DBInstanceClass").ifPresent(store::setSize);
        resource.text("StorageType").ifPresent(store::setStorageClass);
        Values.decimal(resource.get("AllocatedStorage")).ifPresent(store::setStorageGigabytes);
        store.setStorageAutoscaling(Values.given(resource.get("MaxAllocatedStorage")));
        store.setMultiZone(Values.fact(resource.get("MultiAZ"), Fact.NO));
        store.setReadReplicas((int) context.referring(resource.id(), RDS_INSTANCE).stream()
                .filter(other -> !other.get("SourceDBInstanceIdentifier").isAbsent()).count());
    }

    private static void cluster(TemplateResource resource, DataStore store, ImportContext context) {
        List<TemplateResource> members = members(resource, context);
        store.setStorageAutoscaling(Fact.YES);
        if (members.isEmpty()) {
            return;
        }
        store.setReplicas(members.size());
        store.setReadReplicas(members.size() - 1);
        store.setMultiZone(Values.fact(members.size() > 1));
        members.get(0).text("DBInstanceClass").ifPresent(store::setSize);
    }

    @Override
    public void link(TemplateResource resource, ImportContext context) {
        if (context.isFolded(resource.id())) {
            return;
        }
        DataStore store = context.find(resource.id(), DataStore.class).orElseThrow();
        Resolved subnetIds = resource.target("DBSubnetGroupName").flatMap(context::resource)
                .map(group -> group.get("SubnetIds")).orElse(new Resolved.Absent(resource.line()));
        Subnets subnets = context.subnets(subnetIds);
        context.places().into(store, subnets);
        if (store.getMultiZone() == Fact.NO) {
            store.setZoneCount(1);
        } else {
            subnets.countZones(store);
        }
        context.addSecurityGroups(store, resource.get("VPCSecurityGroups"));
        context.addSecurityGroups(store, resource.get("VpcSecurityGroupIds"));
        store.setInternetFacing(internetFacing(resource, subnets, context));
        resource.get("SourceDBInstanceIdentifier").target().ifPresent(source -> context.flow(source, resource.id(),
                new FlowFacts("replication", null, Interaction.STREAM, Fact.UNKNOWN,
                        Authentication.UNKNOWN), resource));
    }

    /** Without a subnet group the provider takes its default network, which is open; a replica takes its source's. */
    private static boolean inDefaultNetwork(TemplateResource resource) {
        boolean besideSource = !resource.get("SourceDBInstanceIdentifier").isAbsent()
                && resource.get("SourceRegion").isAbsent();
        return resource.get("DBSubnetGroupName").isAbsent() && !besideSource;
    }

    private static Fact internetFacing(TemplateResource resource, Subnets subnets, ImportContext context) {
        if (subnets.isPublic() == Fact.NO) {
            return Fact.NO;
        }
        if (!resource.type().startsWith("AWS::RDS")) {
            return Fact.NO;
        }
        if (!isCluster(resource)) {
            return Values.fact(resource.get("PubliclyAccessible"),
                    inDefaultNetwork(resource) ? Fact.YES : Fact.UNKNOWN);
        }
        List<Fact> members = members(resource, context).stream()
                .map(member -> Values.fact(member.get("PubliclyAccessible"), Fact.UNKNOWN)).toList();
        return members.contains(Fact.YES) ? Fact.YES : Values.all(members) == Fact.NO
                && !members.contains(Fact.UNKNOWN) ? Fact.NO : Fact.UNKNOWN;
    }
}
