/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.architecture;

import org.eclipse.emf.ecore.EAttribute;
import org.plumbline.model.Account;
import org.plumbline.model.Alarm;
import org.plumbline.model.Budget;
import org.plumbline.model.Client;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.Deployment;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Fact;
import org.plumbline.model.Group;
import org.plumbline.model.GroupKind;
import org.plumbline.model.Messaging;
import org.plumbline.model.Network;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.Node;
import org.plumbline.model.Observability;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Practices;
import org.plumbline.model.PrincipalKind;
import org.plumbline.model.RecoveryStrategy;
import org.plumbline.model.Rollout;
import org.plumbline.model.Scaling;
import org.plumbline.model.Subnet;
import org.plumbline.model.Workload;
import org.plumbline.model.WorldArea;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.query.Nodes;

/**
 * What the good forms have in common: how the team works, and what its platform gives every component of a kind. A
 * blueprint says what differs before; what it has said is kept.
 */
final class GoodPractice {

    private static final String TEAM = "Product team";
    private static final double KEPT_DAYS = 400;

    private GoodPractice() {
    }

    /** Completes a design that its blueprint has drawn. */
    static void say(ModelBuilder b) {
        Workload workload = b.workload();
        workload.setOwner(TEAM);
        workload.setReviewTeam("Architecture board");
        b.practices(GoodPractice::practices);
        b.practices(p -> p.setTestedRequestsPerSecond(workload.getObjectives().getPeakRequestsPerSecond() * 1.5));
        b.objectives(o -> o.getDataResidency().add("European Union"));
        for (Node each : Nodes.allIn(workload)) {
            switch (each) {
                case Account account -> account(account);
                case Network network -> network(network);
                case Subnet subnet -> subnet.setAssignsPublicAddresses(Fact.NO);
                case Compute compute -> compute(compute);
                case DataStore store -> store(store);
                case Messaging messaging -> messaging(messaging);
                case NetworkEntry entry -> entry(entry);
                case Client client -> client(client);
                case ExternalSystem external -> external.setMetrics(Fact.YES);
                default -> { }
            }
        }
        budget(b);
        alarms(b);
    }

    /** How long a failure may last, and what it may lose. */
    static void recovery(ModelBuilder b, double availabilityPercent, int timeMinutes, int pointMinutes) {
        b.objectives(o -> {
            o.setAvailabilityPercent(availabilityPercent);
            o.setRecoveryTimeMinutes(timeMinutes);
            o.setRecoveryPointMinutes(pointMinutes);
        });
    }

    /** How much is asked, how fast it is answered, and what that may cost a month. */
    static void load(ModelBuilder b, int latencyMillis, double peakPerSecond, double monthlyBudget) {
        b.objectives(o -> {
            o.setLatencyMillis(latencyMillis);
            o.setPeakRequestsPerSecond(peakPerSecond);
            o.setMonthlyBudget(monthlyBudget);
        });
    }

    /** The workload holds data of people in the European Union. */
    static void personalData(ModelBuilder b) {
        b.objectives(o -> o.getComplianceSchemes().add("GDPR"));
    }

    /** Where operations look: logs, a dashboard and the pipeline that all changes come through. */
    static void operations(ModelBuilder region) {
        Group group = region.add(Group.class, "Operations", g -> g.setKind(GroupKind.LOGICAL));
        ModelBuilder inside = region.in(group);
        inside.add(Observability.class, "Logs", "aws.cloudwatch.logs", o -> o.setRetentionDays(KEPT_DAYS));
        inside.add(Observability.class, "Dashboard", "aws.cloudwatch.dashboard", o -> { });
        inside.add(DeliveryPipeline.class, "Pipeline", "aws.codepipeline", p -> {
            p.setTests(Fact.YES);
            p.setApproval(Fact.YES);
            p.setAutomaticRollback(Fact.YES);
            p.setSecurityScan(Fact.YES);
            p.setSigning(Fact.YES);
            p.setResilienceTests(Fact.YES);
            p.setEnvironments(3);
            p.setPrincipal(region.principal("Deployment role", r -> {
                r.setKind(PrincipalKind.ROLE);
                r.setBoundary(Fact.YES);
            }));
        });
    }

    private static void practices(Practices practices) {
        for (EAttribute each : practices.eClass().getEAllAttributes()) {
            if (each.getEAttributeType() == PlumblinePackage.Literals.FACT) {
                practices.eSet(each, Fact.YES);
            }
        }
        practices.setRecoveryStrategy(RecoveryStrategy.BACKUP_AND_RESTORE);
        practices.setReleasesPerMonth(8);
    }

    private static void account(Account account) {
        account.setRootProtected(Fact.YES);
        account.setGuardrails(Fact.YES);
        account.setTrail(Fact.YES);
        account.setDedicated(Fact.YES);
        account.setThreatDetection(Fact.YES);
        account.setConfigurationRecorded(Fact.YES);
    }

    private static void network(Network network) {
        network.setFlowLogs(Fact.YES);
        network.setPrivateEndpoints(Fact.YES);
    }

    private static void compute(Compute compute) {
        component(compute);
        compute.setTracing(Fact.YES);
        compute.setPlainTextSecrets(Fact.NO);
        compute.setRollout(Rollout.CANARY);
        compute.setSessionState(Fact.NO);
        compute.setHealthCheck(Fact.YES);
        compute.setSelfHealing(Fact.YES);
        compute.setImmutable(Fact.YES);
        compute.setMultiZone(Fact.YES);
    }

    private static void store(DataStore store) {
        component(store);
        store.setEncryptedAtRest(Fact.YES);
        store.setEncryptedInTransit(Fact.YES);
        store.setLifecycle(Fact.YES);
        store.setMultiZone(Fact.YES);
        store.setCustomerManagedKey(Fact.YES);
        store.setScaling(Scaling.AUTOMATIC);
        store.setInternetFacing(Fact.NO);
        if (store.getKind() == DataStoreKind.RELATIONAL || store.getKind() == DataStoreKind.CACHE) {
            store.setAutomaticUpgrades(Fact.YES);
            store.setStorageAutoscaling(Fact.YES);
        }
        if (store.getRecreatable() == Fact.YES) {
            return;
        }
        store.setDeletionProtection(Fact.YES);
        store.setBackup(Fact.YES);
        store.setBackupRetentionDays(35);
        store.setPointInTimeRecovery(Fact.YES);
        store.setCrossAccountBackup(Fact.YES);
        store.setCrossRegionBackup(Fact.YES);
        if (store.getKind() == DataStoreKind.OBJECT) {
            store.setPublicAccessBlocked(Fact.YES);
            store.setVersioning(Fact.YES);
            store.setVersionExpiry(Fact.YES);
        }
    }

    private static void messaging(Messaging messaging) {
        component(messaging);
        messaging.setEncryptedAtRest(Fact.YES);
        messaging.setEncryptedInTransit(Fact.YES);
        messaging.setDeadLetter(Fact.YES);
        if (!messaging.isSetRetentionHours()) {
            messaging.setRetentionHours(96);
        }
    }

    private static void entry(NetworkEntry entry) {
        component(entry);
        entry.setMinimumTlsVersion("1.2");
        entry.setEncryptedInTransit(Fact.YES);
        entry.setTracing(Fact.YES);
        entry.setDeletionProtection(Fact.YES);
        if (entry.getInternetFacing() == Fact.YES) {
            entry.setWebFirewall(Fact.YES);
            entry.setThrottling(Fact.YES);
        }
    }

    private static void client(Client client) {
        client.setArea(WorldArea.EUROPE);
        client.setExperienceMonitored(Fact.YES);
        client.setOlderDevices(Fact.YES);
    }

    private static void component(Component component) {
        component.setLogging(Fact.YES);
        component.setMetrics(Fact.YES);
        component.setTagged(Fact.YES);
        component.setDeployment(Deployment.PIPELINE);
        component.setQuotaWatched(Fact.YES);
    }

    private static void budget(ModelBuilder b) {
        b.workload().getBudgets().add(b.create(Budget.class, "Monthly budget", budget -> {
            budget.setMonthlyLimit(b.workload().getObjectives().getMonthlyBudget());
            budget.setAlerts(Fact.YES);
        }));
    }

    /** Alarms on what customers see, and one on the components that can fail. */
    private static void alarms(ModelBuilder b) {
        b.alarm("Customers are not served", a -> {
            alarm(a, "Successful requests");
            a.setBusinessOutcome(Fact.YES);
        });
        b.alarm("Answers are slow", a -> {
            alarm(a, "Latency p95");
            a.setThreshold(b.workload().getObjectives().getLatencyMillis());
        });
        b.alarm("A component fails or is full", a -> {
            alarm(a, "Errors and saturation");
            Nodes.componentsIn(b.workload()).stream()
                    .filter(c -> c instanceof Compute || c instanceof DataStore || c instanceof Messaging
                            || c instanceof NetworkEntry)
                    .forEach(a.getWatches()::add);
        });
    }

    private static void alarm(Alarm alarm, String metric) {
        alarm.setMetric(metric);
        alarm.setNotifies(Fact.YES);
        alarm.setProcedure(Fact.YES);
    }
}
