/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import java.util.List;

import org.plumbline.validation.Rule;

/** The rules on sustainability: one line a rule. */
public final class SustainabilityRules {

    private static final Rule<?>[] ALL = {
        new IdleAccelerator(),
        new X86WhereArmIsPossible(),
        new ManagedStoreOnX86(),
        new MessagesNobodyTakes(),
        new DeferrableWorkAtOnce(),
        new RecreatableDataBackedUp(),
        new StandingBuildMachines(),
        new DataWithoutRetention(),
        new VersionsKeptForEver(),
        new RecreatableDataReplicated(),
        new DataNobodyReads(),
        new NewDevicesOnly(),
        new FarFromUsers(),
        new NoSustainabilityGoals(),
        new SelfRunDataService(),
        new WholeCopyEachTime(),
        new UncompressedAnswers(),
        new UnneededCrossRegionFlow(),
        new DetourThroughRegion(),
        new CarbonIntensiveRegion(),
        new ScalingCannotShrink(),
        new CopiesOfTheSameData(),
        new ObjectiveBeyondNeed(),
        new FixedStorage(),
        new NoAutomaticUpgrades(),
        new LowUtilisation(),
    };

    private SustainabilityRules() {
    }

    public static List<Rule<?>> all() {
        return List.of(ALL);
    }
}
