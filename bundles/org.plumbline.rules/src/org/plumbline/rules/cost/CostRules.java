/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import java.util.List;

import org.plumbline.validation.Rule;

/** The rules on cost optimization: one line a rule. */
public final class CostRules {

    private static final Rule<?>[] ALL = {
        new EnvironmentsShareAccount(),
        new BackupsKeptTooLong(),
        new NoBudgetAlert(),
        new CostAboveBudget(),
        new BudgetAboveObjective(),
        new NoBudgetAgreed(),
        new NothingIsDecommissioned(),
        new AlwaysOnForOccasionalLoad(),
        new TestEnvironmentRunsAtNight(),
        new TestEnvironmentBuiltLikeProduction(),
        new IdleComponent(),
        new CommercialDatabase(),
        new LogsKeptInDearStore(),
        new CostNotEstimated(),
        new NatForCloudTraffic(),
        new CrossZoneTraffic(),
        new DearTrafficBetweenRegions(),
        new TrafficBetweenZonesAddsUp(),
        new DownloadsWithoutCdn(),
        new NatPerZoneForLittle(),
        new NoGatewayEndpoint(),
        new NoCostOwner(),
        new OnDemandForSteadyLoad(),
        new InterruptibleWorkOnDemand(),
        new CommitmentForUnsteadyLoad(),
        new ProvisionedForOccasionalLoad(),
        new PayPerUseForSteadyLoad(),
        new CommitmentsNotReviewed(),
        new RedundancyBeyondObjective(),
        new DearRegion(),
        new IdleReadReplicas(),
        new CapacityFarAbovePeak(),
        new SizesNotReviewed(),
        new ObjectStoreWithoutLifecycle(),
        new StorageClassAgainstAccess(),
        new NoCostAllocation(),
        new UntaggedComponent(),
        new NoUnitCost(),
        new OldVolumeType(),
    };

    private CostRules() {
    }

    public static List<Rule<?>> all() {
        return List.of(ALL);
    }
}
