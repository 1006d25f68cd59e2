/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.COMPUTE__DISK_BANDWIDTH;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.FactRule;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;

/** A machine whose disks and customers share one line. */
public final class SharedDiskBandwidth extends FactRule<Compute> {

    public SharedDiskBandwidth() {
        super(Compute.class, rule("PERF-DISK-010", "Disk traffic competes with requests")
                .medium()
                .bestPractices("PERF02-BP02", "PERF03-BP02")
                .effort(Effort.LOW)
                .explanation("Traffic to the disks of the machine uses the same line as its "
                        + "requests. A backup or a large read slows down everything else.")
                .impact("Pages become slow at the times when reports and backups run.")
                .remediation("Take an instance type whose disks have bandwidth of their own, or turn "
                        + "it on where the type offers it."),
                COMPUTE__DISK_BANDWIDTH, Compute::getDiskBandwidth, Fact.YES);
    }

    @Override
    protected boolean concerns(Compute compute, Context context) {
        return compute.getKind() == ComputeKind.INSTANCE;
    }

    @Override
    protected boolean worthAsking(Compute compute, Context context) {
        return false;
    }

    @Override
    protected String question(String name) {
        return "Do the disks of " + name + " have bandwidth of their own?";
    }

    @Override
    protected Outcome broken(Compute compute, String name, Context context) {
        return Outcome.violated("The disks of " + name + " share one line with its requests.",
                "Whatever reads or writes much slows the requests down.");
    }

    @Override
    protected Fix fix(String name, Change mend) {
        return Fix.of("Give the disks of " + name + " bandwidth of their own", mend)
                .withTradeOff("Some types charge for it by the hour.");
    }
}
