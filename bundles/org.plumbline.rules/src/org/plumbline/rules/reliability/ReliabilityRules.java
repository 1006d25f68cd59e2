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
        new QueueWithoutDeadLetter(),
        new EventsWithoutDeadLetter(),
        new DataStoreWithoutBackup(),
        new ShortBackupRetention(),
        new RecoveryPointMissed(),
        new CapacityBelowPeakLoad(),
        new SingleCopyBehindLoadBalancer(),
        new NoRecoveryObjectives(),
        new NoHealthCheck(),
        new SinglePrivateConnection(),
        new PeeringMesh(),
        new OverlappingNetworks(),
        new SubnetTooSmall(),
        new NoAddressesForGrowth(),
        new SubnetOutsideNetwork(),
        new NetworkInOneZone(),
        new NatInOneZone(),
        new QuotasNotWatched(),
        new RetriesWithoutBackoff(),
        new SinglePointOfFailure(),
        new CyclicCalls(),
        new ChainMissesAvailability(),
        new DependencyMissesRecoveryTime(),
        new DependencyMissesRecoveryPoint(),
        new SessionStateInCompute(),
        new NoFailoverTests(),
        new RestoreNeverTested(),
        new CallOutlastsCaller(),
        new SingleZoneDataStore(),
    };

    private ReliabilityRules() {
    }

    public static List<Rule<?>> all() {
        return List.of(ALL);
    }
}
