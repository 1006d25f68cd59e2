/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__RELEASES_PER_MONTH;
import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__PRACTICES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.Optional;

import org.plumbline.model.Practices;
import org.plumbline.model.Stage;
import org.plumbline.model.Workload;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** Changes that wait for each other until a release is too large to understand. */
public final class RareReleases extends Rule<Workload> {

    /** A release a month is where changes of a small team still number a dozen or two, few enough to tell apart. */
    private static final Parameter LEAST = Parameter.of("leastReleasesPerMonth", 1,
            "Releases a month below which changes pile up");

    public RareReleases() {
        super(Workload.class, rule("OPS-RELEASE-001", "Changes wait for rare, large releases")
                .medium()
                .bestPractices("OPS05-BP09", "OPS05-BP10")
                .effort(Effort.HIGH)
                .parameters(LEAST)
                .explanation("The workload is released less than once a month, so each release carries many changes at "
                        + "once.")
                .impact("When a release fails nobody can tell which change did it, and customers wait months for small "
                        + "corrections.")
                .remediation("Cut changes until one fits a day or two, hide unfinished work behind switches, and "
                        + "release every change on its own once its tests pass."));
    }

    @Override
    public Outcome check(Workload workload, Context context) {
        Optional<Practices> practices = context.target(workload, WORKLOAD__PRACTICES, Practices.class);
        if (practices.isPresent() && practices.get().isSetReleasesPerMonth()) {
            double releases = practices.get().getReleasesPerMonth();
            return releases >= context.value(LEAST) ? Outcome.satisfied()
                    : Outcome.violated("The workload is released " + Figures.text(releases) + " times a month.",
                            "Each release carries so many changes that a failure cannot be traced to one.");
        }
        boolean worthAsking = workload.getStage() == Stage.IN_PRODUCTION && Stakes.CRITICAL.in(workload, context);
        return worthAsking && practices.isPresent()
                ? Outcome.unknown("How often a month is the workload released?", practices.get(),
                        PRACTICES__RELEASES_PER_MONTH)
                : Outcome.notApplicable();
    }
}
