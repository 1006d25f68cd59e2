/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__ENCRYPTED_AT_REST;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Disks of machines that anybody can read who gets hold of a copy. */
public final class UnencryptedDisk extends Rule<Compute> {

    public UnencryptedDisk() {
        super(Compute.class, rule("SEC-DATA-004", "Disks of a machine are not encrypted")
                .high()
                .bestPractices("SEC08-BP02", "SEC08-BP03")
                .effort(Effort.MEDIUM)
                .explanation("The machine keeps its disks unencrypted. Temporary files, caches, swapped memory and "
                        + "logs on them repeat what the data stores protect.")
                .impact("A snapshot that is shared by mistake gives away credentials and customers' data.")
                .remediation("Turn on encryption of disks for the whole account, then replace the machines, so that "
                        + "they start with encrypted disks."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        return switch (compute.getEncryptedAtRest()) {
            case YES -> Outcome.satisfied();
            case NO -> Outcome.violated("The disks of " + Names.of(compute) + " are not encrypted.",
                    "Snapshots and images made from it are as readable as itself.");
            case UNKNOWN -> compute.getKind() == ComputeKind.INSTANCE && Known.sensitive(compute.getDataClass())
                    ? Outcome.unknown("Are the disks of " + Names.of(compute) + " encrypted?", compute,
                            COMPONENT__ENCRYPTED_AT_REST)
                    : Outcome.notApplicable();
        };
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        return List.of(Fix.of("Encrypt the disks of " + Names.of(compute),
                Change.set(compute, COMPONENT__ENCRYPTED_AT_REST, Fact.YES))
                .withTradeOff("Machines in use have to be replaced."));
    }
}
