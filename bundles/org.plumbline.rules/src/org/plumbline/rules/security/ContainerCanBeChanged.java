/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPUTE__READ_ONLY_ROOT;
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

/** A container whose program can be replaced while it runs. */
public final class ContainerCanBeChanged extends FactRule<Compute> {

    public ContainerCanBeChanged() {
        super(Compute.class, rule("SEC-COMPUTE-011", "Container can change its own program files")
                .medium()
                .bestPractices("SEC06-BP02", "SEC06-BP05")
                .effort(Effort.LOW)
                .explanation("The root file system of the container can be written to. An intruder can leave tools "
                        + "there or replace the program that serves the next request.")
                .impact("A short break-in becomes a lasting one that no scan of the image finds.")
                .remediation("Make the root file system read-only and mount single folders for what has to be "
                        + "written, such as temporary files."), COMPUTE__READ_ONLY_ROOT, Compute::getReadOnlyRoot,
                Fact.YES);
    }

    @Override
    protected boolean concerns(Compute compute, Context context) {
        return compute.getKind() == ComputeKind.CONTAINER;
    }

    @Override
    protected String question(String name) {
        return "Is the root file system of " + name + " read-only?";
    }

    @Override
    protected Outcome broken(Compute compute, String name, Context context) {
        return Outcome.violated(name + " can change its own program files.",
                "What an intruder leaves in it runs on as part of the service.");
    }

    @Override
    protected Fix fix(String name, Change mend) {
        return Fix.of("Make the root file system of " + name + " read-only", mend)
                .withTradeOff("Programs that write beside themselves need a mounted folder.");
    }
}
