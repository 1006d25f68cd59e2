/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import java.util.List;

import org.plumbline.validation.Rule;

/** The rules on reliability: one line a rule. */
public final class ReliabilityRules {

    private static final Rule<?>[] ALL = {
        new InterfaceWithoutContract(),
        new QueueWithoutDeadLetter(),
        new EventsWithoutDeadLetter(),
        new MessagesExpireInOutage(),
        new DataStoreWithoutBackup(),
        new ShortBackupRetention(),
        new RecoveryPointMissed(),
        new ObjectsNotRecoverable(),
        new BackupInOneRegion(),
        new BackupsInReach(),
        new UnevenZones(),
        new CapacityBelowPeakLoad(),
        new NoBulkheads(),
        new CellsShare(),
        new SingleCopyBehindLoadBalancer(),
        new PublicEntryInOneZone(),
        new NoRecoveryObjectives(),
        new StrategyTooSlow(),
        new StandbyNotDrawn(),
        new StandbyDiffers(),
        new ManualRecovery(),
        new ObjectivesContradict(),
        new DriftNotFound(),
        new RecoveryNeedsControlPlane(),
        new NoHealthCheck(),
        new DnsNamesFailedRegion(),
        new SingleServerNotReplaced(),
        new NoEmergencyLevers(),
        new TestBelowPeak(),
        new PromiseNotWatched(),
        new SinglePrivateConnection(),
        new PeeringMesh(),
        new OverlappingNetworks(),
        new SubnetTooSmall(),
        new NoAddressesForGrowth(),
        new SubnetOutsideNetwork(),
        new NetworkInOneZone(),
        new NatInOneZone(),
        new QueueFillsFaster(),
        new QuotasNotWatched(),
        new QuotaWithoutReserve(),
        new QuotasDiffer(),
        new WorkOutlastsGateway(),
        new OneRegionForObjective(),
        new RetriesWithoutBackoff(),
        new RepeatedWriteNotIdempotent(),
        new TooManyTries(),
        new ScalingWithoutRoom(),
        new ScalingEndsBelowPeak(),
        new ConcurrencyBelowPeak(),
        new SinglePointOfFailure(),
        new CyclicCalls(),
        new InnerCallOutlastsOuter(),
        new StreamStopsAtBadRecord(),
        new SubscriptionDropsMessages(),
        new WideBlastRadius(),
        new SharedWithoutBulkhead(),
        new NoFallback(),
        new RetryStorm(),
        new ChainMissesAvailability(),
        new PipelineWithoutFailureTests(),
        new ServersChangedInPlace(),
        new DependencyMissesRecoveryTime(),
        new DependencyMissesRecoveryPoint(),
        new SessionStateInCompute(),
        new StoreSharedByTeams(),
        new NoFailoverTests(),
        new RestoreNeverTested(),
        new NoFaultInjection(),
        new NoGameDays(),
        new PublicEntryWithoutThrottling(),
        new CallOutlastsCaller(),
        new CallWithoutTimeout(),
        new SingleZoneDataStore(),
        new ZoneLossOverloads(),
            new DeletableEntry(),
            new HungCopyStays(),
            new MaintenanceAtAnyHour(),
            new FailedRunsAreLost(),
            new CacheComesBackEmpty(),
            new FixedThroughput(),
    };

    private ReliabilityRules() {
    }

    public static List<Rule<?>> all() {
        return List.of(ALL);
    }
}
