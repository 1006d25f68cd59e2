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
        new NoBudgetAlert(),
        new AlwaysOnForOccasionalLoad(),
        new IdleComponent(),
        new NatForCloudTraffic(),
        new CrossZoneTraffic(),
        new OnDemandForSteadyLoad(),
        new ObjectStoreWithoutLifecycle(),
        new NoCostAllocation(),
        new BudgetAboveObjective(),
        new CapacityFarAbovePeak(),
        new CostAboveBudget(),
        new CostNotEstimated(),
        new IdleReadReplicas(),
        new NoBudgetAgreed(),
        new NoCostOwner(),
        new NothingIsDecommissioned(),
        new RedundancyBeyondObjective(),
        new BackupsKeptTooLong(),
        new CommercialDatabase(),
        new CommitmentForUnsteadyLoad(),
        new InterruptibleWorkOnDemand(),
        new LogsKeptInDearStore(),
        new OldVolumeType(),
        new PayPerUseForSteadyLoad(),
        new ProvisionedForOccasionalLoad(),
        new StorageClassAgainstAccess(),
        new UntaggedComponent(),
        new DearRegion(),
        new DownloadsWithoutCdn(),
        new EnvironmentsShareAccount(),
        new NatPerZoneForLittle(),
        new NoGatewayEndpoint(),
        new TestEnvironmentBuiltLikeProduction(),
        new TestEnvironmentRunsAtNight(),
        new NoUnitCost(),
    };

    private CostRules() {
    }

    public static List<Rule<?>> all() {
        return List.of(ALL);
    }
}
