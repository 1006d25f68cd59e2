/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules;

import java.util.List;

import org.plumbline.rules.cost.AlwaysOnForOccasionalLoad;
import org.plumbline.rules.cost.CrossZoneTraffic;
import org.plumbline.rules.cost.IdleComponent;
import org.plumbline.rules.cost.NatForCloudTraffic;
import org.plumbline.rules.cost.NoBudgetAlert;
import org.plumbline.rules.cost.NoCostAllocation;
import org.plumbline.rules.cost.ObjectStoreWithoutLifecycle;
import org.plumbline.rules.cost.OnDemandForSteadyLoad;
import org.plumbline.rules.operations.AlarmTellsNobody;
import org.plumbline.rules.operations.AllAtOnceRollout;
import org.plumbline.rules.operations.ComponentWithoutAlarm;
import org.plumbline.rules.operations.LogRetentionUnset;
import org.plumbline.rules.operations.ManualDeployment;
import org.plumbline.rules.operations.NoAlarms;
import org.plumbline.rules.operations.NoAutomatedDeployment;
import org.plumbline.rules.operations.NoInfrastructureAsCode;
import org.plumbline.rules.operations.NoRunbooks;
import org.plumbline.rules.operations.NoTracing;
import org.plumbline.rules.operations.PipelineWithoutTests;
import org.plumbline.rules.performance.FixedCapacityUnderVaryingLoad;
import org.plumbline.rules.performance.NoPerformanceBaselines;
import org.plumbline.rules.performance.NotLoadTested;
import org.plumbline.rules.performance.OversizedCompute;
import org.plumbline.rules.performance.PreviousGenerationInstance;
import org.plumbline.rules.performance.ReadHeavyStoreWithoutCache;
import org.plumbline.rules.performance.StarvedFunction;
import org.plumbline.rules.reliability.CallOutlastsCaller;
import org.plumbline.rules.reliability.CapacityBelowPeakLoad;
import org.plumbline.rules.reliability.DataStoreWithoutBackup;
import org.plumbline.rules.reliability.EventsWithoutDeadLetter;
import org.plumbline.rules.reliability.NoFailoverTests;
import org.plumbline.rules.reliability.NoHealthCheck;
import org.plumbline.rules.reliability.NoRecoveryObjectives;
import org.plumbline.rules.reliability.QueueWithoutDeadLetter;
import org.plumbline.rules.reliability.QuotasNotWatched;
import org.plumbline.rules.reliability.RecoveryPointMissed;
import org.plumbline.rules.reliability.RestoreNeverTested;
import org.plumbline.rules.reliability.RetriesWithoutBackoff;
import org.plumbline.rules.reliability.SessionStateInCompute;
import org.plumbline.rules.reliability.ShortBackupRetention;
import org.plumbline.rules.reliability.SingleCopyBehindLoadBalancer;
import org.plumbline.rules.reliability.SinglePointOfFailure;
import org.plumbline.rules.reliability.SingleZoneDataStore;
import org.plumbline.rules.security.AdministratorPermissions;
import org.plumbline.rules.security.DataStoreInPublicSubnet;
import org.plumbline.rules.security.EntryAcceptsPlainText;
import org.plumbline.rules.security.EntryWithoutAccessLog;
import org.plumbline.rules.security.EveryPortOpen;
import org.plumbline.rules.security.IncidentResponseNotRehearsed;
import org.plumbline.rules.security.LongLivedAccessKeys;
import org.plumbline.rules.security.NoControlPlaneTrail;
import org.plumbline.rules.security.NoIncidentResponsePlan;
import org.plumbline.rules.security.OpenAdminPorts;
import org.plumbline.rules.security.OpenDatabasePorts;
import org.plumbline.rules.security.PlainTextSecrets;
import org.plumbline.rules.security.PublicDataStore;
import org.plumbline.rules.security.PublicEntryWithoutFirewall;
import org.plumbline.rules.security.PublicInstance;
import org.plumbline.rules.security.ResourceOpenToEveryone;
import org.plumbline.rules.security.RoleTrustsAnyone;
import org.plumbline.rules.security.SecretWithoutRotation;
import org.plumbline.rules.security.ServiceWidePermissions;
import org.plumbline.rules.security.TrustWithoutExternalId;
import org.plumbline.rules.security.UnauthenticatedInterface;
import org.plumbline.rules.security.UnencryptedAtRest;
import org.plumbline.rules.security.UnencryptedFlow;
import org.plumbline.rules.security.UnsupportedSoftware;
import org.plumbline.rules.sustainability.DataWithoutRetention;
import org.plumbline.rules.sustainability.FixedStorage;
import org.plumbline.rules.sustainability.LowUtilisation;
import org.plumbline.rules.sustainability.NoSustainabilityGoals;
import org.plumbline.rules.sustainability.UnneededCrossRegionFlow;
import org.plumbline.rules.sustainability.X86WhereArmIsPossible;
import org.plumbline.validation.RuleSet;

/** The rules that come with Plumbline: one line a rule, by pillar and id. */
public final class BuiltInRules {

    private static final RuleSet ALL = RuleSet.of(List.of(
            new ComponentWithoutAlarm(),
            new NoAlarms(),
            new AlarmTellsNobody(),
            new NoInfrastructureAsCode(),
            new ManualDeployment(),
            new NoAutomatedDeployment(),
            new LogRetentionUnset(),
            new PipelineWithoutTests(),
            new AllAtOnceRollout(),
            new NoRunbooks(),
            new NoTracing(),

            new NoControlPlaneTrail(),
            new EntryWithoutAccessLog(),
            new UnauthenticatedInterface(),
            new PublicDataStore(),
            new UnencryptedAtRest(),
            new AdministratorPermissions(),
            new ServiceWidePermissions(),
            new RoleTrustsAnyone(),
            new TrustWithoutExternalId(),
            new LongLivedAccessKeys(),
            new ResourceOpenToEveryone(),
            new NoIncidentResponsePlan(),
            new IncidentResponseNotRehearsed(),
            new DataStoreInPublicSubnet(),
            new OpenAdminPorts(),
            new OpenDatabasePorts(),
            new EveryPortOpen(),
            new PublicEntryWithoutFirewall(),
            new PublicInstance(),
            new UnsupportedSoftware(),
            new PlainTextSecrets(),
            new SecretWithoutRotation(),
            new UnencryptedFlow(),
            new EntryAcceptsPlainText(),

            new QueueWithoutDeadLetter(),
            new EventsWithoutDeadLetter(),
            new DataStoreWithoutBackup(),
            new ShortBackupRetention(),
            new RecoveryPointMissed(),
            new CapacityBelowPeakLoad(),
            new SingleCopyBehindLoadBalancer(),
            new NoRecoveryObjectives(),
            new NoHealthCheck(),
            new QuotasNotWatched(),
            new RetriesWithoutBackoff(),
            new SinglePointOfFailure(),
            new SessionStateInCompute(),
            new NoFailoverTests(),
            new RestoreNeverTested(),
            new CallOutlastsCaller(),
            new SingleZoneDataStore(),

            new NoPerformanceBaselines(),
            new ReadHeavyStoreWithoutCache(),
            new StarvedFunction(),
            new PreviousGenerationInstance(),
            new FixedCapacityUnderVaryingLoad(),
            new OversizedCompute(),
            new NotLoadTested(),

            new NoBudgetAlert(),
            new AlwaysOnForOccasionalLoad(),
            new IdleComponent(),
            new NatForCloudTraffic(),
            new CrossZoneTraffic(),
            new OnDemandForSteadyLoad(),
            new ObjectStoreWithoutLifecycle(),
            new NoCostAllocation(),

            new X86WhereArmIsPossible(),
            new DataWithoutRetention(),
            new NoSustainabilityGoals(),
            new UnneededCrossRegionFlow(),
            new FixedStorage(),
            new LowUtilisation()));

    private BuiltInRules() {
    }

    public static RuleSet all() {
        return ALL;
    }
}
