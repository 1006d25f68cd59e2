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
        new X86WhereArmIsPossible(),
        new DataWithoutRetention(),
        new NoSustainabilityGoals(),
        new UnneededCrossRegionFlow(),
        new FixedStorage(),
        new LowUtilisation(),
        new CarbonIntensiveRegion(),
        new CopiesOfTheSameData(),
        new DataNobodyReads(),
        new DeferrableWorkAtOnce(),
        new FarFromUsers(),
        new IdleAccelerator(),
        new ManagedStoreOnX86(),
        new MessagesNobodyTakes(),
        new NewDevicesOnly(),
        new NoAutomaticUpgrades(),
        new ObjectiveBeyondNeed(),
        new RecreatableDataBackedUp(),
        new RecreatableDataReplicated(),
        new ScalingCannotShrink(),
        new SelfRunDataService(),
        new StandingBuildMachines(),
        new UncompressedAnswers(),
        new VersionsKeptForEver(),
        new WholeCopyEachTime(),
    };

    private SustainabilityRules() {
    }

    public static List<Rule<?>> all() {
        return List.of(ALL);
    }
}
