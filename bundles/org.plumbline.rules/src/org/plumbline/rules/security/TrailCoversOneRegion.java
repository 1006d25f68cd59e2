/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.OBSERVABILITY__ALL_REGIONS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Fact;
import org.plumbline.model.Observability;
import org.plumbline.model.ObservabilityKind;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A trail that is blind wherever the team is not looking. */
public final class TrailCoversOneRegion extends Rule<Observability> {

    public TrailCoversOneRegion() {
        super(Observability.class, rule("SEC-AUDIT-003", "Trail records one Region only")
                .medium()
                .bestPractices("SEC04-BP01")
                .effort(Effort.LOW)
                .explanation("The trail records the calls of one Region. An intruder with stolen credentials works in "
                        + "another one, where nobody deploys and nobody looks.")
                .impact("Machines for somebody else's purposes run for weeks on the company's bill before they are "
                        + "found.")
                .remediation("Let the trail record all Regions and global services. Switch off the Regions that the "
                        + "company does not use."));
    }

    @Override
    public Outcome check(Observability trail, Context context) {
        if (trail.getKind() != ObservabilityKind.TRAIL) {
            return Outcome.notApplicable();
        }
        String name = Names.of(trail);
        return Outcome.required(trail.getAllRegions(),
                () -> Outcome.violated(name + " records the calls of one Region only.",
                        "Stolen credentials work in every Region of the account."),
                "Does " + name + " record the calls in all Regions?", trail, OBSERVABILITY__ALL_REGIONS);
    }

    @Override
    public List<Fix> fixes(Observability trail, Context context) {
        return List.of(Fix.of("Record the calls of all Regions with " + Names.of(trail),
                Change.set(trail, OBSERVABILITY__ALL_REGIONS, Fact.YES))
                .withTradeOff("The records of further Regions take some storage."));
    }
}
