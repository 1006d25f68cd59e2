/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPUTE__HARDENED_IMAGE;
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

/** Machines that start with whatever the image happens to contain. */
public final class UnhardenedImage extends Rule<Compute> {

    public UnhardenedImage() {
        super(Compute.class, rule("SEC-COMPUTE-004", "Image is not hardened")
                .medium()
                .bestPractices("SEC06-BP02", "SEC06-BP01")
                .effort(Effort.MEDIUM)
                .explanation("The component runs from an image that the team neither reduces to what is needed nor "
                        + "scans and renews. It brings tools and weaknesses along that nobody asked for.")
                .impact("Known weaknesses are open on the first day, on every copy of the component.")
                .remediation("Build images from a minimal base in a pipeline, scan them, renew them at least monthly "
                        + "and start nothing else."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        if (compute.getKind() != ComputeKind.INSTANCE && compute.getKind() != ComputeKind.CONTAINER) {
            return Outcome.notApplicable();
        }
        String name = Names.of(compute);
        return switch (compute.getHardenedImage()) {
            case YES -> Outcome.satisfied();
            case NO -> Outcome.violated(name + " runs from an image that is not hardened.",
                    "Its copies all carry what the image brought along.");
            case UNKNOWN -> Known.sensitive(compute.getDataClass())
                    ? Outcome.unknown("Is the image of " + name + " hardened, scanned and renewed?", compute,
                            COMPUTE__HARDENED_IMAGE)
                    : Outcome.notApplicable();
        };
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        return List.of(Fix.of("Run " + Names.of(compute) + " from a hardened image",
                Change.set(compute, COMPUTE__HARDENED_IMAGE, Fact.YES))
                .withTradeOff("The image needs a pipeline of its own and somebody who looks after it."));
    }
}
