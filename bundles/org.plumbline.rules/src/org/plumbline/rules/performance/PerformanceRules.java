/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import java.util.List;

import org.plumbline.validation.Rule;

/** The rules on performance efficiency: one line a rule. */
public final class PerformanceRules {

    private static final Rule<?>[] ALL = {
        new NoPerformanceBaselines(),
        new ReadHeavyStoreWithoutCache(),
        new StarvedFunction(),
        new ChainMissesLatency(),
        new DeepCallChain(),
        new PreviousGenerationInstance(),
        new FixedCapacityUnderVaryingLoad(),
        new OversizedCompute(),
        new NotLoadTested(),
        new NoPerformanceReview(),
        new ChoicesNotMeasured(),
        new NoLatencyObjective(),
        new FunctionUnderSteadyLoad(),
        new FunctionAtTimeLimit(),
        new InstancesUnderSpikes(),
        new BurstableUnderLoad(),
        new TrainingWithoutAccelerator(),
        new ComputeNotMeasured(),
        new StoreNotMeasured(),
        new LookupsInRelationalStore(),
        new MeasurementsInDatabase(),
        new SearchInDatabase(),
        new ReportsOnLiveDatabase(),
        new FilesInDatabase(),
        new SlowDisk(),
        new PeakAboveLimit(),
        new FilesWithoutCdn(),
        new CdnWithoutCache(),
        new GatewayWithoutCache(),
        new UsersFarFromRegion(),
        new CallAcrossRegions(),
        new UnpooledConnections(),
        new OldHttp(),
        new ClassicLoadBalancer(),
        new CopiesWithoutLoadBalancer(),
        new VpnForLargeTraffic(),
            new SharedDiskBandwidth(),
    };

    private PerformanceRules() {
    }

    public static List<Rule<?>> all() {
        return List.of(ALL);
    }
}
